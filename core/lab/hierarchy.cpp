// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/hierarchy.h"

#include "core/lab/parallel.h"
#include "core/lab/serialise.h"

#include <atomic>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr Duration TrustAnchorLifetime = std::chrono::days(5 * 365);
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
    add(u"ta"_s, registry, {});
    add(u"registry"_s, registry, {});
    for (const CaOptions& ca : options.caOptions)
        add(ca.handle, ca.repository, phaseOf(m_members.size(), m_lifetimes.reissue));
    place(options);
    m_members[0].authority->certify(*m_members[1].authority, registryResources());
    for (size_t i = 0; i < options.caOptions.size(); ++i) {
        const int index = static_cast<int>(i);
        m_members[1].authority->certify(delegated(i), caResources(index));
        for (int roa = 0; roa < options.caOptions[i].roas; ++roa)
            m_members[i + 2].authority->authorise(roaPlan(options.seed, index, roa));
    }
}

void Hierarchy::add(const QString& handle, const QString& repository, Duration phase)
{
    const SigningKey& key = m_keys.authorities[m_members.size()];
    m_members.push_back({std::make_unique<Authority>(handle, key, AuthorityPlace{}, phase), repository});
}

void Hierarchy::place(const WorldOptions& options)
{
    QString issuerFolder = options.repositories.front().rsyncBase();
    for (size_t i = 0; i < m_members.size(); ++i) {
        Authority& authority = *m_members[i].authority;
        const QString name = i == 0 ? u"ta.cer"_s : authority.certificateName();
        authority.moveTo(placeIn(repositoryNamed(options, m_members[i].repository), authority.handle(),
                                 issuerFolder + name));
        if (i < 2) // the registry's certificate is in the trust anchor's folder, all others in the registry's
            issuerFolder = authority.place().caRepository;
    }
}

void Hierarchy::moveTo(const WorldOptions& options)
{
    place(options);
    m_certificate.reset();
}

const Authority* Hierarchy::find(const QString& handle) const
{
    for (const Member& member : m_members) {
        if (member.authority->handle() == handle)
            return member.authority.get();
    }
    return nullptr;
}

Conduct Hierarchy::conductOf(const Member& member, Instant now, const FaultScript& script) const
{
    const Authority& authority = *member.authority;
    const bool delegatedOne = &member - m_members.data() >= 2;
    return lab::conductOf(script, {authority.handle(), delegatedOne}, now,
                          [&](const QString& pattern) { return authority.namesMatching(pattern); });
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

Hierarchy::Issued Hierarchy::issue(Instant now, const FaultScript& script, const Progress& progress)
{
    std::vector<std::pair<Authority*, Conduct>> due;
    for (const Member& member : m_members) {
        Conduct conduct = conductOf(member, now, script);
        if (member.authority->due(now, conduct, m_lifetimes))
            due.emplace_back(member.authority.get(), std::move(conduct));
    }
    std::atomic<int> objects{renewTrustAnchor(now) ? 1 : 0};
    parallelFor(static_cast<qsizetype>(due.size()), u"signing"_s, progress, [&](qsizetype i) {
        auto& [authority, conduct] = due[static_cast<size_t>(i)];
        objects += authority->issue(now, conduct, m_lifetimes, m_keys.ee);
    });
    return {static_cast<int>(due.size()), objects};
}

Products Hierarchy::publishedIn(const QString& repository, Instant now, const FaultScript& script) const
{
    Products objects;
    for (const Member& member : m_members) {
        if (member.repository != repository)
            continue;
        const Conduct conduct = conductOf(member, now, script);
        if (conduct.withdrawn)
            continue;
        for (const auto& [name, product] : member.authority->products()) {
            if (!conduct.missing.contains(name))
                objects.emplace_hint(objects.end(), member.authority->handle() + u'/' + name,
                                     conduct.corrupted.contains(name) ? corrupted(product) : product);
        }
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
    for (const Member& member : m_members)
        member.authority->write(stream);
}

void Hierarchy::read(QDataStream& stream)
{
    bool certified = false;
    stream >> certified;
    if (certified) {
        m_certificate = productOf({});
        stream >> *m_certificate >> m_certificateValidity;
    }
    for (const Member& member : m_members)
        member.authority->read(stream);
}

} // namespace caretaker::lab
