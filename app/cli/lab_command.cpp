// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/lab_command.h"

#include "app/cli/arguments.h"
#include "app/cli/termination.h"
#include "core/lab/fleet.h"
#include "core/lab/server.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto RepublishEvery = std::chrono::seconds(5); ///< also how soon a `lab break` is seen

/// What the target of a fault is, in the words of `lab break`.
QString targetOf(lab::FaultKind kind) { return lab::isRepositoryFault(kind) ? u"repository"_s : u"CA"_s; }

QJsonObject kindJson(lab::FaultKind kind)
{
    QJsonObject json{{u"kind"_s, lab::toString(kind)},
                     {u"target"_s, lab::isRepositoryFault(kind) ? u"repository"_s : u"ca"_s},
                     {u"description"_s, lab::describe(kind)}};
    if (const auto amount = lab::defaultAmountOf(kind))
        json[u"default_amount"_s] = *amount;
    return json;
}

QString kindText(lab::FaultKind kind)
{
    QString text =
        u"%1 %2 %3"_s.arg(lab::toString(kind), -27).arg(targetOf(kind), -10).arg(lab::describe(kind));
    if (const auto amount = lab::defaultAmountOf(kind))
        text += u" (default: %1)"_s.arg(*amount);
    return text;
}

Expected<Duration> durationArgument(const char* option, const std::string& text)
{
    const auto duration = parseDuration(qs(text));
    if (!duration)
        return unexpected(Error::usage(u"\"%1\" is not a duration"_s.arg(qs(text)),
                                       QString::fromLatin1(option),
                                       u"a number with a unit, as in 30m or 24h"_s));
    return *duration;
}

QString faultText(const lab::Fault& fault)
{
    QString text = u"%1: %2"_s.arg(fault.target, lab::toString(fault.kind));
    if (fault.from != Instant{})
        text += u" from "_s + formatRfc3339(fault.from);
    if (fault.to)
        text += u" to "_s + formatRfc3339(*fault.to);
    if (fault.cycle)
        text +=
            u", %1 on and %2 off"_s.arg(formatDuration(fault.cycle->on), formatDuration(fault.cycle->off));
    return text;
}

} // namespace

LabCommand::LabCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* lab = line.app.add_subcommand("lab", "A simulated RPKI with scripted faults, on loopback");
    lab->require_subcommand(1);
    lab->fallthrough();
    addMake(line, *lab);
    addServe(line, *lab);
    addBreak(line, *lab);
}

void LabCommand::addMake(CommandLine& line, CLI::App& lab)
{
    CLI::App* sub =
        line.add(lab, "make", "Make a trust anchor, a registry CA and delegated CAs, with real signatures",
                 "caretaker lab make lab --cas 20 --roas 10 --seed 1", [this] { return make(); });
    sub->add_option("DIR", m_dir, "Folder to make; must not hold a lab yet")->required();
    sub->add_option("--cas", m_make.cas, "Delegated CAs")
        ->capture_default_str()
        ->check(CLI::Range(1, 10'000));
    sub->add_option("--roas", m_make.roas, "ROAs of each, two prefixes a ROA")
        ->capture_default_str()
        ->check(CLI::Range(0, 256));
    sub->add_option("--seed", m_make.seed, "Decides prefixes and AS numbers; keys are always fresh")
        ->capture_default_str();
    sub->add_flag("--own-ports", m_make.ownPorts,
                  "A free port for each repository, which faults of the socket need (mute-tcp, tls-expired)");
    sub->add_flag(
        "--names", m_make.names,
        "Repositories are at NAME.lab.test, which faults of the name need (dns-mute); only the DNS server "
        "of `lab serve` knows these names");
    sub->add_flag("--ghostbusters", m_make.ghostbusters,
                  "Every second CA publishes whom to contact, which `discover --contacts` finds");
    sub->add_option("--https-port", m_make.httpsPort, "Written into the certificates")->capture_default_str();
    sub->add_option("--rsync-port", m_make.rsyncPort, "Written into the certificates")->capture_default_str();
}

void LabCommand::addServe(CommandLine& line, CLI::App& lab)
{
    CLI::App* sub =
        line.add(lab, "serve", "Serve a lab over HTTPS and rsync until SIGTERM, re-issuing as time passes",
                 "caretaker lab serve lab --https-port 8443 --rsync-port 8873", [this] { return serve(); });
    sub->add_option("DIR", m_dir, "A folder that `lab make` made")->required();
    sub->add_option("--https-port", m_serve.httpsPort,
                    "Other than in the certificates: everything is issued again for it");
    sub->add_option("--rsync-port", m_serve.rsyncPort, "The same for rsync");
    sub->add_option("--dns-port", m_serve.dnsPort, "For a lab made with --names (default: any free one)");
}

void LabCommand::addBreak(CommandLine& line, CLI::App& lab)
{
    CLI::App* sub = line.add(
        lab, "break",
        "Add a fault, list the faults, or clear them; a running `lab serve` sees it within seconds",
        "caretaker lab break lab ca-0003 stopped\n  caretaker lab break lab cloud dark --on 30m --off 2h\n"
        "  caretaker lab break lab cloud many-files --amount 1000\n  caretaker lab break --list\n"
        "  caretaker lab break lab --clear",
        [this] { return breakIt(); });
    sub->add_option("DIR", m_dir, "A folder that `lab make` made");
    sub->add_option("TARGET", m_break.target, "A CA's handle or a repository's name; none lists the faults");
    sub->add_option("KIND", m_break.kind, "What breaks; --list names all kinds");
    sub->add_flag("--list", m_break.list, "List all kinds of fault");
    sub->add_option("--from", m_break.from, "RFC 3339 (default: now)")->type_name("TIME");
    sub->add_option("--to", m_break.to, "RFC 3339 (default: for ever)")->type_name("TIME");
    sub->add_option("--on", m_break.on, "For a fault that comes and goes: how long it is on")
        ->type_name("DURATION");
    sub->add_option("--off", m_break.off, "... and off")->type_name("DURATION");
    sub->add_option("--object", m_break.object,
                    "roa, crl, manifest, certificate (the CA's own), a file name or a pattern "
                    "(default: roa)");
    sub->add_option("--skew", m_break.skew, "For clock-skew (default: 2h) and clock-off (default: 3h)")
        ->type_name("DURATION");
    sub->add_option("--amount", m_break.amount, "How many, how long or how large, where --list says so")
        ->check(CLI::PositiveNumber);
    sub->add_option("--delay-ms", m_break.delayMs, "For slow: how late the first byte is (default: 12000)");
    sub->add_flag("--clear", m_break.clear, "Remove all faults");
}

lab::Progress LabCommand::progress() const
{
    return [this](const QString& what, qsizetype done, qsizetype total) {
        context().progress(done < total ? u"%1 %2/%3"_s.arg(what).arg(done).arg(total) : QString());
    };
}

void LabCommand::report(const QString& verb, const lab::World& world) const
{
    const QString fleet = world.directory() + "/fleet.json"_L1;
    if (context().options.json)
        return context().print(QJsonObject{{u"schema"_s, u"caretaker/lab-make/1"_s},
                                           {u"dir"_s, world.directory()},
                                           {u"tree"_s, world.treePath()},
                                           {u"tal"_s, world.talPath()},
                                           {u"ca_bundle"_s, world.caBundlePath()},
                                           {u"fleet"_s, fleet},
                                           {u"cas"_s, static_cast<qint64>(world.cas().size())},
                                           {u"vrps"_s, static_cast<qint64>(world.intendedVrps().size())}});
    context().print(
        u"%1 %2 delegated CAs, %3 VRPs"_s.arg(verb).arg(world.cas().size()).arg(world.intendedVrps().size()));
    context().print(u"tree       %1\nTAL        %2\nCA bundle  %3\nfleet      %4"_s.arg(
        world.treePath(), world.talPath(), world.caBundlePath(), fleet));
}

int LabCommand::make()
{
    lab::WorldOptions options;
    options.cas = m_make.cas;
    options.roasPerCa = m_make.roas;
    options.seed = m_make.seed;
    options.httpsPort = m_make.httpsPort;
    options.rsyncPort = m_make.rsyncPort;
    options.ownPorts = m_make.ownPorts;
    options.labNames = m_make.names;
    options.ghostbusters = m_make.ghostbusters;
    options.start = context().now();
    const auto world = lab::World::create(options, qs(m_dir), progress());
    if (!world)
        return context().fail(world.error());
    if (const auto saved = world->save(); !saved)
        return context().fail(saved.error());
    if (const auto written = writeFile(world->directory() + "/fleet.json"_L1, lab::fleetAsJson(*world));
        !written)
        return context().fail(written.error());
    report(u"Made"_s, *world);
    return Done;
}

Expected<lab::World> LabCommand::loadForServing() const
{
    auto world = lab::World::load(qs(m_dir));
    if (!world)
        return world;
    const lab::RepositoryOptions& first = world->options().repositories.front();
    const auto https = m_serve.httpsPort != 0 ? m_serve.httpsPort : first.httpsPort;
    const auto rsync = m_serve.rsyncPort != 0 ? m_serve.rsyncPort : first.rsyncPort;
    if (https == first.httpsPort && rsync == first.rsyncPort)
        return world;
    context().say(u"Issuing everything again for HTTPS port %1 and rsync port %2."_s.arg(https).arg(rsync));
    if (const auto moved = world->moveToPorts(https, rsync, progress()); !moved)
        return unexpected(moved.error());
    if (const auto written = writeFile(world->directory() + "/fleet.json"_L1, lab::fleetAsJson(*world));
        !written)
        return unexpected(written.error());
    return world;
}

int LabCommand::serve()
{
    auto world = loadForServing();
    return world ? serveUntilStopped(*world) : context().fail(world.error());
}

int LabCommand::serveUntilStopped(lab::World& world) const
{
    Termination termination;
    QEventLoop loop;
    QObject::connect(&termination, &Termination::requested, &loop, &QEventLoop::quit);
    lab::Server server(world);
    server.setDnsPort(m_serve.dnsPort);
    int code = Done;
    const auto publish = [&]() -> Expected<void> {
        return world.reloadFaults()
            .and_then([&] { return world.publishAt(context().now()); })
            .and_then([&](const lab::PublishReport&) { return server.update(world); })
            .and_then([&] { return world.save(); });
    };
    const auto publishOrStop = [&] {
        if (const auto published = publish(); !published) {
            code = context().fail(published.error());
            loop.quit();
        }
        return code == Done;
    };
    if (!publishOrStop())
        return code;
    const lab::RepositoryOptions& first = world.options().repositories.front();
    context().print(u"Ready: %1 and %2, TAL %3; stop with Ctrl-C or SIGTERM"_s.arg(
        first.httpsBase(), first.rsyncBase(), world.talPath()));
    if (!server.dnsServer().isEmpty())
        context().print(u"DNS: %1"_s.arg(server.dnsServer()));
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &loop, publishOrStop);
    timer.start(RepublishEvery);
    loop.exec();
    return code;
}

Expected<std::optional<lab::FaultCycle>> LabCommand::cycleFromOptions() const
{
    if (m_break.on.empty() && m_break.off.empty())
        return std::nullopt;
    if (m_break.on.empty() || m_break.off.empty())
        return unexpected(Error::usage(u"go together"_s, u"--on and --off"_s));
    const auto on = durationArgument("--on", m_break.on);
    const auto off = durationArgument("--off", m_break.off);
    if (!on || !off)
        return unexpected(on ? off.error() : on.error());
    return lab::FaultCycle{*on, *off};
}

Expected<lab::Fault> LabCommand::faultFromOptions() const
{
    const auto kind = lab::faultKindFromString(qs(m_break.kind));
    if (!kind)
        return unexpected(Error::usage(u"\"%1\" is not a kind of fault"_s.arg(qs(m_break.kind)), u"KIND"_s,
                                       u"caretaker lab break --list names them"_s));
    lab::Fault fault{qs(m_break.target), *kind};
    const auto from = instantArgument("--from", m_break.from, context().now());
    if (!from)
        return unexpected(from.error());
    fault.from = *from;
    if (!m_break.to.empty()) {
        const auto to = instantArgument("--to", m_break.to, {});
        if (!to)
            return unexpected(to.error());
        fault.to = *to;
    }
    const auto cycle = cycleFromOptions();
    if (!cycle)
        return unexpected(cycle.error());
    fault.cycle = *cycle;
    if (!m_break.skew.empty()) {
        const auto skew = durationArgument("--skew", m_break.skew);
        if (!skew)
            return unexpected(skew.error());
        fault.skew = *skew;
    }
    if (!m_break.object.empty())
        fault.object = qs(m_break.object);
    if (m_break.amount > 0)
        fault.amount = m_break.amount;
    if (m_break.delayMs > 0)
        fault.firstByteDelay = Milliseconds(m_break.delayMs);
    return fault;
}

int LabCommand::listFaults(const lab::FaultScript& script) const
{
    if (context().options.json) {
        context().print(
            QJsonObject{{u"schema"_s, u"caretaker/lab-break/1"_s}, {u"faults"_s, lab::toJson(script)}});
        return Done;
    }
    for (const lab::Fault& fault : script)
        context().print(faultText(fault));
    if (script.empty())
        context().print(u"No faults."_s);
    return Done;
}

int LabCommand::listKinds() const
{
    QJsonArray kinds;
    for (const lab::FaultKind kind : lab::allFaultKinds()) {
        if (context().options.json)
            kinds << kindJson(kind);
        else
            context().print(kindText(kind));
    }
    if (context().options.json)
        context().print(QJsonObject{{u"schema"_s, u"caretaker/lab-break/1"_s}, {u"kinds"_s, kinds}});
    return Done;
}

int LabCommand::breakIt()
{
    if (m_break.list)
        return listKinds();
    if (m_dir.empty())
        return context().fail(Error::usage(u"no folder"_s, u"DIR"_s, u"name one that `lab make` made"_s));
    auto world = lab::World::load(qs(m_dir));
    if (!world)
        return context().fail(world.error());
    if (m_break.clear)
        world->clearFaults();
    if (!m_break.target.empty()) {
        const auto fault = faultFromOptions();
        if (!fault)
            return context().fail(fault.error());
        if (const auto added = world->addFault(*fault); !added)
            return context().fail(added.error());
    }
    if (const auto written = lab::writeFaultScript(world->faultsPath(), world->faults()); !written)
        return context().fail(written.error());
    return listFaults(world->faults());
}

} // namespace caretaker::cli
