// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hierarchy: the authorities of a world, trust anchor first, registry CA second, and what each repository
// shall publish of them. Knows nothing of serving.
#pragma once

#include "core/lab/authority.h"

#include <memory>

namespace caretaker::lab {

/// All keys of a world: one an authority, and the pool of EE keys.
struct WorldKeys
{
    std::vector<SigningKey> authorities; ///< trust anchor, registry CA, then the delegated CAs
    std::vector<SigningKey> ee;

    static Expected<WorldKeys> generate(const WorldOptions& options, const Progress& progress);
};

class Hierarchy
{
public:
    /// `options` are completed; as many keys as authorities.
    Hierarchy(const WorldOptions& options, WorldKeys keys);

    struct Issued
    {
        int cas = 0;
        int objects = 0;
    };
    /// Signs what is due.
    Issued issue(Instant now, const FaultScript& script, const Progress& progress);
    /// What lies in one repository now, faults of publishing included, by path below its rsyncBase().
    Products publishedIn(const QString& repository, Instant now, const FaultScript& script) const;

    const Authority& trustAnchor() const { return *m_members[0].authority; }
    const Authority& delegated(size_t index) const { return *m_members[index + 2].authority; }
    size_t delegatedCount() const { return m_members.size() - 2; }
    const Authority* find(const QString& handle) const;
    const WorldKeys& keys() const { return m_keys; }

    /// Everything at the URIs that `options` say.
    void moveTo(const WorldOptions& options);

    void write(QDataStream& stream) const;
    void read(QDataStream& stream);

private:
    struct Member
    {
        std::unique_ptr<Authority> authority;
        QString repository;
    };
    void add(const QString& handle, const QString& repository, Duration phase);
    void place(const WorldOptions& options);
    Conduct conductOf(const Member& member, Instant now, const FaultScript& script) const;
    bool renewTrustAnchor(Instant now);

    WorldKeys m_keys;
    Lifetimes m_lifetimes;
    std::vector<Member> m_members;
    std::optional<Product> m_certificate; ///< the trust anchor's
    Validity m_certificateValidity{};
};

} // namespace caretaker::lab
