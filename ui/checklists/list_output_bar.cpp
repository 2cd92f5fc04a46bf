// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/list_output_bar.h"

#include "ui/base/words.h"
#include "ui/checklists/export_dialog.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressBar>
#include <QToolButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

ListOutputBar::ListOutputBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session),
      m_print(new QAction(QIcon::fromTheme(u"document-print"_s), tr("&Print..."), this)),
      m_export(new QAction(QIcon::fromTheme(u"document-export"_s), tr("E&xport..."), this)),
      m_progress(new QProgressBar(this)), m_stop(new QToolButton(this))
{
    m_print->setShortcut(QKeySequence::Print);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_export->setObjectName(u"export"_s);
    m_progress->setRange(0, 0);
    m_progress->setMaximumWidth(110);
    m_progress->setAccessibleName(tr("Exporting"));
    m_stop->setText(tr("Stop"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_progress);
    layout->addWidget(m_stop);
    for (QAction* action : {m_print, m_export}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == m_print ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    addActions({m_print, m_export});
    connect(m_print, &QAction::triggered, this, &ListOutputBar::askPrint);
    connect(m_export, &QAction::triggered, this, &ListOutputBar::askExport);
    connect(m_stop, &QToolButton::clicked, this, [this] {
        if (m_job)
            m_job->cancel();
    });
    allow();
}

void ListOutputBar::show(const std::optional<checklist::Checklist>& list,
                         const service::ChecklistRequest& request)
{
    m_list = list;
    m_request = request;
    allow();
}

void ListOutputBar::allow()
{
    m_print->setEnabled(m_list.has_value());
    m_export->setEnabled(m_list && !m_job);
    m_progress->setVisible(m_job != nullptr);
    m_stop->setVisible(m_job != nullptr);
}

void ListOutputBar::askExport()
{
    QString name = checklist::instanceId(m_list->id, m_list->window, m_list->subject);
    auto* dialog = new ExportDialog(name.replace(u'/', u'-'), spoken().name(), this);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, request = m_request] {
        start({request, dialog->form(), dialog->language(), dialog->path()});
    });
    dialog->open();
}

void ListOutputBar::start(const ListExport& wanted)
{
    m_job = m_session.start(
        this,
        [wanted](const service::Workspace& workspace, JobControl& control) {
            return exportList(workspace, wanted, [&control] { return control.isCancelled(); });
        },
        [this](const Expected<QString>& path) { ended(path); });
    allow();
}

void ListOutputBar::ended(const Expected<QString>& path)
{
    const bool wasStopped = path && path->isEmpty();
    m_job = nullptr;
    allow();
    if (wasStopped)
        Q_EMIT said(tr("Stopped: no file was written."));
    else if (path)
        Q_EMIT said(tr("Written: %1").arg(*path));
    else
        Q_EMIT failed(path.error());
}

void ListOutputBar::askPrint()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it needs its printer to the end
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this,
            [list = *m_list](QPrinter* chosen) { printList(list, *chosen); });
    dialog->open();
}

} // namespace caretaker::ui
