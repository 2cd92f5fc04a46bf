// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/list_output.h"

#include "ui/base/words.h"

#include <QPrinter>
#include <QSaveFile>
#include <QTextDocument>
#include <QTextOption>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

Expected<QString> exportList(const service::Workspace& workspace, const ListExport& wanted,
                             const std::function<bool()>& isCancelled)
{
    const auto list = service::makeChecklist(workspace, wanted.request);
    if (!list)
        return unexpected(list.error());
    const auto bytes = service::renderChecklist(workspace, *list, wanted.form, wanted.language);
    if (!bytes)
        return unexpected(bytes.error());
    if (isCancelled())
        return QString();
    QSaveFile file(wanted.path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), wanted.path));
    return wanted.path;
}

void printList(const checklist::Checklist& list, QPrinter& printer)
{
    QTextDocument document;
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(spoken().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    document.setDefaultTextOption(option);
    document.setMarkdown(checklist::toMarkdown(list, spoken()));
    printer.setDocName(checklist::instanceId(list.id, list.window, list.subject));
    document.print(&printer);
}

QString suffixOf(service::ChecklistForm form)
{
    return form == service::ChecklistForm::Text ? u".txt"_s : u'.' + service::toString(form);
}

} // namespace caretaker::ui
