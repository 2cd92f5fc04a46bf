// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/discover_contacts.h"

#include "core/rpki/ghostbusters.h"
#include "core/rpki/manifest.h"

namespace caretaker::service {

namespace {

constexpr int MaxRecords = 20; // a CA has one, rarely two

std::optional<rpki::Manifest> manifestOf(const rpki::CaVerdict& ca)
{
    if (!ca.functional || ca.manifestBytes.isEmpty())
        return std::nullopt;
    const auto object = rpki::decodeSignedObject(ca.manifestBytes);
    return object ? rpki::decodeManifest(object->content).value : std::nullopt;
}

void addContacts(std::vector<DiscoveredContact>& contacts, const QByteArray& bytes)
{
    const auto object = rpki::decodeSignedObject(bytes);
    if (!object)
        return;
    const auto record = rpki::decodeGhostbusters(object->content);
    if (!record || rpki::refuses(rpki::inspectGhostbusters(*record)))
        return;
    const rpki::VcardContact contact = record->contact();
    for (const QString& email : contact.emails)
        if (fleet::isPlausibleEmail(email))
            contacts.push_back({contact.name, contact.organization, email});
}

} // namespace

std::vector<DiscoveredContact> contactsOf(const rpki::CaVerdict& ca, const ObjectLookup& lookup)
{
    std::vector<DiscoveredContact> contacts;
    const auto manifest = manifestOf(ca);
    if (!manifest)
        return contacts;
    int records = 0;
    for (const rpki::ManifestEntry& entry : manifest->entries) {
        if (!entry.fileName.endsWith(".gbr") || ++records > MaxRecords)
            continue;
        const auto object = lookup(ca, entry.fileName);
        if (object && object->hash == entry.hash)
            addContacts(contacts, object->bytes);
    }
    return contacts;
}

} // namespace caretaker::service
