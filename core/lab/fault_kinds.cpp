// SPDX-License-Identifier: GPL-3.0-or-later
//
// All kinds of fault in one table: name, where it acts, words for lists, of which objects, default amount.
#include "core/lab/fault.h"

#include <algorithm>
#include <array>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

// Sorts of object, to be combined
constexpr unsigned Roa = 1;
constexpr unsigned Crl = 2;
constexpr unsigned Manifest = 4;
constexpr unsigned Certificate = 8;
constexpr unsigned WithCertificate = Roa | Manifest | Certificate; ///< one inside, or being one
constexpr unsigned Listed = Roa | Crl | Certificate;
constexpr unsigned Any = Listed | Manifest;

struct Sort
{
    unsigned bit;
    QLatin1StringView name;
    QLatin1StringView extension;
};
constexpr std::array<Sort, 4> Sorts{{{Roa, "roa"_L1, ".roa"_L1},
                                     {Crl, "crl"_L1, ".crl"_L1},
                                     {Manifest, "manifest"_L1, ".mft"_L1},
                                     {Certificate, "certificate"_L1, ".cer"_L1}}};

constexpr FaultLevel Ca = FaultLevel::Ca;
constexpr FaultLevel Repository = FaultLevel::Repository;
constexpr FaultLevel Socket = FaultLevel::Socket;
constexpr FaultLevel Name = FaultLevel::Name;
constexpr FaultLevel Answer = FaultLevel::Answer;
constexpr FaultLevel Files = FaultLevel::Files;
constexpr FaultLevel Module = FaultLevel::Module;

struct KindEntry
{
    FaultKind kind;
    FaultLevel level;
    QLatin1StringView name;
    QLatin1StringView words;
    unsigned objects = 0;
    qint64 amount = 0; ///< 0: it has none
};
/// In the order of the enumeration.
constexpr std::array<KindEntry, 72> Kinds{{
    {FaultKind::Stopped, Ca, "stopped"_L1, "re-issues nothing: its manifest grows stale, then expires"_L1},
    {FaultKind::ExpiredCrl, Ca, "expired-crl"_L1, "a current manifest lists a CRL that has expired"_L1},
    {FaultKind::MissingObject, Ca, "missing-object"_L1, "OBJECT is listed and not published"_L1, Any},
    {FaultKind::HashMismatch, Ca, "hash-mismatch"_L1, "OBJECT is published with other bytes than listed"_L1,
     Any},
    {FaultKind::MalformedObject, Ca, "malformed-object"_L1, "OBJECT is garbage, listed as such"_L1, Any},
    {FaultKind::ClockSkew, Ca, "clock-skew"_L1, "signs with a clock that is ahead, or behind"_L1},
    {FaultKind::WithdrawnManifest, Ca, "withdrawn-manifest"_L1, "its manifest is not published"_L1},
    {FaultKind::ManifestRollback, Ca, "manifest-rollback"_L1, "manifest numbers go back"_L1},
    {FaultKind::TruncatedObject, Ca, "truncated-object"_L1,
     "OBJECT ends after half of its bytes, listed as such"_L1, Any},
    {FaultKind::WrongSigner, Ca, "wrong-signer"_L1, "OBJECT is signed with a key that is not the CA's"_L1,
     Any},
    {FaultKind::ExpiredObject, Ca, "expired-object"_L1, "OBJECT has expired"_L1, Any},
    {FaultKind::NotYetValidObject, Ca, "not-yet-valid-object"_L1, "OBJECT is not valid yet"_L1, Any},
    {FaultKind::ExpiredEe, Ca, "expired-ee"_L1, "the certificate in OBJECT has expired"_L1, Roa | Manifest},
    {FaultKind::NotYetValidEe, Ca, "not-yet-valid-ee"_L1, "the certificate in OBJECT is not valid yet"_L1,
     Roa | Manifest},
    {FaultKind::RevokedObject, Ca, "revoked-object"_L1, "the certificate in OBJECT is revoked"_L1,
     WithCertificate},
    {FaultKind::Overclaim, Ca, "overclaim"_L1, "OBJECT claims resources that its issuer does not hold"_L1,
     Roa | Certificate},
    {FaultKind::WrongAki, Ca, "wrong-aki"_L1, "OBJECT names another issuer's key"_L1, Any},
    {FaultKind::WrongSki, Ca, "wrong-ski"_L1, "OBJECT names another key than the one beside it"_L1,
     WithCertificate},
    {FaultKind::WrongSia, Ca, "wrong-sia"_L1, "OBJECT says that it is elsewhere"_L1, WithCertificate},
    {FaultKind::UnlistedObject, Ca, "unlisted-object"_L1, "OBJECT is published and not listed"_L1, Listed},
    {FaultKind::ListedTwice, Ca, "listed-twice"_L1, "OBJECT is listed twice"_L1, Listed},
    {FaultKind::WrongHash, Ca, "wrong-hash"_L1, "OBJECT is listed with another hash"_L1, Listed},
    {FaultKind::TwoCrls, Ca, "two-crls"_L1, "lists a second current CRL of its own"_L1},
    {FaultKind::ForeignCrl, Ca, "foreign-crl"_L1, "lists the CRL of another CA as its own"_L1},
    {FaultKind::ManifestGap, Ca, "manifest-gap"_L1, "manifest numbers skip some"_L1},
    {FaultKind::ManifestReuse, Ca, "manifest-reuse"_L1, "new manifests have the number of the last one"_L1},
    {FaultKind::ManifestTooLong, Ca, "manifest-too-long"_L1, "its manifest lists AMOUNT more files"_L1, 0,
     100'001},
    {FaultKind::ManifestTraversal, Ca, "manifest-traversal"_L1, "its manifest lists names with / and .."_L1},
    {FaultKind::Loop, Ca, "loop"_L1, "certifies itself"_L1},
    {FaultKind::LoopThroughParent, Ca, "loop-through-parent"_L1, "certifies its parent"_L1},
    {FaultKind::CasPointingAtEachOther, Ca, "cas-pointing-at-each-other"_L1,
     "it and the next CA certify each other"_L1},
    {FaultKind::DeepChain, Ca, "deep-chain"_L1, "a chain of AMOUNT CAs hangs below it"_L1, 0, 40},
    {FaultKind::Contradiction, Ca, "contradiction"_L1,
     "disavows its first ROA (AS0), and has two ASPAs that differ"_L1},
    {FaultKind::KeyRollStaged, Ca, "key-roll-staged"_L1, "a key roll has begun (no fault)"_L1},
    {FaultKind::KeyRollSwitched, Ca, "key-roll-switched"_L1, "a key roll is half done (no fault)"_L1},
    {FaultKind::Dark, Repository, "dark"_L1, "neither HTTPS nor rsync answers"_L1},
    {FaultKind::RrdpDown, Repository, "rrdp-down"_L1, "HTTPS answers 503 to everything"_L1},
    {FaultKind::RsyncDown, Repository, "rsync-down"_L1, "the rsync module is gone"_L1},
    {FaultKind::Slow, Repository, "slow"_L1, "the first byte of each HTTPS answer is late"_L1},
    {FaultKind::DripFeed, Repository, "drip-feed"_L1, "HTTPS answers come byte by byte"_L1},
    {FaultKind::MuteTcp, Socket, "mute-tcp"_L1, "accepts connections and says nothing"_L1},
    {FaultKind::MuteTls, Socket, "mute-tls"_L1, "does the TLS handshake and never answers"_L1},
    {FaultKind::TlsExpired, Socket, "tls-expired"_L1, "its TLS certificate has expired"_L1},
    {FaultKind::TlsWrongName, Socket, "tls-wrong-name"_L1, "its TLS certificate is for another host"_L1},
    {FaultKind::TlsUntrusted, Socket, "tls-untrusted"_L1,
     "its TLS certificate is from an unknown authority"_L1},
    {FaultKind::DnsNxdomain, Name, "dns-nxdomain"_L1, "its name does not exist"_L1},
    {FaultKind::DnsServfail, Name, "dns-servfail"_L1, "its name server fails"_L1},
    {FaultKind::DnsMute, Name, "dns-mute"_L1, "its name server does not answer"_L1},
    {FaultKind::Ipv6Broken, Name, "ipv6-broken"_L1, "its name has an IPv6 address where nothing listens"_L1},
    {FaultKind::Http429, Answer, "http-429"_L1, "too many requests: again after AMOUNT seconds"_L1, 0, 120},
    {FaultKind::Http503, Answer, "http-503"_L1, "unavailable: again after AMOUNT seconds"_L1, 0, 120},
    {FaultKind::EndlessBody, Answer, "endless-body"_L1, "HTTPS answers never end"_L1},
    {FaultKind::WrongContentLength, Answer, "wrong-content-length"_L1,
     "announces more bytes than it sends"_L1},
    {FaultKind::GzipBomb, Answer, "gzip-bomb"_L1, "HTTPS answers are AMOUNT zeros, gzipped"_L1, 0,
     10'000'000},
    {FaultKind::RedirectLoop, Answer, "redirect-loop"_L1, "HTTPS answers redirect to themselves"_L1},
    {FaultKind::CrossOriginRedirect, Answer, "cross-origin-redirect"_L1,
     "HTTPS answers redirect to another origin"_L1},
    {FaultKind::XmlEntities, Files, "xml-entities"_L1, "the notification has a billion laughs"_L1},
    {FaultKind::XmlDepth, Files, "xml-depth"_L1, "the notification is nested AMOUNT deep"_L1, 0, 100'000},
    {FaultKind::XmlAttributes, Files, "xml-attributes"_L1,
     "the notification has AMOUNT attributes and a huge one"_L1, 0, 10'000},
    {FaultKind::ManyDeltas, Files, "many-deltas"_L1, "the notification lists AMOUNT deltas"_L1, 0, 10'000},
    {FaultKind::MutatedDelta, Files, "mutated-delta"_L1, "deltas change after they were listed"_L1},
    {FaultKind::SessionFlipFlop, Files, "session-flip-flop"_L1,
     "the RRDP session changes with each look, and back"_L1},
    {FaultKind::SerialRegress, Files, "serial-regress"_L1,
     "the RRDP serial goes back by AMOUNT with every second look"_L1, 0, 5},
    {FaultKind::SnapshotHash, Files, "snapshot-hash"_L1,
     "the notification says a wrong hash of the snapshot"_L1},
    {FaultKind::CrossOriginSnapshot, Files, "cross-origin-snapshot"_L1,
     "the snapshot is on another origin"_L1},
    {FaultKind::UriTraversal, Files, "uri-traversal"_L1,
     "the snapshot publishes at URIs with .., an empty segment, another host"_L1},
    {FaultKind::RsyncOutside, Files, "rsync-outside"_L1,
     "the snapshot publishes into other rsync modules"_L1},
    {FaultKind::Frozen, Repository, "frozen"_L1, "RRDP never changes any more"_L1},
    {FaultKind::RsyncSymlinks, Module, "rsync-symlinks"_L1,
     "the rsync module has symbolic links out of it"_L1},
    {FaultKind::ManyFiles, Module, "many-files"_L1, "the rsync module has AMOUNT tiny files more"_L1, 0,
     1'000'000},
    {FaultKind::HugeFile, Module, "huge-file"_L1, "the repository has one object of AMOUNT bytes"_L1, 0,
     200'000'000},
    {FaultKind::ClockOff, Answer, "clock-off"_L1, "the clocks of its server and its CAs are off"_L1},
}};

constexpr bool isInOrder()
{
    for (size_t i = 0; i < Kinds.size(); ++i) {
        if (Kinds[i].kind != static_cast<FaultKind>(i))
            return false;
    }
    return true;
}
static_assert(isInOrder());

const KindEntry& entryOf(FaultKind kind) { return Kinds.at(static_cast<size_t>(kind)); }

} // namespace

QString toString(FaultKind kind) { return entryOf(kind).name; }

std::optional<FaultKind> faultKindFromString(QStringView text)
{
    if (text == "flapping"_L1)
        return FaultKind::Dark;
    const auto it =
        std::find_if(Kinds.begin(), Kinds.end(), [&](const KindEntry& entry) { return text == entry.name; });
    return it == Kinds.end() ? std::nullopt : std::optional(it->kind);
}

std::vector<FaultKind> allFaultKinds()
{
    std::vector<FaultKind> kinds;
    kinds.reserve(std::size(Kinds));
    for (const KindEntry& one : Kinds)
        kinds.push_back(one.kind);
    return kinds;
}

QStringList objectSortsOf(FaultKind kind)
{
    QStringList sorts;
    for (const Sort& sort : Sorts) {
        if ((entryOf(kind).objects & sort.bit) != 0)
            sorts << sort.name;
    }
    return sorts;
}

QString objectSortOf(const QString& fileName)
{
    const auto it = std::find_if(Sorts.begin(), Sorts.end(),
                                 [&](const Sort& s) { return fileName.endsWith(s.extension); });
    return it == Sorts.end() ? QString() : QString(it->name);
}

bool isRepositoryFault(FaultKind kind) { return levelOf(kind) != FaultLevel::Ca; }

FaultLevel levelOf(FaultKind kind) { return entryOf(kind).level; }

QString describe(FaultKind kind) { return entryOf(kind).words; }

std::optional<qint64> defaultAmountOf(FaultKind kind)
{
    const qint64 amount = entryOf(kind).amount;
    return amount > 0 ? std::optional(amount) : std::nullopt;
}

bool isAttack(FaultKind kind)
{
    return kind >= FaultKind::MuteTcp || kind == FaultKind::ManifestTooLong ||
           kind == FaultKind::ManifestTraversal || kind == FaultKind::CasPointingAtEachOther ||
           kind == FaultKind::DeepChain;
}

} // namespace caretaker::lab
