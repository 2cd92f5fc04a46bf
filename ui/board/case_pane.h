// SPDX-License-Identifier: GPL-3.0-or-later
//
// CasePane: the case that is selected on the board: what is wrong, what comes next, who must approve, what
// its step still needs, and its story.
#pragma once

#include "core/service/case_board.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTreeWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class CasePane : public QWidget
{
    Q_OBJECT
public:
    /// Shown as buttons, in this order: what can be done, and where the case leads.
    CasePane(const QList<QAction*>& acts, const QList<QAction*>& links, QWidget* parent);

    void show(const service::CaseDetail& detail, Instant now);
    /// Instead of a case.
    void showNote(const QString& note);

private:
    QWidget* makeCase(const QList<QAction*>& acts, const QList<QAction*>& links);
    QWidget* makeFacts();
    QWidget* makeStory();
    void showHead(const service::CaseDetail& detail);
    void showPreconditions(const service::CaseDetail& detail);
    void showStory(const service::CaseDetail& detail);

    QStackedWidget* m_stack;
    QLabel* m_note;
    QLabel* m_icon = nullptr;
    QLabel* m_title = nullptr;
    QLabel* m_status = nullptr;
    QLabel* m_facts = nullptr;
    QLabel* m_needs = nullptr;
    QTreeWidget* m_preconditions = nullptr;
    QPlainTextEdit* m_story = nullptr;
    QString m_shownCase;
};

} // namespace caretaker::ui
