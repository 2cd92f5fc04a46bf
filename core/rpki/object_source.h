// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where validation gets bytes from: an RRDP snapshot, an rsync-layout tree, what an observation fetched.
//
// A repository's objects serve only the CAs that name that repository: one publisher must not be able to
// plant objects under another's URIs. So a source first chooses the repository by the CA's SIA, and that
// repository then answers for URIs. All methods are const and must be safe to call from several threads.
#pragma once

#include "core/base/uri.h"

#include <QByteArray>

#include <optional>

namespace caretaker::rpki {

/// The publication point of a CA, from its certificate's Subject Information Access (RFC 6487
/// section 4.8.8.1, RFC 8182 section 3.2).
struct PublicationPoint
{
    RsyncUri caRepository;                ///< id-ad-caRepository, a folder
    RsyncUri manifest;                    ///< id-ad-rpkiManifest
    std::optional<HttpsUri> notification; ///< id-ad-rpkiNotify
    friend bool operator==(const PublicationPoint&, const PublicationPoint&) = default;
};

/// The objects of one repository as they are published now.
class RepositoryView
{
public:
    virtual ~RepositoryView() = default;
    /// The object's bytes (at most limits::MaxObjectBytes), or nothing when it is not published.
    virtual std::optional<QByteArray> object(const RsyncUri& uri) const = 0;
};

class ObjectSource
{
public:
    virtual ~ObjectSource() = default;
    /// The repository that holds this publication point; null when it could not be fetched, or not yet.
    /// Owned by the source, alive as long as it.
    virtual const RepositoryView* repositoryFor(const PublicationPoint& point) const = 0;
    /// The trust anchor certificate for one of the TAL's URIs; nothing when it could not be fetched.
    virtual std::optional<QByteArray> trustAnchorCertificate(const QString& uri) const = 0;
};

} // namespace caretaker::rpki
