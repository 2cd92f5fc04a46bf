// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contents of signed objects as descriptions.
#include "core/rpki/der.h"
#include "core/rpki/oids.h"
#include "core/service/inspect_describe.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QString nameOfHash(const QByteArray& oid)
{
    return oid == rpki::oid::Sha256 ? u"sha256"_s : rpki::der::oidToString(oid);
}

Description describeKey(const rpki::AnchorKey& key)
{
    Description page = describe(rpki::Tal{{}, key.uris, key.publicKey});
    if (!key.comments.isEmpty())
        page.addLines(u"comments"_s, u"Comments"_s, QJsonArray::fromStringList(key.comments), key.comments);
    return page;
}

} // namespace

Description describe(const rpki::Manifest& manifest)
{
    Description page;
    page.add(u"manifest_number"_s, u"Manifest number"_s, manifest.number.toHex());
    page.add(u"this_update"_s, u"This update"_s, manifest.thisUpdate);
    page.add(u"next_update"_s, u"Next update"_s, manifest.nextUpdate);
    page.add(u"hash_algorithm"_s, u"Hash algorithm"_s, nameOfHash(manifest.hashAlgorithm));
    QJsonArray json;
    QStringList lines;
    for (const rpki::ManifestEntry& entry : manifest.entries) {
        const QString name = QString::fromLatin1(entry.fileName);
        const QString hash = entry.hash.toHex().toLower();
        json.append(QJsonObject{{u"name"_s, name}, {u"sha256"_s, hash}});
        lines << hash + u' ' + name;
    }
    page.addLines(u"files"_s, u"Files (%1)"_s.arg(lines.size()), json, lines);
    return page;
}

Description describe(const rpki::Roa& roa)
{
    Description page;
    page.add(u"asn"_s, u"AS number"_s, roa.asn.toString());
    QJsonArray json;
    QStringList lines;
    for (const rpki::RoaPrefix& entry : roa.prefixes) {
        const qint64 maxLength =
            entry.maxLength ? static_cast<qint64>(*entry.maxLength) : entry.prefix.length();
        json.append(QJsonObject{{u"asn"_s, roa.asn.toString()},
                                {u"prefix"_s, entry.prefix.toString()},
                                {u"max_length"_s, maxLength}});
        lines << (entry.maxLength ? u"%1 max %2"_s.arg(entry.prefix.toString()).arg(maxLength)
                                  : entry.prefix.toString());
    }
    page.addLines(u"vrps"_s, u"Prefixes (%1)"_s.arg(lines.size()), json, lines);
    return page;
}

Description describe(const rpki::Aspa& aspa)
{
    Description page;
    page.add(u"version"_s, u"Version"_s, static_cast<qint64>(aspa.version));
    page.add(u"customer"_s, u"Customer"_s, aspa.customer.toString());
    QStringList providers;
    for (const Asn& provider : aspa.providers)
        providers << provider.toString();
    page.addList(u"providers"_s, u"Providers (%1)"_s.arg(providers.size()), providers);
    return page;
}

Description describe(const rpki::Ghostbusters& record)
{
    Description page;
    QJsonArray json;
    QStringList lines;
    for (const rpki::VcardProperty& property : record.properties) {
        json.append(QJsonObject{{u"name"_s, property.name},
                                {u"parameters"_s, property.parameters},
                                {u"value"_s, property.value}});
        lines << property.name + u' ' + property.value;
    }
    page.addLines(u"vcard"_s, u"vCard"_s, json, lines);
    return page;
}

Description describe(const rpki::TrustAnchorKey& tak)
{
    Description page;
    page.addSection(u"current"_s, u"Current key"_s, describeKey(tak.current));
    if (tak.predecessor)
        page.addSection(u"predecessor"_s, u"Predecessor"_s, describeKey(*tak.predecessor));
    if (tak.successor)
        page.addSection(u"successor"_s, u"Successor"_s, describeKey(*tak.successor));
    return page;
}

Description describe(const rpki::SignedChecklist& checklist)
{
    Description page;
    page.addList(u"resources"_s, u"Signed with"_s, checklist.resources.toStrings());
    page.add(u"hash_algorithm"_s, u"Hash algorithm"_s, nameOfHash(checklist.digestAlgorithm));
    QJsonArray json;
    QStringList lines;
    for (const rpki::ChecklistEntry& entry : checklist.entries) {
        const QString hash = entry.hash.toHex().toLower();
        const QString name = QString::fromLatin1(entry.fileName.value_or(QByteArray()));
        json.append(
            QJsonObject{{u"name"_s, entry.fileName ? QJsonValue(name) : QJsonValue()}, {u"sha256"_s, hash}});
        lines << hash + (name.isEmpty() ? QString() : u' ' + name);
    }
    page.addLines(u"files"_s, u"Files (%1)"_s.arg(lines.size()), json, lines);
    return page;
}

Description describe(const rpki::PrefixList& list)
{
    Description page;
    page.add(u"asn"_s, u"AS number"_s, list.asn.toString());
    QStringList prefixes;
    for (const rpki::IpPrefix& prefix : list.prefixes)
        prefixes << prefix.toString();
    page.addLines(u"prefixes"_s, u"Prefixes (%1)"_s.arg(prefixes.size()),
                  QJsonArray::fromStringList(prefixes), prefixes);
    return page;
}

} // namespace caretaker::service
