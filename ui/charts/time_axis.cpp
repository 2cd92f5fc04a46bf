// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/time_axis.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>
#include <array>
#include <cmath>

namespace caretaker::ui {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr Duration Day = 24h;
constexpr std::array<Duration, 14> Steps{5min,    15min,   30min,   1h,       3h,       6h,       12h,
                                         Day * 1, Day * 2, Day * 7, Day * 14, Day * 28, Day * 91, Day * 365};
/// A Monday: weeks begin there.
constexpr Instant Anchor{Day * 4};

Duration stepFor(Duration length, int atMost)
{
    const auto fits = std::ranges::find_if(
        Steps, [&](Duration step) { return length.count() / step.count() + 1 <= std::max(1, atMost); });
    return fits == Steps.end() ? Steps.back() : *fits;
}

QString labelOf(Instant at)
{
    const QString text = formatRfc3339(at); // "2026-09-15T14:00:00Z"
    const bool isDay = at.time_since_epoch().count() % Day.count() == 0;
    return isDay ? text.sliced(5, 5) : text.sliced(11, 5);
}

} // namespace

double TimeScale::x(Instant at) const
{
    return left + width * static_cast<double>((at - from).count()) /
                      static_cast<double>(std::max<std::int64_t>(1, (to - from).count()));
}

Instant TimeScale::at(double x) const
{
    const double share = width > 0 ? std::clamp((x - left) / width, 0.0, 1.0) : 0.0;
    return from + Duration(std::llround(share * static_cast<double>((to - from).count())));
}

std::vector<TimeTick> ticksOf(Instant from, Instant to, int atMost)
{
    std::vector<TimeTick> ticks;
    if (to <= from)
        return ticks;
    const Duration step = stepFor(to - from, atMost);
    const std::int64_t before = (from - Anchor).count() - 1;
    const std::int64_t first = before / step.count() + (before >= 0 ? 1 : 0);
    for (Instant at = Anchor + step * first; at <= to; at += step)
        ticks.push_back({at, labelOf(at)});
    return ticks;
}

void paintTimeAxis(QPainter& painter, const TimeScale& scale, const QRectF& area, bool withLabels,
                   const QPalette& palette)
{
    const QFontMetricsF metrics(painter.font());
    const double labelWidth = metrics.horizontalAdvance(u"00-00"_s);
    const int atMost = std::max(2, static_cast<int>(scale.width / (labelWidth * 2)));
    QColor line = palette.color(QPalette::Text);
    line.setAlphaF(0.12F);
    for (const TimeTick& tick : ticksOf(scale.from, scale.to, atMost)) {
        const double x = scale.x(tick.at);
        painter.setPen(line);
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const double left = std::min(x - labelWidth / 2, area.right() - labelWidth + 8);
        if (!withLabels)
            continue;
        painter.setPen(palette.color(QPalette::PlaceholderText));
        painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 3), tick.label);
    }
}

} // namespace caretaker::ui
