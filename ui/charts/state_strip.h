// SPDX-License-Identifier: GPL-3.0-or-later
//
// StateStrip: states over time as one band, told apart by symbol, word and pattern as well as by colour;
// below it lanes of bars (cases, issues) and of marks (notices). Linked in time with plots.
#pragma once

#include "core/health/state.h"
#include "ui/base/looks.h"
#include "ui/charts/time_canvas.h"

#include <optional>
#include <vector>

namespace caretaker::ui {

struct StripState
{
    Instant from;
    Instant to;
    health::State state;
    friend bool operator==(const StripState&, const StripState&) = default;
};

/// Without an end: a mark, at its beginning.
struct StripBar
{
    Instant from;
    std::optional<Instant> to;
    QString label;
    QString tip; ///< what else a tooltip says
    Tone tone = Tone::Accent;
    QString key{}; ///< for activated()
    friend bool operator==(const StripBar&, const StripBar&) = default;
};

struct StripLane
{
    QString title;
    std::vector<StripBar> bars;
    friend bool operator==(const StripLane&, const StripLane&) = default;
};

class StateStrip : public TimeCanvas
{
    Q_OBJECT
public:
    StateStrip(TimeRange& range, QWidget* parent);

    void setContent(std::vector<StripState> states, std::vector<StripLane> lanes);
    const std::vector<StripState>& states() const { return m_states; }
    const std::vector<StripLane>& lanes() const { return m_lanes; }
    /// Of what is shown: how long in which state, and what is in each lane.
    QString summary() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void activated(const QString& key); ///< a bar or mark that has one was clicked

protected:
    void paintContent(QPainter& painter, const TimeScale& scale) override;
    QString tipAt(const QPointF& where) const override;
    void pressedAt(const QPointF& where) override;

private:
    /// Bars that overlap stand below each other, in rows of their lane.
    struct Placed
    {
        std::vector<int> rows; ///< of each bar
        int count = 1;
    };
    static Placed place(const StripLane& lane);
    double rowHeight() const;
    double topOf(int lane) const; ///< of its first row; the states are above lane 0
    QRectF row(double top) const;
    QRectF rowOf(int lane, std::size_t bar) const;
    int laneAt(double y) const; ///< -1: the states
    std::vector<const StripBar*> barsAt(const QPointF& where) const;
    void paintState(QPainter& painter, const QRectF& where, health::State state) const;
    void paintBar(QPainter& painter, const QRectF& row, const StripBar& bar, const TimeScale& scale) const;
    void paintTitle(QPainter& painter, const QRectF& row, const QString& title) const;

    std::vector<StripState> m_states;
    std::vector<StripLane> m_lanes;
    std::vector<Placed> m_placed; ///< of each lane
};

} // namespace caretaker::ui
