// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker checklist`: checklists ticked from what the database holds, and what people
// said of their items (checklist_desk.h). Reading makes nothing: a list that nobody marked yet is not in the
// database.
#pragma once

#include "core/checklist/checklist.h"
#include "core/checklist/sheet.h"
#include "core/service/workspace.h"
#include "core/store/checklist_store.h"

namespace caretaker::service {

struct ChecklistRequest
{
    checklist::Audience audience = checklist::Audience::Registry;
    checklist::Period period = checklist::Period::Daily;
    std::optional<CaHandle> ca; ///< for an operator's checklist
    Instant to;                 ///< the figures end here; the period is the one that this lies in
    QString definitions{};      ///< a folder of definitions; empty: the configuration's, else those shipped
};

/// The measured numbers of one period; of one CA when one is named.
Expected<checklist::ChecklistFacts>
checklistFacts(const Workspace& workspace, const std::optional<CaHandle>& ca, Instant from, Instant to);

/// With marks, and what the period before left undone. Of a period that was closed: as it stood then. An
/// operator's list needs a CA of the fleet; only the one before delegation may do without, as a blank form.
Expected<checklist::Checklist> makeChecklist(const Workspace& workspace, const ChecklistRequest& request);

Expected<checklist::Definition> definitionFor(const Workspace& workspace, const ChecklistRequest& request);

enum class ChecklistForm { Text, Markdown, Html, Pdf, Json };
QString toString(ChecklistForm form); ///< "text", "md", "html", "pdf", "json"
std::optional<ChecklistForm> checklistFormFromString(QStringView text);
/// In the language (JSON: English). A PDF takes seconds. Failed when the logo cannot be read.
Expected<QByteArray> renderChecklist(const Workspace& workspace, const checklist::Checklist& checklist,
                                     ChecklistForm form, const QString& language);

/// The language of the CA's first contact; "en" where there is none.
QString languageOf(const Workspace& workspace, const CaHandle& ca);

/// The registry's four into the configured folder, as Markdown, JSON and HTML, and the monthly one as PDF;
/// with `sampleOperator` its monthly checklist in its language, as HTML and PDF. Where WeasyPrint is absent
/// there are no PDFs. Returns the paths.
Expected<QStringList> writeChecklists(const Workspace& workspace, Instant to,
                                      const std::optional<CaHandle>& sampleOperator = {});

/// What a stored mark says, for core/checklist.
checklist::Mark markOf(const store::ChecklistMark& stored);

} // namespace caretaker::service
