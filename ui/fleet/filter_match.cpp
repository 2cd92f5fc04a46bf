// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/filter.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::FleetRow;

namespace {

QString nameOf(health::IssueKind kind) { return health::toString(kind).replace(u'_', u'-'); }

bool isAnyOf(const QStringList& wanted, const QString& name) { return wanted.contains(name); }

/// "any" and "none", or one of the names.
bool isAmong(const QStringList& wanted, const QStringList& names)
{
    if (names.isEmpty())
        return wanted.contains("none"_L1);
    if (wanted.contains("any"_L1))
        return true;
    return std::ranges::any_of(names, [&](const QString& name) { return wanted.contains(name); });
}

bool containsAny(const QString& text, const QStringList& folded)
{
    return std::ranges::any_of(
        folded, [&](const QString& value) { return text.contains(value, Qt::CaseInsensitive); });
}

QStringList issueNames(const FleetRow& row)
{
    QStringList names;
    for (const health::IssueKind kind : row.issues)
        names << nameOf(kind);
    return names;
}

/// Every open case is "open", whatever else it is.
QStringList caseNames(const FleetRow& row)
{
    return row.openCase ? QStringList{row.openCase->status, u"open"_s} : QStringList();
}

bool matchesText(const FilterTerm& term, const FleetRow& row, const QString& searchText)
{
    switch (term.key) {
    case FilterKey::Ca:
        return containsAny(row.handle.toString(), term.values);
    case FilterKey::Operator:
        return containsAny(row.operatorName, term.values);
    case FilterKey::Repo:
        return containsAny(row.repository, term.values) || containsAny(row.repositoryOperator, term.values);
    case FilterKey::Step:
        return row.openCase && containsAny(row.openCase->nextStep, term.values);
    default:
        return searchText.contains(term.values.front());
    }
}

bool matchesChoice(const FilterTerm& term, const FleetRow& row)
{
    switch (term.key) {
    case FilterKey::State:
        return isAnyOf(term.values, health::toString(row.state));
    case FilterKey::Candidate:
        return isAmong(term.values,
                       row.candidate ? QStringList{health::toString(row.candidate->state)} : QStringList());
    case FilterKey::Issue:
        return isAmong(term.values, issueNames(row));
    case FilterKey::Case:
        return isAmong(term.values, caseNames(row));
    default:
        return isAnyOf(term.values, fleet::toString(row.stage));
    }
}

double secondsOf(Duration duration) { return static_cast<double>(duration.count()); }

/// Nothing: the row has no such figure, and no comparison with it holds.
std::optional<double> measureOf(FilterKey key, const FleetRow& row, Instant now)
{
    switch (key) {
    case FilterKey::Since:
        return row.state == health::State::Unknown ? std::nullopt : std::optional(secondsOf(now - row.since));
    case FilterKey::Age:
        return row.manifestMade ? std::optional(secondsOf(now - *row.manifestMade)) : std::nullopt;
    case FilterKey::Latency:
        return row.retrieval ? std::optional(static_cast<double>(row.retrieval->count()) / 1000)
                             : std::nullopt;
    case FilterKey::Available:
        return row.availability ? std::optional(*row.availability * 100) : std::nullopt;
    default:
        return row.openCase && row.openCase->due ? std::optional(secondsOf(*row.openCase->due - now))
                                                 : std::nullopt;
    }
}

bool holds(Comparison comparison, double value, double limit)
{
    switch (comparison) {
    case Comparison::Less:
        return value < limit;
    case Comparison::LessOrEqual:
        return value <= limit;
    case Comparison::Greater:
        return value > limit;
    case Comparison::GreaterOrEqual:
        return value >= limit;
    case Comparison::Is:
        break;
    }
    return false;
}

bool matchesTerm(const FilterTerm& term, const FleetRow& row, const QString& searchText, Instant now)
{
    switch (kindOf(term.key)) {
    case FilterKind::Text:
        return matchesText(term, row, searchText);
    case FilterKind::Choice:
        return matchesChoice(term, row);
    case FilterKind::Duration:
    case FilterKind::Percent:
        break;
    }
    const auto measure = measureOf(term.key, row, now);
    return measure && holds(term.comparison, *measure, term.number);
}

} // namespace

QString searchTextOf(const FleetRow& row)
{
    QStringList lines{
        row.handle.toString(),       row.operatorName,          row.repository, row.repositoryOperator,
        health::toString(row.state), fleet::toString(row.stage)};
    lines += issueNames(row);
    if (row.candidate)
        lines << health::toString(row.candidate->state);
    if (row.openCase)
        lines << row.openCase->id << row.openCase->nextStep;
    return lines.join(u'\n').toLower();
}

bool matches(const Filter& filter, const FleetRow& row, const QString& searchText, Instant now)
{
    return std::ranges::all_of(filter.terms, [&](const FilterTerm& term) {
        return matchesTerm(term, row, searchText, now) != term.negated;
    });
}

} // namespace caretaker::ui
