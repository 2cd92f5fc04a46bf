// SPDX-License-Identifier: GPL-3.0-or-later
//
// EQUAL(actual, expected): QCOMPARE for types whose own toString() gives a QString, which Qt Test cannot use.
#pragma once

#include "core/base/time.h"

#include <QTest>

#include <concepts>
#include <optional>

namespace caretaker::tests {

template <typename T>
QString described(const T& value)
{
    if constexpr (std::convertible_to<T, QString>)
        return value;
    else if constexpr (std::same_as<T, Instant>)
        return formatRfc3339(value);
    else if constexpr (std::same_as<T, Duration>)
        return formatDuration(value);
    else if constexpr (std::integral<T>)
        return QString::number(qint64(value));
    else if constexpr (std::floating_point<T>)
        return QString::number(value, 'g', 12);
    else if constexpr (requires {
                           {
                               toString(value)
                               } -> std::convertible_to<QString>;
                       })
        return toString(value);
    else
        return QStringLiteral("(a value)");
}

template <typename T>
QString described(const std::optional<T>& value)
{
    return value ? described(*value) : QStringLiteral("nothing");
}

template <typename A, typename B>
QString difference(const A& actual, const B& expected)
{
    return QStringLiteral("is %1, should be %2").arg(described(actual), described(expected));
}

} // namespace caretaker::tests

#define EQUAL(actual, expected)                                                                              \
    QVERIFY2((actual) == (expected), qPrintable(caretaker::tests::difference(actual, expected)))
