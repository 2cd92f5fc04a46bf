// SPDX-License-Identifier: GPL-3.0-or-later
//
// ValidationCache: what earlier runs found out and later ones need not do again. It changes speed, never a
// result. Two parts:
//
// - of an object: what verifying it under an issuer's certificate gave. It follows from the two SHA-256 of
//   its key alone, so it never goes stale; time, resources and revocation are not in it;
// - of a publication point: everything that judging it gave, times, resources and revocation included, with
//   all that it depended on: the CA's certificate and resources, the digest of the folder's files, and the
//   instants between which no validity begins or ends. When one of these differs, it is judged anew; but when
//   only files do, those of its objects that did not change and were in order need not be (known_objects.h).
//
// Safe to use from several threads. Bounded by entries.
#pragma once

#include "core/rpki/ca_judge.h"
#include "core/rpki/time_window.h"
#include "core/rpki/validation.h"

#include <QHash>

#include <array>
#include <atomic>
#include <mutex>
#include <variant>

namespace caretaker::rpki {

/// What is remembered of one object.
template <typename T>
struct CachedVerification
{
    std::shared_ptr<const T> decoded;
    bool verified = false;
    Findings findings;
};

/// What is remembered of one publication point.
struct CachedPoint
{
    ValidatedCaPtr ca;
    Sha256 folder;
    std::shared_ptr<const Constraints> constraints; ///< the same object, or null both times
    TimeWindow window;
    JudgedCa judged;

    /// Whether an object in order for this CA would be so for `other`, as far as CA and constraints go.
    bool standsFor(const ValidatedCa& other,
                   const std::shared_ptr<const Constraints>& otherConstraints) const;
};

/// What the cache has of a publication point.
struct RememberedPoint
{
    std::shared_ptr<const CaOutcome> outcome{};  ///< null when the point must be judged
    std::shared_ptr<const KnownObjects> known{}; ///< then, objects that need not be; may be null
};

class ValidationCache
{
public:
    /// `maxEntries` bounds the objects; an entry takes some 2 kB.
    explicit ValidationCache(qsizetype maxEntries) : m_maxEntries(maxEntries / Shards) {}

    /// Starts a run: entries that no recent run asked for may go.
    void beginRun();
    qsizetype objectCount() const;

    template <typename T>
    std::optional<CachedVerification<T>> find(const Sha256& object, const Sha256& issuer)
    {
        const Key key{typeIndex<T>(), object, issuer};
        Shard& shard = shardOf(object);
        const std::lock_guard lock(shard.mutex);
        const auto slot = shard.entries.find(key);
        if (slot == shard.entries.end())
            return std::nullopt;
        slot->lastRun = m_run;
        return std::get<CachedVerification<T>>(slot->entry);
    }
    template <typename T>
    void insert(const Sha256& object, const Sha256& issuer, CachedVerification<T> entry)
    {
        Shard& shard = shardOf(object);
        const std::lock_guard lock(shard.mutex);
        if (shard.entries.size() < m_maxEntries)
            shard.entries.insert(Key{typeIndex<T>(), object, issuer}, Slot{std::move(entry), m_run});
    }

    RememberedPoint findPoint(const ValidatedCa& ca, const Sha256& folder,
                              const std::shared_ptr<const Constraints>& constraints, Instant at);
    void insertPoint(const CachedPoint& point);

private:
    static constexpr std::size_t Shards = 16; ///< so that threads seldom wait for each other

    using AnyEntry =
        std::variant<CachedVerification<Certificate>, CachedVerification<Crl>,
                     CachedVerification<Signed<Manifest>>, CachedVerification<Signed<Roa>>,
                     CachedVerification<Signed<Aspa>>, CachedVerification<Signed<Ghostbusters>>,
                     CachedVerification<Signed<TrustAnchorKey>>, CachedVerification<Signed<PrefixList>>>;
    /// The same bytes may be published as several types; each is its own matter.
    template <typename T>
    static std::size_t typeIndex()
    {
        return AnyEntry(CachedVerification<T>{}).index();
    }

    struct Key
    {
        std::size_t type;
        Sha256 object;
        Sha256 issuer;
        friend bool operator==(const Key&, const Key&) = default;
        friend size_t qHash(const Key& key, size_t seed = 0) noexcept
        {
            return qHashMulti(seed, key.type, key.object, key.issuer);
        }
    };
    struct Slot
    {
        AnyEntry entry;
        quint64 lastRun = 0;
    };
    struct Shard
    {
        mutable std::mutex mutex;
        QHash<Key, Slot> entries;
        qsizetype purgeAt = 0; ///< entries at which the next run looks for old ones
    };
    struct PointSlot
    {
        CachedPoint point;
        quint64 lastRun = 0;
    };

    Shard& shardOf(const Sha256& object) { return m_shards[object.bytes()[0] % Shards]; }
    void purge(Shard& shard) const;

    std::array<Shard, Shards> m_shards;
    qsizetype m_maxEntries; ///< of one shard
    std::mutex m_pointsMutex;
    QHash<Sha256, PointSlot> m_points; ///< by the CA certificate's fingerprint
    std::atomic<quint64> m_run = 0;
};

} // namespace caretaker::rpki
