// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/status.h"

#include "core/base/text_width.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

namespace caretaker::report {

using namespace Qt::StringLiterals;

namespace {

constexpr int NarrowestTable = 60;
constexpr int Gap = 2; ///< columns between two cells

/// Worst first, as the states' precedence has it; words not known here come last.
constexpr std::array<QLatin1StringView, 6> StatesWorstFirst{"dead"_L1, "flapping"_L1, "partial"_L1,
                                                            "slow"_L1, "healthy"_L1,  "unknown"_L1};
constexpr std::array<QLatin1StringView, 6> ColourOfState{"31"_L1, "35"_L1, "33"_L1,
                                                         "36"_L1, "32"_L1, "90"_L1};

size_t rankOf(const QString& state)
{
    const auto it = std::find(StatesWorstFirst.begin(), StatesWorstFirst.end(), state);
    return static_cast<size_t>(it - StatesWorstFirst.begin());
}

enum Column { Handle, State, Since, Why, Next };
constexpr size_t Columns = 5;
using Cells = std::array<QString, Columns>;

/// One number and a unit: "31d", "18h", "5m".
QString compact(Duration duration)
{
    const auto seconds = duration.count();
    if (seconds >= 2 * 86'400)
        return u"%1d"_s.arg(seconds / 86'400);
    return seconds >= 2 * 3'600 ? u"%1h"_s.arg(seconds / 3'600) : u"%1m"_s.arg(seconds / 60);
}

/// "in 18h", "now", "2d ago"
QString relative(Instant at, Instant now)
{
    if (at == now)
        return u"now"_s;
    return at > now ? u"in "_s + compact(at - now) : compact(now - at) + u" ago"_s;
}

QString nextText(const StatusRow& row, Instant now)
{
    if (!row.openCase || row.openCase->nextStep.isEmpty())
        return u"-"_s;
    if (!row.openCase->waitingFor.isEmpty())
        return u"%1: %2"_s.arg(row.openCase->nextStep, row.openCase->waitingFor);
    const QString due = row.openCase->due ? u", "_s + relative(*row.openCase->due, now) : QString();
    return row.openCase->nextStep + due;
}

/// "dead in 18h; TLS: certificate expired; stale manifest"
QString whyText(const StatusRow& row, Instant now)
{
    QStringList parts;
    if (row.candidate)
        parts << u"%1 %2"_s.arg(row.candidate->state,
                                relative(std::max(row.candidate->confirmsAt, now), now));
    if (!row.why.isEmpty())
        parts << (row.blame.isEmpty() ? row.why : u"%1: %2"_s.arg(row.blame, row.why));
    parts << row.issues;
    for (const Finding& finding : row.findings)
        if (finding.id == FindingId::VANTAGES_DISAGREE)
            parts << u"not down for everyone"_s;
    return parts.isEmpty() ? u"-"_s : parts.join("; "_L1);
}

Cells cellsOf(const StatusRow& row, Instant now)
{
    return {row.handle.toString(), row.state,
            formatForPeople(row.since).chopped(4), // all is UTC: said once
            whyText(row, now), nextText(row, now)};
}

using Widths = std::array<int, Columns>;

Widths naturalWidths(const std::vector<Cells>& table)
{
    Widths widths{};
    for (const Cells& cells : table)
        for (size_t c = 0; c < Columns; ++c)
            widths[c] = std::max(widths[c], textWidth(cells[c]));
    return widths;
}

int total(const Widths& widths)
{
    int sum = Gap * static_cast<int>(Columns - 1);
    for (const int width : widths)
        sum += width;
    return sum;
}

/// Narrows one column after the other, each to what still makes sense, until the table fits; the date is
/// never cut.
Widths fitted(Widths widths, int width)
{
    struct Floor
    {
        Column column;
        int least;
    };
    constexpr std::array<Floor, 7> Order{
        {{Why, 24}, {Handle, 16}, {Next, 24}, {Why, 8}, {Handle, 6}, {Next, 6}, {State, 8}}};
    for (const Floor& floor : Order) {
        const int excess = total(widths) - width;
        if (excess > 0)
            widths[floor.column] =
                std::min(widths[floor.column], std::max(floor.least, widths[floor.column] - excess));
    }
    return widths;
}

QString coloured(const QString& cell, const QString& state)
{
    const size_t rank = rankOf(state);
    if (rank >= ColourOfState.size())
        return cell;
    return u"\x1b[%1m%2\x1b[0m"_s.arg(ColourOfState[rank], cell);
}

QString lineOf(const Cells& cells, const Widths& widths, const QString& colourState)
{
    QString line;
    for (size_t c = 0; c < Columns; ++c) {
        const bool last = c + 1 == Columns;
        const QString cut = truncatedToWidth(cells[c], widths[c]);
        const QString cell = last ? cut : paddedToWidth(cut, widths[c] + Gap);
        line += c == State && !colourState.isEmpty() ? coloured(cell, colourState) : cell;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

QString totals(const std::vector<StatusRow>& rows)
{
    QStringList parts;
    for (const QLatin1StringView state : StatesWorstFirst) {
        const auto count =
            std::count_if(rows.begin(), rows.end(), [&](const StatusRow& r) { return r.state == state; });
        if (count > 0)
            parts << u"%1 %2"_s.arg(count).arg(state);
    }
    return u"%1 CA%2%3. Times are UTC.\n"_s.arg(rows.size())
        .arg(rows.size() == 1 ? u""_s : u"s"_s, parts.isEmpty() ? QString() : u": "_s + parts.join(", "_L1));
}

QJsonValue candidateJson(const std::optional<StatusRow::Candidate>& candidate)
{
    if (!candidate)
        return QJsonValue::Null;
    return QJsonObject{{u"state"_s, candidate->state},
                       {u"since"_s, formatRfc3339(candidate->since)},
                       {u"confirms_at"_s, formatRfc3339(candidate->confirmsAt)}};
}

QJsonValue caseJson(const std::optional<StatusRow::CaseLine>& line)
{
    if (!line)
        return QJsonValue::Null;
    return QJsonObject{
        {u"id"_s, line->id},
        {u"status"_s, line->status},
        {u"next_step"_s,
         line->nextStep.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(line->nextStep)},
        {u"due"_s, line->due ? QJsonValue(formatRfc3339(*line->due)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject rowJson(const StatusRow& row)
{
    QJsonObject json{{u"handle"_s, row.handle.toString()},
                     {u"state"_s, row.state},
                     {u"since"_s, formatRfc3339(row.since)},
                     {u"candidate"_s, candidateJson(row.candidate)},
                     {u"functional"_s, row.functional},
                     {u"issues"_s, QJsonArray::fromStringList(row.issues)},
                     {u"blame"_s, row.blame.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(row.blame)},
                     {u"case"_s, caseJson(row.openCase)}};
    QJsonArray findings;
    for (const Finding& finding : row.findings)
        findings.append(toJson(finding));
    if (!findings.isEmpty())
        json.insert("findings"_L1, findings);
    return json;
}

} // namespace

QString statusTable(const std::vector<StatusRow>& rows, Instant now, const TableOptions& options)
{
    std::vector<StatusRow> sorted = rows;
    std::stable_sort(sorted.begin(), sorted.end(), [](const StatusRow& a, const StatusRow& b) {
        return std::pair(rankOf(a.state), a.handle.toString()) <
               std::pair(rankOf(b.state), b.handle.toString());
    });
    std::vector<Cells> table{{u"CA"_s, u"STATE"_s, u"SINCE"_s, u"WHY"_s, u"NEXT STEP"_s}};
    for (const StatusRow& row : sorted)
        table.push_back(cellsOf(row, now));
    const Widths widths = fitted(naturalWidths(table), std::max(options.width, NarrowestTable));
    QString text = lineOf(table.front(), widths, {});
    for (size_t i = 0; i < sorted.size(); ++i)
        text += lineOf(table[i + 1], widths, options.colour ? sorted[i].state : QString());
    return text + totals(rows);
}

QJsonObject statusJson(const std::vector<StatusRow>& rows)
{
    QJsonArray cas;
    for (const StatusRow& row : rows)
        cas.append(rowJson(row));
    return {{u"schema"_s, u"caretaker/status/1"_s}, {u"cas"_s, cas}};
}

} // namespace caretaker::report
