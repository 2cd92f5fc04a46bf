// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_report.h"

#include <QJsonArray>

#include <algorithm>
#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using policy::Action;

namespace {

QJsonValue instantJson(const std::optional<Instant>& at)
{
    return at ? QJsonValue(formatRfc3339(*at)) : QJsonValue();
}

QJsonObject stepJson(const BacktestStep& step)
{
    QJsonObject json{{u"id"_s, step.id},
                     {u"action"_s, policy::toString(step.action)},
                     {u"due"_s, formatRfc3339(step.due)},
                     {u"overdue"_s, instantJson(step.overdue)}};
    if (!step.heldBackBy.isEmpty())
        json.insert(u"held_back_by"_s, step.heldBackBy);
    if (step.withdrawn)
        json.insert(u"withdrawn"_s, true);
    return json;
}

QJsonObject caseJson(const BacktestCase& c)
{
    QJsonArray steps;
    for (const BacktestStep& step : c.steps)
        steps.append(stepJson(step));
    return {{u"ca"_s, c.ca.toString()},
            {u"timeline"_s, c.timeline},
            {u"opened"_s, formatRfc3339(c.opened)},
            {u"resolved"_s, instantJson(c.resolved)},
            {u"steps"_s, steps}};
}

QJsonObject summaryJson(const BacktestResult& result)
{
    const BacktestSummary who = summaryOf(result);
    QJsonArray incidents;
    for (const health::FleetIncident& incident : result.incidents)
        incidents.append(health::toJson(incident));
    return {{u"cas"_s, qint64(result.cas)},
            {u"rounds"_s, qint64(result.rounds)},
            {u"observations"_s, qint64(result.observations)},
            {u"from"_s, instantJson(result.first)},
            {u"to"_s, instantJson(result.last)},
            {u"transitions"_s, qint64(result.transitions.size())},
            {u"cases"_s, qint64(result.cases.size())},
            {u"notified"_s, QJsonArray::fromStringList(who.notified)},
            {u"reminded"_s, QJsonArray::fromStringList(who.reminded)},
            {u"published"_s, QJsonArray::fromStringList(who.published)},
            {u"proposed_suspension"_s, QJsonArray::fromStringList(who.suspension)},
            {u"proposed_revocation"_s, QJsonArray::fromStringList(who.revocation)},
            {u"held_back"_s, QJsonArray::fromStringList(who.heldBack)},
            {u"fleet_incidents"_s, incidents}};
}

QStringList listed(const std::set<QString>& names) { return {names.begin(), names.end()}; }

/// When something happened under each policy; "\n" and a number tells the second time from the first.
class Moments
{
public:
    explicit Moments(std::size_t policies) : m_policies(policies) {}

    void add(std::size_t policy, const CaHandle& ca, const QString& what, Instant at)
    {
        int nth = 0;
        for (;; ++nth) {
            auto& moments = m_at.try_emplace({ca, what, nth}, m_policies).first->second;
            if (moments[policy])
                continue;
            moments[policy] = at;
            return;
        }
    }
    std::vector<BacktestDifference> differences() const
    {
        std::vector<BacktestDifference> result;
        for (const auto& [key, at] : m_at)
            if (std::ranges::any_of(at, [&](const auto& one) { return one != at.front(); }))
                result.push_back({std::get<0>(key), std::get<1>(key), at});
        return result;
    }

private:
    std::size_t m_policies;
    std::map<std::tuple<CaHandle, QString, int>, std::vector<std::optional<Instant>>> m_at;
};

void addMoments(Moments& moments, std::size_t policy, const BacktestResult& result)
{
    for (const BacktestTransition& t : result.transitions)
        moments.add(policy, t.ca, u"%1 to %2"_s.arg(health::toString(t.from), health::toString(t.to)), t.at);
    for (const BacktestCase& c : result.cases) {
        moments.add(policy, c.ca, c.timeline + u": opened"_s, c.opened);
        if (c.resolved)
            moments.add(policy, c.ca, c.timeline + u": resolved"_s, *c.resolved);
        for (const BacktestStep& step : c.steps)
            moments.add(policy, c.ca,
                        u"%1: %2 %3"_s.arg(c.timeline, step.id,
                                           step.heldBackBy.isEmpty() ? u"due"_s : u"held back"_s),
                        step.due);
    }
}

QByteArray csvField(const QString& text)
{
    const bool plain = std::none_of(
        text.begin(), text.end(), [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; });
    return plain ? text.toUtf8() : '"' + QString(text).replace(u'"', u"\"\""_s).toUtf8() + '"';
}

void addRow(QByteArray& csv, const QStringList& fields)
{
    QByteArrayList row;
    for (const QString& field : fields)
        row << csvField(field);
    csv += row.join(',') + "\r\n";
}

QString timeText(const std::optional<Instant>& at) { return at ? formatRfc3339(*at) : QString(); }

void addRows(QByteArray& csv, const BacktestResult& result)
{
    for (const BacktestTransition& t : result.transitions)
        addRow(csv, {result.policy,
                     u"transition"_s,
                     t.ca.toString(),
                     formatRfc3339(t.at),
                     health::toString(t.from),
                     health::toString(t.to),
                     {},
                     {},
                     {},
                     {},
                     {}});
    for (const BacktestCase& c : result.cases) {
        addRow(csv, {result.policy,
                     u"case"_s,
                     c.ca.toString(),
                     formatRfc3339(c.opened),
                     {},
                     {},
                     c.timeline,
                     {},
                     {},
                     timeText(c.resolved),
                     {}});
        for (const BacktestStep& step : c.steps)
            addRow(csv, {result.policy,
                         u"step"_s,
                         c.ca.toString(),
                         formatRfc3339(step.due),
                         {},
                         {},
                         c.timeline,
                         step.id,
                         policy::toString(step.action),
                         timeText(step.overdue),
                         step.heldBackBy});
    }
}

using Sum = std::pair<QString, QString (*)(const BacktestResult&)>;

/// The rows of the table of sums.
const std::vector<Sum>& sums()
{
    static const std::vector<Sum> all{
        {u"CAs"_s, [](const auto& r) { return QString::number(r.cas); }},
        {u"changes of state"_s, [](const auto& r) { return QString::number(r.transitions.size()); }},
        {u"cases"_s, [](const auto& r) { return QString::number(r.cases.size()); }},
        {u"CAs notified"_s, [](const auto& r) { return QString::number(summaryOf(r).notified.size()); }},
        {u"CAs reminded"_s, [](const auto& r) { return QString::number(summaryOf(r).reminded.size()); }},
        {u"publication proposed"_s,
         [](const auto& r) { return QString::number(summaryOf(r).published.size()); }},
        {u"suspension proposed"_s,
         [](const auto& r) { return QString::number(summaryOf(r).suspension.size()); }},
        {u"revocation proposed"_s,
         [](const auto& r) { return QString::number(summaryOf(r).revocation.size()); }},
        {u"held back by a guard"_s,
         [](const auto& r) { return QString::number(summaryOf(r).heldBack.size()); }},
        {u"fleet incidents"_s, [](const auto& r) { return QString::number(r.incidents.size()); }}};
    return all;
}

constexpr int LabelWidth = 34;
constexpr int ColumnWidth = 22;

QString row(const QString& label, const QStringList& columns)
{
    QString line = label.leftJustified(LabelWidth);
    for (const QString& column : columns)
        line += u"  "_s + column.leftJustified(ColumnWidth);
    while (line.endsWith(u' '))
        line.chop(1);
    return line;
}

void addCases(QStringList& lines, const BacktestResult& result)
{
    for (const BacktestCase& c : result.cases) {
        const QString end =
            c.resolved ? u"resolved %1"_s.arg(formatForPeople(*c.resolved)) : u"not resolved"_s;
        lines << u"%1  %2: opened %3, %4"_s.arg(c.ca.toString(), c.timeline, formatForPeople(c.opened), end);
        for (const BacktestStep& step : c.steps) {
            QString line =
                u"  %1  %2 (%3)"_s.arg(formatForPeople(step.due), step.id, policy::toString(step.action));
            if (!step.heldBackBy.isEmpty())
                line += u", held back by "_s + step.heldBackBy;
            lines << (step.withdrawn ? line + u", withdrawn later"_s : line);
        }
    }
}

void addDifferences(QStringList& lines, std::span<const BacktestResult> results)
{
    const auto differences = differencesOf(results);
    lines << (differences.empty() ? u"The policies agree on everything."_s : u"Where they differ:"_s);
    for (const BacktestDifference& difference : differences) {
        QStringList columns;
        for (const auto& at : difference.at)
            columns << (at ? formatForPeople(*at) : u"-"_s);
        lines << row(u"%1  %2"_s.arg(difference.ca.toString(), difference.what), columns);
    }
}

} // namespace

BacktestSummary summaryOf(const BacktestResult& result)
{
    std::map<Action, std::set<QString>> by;
    std::set<QString> heldBack;
    for (const BacktestCase& c : result.cases)
        for (const BacktestStep& step : c.steps)
            (step.heldBackBy.isEmpty() ? by[step.action] : heldBack).insert(c.ca.toString());
    return {listed(by[Action::Notify]),
            listed(by[Action::Remind]),
            listed(by[Action::Publish]),
            listed(by[Action::ProposeSuspension]),
            listed(by[Action::ProposeRevocation]),
            listed(heldBack)};
}

std::vector<BacktestDifference> differencesOf(std::span<const BacktestResult> results)
{
    Moments moments(results.size());
    for (std::size_t i = 0; i < results.size(); ++i)
        addMoments(moments, i, results[i]);
    return moments.differences();
}

QJsonObject toJson(const BacktestResult& result)
{
    QJsonArray transitions;
    for (const BacktestTransition& t : result.transitions)
        transitions.append(QJsonObject{{u"ca"_s, t.ca.toString()},
                                       {u"at"_s, formatRfc3339(t.at)},
                                       {u"from"_s, health::toString(t.from)},
                                       {u"to"_s, health::toString(t.to)}});
    QJsonArray cases;
    for (const BacktestCase& c : result.cases)
        cases.append(caseJson(c));
    return {{u"policy"_s, result.policy},
            {u"policy_hash"_s, result.policyHash.toHex()},
            {u"transitions"_s, transitions},
            {u"cases"_s, cases},
            {u"summary"_s, summaryJson(result)}};
}

QJsonObject backtestJson(std::span<const BacktestResult> results)
{
    const QString schema = u"caretaker/policy-backtest/1"_s;
    if (results.size() == 1) {
        QJsonObject json = toJson(results.front());
        json.insert(u"schema"_s, schema);
        return json;
    }
    QJsonArray policies;
    for (const BacktestResult& result : results)
        policies.append(toJson(result));
    QJsonArray differences;
    for (const BacktestDifference& difference : differencesOf(results)) {
        QJsonArray at;
        for (const auto& one : difference.at)
            at.append(instantJson(one));
        differences.append(
            QJsonObject{{u"ca"_s, difference.ca.toString()}, {u"what"_s, difference.what}, {u"at"_s, at}});
    }
    return {{u"schema"_s, schema}, {u"policies"_s, policies}, {u"differences"_s, differences}};
}

QByteArray backtestCsv(std::span<const BacktestResult> results)
{
    QByteArray csv;
    addRow(csv, {u"policy"_s, u"what"_s, u"ca"_s, u"at"_s, u"from"_s, u"to"_s, u"timeline"_s, u"step"_s,
                 u"action"_s, u"until"_s, u"held_back_by"_s});
    for (const BacktestResult& result : results)
        addRows(csv, result);
    return csv;
}

QStringList backtestText(std::span<const BacktestResult> results)
{
    QStringList lines, names;
    for (const BacktestResult& result : results)
        names << result.policy;
    lines << row({}, names);
    for (const auto& [label, value] : sums()) {
        QStringList columns;
        for (const BacktestResult& result : results)
            columns << value(result);
        lines << row(label, columns);
    }
    lines << QString();
    if (results.size() == 1)
        addCases(lines, results.front());
    else
        addDifferences(lines, results);
    return lines;
}

} // namespace caretaker::service
