// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hierarchy: the authorities of a world, trust anchor first, registry CA second, and what each repository
// shall publish of them. Knows nothing of serving.
#pragma once

#include "core/lab/authority.h"

#include <QHash>

#include <map>
#include <memory>

namespace caretaker::lab {

/// All keys of a world: one an authority, and the pool of EE keys.
struct WorldKeys
{
    std::vector<SigningKey> authorities; ///< trust anchor, registry CA, then the delegated CAs
    std::vector<SigningKey> ee;
    /// Second keys, by handle, of CAs that have been in a key roll or will be, and those of chains below
    /// CAs, by HANDLE/deep-N; made when first needed.
    std::map<QString, SigningKey> successors{};

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
    /// Signs what is due. Fails when no key for a key roll can be made.
    Expected<Issued> issue(Instant now, const FaultScript& script, const Progress& progress);
    /// What lies in each repository now, by its name, faults of publishing included; by path below its
    /// rsyncBase().
    std::map<QString, Products> publishedAt(Instant now, const FaultScript& script) const;

    const Authority& trustAnchor() const { return *m_members[0].authority; }
    const Authority& delegated(size_t index) const { return *m_members[index + 2].authority; }
    size_t delegatedCount() const { return m_members.size() - 2; }
    const Authority* find(const QString& handle) const;
    /// Whether a fault of this CA would mean any object.
    bool hasObjectOf(const Fault& fault) const;
    const WorldKeys& keys() const { return m_keys; }

    /// Everything at the URIs that `options` say.
    void moveTo(const WorldOptions& options);

    void write(QDataStream& stream) const;
    void read(QDataStream& stream);

private:
    /// One CA: its authority, and the second one that it has during a key roll (RFC 6489).
    struct Member
    {
        std::unique_ptr<Authority> authority;
        std::unique_ptr<Authority> successor;          ///< null until there is a key for it
        std::vector<std::unique_ptr<Authority>> chain; ///< of FaultKind::DeepChain, from its own child down
        QString repository;
        size_t parent; ///< index; its own for the trust anchor
    };
    enum class Roll { None, Staged, Switched };
    /// What a member does at an instant.
    struct Acting
    {
        Roll roll = Roll::None;
        Conduct authority{};
        Conduct successor{};
        std::vector<Conduct> chain{}; ///< of as many links as are published
        Conduct& signing() { return roll == Roll::Switched ? successor : authority; }
    };

    static constexpr size_t FirstDelegated = 2; ///< after the trust anchor and the registry
    using Visit = std::function<void(size_t member, const Fault& fault, Instant since)>;

    void add(const QString& handle, const QString& repository, size_t parent, Duration phase);
    void certifyAll(const WorldOptions& options);
    void introduceAll();
    size_t nextDelegated(size_t index) const;
    void addSuccessor(size_t member);
    void growChain(size_t index);
    void placeChain(size_t index);
    void place(const WorldOptions& options);
    /// Calls visit(member, fault, since) for each fault of a CA that is on.
    void forEachActive(Instant now, const FaultScript& script, const Visit& visit) const;
    void visitMembersOf(const Fault& fault, Instant since, const Visit& visit) const;
    std::vector<Roll> rollsAt(Instant now, const FaultScript& script) const;
    std::vector<Acting> actingAt(Instant now, const FaultScript& script) const;
    void applyTo(std::vector<Acting>& acting, size_t member, const Fault& fault, Instant since) const;
    void pointAtEachOther(std::vector<Acting>& acting, size_t one, size_t other) const;
    void hangChain(Acting& acting, size_t index, qint64 depth) const;
    Expected<void> prepareChains(Instant now, const FaultScript& script);
    Expected<void> prepareRolls(Instant now, const FaultScript& script);
    static void publish(const Authority& authority, const Conduct& conduct, Products& objects);
    bool renewTrustAnchor(Instant now);

    WorldKeys m_keys;
    Lifetimes m_lifetimes;
    std::vector<Member> m_members;
    QHash<QString, size_t> m_indexes;     ///< of m_members, by handle
    std::optional<Product> m_certificate; ///< the trust anchor's
    Validity m_certificateValidity{};
};

} // namespace caretaker::lab
