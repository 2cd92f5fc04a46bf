// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fault.h"

#include <algorithm>
#include <array>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

struct KindName
{
    FaultKind kind;
    QLatin1StringView name;
};
constexpr std::array<KindName, 13> KindNames{{
    {FaultKind::Stopped, "stopped"_L1},
    {FaultKind::ExpiredCrl, "expired-crl"_L1},
    {FaultKind::MissingObject, "missing-object"_L1},
    {FaultKind::HashMismatch, "hash-mismatch"_L1},
    {FaultKind::MalformedObject, "malformed-object"_L1},
    {FaultKind::ClockSkew, "clock-skew"_L1},
    {FaultKind::WithdrawnManifest, "withdrawn-manifest"_L1},
    {FaultKind::ManifestRollback, "manifest-rollback"_L1},
    {FaultKind::Dark, "dark"_L1},
    {FaultKind::RrdpDown, "rrdp-down"_L1},
    {FaultKind::RsyncDown, "rsync-down"_L1},
    {FaultKind::Slow, "slow"_L1},
    {FaultKind::DripFeed, "drip-feed"_L1},
}};

} // namespace

QString toString(FaultKind kind)
{
    const auto it =
        std::find_if(KindNames.begin(), KindNames.end(), [&](const KindName& n) { return n.kind == kind; });
    Q_ASSERT(it != KindNames.end());
    return it->name;
}

std::optional<FaultKind> faultKindFromString(QStringView text)
{
    if (text == "flapping"_L1)
        return FaultKind::Dark;
    const auto it =
        std::find_if(KindNames.begin(), KindNames.end(), [&](const KindName& n) { return text == n.name; });
    return it == KindNames.end() ? std::nullopt : std::optional(it->kind);
}

std::vector<FaultKind> allFaultKinds()
{
    std::vector<FaultKind> kinds;
    for (const KindName& one : KindNames)
        kinds.push_back(one.kind);
    return kinds;
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
