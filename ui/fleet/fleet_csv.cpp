// SPDX-License-Identifier: GPL-3.0-or-later
//
// What columns put into files.
#include "ui/fleet/fleet_columns.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::FleetRow;

namespace {

QString timeText(const std::optional<Instant>& at) { return at ? formatRfc3339(*at) : QString(); }

QString candidateText(const FleetRow& row)
{
    return row.candidate ? u"%1 at %2"_s.arg(health::toString(row.candidate->state),
                                             formatRfc3339(row.candidate->confirmsAt))
                         : QString();
}

QString issuesField(const FleetRow& row)
{
    QStringList names;
    for (const health::IssueKind issue : row.issues)
        names << health::toString(issue);
    return names.join(u' ');
}

} // namespace

QString FleetColumns::csvName(FleetColumn column)
{
    static constexpr std::array<QLatin1StringView, FleetColumnCount> names{
        "ca"_L1,       "state"_L1,      "candidate"_L1,     "since"_L1,       "issues"_L1,
        "step"_L1,     "due"_L1,        "manifest_made"_L1, "retrieval_s"_L1, "available"_L1,
        "operator"_L1, "repository"_L1, "case"_L1,          "stage"_L1};
    return names[static_cast<std::size_t>(column)];
}

QString FleetColumns::csvText(const FleetRow& row, FleetColumn column)
{
    switch (column) {
    case FleetColumn::Ca:
        return row.handle.toString();
    case FleetColumn::State:
        return health::toString(row.state);
    case FleetColumn::Candidate:
        return candidateText(row);
    case FleetColumn::Since:
        return row.state == health::State::Unknown ? QString() : formatRfc3339(row.since);
    case FleetColumn::Issues:
        return issuesField(row);
    case FleetColumn::Age:
        return timeText(row.manifestMade);
    case FleetColumn::Latency:
        return row.retrieval ? QString::number(static_cast<double>(row.retrieval->count()) / 1000, 'f', 3)
                             : QString();
    case FleetColumn::Availability:
        return row.availability ? QString::number(*row.availability, 'f', 5) : QString();
    case FleetColumn::NextStep:
        return row.openCase ? row.openCase->nextStep : QString();
    case FleetColumn::Due:
        return row.openCase ? timeText(row.openCase->due) : QString();
    case FleetColumn::Operator:
        return row.operatorName;
    case FleetColumn::Repository:
        return row.repository;
    case FleetColumn::Case:
        return row.openCase ? row.openCase->id : QString();
    case FleetColumn::Stage:
        return fleet::toString(row.stage);
    }
    return {};
}

} // namespace caretaker::ui
