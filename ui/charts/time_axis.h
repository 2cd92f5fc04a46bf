// SPDX-License-Identifier: GPL-3.0-or-later
//
// The axis of time: where a moment lies, and which moments have a label. UTC; time runs from left to right in
// every language.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
class QPalette;
class QRectF;
QT_END_NAMESPACE

namespace caretaker::ui {

struct TimeScale
{
    Instant from;
    Instant to;
    double left = 0;
    double width = 0;

    double x(Instant at) const;
    Instant at(double x) const;
};

struct TimeTick
{
    Instant at;
    QString label; ///< "09-15" for a day, "14:00" within one
    friend bool operator==(const TimeTick&, const TimeTick&) = default;
};

/// At round moments, evenly apart, at most so many.
std::vector<TimeTick> ticksOf(Instant from, Instant to, int atMost);

/// Lines of the grid in `area`, and, where there is room below it, their labels.
void paintTimeAxis(QPainter& painter, const TimeScale& scale, const QRectF& area, bool withLabels,
                   const QPalette& palette);

} // namespace caretaker::ui
