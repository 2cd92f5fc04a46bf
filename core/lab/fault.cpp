// SPDX-License-Identifier: GPL-3.0-or-later
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

struct KindEntry
{
    FaultKind kind;
    QLatin1StringView name;
    unsigned objects = 0;
};
/// In the order of the enumeration.
constexpr std::array<KindEntry, 35> Kinds{{
    {FaultKind::Stopped, "stopped"_L1},
    {FaultKind::ExpiredCrl, "expired-crl"_L1},
    {FaultKind::MissingObject, "missing-object"_L1, Any},
    {FaultKind::HashMismatch, "hash-mismatch"_L1, Any},
    {FaultKind::MalformedObject, "malformed-object"_L1, Any},
    {FaultKind::ClockSkew, "clock-skew"_L1},
    {FaultKind::WithdrawnManifest, "withdrawn-manifest"_L1},
    {FaultKind::ManifestRollback, "manifest-rollback"_L1},
    {FaultKind::TruncatedObject, "truncated-object"_L1, Any},
    {FaultKind::WrongSigner, "wrong-signer"_L1, Any},
    {FaultKind::ExpiredObject, "expired-object"_L1, Any},
    {FaultKind::NotYetValidObject, "not-yet-valid-object"_L1, Any},
    {FaultKind::ExpiredEe, "expired-ee"_L1, Roa | Manifest},
    {FaultKind::NotYetValidEe, "not-yet-valid-ee"_L1, Roa | Manifest},
    {FaultKind::RevokedObject, "revoked-object"_L1, WithCertificate},
    {FaultKind::Overclaim, "overclaim"_L1, Roa | Certificate},
    {FaultKind::WrongAki, "wrong-aki"_L1, Any},
    {FaultKind::WrongSki, "wrong-ski"_L1, WithCertificate},
    {FaultKind::WrongSia, "wrong-sia"_L1, WithCertificate},
    {FaultKind::UnlistedObject, "unlisted-object"_L1, Listed},
    {FaultKind::ListedTwice, "listed-twice"_L1, Listed},
    {FaultKind::WrongHash, "wrong-hash"_L1, Listed},
    {FaultKind::TwoCrls, "two-crls"_L1},
    {FaultKind::ForeignCrl, "foreign-crl"_L1},
    {FaultKind::ManifestGap, "manifest-gap"_L1},
    {FaultKind::ManifestReuse, "manifest-reuse"_L1},
    {FaultKind::Loop, "loop"_L1},
    {FaultKind::LoopThroughParent, "loop-through-parent"_L1},
    {FaultKind::KeyRollStaged, "key-roll-staged"_L1},
    {FaultKind::KeyRollSwitched, "key-roll-switched"_L1},
    {FaultKind::Dark, "dark"_L1},
    {FaultKind::RrdpDown, "rrdp-down"_L1},
    {FaultKind::RsyncDown, "rsync-down"_L1},
    {FaultKind::Slow, "slow"_L1},
    {FaultKind::DripFeed, "drip-feed"_L1},
}};

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

bool isRepositoryFault(FaultKind kind) { return kind >= FaultKind::Dark; }

std::optional<Instant> Fault::activeSince(Instant now) const
{
    if (now < from || (to && now >= *to))
        return std::nullopt;
    if (!cycle)
        return from;
    const Duration intoCycle = (now - from) % (cycle->on + cycle->off);
    return intoCycle < cycle->on ? std::optional(now - intoCycle) : std::nullopt;
}

} // namespace caretaker::lab
