// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/rrdp_sync.h"

#include "core/base/limits.h"

#include <algorithm>
#include <utility>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

RrdpSync::RrdpSync(const Tools& tools, HttpsUri notification, RrdpMemory& memory, QObject* parent, Done done)
    : QObject(parent), m_tools(tools), m_uri(std::move(notification)), m_memory(memory),
      m_done(std::move(done))
{
    m_result.outcome.endpoint = {Transport::Rrdp, m_uri.toString(), false, {}, {}, {}};
}

void RrdpSync::start()
{
    m_clock.start();
    ++m_memory.attempts;
    fetch(m_uri, limits::MaxNotificationBytes, &RrdpSync::onNotification);
}

/// All files of one repository share one budget of time, so that many small stalls cannot add up.
void RrdpSync::fetch(const HttpsUri& uri, qint64 maxBytes, OnBody then)
{
    transport::HttpsRequest request{uri, maxBytes};
    request.deadlines = m_tools.deadlines;
    request.deadlines.total =
        std::max(Milliseconds(1), m_tools.deadlines.total - Milliseconds(m_clock.elapsed()));
    if (uri == m_uri && m_memory.state) {
        request.etag = m_memory.etag;
        request.lastModified = m_memory.lastModified;
    }
    ++m_result.fetches;
    const Milliseconds begun(m_clock.elapsed());
    m_tools.fetcher.fetch(request, this, [this, then, begun](const transport::HttpsResult& result) {
        m_idle += std::max(Milliseconds(0), Milliseconds(m_clock.elapsed()) - begun - result.total);
        auto& firstByte = m_result.outcome.endpoint.firstByte;
        firstByte = std::max(firstByte, result.firstByte);
        m_result.bytes += result.body.size();
        noteConnection(result);
        m_body = result.body;
        (this->*then)(result);
    });
}

void RrdpSync::noteConnection(const transport::HttpsResult& result)
{
    if (!result.families.empty())
        m_memory.families = result.families;
    if (result.tls && !result.tls->chain.empty())
        m_memory.certificates = result.tls->chain;
    m_result.outcome.endpoint.families = m_memory.families;
    m_result.outcome.transcript = result.transcript;
    m_result.outcome.certificates = m_memory.certificates;
}

template <typename T>
void RrdpSync::decode(Kind kind, const HttpsUri& uri,
                      std::optional<rrdp::Decoded<T>> (*read)(const QByteArray&), void (RrdpSync::*then)(T&),
                      void (RrdpSync::*otherwise)())
{
    const auto done = [this, uri, read, then, otherwise](const DecodeOutcome& outcome) {
        m_body = {};
        if (outcome.crash || outcome.localFault)
            return onDecoderFailure(outcome, uri, otherwise);
        auto decoded = read(outcome.answer);
        if (!decoded)
            return onDecoderFailure({{}, u"gave an answer that makes no sense"_s, {}}, uri, otherwise);
        add(decoded->findings);
        if (uri == m_uri)
            m_memory.notificationFindings = std::move(decoded->findings);
        if (decoded->value)
            (this->*then)(*decoded->value);
        else
            (this->*otherwise)();
    };
    m_tools.decoder.decode({kind, uri.toString()}, m_body.bytes(), m_body.descriptor(), this, done);
}

void RrdpSync::onDecoderFailure(const DecodeOutcome& outcome, const HttpsUri& uri,
                                void (RrdpSync::*otherwise)())
{
    if (outcome.localFault)
        return failLocally(*outcome.localFault);
    add(Finding{FindingId::DECODER_CRASHED, uri.toString(), {{u"reason"_s, *outcome.crash}}});
    (this->*otherwise)();
}

void RrdpSync::onNotification(const transport::HttpsResult& result)
{
    m_notificationDone = spent();
    m_result.outcome.endpoint.layers = result.layers;
    if (result.serverDate) // a cache's copy has the date at which it was made
        m_result.serverDate = *result.serverDate + result.age.value_or(Duration{0});
    m_etag = result.etag;
    m_lastModified = result.lastModified;
    if (result.failure)
        return failTransport(result, m_uri.toString());
    if (result.notModified) {
        m_etag = m_memory.etag;
        m_lastModified = m_memory.lastModified;
        return stayUnchanged(u"not modified"_s);
    }
    if (m_memory.state && m_body.bytes() == m_memory.notification) // a server without conditional requests
        return stayUnchanged(u"the same notification"_s);
    m_memory.notification = m_body.copy();
    decode(Kind::Notification, m_uri, &rrdp::notificationFromWire, &RrdpSync::takeNotification,
           &RrdpSync::refuseNotification);
}

void RrdpSync::refuseNotification() { failRrdp(u"the notification is not usable"_s); }

void RrdpSync::takeNotification(rrdp::Notification& notification)
{
    m_notification = std::move(notification);
    auto plan = rrdp::planUpdate(*m_notification, m_memory.state ? &*m_memory.state : nullptr,
                                 m_uri.toString(), m_memory.announced);
    m_memory.announced.remember(*m_notification);
    followPlan(rrdp::preferCheaper(std::move(plan), m_memory.costs));
}

void RrdpSync::followPlan(rrdp::UpdatePlan plan)
{
    add(plan.findings);
    switch (plan.kind) {
    case rrdp::UpdatePlan::Kind::Unchanged:
        m_result.unchanged = true;
        return succeed(u"the same serial"_s);
    case rrdp::UpdatePlan::Kind::Deltas:
        m_working = std::exchange(m_memory.state, std::nullopt); // not shared while it is changed
        m_deltas.assign(plan.deltas.rbegin(), plan.deltas.rend());
        return fetchNextDelta();
    case rrdp::UpdatePlan::Kind::Snapshot:
        m_whySnapshot = plan.reason;
        return fetchSnapshot();
    }
}

void RrdpSync::fetchNextDelta()
{
    if (!m_deltas.empty())
        return fetch(m_deltas.back().file.uri, limits::MaxDeltaBytes, &RrdpSync::onDelta);
    m_memory.state = std::exchange(m_working, std::nullopt);
    succeed(u"%1 deltas"_s.arg(m_result.deltasApplied));
}

void RrdpSync::onDelta(const transport::HttpsResult& result)
{
    if (!checkFile(result, m_deltas.back().file))
        return turnToSnapshot();
    m_memory.costs.addDelta(result.body.size());
    decode(Kind::Delta, m_deltas.back().file.uri, &rrdp::deltaFromWire, &RrdpSync::takeDelta,
           &RrdpSync::turnToSnapshot);
}

void RrdpSync::takeDelta(rrdp::Delta& delta)
{
    const QString uri = m_deltas.back().file.uri.toString();
    auto misfit = rrdp::checkIdentity(delta.session, delta.serial, m_notification->session,
                                      m_deltas.back().serial, uri);
    if (!misfit)
        misfit = rrdp::applyDelta(*m_working, delta, uri);
    add(misfit);
    if (misfit)
        return turnToSnapshot();
    ++m_result.deltasApplied;
    m_deltas.pop_back();
    fetchNextDelta();
}

void RrdpSync::turnToSnapshot()
{
    m_whySnapshot = u"a delta was not usable"_s;
    fetchSnapshot();
}

/// What was there before is of no use any more, whatever becomes of the snapshot.
void RrdpSync::fetchSnapshot()
{
    m_working.reset();
    m_memory.state.reset();
    m_result.deltasApplied = 0;
    fetch(m_notification->snapshot.uri, m_tools.maxSnapshotBytes, &RrdpSync::onSnapshot);
}

void RrdpSync::onSnapshot(const transport::HttpsResult& result)
{
    if (result.failure && result.failure->kind == transport::FetchFailure::Kind::LocalFault)
        return failTransport(result, m_notification->snapshot.uri.toString());
    if (!checkFile(result, m_notification->snapshot))
        return failRrdp(u"snapshot: %1"_s.arg(result.failure ? result.failure->detail : u"wrong hash"_s));
    m_memory.costs.snapshotBytes = result.body.size();
    decode(Kind::Snapshot, m_notification->snapshot.uri, &rrdp::snapshotFromWire, &RrdpSync::takeSnapshot,
           &RrdpSync::refuseSnapshot);
}

void RrdpSync::refuseSnapshot() { failRrdp(u"the snapshot is not usable"_s); }

void RrdpSync::takeSnapshot(rrdp::RepositoryState& snapshot)
{
    const auto misfit = rrdp::checkIdentity(snapshot.session, snapshot.serial, m_notification->session,
                                            m_notification->serial, m_notification->snapshot.uri.toString());
    add(misfit);
    if (misfit)
        return refuseSnapshot();
    m_memory.state = std::move(snapshot);
    m_result.snapshotTaken = true;
    succeed(u"snapshot: %1"_s.arg(m_whySnapshot));
}

/// True when the file came whole and has the hash that the notification states.
bool RrdpSync::checkFile(const transport::HttpsResult& result, const rrdp::FileReference& file)
{
    const auto finding = result.failure ? findingFor(*result.failure, file.uri.toString())
                                        : rrdp::checkFileHash(result.body.hash(), file);
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

void RrdpSync::failLocally(const QString& detail)
{
    m_result.outcome.failure =
        transport::FetchFailure{transport::FetchFailure::Kind::LocalFault, Layer::Rrdp, detail};
    failRrdp(detail);
}

void RrdpSync::failRrdp(const QString& detail)
{
    m_memory.etag.clear();
    m_memory.lastModified.clear();
    addRrdpLayer(false, detail);
    finish();
}

void RrdpSync::addRrdpLayer(bool ok, const QString& detail)
{
    m_result.outcome.endpoint.layers.push_back({Layer::Rrdp, ok, spent() - m_notificationDone, detail});
}

void RrdpSync::stayUnchanged(const QString& why)
{
    add(m_memory.notificationFindings);
    m_result.unchanged = true;
    succeed(why);
}

void RrdpSync::succeed(const QString& detail)
{
    m_memory.etag = m_etag;
    m_memory.lastModified = m_lastModified;
    m_memory.everSucceeded = true;
    addRrdpLayer(true, detail);
    auto& endpoint = m_result.outcome.endpoint;
    endpoint.synchronised = true;
    endpoint.retrieval = spent();
    finish();
}

void RrdpSync::finish()
{
    m_body = {};
    deleteLater();
    m_result.sinceNotification = spent() - m_notificationDone;
    m_done(std::move(m_result));
}

} // namespace caretaker::observe
