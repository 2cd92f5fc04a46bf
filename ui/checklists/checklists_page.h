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
class QSplitter;
class QTabWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class ClosedTab;
class ItemDetails;
class ItemModel;
class ListChooser;
class ListDesk;
class ListOutputBar;
class NoteForm;

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
    QWidget* makeHead();
    QWidget* makeWork();
    void makeActions();
    void followDesk();
    void askList();
    void askCas();
    void shown(Expected<checklist::Checklist> list);
    void showHead();
    void showItem();
    void mark(checklist::MarkKind kind, const QString& item);
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
    ClosedTab* m_closed;
    ListDesk* m_desk;
    ListOutputBar* m_output;
    QAction* m_undo;
    QAction* m_close;
    int m_asked = 0; ///< an older answer comes too late
    bool m_knowsCas = false;
};

PageEntry checklistsPage();

} // namespace caretaker::ui
