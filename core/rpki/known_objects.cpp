// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/known_objects.h"

namespace caretaker::rpki {

namespace {

struct CertificateOf
{
    const Certificate* operator()(std::monostate) const { return nullptr; }
    const Certificate* operator()(const RouterKey&) const { return nullptr; }
    const Certificate* operator()(const ValidatedCaPtr& ca) const { return &ca->certificate(); }
    template <typename Content>
    const Certificate* operator()(const ValidatedObject<Content>& object) const
    {
        return &object.certificate();
    }
};

} // namespace

const Certificate* certificateOf(const ValidListed& object) { return std::visit(CertificateOf{}, object); }

KnownObjects::KnownObjects(NamedCrl namedCrl, const TimeWindow& window,
                           const std::vector<KnownObject>& objects)
    : m_namedCrl(std::move(namedCrl)), m_window(window)
{
    m_objects.reserve(static_cast<qsizetype>(objects.size()));
    for (const KnownObject& object : objects)
        m_objects.insert(object.entry.hash, object);
}

const KnownObject* KnownObjects::find(const ManifestEntry& entry, const ValidatedCrl& crl) const
{
    const auto known = m_objects.constFind(entry.hash);
    if (known == m_objects.cend() || known->entry.fileName != entry.fileName ||
        crl.crl().revokes(certificateOf(known->object)->serial))
        return nullptr;
    return &*known;
}

} // namespace caretaker::rpki
