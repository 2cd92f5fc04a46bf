// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where validation gets bytes from: an RRDP snapshot, an rsync-layout tree, what an observation fetched.
//
// A repository's objects serve only the CAs that name that repository: one publisher must not be able to
// plant objects under another's URIs. So a source first chooses the repository by the CA's SIA, and that
// repository then opens the CA's folder, in which all of the CA's products lie (RFC 9286 section 4.2.1:
// a manifest lists names, not paths). All methods are const and must be safe to call from several threads.
#pragma once

#include "core/base/ids.h"
#include "core/base/uri.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>
#include <optional>
#include <vector>

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

struct PublishedObject
{
    QByteArray bytes; ///< at most limits::MaxObjectBytes
    Sha256 hash;      ///< of the bytes
    friend bool operator==(const PublishedObject&, const PublishedObject&) = default;
};

/// The files of one folder as they are published now. Belongs to one thread at a time, except for object().
class PublishedFolder
{
public:
    virtual ~PublishedFolder() = default;
    /// Nothing when no file of this name is published, when it is too large, or when the name is not a plain
    /// file name.
    virtual std::optional<PublishedObject> object(QByteArrayView fileName) const = 0;
    /// SHA-256 over all names and hashes: the same digest means the same files. Nothing when that cannot be
    /// told without reading them.
    virtual std::optional<Sha256> digest() const { return std::nullopt; }
    /// How many files there are; nothing when that cannot be told.
    virtual std::optional<qsizetype> fileCount() const { return std::nullopt; }
    /// Their names, in any order; none where there is no fileCount().
    virtual std::vector<QByteArray> fileNames() const { return {}; }
};

/// The objects of one repository.
class RepositoryView
{
public:
    virtual ~RepositoryView() = default;
    /// Null when nothing is published there. Must not outlive the view.
    virtual std::unique_ptr<PublishedFolder> folder(const RsyncUri& folder) const = 0;
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
