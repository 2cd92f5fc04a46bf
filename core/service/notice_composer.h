// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a case and what was seen to the facts that a notice states (notice/notice_facts.h). Pure.
#pragma once

#include "core/enforcement/clock.h"
#include "core/fleet/delegated_ca.h"
#include "core/notice/notice_facts.h"
#include "core/observe/observation.h"
#include "core/policy/policy.h"
#include "core/service/config.h"

#include <vector>

namespace caretaker::service {

/// All that a notice about one case is made from. References: valid while the call lasts.
struct NoticeSubject
{
    const Config& config;
    const policy::Policy& policy;
    const fleet::DelegatedCa& ca;
    const enforcement::Case& enforcementCase;
    const health::HealthRecord& health;
    const std::vector<observe::Observation>& observations; ///< the latest, one a vantage
};

notice::NoticeFacts factsOf(const NoticeSubject& subject, notice::Kind kind, const QString& language,
                            Instant now);

/// What has happened and what will happen when, if things go on as they are, in time order.
std::vector<notice::PlannedEvent> plannedEvents(const NoticeSubject& subject, notice::Kind kind, Instant now);

} // namespace caretaker::service
