// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker checklist`: checklists ticked from what the database holds.
#pragma once

#include "core/checklist/checklist.h"
#include "core/service/workspace.h"

namespace caretaker::service {

struct ChecklistRequest
{
    checklist::Audience audience = checklist::Audience::Registry;
    checklist::Period period = checklist::Period::Daily;
    std::optional<CaHandle> ca; ///< for an operator's checklist
    Instant to;                 ///< the period ends here
};

/// How long a period is: a day, 7, 30 or 91 days.
Duration lengthOf(checklist::Period period);

/// The measured numbers of one period; of one CA when one is named.
Expected<checklist::ChecklistFacts>
checklistFacts(const Workspace& workspace, const std::optional<CaHandle>& ca, Instant from, Instant to);
Expected<checklist::Checklist> makeChecklist(const Workspace& workspace, const ChecklistRequest& request);

/// The registry's four into the configured folder, as Markdown and JSON; returns the paths.
Expected<QStringList> writeChecklists(const Workspace& workspace, Instant to);

} // namespace caretaker::service
