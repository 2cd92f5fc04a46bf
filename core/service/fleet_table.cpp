// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/fleet_table.h"

#include "core/enforcement/clock.h"
#include "core/health/machine.h"
#include "core/service/case_book.h"
#include "core/store/fleet_overview.h"
#include "core/store/round_store.h"

#include <QHash>
#include <QSet>

namespace caretaker::service {

namespace {

class Reader
{
public:
    explicit Reader(const Workspace& workspace) : m_workspace(workspace), m_overview(workspace.database) {}

    Expected<FleetTable> read(FleetDetail detail)
    {
        return readRound()
            .and_then([this] { return readCases(); })
            .and_then([this] { return readCas(); })
            .and_then([this] { return readHealth(); })
            .and_then([&] { return detail == FleetDetail::All ? readLooks() : Expected<void>(); })
            .map([this] { return std::move(m_table); });
    }

private:
    Expected<void> readRound()
    {
        const auto last = store::RoundStore(m_workspace.database).last();
        if (!last)
            return unexpected(last.error());
        if (*last)
            m_table.asOf = (*last)->at;
        const health::IssueRules& rules = m_workspace.policy.health.issues;
        m_table.availabilityTarget = rules.availability;
        m_table.availabilityWindow = rules.availabilityWindow;
        return {};
    }

    /// Those that ended before now are none of a table's business.
    Expected<void> readCases()
    {
        auto book = CaseBook::load(m_workspace.database, asOf() + std::chrono::seconds(1));
        if (!book)
            return unexpected(book.error());
        m_book = std::move(*book);
        return {};
    }

    Expected<void> readCas()
    {
        return m_overview.forEachCa([this](store::FleetOverview::Ca ca) {
            m_places.insert(ca.handle.toString(), m_table.rows.size());
            FleetRow row{.handle = std::move(ca.handle)};
            row.stage = fleet::lifecycleStageFromString(ca.stage).value_or(row.stage);
            row.operatorName = std::move(ca.operatorName);
            row.repository = shared(ca.repository);
            row.repositoryOperator = shared(ca.repositoryOperator);
            m_table.rows.push_back(std::move(row));
        });
    }

    Expected<void> readHealth()
    {
        return m_overview.forEachHealth([this](const store::FleetOverview::Health& health) {
            FleetRow* row = find(health.ca);
            if (row == nullptr)
                return;
            row->state = health.record.state;
            row->since = health.record.since;
            row->candidate = health.record.candidate;
            row->availability = health::availability(health.record, m_table.availabilityWindow);
            for (const QString& kind : health.issues) {
                if (const auto known = health::issueKindFromString(kind))
                    row->issues.push_back(*known);
            }
            addCase(*row, health.record);
        });
    }

    Expected<void> readLooks()
    {
        const VantageName& own = m_workspace.config.vantage;
        return m_overview
            .forEachManifest(own,
                             [this](const QString& ca, Instant made) {
                                 if (FleetRow* row = find(ca))
                                     row->manifestMade = made;
                             })
            .and_then([&] {
                return m_overview.forEachRetrieval(own, asOf(), [this](const QString& ca, Milliseconds mean) {
                    if (FleetRow* row = find(ca))
                        row->retrieval = mean;
                });
            });
    }

    /// The one of the CA's state, else the first, as in `caretaker status`.
    void addCase(FleetRow& row, const health::HealthRecord& record)
    {
        const enforcement::Case* chosen = nullptr;
        for (const enforcement::Case& c : m_book.of(row.handle)) {
            if (c.isOpen() && (chosen == nullptr || c.timeline == health::toString(row.state)))
                chosen = &c;
        }
        if (chosen == nullptr)
            return;
        FleetCase line{
            chosen->id.toString(), enforcement::toString(chosen->status()), chosen->timeline, {}, {}, {}};
        if (const auto next = enforcement::nextStep(*chosen, m_workspace.policy, record, asOf())) {
            line.nextStep = next->step;
            line.due = next->due;
            line.overdue = next->overdue;
            line.needsApproval = next->status == enforcement::StepStatus::Proposed;
        }
        row.openCase = std::move(line);
    }

    /// Thousands of CAs share a few repositories: one copy of the text each.
    QString shared(const QString& text) { return *m_texts.insert(text); }
    FleetRow* find(const QString& ca)
    {
        const auto place = m_places.constFind(ca);
        return place == m_places.cend() ? nullptr : &m_table.rows[*place];
    }
    Instant asOf() const { return m_table.asOf.value_or(Instant{}); }

    const Workspace& m_workspace;
    store::FleetOverview m_overview;
    FleetTable m_table;
    CaseBook m_book;
    QHash<QString, std::size_t> m_places;
    QSet<QString> m_texts;
};

} // namespace

Expected<FleetTable> fleetTable(const Workspace& workspace, FleetDetail detail)
{
    return Reader(workspace).read(detail);
}

} // namespace caretaker::service
