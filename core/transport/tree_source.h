// SPDX-License-Identifier: GPL-3.0-or-later
//
// TreeSource: objects in a folder laid out as rsync leaves them, `host[:port]/module/path`. A tree is not a
// cache: what is not there is missing. Nothing outside of the folder is read, not even through a symbolic
// link. Safe to use from several threads.
#pragma once

#include "core/rpki/object_source.h"

namespace caretaker::transport {

class TreeSource final : public rpki::ObjectSource, private rpki::RepositoryView
{
public:
    explicit TreeSource(const QString& folder);

    /// Serves this certificate for every trust anchor URI that is not in the tree.
    void setTrustAnchorCertificate(const QByteArray& certificate) { m_trustAnchor = certificate; }

    /// Null when the tree has no folder for the publication point's `host[:port]/module`.
    const rpki::RepositoryView* repositoryFor(const rpki::PublicationPoint& point) const override;
    /// Of an rsync URI: the file in the tree.
    std::optional<QByteArray> trustAnchorCertificate(const QString& uri) const override;

private:
    std::unique_ptr<rpki::PublishedFolder> folder(const RsyncUri& folder) const override;

    QString m_root; // canonical, with a trailing slash; empty when the folder does not exist
    std::optional<QByteArray> m_trustAnchor;
};

} // namespace caretaker::transport
