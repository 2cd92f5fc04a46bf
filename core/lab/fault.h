// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fault: one scripted misbehaviour of one CA or one repository of the lab, over [from, to) of virtual time.
//
// A script is a list of faults. It is data: World::publishAt(now) reads it anew each time, so what is broken
// is a function of the script and `now` alone, and recovery is nothing but the end of a fault. JSON form, one
// object a fault (durations as in parseDuration, times RFC 3339, all but target and kind optional):
//
//   {"ca":"ca-0001","kind":"stopped","from":"2026-01-01T00:00:00Z","to":"2026-02-01T00:00:00Z"}
//   {"repository":"cloud","kind":"dark","cycle":{"on":"30m","off":"2h"}}
//   {"repository":"*","kind":"slow","delay_ms":12000}
//   {"repository":"cloud","kind":"many-files","amount":1000}
//
// What each kind is called, where it acts and what its amount counts stands in one table, fault_kinds.cpp.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::lab {

enum class FaultKind {
    // Of a CA: what it signs, or what of it lies in its repository
    Stopped,           ///< re-issues nothing: the manifest grows stale, then expires
    ExpiredCrl,        ///< a current manifest lists a CRL whose nextUpdate has passed
    MissingObject,     ///< `object` is on the manifest and not published
    HashMismatch,      ///< `object` is published with other bytes than the manifest says
    MalformedObject,   ///< `object` is garbage, listed with the garbage's own hash
    ClockSkew,         ///< signs with a clock that is `skew` ahead (negative: behind)
    WithdrawnManifest, ///< its manifest is not published; with `everything`, nothing of it is
    ManifestRollback,  ///< goes on with manifest numbers `rollbackBy` below those already used
    // What is signed wrongly, and otherwise published as it should be
    TruncatedObject,   ///< `object` ends after the first half of its bytes, listed with that half's own hash
    WrongSigner,       ///< the certificate in `object`, or the CRL, is signed with a key that is not the CA's
    ExpiredObject,     ///< the validity of `object` has passed: nextUpdate, and notAfter of its certificate
    NotYetValidObject, ///< the validity of `object` has not begun: thisUpdate, and notBefore
    ExpiredEe,         ///< the EE certificate in `object` has expired, its content has not
    NotYetValidEe,     ///< the validity of the EE certificate in `object` has not begun, its content's has
    RevokedObject,     ///< the serial of the certificate in `object` is on its issuer's CRL
    Overclaim,         ///< the certificate in `object` claims resources that its issuer does not hold
    WrongAki,          ///< the authority key identifier in `object` is not its issuer's
    WrongSki,          ///< the subject key identifier in `object` is not that of the key beside it
    WrongSia, ///< signedObject in `object` names another file; of a CA certificate, rpkiManifest does
    // What is listed wrongly
    UnlistedObject,    ///< `object` is published and not on the manifest
    ListedTwice,       ///< `object` is on the manifest twice
    WrongHash,         ///< the manifest says another hash for `object`, which is published as signed
    TwoCrls,           ///< a second current CRL of the same CA is published and on the manifest
    ForeignCrl,        ///< the CRL is one of another CA, from its issuer's name to its signature
    ManifestGap,       ///< each manifest number is `gapBy` more than the next one would be
    ManifestReuse,     ///< new manifests have the number of the last one
    ManifestTooLong,   ///< the manifest lists `amount` more files, which do not exist
    ManifestTraversal, ///< the manifest lists file names with "/" and ".."
    // What is certified wrongly
    Loop,                   ///< publishes a certificate for its own key and publication point
    LoopThroughParent,      ///< publishes a certificate for its parent's key and publication point
    CasPointingAtEachOther, ///< it and the next CA of the world each publish a certificate for the other
    DeepChain, ///< publishes a certificate for a CA, which does the same, and so on, `amount` deep
    // What valid objects say against each other
    Contradiction, ///< disavows its first ROA's prefixes by one for AS0, and has two ASPAs of one customer
    // No faults, but states worth testing with them: the two stages of a key roll (RFC 6489). Any other fault
    // of the CA is then one of the instance that signs its products. The end of the "fault" undoes the roll.
    KeyRollStaged,   ///< the new key is certified, with a CRL and a manifest of its own and no products
    KeyRollSwitched, ///< the new key signs the products, the old one only its CRL and manifest
    // Of a repository: how it answers
    Dark,      ///< neither HTTPS nor rsync answers; with a cycle it flaps
    RrdpDown,  ///< HTTPS answers 503 to everything, rsync works
    RsyncDown, ///< the rsync module is gone, RRDP works
    Slow,      ///< the first byte of each HTTPS answer comes `firstByteDelay` late
    DripFeed,  ///< HTTPS bodies come at `bytesPerSecond`
    // Of a repository, at its HTTPS socket, which must be its own
    MuteTcp,      ///< accepts connections and never says a byte
    MuteTls,      ///< does the TLS handshake, then never answers
    TlsExpired,   ///< its certificate expired yesterday
    TlsWrongName, ///< its certificate is one for another host
    TlsUntrusted, ///< its certificate is one of an authority that nobody knows
    // Of a repository, at its name, which must be one of the lab's (RepositoryOptions::httpsHost)
    DnsNxdomain, ///< the name does not exist
    DnsServfail, ///< the name server fails
    DnsMute,     ///< the name server does not answer
    Ipv6Broken,  ///< the name has an IPv6 address too, where nothing listens
    // Of a repository, in each of its HTTPS answers
    Http429,             ///< "too many requests", to be tried again after `amount` seconds
    Http503,             ///< "service unavailable", to be tried again after `amount` seconds
    EndlessBody,         ///< after the file come blanks, for ever, as fast as the client reads
    WrongContentLength,  ///< announces 1000 bytes more than it sends, then closes
    GzipBomb,            ///< `amount` zeros, gzipped, whatever the client accepts
    RedirectLoop,        ///< redirects to itself
    CrossOriginRedirect, ///< redirects to another origin, which has the file
    // Of a repository, in its RRDP files
    XmlEntities,         ///< the notification has entities that expand to a billion
    XmlDepth,            ///< elements in the notification are nested `amount` deep
    XmlAttributes,       ///< an element of the notification has `amount` attributes and one of a megabyte
    ManyDeltas,          ///< the notification lists `amount` deltas
    MutatedDelta,        ///< each delta changes bytes and hash with each publication (RFC 9697)
    SessionFlipFlop,     ///< every second notification is one of another session
    SerialRegress,       ///< every second notification has a serial that is `amount` lower
    SnapshotHash,        ///< the notification says another hash for the snapshot
    CrossOriginSnapshot, ///< the snapshot is on another origin, which has it (RFC 9674)
    UriTraversal,        ///< the snapshot publishes at URIs with "..", an empty segment, another host
    RsyncOutside,        ///< the snapshot publishes into other modules of the same host
    Frozen,              ///< RRDP never changes any more, whatever the CAs sign; rsync goes on
    // Of a repository, in its rsync module
    RsyncSymlinks, ///< the module has symbolic links to /etc/passwd and to the folder above
    ManyFiles,     ///< the module has `amount` tiny files more
    HugeFile,      ///< one object of `amount` bytes: in the snapshot, and in the module as a sparse file
    // Of a repository and all CAs in it
    ClockOff, ///< their clocks are `skew` ahead: the Date of HTTPS answers, and what the CAs sign
};

/// Where a fault acts.
enum class FaultLevel { Ca, Repository, Socket, Name, Answer, Files, Module };
FaultLevel levelOf(FaultKind kind);
/// In a few words, for lists.
QString describe(FaultKind kind);
/// Made to exhaust or to trick who looks, rather than a mistake that CAs and repositories make.
bool isAttack(FaultKind kind);
/// Nothing when the kind has no amount.
std::optional<qint64> defaultAmountOf(FaultKind kind);

/// "stopped", "expired-crl", "missing-object", ...
QString toString(FaultKind kind);
/// Also "flapping", which is Dark; in JSON it has a cycle of one hour on and two off unless told.
std::optional<FaultKind> faultKindFromString(QStringView text);
std::vector<FaultKind> allFaultKinds();
bool isRepositoryFault(FaultKind kind);
/// Of which sorts of object the fault can be: "roa", "crl", "manifest", "certificate"; none when it has no
/// `object`.
QStringList objectSortsOf(FaultKind kind);
/// The sort of a file name; empty for another one.
QString objectSortOf(const QString& fileName);

/// On for `on`, off for `off`, and so on, starting with `on` at the fault's `from`.
struct FaultCycle
{
    Duration on;
    Duration off;
    friend bool operator==(const FaultCycle&, const FaultCycle&) = default;
};

struct Fault
{
    QString
        target; ///< a CA's handle, or a repository's name for a repository fault; "*" for all delegated CAs
    FaultKind kind;
    Instant from{};                    ///< the epoch: since ever
    std::optional<Instant> to{};       ///< not itself included; nothing: for ever
    std::optional<FaultCycle> cycle{}; ///< nothing: without interruption
    /// Which of a CA's objects: "roa" (the first one), "crl", "manifest", a file name, or a pattern like
    /// "*.roa"; or "certificate": the CA's own, as its parent lists and publishes it.
    QString object = QStringLiteral("roa");
    std::optional<Duration> skew{}; ///< nothing: skewOf() says
    int rollbackBy = 5;
    int gapBy = 5;
    bool everything = false;
    Milliseconds firstByteDelay{12'000};
    int bytesPerSecond = 1;
    std::optional<qint64> amount{}; ///< what it counts is said above; nothing: defaultAmountOf(kind)

    bool activeAt(Instant now) const { return activeSince(now).has_value(); }
    /// When the interruption that is on at `now` began; nothing when none is.
    std::optional<Instant> activeSince(Instant now) const;
    bool appliesTo(const QString& name) const { return target == name || target == QLatin1String("*"); }

    friend bool operator==(const Fault&, const Fault&) = default;
};

/// Two hours, or three for ClockOff, unless the fault says.
Duration skewOf(const Fault& fault);
/// 0 for a kind that has none.
qint64 amountOf(const Fault& fault);

QJsonObject toJson(const Fault& fault);
/// BadInput names the member that does not parse.
Expected<Fault> faultFromJson(const QJsonObject& json);

/// The script of a lab, as kept in DIR/faults.json: `lab break` writes it, a running `lab serve` reads it.
using FaultScript = std::vector<Fault>;
QJsonArray toJson(const FaultScript& script);
Expected<FaultScript> faultScriptFromJson(const QJsonArray& json);
/// An absent file is an empty script.
Expected<FaultScript> readFaultScript(const QString& path);
Expected<void> writeFaultScript(const QString& path, const FaultScript& script);

} // namespace caretaker::lab
