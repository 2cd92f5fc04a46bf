// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/machine.h"

#include "core/health/candidate.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

QString number(double value) { return QString::number(value, 'f', value == std::floor(value) ? 0 : 3); }

/// Every clock stands still; what was foretold moves on by the time that we did not see.
void standStill(HealthRecord& record, Instant at)
{
    if (record.candidate && record.lastReadingAt)
        record.candidate->confirmsAt += at - *record.lastReadingAt;
    record.lastReadingAt = at;
    record.lastKind = ReadingKind::Blind;
}

/// Adds the time since the last reading to the watched clock, unless nobody looked for too long.
void runClock(HealthRecord& record, Instant at, Duration maxGap)
{
    const Instant from = record.lastReadingAt.value_or(at);
    record.lastReadingAt = at;
    if (at - from > maxGap)
        return;
    const bool wasFailed = record.lastJudged == ReadingKind::Failed;
    record.watched += at - from;
    record.nonFunctional += wasFailed ? at - from : Duration(0);
    record.downtime.add(from, at, wasFailed);
    record.lastInterval = static_cast<std::int32_t>((at - from).count());
}

void extend(std::optional<Streak>& streak, bool goesOn, const Marks& marks)
{
    if (!goesOn) {
        streak.reset();
        return;
    }
    if (!streak)
        streak = Streak{marks, 0};
    ++streak->readings;
}

std::array<std::uint8_t, 20> padded(const Serial& serial)
{
    std::array<std::uint8_t, 20> number{};
    const QByteArray& bytes = serial.bytes();
    std::copy(bytes.rbegin(), bytes.rend(), number.rbegin());
    return number;
}

/// Did the manifest's content go back with this reading? Staying behind counts once.
bool wentBackward(HealthRecord& record, const Reading& reading)
{
    bool backward = reading.manifestBackward && !record.lastBackward;
    if (reading.manifestNumber) {
        const auto number = padded(*reading.manifestNumber);
        backward = backward || (record.hasManifestNumber && number < record.manifestNumber);
        record.manifestNumber = number;
        record.hasManifestNumber = true;
    }
    if (isFunctional(reading.kind))
        record.lastBackward = reading.manifestBackward;
    return backward && !reading.manifestRestarted;
}

void penalise(HealthRecord& record, double penalty, const FlappingRules& rules)
{
    record.figureOfMerit = std::min(figureOfMeritNow(record, rules) + penalty, rules.ceiling);
    record.figureAt = record.watched;
    std::shift_right(record.changes.begin(), record.changes.end(), 1);
    record.changes.front() = record.marks();
    record.changeCount = std::min(record.changeCount + 1, HealthRecord::MaxChanges);
}

void countReading(HealthRecord& record, const Reading& reading, const HealthRules& rules)
{
    const bool broke =
        record.lastJudged && isFunctional(*record.lastJudged) && reading.kind == ReadingKind::Failed;
    if (broke)
        penalise(record, rules.flapping.change, rules.flapping);
    if (wentBackward(record, reading))
        penalise(record, rules.flapping.backward, rules.flapping);

    const Marks marks = record.marks();
    extend(record.failing, reading.kind == ReadingKind::Failed, marks);
    extend(record.functional, isFunctional(reading.kind), marks);
    extend(record.incomplete, reading.kind == ReadingKind::Partial, marks);
    extend(record.complete, isComplete(reading.kind), marks);
    record.window.push(record.watched, reading.kind == ReadingKind::Slow, rules.slow);

    record.lastKind = record.lastJudged = reading.kind;
    record.lastJudgedAt = reading.at;
    if (isFunctional(reading.kind))
        record.lastFunctional = reading.at;
}

void turnOn(HealthRecord& record, Latch& latch, const Marks& onset)
{
    latch = {true, onset, record.marks()};
    record.established = true;
}

void turnOff(HealthRecord& record, Latch& latch)
{
    latch.on = false;
    latch.since = record.marks();
}

void judgeDead(HealthRecord& record, const HealthRules& rules, Reasons& reasons)
{
    if (!record.dead.on && record.failing && record.failingFor() >= rules.dead.after) {
        turnOn(record, record.dead, record.failing->from);
        reasons.push_back({u"failed-for"_s,
                           {{u"watched"_s, formatDuration(record.failingFor())},
                            {u"threshold"_s, formatDuration(rules.dead.after)},
                            {u"since"_s, formatRfc3339(record.failing->from.at)}}});
    } else if (record.dead.on && satisfies(record.functional, record.watched, rules.recover)) {
        turnOff(record, record.dead);
        reasons.push_back({u"functional-for"_s,
                           {{u"watched"_s, formatDuration(record.functionalFor())},
                            {u"readings"_s, QString::number(record.functional->readings)}}});
    }
}

/// Changes that count: the newest first, as long as they lie within the time.
int recentChanges(const HealthRecord& record, Duration within)
{
    int n = 0;
    while (n < record.changeCount &&
           record.watched - record.changes[static_cast<std::size_t>(n)].watched <= within)
        ++n;
    return n;
}

void judgeFlapping(HealthRecord& record, const FlappingRules& rules, Reasons& reasons)
{
    if (record.changeCount == 0)
        return;
    const double figure = figureOfMeritNow(record, rules);
    const int changes = recentChanges(record, rules.within);
    const bool enters = !record.flapping.on && figure >= rules.enter && changes >= rules.changes;
    const bool leaves = record.flapping.on && figure < rules.leave;
    if (!enters && !leaves)
        return;
    if (enters)
        turnOn(record, record.flapping, record.changes[static_cast<std::size_t>(changes - 1)]);
    else
        turnOff(record, record.flapping);
    reasons.push_back({u"figure-of-merit"_s,
                       {{u"figure"_s, number(figure)},
                        {u"threshold"_s, number(enters ? rules.enter : rules.leave)},
                        {u"changes"_s, QString::number(changes)}}});
}

void judgePartial(HealthRecord& record, const StreakRules& rules, Reasons& reasons)
{
    const auto& streak = record.partial.on ? record.complete : record.incomplete;
    if (!satisfies(streak, record.watched, rules))
        return;
    reasons.push_back({record.partial.on ? u"complete-for"_s : u"partial-for"_s,
                       {{u"watched"_s, formatDuration(record.watched - streak->from.watched)},
                        {u"readings"_s, QString::number(streak->readings)}}});
    if (record.partial.on)
        turnOff(record, record.partial);
    else
        turnOn(record, record.partial, streak->from);
}

/// The first Slow reading in the window. The window knows watched time only: where we were blind inside it,
/// wall time is that much too late.
Marks firstSlow(const HealthRecord& record)
{
    const auto i = static_cast<std::size_t>(std::countr_zero(record.window.slow));
    const Duration ago = record.watched - Duration(record.window.at[i]);
    Marks marks = record.marks();
    marks.at -= ago;
    marks.watched -= ago;
    return marks;
}

void judgeSlow(HealthRecord& record, const SlowRules& rules, Reasons& reasons)
{
    const bool enters = !record.slow.on && entersSlow(record.window, rules);
    const bool leaves = record.slow.on && leavesSlow(record.window, rules);
    if (!enters && !leaves)
        return;
    reasons.push_back({u"slow-share"_s,
                       {{u"slow"_s, QString::number(record.window.slowCount())},
                        {u"of"_s, QString::number(record.window.count)},
                        {u"threshold"_s, number(enters ? rules.enter : rules.leave)}}});
    if (enters)
        turnOn(record, record.slow, firstSlow(record));
    else
        turnOff(record, record.slow);
}

std::optional<Transition> settle(HealthRecord& record, const Reading& reading, Reasons reasons)
{
    record.established = record.established || isComplete(reading.kind);
    const State state = resolvedState(record.dead.on, record.flapping.on, record.partial.on, record.slow.on,
                                      record.established);
    if (state == record.state)
        return std::nullopt;
    if (reasons.empty())
        reasons.push_back({u"first-complete-reading"_s, {}});
    reasons.insert(reasons.end(), reading.reasons.begin(), reading.reasons.end());
    const Transition transition{record.state, state, reading.at, std::move(reasons)};
    record.state = state;
    record.since = reading.at;
    return transition;
}

} // namespace

Advance advance(const HealthRecord& record, const Reading& reading, const HealthRules& rules)
{
    const bool stale =
        reading.at == Instant{} || (record.lastReadingAt && reading.at <= *record.lastReadingAt);
    Advance result{record, std::nullopt};
    if (stale)
        return result;
    HealthRecord& next = result.record;
    if (reading.kind == ReadingKind::Blind) {
        standStill(next, reading.at);
        return result;
    }
    runClock(next, reading.at, rules.maxGap);
    countReading(next, reading, rules);
    Reasons reasons;
    judgeDead(next, rules, reasons);
    judgeFlapping(next, rules.flapping, reasons);
    judgePartial(next, rules.partial, reasons);
    judgeSlow(next, rules.slow, reasons);
    result.transition = settle(next, reading, std::move(reasons));
    next.candidate = foretell(next, rules, record.candidate);
    return result;
}

double figureOfMeritNow(const HealthRecord& record, const FlappingRules& rules)
{
    if (record.figureOfMerit <= 0)
        return 0;
    const double halfLives = static_cast<double>((record.watched - record.figureAt).count()) /
                             static_cast<double>(rules.halfLife.count());
    return record.figureOfMerit * std::exp2(-halfLives);
}

std::optional<double> availability(const HealthRecord& record, Duration window)
{
    const Instant now = record.lastReadingAt.value_or(Instant{});
    const Duration watched = record.downtime.watchedWithin(window, now);
    if (watched.count() <= 0)
        return std::nullopt;
    const Duration failed = record.downtime.failedWithin(window, now);
    return 1.0 - static_cast<double>(failed.count()) / static_cast<double>(watched.count());
}

QJsonObject toJson(const Transition& transition)
{
    return {{u"from"_s, toString(transition.from)},
            {u"to"_s, toString(transition.to)},
            {u"at"_s, formatRfc3339(transition.at)},
            {u"reasons"_s, toJson(transition.reasons)}};
}

std::optional<Transition> transitionFromJson(const QJsonObject& json)
{
    const auto from = stateFromString(json.value("from"_L1).toString());
    const auto to = stateFromString(json.value("to"_L1).toString());
    const auto at = parseRfc3339(json.value("at"_L1).toString());
    auto reasons = reasonsFromJson(json.value("reasons"_L1).toArray());
    if (!from || !to || !at || !reasons)
        return std::nullopt;
    return Transition{*from, *to, *at, std::move(*reasons)};
}

} // namespace caretaker::health
