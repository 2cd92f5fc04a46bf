// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/rrdp_sync.h"

#include "core/base/limits.h"

#include <algorithm>
#include <utility>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

RrdpSync::RrdpSync(transport::HttpsFetcher& fetcher, const transport::Deadlines& deadlines,
                   HttpsUri notification, RrdpMemory& memory, QObject* parent, Done done)
    : QObject(parent), m_fetcher(fetcher), m_deadlines(deadlines), m_uri(std::move(notification)),
      m_memory(memory), m_done(std::move(done))
{
    m_result.outcome.endpoint = {Transport::Rrdp, m_uri.toString(), false, {}, {}, {}};
}

void RrdpSync::start()
{
    m_clock.start();
    fetch(m_uri, limits::MaxNotificationBytes, &RrdpSync::onNotification);
}

/// All files of one repository share one budget of time, so that many small stalls cannot add up.
void RrdpSync::fetch(const HttpsUri& uri, qint64 maxBytes, OnBytes then)
{
    transport::HttpsRequest request{uri, maxBytes};
    request.deadlines = m_deadlines;
    request.deadlines.total = std::max(Milliseconds(1), m_deadlines.total - Milliseconds(m_clock.elapsed()));
    if (uri == m_uri && m_memory.state) {
        request.etag = m_memory.etag;
        request.lastModified = m_memory.lastModified;
    }
    ++m_result.fetches;
    m_fetcher.fetch(request, this, [this, then](const transport::HttpsResult& result) {
        auto& firstByte = m_result.outcome.endpoint.firstByte;
        firstByte = std::max(firstByte, result.firstByte);
        m_result.bytes += result.body.size();
        (this->*then)(result);
    });
}

void RrdpSync::onNotification(const transport::HttpsResult& result)
{
    m_notificationDone = Milliseconds(m_clock.elapsed());
    m_result.outcome.endpoint.layers = result.layers;
    m_result.serverDate = result.serverDate;
    m_etag = result.etag;
    m_lastModified = result.lastModified;
    if (result.failure)
        return failTransport(result, m_uri.toString());
    if (!result.notModified)
        return takeNotification(result.body);
    m_result.unchanged = true;
    m_etag = m_memory.etag;
    m_lastModified = m_memory.lastModified;
    succeed();
}

void RrdpSync::takeNotification(const QByteArray& bytes)
{
    m_memory.notification = bytes;
    auto decoded = rrdp::decodeNotification(bytes, m_uri);
    add(decoded.findings);
    if (!decoded.value)
        return failRrdp(u"the notification is not usable"_s);
    m_notification = std::move(decoded.value);
    auto plan = rrdp::planUpdate(*m_notification, m_memory.state ? &*m_memory.state : nullptr,
                                 m_uri.toString(), m_memory.announced);
    m_memory.announced.remember(*m_notification);
    followPlan(std::move(plan));
}

void RrdpSync::followPlan(rrdp::UpdatePlan plan)
{
    add(plan.findings);
    switch (plan.kind) {
    case rrdp::UpdatePlan::Kind::Unchanged:
        m_result.unchanged = true;
        return succeed();
    case rrdp::UpdatePlan::Kind::Deltas:
        m_working = std::exchange(m_memory.state, std::nullopt); // not shared while it is changed
        m_deltas.assign(plan.deltas.rbegin(), plan.deltas.rend());
        return fetchNextDelta();
    case rrdp::UpdatePlan::Kind::Snapshot:
        return fetchSnapshot();
    }
}

void RrdpSync::fetchNextDelta()
{
    if (!m_deltas.empty())
        return fetch(m_deltas.back().file.uri, limits::MaxDeltaBytes, &RrdpSync::onDelta);
    m_memory.state = std::exchange(m_working, std::nullopt);
    succeed();
}

void RrdpSync::onDelta(const transport::HttpsResult& result)
{
    if (!checkFile(result, m_deltas.back().file) || !applyDelta(result.body))
        return fetchSnapshot();
    ++m_result.deltasApplied;
    m_deltas.pop_back();
    fetchNextDelta();
}

bool RrdpSync::applyDelta(const QByteArray& bytes)
{
    const QString uri = m_deltas.back().file.uri.toString();
    const auto delta = rrdp::decodeDelta(bytes, uri);
    add(delta.findings);
    if (!delta.value)
        return false;
    auto misfit = rrdp::checkIdentity(delta.value->session, delta.value->serial, m_notification->session,
                                      m_deltas.back().serial, uri);
    if (!misfit)
        misfit = rrdp::applyDelta(*m_working, *delta.value, uri);
    add(misfit);
    return !misfit;
}

/// What was there before is of no use any more, whatever becomes of the snapshot.
void RrdpSync::fetchSnapshot()
{
    m_working.reset();
    m_memory.state.reset();
    m_result.deltasApplied = 0;
    fetch(m_notification->snapshot.uri, limits::MaxSnapshotBytes, &RrdpSync::onSnapshot);
}

void RrdpSync::onSnapshot(const transport::HttpsResult& result)
{
    if (result.failure && result.failure->kind == transport::FetchFailure::Kind::LocalFault)
        return failTransport(result, m_notification->snapshot.uri.toString());
    if (!checkFile(result, m_notification->snapshot))
        return failRrdp(u"snapshot: %1"_s.arg(result.failure ? result.failure->detail : u"wrong hash"_s));
    if (!takeSnapshot(result.body))
        return failRrdp(u"the snapshot is not usable"_s);
    m_result.snapshotTaken = true;
    succeed();
}

bool RrdpSync::takeSnapshot(const QByteArray& bytes)
{
    const QString uri = m_notification->snapshot.uri.toString();
    auto snapshot = rrdp::decodeSnapshot(bytes, uri);
    add(snapshot.findings);
    if (!snapshot.value)
        return false;
    const auto misfit = rrdp::checkIdentity(snapshot.value->session, snapshot.value->serial,
                                            m_notification->session, m_notification->serial, uri);
    add(misfit);
    if (misfit)
        return false;
    m_memory.state = std::move(snapshot.value);
    return true;
}

/// True when the file came whole and has the hash that the notification states.
bool RrdpSync::checkFile(const transport::HttpsResult& result, const rrdp::FileReference& file)
{
    const auto finding = result.failure ? findingFor(*result.failure, file.uri.toString())
                                        : rrdp::checkFileHash(result.body, file);
    add(finding);
    return result.ok() && !finding;
}

void RrdpSync::add(const Findings& findings)
{
    auto& all = m_result.outcome.findings;
    all.insert(all.end(), findings.begin(), findings.end());
}

void RrdpSync::add(const std::optional<Finding>& finding)
{
    if (finding)
        m_result.outcome.findings.push_back(*finding);
}

void RrdpSync::failTransport(const transport::HttpsResult& result, const QString& uri)
{
    m_result.outcome.failure = result.failure;
    add(findingFor(*result.failure, uri));
    finish();
}

void RrdpSync::failRrdp(const QString& detail)
{
    m_memory.etag.clear();
    m_memory.lastModified.clear();
    m_result.outcome.endpoint.layers.push_back(
        {Layer::Rrdp, false, Milliseconds(m_clock.elapsed()) - m_notificationDone, detail});
    finish();
}

void RrdpSync::succeed()
{
    m_memory.etag = m_etag;
    m_memory.lastModified = m_lastModified;
    auto& endpoint = m_result.outcome.endpoint;
    endpoint.layers.push_back({Layer::Rrdp, true, Milliseconds(m_clock.elapsed()) - m_notificationDone});
    endpoint.synchronised = true;
    endpoint.retrieval = Milliseconds(m_clock.elapsed());
    finish();
}

void RrdpSync::finish()
{
    deleteLater();
    m_result.sinceNotification = Milliseconds(m_clock.elapsed()) - m_notificationDone;
    m_done(std::move(m_result));
}

} // namespace caretaker::observe
