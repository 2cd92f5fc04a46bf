// SPDX-License-Identifier: GPL-3.0-or-later
//
// What keys there are, and what they take.
#include "core/enforcement/case.h"
#include "ui/fleet/filter.h"

#include <array>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

struct KeyRow
{
    FilterKey key;
    QLatin1StringView name;
    FilterKind kind;
    bool mayBeAbsent;
};
constexpr std::array Keys{
    KeyRow{FilterKey::Ca, "ca"_L1, FilterKind::Text, false},
    KeyRow{FilterKey::State, "state"_L1, FilterKind::Choice, false},
    KeyRow{FilterKey::Candidate, "candidate"_L1, FilterKind::Choice, true},
    KeyRow{FilterKey::Issue, "issue"_L1, FilterKind::Choice, true},
    KeyRow{FilterKey::Case, "case"_L1, FilterKind::Choice, true},
    KeyRow{FilterKey::Stage, "stage"_L1, FilterKind::Choice, false},
    KeyRow{FilterKey::Step, "step"_L1, FilterKind::Text, false},
    KeyRow{FilterKey::Operator, "operator"_L1, FilterKind::Text, false},
    KeyRow{FilterKey::Repo, "repo"_L1, FilterKind::Text, false},
    KeyRow{FilterKey::Since, "since"_L1, FilterKind::Duration, false},
    KeyRow{FilterKey::Age, "age"_L1, FilterKind::Duration, false},
    KeyRow{FilterKey::Latency, "latency"_L1, FilterKind::Duration, false},
    KeyRow{FilterKey::Available, "available"_L1, FilterKind::Percent, false},
    KeyRow{FilterKey::Due, "due"_L1, FilterKind::Duration, false},
};

const KeyRow* rowOf(FilterKey key)
{
    const auto found = std::ranges::find(Keys, key, &KeyRow::key);
    return found == Keys.end() ? nullptr : &*found;
}

QStringList stateNames()
{
    using enum health::State;
    QStringList names;
    for (const health::State state : {Healthy, Slow, Partial, Flapping, Dead, Unknown})
        names << health::toString(state);
    return names;
}

QStringList issueNames()
{
    QStringList names;
    for (int kind = 0; kind <= static_cast<int>(health::LastIssueKind); ++kind)
        names << health::toString(static_cast<health::IssueKind>(kind)).replace(u'_', u'-');
    return names;
}

/// Of cases that are open.
QStringList caseNames()
{
    using enum enforcement::CaseStatus;
    QStringList names;
    for (const auto status : {Open, Held, Acknowledged, Proposed, Approved, Executed, Reopened})
        names << enforcement::toString(status);
    return names;
}

QStringList stageNames()
{
    using enum fleet::LifecycleStage;
    QStringList names;
    for (const auto stage : {Applicant, Probation, Active, Retiring, Suspended, Reinstating})
        names << fleet::toString(stage);
    return names;
}

} // namespace

QString toString(FilterKey key)
{
    const KeyRow* row = rowOf(key);
    return row != nullptr ? QString(row->name) : QString();
}

QStringList allFilterKeys()
{
    QStringList names;
    for (const KeyRow& row : Keys)
        names << row.name;
    return names;
}

FilterKind kindOf(FilterKey key)
{
    const KeyRow* row = rowOf(key);
    return row != nullptr ? row->kind : FilterKind::Text;
}

bool mayBeAbsent(FilterKey key)
{
    const KeyRow* row = rowOf(key);
    return row != nullptr && row->mayBeAbsent;
}

QStringList choicesOf(FilterKey key)
{
    static const QStringList states = stateNames();
    static const QStringList issues = issueNames();
    static const QStringList cases = caseNames();
    static const QStringList stages = stageNames();
    switch (key) {
    case FilterKey::State:
    case FilterKey::Candidate:
        return states;
    case FilterKey::Issue:
        return issues;
    case FilterKey::Case:
        return cases;
    case FilterKey::Stage:
        return stages;
    default:
        return {};
    }
}

QString quotedForFilter(const QString& value)
{
    static const QString special = u" ,\"\\:<>\t\n"_s;
    const bool isPlain =
        !value.isEmpty() && !value.startsWith(u'-') &&
        std::ranges::none_of(value, [](QChar c) { return special.contains(c) || c.isSpace(); });
    if (isPlain)
        return value;
    QString inside = value;
    inside.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + inside + u'"';
}

} // namespace caretaker::ui
