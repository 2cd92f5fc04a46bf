// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/edit_dialog.h"

#include "ui/notices/letter_view.h"

#include <QPlainTextEdit>
#include <QPushButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int Columns = 76; ///< letters are wrapped at 72
constexpr int Lines = 18;

} // namespace

EditDialog::EditDialog(const QString& handle, const QString& text, const QString& language, QWidget* parent)
    : ReasonDialog({tr("Edit the notice about %1").arg(handle),
                    tr("The new text is sent in place of the old one, which is kept. The audit log says who "
                       "changed it and why. Facts, dates and recipient stay as they are."),
                    tr("Replace the text")},
                   parent),
      m_text(new LetterView(this)), m_before(text)
{
    setObjectName(u"editNotice"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    acceptButton()->setObjectName(u"accept"_s);
    m_text->setObjectName(u"newText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setReadOnly(false);
    m_text->showLetter(text, language);
    m_text->setMinimumSize(m_text->fontMetrics().averageCharWidth() * Columns,
                           m_text->fontMetrics().lineSpacing() * Lines);
    insert(tr("&Text"), m_text);
    for (auto* edit : findChildren<QPlainTextEdit*>())
        connect(edit, &QPlainTextEdit::textChanged, this, &EditDialog::checkComplete);
    m_text->setFocus();
    checkComplete();
}

QString EditDialog::text() const { return m_text->toPlainText(); }

void EditDialog::checkComplete()
{
    acceptButton()->setEnabled(!reason().isEmpty() && !text().trimmed().isEmpty() && text() != m_before);
}

} // namespace caretaker::ui
