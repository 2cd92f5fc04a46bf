// SPDX-License-Identifier: GPL-3.0-or-later
//
// ObserveFixture: a small lab world on loopback and an Observer that looks at it, in virtual time.
//
// Repositories: "registry" (trust anchor, registry CA), "cloud" (CAs "a" and "b") and "island" (CA "c"), each
// on ports of its own, so that one can be dark alone. Manifests live 24 h and are reissued every 8 h.
#pragma once

#include "core/lab/fleet.h"
#include "core/lab/server.h"
#include "core/lab/world.h"
#include "core/observe/observer.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::observe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ObserveFixture
{
public:
    static constexpr Instant Start = Instant(std::chrono::sys_days(std::chrono::year(2026) / 1 / 1));

    /// `names`: "island" is at island.lab.test, a name that only the lab's server knows.
    explicit ObserveFixture(bool names = false)
        : world(makeWorld(folder.filePath(u"world"_s), names)), server(world)
    {
        observer = makeObserver(observerOptions());
        fleet = lab::fleetOf(world);
        tal = *rpki::Tal::decode(world.tal(), u"lab"_s);
    }

    /// A copy of one world made once a process: keys are slow to make.
    static lab::World makeWorld(const QString& path, bool names = false)
    {
        static const QTemporaryDir made;
        const QString original = made.filePath(names ? u"named"_s : u"world"_s);
        if (!lab::World::existsIn(original)) {
            lab::WorldOptions options = worldOptions();
            if (names)
                options.repositories.back().httpsHost = u"island.lab.test"_s;
            const auto first = lab::World::create(options, original);
            if (!first || !first->save())
                qFatal("the lab cannot make a world");
        }
        QProcess::execute(u"cp"_s, {u"-r"_s, original, path});
        auto world = lab::World::load(path);
        if (!world || !world->publishAt(Start))
            qFatal("the lab cannot load a world");
        return std::move(*world);
    }

    static lab::WorldOptions worldOptions()
    {
        lab::WorldOptions options;
        options.start = Start;
        options.eeKeys = 2;
        options.repositories = {{.name = u"registry"_s, .operatorName = u"registry"_s},
                                {.name = u"cloud"_s, .operatorName = u"Example Cloud"_s},
                                {.name = u"island"_s}};
        for (const auto& [handle, repository] :
             {std::pair{u"a"_s, u"cloud"_s}, {u"b"_s, u"cloud"_s}, {u"c"_s, u"island"_s}})
            options.caOptions.push_back({.handle = handle, .repository = repository, .roas = 2});
        return options;
    }

    ObserverOptions observerOptions() const
    {
        ObserverOptions options;
        options.https.addresses.allowSpecialPurpose = true;
        options.https.caBundle = world.caBundlePath();
        options.rsync.addresses.allowSpecialPurpose = true;
        options.rsync.mirrorFolder = folder.filePath(u"mirrors"_s);
        return options;
    }

    static std::unique_ptr<Observer> makeObserver(const ObserverOptions& options)
    {
        auto observer = Observer::create(options);
        if (!observer)
            qFatal("%s", qPrintable(observer.error().toString()));
        return std::move(*observer);
    }

    /// The world as of `at`, served.
    void publish(Duration after)
    {
        now = Start + after;
        if (!world.publishAt(now) || !server.update(world))
            qFatal("the lab does not publish");
    }

    /// A look at what is served now, at the time of the last publish().
    RoundResult look()
    {
        const auto round = observer->startRound({fleet, tal, now, VantageName::fromString(u"here"_s)});
        std::optional<RoundResult> result;
        QObject::connect(round.get(), &Round::finished, round.get(),
                         [&](const RoundResult& got) { result = got; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
        return result.value_or(RoundResult{now, VantageName::fromString(u"none"_s)});
    }

    RoundResult lookAfter(Duration after)
    {
        publish(after);
        return look();
    }

    void breakIt(const lab::Fault& fault)
    {
        if (!world.addFault(fault))
            qFatal("no such fault target");
    }

    QTemporaryDir folder;
    lab::World world;
    lab::Server server;
    std::unique_ptr<Observer> observer;
    std::vector<fleet::DelegatedCa> fleet;
    rpki::Tal tal;
    Instant now = Start;
};

inline const Observation& of(const RoundResult& result, const QString& handle)
{
    const auto found = std::ranges::find_if(result.observations,
                                            [&](const Observation& o) { return o.ca.toString() == handle; });
    if (found == result.observations.end())
        qFatal("no observation of %s", qPrintable(handle));
    return *found;
}

inline bool has(const Findings& findings, FindingId id)
{
    return std::ranges::any_of(findings, [id](const Finding& finding) { return finding.id == id; });
}

inline const EndpointOutcome* endpointOf(const Observation& observation, Transport transport)
{
    const auto found = std::ranges::find(observation.endpoints, transport, &EndpointOutcome::transport);
    return found == observation.endpoints.end() ? nullptr : &*found;
}
