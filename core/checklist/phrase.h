// SPDX-License-Identifier: GPL-3.0-or-later
//
// Phrase: what a checklist says, before it is in any language. The English source is its identity; values are
// typed, so that numbers, dates and plurals follow the language (core/language) when it is said. A phrase
// that is kept in the database is said in any language years later. Pure.
#pragma once

#include "core/base/time.h"
#include "core/language/translations.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace caretaker::checklist {

/// The context of all texts of this room in the translations.
inline constexpr const char* TranslationContext = "checklist";

/// The English of a phrase. `counted`: has "%n" and "thing(s)", and plural forms.
struct Source
{
    const char* text = "";
    bool counted = false;
};

struct Value;

struct Phrase
{
    QString source{};               ///< "%1 of %2 below %3"
    std::optional<qint64> number{}; ///< "%n" of a counted phrase
    std::vector<Value> values;      ///< "%1" and on
    bool isEmpty() const { return source.isEmpty(); }
    friend bool operator==(const Phrase&, const Phrase&) = default;
};

struct Share ///< said as a percentage
{
    double ratio = 0;
    int decimals = 2;
    friend bool operator==(const Share&, const Share&) = default;
};

struct Day ///< said as a date without time
{
    Instant at;
    friend bool operator==(const Day&, const Day&) = default;
};

/// What stands in a phrase's place, or in a table's cell. A text is said as it is: names, ids.
struct Value
{
    using Any = std::variant<QString, qint64, Instant, Day, Duration, Milliseconds, Share, Phrase,
                             std::vector<Phrase>>;
    Any any;

    // It is what it holds; another Value is none of that.
    // NOLINTBEGIN(google-explicit-constructor,bugprone-forwarding-reference-overload)
    template <typename T, typename = std::enable_if_t<std::is_constructible_v<Any, T&&> &&
                                                      !std::is_same_v<std::remove_cvref_t<T>, Value>>>
    Value(T&& value) : any(std::forward<T>(value))
    {
    }
    // NOLINTEND(google-explicit-constructor,bugprone-forwarding-reference-overload)
    friend bool operator==(const Value&, const Value&) = default;
};

template <typename... Values>
Phrase phrase(const Source& source, Values&&... values)
{
    return {QString::fromLatin1(source.text), {}, {Value(std::forward<Values>(values))...}};
}

/// "1 case", "2 cases"
inline Phrase counted(const Source& source, qint64 number)
{
    return {QString::fromLatin1(source.text), number, {}};
}

/// The phrase for a word that others wrote in English ("healthy"), where this room knows it; else as it is.
Value wordFor(const QString& english);

QString say(const Phrase& phrase, const language::Translations& words);
QString say(const Value& value, const language::Translations& words);

/// Exact: phraseFromJson(toJson(x)) == x. Nothing when it is not one.
QJsonObject toJson(const Phrase& phrase);
std::optional<Phrase> phraseFromJson(const QJsonObject& json);
QJsonValue toJson(const Value& value);
std::optional<Value> valueFromJson(const QJsonValue& json);

} // namespace caretaker::checklist
