// SPDX-License-Identifier: GPL-3.0-or-later
//
// RepositoryCache: what is remembered of RRDP repositories, on disk, so that a look by a new process costs
// them as little as one by the process before: conditional requests, and deltas instead of snapshots. It
// never makes anything count as published: what is kept is used only after the repository itself confirmed,
// in the same round, that it is current.
//
// On disk: FOLDER/HASH.rrdp, HASH being the SHA-256 of the notification's URI. A file holds the version, the
// URI and what RrdpMemory has, and ends in the SHA-256 of all before; one that does not fit in any way is as
// good as none. Replaced whole. May be deleted at any time. One process at a time.
#pragma once

#include "core/base/expected.h"
#include "core/base/uri.h"
#include "core/observe/rrdp_memory.h"

#include <set>

namespace caretaker::observe {

class RepositoryCache
{
public:
    /// An empty folder name: nothing is kept. Failed when the folder cannot be made.
    static Expected<RepositoryCache> open(const QString& folder);

    /// Nothing remembered where there is none.
    RrdpMemory load(const HttpsUri& notification) const;
    /// Failing (a full disk) costs the next process a snapshot, and nothing else.
    Expected<void> save(const HttpsUri& notification, const RrdpMemory& memory) const;
    /// Removes all others, so that the folder does not grow with every URI that a certificate ever named.
    void keepOnly(const std::set<HttpsUri>& notifications) const;

private:
    explicit RepositoryCache(QString folder) : m_folder(std::move(folder)) {}
    QString pathOf(const HttpsUri& notification) const;
    QString m_folder; ///< empty: nothing is kept
};

} // namespace caretaker::observe
