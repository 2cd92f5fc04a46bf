// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticePane: the notice that is selected: its headers, its text, and what happened to it.
#pragma once

#include "core/service/notice_edit.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QPlainTextEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace caretaker::ui {

class LetterView;

class NoticePane : public QWidget
{
    Q_OBJECT
public:
    /// `actions` are shown as buttons, in this order.
    NoticePane(const QList<QAction*>& actions, QWidget* parent);

    void show(const service::OpenedNotice& opened);
    void showNote(const QString& note);

private:
    QStackedWidget* m_stack;
    QLabel* m_note;
    QLabel* m_title;
    QLabel* m_headers;
    LetterView* m_body;
    QPlainTextEdit* m_events;
};

} // namespace caretaker::ui
