// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the authorities of a world do at an instant, and what they sign and publish then.
#include "core/lab/hierarchy.h"
#include "core/lab/parallel.h"

#include <atomic>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration TrustAnchorLifetime = std::chrono::days(5 * 365);
constexpr Duration TrustAnchorMargin = std::chrono::days(365);

bool meansCertificate(const Fault& fault)
{
    return fault.object == "certificate"_L1 && objectSortsOf(fault.kind).contains(fault.object);
}

/// File names of those of the authority's objects that the fault means and can be of.
QStringList objectsMeant(const Fault& fault, const Authority& authority)
{
    switch (fault.kind) {
    case FaultKind::ExpiredCrl:
        return {authority.crlName()};
    case FaultKind::WithdrawnManifest:
        return {authority.manifestName()};
    default:
        break;
    }
    const QStringList sorts = objectSortsOf(fault.kind);
    if (sorts.isEmpty())
        return {};
    QStringList names = authority.namesMatching(fault.object);
    erase_if(names, [&](const QString& name) { return !sorts.contains(objectSortOf(name)); });
    return names;
}

/// The same object with some bits turned over, in the middle and at the end.
Product corrupted(const Product& product)
{
    QByteArray bytes = product.bytes;
    for (const qsizetype at : {bytes.size() / 2, bytes.size() - 1})
        bytes[at] = static_cast<char>(~bytes[at]);
    return productOf(bytes);
}

} // namespace

bool Hierarchy::hasObjectOf(const Fault& fault) const
{
    const Authority* authority = find(fault.target);
    return authority && ((meansCertificate(fault) && authority != m_members[0].authority.get()) ||
                         !objectsMeant(fault, *authority).isEmpty());
}

/// A repository's clock is that of its CAs, too; all else of it is not theirs.
void Hierarchy::visitMembersOf(const Fault& fault, Instant since, const Visit& visit) const
{
    for (size_t i = 0; fault.kind == FaultKind::ClockOff && i < m_members.size(); ++i) {
        if (fault.appliesTo(m_members[i].repository))
            visit(i, fault, since);
    }
}

void Hierarchy::forEachActive(Instant now, const FaultScript& script, const Visit& visit) const
{
    for (const Fault& fault : script) {
        const auto since = fault.activeSince(now);
        if (!since)
            continue;
        if (isRepositoryFault(fault.kind)) {
            visitMembersOf(fault, *since, visit);
            continue;
        }
        if (const auto index = m_indexes.constFind(fault.target); index != m_indexes.cend())
            visit(*index, fault, *since);
        for (size_t i = FirstDelegated; fault.target == "*"_L1 && i < m_members.size(); ++i)
            visit(i, fault, *since);
    }
}

std::vector<Hierarchy::Roll> Hierarchy::rollsAt(Instant now, const FaultScript& script) const
{
    std::vector<Roll> rolls(m_members.size(), Roll::None);
    forEachActive(now, script, [&](size_t member, const Fault& fault, Instant) {
        if (fault.kind == FaultKind::KeyRollStaged)
            rolls[member] = std::max(rolls[member], Roll::Staged);
        else if (fault.kind == FaultKind::KeyRollSwitched)
            rolls[member] = Roll::Switched;
    });
    rolls[0] = Roll::None; // a trust anchor rolls by other means (RFC 9691)
    return rolls;
}

Expected<void> Hierarchy::prepareRolls(Instant now, const FaultScript& script)
{
    const std::vector<Roll> rolls = rollsAt(now, script);
    for (size_t i = 0; i < rolls.size(); ++i) {
        if (rolls[i] == Roll::None || m_members[i].successor)
            continue;
        auto key = SigningKey::generate();
        if (!key)
            return unexpected(key.error());
        m_keys.successors.emplace(m_members[i].authority->handle(), std::move(*key));
        addSuccessor(i);
    }
    return {};
}

std::vector<Hierarchy::Acting> Hierarchy::actingAt(Instant now, const FaultScript& script) const
{
    const std::vector<Roll> rolls = rollsAt(now, script);
    std::vector<Acting> acting(m_members.size());
    for (size_t i = 0; i < m_members.size(); ++i) {
        acting[i].roll = m_members[i].successor ? rolls[i] : Roll::None;
        acting[i].authority.signing.bare = acting[i].roll == Roll::Switched;
        acting[i].successor.signing.bare = acting[i].roll == Roll::Staged;
    }
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (acting[i].roll != Roll::None)
            acting[m_members[i].parent].signing().signing.successors
                << m_members[i].successor->certificateName();
    }
    forEachActive(now, script, [&](size_t member, const Fault& fault, Instant since) {
        applyTo(acting, member, fault, since);
    });
    for (Acting& one : acting)
        one.signing().signing.successors.sort();
    return acting;
}

void Hierarchy::pointAtEachOther(std::vector<Acting>& acting, size_t one, size_t other) const
{
    const auto point = [&](size_t from, size_t to) {
        acting[from].signing().signing.add(
            {FaultKind::CasPointingAtEachOther, m_members[to].authority->certificateName()});
    };
    point(one, other);
    point(other, one);
}

/// To the instance that signs the CA's products, or to that of its parent when the CA's certificate is meant.
void Hierarchy::applyTo(std::vector<Acting>& acting, size_t index, const Fault& fault, Instant since) const
{
    if (fault.kind == FaultKind::KeyRollStaged || fault.kind == FaultKind::KeyRollSwitched)
        return;
    if (fault.kind == FaultKind::DeepChain)
        return hangChain(acting[index], index, amountOf(fault));
    if (fault.kind == FaultKind::CasPointingAtEachOther)
        return pointAtEachOther(acting, index, nextDelegated(index));
    const Member& member = m_members[index];
    Acting& own = acting[index];
    const Authority& instance = own.roll == Roll::Switched ? *member.successor : *member.authority;
    if (meansCertificate(fault))
        return applyFault(acting[member.parent].signing(), fault, since, {instance.certificateName()});
    applyFault(own.signing(), fault, since, objectsMeant(fault, instance));
    if (fault.kind == FaultKind::Stopped) // a CA that does nothing does not roll either
        applyFault(own.roll == Roll::Switched ? own.authority : own.successor, fault, since, {});
}

bool Hierarchy::renewTrustAnchor(Instant now)
{
    if (m_certificate && m_certificateValidity.notBefore <= now &&
        now + TrustAnchorMargin < m_certificateValidity.notAfter)
        return false;
    m_certificateValidity = {now - std::chrono::hours(1), now + TrustAnchorLifetime};
    const Authority& ta = trustAnchor();
    const auto serial =
        static_cast<std::uint64_t>(now.time_since_epoch().count()); // apart from those it issues
    m_certificate = productOf(encodeCertificate({.serial = serial,
                                                 .validity = m_certificateValidity,
                                                 .subject = ta.key(),
                                                 .issuer = ta.key(),
                                                 .resources = registryResources(),
                                                 .ca = true,
                                                 .caRepository = ta.place().caRepository,
                                                 .manifest = ta.manifestUri(),
                                                 .notification = ta.place().notification}));
    return true;
}

Expected<Hierarchy::Issued> Hierarchy::issue(Instant now, const FaultScript& script, const Progress& progress)
{
    if (auto prepared = prepareRolls(now, script).and_then([&] { return prepareChains(now, script); });
        !prepared)
        return unexpected(prepared.error());
    const std::vector<Acting> acting = actingAt(now, script);
    std::vector<std::pair<Authority*, const Conduct*>> due;
    const auto consider = [&](Authority& authority, const Conduct& conduct) {
        if (authority.due(now, conduct, m_lifetimes))
            due.emplace_back(&authority, &conduct);
    };
    for (size_t i = 0; i < m_members.size(); ++i) {
        consider(*m_members[i].authority, acting[i].authority);
        if (acting[i].roll != Roll::None)
            consider(*m_members[i].successor, acting[i].successor);
        for (size_t link = 0; link < acting[i].chain.size(); ++link)
            consider(*m_members[i].chain[link], acting[i].chain[link]);
    }
    std::atomic<int> objects{renewTrustAnchor(now) ? 1 : 0};
    parallelFor(static_cast<qsizetype>(due.size()), u"signing"_s, progress, [&](qsizetype i) {
        const auto& [authority, conduct] = due[static_cast<size_t>(i)];
        objects += authority->issue(now, *conduct, m_lifetimes, m_keys.ee);
    });
    return Issued{static_cast<int>(due.size()), objects};
}

void Hierarchy::publish(const Authority& authority, const Conduct& conduct, Products& objects)
{
    if (conduct.withdrawn)
        return;
    for (const auto& [name, product] : authority.products()) {
        if (!conduct.missing.contains(name))
            objects.emplace(authority.handle() + u'/' + name,
                            conduct.corrupted.contains(name) ? corrupted(product) : product);
    }
}

std::map<QString, Products> Hierarchy::publishedAt(Instant now, const FaultScript& script) const
{
    const std::vector<Acting> acting = actingAt(now, script);
    std::map<QString, Products> repositories;
    for (size_t i = 0; i < m_members.size(); ++i) {
        Products& objects = repositories[m_members[i].repository];
        publish(*m_members[i].authority, acting[i].authority, objects);
        if (acting[i].roll != Roll::None)
            publish(*m_members[i].successor, acting[i].successor, objects);
        for (size_t link = 0; link < acting[i].chain.size(); ++link)
            publish(*m_members[i].chain[link], acting[i].chain[link], objects);
    }
    if (m_certificate)
        repositories[m_members[0].repository].emplace(u"ta.cer"_s, *m_certificate);
    return repositories;
}

} // namespace caretaker::lab
