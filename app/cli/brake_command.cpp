// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/brake_command.h"

#include "app/cli/arguments.h"
#include "app/cli/workspace_argument.h"
#include "core/service/fleet_brake.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using health::FleetIncident;

namespace {

QString lineOf(const FleetIncident& incident)
{
    return u"The fleet brake holds since %1, for %2 rounds: %3 of %4 CAs that were functional turned bad at once%5"_s
        .arg(formatForPeople(incident.since))
        .arg(incident.rounds)
        .arg(incident.turnedBad)
        .arg(incident.couldTurn)
        .arg(incident.overridden ? u"; a person let it go from the next round on"_s : u""_s);
}

QJsonObject jsonOf(const std::optional<FleetIncident>& incident)
{
    return {{u"schema"_s, u"caretaker/brake/1"_s},
            {u"incident"_s, incident ? QJsonValue(health::toJson(*incident)) : QJsonValue()}};
}

} // namespace

BrakeCommand::BrakeCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* brake = line.app.add_subcommand(
        "brake", "The fleet brake: when too many CAs turn bad at once, no state gets worse");
    brake->require_subcommand(1);
    brake->fallthrough();
    line.add(*brake, "show", "Whether it holds, since when, and why; exit 1 while it does",
             "caretaker --config caretaker.toml brake show", [this] { return show(); });
    CLI::App* release =
        line.add(*brake, "override", "The fleet really is bad: let the brake go while this incident lasts",
                 "caretaker --config caretaker.toml brake override --reason 'their cloud is down'",
                 [this] { return letGo(); });
    release->add_option("--reason", m_reason, "How you know that it is not us")->required();
}

int BrakeCommand::show()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto incident = service::openFleetIncident(workspace->database);
    if (!incident)
        return context().fail(incident.error());
    if (context().options.json)
        context().print(jsonOf(*incident));
    else
        context().print(*incident ? lineOf(**incident) : u"The fleet brake does not hold"_s);
    return *incident && !(*incident)->overridden ? NeedsAttention : Done;
}

int BrakeCommand::letGo()
{
    auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return context().fail(workspace.error());
    const QString user = service::currentUserName();
    const auto incident =
        service::permit(workspace->config.people, user, service::Deed::Approve).and_then([&] {
            return service::overrideFleetBrake(workspace->database, qs(m_reason),
                                               {u"os:"_s + user, context().now()});
        });
    if (!incident)
        return context().fail(incident.error());
    if (context().options.json)
        context().print(jsonOf(*incident));
    else
        context().print(lineOf(*incident));
    return Done;
}

} // namespace caretaker::cli
