// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_script.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using lab::Fault;
using lab::FaultKind;

namespace {

constexpr auto Day = 24h;
constexpr int RoasPerCa = 4;

lab::RepositoryOptions repository(const QString& name, const QString& operatorName)
{
    return {.name = name, .operatorName = operatorName};
}

std::vector<lab::RepositoryOptions> repositories()
{
    return {repository(u"registry"_s, u"registry"_s),
            repository(u"cloud"_s, u"Cloudpub"_s),
            repository(u"kiwi"_s, {}),
            repository(u"sierra"_s, {}),
            repository(u"lagoon"_s, {}),
            repository(u"fjord"_s, {}),
            repository(u"delta"_s, {})};
}

lab::CaOptions ca(const QString& handle, const QString& repository, const QString& operatorName,
                  const QString& language, fleet::Role role = fleet::Role::Member)
{
    return {.handle = handle,
            .repository = repository,
            .roas = RoasPerCa,
            .operatorName = operatorName,
            .role = role,
            .contacts = {{u"technical"_s, u"noc@%1.example.net"_s.arg(handle), language}},
            .ghostbusters = repository != "registry"_L1 && repository != "cloud"_L1};
}

std::vector<lab::CaOptions> cas()
{
    return {ca(u"alder-net"_s, u"registry"_s, u"Alder Networks"_s, u"en"_s),
            ca(u"birch-isp"_s, u"registry"_s, u"Birch Internet"_s, u"id"_s),
            ca(u"cedar-uni"_s, u"registry"_s, u"Cedar University"_s, u"es"_s),
            ca(u"dune-telecom"_s, u"registry"_s, u"Dune Telecom"_s, u"ar"_s),
            ca(u"elm-coop"_s, u"registry"_s, u"Elm Cooperative"_s, u"fr"_s),
            ca(u"onyx-nir"_s, u"registry"_s, u"Onyx National Registry"_s, u"ja"_s, fleet::Role::Nir),
            ca(u"flint-hosting"_s, u"cloud"_s, u"Flint Hosting"_s, u"en"_s),
            ca(u"garnet-ix"_s, u"cloud"_s, u"Garnet Exchange"_s, u"pt-BR"_s),
            ca(u"harbor-cdn"_s, u"cloud"_s, u"Harbor CDN"_s, u"en"_s),
            ca(u"iris-edu"_s, u"cloud"_s, u"Iris Schools"_s, u"ko"_s),
            ca(u"juniper-gov"_s, u"cloud"_s, u"Juniper Government Network"_s, u"vi"_s),
            ca(u"kiwi-fibre"_s, u"kiwi"_s, u"Kiwi Fibre"_s, u"en"_s),
            ca(u"sierra-wireless"_s, u"sierra"_s, u"Sierra Wireless"_s, u"es"_s),
            ca(u"lagoon-net"_s, u"lagoon"_s, u"Lagoon Networks"_s, u"fr"_s),
            ca(u"fjord-data"_s, u"fjord"_s, u"Fjord Data"_s, u"en"_s),
            ca(u"delta-mobile"_s, u"delta"_s, u"Delta Mobile"_s, u"zh-CN"_s)};
}

/// Faults at a time after the start. Those that would not be over well before the end are left out.
class Chronicle
{
public:
    explicit Chronicle(const DemoWindow& window) : m_window(window) {}

    void during(Fault fault, Duration from, Duration length)
    {
        fault.from = m_window.start + from;
        fault.to = fault.from + length;
        if (*fault.to + 3 * Day < m_window.end)
            faults.push_back(fault);
    }
    void forGood(Fault fault, Duration from)
    {
        fault.from = m_window.start + from;
        faults.push_back(fault);
    }
    void beforeTheEnd(Fault fault, Duration length)
    {
        fault.from = m_window.end - length;
        faults.push_back(fault);
    }

    lab::FaultScript faults;

private:
    DemoWindow m_window;
};

lab::FaultScript faultsWithin(const DemoWindow& window)
{
    Chronicle story(window);
    // Dead to the end of the ladder: revocation is proposed 90 days after the first notice.
    story.forGood({u"kiwi"_s, FaultKind::Dark}, 3h);
    // Dead, noticed, published, back, resolved.
    story.during({u"dune-telecom"_s, FaultKind::Stopped}, 9 * Day, 11 * Day);
    // Dead, resolved, and the same again soon after: the case is reopened.
    story.during({u"sierra"_s, FaultKind::Dark}, 12 * Day, 4 * Day);
    story.during({u"sierra"_s, FaultKind::Dark}, 22 * Day, 5 * Day);
    // Short troubles that must not become cases of the worst kind.
    story.during({u"birch-isp"_s, FaultKind::ClockSkew}, 31 * Day, 10h);
    story.during({u"garnet-ix"_s, FaultKind::MissingObject}, 33 * Day, 30h);
    story.during({u"harbor-cdn"_s, FaultKind::HashMismatch}, 36 * Day, 26h);
    story.during({u"iris-edu"_s, FaultKind::ExpiredCrl}, 38 * Day, 9h);
    story.during({u"cedar-uni"_s, FaultKind::MalformedObject}, 40 * Day, 30h);
    story.during({u"juniper-gov"_s, FaultKind::WithdrawnManifest}, 70 * Day, 7h);
    // What is to be seen at the end.
    Fault flapping{u"lagoon"_s, FaultKind::Dark};
    flapping.cycle = lab::FaultCycle{2h, 3h};
    story.beforeTheEnd(flapping, 4 * Day + 1h);
    Fault slow{u"fjord"_s, FaultKind::Slow};
    slow.firstByteDelay = Milliseconds(12s) / DemoLatencyScale;
    story.beforeTheEnd(slow, 7h);
    story.beforeTheEnd({u"delta"_s, FaultKind::RrdpDown}, 14h);
    return story.faults;
}

std::optional<MonitorOutage> outageWithin(const DemoWindow& window)
{
    if (window.end - window.start < 30 * Day)
        return std::nullopt;
    const Instant middle =
        window.start + std::chrono::floor<std::chrono::hours>((window.end - window.start) / 2);
    return MonitorOutage{middle, middle + 4 * Day, middle + 7 * Day};
}

} // namespace

DemoScript demoScript(const DemoWindow& window)
{
    DemoScript script;
    script.world.start = window.start;
    script.world.repositories = repositories();
    script.world.caOptions = cas();
    script.faults = faultsWithin(window);
    script.outage = outageWithin(window);
    return script;
}

} // namespace caretaker::service
