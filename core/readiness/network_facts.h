// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a probe saw of a repository over the network, as plain values: no judgement, no texts for people but
// those that a failing layer gave. The checks (checks_*.cpp) judge; the probe
// (core/probe/readiness_probe.h) fills. An absent part was not looked at, because its URI was not given or
// because the probe was cut short.
//
// Everything here came from strangers: texts are bounded, and hostile all the same.
#pragma once

#include "core/base/finding.h"
#include "core/base/time.h"
#include "core/observe/observation.h"
#include "core/rpki/tree.h"

#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace caretaker::readiness {

/// Why something was not had over the network.
struct Failure
{
    enum class Kind {
        NameNotFound,
        AddressRefused, ///< it is not of the public Internet
        ConnectionRefused,
        Unreachable, ///< no route, reset, closed in the middle
        TlsRejected,
        HttpStatus,
        ForeignRedirect,
        TooLarge,
        TimedOut,
        Protocol, ///< not what speaks on such a port, or a body that is not what its head says
        RsyncFailed,
        LocalFault, ///< our side
        Cancelled,
    };
    Kind kind;
    observe::Layer layer;
    QString detail; ///< English, short, one line
    friend bool operator==(const Failure&, const Failure&) = default;
};

/// What a TLS server's own certificate says.
struct ServerCertificate
{
    QString issuer;
    QStringList names{}; ///< DNS names and addresses
    std::optional<Instant> notBefore{};
    std::optional<Instant> notAfter{};
    QString key{}; ///< "RSA", "EC", "ED25519"
    int keyBits = 0;
    bool isForHost = false; ///< it names the URI's host
    friend bool operator==(const ServerCertificate&, const ServerCertificate&) = default;
};

/// How the host of an endpoint resolves.
struct NameFacts
{
    QString host;
    bool isLiteral = false; ///< the URI holds an address
    bool isName = true;     ///< else the URI holds an address, or the hosts file knows the name
    QStringList ipv4{};
    QStringList ipv6{};
    QStringList refused{}; ///< those of both that are not of the public Internet
    QString ipv4Trouble{}; ///< English; empty when the question for A was answered, be it with none
    QString ipv6Trouble{}; ///< the same of AAAA
    Milliseconds elapsed{0};
    std::optional<Failure> failure{};

    friend bool operator==(const NameFacts&, const NameFacts&) = default;
};

struct DnsFacts
{
    std::optional<NameFacts> notification{}; ///< of the notification URI's host
    std::optional<NameFacts> rsync{};
    friend bool operator==(const DnsFacts&, const DnsFacts&) = default;
};

/// One address of the RRDP host, asked for the notification by itself.
struct AddressFacts
{
    QString address;
    observe::AddressFamily family;
    std::optional<Failure> failure{};
    Milliseconds connect{0}; ///< TCP
    std::optional<Milliseconds> firstByte{};
    QString tlsVersion{}; ///< "TLSv1.3"; empty when there was no handshake
    QString cipher{};
    std::optional<ServerCertificate> certificate{}; ///< the server's own
    int chainLength = 0;                            ///< certificates that the server sent
    std::optional<QString> session{};               ///< of the notification, when it was usable
    std::optional<std::uint64_t> serial{};

    bool connected() const { return !failure || failure->layer > observe::Layer::Tcp; }
    bool trusted() const { return !failure || failure->layer > observe::Layer::Tls; }
    friend bool operator==(const AddressFacts&, const AddressFacts&) = default;
};

struct TlsFacts
{
    std::vector<AddressFacts> addresses{}; ///< at most 8
    friend bool operator==(const TlsFacts&, const TlsFacts&) = default;
};

/// One document of an RRDP repository.
struct DocumentFacts
{
    QString uri;
    std::optional<Failure> failure{};
    int status = 0; ///< of HTTP; 0 when there was no answer
    QString contentType{};
    int redirects = 0; ///< that were followed, all within the origin
    qint64 bytes = 0;
    std::optional<Milliseconds> firstByte{};
    Milliseconds total{0};
    bool hashMatches = true; ///< or there was nothing to match
    bool usable = false;     ///< it was decoded, and is of the session and serial that it should be of
    Findings findings{};     ///< of decoding
    friend bool operator==(const DocumentFacts&, const DocumentFacts&) = default;
};

/// One usable notification; the first, and those asked for later in the same probe.
struct NotificationLook
{
    QString session;
    std::uint64_t serial = 0;
    friend bool operator==(const NotificationLook&, const NotificationLook&) = default;
};

struct RrdpFacts
{
    DocumentFacts notification;
    bool hasEtag = false;
    bool hasLastModified = false;
    std::optional<Duration> lastModifiedAge{}; ///< by the server's own clock
    std::optional<Duration> cacheAge{};        ///< the Age header
    std::optional<bool> answersNotModified{};  ///< to a conditional request; nothing: none was possible
    std::vector<NotificationLook> looks{};     ///< in the order of asking
    qsizetype deltasListed = 0;
    bool deltasContiguous = true; ///< and end at the notification's serial, or there are none
    std::optional<DocumentFacts> snapshot{};
    qsizetype objects = 0;               ///< in the snapshot
    std::vector<DocumentFacts> deltas{}; ///< the newest, as many as were fetched; newest first
    bool deltasConflict = false;         ///< the newest one and the snapshot contradict each other
    QStringList conflicting{};           ///< objects for which they do, at most 5
    QStringList outside{};               ///< objects that do not lie below the rsync URI, at most 5
    qsizetype outsideCount = 0;
    friend bool operator==(const RrdpFacts&, const RrdpFacts&) = default;
};

struct RsyncFacts
{
    QString uri;
    std::optional<Failure> failure{}; ///< of the greeting or of the transfer
    QString greeting{};
    std::vector<observe::FamilyOutcome> families{}; ///< each family that the host has addresses for
    Milliseconds total{0};
    qsizetype objects = 0;
    /// Against the snapshot; nothing when there was none to compare with.
    struct Comparison
    {
        qsizetype onlyInRrdp = 0;
        qsizetype onlyInRsync = 0;
        qsizetype different = 0;
        QStringList examples{}; ///< at most 5 URIs
        bool same() const { return onlyInRrdp + onlyInRsync + different == 0; }
        friend bool operator==(const Comparison&, const Comparison&) = default;
    };
    std::optional<Comparison> comparison{};
    friend bool operator==(const RsyncFacts&, const RsyncFacts&) = default;
};

/// What one CA publishes here.
struct PointFacts
{
    QString manifestUri;
    std::optional<rpki::ManifestFacts> manifest{}; ///< when it decoded
    std::optional<rpki::CrlFacts> crl{};
    rpki::ObjectCounts objects{};
    bool functional = false; ///< a current manifest and CRL; under the TAL, also validated
    std::optional<rpki::Expiry> firstToExpire{};
    std::optional<Instant> certificateNotAfter{}; ///< of the CA's own certificate; under a TAL only
    Findings findings{};
    friend bool operator==(const PointFacts&, const PointFacts&) = default;
};

struct TreeFacts
{
    bool judged = false; ///< under a TAL; else each object was inspected by itself
    bool trustAnchorValid = false;
    Findings trustAnchorFindings{};
    std::vector<PointFacts> points{}; ///< at most 1000
    qsizetype pointsSeen = 0;
    friend bool operator==(const TreeFacts&, const TreeFacts&) = default;
};

struct TimeFacts
{
    std::optional<Duration> serverOffset{}; ///< the web server's clock less ours, from its Date header
    friend bool operator==(const TimeFacts&, const TimeFacts&) = default;
};

/// Several clients at once, each asking for the notification a few times.
struct CapacityFacts
{
    int clients = 0;
    int requests = 0; ///< that were answered, or failed
    int failures = 0;
    QString firstFailure{}; ///< English
    Milliseconds median{0}; ///< of whole answers
    Milliseconds percentile95{0};
    Milliseconds slowest{0};
    qint64 bytes = 0;
    bool cutShort = false; ///< a bound of ours ended it: bytes, time, or too many failures
    friend bool operator==(const CapacityFacts&, const CapacityFacts&) = default;
};

} // namespace caretaker::readiness
