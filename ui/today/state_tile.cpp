// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/state_tile.h"

#include "ui/base/looks.h"
#include "ui/base/state_icon.h"
#include "ui/base/words.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace caretaker::ui {

namespace {

constexpr int Margin = 10;
constexpr int Gap = 6;
constexpr double Radius = 5;

/// From zero or the smallest value, whichever shows more of a change: a fleet of thousands that loses ten
/// should not look flat.
QPolygonF lineThrough(const std::vector<int>& values, const QRectF& area)
{
    const auto [least, most] = std::ranges::minmax_element(values);
    const double span = std::max(1, *most - *least);
    QPolygonF line;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double across = static_cast<double>(i) / static_cast<double>(values.size() - 1);
        const double up = (values[i] - *least) / span;
        line << QPointF(area.left() + across * area.width(), area.bottom() - up * area.height());
    }
    return line;
}

} // namespace

StateTile::StateTile(health::State state, QWidget* parent) : QAbstractButton(parent), m_state(state)
{
    setObjectName(health::toString(state));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(wordFor(state));
    setCounts(0, {});
}

void StateTile::setCounts(int count, std::vector<int> history)
{
    m_count = count;
    m_history = std::move(history);
    const QString number = spoken().number(count);
    setAccessibleName(tr("%1: %2").arg(text(), number));
    const QString before = m_history.empty() ? QString() : spoken().number(m_history.front());
    const QString trend =
        before.isEmpty()
            ? QString()
            : tr("%1 days ago: %2. Now: %3.")
                  .arg(spoken().number(static_cast<double>(m_history.size() - 1)), before, number);
    setAccessibleDescription(trend);
    setToolTip(trend);
    update();
}

QFont StateTile::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.7);
    large.setBold(true);
    return large;
}

QSize StateTile::sizeHint() const
{
    const QFontMetrics large(numberFont());
    const int height = large.height() + fontMetrics().height() + 2 * Margin;
    const int words = std::max(fontMetrics().horizontalAdvance(text()),
                               large.horizontalAdvance(QStringLiteral("0000")) + large.height());
    return {words + 2 * Margin + 3 * fontMetrics().averageCharWidth(), height};
}

void StateTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QColor edge = palette().color(QPalette::WindowText);
    edge.setAlphaF(underMouse() || hasFocus() ? 0.55F : 0.18F);
    painter.setPen(hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(edge, 1));
    painter.setBrush(palette().color(isDown() ? QPalette::Button : QPalette::Base));
    painter.drawRoundedRect(frame, Radius, Radius);

    const auto mirrored = [this](const QRect& where) {
        return QStyle::visualRect(layoutDirection(), rect(), where);
    };
    const QFontMetrics large(numberFont());
    const int side = large.ascent();
    const QRect symbol(Margin, Margin + (large.height() - side) / 2, side, side);
    paintState(painter, mirrored(symbol), m_state);
    const QRect number(symbol.right() + Gap, Margin, width() - symbol.right() - Gap - Margin, large.height());
    painter.setPen(palette().color(QPalette::Text));
    painter.setFont(numberFont());
    painter.drawText(mirrored(number), Qt::AlignLeading | Qt::AlignVCenter, spoken().number(m_count));
    const QRect word(Margin, number.bottom() + 1, width() - 2 * Margin, fontMetrics().height());
    painter.setFont(font());
    painter.drawText(mirrored(word), int(Qt::AlignLeading | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, word.width()));

    const int taken = number.left() + large.horizontalAdvance(spoken().number(m_count)) + 2 * Gap;
    const QRect line(taken, Margin + 4, width() - taken - Margin, large.height() - 8);
    if (m_history.size() > 1 && line.width() > large.height()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(stateColour(m_state), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.drawPolyline(lineThrough(m_history, mirrored(line)));
    }
}

} // namespace caretaker::ui
