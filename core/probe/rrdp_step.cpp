// SPDX-License-Identifier: GPL-3.0-or-later
//
// The prober's look at RRDP: the notification, the same with a condition, the snapshot, the newest deltas;
// and, after rsync, the notification once more.
#include "core/probe/steps.h"
#include "core/rrdp/update.h"
#include "core/rrdp/wire.h"

#include <algorithm>

namespace caretaker::probe {

using namespace Qt::StringLiterals;
using readiness::DocumentFacts;
using readiness::RrdpFacts;
using rrdp::Decoded;
using rrdp::DecodeTask;
using transport::HttpsResult;

namespace {

constexpr std::size_t MostDeltas = 5; ///< fetched, newest first
constexpr qsizetype MostNamed = 5;    ///< objects in a list for people

bool isContiguous(const rrdp::Notification& notification)
{
    std::uint64_t expected = notification.serial;
    for (auto delta = notification.deltas.rbegin(); delta != notification.deltas.rend();
         ++delta, --expected) {
        if (delta->serial != expected)
            return false;
    }
    return true;
}

/// The condition of a conditional request; false when the server gave nothing to make one of.
bool setCondition(transport::HttpsRequest& request, const HttpsResult& earlier)
{
    request.etag = earlier.etag;
    request.lastModified = earlier.lastModified;
    return !request.etag.isEmpty() || !request.lastModified.isEmpty();
}

std::optional<Duration> ageOf(const HttpsResult& result)
{
    if (!result.modifiedAt || !result.serverDate)
        return std::nullopt;
    return *result.serverDate - *result.modifiedAt;
}

/// Objects that the newest delta and the snapshot of the same serial say different things of.
QStringList conflicts(const rrdp::Delta& delta, const rrdp::RepositoryState& snapshot)
{
    QHash<RsyncUri, std::optional<QByteArray>> last; // a delta may change one object twice
    for (const rrdp::Change& change : delta.changes)
        last.insert(change.uri, change.object);
    QStringList found;
    for (auto change = last.cbegin(); change != last.cend(); ++change) {
        const auto object = snapshot.objects.constFind(change.key());
        const bool isThere = object != snapshot.objects.cend();
        if (isThere != change->has_value() || (isThere && *object != **change))
            found.append(change.key().toString());
    }
    return found;
}

class RrdpStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        if (const auto failure = failureOfAllAddresses()) {
            m_probe.facts.rrdp.emplace(RrdpFacts{{.uri = m_uri.toString(), .failure = failure}});
            return finish(); // asking once more would cost the same time for the same answer
        }
        fetch(m_uri, limits::MaxNotificationBytes, [this](const HttpsResult& result) { onFirst(result); });
    }

private:
    std::optional<readiness::Failure> failureOfAllAddresses() const
    {
        if (!m_probe.facts.tls)
            return std::nullopt;
        const auto& addresses = m_probe.facts.tls->addresses;
        if (addresses.empty() || std::ranges::any_of(addresses, &readiness::AddressFacts::trusted))
            return std::nullopt;
        return addresses.front().failure;
    }

    RrdpFacts& facts() { return *m_probe.facts.rrdp; }

    void onFirst(const HttpsResult& result)
    {
        m_probe.facts.rrdp.emplace(RrdpFacts{.notification = documentFacts(m_uri, result)});
        facts().hasEtag = !result.etag.isEmpty();
        facts().hasLastModified = !result.lastModified.isEmpty();
        facts().lastModifiedAge = ageOf(result);
        facts().cacheAge = result.age;
        noteClock(result);
        m_first = result;
        m_first.body = {};
        if (result.failure)
            return finish();
        decode<rrdp::Notification>(
            DecodeTask::Kind::Notification, m_uri, result.body, &rrdp::notificationFromWire,
            [this](Decoded<rrdp::Notification> decoded) { takeNotification(std::move(decoded)); });
    }

    /// A cache's copy has the date at which it was made.
    void noteClock(const HttpsResult& result)
    {
        if (!result.serverDate)
            return;
        const Instant theirs = *result.serverDate + result.age.value_or(Duration{0});
        m_probe.facts.time = readiness::TimeFacts{theirs - m_probe.now()};
    }

    void takeNotification(Decoded<rrdp::Notification> decoded)
    {
        facts().notification.findings = std::move(decoded.findings);
        facts().notification.usable = decoded.value.has_value();
        if (!decoded.value)
            return finish();
        m_probe.notification = std::move(*decoded.value);
        const rrdp::Notification& notification = *m_probe.notification;
        facts().looks.push_back({notification.session, notification.serial});
        facts().deltasListed = static_cast<qsizetype>(notification.deltas.size());
        facts().deltasContiguous = isContiguous(notification);
        askAgain();
    }

    void askAgain()
    {
        transport::HttpsRequest request{m_uri, limits::MaxNotificationBytes};
        request.deadlines = m_probe.deadlines();
        if (!setCondition(request, m_first))
            return fetchSnapshot();
        fetch(request, [this](const HttpsResult& result) {
            if (result.failure)
                return fetchSnapshot();
            facts().answersNotModified = result.notModified;
            if (result.notModified)
                return fetchSnapshot();
            decode<rrdp::Notification>(
                DecodeTask::Kind::Notification, m_uri, result.body, &rrdp::notificationFromWire,
                [this](const Decoded<rrdp::Notification>& decoded) {
                    if (decoded.value)
                        facts().looks.push_back({decoded.value->session, decoded.value->serial});
                    fetchSnapshot();
                });
        });
    }

    void fetchSnapshot()
    {
        fetch(m_probe.notification->snapshot.uri, m_probe.inputs.maxSnapshotBytes,
              [this](const HttpsResult& result) { onSnapshot(result); });
    }

    void onSnapshot(const HttpsResult& result)
    {
        const rrdp::FileReference& file = m_probe.notification->snapshot;
        facts().snapshot = documentFacts(file.uri, result);
        if (result.failure)
            return finish();
        facts().snapshot->hashMatches = result.body.hash() == file.hash;
        decode<rrdp::RepositoryState>(
            DecodeTask::Kind::Snapshot, file.uri, result.body, &rrdp::snapshotFromWire,
            [this](Decoded<rrdp::RepositoryState> decoded) { takeSnapshot(std::move(decoded)); });
    }

    void takeSnapshot(Decoded<rrdp::RepositoryState> decoded)
    {
        DocumentFacts& document = *facts().snapshot;
        document.findings = std::move(decoded.findings);
        if (!decoded.value)
            return finish();
        const auto misfit =
            rrdp::checkIdentity(decoded.value->session, decoded.value->serial, m_probe.notification->session,
                                m_probe.notification->serial, document.uri);
        if (misfit)
            document.findings.push_back(*misfit);
        document.usable = !misfit && document.hashMatches;
        facts().objects = decoded.value->objects.size();
        noteOutside(*decoded.value);
        if (document.usable)
            m_probe.snapshot = std::move(*decoded.value);
        m_deltas = m_probe.notification->deltas;
        fetchNextDelta();
    }

    void noteOutside(const rrdp::RepositoryState& state)
    {
        if (!m_probe.inputs.rsync)
            return;
        const RsyncUri base = m_probe.inputs.rsync->folder();
        for (auto object = state.objects.cbegin(); object != state.objects.cend(); ++object) {
            if (object.key().isBelow(base))
                continue;
            ++facts().outsideCount;
            if (facts().outside.size() < MostNamed)
                facts().outside.append(object.key().toString());
        }
    }

    void fetchNextDelta()
    {
        if (m_deltas.empty() || facts().deltas.size() == MostDeltas)
            return finish();
        const rrdp::DeltaReference delta = m_deltas.back();
        m_deltas.pop_back();
        fetch(delta.file.uri, limits::MaxDeltaBytes,
              [this, delta](const HttpsResult& result) { onDelta(delta, result); });
    }

    void onDelta(const rrdp::DeltaReference& delta, const HttpsResult& result)
    {
        facts().deltas.push_back(documentFacts(delta.file.uri, result));
        if (result.failure)
            return fetchNextDelta();
        facts().deltas.back().hashMatches = result.body.hash() == delta.file.hash;
        decode<rrdp::Delta>(
            DecodeTask::Kind::Delta, delta.file.uri, result.body, &rrdp::deltaFromWire,
            [this, delta](Decoded<rrdp::Delta> decoded) { takeDelta(delta.serial, std::move(decoded)); });
    }

    void takeDelta(std::uint64_t serial, Decoded<rrdp::Delta> decoded)
    {
        DocumentFacts& document = facts().deltas.back();
        document.findings = std::move(decoded.findings);
        if (decoded.value) {
            const auto misfit = rrdp::checkIdentity(decoded.value->session, decoded.value->serial,
                                                    m_probe.notification->session, serial, document.uri);
            if (misfit)
                document.findings.push_back(*misfit);
            document.usable = !misfit && document.hashMatches;
            if (document.usable && m_probe.snapshot && serial == m_probe.snapshot->serial)
                noteConflicts(conflicts(*decoded.value, *m_probe.snapshot));
        }
        fetchNextDelta();
    }

    void noteConflicts(const QStringList& uris)
    {
        facts().deltasConflict = !uris.isEmpty();
        facts().conflicting = uris.mid(0, MostNamed);
    }

    HttpsUri m_uri = *m_probe.inputs.notification;
    HttpsResult m_first;
    std::vector<rrdp::DeltaReference> m_deltas; ///< still to be fetched, ascending
};

/// The notification once more: a repository that goes back, or forth and back, shows it only now. And where
/// it moved on meanwhile, what rsync has cannot be held against the snapshot any more.
class LastLookStep final : public ProbeStep
{
public:
    using ProbeStep::ProbeStep;
    void start() override
    {
        if (!m_probe.notification)
            return finish();
        fetch(m_uri, limits::MaxNotificationBytes, [this](const HttpsResult& result) {
            if (result.failure)
                return finish();
            decode<rrdp::Notification>(DecodeTask::Kind::Notification, m_uri, result.body,
                                       &rrdp::notificationFromWire,
                                       [this](const Decoded<rrdp::Notification>& decoded) { take(decoded); });
        });
    }

private:
    void take(const Decoded<rrdp::Notification>& decoded)
    {
        if (decoded.value) {
            const readiness::NotificationLook look{decoded.value->session, decoded.value->serial};
            auto& looks = m_probe.facts.rrdp->looks;
            if (look != looks.front() && m_probe.facts.rsync)
                m_probe.facts.rsync->comparison.reset();
            looks.push_back(look);
        }
        finish();
    }

    HttpsUri m_uri = *m_probe.inputs.notification;
};

} // namespace

std::unique_ptr<ProbeStep> makeRrdpStep(ProbeContext& context, std::function<void()> done)
{
    return std::make_unique<RrdpStep>(context, std::move(done));
}

std::unique_ptr<ProbeStep> makeLastLookStep(ProbeContext& context, std::function<void()> done)
{
    return std::make_unique<LastLookStep>(context, std::move(done));
}

} // namespace caretaker::probe
