// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/letter_view.h"

#include "core/language/translations.h"

#include <QFontDatabase>
#include <QTextOption>

namespace caretaker::ui {

LetterView::LetterView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setTabChangesFocus(true);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
}

void LetterView::setLanguage(const QString& language)
{
    const bool isRightToLeft = language::Translations::of(language).isRightToLeft();
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(isRightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    // A text option's alignment is absolute: it does not follow the direction by itself.
    option.setAlignment(isRightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    document()->setDefaultTextOption(option);
}

void LetterView::showLetter(const QString& text, const QString& language)
{
    setLanguage(language);
    if (text != toPlainText())
        setPlainText(text);
}

} // namespace caretaker::ui
