// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/todays_cases.h"

#include "core/enforcement/clock.h"
#include "core/service/case_book.h"
#include "core/service/judge.h"

namespace caretaker::service {

using namespace Qt::StringLiterals;
using enforcement::Case;
using enforcement::StepStatus;

namespace {

class CaseReader
{
public:
    CaseReader(const Workspace& workspace, Instant now, Instant asOf)
        : m_workspace(workspace), m_now(now), m_asOf(asOf)
    {
    }

    Expected<std::vector<WorkItem>> read()
    {
        const auto book = CaseBook::load(m_workspace.database, m_now);
        if (!book)
            return unexpected(book.error());
        const store::HealthStore healthStore(m_workspace.database);
        for (const Case* c : book->all()) {
            if (!c->isOpen())
                continue;
            const auto stored = healthStore.get(c->ca);
            if (!stored)
                return unexpected(stored.error());
            const auto snapshot = *stored ? healthSnapshotFromJson((*stored)->record) : std::nullopt;
            if (*stored && !snapshot)
                return unexpected(Error::failed(u"the stored health record is damaged"_s, c->ca.toString(),
                                                u"restore the database from a backup"_s));
            addCase(*c, snapshot ? snapshot->record : health::HealthRecord{});
        }
        return std::move(m_items);
    }

private:
    void addCase(const Case& c, const health::HealthRecord& record)
    {
        if (c.isHeld()) {
            addHold(c);
            return;
        }
        const policy::Timeline* timeline = m_workspace.policy.timeline(c.timeline);
        for (const enforcement::StepProgress& progress : c.steps) {
            if (const policy::Step* step = timeline != nullptr ? timeline->step(progress.id) : nullptr)
                addProgress(c, progress, *step);
        }
        addNext(c, record);
    }

    void addHold(const Case& c)
    {
        const enforcement::HoldSpan& hold = c.holds.back();
        if (hold.until - m_now <= HoldSoon)
            m_items.push_back({.what = WorkWhat::HoldEnds,
                               .subject = c.ca.toString(),
                               .id = c.id.toString(),
                               .detail = hold.why,
                               .at = hold.until});
    }

    /// What waits for people, whatever else the case waits for.
    void addProgress(const Case& c, const enforcement::StepProgress& progress, const policy::Step& step)
    {
        WorkItem item{.what = WorkWhat::Proposed,
                      .subject = c.ca.toString(),
                      .id = c.id.toString(),
                      .detail = step.id,
                      .action = step.action,
                      .at = progress.dueAt,
                      .have = static_cast<int>(progress.approvers.size()),
                      .of = step.approvals};
        if (progress.status == StepStatus::Proposed) {
            m_items.push_back(item);
        } else if (progress.status == StepStatus::Approved && policy::takesAway(step.action)) {
            item.what = WorkWhat::Approved;
            m_items.push_back(item);
        } else if (progress.status == StepStatus::Blocked) {
            item.what = WorkWhat::StepBlocked;
            item.detail = progress.blockedBy;
            m_items.push_back(item);
        }
    }

    void addNext(const Case& c, const health::HealthRecord& record)
    {
        const auto next = enforcement::nextStep(c, m_workspace.policy, record, m_asOf);
        const bool isTime = next && (next->status == StepStatus::Waiting || next->status == StepStatus::Due);
        if (!isTime || !next->due || *next->due > m_now + SoonDue)
            return;
        const bool isLate = next->overdue && *next->overdue <= m_now;
        m_items.push_back({.what = isLate ? WorkWhat::StepOverdue : WorkWhat::StepDue,
                           .subject = c.ca.toString(),
                           .id = c.id.toString(),
                           .detail = next->step,
                           .action = next->action,
                           .at = next->due});
    }

    const Workspace& m_workspace;
    Instant m_now;
    Instant m_asOf;
    std::vector<WorkItem> m_items;
};

} // namespace

Expected<std::vector<WorkItem>> caseWork(const Workspace& workspace, Instant now, Instant asOf)
{
    return CaseReader(workspace, now, asOf).read();
}

} // namespace caretaker::service
