// SPDX-License-Identifier: GPL-3.0-or-later
//
// TimeRange: which stretch of time is shown, shared by plots that are linked: whoever zooms or points at a
// moment in one of them does so in all. Times are UTC. GUI thread only; belongs to whoever makes it, and must
// outlive what it was given to.
#pragma once

#include "core/base/time.h"

#include <QObject>

#include <optional>

namespace caretaker::ui {

class TimeRange : public QObject
{
    Q_OBJECT
public:
    static constexpr Duration Shortest = std::chrono::hours(1);

    explicit TimeRange(QObject* parent = nullptr) : QObject(parent) {}

    /// What there is to show. At first all of it is shown; later what was shown stays, and a range that went
    /// up to the last moment goes on to do so.
    void setLimits(Instant first, Instant last);
    Instant first() const { return m_first; }
    Instant last() const { return m_last; }

    Instant from() const { return m_from; }
    Instant to() const { return m_to; }
    Duration length() const { return m_to - m_from; }

    /// Put into the limits, and never shorter than Shortest.
    void show(Instant from, Instant to);
    void showLast(Duration length) { show(m_last - length, m_last); }
    void showAll() { show(m_first, m_last); }
    /// Whether showLast(length) would change nothing.
    bool isLast(Duration length) const;
    /// 0.5 shows half as much; `around` stays where it is.
    void zoom(double factor, Instant around);
    void pan(Duration by);

    /// The moment that is pointed at.
    const std::optional<Instant>& cursor() const { return m_cursor; }
    void setCursor(std::optional<Instant> cursor);

    /// What stands before the plots (labels of values and lanes) is as wide in all of them, so that one
    /// moment is above the other.
    int gutter() const { return m_gutter; }
    void needGutter(int pixels);

Q_SIGNALS:
    void changed();
    void cursorMoved();

private:
    Instant m_first{}, m_last{}, m_from{}, m_to{};
    std::optional<Instant> m_cursor;
    int m_gutter = 0;
};

} // namespace caretaker::ui
