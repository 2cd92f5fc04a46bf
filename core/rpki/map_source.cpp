// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/map_source.h"

namespace caretaker::rpki {

const RepositoryView* MapSource::repositoryFor(const PublicationPoint&) const { return &m_objects; }

std::optional<QByteArray> MapSource::trustAnchorCertificate(const QString& uri) const
{
    const auto rsync = RsyncUri::tryFromString(uri);
    const auto found = rsync ? m_objects.object(*rsync) : std::nullopt;
    return found ? std::optional(found->bytes) : m_trustAnchor;
}

} // namespace caretaker::rpki
