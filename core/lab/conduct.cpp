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
    default:
        break; // of CAs
    }
}

void addFlaws(SigningConduct& signing, FaultKind kind, const QStringList& objects)
{
    if (objectSortsOf(kind).isEmpty())
        signing.add({kind});
    for (const QString& object : objects)
        signing.add({kind, object});
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
        signing.skew = fault.skew;
        break;
    case FaultKind::ManifestRollback:
        signing.add({fault.kind, {}, fault.rollbackBy});
        break;
    case FaultKind::ManifestGap:
        signing.add({fault.kind, {}, fault.gapBy});
        break;
    case FaultKind::ExpiredCrl:
        addFlaws(signing, FaultKind::ExpiredObject, objects);
        break;
    default:
        addFlaws(signing, fault.kind, objects);
    }
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
