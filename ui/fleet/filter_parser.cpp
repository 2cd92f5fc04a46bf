// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filter.h"
#include "ui/fleet/filter_words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = FilterError::Kind;

tl::unexpected<FilterError> wrong(Kind kind, const FilterWord& word, QStringList allowed = {})
{
    return tl::unexpected(FilterError{kind, word.position, word.length, word.text, std::move(allowed)});
}

std::optional<FilterKey> keyOf(const QString& name)
{
    for (int i = static_cast<int>(FilterKey::Ca); i <= static_cast<int>(FilterKey::Due); ++i) {
        const auto key = static_cast<FilterKey>(i);
        if (toString(key) == name.toLower())
            return key;
    }
    return std::nullopt;
}

/// The one that it is, or all that begin with it: "stale" is "stale-manifest".
QStringList choicesLike(FilterKey key, const QString& value)
{
    const QString wanted = value.toLower().replace(u'_', u'-').replace(u' ', u'-');
    QStringList names = choicesOf(key);
    if (mayBeAbsent(key))
        names << u"any"_s << u"none"_s;
    if (names.contains(wanted))
        return {wanted};
    QStringList alike;
    for (const QString& name : names) {
        if (!wanted.isEmpty() && name.startsWith(wanted))
            alike << name;
    }
    return alike;
}

Expected<void, FilterError> readChoices(FilterTerm& term, const std::vector<FilterWord>& values)
{
    for (const FilterWord& value : values) {
        const QStringList found = choicesLike(term.key, value.text);
        if (found.isEmpty()) {
            QStringList allowed = choicesOf(term.key);
            if (mayBeAbsent(term.key))
                allowed << u"any"_s << u"none"_s;
            return wrong(value.text.isEmpty() ? Kind::MissingValue : Kind::UnknownValue, value, allowed);
        }
        term.values += found;
    }
    return {};
}

Expected<void, FilterError> readTexts(FilterTerm& term, const std::vector<FilterWord>& values)
{
    for (const FilterWord& value : values) {
        if (value.text.isEmpty())
            return wrong(Kind::MissingValue, value);
        term.values << value.text.toLower();
    }
    return {};
}

Expected<void, FilterError> readNumber(FilterTerm& term, const FilterWord& value)
{
    if (value.text.isEmpty())
        return wrong(Kind::MissingValue, value);
    if (kindOf(term.key) == FilterKind::Duration) {
        const auto duration = parseDuration(value.text.toLower());
        if (!duration)
            return wrong(Kind::NoDuration, value, {u"90s"_s, u"36h"_s, u"7d"_s, u"1d12h"_s});
        term.number = static_cast<double>(duration->count());
        return {};
    }
    bool isNumber = false;
    term.number = QString(value.text).remove(u'%').toDouble(&isNumber);
    return isNumber ? Expected<void, FilterError>() : wrong(Kind::NoNumber, value, {u"99.5"_s, u"90"_s});
}

Expected<FilterTerm, FilterError> termOf(const FilterToken& token)
{
    FilterTerm term{.comparison = token.comparison,
                    .negated = token.negated,
                    .position = token.position,
                    .length = token.length};
    if (!token.key) {
        if (token.values.front().text.isEmpty())
            return wrong(token.negated ? Kind::LoneMinus : Kind::MissingValue, token.values.front());
        return readTexts(term, token.values).map([&] { return term; });
    }
    const auto key = keyOf(token.key->text);
    if (!key)
        return wrong(Kind::UnknownKey, *token.key, allFilterKeys());
    term.key = *key;
    const bool isMeasure = kindOf(*key) == FilterKind::Duration || kindOf(*key) == FilterKind::Percent;
    if (isMeasure && term.comparison == Comparison::Is)
        return wrong(Kind::NeedsComparison, *token.key, {toString(*key) + u'>', toString(*key) + u'<'});
    if (!isMeasure && term.comparison != Comparison::Is)
        return wrong(Kind::NeedsColon, *token.key, {toString(*key) + u':'});
    const auto read = isMeasure                            ? readNumber(term, token.values.front())
                      : kindOf(*key) == FilterKind::Choice ? readChoices(term, token.values)
                                                           : readTexts(term, token.values);
    return read.map([&] { return term; });
}

} // namespace

Expected<Filter, FilterError> parseFilter(const QString& text)
{
    const auto tokens = splitFilter(text);
    if (!tokens)
        return tl::unexpected(tokens.error());
    Filter filter;
    for (const FilterToken& token : *tokens) {
        auto term = termOf(token);
        if (!term)
            return tl::unexpected(term.error());
        filter.terms.push_back(std::move(*term));
    }
    return filter;
}

} // namespace caretaker::ui
