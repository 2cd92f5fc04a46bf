// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker discover`: from a trust anchor down, over the network or over objects on
// this machine, to the delegated CAs; who is in the fleet already, and whom an import would add.
#pragma once

#include "core/service/discover_fleet.h"
#include "core/service/fleet_service.h"
#include "core/service/watcher.h"
#include "core/service/workspace.h"
#include "core/store/vantage_store.h"

#include <QJsonObject>

namespace caretaker::service {

/// What is known before: all of it may be absent.
struct DiscoverBasis
{
    Config config;
    std::vector<fleet::DelegatedCa> fleet; ///< retired ones included
    std::vector<store::Stranger> strangers;
    std::optional<RsyncUri> certificateUnder;

    /// Without a database: the configuration and its policy.
    static Expected<DiscoverBasis> load(const WorkspaceRequest& request);
    static Expected<DiscoverBasis> of(const Workspace& workspace);
};

struct DiscoverRequest
{
    QString tal{};      ///< file; empty: the configuration's
    QString tree{};     ///< folder; or
    QString snapshot{}; ///< file; both empty: the network
    Which which = Which::Delegated;
    std::optional<Ski> issuer{};
    bool withContacts = false;
    Instant at;
    Watcher::Progress progress{};
};

/// One repository, and how many of the CAs publish there.
struct DiscoveredRepository
{
    QString uri; ///< the notification's, else the rsync module's
    int cas = 0;
    int nonFunctional = 0;
};

struct DiscoverReport
{
    QString trustAnchor;
    Instant at;
    std::vector<DiscoveredCa> cas;
    std::vector<DiscoveredRepository> repositories; ///< most CAs first
    /// Non-functional for a validator whose output was taken in, and neither in the fleet nor found here.
    std::vector<store::Stranger> strangers;
    Findings findings;
    int treeCas = 0; ///< CAs of the tree, whoever runs them
};

/// BadInput when a file is not what it should be or the issuer is not in the tree; Failed when the trust
/// anchor could not be fetched or is not valid. Spins an event loop where it uses the network.
Expected<DiscoverReport> discover(const DiscoverBasis& basis, const DiscoverRequest& request);

/// Adds those that are not known, extends the lineages of those that are; all or none.
Expected<ImportReport> importDiscovered(const store::Database& database, const DiscoverReport& report,
                                        const store::Author& author);

/// {"schema":"caretaker/discover/1","at","trust_anchor","tree_cas","cas":[{"handle","known","ski","issuer","depth",
/// "certificate_uri","ca_repository","manifest_uri","notification_uri","resources":[],"functional","complete",
/// "not_after","keys":[ski],"contacts":[{"name","organization","email"}]}],"repositories":[{"uri","cas",
/// "non_functional"}],"unknown_non_functional":[{...,"vantage","last_seen"}],"findings":[]}; contacts only
/// when asked for.
QJsonObject toJson(const DiscoverReport& report, bool withContacts);

} // namespace caretaker::service
