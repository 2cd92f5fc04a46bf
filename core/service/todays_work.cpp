// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todays_work.h"

#include "core/service/checklist_desk.h"
#include "core/service/fleet_brake.h"
#include "core/service/incident_keeper.h"
#include "core/service/notice_service.h"
#include "core/service/todays_cases.h"
#include "core/service/watch_health.h"
#include "core/store/fleet_overview.h"
#include "core/store/round_store.h"

#include <algorithm>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

class Reader
{
public:
    Reader(const Workspace& workspace, Instant now) : m_workspace(workspace), m_now(now) {}

    Expected<std::vector<WorkItem>> read()
    {
        return readRound()
            .and_then([this] { return readCases(); })
            .and_then([this] { return readTurned(); })
            .and_then([this] { return readIncidents(); })
            .and_then([this] { return readNotices(); })
            .and_then([this] { return readGuards(); })
            .map([this] { return std::move(m_items); });
    }

private:
    /// Clocks of cases stand where the last round left them.
    Expected<void> readRound()
    {
        const auto last = store::RoundStore(m_workspace.database).last();
        if (!last)
            return unexpected(last.error());
        m_asOf = *last ? (*last)->at : m_now;
        return {};
    }

    Expected<void> readCases()
    {
        return caseWork(m_workspace, m_now, m_asOf).map([this](std::vector<WorkItem> items) {
            m_items = std::move(items);
        });
    }

    /// Those that are still so: a CA's newest change decides.
    Expected<void> readTurned()
    {
        const auto changes = store::FleetOverview(m_workspace.database).changes(m_now - NewFor);
        if (!changes)
            return unexpected(changes.error());
        std::set<CaHandle> seen;
        for (const auto& change : *changes) {
            const bool isBad = change.to == "dead"_L1 || change.to == "flapping"_L1;
            if (seen.insert(change.ca).second && isBad)
                m_items.push_back({.what = WorkWhat::TurnedWorse,
                                   .subject = change.ca.toString(),
                                   .detail = change.to,
                                   .at = change.at});
        }
        return {};
    }

    Expected<void> readIncidents()
    {
        const auto open = IncidentKeeper::openIncidents(m_workspace.database);
        if (!open)
            return unexpected(open.error());
        for (const enforcement::RepositoryIncident& incident : *open) {
            const auto affected =
                std::ranges::count_if(incident.cas, [](const auto& entry) { return !entry.second.until; });
            m_items.push_back({.what = WorkWhat::RepositoryFails,
                               .subject = incident.repository,
                               .id = incident.id,
                               .at = incident.since,
                               .have = static_cast<int>(affected)});
        }
        return {};
    }

    Expected<void> readNotices()
    {
        static const std::map<QString, WorkWhat> troubles{{u"bounced"_s, WorkWhat::NoticeBounced},
                                                          {u"failed"_s, WorkWhat::NoticeFailed},
                                                          {u"queued"_s, WorkWhat::NoticeWaits},
                                                          {u"sending"_s, WorkWhat::NoticeWaits},
                                                          {u"retry"_s, WorkWhat::NoticeWaits}};
        for (const auto& [status, what] : troubles) {
            const auto notices = listNotices(m_workspace, {.status = status});
            if (!notices)
                return unexpected(notices.error());
            for (const store::StoredNotice& notice : *notices) {
                if (what == WorkWhat::NoticeWaits || m_now - notice.createdAt <= NoticesSince)
                    m_items.push_back({.what = what,
                                       .subject = notice.ca.toString(),
                                       .id = QString::number(notice.id),
                                       .detail = notice.kind,
                                       .at = notice.createdAt});
            }
        }
        return {};
    }

    Expected<void> readGuards()
    {
        const auto brake = openFleetIncident(m_workspace.database);
        const auto watch = watchHealth(m_workspace, m_now);
        if (!brake || !watch)
            return unexpected(brake ? watch.error() : brake.error());
        if (*brake && !(*brake)->overridden)
            m_items.push_back({.what = WorkWhat::BrakeHolds,
                               .at = (*brake)->since,
                               .have = (*brake)->turnedBad,
                               .of = (*brake)->couldTurn});
        if (watch->isLate)
            m_items.push_back({.what = WorkWhat::NoRounds, .at = watch->lastRound});
        return {};
    }

    const Workspace& m_workspace;
    Instant m_now;
    Instant m_asOf{};
    std::vector<WorkItem> m_items;
};

/// "Daily checklist of the registry", of context "checklist"; the id where no definition is known.
QString titleOf(const Workspace& workspace, const QString& listId, Instant now)
{
    using checklist::Audience;
    using checklist::Period;
    for (const Audience audience : {Audience::Registry, Audience::Operator}) {
        for (const Period period : {Period::Daily, Period::Weekly, Period::Monthly, Period::Quarterly}) {
            const auto definition =
                definitionFor(workspace, {.audience = audience, .period = period, .ca = {}, .to = now});
            if (definition && definition->id == listId.section(u'/', 0, 0))
                return definition->title;
        }
    }
    return listId;
}

} // namespace

WorkKind kindOf(WorkWhat what)
{
    switch (what) {
    case WorkWhat::Proposed:
    case WorkWhat::Approved:
        return WorkKind::Approval;
    case WorkWhat::StepOverdue:
        return WorkKind::Overdue;
    case WorkWhat::StepDue:
        return WorkKind::Due;
    case WorkWhat::TurnedWorse:
    case WorkWhat::RepositoryFails:
        return WorkKind::Incident;
    case WorkWhat::NoticeBounced:
    case WorkWhat::NoticeFailed:
    case WorkWhat::NoticeWaits:
        return WorkKind::Notice;
    case WorkWhat::ChecklistOpen:
        return WorkKind::Checklist;
    case WorkWhat::HoldEnds:
        return WorkKind::Hold;
    case WorkWhat::StepBlocked:
    case WorkWhat::BrakeHolds:
    case WorkWhat::NoRounds:
        break;
    }
    return WorkKind::Guard;
}

Expected<std::vector<WorkItem>> todaysWork(const Workspace& workspace, Instant now)
{
    return Reader(workspace, now).read().map([](std::vector<WorkItem> items) {
        std::ranges::stable_sort(items, {}, [](const WorkItem& item) {
            return std::pair(kindOf(item.what), item.at.value_or(Instant{}));
        });
        return items;
    });
}

Expected<std::vector<WorkItem>> checklistWork(const Workspace& workspace, Instant now)
{
    const auto lists = openChecklists(workspace, now);
    if (!lists)
        return unexpected(lists.error());
    std::vector<WorkItem> items;
    for (const ChecklistState& list : *lists) {
        if (list.done < list.items)
            items.push_back({.what = WorkWhat::ChecklistOpen,
                             .subject = list.id.section(u'/', 1),
                             .id = list.id,
                             .detail = titleOf(workspace, list.id, now),
                             .at = list.until,
                             .have = list.done,
                             .of = list.items,
                             .attention = list.attention});
    }
    return items;
}

} // namespace caretaker::service
