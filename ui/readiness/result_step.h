// SPDX-License-Identifier: GPL-3.0-or-later
//
// ResultStep: the verdict, what to fix first, every test by group, and all about the one that is selected.
#pragma once

#include "core/readiness/report.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAbstractItemModel;
class QCheckBox;
class QLabel;
class QListView;
class QSortFilterProxyModel;
class QSplitter;
class QTabWidget;
class QTreeView;
QT_END_NAMESPACE

namespace caretaker::ui {

class DetailsView;
class FixesModel;
class ReportModel;

class ResultStep : public QWidget
{
    Q_OBJECT
public:
    explicit ResultStep(QWidget* parent);

    void show(const readiness::Report& report);
    QString verdict() const;
    ReportModel* tests() const { return m_tests; }
    FixesModel* fixes() const { return m_fixes; }

private:
    QWidget* makeVerdict();
    QWidget* makeFixes();
    QWidget* makeTests();
    void showVerdict();
    void showWaivers();

    readiness::Report m_report;
    QLabel* m_icon;
    QLabel* m_word;
    QLabel* m_counts;
    QLabel* m_waivers;
    ReportModel* m_tests;
    QSortFilterProxyModel* m_filtered;
    FixesModel* m_fixes;
    QListView* m_fixesView;
    QLabel* m_nothingToFix;
    QTreeView* m_tree;
    DetailsView* m_details;
    QTabWidget* m_tabs;
};

} // namespace caretaker::ui
