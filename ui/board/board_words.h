// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the board calls things, in the desktop's language.
#pragma once

#include "core/base/error.h"
#include "core/service/case_board.h"

#include <QString>

namespace caretaker::ui {

QString titleOf(service::Lane lane);
QString hintOf(service::Lane lane); ///< what stands in it: a tool tip
QString wordFor(policy::Action action);
QString wordFor(enforcement::CaseStatus status);
QString wordForHold(const QString& kind);
/// "Corroboration: 1 of 2 vantages agree": what is asked for, and how far it is.
QString textOf(const service::Precondition& one);

/// "Revocation", "Reminder": what happens next; what it waits for where that is no step.
QString nextText(const service::CaseCard& card);
/// "in 3 days", "due 2 hours ago", "its clock stands still".
QString timeText(const service::CaseCard& card, Instant now);
/// "1 of 2 approved: mara"; empty where nobody is asked.
QString approvalsText(const service::CaseCard& card);
/// The hold, the missing precondition, or how long it is stable; empty when there is nothing to say.
QString obstacleText(const service::CaseCard& card, Instant now);
/// All of the card in one text: for screen readers and copying.
QString spokenText(const service::CaseCard& card, Instant now);

QString verbOf(service::CaseDeed deed); ///< "Approve…"
/// Why something cannot be done, translated where the refusal is a known one.
QString refusalText(const Error& refusal);

} // namespace caretaker::ui
