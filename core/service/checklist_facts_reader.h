// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the numbers behind a checklist from the database, one part after the other.
#pragma once

#include "core/checklist/checklist_facts.h"
#include "core/service/case_book.h"
#include "core/service/checklist_details_reader.h"
#include "core/service/judge.h"
#include "core/service/workspace.h"

namespace caretaker::service {

class ChecklistFactsReader
{
public:
    ChecklistFactsReader(const Workspace& workspace, std::optional<CaHandle> ca, Instant from, Instant to);
    Expected<checklist::ChecklistFacts> read();

private:
    Expected<void> readCas();
    Expected<void> readCa(const fleet::DelegatedCa& ca);
    void addAvailability(checklist::CaFigures& figures, const health::HealthRecord& record,
                         const std::vector<store::ObservationRun>& runs);
    Expected<void> addDetails(checklist::CaFigures& figures);
    void noteLooks(const std::vector<store::ObservationRun>& latest);
    checklist::DayFigures functionalByDay() const;
    Expected<void> readTransitions();
    Expected<void> readCases();
    Expected<void> readNotices();
    Expected<void> readContacts();
    Expected<void> readMonitor();
    Expected<void> readAudit();
    void addCase(const enforcement::Case& enforcementCase, const health::HealthRecord& health);
    void addApprovals(const enforcement::Case& enforcementCase);
    bool inPeriod(Instant at) const { return at > m_from && at <= m_to; }
    bool isAbout(const CaHandle& ca) const { return !m_ca || *m_ca == ca; }

    const Workspace& m_workspace;
    std::optional<CaHandle> m_ca;
    Instant m_from;
    Instant m_to;
    std::map<CaHandle, health::HealthRecord> m_health;
    std::map<VantageName, std::optional<Instant>> m_lastLooks;
    std::optional<int> m_worseBefore; ///< nothing where nobody watched then
    checklist::ChecklistFacts m_facts;
};

} // namespace caretaker::service
