// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the cases of one CA while one round is decided; each event takes effect at once, so that
// later rules see what earlier ones decided.
#pragma once

#include "core/enforcement/decide.h"

namespace caretaker::enforcement {

class Round
{
public:
    Round(std::span<const Case> cases_, const CaFacts& facts_, const policy::Policy& policy_, Instant now_)
        : cases(cases_.begin(), cases_.end()), facts(facts_), policy(policy_), now(now_)
    {
    }

    /// Records and applies an event by the policy in this case.
    void happen(Case& c, EventKind kind, const QString& why, const QString& step = {},
                const QMap<QString, QString>& details = {}, const std::optional<health::Marks>& anchor = {});
    /// Opens a case and returns its id.
    CaseId open(const policy::Timeline& timeline, const health::Marks& onset, const QString& why);

    health::Marks marks() const { return {now, facts.health.watched, facts.health.nonFunctional}; }

    std::vector<Case> cases;
    const CaFacts& facts;
    const policy::Policy& policy;
    const Instant now;
    CaseEvents events;
};

/// The clocks, the steps and the end of one open case (decide_case.cpp).
void decideCase(Round& round, Case& c, const policy::Timeline& timeline);

/// Watch-only, blindness, incidents, holds and old approvals: what stops and starts clocks
/// (decide_clocks.cpp). A retirement runs by the calendar.
void decideClocks(Round& round, Case& c, const policy::Timeline& timeline);
/// One step of a case whose clock runs (decide_steps.cpp).
void decideStep(Round& round, Case& c, const policy::Timeline& timeline, const policy::Step& rule);

/// The rule of the timeline that fits the case now, and its details for the event that begins the episode.
QMap<QString, QString> severityDetails(const policy::Timeline& timeline, const CaFacts& facts, int reopened);

/// When the trouble that is there now began; nothing while it is not there, or not known.
std::optional<health::Marks> troubleSince(const CaFacts& facts, const policy::Condition& condition,
                                          const health::Marks& now);

} // namespace caretaker::enforcement
