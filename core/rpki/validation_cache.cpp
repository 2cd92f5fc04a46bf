// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/validation_cache.h"

#include "core/base/limits.h"
#include "core/rpki/tree.h"

namespace caretaker::rpki {

namespace {

/// Several trees may share a cache, one run each in turn; and an object that flaps comes back.
constexpr quint64 RunsKept = 32;
constexpr qsizetype MinPurge = 256; // of one shard

} // namespace

/// The certificate's bytes fix its key, its place and its own resources; `inherit` and the chain above do
/// the rest.
bool CachedPoint::standsFor(const ValidatedCa& other,
                            const std::shared_ptr<const Constraints>& otherConstraints) const
{
    return constraints == otherConstraints && ca->fingerprint() == other.fingerprint() &&
           ca->uri() == other.uri() && ca->depth() == other.depth() &&
           (ca.get() == &other || ca->resources() == other.resources());
}

void ValidationCache::beginRun()
{
    ++m_run;
    for (Shard& shard : m_shards)
        purge(shard);
    const std::lock_guard lock(m_pointsMutex);
    m_points.removeIf([this](const auto& slot) { return slot.value().lastRun + RunsKept < m_run; });
}

void ValidationCache::purge(Shard& shard) const
{
    const std::lock_guard lock(shard.mutex);
    if (shard.entries.size() < std::min(std::max(shard.purgeAt, MinPurge), m_maxEntries))
        return;
    shard.entries.removeIf([this](const auto& slot) { return slot.value().lastRun + RunsKept < m_run; });
    if (shard.entries.size() >= m_maxEntries)
        shard.entries.clear();
    shard.purgeAt = 2 * shard.entries.size();
}

qsizetype ValidationCache::objectCount() const
{
    qsizetype count = 0;
    for (const Shard& shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        count += shard.entries.size();
    }
    return count;
}

RememberedPoint ValidationCache::findPoint(const ValidatedCa& ca, const Sha256& folder,
                                           const std::shared_ptr<const Constraints>& constraints, Instant at)
{
    const std::lock_guard lock(m_pointsMutex);
    const auto slot = m_points.find(ca.fingerprint());
    if (slot == m_points.end())
        return {};
    slot->lastRun = m_run;
    const CachedPoint& point = slot->point;
    if (!point.standsFor(ca, constraints))
        return {};
    if (point.folder == folder && point.window.holdsAt(at))
        return {point.judged.outcome, {}};
    const auto& known = point.judged.known;
    return {{}, known && known->window().holdsAt(at) ? known : nullptr};
}

void ValidationCache::insertPoint(const CachedPoint& point)
{
    const std::lock_guard lock(m_pointsMutex);
    if (m_points.size() < limits::MaxCasPerTree)
        m_points.insert(point.ca->fingerprint(), PointSlot{point, m_run});
}

std::shared_ptr<ValidationCache> makeValidationCache(qsizetype maxEntries)
{
    return std::make_shared<ValidationCache>(maxEntries);
}

} // namespace caretaker::rpki
