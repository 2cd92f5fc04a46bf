// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_columns.h"

#include "core/service/rounded_duration.h"
#include "ui/base/words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::FleetRow;
using service::FleetTable;

namespace {

QString issuesText(const FleetRow& row)
{
    QStringList words;
    for (const health::IssueKind issue : row.issues)
        words << wordFor(issue);
    return words.join(", "_L1);
}

QString dueText(const service::FleetCase& line, Instant now)
{
    if (line.needsApproval)
        return FleetColumns::tr("waits for approval");
    if (!line.due)
        return {};
    const QString when = roughRelativeText(*line.due, now);
    return line.overdue && *line.overdue <= now ? FleetColumns::tr("overdue, %1").arg(when) : when;
}

QString secondsText(Milliseconds time)
{
    const double seconds = static_cast<double>(time.count()) / 1000;
    return spoken().number(seconds, seconds < 10 ? 2 : 1);
}

} // namespace

QString wordFor(health::IssueKind issue)
{
    return spoken().text("checklist", health::toString(issue).replace(u'_', u' '));
}

QString roughDurationText(Duration duration) { return durationText(service::roundedForPeople(duration)); }

QString roughRelativeText(Instant at, Instant now)
{
    return relativeText(service::roundedForPeople(at, now), now);
}

QString FleetColumns::stageText(fleet::LifecycleStage stage)
{
    switch (stage) {
    case fleet::LifecycleStage::Applicant:
        return tr("applicant");
    case fleet::LifecycleStage::Probation:
        return tr("probation");
    case fleet::LifecycleStage::Active:
        return tr("active");
    case fleet::LifecycleStage::Retiring:
        return tr("retiring");
    case fleet::LifecycleStage::Suspended:
        return tr("suspended");
    case fleet::LifecycleStage::Reinstating:
        return tr("reinstating");
    case fleet::LifecycleStage::Retired:
    case fleet::LifecycleStage::Revoked:
        break; // not in the table
    }
    return fleet::toString(stage);
}

QString FleetColumns::title(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Ca:
        return tr("CA");
    case FleetColumn::State:
        return tr("State");
    case FleetColumn::Candidate:
        return tr("Becomes");
    case FleetColumn::Since:
        return tr("Since");
    case FleetColumn::Issues:
        return tr("Issues");
    case FleetColumn::Age:
        return tr("Manifest age");
    case FleetColumn::Latency:
        return tr("Latency (s)");
    case FleetColumn::Availability:
        return tr("Available");
    case FleetColumn::NextStep:
        return tr("Next step");
    case FleetColumn::Due:
        return tr("Due");
    case FleetColumn::Operator:
        return tr("Operator");
    case FleetColumn::Repository:
        return tr("Repository");
    case FleetColumn::Case:
        return tr("Case");
    case FleetColumn::Stage:
        return tr("Stage");
    }
    return {};
}

QString FleetColumns::explanation(FleetColumn column)
{
    switch (column) {
    case FleetColumn::Candidate:
        return tr("The next state, and when, if readings go on as they are");
    case FleetColumn::Since:
        return tr("How long it has been in its state");
    case FleetColumn::Age:
        return tr("How long ago the manifest was made that our vantage saw last");
    case FleetColumn::Latency:
        return tr("Mean time to fetch everything, in the hour of the last round");
    case FleetColumn::Availability:
        return tr("Functional share of the watched time, over 30 days or as the policy says");
    case FleetColumn::NextStep:
        return tr("What comes next in its open case");
    default:
        return {};
    }
}

bool FleetColumns::isFigure(FleetColumn column)
{
    using enum FleetColumn;
    return column == Latency || column == Availability;
}

bool FleetColumns::isShownAtFirst(FleetColumn column) { return column < FleetColumn::Case; }

QString FleetColumns::text(const FleetRow& row, FleetColumn column, Instant now)
{
    switch (column) {
    case FleetColumn::Ca:
        return row.handle.toString();
    case FleetColumn::State:
        return ui::wordFor(row.state);
    case FleetColumn::Candidate:
        return row.candidate ? tr("%1 %2").arg(ui::wordFor(row.candidate->state),
                                               roughRelativeText(row.candidate->confirmsAt, now))
                             : QString();
    case FleetColumn::Since:
        return row.state == health::State::Unknown ? QString() : roughDurationText(now - row.since);
    case FleetColumn::Issues:
        return issuesText(row);
    case FleetColumn::Age:
        return row.manifestMade ? roughDurationText(now - *row.manifestMade) : QString();
    case FleetColumn::Latency:
        return row.retrieval ? secondsText(*row.retrieval) : QString();
    case FleetColumn::Availability:
        return row.availability ? spoken().percent(*row.availability, 1) : QString();
    case FleetColumn::NextStep:
        return row.openCase ? row.openCase->nextStep : QString();
    case FleetColumn::Due:
        return row.openCase ? dueText(*row.openCase, now) : QString();
    case FleetColumn::Operator:
        return row.operatorName;
    case FleetColumn::Repository:
        return row.repository;
    case FleetColumn::Case:
        return row.openCase ? row.openCase->id : QString();
    case FleetColumn::Stage:
        return stageText(row.stage);
    }
    return {};
}

QString FleetColumns::toolTip(const FleetRow& row, FleetColumn column, const FleetTable& table)
{
    switch (column) {
    case FleetColumn::State:
    case FleetColumn::Since:
        return row.state == health::State::Unknown
                   ? tr("Not judged yet")
                   : tr("%1 since %2").arg(ui::wordFor(row.state), dateTimeText(row.since));
    case FleetColumn::Candidate:
        return row.candidate
                   ? tr("%1 at %2")
                         .arg(ui::wordFor(row.candidate->state), dateTimeText(row.candidate->confirmsAt))
                   : QString();
    case FleetColumn::Age:
        return row.manifestMade ? dateTimeText(*row.manifestMade) : QString();
    case FleetColumn::Availability:
        return tr("Over %1; the target is %2")
            .arg(durationText(table.availabilityWindow), spoken().percent(table.availabilityTarget, 1));
    case FleetColumn::Due:
        return row.openCase && row.openCase->due ? dateTimeText(*row.openCase->due) : QString();
    case FleetColumn::Repository:
        return row.repositoryOperator.isEmpty() ? row.repository
                                                : row.repository + u'\n' + row.repositoryOperator;
    case FleetColumn::Issues:
        return issuesText(row).replace(u", "_s, u"\n"_s);
    default:
        return {};
    }
}

} // namespace caretaker::ui
