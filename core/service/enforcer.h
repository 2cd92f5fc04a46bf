// SPDX-License-Identifier: GPL-3.0-or-later
//
// Enforcer: what follows from a judged round: case events, and the notices that go with them. Everything is
// written in the caller's transaction. The rules are core/enforcement's; here they are carried out.
#pragma once

#include "core/service/case_book.h"
#include "core/service/incident_keeper.h"
#include "core/service/judge.h"
#include "core/service/notice_desk.h"

namespace caretaker::service {

struct EnforcementReport
{
    int events = 0;
    int notices = 0;
    int stages = 0; ///< CAs whose lifecycle stage changed: the fleet must be read again
};

/// How many vantages agree that the CA is Failed, and the other facts that rules and commands want.
enforcement::CaFacts factsFor(const fleet::DelegatedCa& ca, const HealthSnapshot& health,
                              const policy::Policy& policy);

/// The same, with what this round's looks tell.
enforcement::CaFacts factsFor(const Judged& judged, const policy::Policy& policy);

class Enforcer
{
public:
    Enforcer(const Config& config, CaseBook& book) : m_config(config), m_book(book), m_desk(config) {}

    Expected<EnforcementReport> enforce(store::Transaction& transaction, const std::vector<Judged>& round,
                                        const policy::Policy& policy, Instant now);

    /// The notices that follow from events (proposals, publications, resolutions), for commands of people
    /// too.
    Expected<int> announce(store::Transaction& transaction, const enforcement::CaseEvents& events,
                           const Judged& judged, const policy::Policy& policy, Instant now);

private:
    Expected<EnforcementReport> enforceOne(store::Transaction& transaction, const Judged& judged,
                                           const IncidentKeeper& incidents, const policy::Policy& policy,
                                           Instant now);
    Expected<void> askFor(const store::Database& database, const enforcement::CaseEvents& events,
                          const Judged& judged, const policy::Policy& policy, Instant now);
    Expected<void> escalate(const store::Database& database, const Judged& judged,
                            const policy::Policy& policy, Instant now);
    Expected<EnforcementReport> doDueSteps(store::Transaction& transaction, const Judged& judged,
                                           const policy::Policy& policy, Instant now);
    Expected<EnforcementReport> doStep(store::Transaction& transaction, const Judged& judged,
                                       const policy::Policy& policy, const enforcement::Case& enforcementCase,
                                       const policy::Step& step, Instant now);

    const Config& m_config;
    CaseBook& m_book;
    NoticeDesk m_desk;
};

} // namespace caretaker::service
