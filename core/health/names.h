// SPDX-License-Identifier: GPL-3.0-or-later
//
// An enumeration's names as one array in the order of its values; toString() and its inverse read the same
// array.
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>

namespace caretaker::health {

template <typename Enum, std::size_t N>
QString nameOf(Enum value, const std::array<QLatin1StringView, N>& names)
{
    return QString(names.at(static_cast<std::size_t>(value)));
}

template <typename Enum, std::size_t N>
std::optional<Enum> valueOf(QStringView text, const std::array<QLatin1StringView, N>& names)
{
    const auto it = std::find(names.begin(), names.end(), text);
    return it == names.end() ? std::nullopt : std::optional(static_cast<Enum>(it - names.begin()));
}

} // namespace caretaker::health
