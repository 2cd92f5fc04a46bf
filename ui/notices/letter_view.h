// SPDX-License-Identifier: GPL-3.0-or-later
//
// LetterView: a letter as plain text, in the direction of its own language.
#pragma once

#include <QPlainTextEdit>

namespace caretaker::ui {

class LetterView : public QPlainTextEdit
{
    Q_OBJECT
public:
    /// Read-only unless made otherwise.
    explicit LetterView(QWidget* parent);

    /// Keeps the place where the same text is read already.
    void showLetter(const QString& text, const QString& language);
    void setLanguage(const QString& language);
};

} // namespace caretaker::ui
