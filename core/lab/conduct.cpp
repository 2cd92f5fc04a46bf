// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/conduct.h"

#include <algorithm>
#include <tuple>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

void applyTo(ServiceCondition& condition, const Fault& fault)
{
    switch (fault.kind) {
    case FaultKind::Dark:
        condition.httpsUp = condition.rsyncUp = false;
        break;
    case FaultKind::RrdpDown:
        condition.rrdpUp = false;
        break;
    case FaultKind::RsyncDown:
        condition.rsyncUp = false;
        break;
    case FaultKind::Slow:
        condition.firstByteDelay = std::max(condition.firstByteDelay, fault.firstByteDelay);
        break;
    case FaultKind::DripFeed:
        condition.bytesPerSecond = fault.bytesPerSecond;
        break;
    case FaultKind::Frozen:
        condition.frozen = true;
        break;
    default:
        condition.acts.push_back(
            {fault.kind, amountOf(fault), fault.kind == FaultKind::ClockOff ? skewOf(fault) : Duration{0}});
    }
}

void addFlaws(SigningConduct& signing, FaultKind kind, const QStringList& objects)
{
    if (objectSortsOf(kind).isEmpty())
        signing.add({kind});
    for (const QString& object : objects)
        signing.add({kind, object});
}

/// What a CA's fault alters by a number.
qint64 flawAmountOf(const Fault& fault)
{
    switch (fault.kind) {
    case FaultKind::ManifestRollback:
        return fault.rollbackBy;
    case FaultKind::ManifestGap:
        return fault.gapBy;
    default:
        return amountOf(fault);
    }
}

auto orderOf(const Flaw& flaw) { return std::tie(flaw.kind, flaw.object, flaw.amount); }

} // namespace

std::optional<int> SigningConduct::amountOf(FaultKind kind) const
{
    const auto flaw =
        std::find_if(flaws.begin(), flaws.end(), [&](const Flaw& one) { return one.kind == kind; });
    return flaw == flaws.end() ? std::nullopt : std::optional(flaw->amount);
}

void SigningConduct::add(const Flaw& flaw)
{
    const auto at = std::lower_bound(flaws.begin(), flaws.end(), flaw,
                                     [](const Flaw& a, const Flaw& b) { return orderOf(a) < orderOf(b); });
    if (at == flaws.end() || *at != flaw)
        flaws.insert(at, flaw);
}

void applyFault(Conduct& conduct, const Fault& fault, Instant since, const QStringList& objects)
{
    SigningConduct& signing = conduct.signing;
    switch (fault.kind) {
    case FaultKind::Stopped:
        conduct.stoppedSince = std::min(conduct.stoppedSince.value_or(since), since);
        break;
    case FaultKind::MissingObject:
        conduct.missing += objects;
        break;
    case FaultKind::HashMismatch:
        conduct.corrupted += objects;
        break;
    case FaultKind::WithdrawnManifest:
        conduct.missing += objects;
        conduct.withdrawn = conduct.withdrawn || fault.everything;
        break;
    case FaultKind::ClockSkew:
    case FaultKind::ClockOff:
        signing.skew = skewOf(fault);
        break;
    case FaultKind::ManifestRollback:
    case FaultKind::ManifestGap:
    case FaultKind::ManifestTooLong:
        signing.add({fault.kind, {}, static_cast<int>(flawAmountOf(fault))});
        break;
    case FaultKind::DeepChain:
        break; // the hierarchy's business
    case FaultKind::ExpiredCrl:
        addFlaws(signing, FaultKind::ExpiredObject, objects);
        break;
    default:
        addFlaws(signing, fault.kind, objects);
    }
}

bool ServiceCondition::does(FaultKind kind) const
{
    return std::ranges::any_of(acts, [kind](const Act& act) { return act.kind == kind; });
}

bool ServiceCondition::actsOn(FaultLevel level) const
{
    return std::ranges::any_of(acts, [level](const Act& act) { return levelOf(act.kind) == level; });
}

ServiceCondition conditionOf(const FaultScript& script, const QString& repository, Instant now)
{
    ServiceCondition condition;
    for (const Fault& fault : script) {
        if (isRepositoryFault(fault.kind) && fault.appliesTo(repository) && fault.activeAt(now))
            applyTo(condition, fault);
    }
    return condition;
}

} // namespace caretaker::lab
