// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/hierarchy.h"

#include "core/lab/serialise.h"

#include <QSet>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

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

/// RFC 6493 section 5: a name, and at least one way to reach it.
QStringList cardOf(const CaOptions& ca)
{
    QStringList card{u"VERSION:4.0"_s, u"FN:"_s + (ca.operatorName.isEmpty() ? ca.handle : ca.operatorName),
                     u"ORG:"_s + (ca.operatorName.isEmpty() ? ca.handle : ca.operatorName)};
    if (!ca.contacts.empty())
        card << u"EMAIL:"_s + ca.contacts.front().email;
    return card;
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
    introduceAll();
    for (const auto& [handle, key] : m_keys.successors) {
        if (m_indexes.value(handle) != 0)
            addSuccessor(m_indexes.value(handle));
    }
    for (size_t i = FirstDelegated; i < m_members.size(); ++i)
        growChain(i);
}

void Hierarchy::add(const QString& handle, const QString& repository, size_t parent, Duration phase)
{
    const SigningKey& key = m_keys.authorities[m_members.size()];
    m_indexes.insert(handle, m_members.size());
    m_members.push_back(
        {std::make_unique<Authority>(handle, key, AuthorityPlace{}, phase), nullptr, {}, repository, parent});
}

/// Each delegated CA and the next one, which for the last one is the first.
void Hierarchy::introduceAll()
{
    for (size_t i = FirstDelegated; i < m_members.size(); ++i) {
        const size_t next = nextDelegated(i);
        m_members[i].authority->know(*m_members[next].authority);
        m_members[next].authority->know(*m_members[i].authority);
    }
}

size_t Hierarchy::nextDelegated(size_t index) const
{
    return index + 1 < m_members.size() ? index + 1 : FirstDelegated;
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
        if (options.caOptions[i].ghostbusters)
            member.authority->introduce(cardOf(options.caOptions[i]));
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
    for (size_t i = FirstDelegated; i < m_members.size(); ++i)
        placeChain(i);
    m_certificate.reset();
}

const Authority* Hierarchy::find(const QString& handle) const
{
    const auto index = m_indexes.constFind(handle);
    return index == m_indexes.cend() ? nullptr : m_members[*index].authority.get();
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
        for (const auto& link : member.chain)
            link->write(stream);
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
        for (const auto& link : member.chain)
            link->read(stream);
    }
}

} // namespace caretaker::lab
