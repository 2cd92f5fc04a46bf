// SPDX-License-Identifier: GPL-3.0-or-later
//
// FetchedSource: what one round fetched, as validation asks for it; and what validation asked for that was
// not fetched yet. Private to this room.
//
// A publication point is served from the repository that its certificate names: by RRDP where that
// synchronised in this round, else from its rsync module.
#pragma once

#include "core/rpki/object_set.h"

#include <QHash>
#include <QSet>

#include <map>
#include <memory>
#include <mutex>

namespace caretaker::observe {

class FetchedSource final : public rpki::ObjectSource
{
public:
    void setTrustAnchorCertificate(const QString& uri, const QByteArray& certificate);
    /// Nothing: the repository could not be synchronised.
    void setRrdp(const HttpsUri& notification, std::optional<rpki::ObjectSet> objects);
    void setRsync(const RsyncUri& moduleRoot, std::optional<rpki::ObjectSet> objects);
    /// From now on these repositories are served from rsync though RRDP synchronised.
    void preferRsync(const QSet<HttpsUri>& notifications) { m_preferRsync = notifications; }

    /// True when RRDP serves this point.
    bool servesByRrdp(const rpki::PublicationPoint& point) const;

    const rpki::RepositoryView* repositoryFor(const rpki::PublicationPoint& point) const override;
    std::optional<QByteArray> trustAnchorCertificate(const QString& uri) const override;

    /// Points that were asked for and whose repository was not tried yet; forgets them.
    std::vector<rpki::PublicationPoint> takeMissing();

private:
    using Views = std::map<QString, std::optional<rpki::ObjectSet>>; // nothing: tried in vain

    const rpki::RepositoryView* rsyncView(const rpki::PublicationPoint& point) const;
    void noteMissing(const rpki::PublicationPoint& point) const;

    QHash<QString, QByteArray> m_trustAnchors;
    Views m_rrdp;
    Views m_rsync;
    QSet<HttpsUri> m_preferRsync;
    mutable std::mutex m_mutex;
    mutable std::vector<rpki::PublicationPoint>
        m_missing; // guarded by m_mutex: views are asked from any thread
};

} // namespace caretaker::observe
