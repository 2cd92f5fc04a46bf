// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist out of the window: into a file, onto paper.
#pragma once

#include "core/service/checklist_service.h"

QT_BEGIN_NAMESPACE
class QPrinter;
QT_END_NAMESPACE

namespace caretaker::ui {

struct ListExport
{
    service::ChecklistRequest request;
    service::ChecklistForm form = service::ChecklistForm::Pdf;
    QString language;
    QString path;
};

/// In whatever thread owns the workspace; seconds for a PDF. `isCancelled` is asked before the file is
/// written, whole or not at all. Returns its path.
Expected<QString> exportList(const service::Workspace& workspace, const ListExport& wanted,
                             const std::function<bool()>& isCancelled);

/// In the desktop's language. GUI thread.
void printList(const checklist::Checklist& list, QPrinter& printer);

QString suffixOf(service::ChecklistForm form); ///< ".pdf"

} // namespace caretaker::ui
