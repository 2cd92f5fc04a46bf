// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/toml_edit.h"

#include "ui/base/looks.h"

#include <QFontDatabase>
#include <QPainter>
#include <QTextBlock>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

/// Draws what its editor says; numbers stand at the left, as the text does, in every language: TOML is
/// written from the left.
class TomlEdit::Margin : public QWidget
{
public:
    explicit Margin(TomlEdit* editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintNumbers(event); }

private:
    TomlEdit* m_editor;
};

TomlEdit::TomlEdit(QWidget* parent) : QPlainTextEdit(parent), m_margin(new Margin(this))
{
    setLayoutDirection(Qt::LeftToRight);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TomlEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this] { m_margin->update(); });
    placeMargin();
}

int TomlEdit::marginWidth() const
{
    const auto digits = QString::number(std::max(blockCount(), 100)).size();
    return fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits + 3);
}

void TomlEdit::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void TomlEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void TomlEdit::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().color(QPalette::Window));
    const int digit = fontMetrics().horizontalAdvance(u'9');
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF where = blockBoundingGeometry(block).translated(contentOffset());
        if (where.top() > event->rect().bottom())
            break;
        const int number = block.blockNumber() + 1;
        const bool isWrong = number == m_marked;
        painter.setPen(isWrong ? toneColour(Tone::Bad) : palette().color(QPalette::PlaceholderText));
        const QRectF line(0, where.top(), m_margin->width() - digit, fontMetrics().height());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter,
                         isWrong ? u"✗ %1"_s.arg(number) : QString::number(number));
    }
}

void TomlEdit::markLine(int line)
{
    m_marked = line;
    QList<QTextEdit::ExtraSelection> marks;
    if (const QTextBlock block = document()->findBlockByNumber(line - 1); line > 0 && block.isValid()) {
        QTextEdit::ExtraSelection mark;
        QColor ground = toneColour(Tone::Bad);
        ground.setAlphaF(0.15F);
        mark.format.setBackground(ground);
        mark.format.setProperty(QTextFormat::FullWidthSelection, true);
        mark.cursor = QTextCursor(block);
        marks << mark;
    }
    setExtraSelections(marks);
    m_margin->update();
}

void TomlEdit::goToLine(int line)
{
    setTextCursor(QTextCursor(document()->findBlockByNumber(line - 1)));
    centerCursor();
    setFocus();
}

} // namespace caretaker::ui
