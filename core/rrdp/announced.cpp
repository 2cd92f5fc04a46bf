// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/announced.h"

#include "core/base/limits.h"

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

Finding changed(FindingId id, const QString& uri, std::uint64_t serial, const Sha256& before,
                const Sha256& now)
{
    return {
        id,
        uri,
        {{u"serial"_s, QString::number(serial)}, {u"expected"_s, before.toHex()}, {u"found"_s, now.toHex()}}};
}

} // namespace

/// One finding for all deltas, about the lowest serial: from there on, what clients hold is in doubt.
Findings Announced::contradictions(const Notification& notification, const QString& uri) const
{
    if (notification.session != m_session)
        return {};
    Findings findings;
    int count = 0;
    for (const DeltaReference& delta : notification.deltas) {
        const auto before = m_deltas.find(delta.serial);
        if (before == m_deltas.end() || before->second == delta.file.hash)
            continue;
        if (++count == 1)
            findings.push_back(
                changed(FindingId::RRDP_DESYNC, uri, delta.serial, before->second, delta.file.hash));
    }
    if (count > 1)
        findings.front().arguments.insert(u"deltas"_s, QString::number(count));
    if (notification.serial == m_serial && m_snapshot && *m_snapshot != notification.snapshot.hash)
        findings.push_back(changed(FindingId::RRDP_SNAPSHOT_CHANGED, uri, m_serial, *m_snapshot,
                                   notification.snapshot.hash));
    return findings;
}

void Announced::remember(const Notification& notification)
{
    if (notification.session != m_session || !contradictions(notification, {}).empty())
        m_deltas.clear();
    m_session = notification.session;
    m_serial = notification.serial;
    m_snapshot = notification.snapshot.hash;
    for (const DeltaReference& delta : notification.deltas)
        m_deltas.insert_or_assign(delta.serial, delta.file.hash);
    while (m_deltas.size() > limits::MaxDeltasRemembered)
        m_deltas.erase(m_deltas.begin());
}

} // namespace caretaker::rrdp
