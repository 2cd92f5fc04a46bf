// SPDX-License-Identifier: GPL-3.0-or-later
//
// VerificationCache: what verifying an object under an issuer's certificate gave. Everything in it follows
// from the two SHA-256 of its key alone, so it never goes stale; time, resources and revocation are not in
// it.
#pragma once

#include "core/rpki/validation.h"

#include <QHash>

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

class VerificationCache
{
public:
    /// `maxEntries` bounds it; an entry takes some 2 kB.
    explicit VerificationCache(qsizetype maxEntries) : m_maxEntries(maxEntries) {}

    /// Starts a run: entries that no recent run asked for may go.
    void beginRun();
    qsizetype size() const { return m_slots.size(); }

    template <typename T>
    const CachedVerification<T>* find(const Sha256& object, const Sha256& issuer)
    {
        const auto slot = m_slots.find(Key{typeIndex<T>(), object, issuer});
        if (slot == m_slots.end())
            return nullptr;
        slot->lastRun = m_run;
        return &std::get<CachedVerification<T>>(slot->entry);
    }
    template <typename T>
    void insert(const Sha256& object, const Sha256& issuer, CachedVerification<T> entry)
    {
        if (m_slots.size() < m_maxEntries)
            m_slots.insert(Key{typeIndex<T>(), object, issuer}, Slot{std::move(entry), m_run});
    }

private:
    using AnyEntry = std::variant<CachedVerification<Certificate>, CachedVerification<Crl>,
                                  CachedVerification<SignedManifest>, CachedVerification<SignedRoa>>;
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

    QHash<Key, Slot> m_slots;
    qsizetype m_maxEntries;
    qsizetype m_purgeAt = 4096; ///< entries at which the next run looks for old ones
    quint64 m_run = 0;
};

} // namespace caretaker::rpki
