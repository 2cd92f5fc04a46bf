// SPDX-License-Identifier: GPL-3.0-or-later
//
// EditDialog: a waiting letter's text written anew, with the reason for it.
#pragma once

#include "ui/base/reason_dialog.h"

namespace caretaker::ui {

class LetterView;

class EditDialog : public ReasonDialog
{
    Q_OBJECT
public:
    EditDialog(const QString& handle, const QString& text, const QString& language, QWidget* parent);

    QString text() const;

private:
    void checkComplete();

    LetterView* m_text;
    QString m_before;
};

} // namespace caretaker::ui
