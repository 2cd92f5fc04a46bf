// SPDX-License-Identifier: GPL-3.0-or-later
//
// Small widgets that every page is made of.
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QIcon>
#include <QLabel>

QT_BEGIN_NAMESPACE
class QAction;
class QPlainTextEdit;
class QTableView;
class QToolButton;
QT_END_NAMESPACE

namespace caretaker::ui {

/// A heading of a page or of a part of one: an accessible name, and a larger or bolder font.
enum class Rank { Page, Part };
QLabel* heading(const QString& text, Rank rank, QWidget* parent);
/// What stands where there is nothing to show: says so, and what to do. Wraps, centred, muted.
QLabel* emptyNote(const QString& text, QWidget* parent);
/// Text that people may select and copy; wraps. Never takes its text for HTML.
QLabel* plainText(const QString& text, QWidget* parent);
/// Does what the action does and says its text; reached by the tab key.
QToolButton* textButton(QAction* action, QWidget* parent);
/// Lines to read, scroll and copy; in the direction of the desktop's language, whatever a line begins with.
QPlainTextEdit* readOnlyLines(QWidget* parent);

/// A line above a page: something failed. Says what, where and what to do; goes when it is closed.
class Banner : public QFrame
{
    Q_OBJECT
public:
    explicit Banner(QWidget* parent);
    void show(const Error& error);
    QString text() const;

private:
    QLabel* m_icon;
    QLabel* m_text;
};

/// As all tables here: whole rows, no grid, rows as high as the font wants, sorted by the header.
void styleTable(QTableView& table);

} // namespace caretaker::ui
