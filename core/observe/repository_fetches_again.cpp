// SPDX-License-Identifier: GPL-3.0-or-later
//
// The part of RepositoryFetches for another attempt within the round.
#include "core/observe/repository_fetches.h"

#include <algorithm>

namespace caretaker::observe {

namespace {

/// All of it for the first attempt.
Milliseconds leftOf(Milliseconds total, Milliseconds spent, const LookAgain& rule)
{
    if (spent == Milliseconds(0))
        return total;
    return std::clamp<Milliseconds>(total - spent, Milliseconds(1), rule.budget);
}

} // namespace

Milliseconds RepositoryFetches::rrdpTimeLeft(const HttpsUri& notification) const
{
    const auto known = m_rrdp.find(notification);
    return leftOf(m_memory.options.httpsDeadlines.total,
                  known == m_rrdp.end() ? Milliseconds(0) : known->second.spent, m_memory.options.lookAgain);
}

Milliseconds RepositoryFetches::rsyncTimeLeft(const RsyncUri& moduleRoot) const
{
    const auto known = m_rsyncCosts.find(moduleRoot);
    return leftOf(m_memory.options.rsyncDeadlines.total,
                  known == m_rsyncCosts.end() ? Milliseconds(0) : known->second.spent,
                  m_memory.options.lookAgain);
}

bool RepositoryFetches::hasTimeLeft(const rpki::PublicationPoint& point) const
{
    const RsyncUri module = point.caRepository.moduleRoot();
    if (point.notification)
        return m_rrdp.contains(*point.notification) &&
               rrdpTimeLeft(*point.notification) >= m_memory.options.lookAgain.least;
    return m_rsync.contains(module) && rsyncTimeLeft(module) >= m_memory.options.lookAgain.least;
}

void RepositoryFetches::requestAgain(const rpki::PublicationPoint& point)
{
    const RsyncUri module = point.caRepository.moduleRoot();
    if (!point.notification) {
        m_rsync[module].again = true;
        return requestRsync(module);
    }
    for (const RsyncUri& fallback : m_rrdp.at(*point.notification).modules)
        allowRsyncAgain(fallback);
    --m_done;
    startRrdp(*point.notification);
}

/// What failed is as if it had not been tried: where RRDP works now, a greeting will do.
void RepositoryFetches::allowRsyncAgain(const RsyncUri& moduleRoot)
{
    const auto known = m_rsync.find(moduleRoot);
    if (known == m_rsync.end() || rsyncTimeLeft(moduleRoot) < m_memory.options.lookAgain.least)
        return;
    if (known->second.outcome->endpoint.synchronised) {
        known->second.again = true;
        return;
    }
    m_rsync.erase(known);
    --m_done;
}

} // namespace caretaker::observe
