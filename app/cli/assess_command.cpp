// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/assess_command.h"

#include "app/cli/workspace_argument.h"

namespace caretaker::cli {

using namespace Qt::StringLiterals;
using service::Difference;
using service::Recomputation;
using service::Replay;

namespace {

QString countsOf(const Recomputation& result)
{
    const service::ReplayCounts& n = result.replay.counts();
    return u"%1 rounds, %2 readings of %3 CAs: %4 transitions and %5 case events recomputed, %6 events taken "
           u"as "
           "recorded (people's acts, notices)"_s.arg(n.rounds)
               .arg(n.readings)
               .arg(result.replay.last().size())
               .arg(n.transitions)
               .arg(n.caseEvents)
               .arg(n.given);
}

} // namespace

AssessCommand::AssessCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub =
        line.add(line.app, "assess",
                 "Judge the recorded rounds once more, from what was observed; changes nothing. With "
                 "--check, exit 1 when "
                 "anything comes out otherwise than it was recorded",
                 "caretaker --database caretaker.db assess --recompute --check", [this] { return run(); });
    sub->add_flag("--recompute", m_recompute, "From the first round on")->required();
    sub->add_flag("--check", m_check, "Compare with the recorded transitions, cases and health records");
}

int AssessCommand::run()
{
    const auto workspace = openWorkspace(context(), store::Database::Mode::ReadOnly);
    if (!workspace)
        return context().fail(workspace.error());
    const auto result = service::recompute(*workspace, [this](qint64 done, qint64 total) {
        context().progress(u"%1 of %2 rounds"_s.arg(done).arg(total));
    });
    context().progress({});
    if (!result)
        return context().fail(result.error());
    if (context().options.json)
        context().print(service::toJson(*result, m_check));
    else if (m_check)
        printCheck(*result);
    else
        printAll(*result);
    return !m_check || result->agrees() ? Done : NeedsAttention;
}

void AssessCommand::printCheck(const Recomputation& result) const
{
    const Replay& replay = result.replay;
    for (const Difference& d : replay.differences())
        context().print(u"%1  %2  %3\n    stored:     %4\n    recomputed: %5"_s.arg(
            formatRfc3339(d.at), d.ca.toString(), d.what, d.stored, d.recomputed));
    if (replay.counts().differences > std::ssize(replay.differences()))
        context().print(
            u"... and %1 more"_s.arg(replay.counts().differences - std::ssize(replay.differences())));
    if (!result.chain.intact())
        context().print(u"The audit chain is BROKEN: "_s + result.chain.problem);
    context().print(countsOf(result));
    context().print(result.agrees() ? u"All as recorded."_s
                                    : u"DIFFERENT from what is recorded: %1 differences."_s.arg(
                                          replay.counts().differences));
    for (const QString& note : result.notes)
        context().say(u"Note: "_s + note);
}

void AssessCommand::printAll(const Recomputation& result) const
{
    for (const auto& [ca, t] : result.replay.transitions())
        context().print(u"%1  %2  %3 -> %4  %5"_s.arg(formatRfc3339(t.at), ca.toString().leftJustified(18),
                                                      health::toString(t.from), health::toString(t.to),
                                                      health::textOf(t.reasons)));
    for (const auto& [ca, cases] : result.replay.cases())
        for (const enforcement::Case& c : cases)
            context().print(u"%1  %2  %3  %4  %5"_s.arg(formatRfc3339(c.opened.at),
                                                        ca.toString().leftJustified(18), c.id.toString(),
                                                        c.timeline, enforcement::toString(c.status())));
    context().print(countsOf(result));
}

} // namespace caretaker::cli
