// SPDX-License-Identifier: GPL-3.0-or-later
//
// ChecklistsPage: one checklist, worked through: items in sections, what was measured, ticks and notes; and
// those that are closed, as they stood. Every act is core/service/checklist_desk's, as is what it refuses.
#pragma once

#include "core/service/checklist_service.h"
#include "ui/base/page.h"

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QListView;
class QModelIndex;
class QProgressBar;
class QSplitter;
class QTabWidget;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class ClosedModel;
class ItemDetails;
class ItemModel;
class ListChooser;
class NoteForm;
struct ListExport;

class ChecklistsPage : public Page
{
    Q_OBJECT
public:
    ChecklistsPage(Session& session, QWidget* parent);

    void refresh() override;
    /// "registry-daily", "operator-monthly/2026-03/kiwi-fibre": a list, as checklist::instanceId() names it.
    void open(const QString& argument) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

private:
    struct Tick
    {
        service::ChecklistRequest request;
        QString item;
    };
    QWidget* makeHead();
    QWidget* makeWork();
    QWidget* makeClosed();
    void makeActions();
    void askList();
    void askClosed();
    void askCas();
    void shown(Expected<checklist::Checklist> list);
    void showHead();
    void showItem();
    void mark(checklist::MarkKind kind, const QString& item);
    void marked(checklist::MarkKind kind, const QString& item, const service::ChecklistRequest& request);
    void undoTick();
    void askClose();
    void closeNow(const service::ChecklistRequest& request);
    void askExport();
    void startExport(const ListExport& wanted);
    void askPrint();
    QString instance() const; ///< of the list that is shown; empty when none is
    QString currentItem() const;

    ListChooser* m_chooser;
    QLabel* m_title;
    QLabel* m_facts;
    QLabel* m_empty;
    QTabWidget* m_tabs;
    QSplitter* m_splitter;
    ItemModel* m_items;
    QListView* m_list;
    ItemDetails* m_details;
    NoteForm* m_form;
    ClosedModel* m_closed;
    QTableView* m_closedTable;
    QLabel* m_noneClosed;
    QProgressBar* m_progress;
    QToolButton* m_stop; ///< of an export
    QAction* m_undo;
    QAction* m_export;
    QAction* m_print;
    QAction* m_close;
    QPointer<LongJob> m_job;
    std::vector<Tick> m_ticks; ///< made here and not taken back, oldest first
    int m_asked = 0;           ///< an older answer comes too late
    bool m_knowsCas = false;
};

PageEntry checklistsPage();

} // namespace caretaker::ui
