// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of RepositoryFetches over rsync: transfers and greetings.
#include "core/observe/repository_fetches.h"
#include "core/rrdp/wire.h"

#include <memory>
#include <utility>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

bool RepositoryFetches::isRsyncToDo(const RsyncUri& moduleRoot) const
{
    const auto known = m_rsync.find(moduleRoot);
    return known == m_rsync.end() || known->second.again;
}

void RepositoryFetches::requestRsync(const RsyncUri& moduleRoot)
{
    if (!isRsyncToDo(moduleRoot))
        return;
    if (!m_rsync.contains(moduleRoot) && isFull())
        return m_source.setRsync(moduleRoot, std::nullopt);
    Rsync& rsync = m_rsync[moduleRoot]; // under way
    m_done -= std::exchange(rsync.again, false) ? 1 : 0;
    m_gate.begin();
    m_rsyncLane.run([this, moduleRoot](Lane::Ticket ticket) { startRsync(moduleRoot, ticket); });
}

void RepositoryFetches::startRsync(const RsyncUri& moduleRoot, Lane::Ticket ticket)
{
    ++m_counters.fetches;
    transport::RsyncDeadlines deadlines = m_memory.options.rsyncDeadlines;
    deadlines.total = rsyncTimeLeft(moduleRoot);
    const Milliseconds begun(m_clock.elapsed());
    ++m_rsyncCosts[moduleRoot].runs;
    m_memory.rsync->fetch(moduleRoot, deadlines, this,
                          [this, moduleRoot, ticket, begun](transport::RsyncResult result) {
                              m_rsyncLane.release(ticket);
                              m_rsyncCosts[moduleRoot].spent += Milliseconds(m_clock.elapsed()) - begun;
                              rehearse(moduleRoot, std::move(result));
                          });
}

/// What came is first decoded where it can do no harm, as documents of RRDP are.
void RepositoryFetches::rehearse(const RsyncUri& moduleRoot, transport::RsyncResult result)
{
    if (!result.ok())
        return onRsync(moduleRoot, std::move(result), {});
    const auto shared = std::make_shared<transport::RsyncResult>(std::move(result));
    const QByteArray objects =
        rrdp::toWire(rrdp::Decoded<rrdp::RepositoryState>{{{{}, 1, shared->objects}}, {}});
    m_memory.decoder->decode({rrdp::DecodeTask::Kind::Objects, moduleRoot.toString()}, objects, -1, this,
                             [this, moduleRoot, shared, objects](const DecodeOutcome& outcome) {
                                 onRsync(moduleRoot, std::move(*shared), outcome);
                             });
}

void RepositoryFetches::onRsync(const RsyncUri& moduleRoot, transport::RsyncResult result,
                                const DecodeOutcome& rehearsal)
{
    countDone();
    Rsync& rsync = m_rsync[moduleRoot];
    const bool wasSynchronised = rsync.outcome && rsync.outcome->endpoint.synchronised;
    if (wasSynchronised && !result.ok()) // an earlier attempt of this round brought it: that stands
        return m_gate.end();
    if (rehearsal.localFault)
        result.failure = transport::FetchFailure{transport::FetchFailure::Kind::LocalFault, Layer::Rsync,
                                                 *rehearsal.localFault};
    rsync.outcome = outcomeOf(result, moduleRoot.toString());
    if (rehearsal.crash)
        refuse(*rsync.outcome, *rehearsal.crash);
    rsync.objects = result.objects.size();
    rsync.bytes = 0;
    for (const QByteArray& object : std::as_const(result.objects))
        rsync.bytes += object.size();
    m_counters.bytes += rsync.bytes;
    m_source.setRsync(moduleRoot,
                      rsync.outcome->endpoint.synchronised
                          ? std::optional(m_memory.published(moduleRoot.toString(), result.objects))
                          : std::nullopt);
    m_gate.end();
}

void RepositoryFetches::probeIfDue(const RsyncUri& moduleRoot)
{
    const auto& interval = m_memory.options.rsyncProbeInterval;
    const QString authority = moduleRoot.authority();
    if (!interval || m_rsync.contains(moduleRoot) || m_greetings.contains(authority))
        return;
    const auto last = m_memory.greetings.find(authority);
    if (last != m_memory.greetings.end() && m_now >= last->second.at && m_now - last->second.at < *interval) {
        m_greetings[authority] = last->second.outcome;
        return;
    }
    m_greetings[authority] = std::nullopt;
    ++m_counters.probes;
    m_gate.begin();
    m_probeLane.run([this, moduleRoot, authority](Lane::Ticket ticket) {
        m_memory.rsync->probe(moduleRoot, m_memory.options.rsyncDeadlines, this,
                              [this, authority, ticket](const transport::RsyncProbeResult& result) {
                                  m_probeLane.release(ticket);
                                  onProbe(authority, result);
                              });
    });
}

void RepositoryFetches::onProbe(const QString& authority, const transport::RsyncProbeResult& result)
{
    SyncOutcome outcome = outcomeOf(result, u"rsync://%1/"_s.arg(authority));
    m_memory.greetings.insert_or_assign(authority, Greeting{m_now, outcome});
    m_greetings[authority] = std::move(outcome);
    m_gate.end();
}

} // namespace caretaker::observe
