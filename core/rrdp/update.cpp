// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/update.h"

#include "core/base/limits.h"

#include <QSet>

#include <algorithm>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 RequestBytes = 1000; // of headers, there and back

UpdatePlan snapshotBecause(const QString& reason) { return {UpdatePlan::Kind::Snapshot, {}, reason, {}}; }

bool isContiguous(const std::vector<DeltaReference>& deltas)
{
    return std::ranges::adjacent_find(
               deltas, [](const auto& a, const auto& b) { return a.serial + 1 != b.serial; }) == deltas.end();
}

/// RFC 8182 section 3.5.1.3: deltas, where listed, are contiguous and end at the notification's serial.
bool isSoundList(const Notification& notification)
{
    return notification.deltas.empty() ||
           (isContiguous(notification.deltas) && notification.deltas.back().serial == notification.serial);
}

UpdatePlan planDeltas(const Notification& notification, const RepositoryState& have)
{
    UpdatePlan plan{UpdatePlan::Kind::Deltas, {}, {}, {}};
    std::ranges::copy_if(notification.deltas, std::back_inserter(plan.deltas),
                         [&](const DeltaReference& delta) {
                             return delta.serial > have.serial && delta.serial <= notification.serial;
                         });
    if (plan.deltas.size() != notification.serial - have.serial || !isContiguous(plan.deltas))
        return snapshotBecause(u"the deltas listed do not reach back to serial %1"_s.arg(have.serial));
    if (plan.deltas.size() > static_cast<std::size_t>(limits::MaxDeltasFetched))
        return snapshotBecause(u"more than %1 deltas"_s.arg(limits::MaxDeltasFetched));
    return plan;
}

UpdatePlan planFrom(const RepositoryState& have, const Notification& notification, const QString& uri)
{
    if (have.session != notification.session)
        return snapshotBecause(u"another session"_s);
    if (have.serial == notification.serial)
        return {UpdatePlan::Kind::Unchanged, {}, {}, {}};
    if (have.serial < notification.serial)
        return planDeltas(notification, have);
    UpdatePlan plan = snapshotBecause(u"the serial went backwards"_s);
    plan.findings.push_back({FindingId::RRDP_SERIAL_REGRESSION,
                             uri,
                             {{u"found"_s, QString::number(notification.serial)},
                              {u"previous"_s, QString::number(have.serial)}}});
    return plan;
}

Finding conflict(const QString& uri, const QString& object, const QString& reason)
{
    return {FindingId::RRDP_DELTA_CONFLICT, uri, {{u"object"_s, object}, {u"reason"_s, reason}}};
}

/// Why one element of a delta does not fit (RFC 8182 section 3.4.2 and 3.5.3.3); nothing when it does.
std::optional<QString> misfit(const QHash<RsyncUri, QByteArray>& objects, const Change& change)
{
    const auto known = objects.constFind(change.uri);
    const bool present = known != objects.constEnd();
    if (!change.replaces && present)
        return u"it is published as new, but exists"_s;
    if (change.replaces && !present)
        return u"it does not exist"_s;
    if (change.replaces && sha256Of(*known) != *change.replaces)
        return u"it has another hash than the delta states"_s;
    return std::nullopt;
}

void apply(QHash<RsyncUri, QByteArray>& objects, const Change& change)
{
    if (change.object)
        objects.insert(change.uri, *change.object);
    else
        objects.remove(change.uri);
}

} // namespace

UpdatePlan planUpdate(const Notification& notification, const RepositoryState* have, const QString& uri,
                      const Announced& announced)
{
    UpdatePlan plan = have ? planFrom(*have, notification, uri) : snapshotBecause(u"no state yet"_s);
    const Findings contradictions = announced.contradictions(notification, uri);
    if (have && !contradictions.empty()) {
        plan.kind = UpdatePlan::Kind::Snapshot;
        plan.deltas.clear();
        plan.reason = u"a file was changed after it was announced"_s;
    }
    plan.findings.insert(plan.findings.end(), contradictions.begin(), contradictions.end());
    if (!isSoundList(notification))
        plan.findings.push_back(
            {FindingId::RRDP_DELTA_GAP, uri, {{u"serial"_s, QString::number(notification.serial)}}});
    return plan;
}

UpdatePlan preferCheaper(UpdatePlan plan, const TransferCosts& costs)
{
    if (plan.kind != UpdatePlan::Kind::Deltas || costs.snapshotBytes == 0 || costs.deltaBytes == 0)
        return plan;
    const qint64 deltas = std::ssize(plan.deltas) * (costs.deltaBytes + RequestBytes);
    if (deltas <= costs.snapshotBytes + RequestBytes)
        return plan;
    UpdatePlan other = snapshotBecause(u"smaller than %1 deltas"_s.arg(plan.deltas.size()));
    other.findings = std::move(plan.findings);
    return other;
}

std::optional<Finding> checkFileHash(const Sha256& found, const FileReference& file)
{
    if (found == file.hash)
        return std::nullopt;
    return Finding{FindingId::RRDP_HASH_MISMATCH,
                   file.uri.toString(),
                   {{u"expected"_s, file.hash.toHex()}, {u"found"_s, found.toHex()}}};
}

std::optional<Finding> checkIdentity(const QString& session, std::uint64_t serial,
                                     const QString& expectedSession, std::uint64_t expectedSerial,
                                     const QString& uri)
{
    if (session == expectedSession && serial == expectedSerial)
        return std::nullopt;
    return Finding{FindingId::RRDP_IDENTITY_MISMATCH,
                   uri,
                   {{u"expected"_s, u"%1 %2"_s.arg(expectedSession).arg(expectedSerial)},
                    {u"found"_s, u"%1 %2"_s.arg(session).arg(serial)}}};
}

std::optional<Finding> applyDelta(RepositoryState& state, const Delta& delta, const QString& uri)
{
    if (auto finding = checkIdentity(delta.session, delta.serial, state.session, state.serial + 1, uri))
        return finding;
    QSet<RsyncUri> seen;
    for (const Change& change : delta.changes) { // first judge all, so that nothing is half applied
        const auto reason = seen.contains(change.uri) ? std::optional(u"it changes twice in one delta"_s)
                                                      : misfit(state.objects, change);
        if (reason)
            return conflict(uri, change.uri.toString(), *reason);
        seen.insert(change.uri);
    }
    for (const Change& change : delta.changes)
        apply(state.objects, change);
    state.serial = delta.serial;
    return std::nullopt;
}

} // namespace caretaker::rrdp
