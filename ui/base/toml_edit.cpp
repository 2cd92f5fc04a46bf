// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/toml_edit.h"

#include "ui/base/looks.h"
#include "ui/base/toml_colours.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

/// Line numbers and marks.
class TomlEdit::Margin : public QWidget
{
public:
    explicit Margin(TomlEdit* edit) : QWidget(edit), m_edit(edit) {}
    QSize sizeHint() const override { return {m_edit->marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent* event) override { m_edit->paintMargin(event); }
    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto* help = static_cast<QHelpEvent*>(event);
        const Mark* mark = m_edit->markOf(m_edit->lineAt(help->pos().y()));
        QToolTip::showText(help->globalPos(), mark != nullptr ? mark->text : QString(), this);
        return true;
    }

private:
    TomlEdit* m_edit;
};

TomlEdit::TomlEdit(QWidget* parent)
    : QPlainTextEdit(parent), m_margin(new Margin(this)), m_colours(new TomlColours(document()))
{
    constexpr int tabColumns = 4;
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLayoutDirection(Qt::LeftToRight);
    setLineWrapMode(NoWrap);
    setTabStopDistance(tabColumns * fontMetrics().horizontalAdvance(u' '));
    setTabChangesFocus(true);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    document()->setDefaultTextOption(option);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TomlEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, m_margin, [this] { m_margin->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, [this] { m_margin->update(); });
    placeMargin();
}

int TomlEdit::marginWidth() const
{
    const auto digits = std::max<qsizetype>(QString::number(blockCount()).size(), 3);
    const QFontMetrics metrics = fontMetrics();
    return metrics.height() + static_cast<int>(digits) * metrics.horizontalAdvance(u'9') +
           metrics.height() / 2;
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

void TomlEdit::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_margin != nullptr)
        placeMargin();
    if (event->type() == QEvent::PaletteChange && m_colours != nullptr) {
        m_colours->rehighlight();
        showMarks();
    }
}

int TomlEdit::lineAt(int y) const { return cursorForPosition({0, y}).blockNumber() + 1; }

void TomlEdit::paintMargin(QPaintEvent* event)
{
    QPainter painter(m_margin);
    painter.fillRect(event->rect(), palette().alternateBase());
    painter.setFont(font());
    const int mark = fontMetrics().height();
    const int gap = mark / 4;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF line = blockBoundingGeometry(block).translated(contentOffset());
        if (line.top() > event->rect().bottom())
            break;
        const QRect row(0, qRound(line.top()), m_margin->width(), mark);
        if (const Mark* found = markOf(block.blockNumber() + 1))
            paintMark(painter, QRect(gap / 2, row.top(), mark, mark), found->isError);
        const bool isCurrent = block.blockNumber() == textCursor().blockNumber();
        painter.setPen(isCurrent ? palette().color(QPalette::Text) : toneColour(Tone::Muted));
        painter.drawText(row.adjusted(0, 0, -gap, 0), Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter,
                         QString::number(block.blockNumber() + 1));
    }
}

/// A disc for an error, a triangle for advice: told apart without colour.
void TomlEdit::paintMark(QPainter& painter, const QRect& where, bool isError) const
{
    constexpr double unit = 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / unit, where.height() / unit);
    painter.setPen(Qt::NoPen);
    painter.setBrush(toneColour(isError ? Tone::Bad : Tone::Caution));
    if (isError)
        painter.drawEllipse(QRectF(2, 2, 12, 12));
    else
        painter.drawPolygon(QPolygonF({{8, 1.5}, {15, 14}, {1, 14}}));
    painter.setPen(QPen(palette().color(QPalette::Base), 1.8, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(8, isError ? 4.8 : 6.2), QPointF(8, 9));
    painter.drawPoint(QPointF(8, 11.8));
    painter.restore();
}

const TomlEdit::Mark* TomlEdit::markOf(int line) const
{
    const Mark* found = nullptr;
    for (const Mark& mark : m_marks)
        if (mark.line == line && (found == nullptr || (mark.isError && !found->isError)))
            found = &mark;
    return found;
}

void TomlEdit::setMarks(std::vector<Mark> marks)
{
    if (m_marks == marks)
        return;
    m_marks = std::move(marks);
    showMarks();
}

void TomlEdit::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark& mark : m_marks) {
        const QTextBlock block = document()->findBlockByNumber(mark.line - 1);
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(block);
        const int last = std::max(block.length() - 1, 0);
        selection.cursor.setPosition(block.position() + std::clamp(mark.column - 1, 0, last));
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        if (!selection.cursor.hasSelection())
            selection.cursor.select(QTextCursor::LineUnderCursor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(toneColour(mark.isError ? Tone::Bad : Tone::Caution));
        selection.format.setToolTip(mark.text);
        selections << selection;
    }
    setExtraSelections(selections);
    m_margin->update();
}

void TomlEdit::goTo(int line, int column)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return;
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, std::max(block.length() - 1, 0)));
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void TomlEdit::replaceText(const QString& text, bool keepsPlace)
{
    const int line = textCursor().blockNumber() + 1;
    const int column = textCursor().positionInBlock();
    const int scrolled = verticalScrollBar()->value();
    setPlainText(text);
    if (!keepsPlace)
        return;
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        QTextCursor cursor(block);
        cursor.setPosition(block.position() + std::min(column, std::max(block.length() - 1, 0)));
        setTextCursor(cursor);
    }
    verticalScrollBar()->setValue(scrolled);
}

} // namespace caretaker::ui
