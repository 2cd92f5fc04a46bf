// SPDX-License-Identifier: GPL-3.0-or-later
//
// FleetPage: every CA in one table, with a filter, named views, and what can be done with several rows at
// once. open(): a filter, "state:dead repo:paas".
#pragma once

#include "ui/base/page.h"
#include "ui/fleet/fleet_export.h"
#include "ui/fleet/fleet_views.h"

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QMenu;
class QTableView;
QT_END_NAMESPACE

namespace caretaker::ui {

class FilterField;
class LookBar;

class FleetPage : public Page
{
    Q_OBJECT
public:
    FleetPage(Session& session, QWidget* parent);

    void refresh() override;
    void open(const QString& argument) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;

Q_SIGNALS:
    void shown(); ///< new rows are in the table

private:
    using Sheet = std::shared_ptr<const FleetSheet>;

    void makeTable();
    void makeActions();
    QWidget* makeHead();
    QMenu* makeRowMenu();
    void fillColumnsMenu(QMenu& menu);
    void fillViewsMenu(QMenu& menu);

    void ask(service::FleetDetail detail);
    void take(Sheet sheet, service::FleetDetail detail, Instant now);
    void applyFilter(const Filter& filter);
    void showState();
    QString emptyText() const;
    void fitColumns();
    void restoreColumns(const QByteArray& columns);

    struct Place; ///< selection, current row and scrolling
    Place place() const;
    std::vector<int> selectedRows() const;
    void restore(const Place& place);

    void openRow(const QModelIndex& index);
    void copyRows();
    void lookAgain();
    void enableLook();
    void exportRows();
    void writeTo(const QString& path);
    void saveView();
    void forgetView();
    void useView(const FleetView& view);
    /// The selected rows, or all that are shown where at most one is selected.
    FleetSelection selection(bool onlySelected) const;

    FleetModel* m_model;
    FilterField* m_filter;
    QTableView* m_table;
    QLabel* m_state;
    QLabel* m_note;
    QAction* m_open = nullptr;
    QAction* m_copy = nullptr;
    QAction* m_export = nullptr;
    QAction* m_lookAgain = nullptr;
    LookBar* m_look;
    FleetViews m_views;
    bool m_isLoading = false;
    bool m_isStale = false;    ///< changed while it was loading
    bool m_hasColumns = false; ///< widths were restored, or fitted to all there is
};

PageEntry fleetPage();

} // namespace caretaker::ui
