// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/world.h"

#include "core/lab/hostile_files.h"
#include "core/lab/world_p.h"

#include <QDir>

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

World::Private::Private(WorldOptions theOptions, WorldKeys keys, QString theDir)
    : options(std::move(theOptions)), dir(std::move(theDir)), hierarchy(options, std::move(keys)),
      publishedAt(options.start)
{
    makePublications();
}

void World::Private::makePublications()
{
    publications.clear();
    trees.clear();
    for (const RepositoryOptions& repository : options.repositories) {
        publications.emplace_back(repository);
        trees.emplace_back(
            u"%1/tree/localhost:%2/%3/"_s.arg(dir).arg(repository.rsyncPort).arg(repository.module));
    }
    hostileTrees.clear();
    for (const ModuleTree& tree : trees)
        hostileTrees.emplace_back(tree.folder());
    conditions.assign(publications.size(), {});
    files.assign(publications.size(), std::make_shared<const HttpFiles>());
    alteredFrom.assign(publications.size(), nullptr);
}

bool World::Private::treeWanted(const ServiceCondition& condition) const
{
    switch (options.treeMode) {
    case TreeMode::Always:
        return true;
    case TreeMode::OnDemand:
        return condition.rsyncUp && (!condition.rrdpUp || condition.actsOn(FaultLevel::Module));
    case TreeMode::Never:
        return false;
    }
    return false;
}

/// True when the repository's content changed.
Expected<bool> World::Private::publish(size_t index, const Products& objects, Instant now)
{
    Publication& publication = publications[index];
    const QString& name = publication.where().name;
    const ServiceCondition before = std::exchange(conditions[index], conditionOf(faults, name, now));
    const bool frozen = conditions[index].frozen && publication.serial() > 0 && !publication.files()->empty();
    const bool changed = !frozen && publication.update(objects, now);
    if (alteredFrom[index] != publication.files() || before.acts != conditions[index].acts ||
        conditions[index].does(FaultKind::MutatedDelta))
        alterFiles(index, now);
    if (auto written = writeTree(index, objects, now); !written)
        return unexpected(written.error());
    return changed;
}

void World::Private::alterFiles(size_t index, Instant now)
{
    const Publication& publication = publications[index];
    alteredFrom[index] = publication.files();
    files[index] = hostileFiles(publication.where(), publication.files(), conditions[index].acts, now);
}

Expected<void> World::Private::writeTree(size_t index, const Products& objects, Instant now)
{
    if (!treeWanted(conditions[index]))
        return {};
    return trees[index].sync(objects, now).and_then([&] {
        return hostileTrees[index].sync(conditions[index].acts);
    });
}

Expected<PublishReport> World::Private::publishAll(Instant now, const Progress& progress)
{
    const auto issued = hierarchy.issue(now, faults, progress);
    if (!issued)
        return unexpected(issued.error());
    PublishReport report{.casIssued = issued->cas, .objectsSigned = issued->objects};
    auto objects = hierarchy.publishedAt(now, faults);
    for (size_t i = 0; i < publications.size(); ++i) {
        const auto changed = publish(i, objects[publications[i].where().name], now);
        if (!changed)
            return unexpected(changed.error());
        report.repositoriesChanged += *changed ? 1 : 0;
    }
    publishedAt = now;
    return report;
}

World::World(std::unique_ptr<Private> thePrivate) : d(std::move(thePrivate)) {}
World::World(World&&) noexcept = default;
World& World::operator=(World&&) noexcept = default;
World::~World() = default;

Expected<PublishReport> World::publishAt(Instant now, const Progress& progress)
{
    return d->publishAll(now, progress);
}

Instant World::publishedAt() const { return d->publishedAt; }

Expected<void> World::moveToPorts(quint16 httpsPort, quint16 rsyncPort, const Progress& progress)
{
    std::set<quint16> https;
    std::set<quint16> rsync;
    for (RepositoryOptions& repository : d->options.repositories) {
        https.insert(repository.httpsPort);
        rsync.insert(repository.rsyncPort);
    }
    if (https.size() > 1 || rsync.size() > 1)
        return unexpected(Error::badInput(
            u"the lab's repositories have ports of their own and cannot share one"_s, d->dir));
    for (RepositoryOptions& repository : d->options.repositories) {
        repository.httpsPort = httpsPort;
        repository.rsyncPort = rsyncPort;
    }
    d->options.httpsPort = httpsPort;
    d->options.rsyncPort = rsyncPort;
    if (QDir tree(treePath()); tree.exists() && !tree.removeRecursively())
        return unexpected(Error::failed(u"cannot remove the old tree"_s, treePath()));
    d->hierarchy.moveTo(d->options);
    d->makePublications();
    const auto published = d->publishAll(d->publishedAt, progress);
    return published ? save() : unexpected(published.error());
}

const FaultScript& World::faults() const { return d->faults; }

Expected<void> World::Private::check(const Fault& fault) const
{
    return isRepositoryFault(fault.kind) ? checkRepository(fault) : checkCa(fault);
}

Expected<void> World::Private::checkRepository(const Fault& fault) const
{
    bool known = false;
    for (const RepositoryOptions& repository : options.repositories) {
        if (!fault.appliesTo(repository.name))
            continue;
        known = true;
        const auto other = std::ranges::find_if(options.repositories, [&](const RepositoryOptions& one) {
            return one.httpsPort == repository.httpsPort && !fault.appliesTo(one.name);
        });
        if (levelOf(fault.kind) == FaultLevel::Socket && other != options.repositories.end())
            return unexpected(
                Error::badInput(u"%1 is of the socket, which the repository shares with \"%2\""_s.arg(
                                    toString(fault.kind), other->name),
                                repository.name, u"make the lab with repositories on ports of their own"_s));
        if (levelOf(fault.kind) == FaultLevel::Name && !repository.hasLabName())
            return unexpected(Error::badInput(
                u"%1 is of the name, and the repository is at localhost"_s.arg(toString(fault.kind)),
                repository.name, u"make the lab with names"_s));
    }
    return known ? Expected<void>()
                 : unexpected(Error::badInput(u"the lab has no such repository"_s, fault.target));
}

Expected<void> World::Private::checkCa(const Fault& fault) const
{
    if (fault.target == "*"_L1)
        return {};
    if (!hierarchy.find(fault.target))
        return unexpected(Error::badInput(u"the lab has no such CA"_s, fault.target));
    if (!objectSortsOf(fault.kind).isEmpty() && !hierarchy.hasObjectOf(fault))
        return unexpected(Error::badInput(
            u"the CA has no object \"%1\" that can be %2"_s.arg(fault.object, toString(fault.kind)),
            fault.target));
    return {};
}

Expected<void> World::addFault(const Fault& fault)
{
    return d->check(fault).map([&] { d->faults.push_back(fault); });
}

Expected<void> World::setFaults(const FaultScript& script)
{
    for (const Fault& fault : script) {
        if (auto checked = d->check(fault); !checked)
            return checked;
    }
    d->faults = script;
    return {};
}

void World::clearFaults() { d->faults.clear(); }

Expected<void> World::reloadFaults()
{
    return readFaultScript(faultsPath()).and_then([this](const FaultScript& script) {
        return setFaults(script);
    });
}

const WorldOptions& World::options() const { return d->options; }

CaInfo World::Private::infoOf(size_t index) const
{
    const Authority& authority = hierarchy.delegated(index);
    const CaOptions& ca = options.caOptions[index];
    const auto repository = std::find_if(options.repositories.begin(), options.repositories.end(),
                                         [&](const RepositoryOptions& r) { return r.name == ca.repository; });
    return {ca,
            *repository,
            authority.key().ski(),
            *RsyncUri::tryFromString(authority.place().certificateUri),
            *RsyncUri::tryFromString(authority.place().caRepository),
            *RsyncUri::tryFromString(authority.manifestUri()),
            *HttpsUri::tryFromString(authority.place().notification)};
}

std::vector<CaInfo> World::cas() const
{
    std::vector<CaInfo> infos;
    for (size_t i = 0; i < d->hierarchy.delegatedCount(); ++i)
        infos.push_back(d->infoOf(i));
    return infos;
}

std::vector<IntendedVrp> World::intendedVrps() const
{
    std::vector<IntendedVrp> vrps;
    for (size_t i = 0; i < d->options.caOptions.size(); ++i) {
        const CaOptions& ca = d->options.caOptions[i];
        for (int index = 0; index < ca.roas; ++index) {
            const RoaPlan roa = roaPlan(d->options.seed, static_cast<int>(i), index);
            vrps.push_back({roa.asn, roa.ipv4.toString(), roa.ipv4MaxLength, ca.handle});
            vrps.push_back({roa.asn, roa.ipv6.toString(), roa.ipv6MaxLength, ca.handle});
        }
    }
    std::sort(vrps.begin(), vrps.end(), [](const IntendedVrp& a, const IntendedVrp& b) {
        return std::tie(a.asn, a.prefix, a.maxLength, a.ca) < std::tie(b.asn, b.prefix, b.maxLength, b.ca);
    });
    return vrps;
}

std::vector<ServedRepository> World::served() const
{
    std::vector<ServedRepository> served;
    for (size_t i = 0; i < d->publications.size(); ++i) {
        const Publication& publication = d->publications[i];
        const bool onDisk = d->treeWanted(d->conditions[i]);
        served.push_back(
            {publication.where(), d->files[i], onDisk ? d->trees[i].folder() : QString(), d->conditions[i]});
    }
    return served;
}

} // namespace caretaker::lab
