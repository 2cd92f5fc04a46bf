// SPDX-License-Identifier: GPL-3.0-or-later
//
// A ratio with a zero denominator is undefined: nullopt, never 0 or 1; null in JSON.
#pragma once

#include <QJsonValue>

#include <optional>

namespace caretaker::metrics {

using Ratio = std::optional<double>;
/// part / whole; undefined when `whole` is zero or less.
inline Ratio ratio(qint64 part, qint64 whole)
{
    return whole > 0 ? Ratio(static_cast<double>(part) / static_cast<double>(whole)) : std::nullopt;
}
inline QJsonValue toJson(const Ratio& value) { return value ? QJsonValue(*value) : QJsonValue(); }

} // namespace caretaker::metrics
