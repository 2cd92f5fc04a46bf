// SPDX-License-Identifier: GPL-3.0-or-later
//
// Measures: named questions that the facts can answer, so that an item ticks itself. Pure.
//
// An item needs attention only when something is left to do: a dead CA whose case is acknowledged is being
// looked after. What was not measured is Open, never Ticked.
//
//   name                  answers
//   monitor-running       did rounds happen, without a gap longer than the target, and few of them blind
//   vantages              has every vantage looked recently
//   audit-chain           is the audit chain intact
//   policy-backtest       was the policy run against the record recently
//   fleet-states          how many CAs are in each state (always ticked: a report)
//   availability          is every CA at or above the target, or its shortfall followed by a case
//   retrieval             the same for the time of retrieval
//   relying-party-impact  is every CA that is not functional now followed by a case, and what is lost
//   issues                are there publication-quality issues
//   manifest-expiry       does a functional CA's manifest end within the horizon
//   certificate-expiry    does a certificate end within the horizon
//   contacts-known        has every CA a contact
//   new-transitions       is every CA that got worse in the period acknowledged, or well again
//   open-cases            is every open case acknowledged
//   steps-due             is a step due or overdue
//   approvals-waiting     does a proposal wait for approvals
//   notices               do notices wait to be sent
//   operator-contact      has every operator who was written to answered
//   holds-ending          does a hold end within the horizon
//   canaries              are there canary endpoints, that tell our own outages from those of others
//   contacts-verified     was a contact of every CA verified recently
//   trend                 did availability or the time of retrieval get worse since the period before
//   expiry-schedule       does a certificate or published object end within the horizon, in order of their
//   end
// of one CA only:
//   publication-points    is every publication point at or above the target over 30 days
//   manifest-rhythm       are manifests reissued in time, and was there always a valid one
//   latency               are 95 % of first bytes and retrievals within the targets
#pragma once

#include "core/checklist/checklist.h"
#include "core/checklist/phrases.h"

namespace caretaker::checklist {

struct Measured
{
    Status status = Status::Open;
    Phrase figure = phrase(words::NotMeasured);
    Phrase todo{};
    std::optional<Table> table{};
    std::vector<Series> series{};
};

using Measure = Measured (*)(const ChecklistFacts& facts, const Window& window);

/// Nothing when there is no such measure.
Measure measureNamed(const QString& name);
QStringList measureNames();

inline constexpr int MostRows = 8; ///< in a table beside an item: the worst; the figure has the whole count

// By subject; only measure.cpp calls them by name.
Measured monitorRunning(const ChecklistFacts& facts, const Window& window);
Measured vantagesLooking(const ChecklistFacts& facts, const Window& window);
Measured canaries(const ChecklistFacts& facts, const Window& window);
Measured auditChain(const ChecklistFacts& facts, const Window& window);
Measured policyBacktest(const ChecklistFacts& facts, const Window& window);

Measured fleetStates(const ChecklistFacts& facts, const Window& window);
Measured availability(const ChecklistFacts& facts, const Window& window);
Measured retrieval(const ChecklistFacts& facts, const Window& window);
Measured relyingPartyImpact(const ChecklistFacts& facts, const Window& window);
Measured issues(const ChecklistFacts& facts, const Window& window);
Measured manifestExpiry(const ChecklistFacts& facts, const Window& window);
Measured certificateExpiry(const ChecklistFacts& facts, const Window& window);
Measured contactsKnown(const ChecklistFacts& facts, const Window& window);
Measured contactsVerified(const ChecklistFacts& facts, const Window& window);

Measured trend(const ChecklistFacts& facts, const Window& window);
Measured expirySchedule(const ChecklistFacts& facts, const Window& window);
Measured publicationPoints(const ChecklistFacts& facts, const Window& window);
Measured manifestRhythm(const ChecklistFacts& facts, const Window& window);
Measured latency(const ChecklistFacts& facts, const Window& window);

Measured newTransitions(const ChecklistFacts& facts, const Window& window);
Measured openCases(const ChecklistFacts& facts, const Window& window);
Measured stepsDue(const ChecklistFacts& facts, const Window& window);
Measured approvalsWaiting(const ChecklistFacts& facts, const Window& window);
Measured notices(const ChecklistFacts& facts, const Window& window);
Measured operatorContact(const ChecklistFacts& facts, const Window& window);
Measured holdsEnding(const ChecklistFacts& facts, const Window& window);

} // namespace caretaker::checklist
