// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/repository_fetches.h"

#include "core/base/limits.h"

namespace caretaker::observe {

using namespace Qt::StringLiterals;

RepositoryFetches::RepositoryFetches(Observer::Memory& memory, FetchedSource& source, Gate& gate, Instant now,
                                     QObject* parent)
    : QObject(parent), m_memory(memory), m_source(source), m_gate(gate), m_now(now),
      m_syncLane(limits::MaxConcurrentSyncs), m_rsyncLane(limits::MaxConcurrentRsyncs)
{
    m_clock.start();
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
    m_syncLane.run([this, notification] {
        auto* sync = new RrdpSync(
            *m_memory.https, m_memory.options.httpsDeadlines, notification,
            m_memory.repositories[notification], this,
            [this, notification](RrdpSyncResult result) { onRrdp(notification, std::move(result)); });
        sync->start(); // deletes itself
    });
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
    const bool usable = result.outcome.endpoint.synchronised;
    m_source.setRrdp(notification, usable ? std::optional(m_memory.published(
                                                notification.toString(),
                                                m_memory.repositories[notification].state->objects))
                                          : std::nullopt);
    Rrdp& rrdp = m_rrdp[notification];
    rrdp.result = std::move(result);
    m_syncLane.release();
    turnToRsync(rrdp);
    m_gate.end();
}

/// RRDP failed: rsync for every module of its points. It worked: greetings for those that are watched.
void RepositoryFetches::turnToRsync(const Rrdp& rrdp)
{
    if (rrdp.result->outcome.endpoint.synchronised) {
        for (const RsyncUri& module : rrdp.watched)
            probeIfDue(module);
    } else {
        for (const RsyncUri& module : rrdp.modules)
            requestRsync(module);
    }
}

void RepositoryFetches::requestRsync(const RsyncUri& moduleRoot)
{
    if (m_rsync.contains(moduleRoot))
        return;
    if (isFull())
        return m_source.setRsync(moduleRoot, std::nullopt);
    m_rsync[moduleRoot]; // under way
    m_gate.begin();
    m_rsyncLane.run([this, moduleRoot] {
        ++m_counters.fetches;
        m_memory.rsync->fetch(
            moduleRoot, m_memory.options.rsyncDeadlines, this,
            [this, moduleRoot](transport::RsyncResult result) { onRsync(moduleRoot, std::move(result)); });
    });
}

void RepositoryFetches::onRsync(const RsyncUri& moduleRoot, transport::RsyncResult result)
{
    countDone();
    Rsync& rsync = m_rsync[moduleRoot];
    rsync.outcome = outcomeOf(result, moduleRoot.toString());
    rsync.transcript = result.transcript;
    rsync.objects = result.objects.size();
    for (const QByteArray& object : std::as_const(result.objects))
        rsync.bytes += object.size();
    m_counters.bytes += rsync.bytes;
    m_source.setRsync(moduleRoot,
                      result.ok() ? std::optional(m_memory.published(moduleRoot.toString(), result.objects))
                                  : std::nullopt);
    m_rsyncLane.release();
    m_gate.end();
}

void RepositoryFetches::probeIfDue(const RsyncUri& moduleRoot)
{
    const auto& interval = m_memory.options.rsyncProbeInterval;
    if (!interval || m_rsync.contains(moduleRoot) || m_greetings.contains(moduleRoot))
        return;
    const auto& last = m_memory.modules[moduleRoot].greeting;
    if (last && m_now >= last->at && m_now - last->at < *interval) {
        m_greetings[moduleRoot] = last->outcome;
        return;
    }
    m_greetings[moduleRoot] = std::nullopt;
    ++m_counters.probes;
    m_gate.begin();
    m_memory.rsync->probe(
        moduleRoot, m_memory.options.rsyncDeadlines, this,
        [this, moduleRoot](const transport::RsyncProbeResult& result) { onProbe(moduleRoot, result); });
}

void RepositoryFetches::onProbe(const RsyncUri& moduleRoot, const transport::RsyncProbeResult& result)
{
    SyncOutcome outcome = outcomeOf(result, moduleRoot.toString());
    m_memory.modules[moduleRoot].greeting = ModuleMemory::Greeting{m_now, outcome};
    m_greetings[moduleRoot] = std::move(outcome);
    m_gate.end();
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
    const auto greeting = m_greetings.find(moduleRoot);
    return greeting == m_greetings.end() || !greeting->second ? nullptr : &*greeting->second;
}

QByteArray RepositoryFetches::rsyncTranscript(const RsyncUri& moduleRoot) const
{
    const auto found = m_rsync.find(moduleRoot);
    return found == m_rsync.end() ? QByteArray() : found->second.transcript;
}

void RepositoryFetches::forgetOthers()
{
    std::erase_if(m_memory.repositories, [this](const auto& entry) { return !m_rrdp.contains(entry.first); });
    std::erase_if(m_memory.modules, [this](const auto& entry) {
        return !m_rsync.contains(entry.first) && !m_greetings.contains(entry.first) &&
               !entry.second.crossCheckedInVain;
    });
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
                              1,
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
    if (result.outcome.endpoint.synchronised) {
        const rrdp::RepositoryState& state = *m_memory.repositories.at(notification).state;
        record.session = state.session;
        record.serial = state.serial;
        record.objects = state.objects.size();
    }
    return record;
}

} // namespace caretaker::observe
