// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do with checklists: tick, take back, annotate, close. Each act is checked and refused with the
// reason, or stored with its audit entry. Editors may (people.h); viewers may not.
//
// A period's list is closed when the period has ended, by keepChecklists() or by a person: its figures and
// marks are then kept as they stood, and what was not done is carried over into the next period.
#pragma once

#include "core/service/checklist_service.h"

namespace caretaker::service {

struct ChecklistAct
{
    QString by; ///< who
    Instant now;
    QString note{};
    QString evidence{}; ///< a URI, or a SHA-256 in hexadecimal
};

/// Marks an item of the list of the period that `request.to` lies in; returns the list as it then is. A tick
/// of an item whose measure wants attention needs a note. Refused for a closed period, and for one to come.
Expected<checklist::Checklist> markItem(const Workspace& workspace, const ChecklistRequest& request,
                                        checklist::MarkKind kind, const QString& item,
                                        const ChecklistAct& act);

/// Closes the list now; refused while its period has not ended, unless everything is done.
Expected<checklist::Checklist> closeChecklist(const Workspace& workspace, const ChecklistRequest& request,
                                              const ChecklistAct& act);

/// Closes, as "caretaker", all lists whose period has ended, with the figures of its end, and begins the
/// registry's of the current periods. Cheap when there is nothing to do. Returns the ids of what was closed.
Expected<QStringList> keepChecklists(const Workspace& workspace, Instant now);

/// One line of `checklist list`.
struct ChecklistState
{
    QString id;
    std::optional<Instant> until; ///< of its period
    int items = 0, done = 0, attention = 0, overdue = 0;
};
/// The registry's current lists, and those of operators that somebody began and nobody closed.
Expected<std::vector<ChecklistState>> openChecklists(const Workspace& workspace, Instant now);

/// Closed lists as they stood, newest period first; of one definition or CA when these are named.
Expected<std::vector<checklist::Checklist>>
closedChecklists(const Workspace& workspace, const QString& definitionId, const std::optional<CaHandle>& ca);

} // namespace caretaker::service
