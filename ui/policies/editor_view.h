// SPDX-License-Identifier: GPL-3.0-or-later
//
// EditorView: a policy's text, and below it what is wrong with it. Knows nothing of files: the page hands it
// texts and marks, and hears what is typed.
#pragma once

#include "core/service/policy_draft.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QLabel;
class QListWidget;
class QListWidgetItem;
class QPushButton;
QT_END_NAMESPACE

namespace caretaker::ui {

class TomlEdit;

class EditorView : public QWidget
{
    Q_OBJECT
public:
    explicit EditorView(QWidget* parent);

    struct Shown
    {
        QString name; ///< tells whether it is another policy than before
        QString text;
        bool isShipped = false;
        bool isEdited = false;
    };
    /// Does nothing to the text where it is the same: the cursor and what can be undone stay.
    void show(const Shown& shown);
    void setMarks(const std::vector<service::PolicyMark>& marks);
    void goTo(int line, int column);
    TomlEdit* editor() const { return m_edit; }

Q_SIGNALS:
    void typed(const QString& text);
    void discardWanted();

private:
    void tellMarks();
    void follow(QListWidgetItem* item);

    QLabel* m_note;
    QPushButton* m_discard;
    TomlEdit* m_edit;
    QLabel* m_verdict;
    QListWidget* m_list;
    QString m_name;
    std::vector<service::PolicyMark> m_marks;
};

} // namespace caretaker::ui
