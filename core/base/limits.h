// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every limit on untrusted input, in one place, with the reason. Each is far above what real repositories
// hold (measured on public trees, 2023-2026) and near what other validators ship, so that a breach is the
// publisher's fault and not ours.
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstdint>

namespace caretaker::limits {

using namespace std::chrono_literals;

// Names
inline constexpr qsizetype MaxUriLength = 2048;
inline constexpr qsizetype MaxFileNameLength = 255; ///< what a Linux file system takes

// Objects (rpki-client 8 MB, Routinator 20 MB)
inline constexpr qint64 MaxObjectBytes = 8'000'000;
inline constexpr qint64 MaxTalBytes = 64'000;
inline constexpr qsizetype MaxManifestEntries = 100'000;
inline constexpr qsizetype MaxCrlEntries = 1'000'000;
inline constexpr qsizetype MaxRoaPrefixes = 100'000;
inline constexpr qsizetype MaxPrefixListPrefixes = 100'000; ///< rpki-client 200 000
inline constexpr qsizetype MaxAspaProviders = 10'000; ///< what the profile recommends, and rpki-client has
inline constexpr qsizetype MaxChecklistEntries = 100'000; ///< rpki-client the same
inline constexpr qsizetype MaxVcardBytes = 64'000;      ///< a Ghostbusters record; real ones stay below 1 kB
inline constexpr qsizetype MaxResourceRanges = 200'000; ///< one certificate's IPv4, IPv6 or AS ranges
inline constexpr int MaxExtensionItems =
    100; ///< extensions of a certificate, and URIs, policies, usages in one; real ones have at most 11
inline constexpr std::size_t MaxUnlistedReported = 8; ///< findings a folder; the rest is counted
inline constexpr std::size_t MaxContradictionsReported =
    8;                                 ///< of one kind a CA; the rest is more of the same
inline constexpr int MaxBerDepth = 32; ///< a signed object needs about 12

// The tree (rpki-client depth 12, Routinator 32)
inline constexpr int MaxChainDepth = 32;
inline constexpr qsizetype MaxCasPerTree = 200'000;
inline constexpr int MaxCertificatesPerKey =
    4; ///< one key under several certificates: a renewal in progress has two

// RRDP (RFC 8182)
inline constexpr qint64 MaxNotificationBytes = 16'000'000;
inline constexpr qint64 MaxSnapshotBytes = 2'000'000'000;
inline constexpr qint64 MaxDeltaBytes = 500'000'000;
inline constexpr qsizetype MaxDeltasListed = 10'000; ///< deltas a notification may list
inline constexpr qsizetype MaxDeltasFetched = 300;   ///< more than this: take the snapshot
inline constexpr std::size_t MaxDeltasRemembered =
    1000; ///< hashes kept of one repository between rounds; Routinator follows 500
inline constexpr qsizetype MaxObjectsPerRepository = 3'000'000;
inline constexpr int MaxXmlDepth = 4;               ///< RRDP needs 2
inline constexpr std::size_t MaxXmlAttributes = 16; ///< RRDP needs 5
inline constexpr qsizetype MaxXmlAttributeLength = 4096;
inline constexpr qsizetype MaxXmlTextLength = 10'000'000; ///< where libxml2 gives up, and who builds on it

// Time for one repository; each is a default that the configuration may lower
inline constexpr std::chrono::milliseconds DnsTimeout = 10s;
inline constexpr std::chrono::milliseconds ConnectTimeout = 15s;
inline constexpr std::chrono::milliseconds FirstByteTimeout = 30s;
inline constexpr std::chrono::milliseconds IdleTimeout = 30s;
inline constexpr std::chrono::milliseconds RepositoryTimeout = 300s;
inline constexpr int MaxRedirects = 5;      ///< all within the same origin (RFC 9674)
inline constexpr qint64 MinimumRate = 1000; ///< bytes a second of a body: a drip costs a lane, not the round
inline constexpr std::chrono::milliseconds MinimumRateOver = 30s;
inline constexpr qint64 MaximumRate =
    16'000'000; ///< bytes a second: no repository takes the line; 480 MB are not slow yet
inline constexpr std::chrono::milliseconds OtherFamilyTimeout =
    3s; ///< for DNS and TCP of the address family that the content does not come by: one SYN and two more

// HTTP
inline constexpr qint64 MaxHttpHeaderBytes = 64'000; ///< of all headers of one answer; real ones have 1 kB
inline constexpr qint64 MaxErrorBodyBytes =
    64'000; ///< read of an answer that is of no use, so that the connection stays usable
inline constexpr qint64 MaxBodyInMemory = 1'000'000;    ///< what is larger waits in a file
inline constexpr qint64 MaxSpoolBytes = 16'000'000'000; ///< of all these files together: eight of the
                                                        ///< largest; all public snapshots had 2 GB in 2026

// One round over a tree: who publishes under a trust anchor can name any number of repositories
inline constexpr int MaxRepositoriesPerRound = 2000; ///< rpki-client 1000 a trust anchor
inline constexpr int MaxConcurrentSyncs = 200;       ///< sockets; a stalling repository holds one ...
inline constexpr std::chrono::milliseconds SyncPatience = 3s; ///< ... for so long, then it goes on beside
inline constexpr int MaxSlowSyncs = 400;                      ///< that go on beside
inline constexpr int MaxHopelessSyncs = 50;                   ///< of repositories that never worked yet
inline constexpr int MaxConcurrentRsyncs = 8;                 ///< processes
inline constexpr std::chrono::milliseconds RsyncPatience = 10s;
inline constexpr int MaxSlowRsyncs = 16;
inline constexpr int MaxConcurrentProbes = 200; ///< of rsync daemons' greetings

// rsync
inline constexpr qsizetype MaxRsyncFiles = 1'000'000;  ///< folders count too
inline constexpr qint64 MaxRsyncBytes = 2'000'000'000; ///< of all files together; as a snapshot
inline constexpr qint64 MaxRsyncMemory =
    1'000'000'000; ///< address space of the child; 1 000 000 files need 300 MB
inline constexpr qsizetype MaxTranscriptBytes = 64'000;

// Payloads of one CA that are compared between two looks, to find those that come and go: more at once is a
// bulk update, not a flip
inline constexpr std::size_t MaxPayloadsCompared = 10'000;

// RFC 8183 messages (section 5.1: handles, tags and base64 have these lengths)
inline constexpr qint64 MaxSetupMessageBytes = 2'000'000; ///< a certificate and some referrals
inline constexpr qsizetype MaxSetupHandleLength = 255;
inline constexpr qsizetype MaxSetupTagLength = 1024;
inline constexpr std::size_t MaxSetupReferrals = 100; ///< real ones have one

// Case bundles: they come from the other side
inline constexpr qint64 MaxCaseBundleBytes = 512'000'000; ///< three months of hourly looks have 2 MB
inline constexpr qsizetype MaxCaseBundleFiles = 100'000;  ///< evidence of 10 000 changes
inline constexpr qsizetype MaxCaseBundleLines =
    5'000'000; ///< of one file in it: rounds of 90 years, every 10 minutes

// Files given to us by people
inline constexpr qint64 MaxConfigBytes = 4'000'000;
inline constexpr std::size_t MaxPolicyChain = 8;    ///< files that extend each other; people lose track at 3
inline constexpr std::size_t MaxPolicyTables = 200; ///< of one sort in one place: timelines, steps, alerts
inline constexpr qint64 MaxPolicyBytes = 500'000;   ///< of one file; real ones have 10 kB
inline constexpr qint64 MaxFleetFileBytes = 256'000'000;
inline constexpr qint64 MaxKeyFileBytes = 16'000; ///< one Ed25519 key in PEM has 120

// Other validators' outputs, after gunzip: the JSON of the whole RPKI had 105 MB in 2026, and grows by a
// fifth a year
inline constexpr qint64 MaxValidatorOutputBytes = 400'000'000;
inline constexpr qint64 MaxValidatorStatusBytes =
    64'000'000;                                             ///< without payloads; real ones have some 100 kB
inline constexpr qsizetype MaxTrustAnchorsPerOutput = 1000; ///< real ones have 5 to 10
inline constexpr qsizetype MaxRepositoriesPerOutput = 100'000;

// A backtest's trace: lines of some 200 bytes, of any number; what is kept of them are the changes
inline constexpr qint64 MaxTraceLineBytes = 64'000;
inline constexpr std::int64_t MaxBacktestRuns = 30'000'000; ///< 100 bytes each; a fleet's year has a million

} // namespace caretaker::limits
