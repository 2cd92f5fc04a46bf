// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_range.h"

#include <algorithm>
#include <cmath>

namespace caretaker::ui {

namespace {

Duration scaled(Duration length, double factor)
{
    return Duration(std::llround(static_cast<double>(length.count()) * factor));
}

} // namespace

void TimeRange::setLimits(Instant first, Instant last)
{
    const bool isNew = m_first == m_last;
    const bool followed = m_to == m_last;
    const bool hadAll = followed && m_from == m_first;
    const Duration length = m_to - m_from;
    m_first = first;
    m_last = std::max(last, first + Shortest);
    if (isNew || hadAll)
        showAll();
    else
        show(followed ? m_last - length : m_from, followed ? m_last : m_to);
}

void TimeRange::show(Instant from, Instant to)
{
    const Duration length = std::clamp(to - from, Shortest, std::max(Shortest, m_last - m_first));
    from = std::clamp(from, m_first, std::max(m_first, m_last - length));
    if (from == m_from && from + length == m_to)
        return;
    m_from = from;
    m_to = from + length;
    Q_EMIT changed();
}

bool TimeRange::isLast(Duration length) const
{
    return m_to == m_last && m_to - m_from == std::min(length, m_last - m_first);
}

void TimeRange::zoom(double factor, Instant around)
{
    const Duration length = std::clamp(scaled(m_to - m_from, factor), Shortest, m_last - m_first);
    const double share = static_cast<double>((around - m_from).count()) /
                         static_cast<double>(std::max<std::int64_t>(1, (m_to - m_from).count()));
    const Instant from = around - scaled(length, share);
    show(from, from + length);
}

void TimeRange::pan(Duration by) { show(m_from + by, m_to + by); }

void TimeRange::setCursor(std::optional<Instant> cursor)
{
    if (cursor == m_cursor)
        return;
    m_cursor = cursor;
    Q_EMIT cursorMoved();
}

void TimeRange::needGutter(int pixels)
{
    if (pixels <= m_gutter)
        return;
    m_gutter = pixels;
    Q_EMIT changed();
}

} // namespace caretaker::ui
