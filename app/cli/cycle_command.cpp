// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cycle_command.h"

#include "app/cli/arguments.h"
#include "app/cli/look_output.h"
#include "app/cli/workspace_argument.h"
#include "core/service/checklist_desk.h"

#include <QThread>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

CycleCommand::CycleCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* observe =
        line.add(line.app, "observe",
                 "Look at the fleet, or at some CAs, now; store and print what was seen, judge nothing",
                 "caretaker --config caretaker.toml observe kiwi-fibre", [this] { return this->observe(); });
    observe->add_option("HANDLE", m_handles, "Which CAs (default: all that are watched)");
    line.add(line.app, "cycle", "One round: observe, assess, enforce, deliver; for timers",
             "caretaker --config caretaker.toml cycle", [this] { return this->cycle(); });
}

Expected<CycleCommand::Setup> CycleCommand::setUp() const
{
    auto workspace = openWorkspace(context(), store::Database::Mode::ReadWrite);
    if (!workspace)
        return unexpected(workspace.error());
    auto watcher = service::Watcher::create(workspace->config, workspace->policy.quorum);
    if (!watcher)
        return unexpected(watcher.error());
    auto cycle = service::Cycle::create(std::move(*workspace), context().now());
    if (!cycle)
        return unexpected(cycle.error());
    if (const auto seeded = (*cycle)->seed(watcher->observer()); !seeded)
        return unexpected(seeded.error());
    if ((*cycle)->fleet().empty())
        return unexpected(Error::badInput(u"no CA is watched"_s, {}, u"caretaker ca import FILE"_s));
    return Setup{std::move(*cycle), std::move(*watcher)};
}

Expected<std::vector<fleet::DelegatedCa>>
CycleCommand::chosen(const std::vector<fleet::DelegatedCa>& fleet) const
{
    if (m_handles.empty())
        return fleet;
    std::vector<fleet::DelegatedCa> cas;
    for (const std::string& name : m_handles) {
        const auto it = std::find_if(fleet.begin(), fleet.end(), [&](const fleet::DelegatedCa& ca) {
            return ca.handle.toString() == qs(name);
        });
        if (it == fleet.end())
            return unexpected(
                Error::badInput(u"no such CA is watched"_s, qs(name), u"caretaker ca list shows all"_s));
        cas.push_back(*it);
    }
    return cas;
}

/// Looks are told apart by the second: right after another one, the next second is waited for.
Expected<Instant> CycleCommand::timeOfLook(const service::Cycle& cycle) const
{
    const auto last = cycle.lastLook();
    if (!last)
        return unexpected(last.error());
    if (*last && **last > context().now() + std::chrono::seconds(1))
        return unexpected(
            Error::refused(u"this machine's clock is behind the last look, "_s + formatRfc3339(**last), {},
                           u"set the clock right, then try again"_s));
    while (*last && context().now() <= **last)
        QThread::msleep(100);
    return context().now();
}

Expected<observe::RoundResult> CycleCommand::look(Setup& setup,
                                                  const std::vector<fleet::DelegatedCa>& fleet) const
{
    const auto now = timeOfLook(*setup.cycle);
    if (!now)
        return unexpected(now.error());
    auto result = setup.watcher.look(fleet, *now, [this](int done, int total, const QString& what) {
        context().progress(u"%1 of %2 repositories: %3"_s.arg(done).arg(total).arg(what));
    });
    context().progress({});
    return result;
}

int CycleCommand::observe()
{
    auto setup = setUp();
    if (!setup)
        return context().fail(setup.error());
    const auto cas = chosen(setup->cycle->fleet());
    if (!cas)
        return context().fail(cas.error());
    const auto looked = look(*setup, *cas);
    if (!looked)
        return context().fail(looked.error());
    if (const auto stored = setup->cycle->remember(*looked); !stored)
        return context().fail(stored.error());
    const auto compared = setup->cycle->compared(*looked);
    if (!compared)
        return context().fail(compared.error());
    const observe::RoundResult& result = *compared;
    const policy::Policy& policy = setup->cycle->workspace().policy;
    if (context().options.json)
        context().print(lookJson(result, policy.health.latency));
    else
        context().print(lookText(result, policy.health.latency, context().columns()));
    return Done;
}

int CycleCommand::cycle()
{
    auto setup = setUp();
    if (!setup)
        return context().fail(setup.error());
    const auto looked = look(*setup, setup->cycle->fleet());
    if (!looked)
        return context().fail(looked.error());
    const observe::RoundResult& result = *looked;
    const auto report = setup->cycle->take({result}, result.at);
    if (!report)
        return context().fail(report.error());
    if (const auto kept = service::keepChecklists(setup->cycle->workspace(), result.at); !kept)
        return context().fail(kept.error());
    if (context().options.json) {
        QJsonObject json = toJson(*report);
        json.insert("schema"_L1, u"caretaker/cycle/1"_s);
        context().print(json);
        return Done;
    }
    if (report->blind)
        context().print(u"Blind: %1; nothing was judged."_s.arg(report->blindReason));
    if (report->incident)
        context().print(
            u"Fleet brake: %1 of %2 CAs that were functional turned bad at once; nothing got worse on that account. Suspect our own side first."_s
                .arg(report->incident->turnedBad)
                .arg(report->incident->couldTurn));
    if (report->evidenceExcess > 0)
        context().print(
            u"Evidence of open cases takes %1 bytes more than [evidence] max_size; it stays."_s.arg(
                report->evidenceExcess));
    context().print(
        u"%1 CAs seen, %2 transitions, %3 case events, %4 notices queued, %5 sent"_s.arg(report->observations)
            .arg(report->transitions)
            .arg(report->caseEvents)
            .arg(report->noticesQueued)
            .arg(report->noticesSent));
    return Done;
}

} // namespace caretaker::cli
