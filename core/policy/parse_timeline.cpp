// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/parse_timeline.h"

#include "core/policy/words.h"

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Duration LongestStep = 3650 * 24h;
constexpr int MostApprovals = 9;
constexpr int LeastPercent = 10;
constexpr int MostPercent = 1000;
constexpr int MostAtStake = 10'000'000;

int leastApprovals(Action action)
{
    if (isAutomatic(action))
        return 0;
    return action == Action::ProposeRevocation ? 2 : 1; // DESIGN section 4: revocation needs two people
}

int defaultApprovals(Action action)
{
    return action == Action::ProposeSuspension ? 2 : leastApprovals(action);
}

void readApprovals(Table& table, Step& step)
{
    step.approvals = defaultApprovals(step.action);
    table.read(u"approvals"_s, step.approvals, 0, MostApprovals);
    if (step.approvals < leastApprovals(step.action))
        table.refuse(u"approvals"_s,
                     u"\"%1\" needs at least %2 approvals"_s.arg(toString(step.action))
                         .arg(leastApprovals(step.action)),
                     u"different people must agree before others are affected"_s);
    if (isAutomatic(step.action) && step.approvals > 0)
        table.refuse(u"approvals"_s,
                     u"\"%1\" is never approved, it runs by itself"_s.arg(toString(step.action)),
                     u"leave the key out"_s);
}

/// A day at least: what is said more often is no longer read.
void readEvery(Table& table, Step& step)
{
    table.read(u"every"_s, step.every, 24h, LongestStep);
    if (!step.every)
        return;
    if (!isAutomatic(step.action))
        table.refuse(u"every"_s, u"\"%1\" is not repeated"_s.arg(toString(step.action)),
                     u"only alert, notify and remind fall due again"_s);
    if (step.by && *step.by - step.after >= *step.every)
        table.refuse(u"every"_s, u"it would fall due again before it is overdue"_s,
                     u"longer than from \"after\" to \"by\""_s);
}

void readStep(Table& table, Step& step)
{
    table.read(u"id"_s, step.id);
    table.require(u"id"_s, u"a name that is unique in the timeline"_s);
    table.readWord(u"action"_s, step.action, actionFromString, actionWords());
    table.require(u"action"_s, u"allowed: %1"_s.arg(actionWords().join(", "_L1)));
    table.readWord(u"from"_s, step.from, anchorFromString, anchorWords());
    table.read(u"after"_s, step.after, 0s, LongestStep);
    table.require(u"after"_s, u"when it is due, counted from \"from\", for example after = \"24h\""_s);
    table.read(u"by"_s, step.by, 0s, LongestStep);
    if (step.by && *step.by <= step.after)
        table.refuse(u"by"_s, u"\"by\" must be later than \"after\""_s, u"it is when the step is overdue"_s);
    readEvery(table, step);
    readApprovals(table, step);
    table.read(u"template"_s, step.templateName);
}

std::optional<int> percentFromString(const QString& text)
{
    bool isNumber = false;
    const int percent = text.endsWith(u'%') ? text.chopped(1).toInt(&isNumber) : 0;
    return isNumber && percent >= LeastPercent && percent <= MostPercent ? std::optional(percent)
                                                                         : std::nullopt;
}

void readFactor(Table& table, SeverityRule& rule)
{
    QString factor;
    table.read(u"factor"_s, factor);
    table.require(u"factor"_s, u"what \"after\" and \"by\" are multiplied with, for example \"50%\""_s);
    const auto percent = percentFromString(factor);
    if (!percent)
        table.refuse(u"factor"_s, u"\"factor\" must be a per cent value in quotes"_s,
                     u"whole, from \"%1%\" to \"%2%\""_s.arg(LeastPercent).arg(MostPercent));
    rule.percent = percent.value_or(rule.percent);
}

void readSeverity(Table& table, std::vector<SeverityRule>& rules)
{
    SeverityRule rule;
    table.readWord(u"when"_s, rule.when, severityConditionFromString, severityWords());
    table.require(u"when"_s, u"allowed: %1"_s.arg(severityWords().join(", "_L1)));
    const bool counts = rule.when == SeverityCondition::Repeated || rule.when == SeverityCondition::Vrps;
    if (counts || table.isDescribing())
        table.read(u"at_least"_s, rule.atLeast, 1, MostAtStake);
    if (rule.when == SeverityCondition::Role || table.isDescribing())
        table.readWord(u"role"_s, rule.role, fleet::roleFromString, roleWords());
    if (counts && !table.isDescribing()) // none is required of all
        table.require(u"at_least"_s, u"from how many on, for example at_least = 2"_s);
    if (rule.when == SeverityCondition::Role)
        table.require(u"role"_s, u"allowed: %1"_s.arg(roleWords().join(", "_L1)));
    readFactor(table, rule);
    rules.push_back(rule);
}

bool hasNotice(const std::vector<Step>& steps)
{
    return std::any_of(steps.begin(), steps.end(), [](const Step& s) { return s.action == Action::Notify; });
}

/// What a step may not be, given the steps before it.
void checkAgainst(Table& table, const std::vector<Step>& before, const Step& step)
{
    const auto sameId = [&](const Step& s) { return s.id == step.id; };
    if (std::any_of(before.begin(), before.end(), sameId))
        table.refuse(u"id"_s, u"there are two steps \"%1\""_s.arg(step.id),
                     u"ids are unique in a timeline"_s);
    if (!isAutomatic(step.action) && !hasNotice(before))
        table.refuse(u"action"_s,
                     u"\"%1\" comes before any notice to the operator"_s.arg(toString(step.action)),
                     u"put a step with action = \"notify\" before it"_s);
    if (step.from > Anchor::Detected && !hasNotice(before))
        table.refuse(u"from"_s, u"\"%1\" can never begin"_s.arg(toString(step.from)),
                     u"put a step with action = \"notify\" before it"_s);
    const auto later = [&](const Step& s) { return s.from == step.from && s.after > step.after; };
    if (const auto it = std::find_if(before.begin(), before.end(), later); it != before.end())
        table.refuse(u"after"_s, u"step \"%1\" is due before its predecessor \"%2\""_s.arg(step.id, it->id),
                     u"put the steps in the order in which they fall due"_s);
}

void readSteps(Table& table, Timeline& timeline)
{
    table.readTables(u"step"_s, [&](Table& t) {
        Step step;
        readStep(t, step);
        checkAgainst(t, timeline.steps, step);
        if (timeline.clock == Clock::Cumulative && step.after > timeline.window)
            t.refuse(u"after"_s, u"a window of %1 never holds so much"_s.arg(formatDuration(timeline.window)),
                     u"at most the timeline's \"window\""_s);
        timeline.steps.push_back(step);
    });
    if (timeline.steps.empty())
        table.refuse(u"step"_s, u"timeline \"%1\" has no steps"_s.arg(timeline.id),
                     u"write at least one [[timeline.step]]"_s);
}

void readClock(Table& table, Timeline& timeline)
{
    table.readWord(u"clock"_s, timeline.clock, clockFromString, clockWords());
    table.read(u"window"_s, timeline.window, 7 * 24h, LongestWindow);
    const bool retiring = std::holds_alternative<fleet::LifecycleStage>(timeline.when);
    if (retiring != (timeline.clock == Clock::Calendar))
        table.refuse(u"clock"_s,
                     retiring ? u"a planned retirement runs by the calendar"_s
                              : u"a calendar clock also counts while the CA works"_s,
                     retiring ? u"write clock = \"calendar\""_s
                              : u"only a timeline with when = \"retiring\" has it"_s);
    const bool failing = timeline.when == Condition(health::State::Dead) ||
                         timeline.when == Condition(health::State::Flapping);
    if (timeline.clock == Clock::Cumulative && !failing)
        table.refuse(u"clock"_s,
                     u"a cumulative clock counts non-functional time, and \"%1\" has none"_s.arg(
                         toString(timeline.when)),
                     u"write clock = \"continuous\""_s);
    if (timeline.clock == Clock::Cumulative)
        table.require(u"window"_s, u"how far back the cumulative clock counts, for example \"30d\""_s);
    else if (table.has(u"window"_s))
        table.refuse(u"window"_s, u"a %1 clock has no window"_s.arg(toString(timeline.clock)),
                     u"leave the key out, or clock = \"cumulative\""_s);
}

void checkAgainst(Table& table, const std::vector<Timeline>& before, const Timeline& timeline)
{
    for (const Timeline& other : before) {
        if (other.id == timeline.id)
            table.refuse(u"id"_s, u"there are two timelines \"%1\""_s.arg(timeline.id), u"ids are unique"_s);
        if (other.when == timeline.when)
            table.refuse(u"when"_s, u"\"%1\" has a timeline already"_s.arg(toString(timeline.when)),
                         u"one timeline for each state or issue"_s);
    }
}

} // namespace

void readTimeline(Table& table, std::vector<Timeline>& timelines)
{
    Timeline timeline;
    table.read(u"id"_s, timeline.id);
    table.require(u"id"_s, u"a name that is unique in the policy"_s);
    table.readWord(u"when"_s, timeline.when, conditionFromString, conditionWords());
    table.require(u"when"_s, u"allowed: %1"_s.arg(conditionWords().join(", "_L1)));
    readClock(table, timeline);
    table.read(u"resolve_after"_s, timeline.resolveAfter, 0s, 365 * 24h);
    table.read(u"reopen_within"_s, timeline.reopenWithin, 0s, 3650 * 24h);
    table.readTables(u"severity"_s, [&](Table& t) { readSeverity(t, timeline.severity); });
    checkAgainst(table, timelines, timeline);
    readSteps(table, timeline);
    timelines.push_back(std::move(timeline));
}

} // namespace caretaker::policy
