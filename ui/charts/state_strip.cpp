// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/state_strip.h"

#include "ui/base/words.h"

#include <algorithm>
#include <map>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double MarkReach = 6;     // pixels from a mark that still mean it
constexpr std::size_t MostRows = 6; // of a lane: what is beyond shares the last one

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
        if (isAbove && now.x(bars[i].from) - MarkReach <= where.x() && where.x() <= end + MarkReach)
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
