// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/conduct.h"

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

void applyTo(Conduct& conduct, const Fault& fault, Instant since, const NameResolver& resolve)
{
    switch (fault.kind) {
    case FaultKind::Stopped:
        conduct.stoppedSince = std::min(conduct.stoppedSince.value_or(since), since);
        break;
    case FaultKind::ExpiredCrl:
        conduct.signing.crlExpired = true;
        break;
    case FaultKind::MissingObject:
        conduct.missing += resolve(fault.object);
        break;
    case FaultKind::HashMismatch:
        conduct.corrupted += resolve(fault.object);
        break;
    case FaultKind::MalformedObject:
        conduct.signing.malformed += resolve(fault.object);
        break;
    case FaultKind::ClockSkew:
        conduct.signing.skew = fault.skew;
        break;
    case FaultKind::ManifestRollback:
        conduct.signing.rollbackBy = fault.rollbackBy;
        break;
    case FaultKind::WithdrawnManifest:
        conduct.missing += resolve(u"manifest"_s);
        conduct.withdrawn = conduct.withdrawn || fault.everything;
        break;
    default:
        break; // of repositories
    }
}

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

void normalise(QStringList& names)
{
    names.sort();
    names.removeDuplicates();
}

} // namespace

Conduct conductOf(const FaultScript& script, const ConductSubject& subject, Instant now,
                  const NameResolver& resolve)
{
    Conduct conduct;
    for (const Fault& fault : script) {
        const bool meant =
            subject.delegated ? fault.appliesTo(subject.handle) : fault.target == subject.handle;
        const auto since = fault.activeSince(now);
        if (!isRepositoryFault(fault.kind) && meant && since)
            applyTo(conduct, fault, *since, resolve);
    }
    normalise(conduct.signing.malformed);
    return conduct;
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
