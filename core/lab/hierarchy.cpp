// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/hierarchy.h"

#include "core/lab/parallel.h"
#include "core/lab/serialise.h"

#include <QSet>

#include <atomic>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration TrustAnchorLifetime = std::chrono::days(5 * 365);
constexpr size_t FirstDelegated = 2; ///< after the trust anchor and the registry
constexpr Duration TrustAnchorMargin = std::chrono::days(365);

/// Spread over the interval, the same for the same index.
Duration phaseOf(size_t index, Duration every)
{
    return every * static_cast<std::int64_t>(index * 7919 % 997) / 997;
}

const RepositoryOptions& repositoryNamed(const WorldOptions& options, const QString& name)
{
    for (const RepositoryOptions& repository : options.repositories) {
        if (repository.name == name)
            return repository;
    }
    Q_UNREACHABLE(); // completed() has checked
}

AuthorityPlace placeIn(const RepositoryOptions& repository, const QString& handle,
                       const QString& certificateUri)
{
    return {certificateUri, repository.rsyncBase() + handle + u'/',
            repository.httpsBase() + u"notification.xml"_s};
}

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

Expected<WorldKeys> WorldKeys::generate(const WorldOptions& options, const Progress& progress)
{
    const auto authorities = static_cast<qsizetype>(options.caOptions.size()) + 2;
    auto keys = generateKeys(authorities + options.eeKeys, progress);
    if (!keys)
        return unexpected(keys.error());
    return WorldKeys{{keys->begin(), keys->begin() + authorities},
                     {keys->begin() + authorities, keys->end()}};
}

Hierarchy::Hierarchy(const WorldOptions& options, WorldKeys keys)
    : m_keys(std::move(keys)), m_lifetimes(options.lifetimes)
{
    const QString registry = options.repositories.front().name;
    add(u"ta"_s, registry, 0, {});
    add(u"registry"_s, registry, 0, {});
    for (const CaOptions& ca : options.caOptions) {
        const size_t parent = ca.parent.isEmpty() ? 1 : m_indexes.value(ca.parent);
        add(ca.handle, ca.repository, parent, phaseOf(m_members.size(), m_lifetimes.reissue));
    }
    place(options);
    certifyAll(options);
    for (const auto& [handle, key] : m_keys.successors) {
        if (m_indexes.value(handle) != 0)
            addSuccessor(m_indexes.value(handle));
    }
}

void Hierarchy::add(const QString& handle, const QString& repository, size_t parent, Duration phase)
{
    const SigningKey& key = m_keys.authorities[m_members.size()];
    m_indexes.insert(handle, m_members.size());
    m_members.push_back(
        {std::make_unique<Authority>(handle, key, AuthorityPlace{}, phase), nullptr, repository, parent});
}

void Hierarchy::certifyAll(const WorldOptions& options)
{
    QSet<QString> parents;
    for (const CaOptions& ca : options.caOptions)
        parents << ca.parent;
    m_members[0].authority->certify(*m_members[1].authority, registryResources());
    for (size_t i = 0; i < options.caOptions.size(); ++i) {
        const int index = static_cast<int>(i);
        const bool hasChildren = parents.contains(options.caOptions[i].handle);
        const Member& member = m_members[i + 2];
        m_members[member.parent].authority->certify(
            *member.authority, hasChildren ? Resources{.inherit = true} : caResources(index));
        for (int roa = 0; roa < options.caOptions[i].roas; ++roa)
            member.authority->authorise(roaPlan(options.seed, index, roa));
    }
}

/// The second instance of a CA: another key, the same folder.
void Hierarchy::addSuccessor(size_t index)
{
    Member& member = m_members[index];
    const Authority& old = *member.authority;
    AuthorityPlace place = old.place();
    const SigningKey& key = m_keys.successors.at(old.handle());
    member.successor = std::make_unique<Authority>(old.handle(), key, place, old.phase());
    const QString folder = place.certificateUri.first(place.certificateUri.lastIndexOf(u'/') + 1);
    place.certificateUri = folder + member.successor->certificateName();
    member.successor->moveTo(place);
    member.successor->succeed(old);
    m_members[member.parent].authority->certifySuccessor(old, *member.successor);
    if (const auto& parentsSuccessor = m_members[member.parent].successor)
        parentsSuccessor->succeed(*m_members[member.parent].authority);
}

/// The trust anchor's certificate lies in its own folder's parent, all others in their issuers' folders.
void Hierarchy::place(const WorldOptions& options)
{
    for (size_t i = 0; i < m_members.size(); ++i) {
        Authority& authority = *m_members[i].authority;
        const QString uri = i == 0 ? options.repositories.front().rsyncBase() + u"ta.cer"_s
                                   : m_members[m_members[i].parent].authority->place().caRepository +
                                         authority.certificateName();
        authority.moveTo(placeIn(repositoryNamed(options, m_members[i].repository), authority.handle(), uri));
    }
}

void Hierarchy::moveTo(const WorldOptions& options)
{
    place(options);
    for (const Member& member : m_members) {
        if (!member.successor)
            continue;
        AuthorityPlace place = member.authority->place();
        place.certificateUri =
            m_members[member.parent].authority->place().caRepository + member.successor->certificateName();
        member.successor->moveTo(place);
    }
    m_certificate.reset();
}

const Authority* Hierarchy::find(const QString& handle) const
{
    const auto index = m_indexes.constFind(handle);
    return index == m_indexes.cend() ? nullptr : m_members[*index].authority.get();
}

bool Hierarchy::hasObjectOf(const Fault& fault) const
{
    const Authority* authority = find(fault.target);
    return authority && ((meansCertificate(fault) && authority != m_members[0].authority.get()) ||
                         !objectsMeant(fault, *authority).isEmpty());
}

template <typename Visit>
void Hierarchy::forEachActive(Instant now, const FaultScript& script, Visit visit) const
{
    for (const Fault& fault : script) {
        const auto since = fault.activeSince(now);
        if (!since || isRepositoryFault(fault.kind))
            continue;
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
    for (Acting& one : acting)
        one.signing().signing.successors.sort();
    forEachActive(now, script, [&](size_t member, const Fault& fault, Instant since) {
        applyTo(acting, member, fault, since);
    });
    return acting;
}

/// To the instance that signs the CA's products, or to that of its parent when the CA's certificate is meant.
void Hierarchy::applyTo(std::vector<Acting>& acting, size_t index, const Fault& fault, Instant since) const
{
    if (fault.kind == FaultKind::KeyRollStaged || fault.kind == FaultKind::KeyRollSwitched)
        return;
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
    if (auto prepared = prepareRolls(now, script); !prepared)
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

Products Hierarchy::publishedIn(const QString& repository, Instant now, const FaultScript& script) const
{
    const std::vector<Acting> acting = actingAt(now, script);
    Products objects;
    for (size_t i = 0; i < m_members.size(); ++i) {
        if (m_members[i].repository != repository)
            continue;
        publish(*m_members[i].authority, acting[i].authority, objects);
        if (acting[i].roll != Roll::None)
            publish(*m_members[i].successor, acting[i].successor, objects);
    }
    if (repository == m_members[0].repository && m_certificate)
        objects.emplace(u"ta.cer"_s, *m_certificate);
    return objects;
}

void Hierarchy::write(QDataStream& stream) const
{
    stream << m_certificate.has_value();
    if (m_certificate)
        stream << *m_certificate << m_certificateValidity;
    for (const Member& member : m_members) {
        member.authority->write(stream);
        if (member.successor)
            member.successor->write(stream);
    }
}

void Hierarchy::read(QDataStream& stream)
{
    bool certified = false;
    stream >> certified;
    if (certified) {
        m_certificate = productOf({});
        stream >> *m_certificate >> m_certificateValidity;
    }
    for (const Member& member : m_members) {
        member.authority->read(stream);
        if (member.successor) // its key has been read before
            member.successor->read(stream);
    }
}

} // namespace caretaker::lab
