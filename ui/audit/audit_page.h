// SPDX-License-Identifier: GPL-3.0-or-later
//
// AuditPage: everything that people and policies decided, newest first; whether it is whole; and a copy of
// it.
#pragma once

#include "core/service/audit_page.h"
#include "ui/base/page.h"

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
class QPlainTextEdit;
class QSplitter;
class QTableView;
QT_END_NAMESPACE

namespace caretaker::ui {

class AuditModel;
class FilterBar;
class VerifyBar;

class AuditPage : public Page
{
    Q_OBJECT
public:
    AuditPage(Session& session, QWidget* parent);

    void refresh() override;
    /// An object: only its entries.
    void open(const QString& argument) override;
    void saveState(QSettings& settings) const override;
    void restoreState(QSettings& settings) override;
    /// Entries after number `since`, as lines of JSON.
    void exportTo(const QString& path, qint64 since);

private:
    QWidget* makeHead();
    QWidget* makeTable();
    void restart();
    void askNewer();
    void askOlder(qint64 before);
    void askCounts();
    void showEntry();
    void goToObject(const QModelIndex& index);
    void askExport();

    AuditModel* m_model;
    FilterBar* m_filter;
    VerifyBar* m_verify;
    QTableView* m_table;
    QLabel* m_count;
    QLabel* m_empty;
    QPlainTextEdit* m_entry;
    QSplitter* m_splitter;
    QAction* m_export;
    QPointer<LongJob> m_job;
    store::AuditFilter m_shown{}; ///< what the rows were asked with
    int m_asked = 0;              ///< answers to older questions come too late
};

PageEntry auditPage();

} // namespace caretaker::ui
