// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/state_strip.h"

#include "ui/base/state_icon.h"
#include "ui/base/words.h"

#include <QPainter>

#include <algorithm>
#include <map>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double MarkSide = 4.5;
constexpr double Reach = 6; // pixels from a mark that still mean it
constexpr double EdgeWidth = 3;
constexpr std::size_t MostRows = 6; // of a lane: what is beyond shares the last one

Qt::BrushStyle patternOf(health::State state)
{
    using enum health::State;
    switch (state) {
    case Dead:
        return Qt::DiagCrossPattern;
    case Flapping:
        return Qt::BDiagPattern;
    case Partial:
        return Qt::Dense6Pattern;
    case Slow:
        return Qt::HorPattern;
    case Healthy:
    case Unknown:
        break;
    }
    return Qt::NoBrush;
}

QColor faded(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

QPolygonF diamond(const QPointF& centre)
{
    return QPolygonF({centre + QPointF(0, -MarkSide), centre + QPointF(MarkSide, 0),
                      centre + QPointF(0, MarkSide), centre + QPointF(-MarkSide, 0)});
}

Duration overlap(Instant from, Instant to, Instant a, Instant b)
{
    return std::max(Duration(0), std::min(to, b) - std::max(from, a));
}

} // namespace

StateStrip::StateStrip(TimeRange& range, QWidget* parent) : TimeCanvas(range, parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&range, &TimeRange::changed, this, [this] { setAccessibleDescription(summary()); });
}

void StateStrip::setContent(std::vector<StripState> states, std::vector<StripLane> lanes)
{
    if (states == m_states && lanes == m_lanes)
        return;
    m_states = std::move(states);
    m_lanes = std::move(lanes);
    m_placed.clear();
    for (const StripLane& lane : m_lanes)
        m_placed.push_back(place(lane));
    int widest = fontMetrics().horizontalAdvance(tr("State"));
    for (const StripLane& lane : m_lanes)
        widest = std::max(widest, fontMetrics().horizontalAdvance(lane.title));
    range().needGutter(widest + 10);
    setAccessibleDescription(summary());
    updateGeometry();
    update();
}

/// Each bar goes into the first row that is free by then. Bars may be in any order of time.
StateStrip::Placed StateStrip::place(const StripLane& lane)
{
    Placed placed;
    std::vector<std::vector<const StripBar*>> rows(1);
    for (const StripBar& bar : lane.bars) {
        const auto isFree = [&bar](const std::vector<const StripBar*>& row) {
            return std::ranges::none_of(row, [&bar](const StripBar* other) {
                return bar.to && other->to && bar.from < *other->to && other->from < *bar.to;
            });
        };
        auto row = std::ranges::find_if(rows, isFree);
        if (row == rows.end() && rows.size() < MostRows)
            row = rows.insert(rows.end(), std::vector<const StripBar*>());
        else if (row == rows.end())
            row = std::prev(rows.end());
        row->push_back(&bar);
        placed.rows.push_back(static_cast<int>(row - rows.begin()));
    }
    placed.count = static_cast<int>(rows.size());
    return placed;
}

double StateStrip::rowHeight() const { return fontMetrics().height() + 6.0; }

double StateStrip::topOf(int lane) const
{
    int rows = 1; // the states
    for (int i = 0; i < lane; ++i)
        rows += m_placed[static_cast<std::size_t>(i)].count;
    return area().top() + rows * rowHeight();
}

QRectF StateStrip::row(double top) const
{
    const QRectF where = area();
    return {where.left(), top, where.width(), rowHeight()};
}

QRectF StateStrip::rowOf(int lane, std::size_t bar) const
{
    return row(topOf(lane) + m_placed[static_cast<std::size_t>(lane)].rows[bar] * rowHeight());
}

QSize StateStrip::sizeHint() const
{
    int rows = 1;
    for (const Placed& lane : m_placed)
        rows += lane.count;
    return {fontMetrics().height() * 30, static_cast<int>(rows * rowHeight()) + labelHeight() + 9};
}

void StateStrip::paintContent(QPainter& painter, const TimeScale& scale)
{
    painter.save();
    painter.setClipRect(area());
    const QRectF band = row(area().top());
    for (const StripState& span : m_states) {
        const QRectF where(QPointF(scale.x(span.from), band.top()), QPointF(scale.x(span.to), band.bottom()));
        if (where.right() >= band.left() && where.left() <= band.right())
            paintState(painter, where.intersected(band), span.state);
    }
    for (int i = 0; i < std::ssize(m_lanes); ++i) {
        const auto& bars = m_lanes[static_cast<std::size_t>(i)].bars;
        for (std::size_t bar = 0; bar < bars.size(); ++bar)
            paintBar(painter, rowOf(i, bar), bars[bar], scale);
    }
    painter.restore();
    paintTitle(painter, band, tr("State"));
    for (int i = 0; i < std::ssize(m_lanes); ++i)
        paintTitle(painter, row(topOf(i)), m_lanes[static_cast<std::size_t>(i)].title);
}

void StateStrip::paintTitle(QPainter& painter, const QRectF& row, const QString& title) const
{
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(QRectF(0, row.top(), row.left() - 6, row.height()), Qt::AlignRight | Qt::AlignVCenter,
                     title);
}

void StateStrip::paintState(QPainter& painter, const QRectF& where, health::State state) const
{
    const QColor colour = stateColour(state);
    painter.fillRect(where, faded(colour, 0.22F));
    if (patternOf(state) != Qt::NoBrush)
        painter.fillRect(where, QBrush(faded(colour, 0.35F), patternOf(state)));
    painter.fillRect(QRectF(where.left(), where.top(), where.width(), EdgeWidth), colour);
    const double side = fontMetrics().height() - 2;
    if (where.width() < side + 6)
        return;
    const QRectF icon(where.left() + 3, where.center().y() - side / 2 + 1, side, side);
    ui::paintState(painter, icon, state);
    const QString word = wordFor(state);
    const QRectF rest(QPointF(icon.right() + 4, where.top() + 2), where.bottomRight());
    const double width = fontMetrics().horizontalAdvance(word) + 4.0;
    if (rest.width() < width)
        return;
    painter.fillRect(QRectF(rest.left() - 2, rest.top() + 2, width, rest.height() - 4),
                     faded(palette().color(QPalette::Base), 0.8F));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(rest, Qt::AlignLeft | Qt::AlignVCenter, word);
}

void StateStrip::paintBar(QPainter& painter, const QRectF& row, const StripBar& bar,
                          const TimeScale& scale) const
{
    const QColor colour = toneColour(bar.tone);
    painter.setPen(colour);
    if (!bar.to) {
        painter.setBrush(colour);
        painter.drawPolygon(diamond({scale.x(bar.from), row.center().y()}));
        return;
    }
    const QRectF all(QPointF(scale.x(bar.from), row.top() + 3), QPointF(scale.x(*bar.to), row.bottom() - 2));
    const QRectF where = all.intersected(row.adjusted(-2, 0, 2, 0));
    if (where.isEmpty() && (all.right() < row.left() || all.left() > row.right()))
        return;
    painter.setBrush(faded(colour, 0.22F));
    painter.drawRoundedRect(QRectF(where.topLeft(), QSizeF(std::max(3.0, where.width()), where.height())), 3,
                            3);
    if (where.width() < fontMetrics().horizontalAdvance(u'M') * 3)
        return;
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(
        where.adjusted(4, 0, -2, 0), Qt::AlignLeft | Qt::AlignVCenter,
        fontMetrics().elidedText(bar.label, Qt::ElideRight, static_cast<int>(where.width() - 6)));
}

int StateStrip::laneAt(double y) const
{
    int found = -1;
    for (int i = 0; i < std::ssize(m_lanes) && topOf(i) <= y; ++i)
        found = i;
    return found;
}

std::vector<const StripBar*> StateStrip::barsAt(const QPointF& where) const
{
    std::vector<const StripBar*> found;
    const int lane = laneAt(where.y());
    if (lane < 0)
        return found;
    const TimeScale now = scale();
    const auto& bars = m_lanes[static_cast<std::size_t>(lane)].bars;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const bool isAbove = rowOf(lane, i).top() <= where.y() && where.y() <= rowOf(lane, i).bottom();
        const double end = now.x(bars[i].to.value_or(bars[i].from));
        if (isAbove && now.x(bars[i].from) - Reach <= where.x() && where.x() <= end + Reach)
            found.push_back(&bars[i]);
    }
    return found;
}

QString StateStrip::tipAt(const QPointF& where) const
{
    QStringList lines;
    for (const StripBar* bar : barsAt(where))
        lines << u"%1\n%2"_s.arg(bar->label, bar->tip);
    if (!lines.isEmpty() || laneAt(where.y()) >= 0)
        return lines.join(u'\n');
    const Instant at = scale().at(where.x());
    const auto span =
        std::ranges::find_if(m_states, [&](const StripState& one) { return one.from <= at && at <= one.to; });
    if (span == m_states.end())
        return {};
    return u"%1\n%2 – %3\n%4"_s.arg(wordFor(span->state), dateTimeText(span->from), dateTimeText(span->to),
                                    durationText(span->to - span->from));
}

void StateStrip::pressedAt(const QPointF& where)
{
    for (const StripBar* bar : barsAt(where)) {
        if (!bar->key.isEmpty()) {
            Q_EMIT activated(bar->key);
            return;
        }
    }
}

QString StateStrip::summary() const
{
    std::map<health::State, Duration> held;
    for (const StripState& span : m_states)
        held[span.state] += overlap(span.from, span.to, range().from(), range().to());
    QStringList parts;
    for (const auto& [state, length] : held) {
        if (length > Duration(0))
            parts << u"%1: %2"_s.arg(wordFor(state), durationText(length));
    }
    for (const StripLane& lane : m_lanes) {
        const auto count = std::ranges::count_if(lane.bars, [this](const StripBar& bar) {
            return bar.from <= range().to() && bar.to.value_or(bar.from) >= range().from();
        });
        parts << u"%1: %2"_s.arg(lane.title, spoken().number(static_cast<double>(count)));
    }
    return parts.join(u"; "_s);
}

} // namespace caretaker::ui
