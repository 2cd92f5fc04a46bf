// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small lab on loopback, and the readiness prober that looks at one of its repositories.
//
// Repositories: "registry" (trust anchor, registry CA) and "island" (CA "c", what an applicant would bring),
// at island.lab.test, a name that only the lab's server knows. Times are virtual and begin today, since TLS
// certificates must please the TLS library's clock.
#pragma once

#include "core/lab/hierarchy.h"
#include "core/lab/server.h"
#include "core/lab/world.h"
#include "core/probe/readiness_probe.h"
#include "core/readiness/runner.h"
#include "tests/lab/lab_names.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace caretaker;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ProbeFixture
{
public:
    ProbeFixture() : m_now(std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now()))
    {
        lab::WorldOptions options;
        options.start = m_now;
        options.eeKeys = 2;
        options.repositories = {{.name = u"registry"_s, .operatorName = u"registry"_s},
                                {.name = u"island"_s, .httpsHost = u"island.lab.test"_s}};
        options.caOptions = {{.handle = u"c"_s, .repository = u"island"_s, .roas = 2},
                             {.handle = u"other"_s, .repository = u"registry"_s, .roas = 1}};
        auto world = lab::World::create(options, m_folder.filePath(u"world"_s));
        if (!world)
            qFatal("%s", qPrintable(world.error().toString()));
        m_world = std::make_unique<lab::World>(std::move(*world));
        m_server = std::make_unique<lab::Server>(*m_world);
        pass(0h);
    }

    Instant now() const { return m_now; }
    lab::World& world() { return *m_world; }

    /// Time passes, and everything is published and served as of then.
    void pass(Duration time)
    {
        m_now += time;
        if (!m_world->publishAt(m_now) || !m_server->update(*m_world))
            qFatal("the lab does not publish");
    }

    /// Whatever was broken before is whole again, and this is broken, for so long: 9 h is long enough that
    /// everything is reissued meanwhile.
    void breakOnly(const lab::FaultScript& faults, Duration time = 9h)
    {
        m_world->clearFaults();
        if (const auto set = m_world->setFaults(faults); !set)
            qFatal("%s", qPrintable(set.error().toString()));
        pass(time);
    }

    probe::ProbeInputs inputs() const
    {
        const auto cas = m_world->cas();
        const auto c =
            std::ranges::find(cas, u"c"_s, [](const lab::CaInfo& ca) { return ca.options.handle; });
        probe::ProbeInputs inputs{.notification = c->notification, .rsync = c->caRepository.moduleRoot()};
        inputs.tal = *rpki::Tal::decode(m_world->tal(), u"lab"_s);
        inputs.now = m_now;
        inputs.allowPrivate = true;
        inputs.caBundle = m_world->caBundlePath();
        lab::askForNamesAt(inputs.dnsServers, m_server->dnsServer());
        inputs.https = {.connect = 5s, .firstByte = 5s, .idle = 5s, .total = 10s};
        inputs.rsyncDeadlines = {.connect = 5s, .greeting = 5s, .idle = 10s, .total = 20s};
        inputs.clients = 0;
        return inputs;
    }

private:
    QTemporaryDir m_folder;
    Instant m_now;
    std::unique_ptr<lab::World> m_world;
    std::unique_ptr<lab::Server> m_server;
};

inline readiness::Report reportOn(const readiness::Facts& facts)
{
    return readiness::run(facts, *readiness::shippedProfile(u"bcp-default"_s), facts.at);
}

/// Sorted, each once: "MFT_EXPIRED TIME_SERVER_OFF".
inline QString tagsOf(const readiness::Report& report, readiness::Level least)
{
    std::set<QString> tags;
    for (const readiness::Result& result : report.results)
        for (const readiness::Message& message : result.messages)
            if (message.level >= least)
                tags.insert(toString(message.tag));
    return QStringList(tags.begin(), tags.end()).join(u' ');
}
