// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/map_source.h"

#include "core/base/limits.h"

namespace caretaker::rpki {

const RepositoryView* MapSource::repositoryFor(const PublicationPoint&) const { return this; }

std::optional<QByteArray> MapSource::trustAnchorCertificate(const QString& uri) const
{
    const auto rsync = RsyncUri::tryFromString(uri);
    const auto found = rsync ? object(*rsync) : std::nullopt;
    return found ? found : m_trustAnchor;
}

std::optional<QByteArray> MapSource::object(const RsyncUri& uri) const
{
    const auto found = m_objects.constFind(uri);
    if (found == m_objects.cend() || found->size() > limits::MaxObjectBytes)
        return std::nullopt;
    return *found;
}

} // namespace caretaker::rpki
