// SPDX-License-Identifier: GPL-3.0-or-later
//
// MapSource: objects in memory, for instance from an RRDP snapshot, as one repository that serves every CA.
#pragma once

#include "core/rpki/object_set.h"

namespace caretaker::rpki {

class MapSource final : public ObjectSource
{
public:
    explicit MapSource(ObjectSet objects) : m_objects(std::move(objects)) {}
    explicit MapSource(const QHash<RsyncUri, QByteArray>& objects) : m_objects(objects) {}

    ObjectSet& objects() { return m_objects; }
    /// Serves this certificate for every trust anchor URI that is not among the objects.
    void setTrustAnchorCertificate(const QByteArray& certificate) { m_trustAnchor = certificate; }

    const RepositoryView* repositoryFor(const PublicationPoint& point) const override;
    std::optional<QByteArray> trustAnchorCertificate(const QString& uri) const override;

private:
    ObjectSet m_objects;
    std::optional<QByteArray> m_trustAnchor;
};

} // namespace caretaker::rpki
