// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an Observer keeps between rounds. Private to this room.
#pragma once

#include "core/observe/decoder.h"
#include "core/observe/judgement.h"
#include "core/observe/observer.h"
#include "core/observe/repository_cache.h"
#include "core/rpki/object_set.h"

#include <QPointer>

#include <map>

namespace caretaker::observe {

/// Of an rsync daemon.
struct Greeting
{
    Instant at;
    SyncOutcome outcome;
};

struct ModuleMemory
{
    std::optional<Instant> crossCheckedInVain; ///< rsync left the CAs not functional that RRDP had left so
};

struct TrustAnchorMemory
{
    QByteArray certificate;
    QByteArray etag;
    QByteArray lastModified;
};

struct Observer::Memory
{
    ObserverOptions options;
    std::unique_ptr<transport::HttpsFetcher> https;
    std::unique_ptr<transport::RsyncFetcher> rsync;
    std::unique_ptr<Decoder> decoder;
    std::shared_ptr<rpki::ValidationCache> cache;
    std::map<QString, rpki::ObjectSet> objects; ///< as last published, by notification or module URI

    std::optional<RepositoryCache> onDisk; ///< always, once created
    std::map<HttpsUri, RrdpMemory> repositories;
    std::map<RsyncUri, ModuleMemory> modules;
    std::map<QString, Greeting> greetings;             ///< by the daemon's authority
    std::map<QString, TrustAnchorMemory> trustAnchors; ///< by https URI
    std::map<CaHandle, CaMemory> cas;
    std::vector<rpki::PublicationPoint>
        knownPoints; ///< of the last tree, so that a round need not discover anew
    QPointer<Round> running;

    /// As remembered, by this process or the one before.
    RrdpMemory& repository(const HttpsUri& notification)
    {
        const auto known = repositories.find(notification);
        return known != repositories.end()
                   ? known->second
                   : repositories.emplace(notification, onDisk->load(notification)).first->second;
    }

    /// What a repository publishes now; what it published in the last round is not hashed again.
    rpki::ObjectSet published(const QString& repository, const QHash<RsyncUri, QByteArray>& now)
    {
        rpki::ObjectSet& known = objects[repository];
        known.assign(now);
        return known;
    }
};

} // namespace caretaker::observe
