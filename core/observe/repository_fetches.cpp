// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/repository_fetches.h"

#include "core/base/limits.h"

#include <algorithm>
#include <memory>
#include <utility>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

RepositoryFetches::RepositoryFetches(Observer::Memory& memory, FetchedSource& source, Gate& gate, Instant now,
                                     QObject* parent)
    : QObject(parent), m_memory(memory), m_source(source), m_gate(gate), m_now(now),
      m_syncLane(limits::MaxConcurrentSyncs, limits::MaxSlowSyncs, limits::SyncPatience),
      m_hopelessLane(limits::MaxHopelessSyncs, 0, limits::SyncPatience),
      m_rsyncLane(limits::MaxConcurrentRsyncs, limits::MaxSlowRsyncs, limits::RsyncPatience),
      m_probeLane(limits::MaxConcurrentProbes, limits::MaxSlowSyncs, limits::SyncPatience)
{
    m_clock.start();
    m_syncLane.setEmptied([this] { startFallbacks(); });
}

void RepositoryFetches::request(const rpki::PublicationPoint& point, bool watched)
{
    const RsyncUri module = point.caRepository.moduleRoot();
    if (!point.notification)
        return requestRsync(module);
    if (!m_rrdp.contains(*point.notification) && isFull())
        return m_source.setRrdp(*point.notification, std::nullopt);
    const bool isNew = !m_rrdp.contains(*point.notification);
    Rrdp& rrdp = m_rrdp[*point.notification];
    rrdp.modules.insert(module);
    if (watched)
        rrdp.watched.insert(module);
    if (isNew)
        startRrdp(*point.notification);
    else if (rrdp.result)
        turnToRsync(rrdp);
}

bool RepositoryFetches::isFull() const { return begun() >= limits::MaxRepositoriesPerRound; }

void RepositoryFetches::countDone()
{
    ++m_done;
    m_progress();
}

void RepositoryFetches::startRrdp(const HttpsUri& notification)
{
    m_gate.begin();
    Lane& lane = m_memory.repository(notification).isHopeless() ? m_hopelessLane : m_syncLane;
    lane.run([this, notification, &lane](Lane::Ticket ticket) { startSync(notification, lane, ticket); });
}

void RepositoryFetches::startSync(const HttpsUri& notification, Lane& lane, Lane::Ticket ticket)
{
    const ObserverOptions& options = m_memory.options;
    transport::Deadlines deadlines = options.httpsDeadlines;
    deadlines.total = rrdpTimeLeft(notification);
    const Milliseconds begun(m_clock.elapsed());
    auto* sync = new RrdpSync({*m_memory.https, *m_memory.decoder, deadlines, options.maxSnapshotBytes},
                              notification, m_memory.repository(notification), this,
                              [this, notification, &lane, ticket, begun](RrdpSyncResult result) {
                                  lane.release(ticket);
                                  m_rrdp[notification].spent += Milliseconds(m_clock.elapsed()) - begun;
                                  onRrdp(notification, std::move(result));
                              });
    sync->start(); // deletes itself
}

void RepositoryFetches::onRrdp(const HttpsUri& notification, RrdpSyncResult result)
{
    countDone();
    m_counters.fetches += result.fetches;
    m_counters.bytes += result.bytes;
    if (result.serverDate) {
        const Milliseconds answered = Milliseconds(m_clock.elapsed()) - result.sinceNotification;
        result.outcome.endpoint.clockOffset =
            *result.serverDate - (m_now + std::chrono::floor<Duration>(answered));
    }
    Rrdp& rrdp = m_rrdp[notification];
    if (keepEarlier(rrdp, result))
        return m_gate.end();
    const bool usable = result.outcome.endpoint.synchronised;
    const RrdpMemory& memory = m_memory.repository(notification);
    if (!result.unchanged && (usable || !memory.state)) // a failed transfer leaves what is known as it was
        (void)m_memory.onDisk->save(notification, memory);
    m_source.setRrdp(notification, usable ? std::optional(m_memory.published(notification.toString(),
                                                                             memory.state->objects))
                                          : std::nullopt);
    rrdp.result = std::move(result);
    rrdp.completed = Milliseconds(m_clock.elapsed());
    turnToRsync(rrdp);
    m_gate.end();
}

/// True when the repository was synchronised by an earlier attempt of this round and is not by this one.
bool RepositoryFetches::keepEarlier(Rrdp& rrdp, RrdpSyncResult& result)
{
    if (!rrdp.result)
        return false;
    result.fetches += rrdp.result->fetches;
    result.bytes += rrdp.result->bytes;
    if (result.outcome.endpoint.synchronised || !rrdp.result->outcome.endpoint.synchronised)
        return false;
    rrdp.result->fetches = result.fetches;
    rrdp.result->bytes = result.bytes;
    return true;
}

/// RRDP failed: rsync for every module of its points. It worked: greetings for those that are watched.
void RepositoryFetches::turnToRsync(const Rrdp& rrdp)
{
    if (rrdp.result->outcome.endpoint.synchronised) {
        for (const RsyncUri& module : rrdp.watched)
            probeIfDue(module);
    } else {
        for (const RsyncUri& module : rrdp.modules)
            fallBackToRsync(module);
    }
}

/// What failed by RRDP takes its turn after what works by RRDP: a process and a transfer each is a lot.
void RepositoryFetches::fallBackToRsync(const RsyncUri& moduleRoot)
{
    if (m_syncLane.isEmpty())
        return requestRsync(moduleRoot);
    if (isRsyncToDo(moduleRoot) && m_fallbacks.insert(moduleRoot).second)
        m_gate.begin();
}

void RepositoryFetches::startFallbacks()
{
    for (const RsyncUri& module : std::exchange(m_fallbacks, {})) {
        requestRsync(module);
        m_gate.end();
    }
}

const SyncOutcome* RepositoryFetches::rrdpOutcome(const HttpsUri& notification) const
{
    const auto found = m_rrdp.find(notification);
    return found == m_rrdp.end() || !found->second.result ? nullptr : &found->second.result->outcome;
}

const SyncOutcome* RepositoryFetches::rsyncOutcome(const RsyncUri& moduleRoot) const
{
    const auto transfer = m_rsync.find(moduleRoot);
    if (transfer != m_rsync.end() && transfer->second.outcome)
        return &*transfer->second.outcome;
    const auto greeting = m_greetings.find(moduleRoot.authority());
    return greeting == m_greetings.end() || !greeting->second ? nullptr : &*greeting->second;
}

int RepositoryFetches::failed() const
{
    const auto failed = [](const SyncOutcome& outcome) { return !outcome.endpoint.synchronised; };
    const auto count = [](const auto& all, const auto& isFailed) {
        return std::ranges::count_if(all, [&](const auto& entry) { return isFailed(entry.second); });
    };
    return static_cast<int>(
        count(m_rrdp, [&](const Rrdp& rrdp) { return rrdp.result && failed(rrdp.result->outcome); }) +
        count(m_rsync, [&](const Rsync& rsync) { return rsync.outcome && failed(*rsync.outcome); }) +
        count(m_greetings, [&](const auto& greeting) { return greeting && failed(*greeting); }));
}

void RepositoryFetches::forgetOthers()
{
    std::set<HttpsUri> named;
    for (const auto& [notification, rrdp] : m_rrdp)
        named.insert(notification);
    m_memory.onDisk->keepOnly(named);
    std::erase_if(m_memory.repositories, [this](const auto& entry) { return !m_rrdp.contains(entry.first); });
    std::erase_if(m_memory.modules, [this](const auto& entry) {
        return !m_rsync.contains(entry.first) && !entry.second.crossCheckedInVain;
    });
    std::erase_if(m_memory.greetings,
                  [this](const auto& entry) { return !m_greetings.contains(entry.first); });
    std::erase_if(m_memory.objects, [this](const auto& entry) {
        const auto notification = HttpsUri::tryFromString(entry.first);
        const auto module = RsyncUri::tryFromString(entry.first);
        return !(notification && m_rrdp.contains(*notification)) && !(module && m_rsync.contains(*module));
    });
}

std::vector<RepositoryOutcome> RepositoryFetches::outcomes() const
{
    std::vector<RepositoryOutcome> result;
    for (const auto& [notification, rrdp] : m_rrdp) {
        if (rrdp.result)
            result.push_back(rrdpRecord(notification, rrdp));
    }
    for (const auto& [module, rsync] : m_rsync) {
        if (rsync.outcome)
            result.push_back({module.toString(),
                              scaled(rsync.outcome->endpoint, m_memory.options.latencyScale),
                              {},
                              {},
                              false,
                              0,
                              false,
                              rsync.bytes,
                              rsync.objects,
                              rsync.outcome->findings,
                              m_rsyncCosts.at(module).runs,
                              publishedBy(module.toString(), *rsync.outcome)});
    }
    return result;
}

/// As last published; nothing when it was not synchronised.
std::optional<rpki::ObjectSet> RepositoryFetches::publishedBy(const QString& repository,
                                                              const SyncOutcome& outcome) const
{
    const auto known = m_memory.objects.find(repository);
    if (!outcome.endpoint.synchronised || known == m_memory.objects.end())
        return std::nullopt;
    return known->second;
}

RepositoryOutcome RepositoryFetches::rrdpRecord(const HttpsUri& notification, const Rrdp& rrdp) const
{
    const RrdpSyncResult& result = *rrdp.result;
    RepositoryOutcome record{notification.toString(),
                             scaled(result.outcome.endpoint, m_memory.options.latencyScale),
                             {},
                             {},
                             result.unchanged,
                             result.deltasApplied,
                             result.snapshotTaken,
                             result.bytes,
                             0,
                             result.outcome.findings,
                             result.fetches,
                             publishedBy(notification.toString(), result.outcome)};
    const auto& state = m_memory.repositories.at(notification).state;
    if (result.outcome.endpoint.synchronised && state) {
        record.session = state->session;
        record.serial = state->serial;
        record.objects = state->objects.size();
        record.completed = rrdp.completed;
    }
    return record;
}

} // namespace caretaker::observe
