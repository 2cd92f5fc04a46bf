// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/discover_service.h"

#include "core/service/discover_contacts.h"
#include "core/service/local_source.h"
#include "core/service/policy_service.h"

#include <QFileInfo>

#include <algorithm>
#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using rpki::CaVerdict;

namespace {

constexpr Duration StrangersRemembered = std::chrono::hours(24 * 30);

/// What a walk gave, whichever way it went.
struct Walk
{
    std::vector<CaVerdict> cas;
    Findings findings;
    ObjectLookup lookup;
};

QString findingsText(const Findings& findings)
{
    return findings.empty() ? QString()
                            : u": "_s + findings.front().name() + u' ' + findings.front().detail();
}

Expected<Walk> walkLocally(const DiscoverRequest& request, const rpki::Tal& tal)
{
    auto source = openLocalSource(request.tree, request.snapshot);
    if (!source)
        return unexpected(source.error());
    const std::shared_ptr<rpki::ObjectSource> objects = std::move(source->objects);
    rpki::TreeResult tree = rpki::validateTree(tal, *objects, request.at);
    if (!tree.trustAnchorValid)
        return unexpected(Error::badInput(
            u"the trust anchor is not valid here"_s + findingsText(tree.findings),
            request.tree + request.snapshot, u"is it the TAL of these objects, and --at their time?"_s));
    const auto lookup = [objects](const CaVerdict& ca,
                                  const QByteArray& name) -> std::optional<rpki::PublishedObject> {
        const rpki::RepositoryView* repository = objects->repositoryFor(ca.publicationPoint);
        const auto folder = repository ? repository->folder(ca.publicationPoint.manifest.folder()) : nullptr;
        return folder ? folder->object(name) : std::nullopt;
    };
    return Walk{std::move(tree.cas), std::move(tree.findings), lookup};
}

std::optional<rpki::PublishedObject> objectIn(const std::vector<observe::RepositoryOutcome>& repositories,
                                              const CaVerdict& ca, const QByteArray& name)
{
    const rpki::PublicationPoint& point = ca.publicationPoint;
    const auto uri = point.manifest.folder().file(QString::fromLatin1(name));
    const QStringList keys{point.notification ? point.notification->toString() : QString(),
                           point.caRepository.moduleRoot().toString()};
    for (const observe::RepositoryOutcome& repository : repositories)
        if (uri && repository.published && keys.contains(repository.key))
            if (auto object = repository.published->object(*uri))
                return object;
    return std::nullopt;
}

Expected<Walk> walkNetwork(const DiscoverRequest& request, const Config& config)
{
    auto watcher = Watcher::create(config, {}); // it knows no CA, so looks once
    if (!watcher)
        return unexpected(watcher.error());
    observe::RoundResult round = watcher->look({}, request.at, request.progress);
    if (round.blind)
        return unexpected(Error::failed(round.blindReason + findingsText(round.findings), config.talPath));
    auto repositories =
        std::make_shared<std::vector<observe::RepositoryOutcome>>(std::move(round.repositories));
    const auto lookup = [repositories](const CaVerdict& ca, const QByteArray& name) {
        return objectIn(*repositories, ca, name);
    };
    return Walk{std::move(round.verdicts), std::move(round.findings), lookup};
}

Expected<Walk> walk(const DiscoverRequest& request, const Config& config)
{
    if (request.tree.isEmpty() && request.snapshot.isEmpty())
        return walkNetwork(request, config);
    return loadTal(config.talPath).and_then([&](const rpki::Tal& tal) { return walkLocally(request, tal); });
}

QString keyOf(const rpki::PublicationPoint& point)
{
    return point.notification ? point.notification->toString() : point.caRepository.moduleRoot().toString();
}

std::vector<DiscoveredRepository> repositoriesOf(const std::vector<DiscoveredCa>& cas)
{
    std::map<QString, DiscoveredRepository> byUri;
    for (const DiscoveredCa& ca : cas) {
        DiscoveredRepository& repository = byUri[keyOf(ca.current().publicationPoint)];
        ++repository.cas;
        repository.nonFunctional += ca.current().functional ? 0 : 1;
    }
    std::vector<DiscoveredRepository> list;
    for (auto& [uri, repository] : byUri) {
        repository.uri = uri;
        list.push_back(std::move(repository));
    }
    std::ranges::stable_sort(list, std::greater{}, &DiscoveredRepository::cas);
    return list;
}

/// Keys and manifests that are known, by whichever way.
struct Known
{
    std::set<Ski> skis;
    std::set<RsyncUri> manifests;

    void add(const fleet::DelegatedCa& ca)
    {
        skis.insert(ca.skis.begin(), ca.skis.end());
        manifests.insert(ca.manifestUris.begin(), ca.manifestUris.end());
    }
    bool holds(const store::Stranger& stranger) const
    {
        return skis.contains(stranger.ski) || manifests.contains(stranger.manifest);
    }
};

std::vector<store::Stranger> stillStrange(const DiscoverBasis& basis, const std::vector<CaVerdict>& tree,
                                          Instant since)
{
    Known known;
    for (const fleet::DelegatedCa& ca : basis.fleet)
        known.add(ca);
    for (const CaVerdict& ca : tree) {
        known.skis.insert(ca.ski);
        known.manifests.insert(ca.publicationPoint.manifest);
    }
    std::vector<store::Stranger> rest;
    for (const store::Stranger& stranger : basis.strangers)
        if (stranger.lastAt >= since && !known.holds(stranger))
            rest.push_back(stranger);
    return rest;
}

Expected<void> requireIssuer(const std::vector<CaVerdict>& cas, const std::optional<Ski>& issuer)
{
    if (!issuer || std::ranges::find(cas, *issuer, &CaVerdict::ski) != cas.end())
        return {};
    return unexpected(Error::badInput(u"no CA of this tree has the key %1"_s.arg(issuer->toHex()),
                                      u"--issuer"_s, u"discover --scope all lists every CA with its key"_s));
}

} // namespace

Expected<DiscoverBasis> DiscoverBasis::of(const Workspace& workspace)
{
    auto fleet = store::FleetStore(workspace.database).list(store::FleetStore::Include::All);
    if (!fleet)
        return unexpected(fleet.error());
    auto strangers = store::VantageStore(workspace.database).strangers(Instant{});
    if (!strangers)
        return unexpected(strangers.error());
    return DiscoverBasis{workspace.config, std::move(*fleet), std::move(*strangers),
                         workspace.policy.scope.certificateUnder};
}

Expected<DiscoverBasis> DiscoverBasis::load(const WorkspaceRequest& request)
{
    auto config =
        request.configFile.isEmpty() ? Expected<Config>(Config{}) : Config::load(request.configFile);
    if (!config)
        return unexpected(config.error());
    const auto path = request.database.isEmpty() ? Expected<QString>(config->databasePath)
                                                 : store::Database::pathOf(request.database);
    if (!path)
        return unexpected(path.error());
    if (QFileInfo::exists(*path))
        return Workspace::open({request.configFile, request.database, store::Database::Mode::ReadOnly})
            .and_then([](const Workspace& workspace) { return of(workspace); });
    const QString named = config->policyFile.isEmpty() ? config->policyName : config->policyFile;
    return loadPolicy(named).map([&](const policy::Policy& policy) {
        return DiscoverBasis{*config, {}, {}, policy.scope.certificateUnder};
    });
}

Expected<DiscoverReport> discover(const DiscoverBasis& basis, const DiscoverRequest& request)
{
    Config config = basis.config;
    if (!request.tal.isEmpty())
        config.talPath = request.tal;
    auto walked = walk(request, config);
    if (!walked)
        return unexpected(walked.error());
    if (const auto known = requireIssuer(walked->cas, request.issuer); !known)
        return unexpected(known.error());
    DiscoverReport report{.trustAnchor = QFileInfo(config.talPath).completeBaseName(), .at = request.at};
    report.cas =
        discoverIn(walked->cas, basis.fleet, {request.which, request.issuer, basis.certificateUnder});
    if (request.withContacts)
        for (DiscoveredCa& ca : report.cas)
            ca.contacts = contactsOf(ca.current(), walked->lookup);
    report.repositories = repositoriesOf(report.cas);
    report.strangers = stillStrange(basis, walked->cas, request.at - StrangersRemembered);
    report.findings = std::move(walked->findings);
    report.treeCas = static_cast<int>(walked->cas.size());
    return report;
}

Expected<ImportReport> importDiscovered(const store::Database& database, const DiscoverReport& report,
                                        const store::Author& author)
{
    std::vector<fleet::DelegatedCa> cas;
    cas.reserve(report.cas.size());
    for (const DiscoveredCa& ca : report.cas)
        cas.push_back(ca.toFleet());
    return importCas(database, cas, author);
}

} // namespace caretaker::service
