// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

QT_BEGIN_NAMESPACE
class QFormLayout;
class QPlainTextEdit;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

/// Asks for a reason before something is done that is recorded or cannot be undone. `consequence` says what
/// will happen, in a sentence or two. Accepted only with a reason, where one is needed.
class ReasonDialog : public QDialog
{
    Q_OBJECT
public:
    struct Words
    {
        QString title;       ///< "Put the case on hold"
        QString consequence; ///< "The clock of kiwi-fibre stops until ..."
        QString button;      ///< the verb: "Hold"
        bool needsReason = true;
    };
    ReasonDialog(const Words& words, QWidget* parent);

    QString reason() const;
    void setReason(const QString& reason);
    /// Between the consequence and the reason: what else is to be asked.
    void insert(const QString& label, QWidget* field);
    /// The reason is the only thing checked here; who inserts fields may keep the button disabled.
    QPushButton* acceptButton() const { return m_accept; }

    /// From now on what is typed outlives a crash, until it is cancelled or forgotten; what was kept `of` the
    /// same before is put in again. Call it when all fields are there. `of`: "notice/12/edit".
    void keepDraft(const QString& databasePath, const QString& of);
    static void forgetDraft(const QString& databasePath, const QString& of); ///< it was stored

private:
    QStringList typed() const; ///< of all fields of several lines
    void restore(const QStringList& kept);

    QFormLayout* m_form;
    QPlainTextEdit* m_reason;
    QPushButton* m_accept;
};

} // namespace caretaker::ui
