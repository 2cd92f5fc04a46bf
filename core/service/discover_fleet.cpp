// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/discover_fleet.h"

#include <algorithm>
#include <array>
#include <map>
#include <ranges>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using fleet::DelegatedCa;
using rpki::CaVerdict;

namespace {

/// In a path these say nothing about whose it is.
constexpr std::array<QLatin1StringView, 8> Generic{"repo"_L1, "repository"_L1, "rpki"_L1,   "data"_L1,
                                                   "ca"_L1,   "rrdp"_L1,       "module"_L1, "publication"_L1};
constexpr int ShortestName = 3;
constexpr qsizetype LongestHandle = 200; // leaves room for what makes it unique
constexpr qsizetype KeyDigits = 8;

bool saysSomething(const QString& part)
{
    const bool isNumber = std::ranges::all_of(part, [](QChar c) { return c.isDigit(); });
    return part.size() >= ShortestName && !isNumber &&
           std::ranges::find(Generic, part.toLower()) == Generic.end();
}

bool isOutside(const CaVerdict& ca, const CaVerdict& issuer)
{
    const rpki::PublicationPoint& own = ca.publicationPoint;
    const rpki::PublicationPoint& above = issuer.publicationPoint;
    if (own.notification || above.notification)
        return own.notification != above.notification;
    return own.caRepository.moduleRoot() != above.caRepository.moduleRoot();
}

bool isBeside(const CaVerdict& ca, const CaVerdict& issuer)
{
    return !ca.publicationPoint.caRepository.isBelow(issuer.publicationPoint.caRepository);
}

class Discovery
{
public:
    Discovery(const std::vector<CaVerdict>& cas, const std::vector<DelegatedCa>& fleet,
              const DiscoverRule& rule);
    std::vector<DiscoveredCa> run();

private:
    bool isWanted(const CaVerdict& ca) const;
    void group();
    const DelegatedCa* findByKey(const DiscoveredCa& ca) const;
    const DelegatedCa* findByFolder(const DiscoveredCa& ca) const;
    void name(DiscoveredCa& ca);

    const std::vector<CaVerdict>& m_cas;
    const DiscoverRule& m_rule;
    std::map<Ski, const CaVerdict*> m_bySki;
    std::map<Ski, const DelegatedCa*> m_fleetBySki;
    std::map<RsyncUri, const DelegatedCa*> m_fleetByManifest;
    std::multimap<RsyncUri, const DelegatedCa*> m_fleetByFolder;
    std::map<RsyncUri, int> m_casInFolder;
    std::set<CaHandle> m_handles; ///< taken
    std::set<CaHandle> m_joined;  ///< of the fleet
    std::vector<DiscoveredCa> m_result;
};

Discovery::Discovery(const std::vector<CaVerdict>& cas, const std::vector<DelegatedCa>& fleet,
                     const DiscoverRule& rule)
    : m_cas(cas), m_rule(rule)
{
    for (const CaVerdict& ca : cas)
        m_bySki.emplace(ca.ski, &ca);
    for (const DelegatedCa& ca : fleet) {
        m_handles.insert(ca.handle);
        m_fleetByFolder.emplace(ca.caRepository, &ca);
        for (const Ski& ski : ca.skis)
            m_fleetBySki.emplace(ski, &ca);
        for (const RsyncUri& manifest : ca.manifestUris)
            m_fleetByManifest.emplace(manifest, &ca);
    }
}

bool Discovery::isWanted(const CaVerdict& ca) const
{
    if (!ca.parent || (m_rule.issuer && *ca.parent != *m_rule.issuer))
        return false;
    if (m_rule.which == Which::All)
        return true;
    const auto issuer = m_bySki.find(*ca.parent);
    if (issuer == m_bySki.end())
        return false;
    if (!m_rule.certificateUnder)
        return isOutside(ca, *issuer->second);
    const bool isOurs = ca.certificateUri && ca.certificateUri->isBelow(*m_rule.certificateUnder);
    return isOurs && (isOutside(ca, *issuer->second) || isBeside(ca, *issuer->second));
}

void Discovery::group()
{
    using Key = std::tuple<Ski, RsyncUri, QString>;
    std::map<Key, std::size_t> groups;
    for (const CaVerdict& ca : m_cas) {
        if (!isWanted(ca))
            continue;
        const RsyncUri& folder = ca.publicationPoint.caRepository;
        const auto [known, isNew] =
            groups.try_emplace(Key{*ca.parent, folder, ca.resources.toString()}, m_result.size());
        if (isNew) {
            m_result.push_back({.handle = CaHandle::fromString(u"?"_s)});
            ++m_casInFolder[folder];
        }
        m_result[known->second].keys.push_back(ca);
    }
    for (DiscoveredCa& ca : m_result)
        std::ranges::stable_sort(
            ca.keys, {}, [](const CaVerdict& key) { return std::pair(key.functional, key.objects.total); });
}

const DelegatedCa* Discovery::findByKey(const DiscoveredCa& ca) const
{
    for (const CaVerdict& key : ca.keys | std::views::reverse)
        if (const auto found = m_fleetBySki.find(key.ski); found != m_fleetBySki.end())
            return found->second;
    for (const CaVerdict& key : ca.keys | std::views::reverse)
        if (const auto found = m_fleetByManifest.find(key.publicationPoint.manifest);
            found != m_fleetByManifest.end())
            return found->second;
    return nullptr;
}

const DelegatedCa* Discovery::findByFolder(const DiscoveredCa& ca) const
{
    const RsyncUri& folder = ca.current().publicationPoint.caRepository;
    const bool unambiguous = m_fleetByFolder.count(folder) == 1 && m_casInFolder.at(folder) == 1;
    const DelegatedCa* found = unambiguous ? m_fleetByFolder.find(folder)->second : nullptr;
    return found && !m_joined.contains(found->handle) ? found : nullptr;
}

void Discovery::name(DiscoveredCa& ca)
{
    const CaVerdict& key = ca.current();
    const QString base = proposedName(key.publicationPoint.caRepository).left(LongestHandle);
    auto handle = CaHandle::tryFromString(base);
    if (!handle || m_handles.contains(*handle))
        handle = CaHandle::fromString(base + u'-' + key.ski.toHex().left(KeyDigits).toLower());
    if (m_handles.contains(*handle))
        handle = CaHandle::fromString(base + u'-' + key.ski.toHex().toLower());
    ca.handle = *handle;
    m_handles.insert(*handle);
}

std::vector<DiscoveredCa> Discovery::run()
{
    group();
    const auto join = [this](DiscoveredCa& ca, const DelegatedCa* known) {
        if (!known)
            return;
        ca.handle = known->handle;
        ca.known = true;
        m_joined.insert(known->handle);
    };
    for (DiscoveredCa& ca : m_result)
        join(ca, findByKey(ca));
    for (DiscoveredCa& ca : m_result) {
        if (!ca.known)
            join(ca, findByFolder(ca));
        if (!ca.known)
            name(ca);
    }
    return std::move(m_result);
}

std::vector<fleet::Contact> fleetContacts(const std::vector<DiscoveredContact>& contacts)
{
    std::vector<fleet::Contact> result;
    result.reserve(contacts.size());
    for (const DiscoveredContact& contact : contacts)
        result.push_back({u"technical"_s, contact.email, u"en"_s});
    return result;
}

} // namespace

DelegatedCa DiscoveredCa::toFleet() const
{
    const CaVerdict& now = current();
    DelegatedCa ca{.handle = handle,
                   .skis = {},
                   .manifestUris = {},
                   .caRepository = now.publicationPoint.caRepository,
                   .notification = now.publicationPoint.notification,
                   .certificateUri = now.certificateUri};
    for (const CaVerdict& key : keys) {
        ca.skis.push_back(key.ski);
        if (std::ranges::find(ca.manifestUris, key.publicationPoint.manifest) == ca.manifestUris.end())
            ca.manifestUris.push_back(key.publicationPoint.manifest);
    }
    if (known)
        return ca;
    ca.contacts = fleetContacts(contacts);
    ca.operatorName = contacts.empty() ? QString() : contacts.front().organization;
    return ca;
}

std::vector<DiscoveredCa> discoverIn(const std::vector<CaVerdict>& cas, const std::vector<DelegatedCa>& fleet,
                                     const DiscoverRule& rule)
{
    return Discovery(cas, fleet, rule).run();
}

QString proposedName(const RsyncUri& caRepository)
{
    const QStringList parts =
        (caRepository.module() + u'/' + caRepository.path()).split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : parts | std::views::reverse)
        if (saysSomething(part))
            return part;
    return caRepository.host();
}

} // namespace caretaker::service
