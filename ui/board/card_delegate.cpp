// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/card_delegate.h"

#include "ui/base/looks.h"
#include "ui/base/state_icon.h"
#include "ui/base/words.h"
#include "ui/board/board_words.h"
#include "ui/board/card_model.h"

#include <QPainter>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaseCard;

namespace {

constexpr int Padding = 8;
constexpr int CardGap = 3; ///< around the card

struct Line
{
    QString text;
    QColor colour;
    bool isBold = false;
};

/// Muted text of the palette, which a selected card has in full.
QColor quiet(const QStyleOptionViewItem& option)
{
    return option.state & QStyle::State_Selected ? option.palette.color(QPalette::Text)
                                                 : toneColour(Tone::Muted);
}

QString whenLine(const CaseCard& card, Instant now)
{
    const QString when = timeText(card, now);
    return card.isOverdue ? u"⚠ "_s + when : when;
}

/// Of one card, below its handle.
std::vector<Line> linesOf(const CaseCard& card, Instant now, const QStyleOptionViewItem& option)
{
    const QColor text = option.palette.color(QPalette::Text);
    std::vector<Line> lines{{nextText(card), text}};
    if (const QString when = whenLine(card, now); !when.isEmpty())
        lines.push_back({when, card.isOverdue ? toneColour(Tone::Bad) : quiet(option), card.isOverdue});
    if (const QString approvals = approvalsText(card); !approvals.isEmpty())
        lines.push_back({approvals, text});
    if (const QString obstacle = obstacleText(card, now); !obstacle.isEmpty())
        lines.push_back({obstacle, card.missing && !card.hold ? toneColour(Tone::Caution) : quiet(option)});
    return lines;
}

const CaseCard& cardAt(const QModelIndex& index)
{
    return *index.data(CardModel::CardRole).value<const CaseCard*>();
}

Instant nowOf(const QModelIndex& index)
{
    return Instant(Duration(index.data(CardModel::NowRole).toLongLong()));
}

void paintFrame(QPainter& painter, const QRect& where, const QStyleOptionViewItem& option)
{
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    QColor edge = option.palette.color(QPalette::Mid);
    QColor ground = option.palette.color(QPalette::Base);
    if (isSelected) {
        edge = option.palette.color(QPalette::Highlight);
        const QColor tint = edge;
        constexpr double share = 0.16;
        const auto mix = [&](int a, int b) { return static_cast<int>(a * (1 - share) + b * share); };
        ground = QColor(mix(ground.red(), tint.red()), mix(ground.green(), tint.green()),
                        mix(ground.blue(), tint.blue()));
    }
    painter.setPen(QPen(edge, isSelected && hasFocus ? 2 : 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

/// Handle in bold with the state's symbol before it and its word behind it.
void paintHead(QPainter& painter, const QRect& row, const CaseCard& card, const QStyleOptionViewItem& option)
{
    const int side = row.height();
    const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeading, {side, side}, row);
    paintState(painter, icon, card.state);
    QRect rest = row;
    option.direction == Qt::RightToLeft ? rest.setRight(icon.left() - Padding / 2)
                                        : rest.setLeft(icon.right() + Padding / 2);
    QFont bold = option.font;
    bold.setBold(true);
    const QFontMetrics boldMetrics(bold);
    const QString word = wordFor(card.state);
    const int wordWidth = option.fontMetrics.horizontalAdvance(word) + Padding / 2;
    const QString handle = card.ca.toString();
    const bool hasRoom = boldMetrics.horizontalAdvance(handle) + wordWidth <= rest.width();
    const int handleWidth = hasRoom ? rest.width() - wordWidth : rest.width();
    const QRect left = QStyle::alignedRect(option.direction, Qt::AlignLeading, {handleWidth, side}, rest);
    painter.setFont(bold);
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(left, Qt::AlignLeading | Qt::AlignVCenter,
                     boldMetrics.elidedText(handle, Qt::ElideRight, handleWidth));
    if (!hasRoom)
        return;
    painter.setFont(option.font);
    painter.setPen(stateColour(card.state));
    painter.drawText(rest, Qt::AlignTrailing | Qt::AlignVCenter, word);
}

} // namespace

void CardDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                         const QModelIndex& index) const
{
    const CaseCard& card = cardAt(index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect frame = option.rect.adjusted(CardGap, CardGap, -CardGap, -CardGap);
    paintFrame(*painter, frame, option);
    const int height = option.fontMetrics.height();
    QRect row = frame.adjusted(Padding, Padding, -Padding, -Padding);
    row.setHeight(height);
    paintHead(*painter, row, card, option);
    for (const Line& line : linesOf(card, nowOf(index), option)) {
        row.translate(0, height + CardGap);
        QFont font = option.font;
        font.setBold(line.isBold);
        painter->setFont(font);
        painter->setPen(line.colour);
        painter->drawText(row, Qt::AlignLeading | Qt::AlignVCenter,
                          QFontMetrics(font).elidedText(line.text, Qt::ElideRight, row.width()));
    }
    painter->restore();
}

QSize CardDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const CaseCard& card = cardAt(index);
    const auto lines = static_cast<int>(linesOf(card, nowOf(index), option).size()) + 1;
    return {option.fontMetrics.averageCharWidth() * 18,
            lines * (option.fontMetrics.height() + CardGap) - CardGap + 2 * (Padding + CardGap)};
}

} // namespace caretaker::ui
