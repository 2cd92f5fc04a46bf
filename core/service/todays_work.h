// SPDX-License-Identifier: GPL-3.0-or-later
//
// What needs a person today, most pressing first: approvals, steps overdue and due, new incidents, messages
// that did not arrive, checklists, holds that end, guards that tripped. Values; where each is acted on is for
// whoever shows them.
//
// What runs by itself and is in order is not listed: nothing listed means that nobody is needed.
#pragma once

#include "core/base/ids.h"
#include "core/language/translations.h"
#include "core/policy/policy.h"
#include "core/service/workspace.h"

#include <vector>

namespace caretaker::service {

/// In the order of the list.
enum class WorkKind { Approval, Overdue, Due, Incident, Notice, Checklist, Hold, Guard };

enum class WorkWhat {
    Proposed, ///< a step waits for approvals
    Approved, ///< fully approved: a person carries it out
    StepOverdue,
    StepDue,         ///< due, or within SoonDue
    TurnedWorse,     ///< dead or flapping since less than NewFor
    RepositoryFails, ///< an incident of a repository that lasts
    NoticeBounced,
    NoticeFailed,
    NoticeWaits,
    ChecklistOpen,
    HoldEnds, ///< within HoldSoon
    StepBlocked,
    BrakeHolds,
    NoRounds, ///< the monitor does not watch
};
WorkKind kindOf(WorkWhat what);

inline constexpr Duration SoonDue = std::chrono::hours(24);
inline constexpr Duration NewFor = std::chrono::hours(72); ///< a weekend
inline constexpr Duration HoldSoon = std::chrono::hours(72);
inline constexpr Duration NoticesSince = std::chrono::hours(24 * 7); ///< older trouble is history

struct WorkItem
{
    WorkWhat what;
    QString
        subject{}; ///< whom it is about: a CA's handle, a repository, a checklist's period; empty: the fleet
    QString id{};  ///< the case's, the notice's or the checklist's; empty where there is none
    QString detail{}; ///< a step, state, kind of notice, reason, guard, or a checklist's title, in English
    policy::Action action = policy::Action::Alert; ///< of a step
    std::optional<Instant> at{};                   ///< since when, or when
    int have = 0;                                  ///< approvals, affected CAs, items done
    int of = 0;                                    ///< approvals needed, CAs, items
    int attention = 0;                             ///< items of a checklist that want it
};

/// By kind, then the longest waiting first. Without checklists.
Expected<std::vector<WorkItem>> todaysWork(const Workspace& workspace, Instant now);
/// Apart from the rest, since making a checklist reads all that it measures: seconds, for a large fleet.
Expected<std::vector<WorkItem>> checklistWork(const Workspace& workspace, Instant now);

/// One sentence, in a language; texts of context "work".
QString sentenceOf(const WorkItem& item, const language::Translations& translations, Instant now);

} // namespace caretaker::service
