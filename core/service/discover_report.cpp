// SPDX-License-Identifier: GPL-3.0-or-later
//
// The JSON of discover_service.h.
#include "core/service/discover_service.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;

namespace {

QJsonArray contactsJson(const std::vector<DiscoveredContact>& contacts)
{
    QJsonArray array;
    for (const DiscoveredContact& contact : contacts)
        array.append(QJsonObject{{u"name"_s, contact.name},
                                 {u"organization"_s, contact.organization},
                                 {u"email"_s, contact.email}});
    return array;
}

QJsonArray keysJson(const std::vector<CaVerdict>& keys)
{
    QJsonArray array;
    for (const CaVerdict& key : keys)
        array.append(key.ski.toHex());
    return array;
}

QJsonValue textOrNull(const auto& uri) { return uri ? QJsonValue(uri->toString()) : QJsonValue(); }

QJsonObject caJson(const DiscoveredCa& ca, bool withContacts)
{
    const CaVerdict& now = ca.current();
    QJsonObject json{{u"handle"_s, ca.handle.toString()},
                     {u"known"_s, ca.known},
                     {u"ski"_s, now.ski.toHex()},
                     {u"issuer"_s, now.parent ? QJsonValue(now.parent->toHex()) : QJsonValue()},
                     {u"depth"_s, now.depth},
                     {u"certificate_uri"_s, textOrNull(now.certificateUri)},
                     {u"ca_repository"_s, now.publicationPoint.caRepository.toString()},
                     {u"manifest_uri"_s, now.publicationPoint.manifest.toString()},
                     {u"notification_uri"_s, textOrNull(now.publicationPoint.notification)},
                     {u"resources"_s, QJsonArray::fromStringList(now.resources.toStrings())},
                     {u"functional"_s, now.functional},
                     {u"complete"_s, now.complete},
                     {u"not_after"_s, formatRfc3339(now.certificateNotAfter)},
                     {u"keys"_s, keysJson(ca.keys)}};
    if (withContacts)
        json.insert("contacts"_L1, contactsJson(ca.contacts));
    return json;
}

QJsonObject strangerJson(const store::Stranger& stranger)
{
    QJsonObject json = stranger.content;
    json.insert("ski"_L1, stranger.ski.toHex());
    json.insert("manifest_uri"_L1, stranger.manifest.toString());
    json.insert("vantage"_L1, stranger.vantage.toString());
    json.insert("last_seen"_L1, formatRfc3339(stranger.lastAt));
    return json;
}

} // namespace

QJsonObject toJson(const DiscoverReport& report, bool withContacts)
{
    QJsonArray cas, repositories, strangers, findings;
    for (const DiscoveredCa& ca : report.cas)
        cas.append(caJson(ca, withContacts));
    for (const DiscoveredRepository& repository : report.repositories)
        repositories.append(QJsonObject{{u"uri"_s, repository.uri},
                                        {u"cas"_s, repository.cas},
                                        {u"non_functional"_s, repository.nonFunctional}});
    for (const store::Stranger& stranger : report.strangers)
        strangers.append(strangerJson(stranger));
    for (const Finding& finding : report.findings)
        findings.append(toJson(finding));
    return {{u"schema"_s, u"caretaker/discover/1"_s},
            {u"at"_s, formatRfc3339(report.at)},
            {u"trust_anchor"_s, report.trustAnchor},
            {u"tree_cas"_s, report.treeCas},
            {u"cas"_s, cas},
            {u"repositories"_s, repositories},
            {u"unknown_non_functional"_s, strangers},
            {u"findings"_s, findings}};
}

} // namespace caretaker::service
