// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_report.h"

#include "core/store/notice_store.h"

#include <QJsonArray>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

QJsonObject stepJson(const enforcement::StepProgress& step)
{
    const auto at = step.doneAt ? step.doneAt : step.dueAt;
    return {{u"id"_s, step.id},
            {u"status"_s, enforcement::toString(step.status)},
            {u"at"_s, at ? QJsonValue(formatRfc3339(*at)) : QJsonValue()}};
}

QJsonObject caseJson(const enforcement::Case& c, const QString& state)
{
    QJsonArray steps;
    for (const enforcement::StepProgress& step : c.steps)
        steps.append(stepJson(step));
    return {{u"id"_s, c.id.toString()},
            {u"ca"_s, c.ca.toString()},
            {u"state"_s, state},
            {u"timeline"_s, c.timeline},
            {u"status"_s, enforcement::toString(c.status())},
            {u"reopened"_s, c.reopened},
            {u"opened"_s, formatRfc3339(c.opened.at)},
            {u"steps"_s, steps}};
}

QString stateOf(const std::vector<report::StatusRow>& rows, const CaHandle& ca)
{
    for (const report::StatusRow& row : rows)
        if (row.handle == ca)
            return row.state;
    return u"unknown"_s;
}

QJsonArray statesSeen(const std::vector<store::StoredTransition>& transitions)
{
    std::set<QString> states;
    for (const store::StoredTransition& transition : transitions)
        states.insert(transition.to);
    QJsonArray array;
    for (const QString& state : states)
        array.append(state);
    return array;
}

} // namespace

Expected<QJsonObject> demoJson(const DemoReport& report, const Workspace& workspace, const CaseBook& cases)
{
    const auto transitions = store::HealthStore(workspace.database).transitions(Instant{}, Instant::max());
    if (!transitions)
        return unexpected(transitions.error());
    const auto notices = store::NoticeStore(workspace.database).count();
    if (!notices)
        return unexpected(notices.error());
    QJsonArray caseArray;
    for (const enforcement::Case* c : cases.all())
        caseArray.append(caseJson(*c, stateOf(report.status, c->ca)));
    return QJsonObject{{u"schema"_s, u"caretaker/demo/1"_s},
                       {u"virtual_days"_s, report.days},
                       {u"rounds"_s, report.rounds},
                       {u"blind_rounds"_s, report.blindRounds},
                       {u"fetches"_s, report.fetches},
                       {u"objects_validated"_s, report.objectsValidated},
                       {u"cas"_s, static_cast<qint64>(report.status.size())},
                       {u"states_seen"_s, statesSeen(*transitions)},
                       {u"transitions"_s, static_cast<qint64>(transitions->size())},
                       {u"cases"_s, caseArray},
                       {u"notices"_s, *notices},
                       {u"wall_s"_s, static_cast<double>(report.wall.count()) / 1000.0}};
}

} // namespace caretaker::service
