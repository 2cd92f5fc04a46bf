// SPDX-License-Identifier: GPL-3.0-or-later
// backtestCsv() and backtestText() of backtest_report.h.
#include "core/service/backtest_report.h"

#include <algorithm>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

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
