// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/fetched_source.h"

#include <algorithm>
#include <utility>

namespace caretaker::observe {

void FetchedSource::setTrustAnchorCertificate(const QString& uri, const QByteArray& certificate)
{
    m_trustAnchors.insert(uri, certificate);
}

void FetchedSource::setRrdp(const HttpsUri& notification, std::optional<rpki::ObjectSet> objects)
{
    m_rrdp[notification.toString()] = std::move(objects);
}

void FetchedSource::setRsync(const RsyncUri& moduleRoot, std::optional<rpki::ObjectSet> objects)
{
    m_rsync[moduleRoot.toString()] = std::move(objects);
}

bool FetchedSource::servesByRrdp(const rpki::PublicationPoint& point) const
{
    if (!point.notification || m_preferRsync.contains(*point.notification))
        return false;
    const auto found = m_rrdp.find(point.notification->toString());
    return found != m_rrdp.end() && found->second;
}

const rpki::RepositoryView* FetchedSource::repositoryFor(const rpki::PublicationPoint& point) const
{
    if (!point.notification || m_preferRsync.contains(*point.notification))
        return rsyncView(point);
    const auto found = m_rrdp.find(point.notification->toString());
    if (found == m_rrdp.end())
        noteMissing(point);
    else if (!found->second)
        return rsyncView(point);
    return found == m_rrdp.end() ? nullptr : &*found->second;
}

const rpki::RepositoryView* FetchedSource::rsyncView(const rpki::PublicationPoint& point) const
{
    const auto found = m_rsync.find(point.caRepository.moduleRoot().toString());
    if (found != m_rsync.end())
        return found->second ? &*found->second : nullptr;
    noteMissing(point);
    return nullptr;
}

std::optional<QByteArray> FetchedSource::trustAnchorCertificate(const QString& uri) const
{
    const auto found = m_trustAnchors.constFind(uri);
    return found == m_trustAnchors.constEnd() ? std::nullopt : std::optional(*found);
}

void FetchedSource::noteMissing(const rpki::PublicationPoint& point) const
{
    const std::lock_guard lock(m_mutex);
    m_missing.push_back(point);
}

std::vector<rpki::PublicationPoint> FetchedSource::takeMissing()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_missing, {});
}

} // namespace caretaker::observe
