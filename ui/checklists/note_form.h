// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoteForm: what a person says of an item: a note, evidence, and the acts that store it. It keeps drafts; it
// stores nothing itself.
#pragma once

#include "core/checklist/checklist.h"
#include "ui/base/drafts.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

struct TypedNote
{
    QString note{};
    QString evidence{};
    bool isEmpty() const { return note.trimmed().isEmpty() && evidence.trimmed().isEmpty(); }
};

class NoteForm : public QWidget
{
    Q_OBJECT
public:
    NoteForm(const QString& databasePath, QWidget* parent);

    /// Of `item` in the list `instance`; null or not `isOpen`: nothing can be said. What is typed of the item
    /// that is shown already, stays.
    void show(const QString& instance, const checklist::Item* item, bool isOpen);
    TypedNote typed() const;
    void focusNote();
    /// It was stored: the draft is done with.
    void stored(const QString& instance, const QString& item);

Q_SIGNALS:
    void wanted(checklist::MarkKind kind);

private:
    void load(const QString& key);
    void keepDraft();
    void offer(const checklist::Item& item);

    Drafts m_drafts;
    QString m_key; ///< of the item shown
    QPlainTextEdit* m_note;
    QLineEdit* m_evidence;
    QPushButton* m_tick;
    QPushButton* m_takeBack;
    QPushButton* m_annotate;
};

} // namespace caretaker::ui
