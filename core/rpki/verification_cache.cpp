// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/verification_cache.h"

#include "core/rpki/tree.h"

namespace caretaker::rpki {

namespace {

/// Several trees may share a cache, one run each in turn; and an object that flaps comes back.
constexpr quint64 RunsKept = 32;
constexpr qsizetype MinPurge = 4096;

} // namespace

void VerificationCache::beginRun()
{
    ++m_run;
    if (m_slots.size() < std::min(m_purgeAt, m_maxEntries))
        return;
    m_slots.removeIf([this](const auto& slot) { return slot.value().lastRun + RunsKept < m_run; });
    if (m_slots.size() >= m_maxEntries)
        m_slots.clear();
    m_purgeAt = std::max(MinPurge, 2 * m_slots.size());
}

std::shared_ptr<VerificationCache> makeVerificationCache(qsizetype maxEntries)
{
    return std::make_shared<VerificationCache>(maxEntries);
}

} // namespace caretaker::rpki
