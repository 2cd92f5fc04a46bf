// SPDX-License-Identifier: GPL-3.0-or-later
//
// ListOutputBar: prints and exports the checklist that is shown; an export runs beside, and can be stopped.
#pragma once

#include "core/service/checklist_service.h"
#include "ui/base/session.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

struct ListExport;

/// Its actions() are to be added where their shortcuts shall work.
class ListOutputBar : public QWidget
{
    Q_OBJECT
public:
    ListOutputBar(Session& session, QWidget* parent);
    void show(const std::optional<checklist::Checklist>& list, const service::ChecklistRequest& request);

Q_SIGNALS:
    void said(const QString& message);
    void failed(const caretaker::Error& error);

private:
    void allow();
    void askExport();
    void start(const ListExport& wanted);
    void ended(const Expected<QString>& path);
    void askPrint();

    Session& m_session;
    std::optional<checklist::Checklist> m_list;
    service::ChecklistRequest m_request{};
    QPointer<LongJob> m_job;
    QAction* m_print;
    QAction* m_export;
    QProgressBar* m_progress;
    QToolButton* m_stop;
};

} // namespace caretaker::ui
