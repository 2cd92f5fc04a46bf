// SPDX-License-Identifier: GPL-3.0-or-later
//
// PreviewPane: a letter as it would be written now, of each kind, in each language: about an open case, or
// about made-up facts. Nothing is queued.
#pragma once

#include "ui/base/page.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLabel;
QT_END_NAMESPACE

namespace caretaker::ui {

class LetterView;

class PreviewPane : public QWidget
{
    Q_OBJECT
public:
    PreviewPane(Session& session, QWidget* parent);

    /// Case ids with handles, beside the made-up facts. Keeps what is chosen.
    void setCases(const std::vector<std::pair<QString, QString>>& cases);
    /// Writes the letter anew.
    void refresh();

Q_SIGNALS:
    void failed(const caretaker::Error& error);
    void shown();

private:
    QComboBox* comboOf(const QString& name, const QString& label);

    Session& m_session;
    QComboBox* m_about;
    QComboBox* m_kind;
    QComboBox* m_language;
    QLabel* m_subject;
    LetterView* m_body;
};

} // namespace caretaker::ui
