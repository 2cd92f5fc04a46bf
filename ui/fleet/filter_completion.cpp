// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filter_completion.h"

#include "ui/fleet/filter_words.h"

#include <QSet>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

/// With what compares: "state:", "since>" and "since<".
QStringList keysToInsert()
{
    QStringList keys;
    for (int i = static_cast<int>(FilterKey::Ca); i <= static_cast<int>(FilterKey::Due); ++i) {
        const auto key = static_cast<FilterKey>(i);
        const bool isMeasure = kindOf(key) == FilterKind::Duration || kindOf(key) == FilterKind::Percent;
        if (isMeasure)
            keys << toString(key) + u'>' << toString(key) + u'<';
        else
            keys << toString(key) + u':';
    }
    return keys;
}

QStringList valuesFor(FilterKey key, const FilterVocabulary& words)
{
    switch (kindOf(key)) {
    case FilterKind::Choice:
        return mayBeAbsent(key) ? choicesOf(key) + QStringList{u"any"_s, u"none"_s} : choicesOf(key);
    case FilterKind::Duration:
        return key == FilterKey::Latency ? QStringList{u"1s"_s, u"10s"_s, u"30s"_s}
                                         : QStringList{u"1h"_s, u"24h"_s, u"7d"_s, u"30d"_s};
    case FilterKind::Percent:
        return {u"99.5"_s, u"99"_s, u"95"_s};
    case FilterKind::Text:
        break;
    }
    return key == FilterKey::Ca         ? words.handles
           : key == FilterKey::Operator ? words.operators
           : key == FilterKey::Repo     ? words.repositories
                                        : words.steps;
}

QStringList alike(const QStringList& all, const QString& typed)
{
    QStringList beginning;
    QStringList containing;
    for (const QString& one : all) {
        if (beginning.size() >= MostProposals)
            break;
        const qsizetype at = one.indexOf(typed, 0, Qt::CaseInsensitive);
        if (at == 0)
            beginning << one;
        else if (at > 0 && containing.size() < MostProposals)
            containing << one;
    }
    return (beginning + containing).mid(0, MostProposals);
}

std::optional<FilterKey> keyNamed(const QString& name)
{
    for (int i = static_cast<int>(FilterKey::Ca); i <= static_cast<int>(FilterKey::Due); ++i) {
        if (toString(static_cast<FilterKey>(i)) == name.toLower())
            return static_cast<FilterKey>(i);
    }
    return std::nullopt;
}

/// A quote that is still open is where the cursor is: closed for the time being.
std::vector<FilterToken> tokensOf(const QString& typed)
{
    if (auto tokens = splitFilter(typed))
        return std::move(*tokens);
    return splitFilter(typed + u'"').value_or(std::vector<FilterToken>());
}

/// A plain word is no key by what it merely contains.
FilterCompletion keysAt(const FilterWord& word, qsizetype cursor)
{
    QStringList keys = keysToInsert();
    keys.removeIf([&](const QString& key) { return !key.startsWith(word.text, Qt::CaseInsensitive); });
    return {word.position, cursor - word.position, keys};
}

} // namespace

FilterVocabulary vocabularyOf(const std::vector<service::FleetRow>& rows)
{
    FilterVocabulary words;
    QSet<QString> operators;
    QSet<QString> repositories;
    QSet<QString> steps;
    words.handles.reserve(static_cast<qsizetype>(rows.size()));
    for (const service::FleetRow& row : rows) {
        words.handles << row.handle.toString();
        operators.insert(row.operatorName);
        repositories.insert(row.repository);
        repositories.insert(row.repositoryOperator);
        if (row.openCase)
            steps.insert(row.openCase->nextStep);
    }
    for (auto* set : {&operators, &repositories, &steps})
        set->remove(QString());
    words.operators = operators.values();
    words.repositories = repositories.values();
    words.steps = steps.values();
    for (auto* list : {&words.operators, &words.repositories, &words.steps})
        list->sort(Qt::CaseInsensitive);
    return words;
}

FilterCompletion completionAt(const QString& text, qsizetype cursor, const FilterVocabulary& words)
{
    const QString typed = text.first(std::clamp<qsizetype>(cursor, 0, text.size()));
    const std::vector<FilterToken> tokens = tokensOf(typed);
    const bool isBetween = tokens.empty() || tokens.back().position + tokens.back().length < typed.size();
    if (isBetween)
        return keysAt({.position = typed.size()}, typed.size());
    const FilterToken& last = tokens.back();
    if (!last.key)
        return keysAt(last.values.front(), typed.size());
    const auto key = keyNamed(last.key->text);
    if (!key)
        return {};
    const FilterWord& value = last.values.back();
    FilterCompletion completion{value.position, typed.size() - value.position,
                                alike(valuesFor(*key, words), value.text)};
    for (QString& proposal : completion.proposals)
        proposal = quotedForFilter(proposal);
    return completion;
}

} // namespace caretaker::ui
