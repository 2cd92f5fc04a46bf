// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows for tests that need no database: whatever the figures of a lab fleet are at the moment.
#pragma once

#include "core/service/fleet_table.h"

namespace caretaker::ui::testing {

inline Instant noon() { return *parseRfc3339(u"2026-03-16T12:00:00Z"); }

/// In the order of handles: "alder" is well, "birch" dead with a case that is late, "cedar" about to die,
/// "dogwood" was never judged.
inline std::vector<service::FleetRow> fourRows()
{
    using namespace std::chrono_literals;
    using enum health::State;
    const auto handle = [](const char* text) { return CaHandle::fromString(QString::fromLatin1(text)); };
    std::vector<service::FleetRow> rows;
    rows.push_back({.handle = handle("alder"), .state = Healthy, .since = noon() - 40 * 24h});
    rows.push_back({.handle = handle("birch"), .state = Dead, .since = noon() - 8 * 24h});
    rows.push_back({.handle = handle("cedar"), .state = Healthy, .since = noon() - 90 * 24h});
    rows.push_back({.handle = handle("dogwood")});
    rows[0].manifestMade = noon() - 6h;
    rows[0].retrieval = 900ms;
    rows[0].availability = 1.0;
    rows[0].operatorName = QStringLiteral("Alder, \"The\" Network");
    rows[0].repository = QStringLiteral("https://rrdp.paas.example/notification.xml");
    rows[1].issues = {health::IssueKind::StaleManifest, health::IssueKind::Availability};
    rows[1].availability = 0.74;
    rows[1].operatorName = QStringLiteral("Birch Internet");
    rows[1].repository = QStringLiteral("rsync://rpki.birch.example/repo/");
    rows[1].openCase = service::FleetCase{.id = QStringLiteral("CARE-1"),
                                          .status = QStringLiteral("held"),
                                          .timeline = QStringLiteral("dead"),
                                          .nextStep = QStringLiteral("remind-30d"),
                                          .due = noon() - 24h,
                                          .overdue = noon() - 1h};
    rows[2].candidate = health::Candidate{Dead, noon() - 6h, noon() + 18h};
    rows[2].manifestMade = noon() - 30h;
    rows[2].retrieval = 12s;
    rows[2].availability = 0.99;
    rows[2].repositoryOperator = QStringLiteral("registry");
    rows[2].openCase = service::FleetCase{.id = QStringLiteral("CARE-2"),
                                          .status = QStringLiteral("open"),
                                          .timeline = {},
                                          .nextStep = {},
                                          .due = noon() + 24h,
                                          .overdue = {}};
    rows[3].stage = fleet::LifecycleStage::Probation;
    return rows;
}

} // namespace caretaker::ui::testing
