// SPDX-License-Identifier: GPL-3.0-or-later
//
// The whole fleet for a table: one small row a CA, read in one pass over each table of the database. Made for
// fleets of 50 000: status_service.h answers the same for reports, with more of each CA and at more cost.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/health/issue.h"
#include "core/service/workspace.h"

#include <vector>

namespace caretaker::service {

/// The most pressing open case of a CA, and what comes next in it.
struct FleetCase
{
    QString id;
    QString status;                 ///< "open", "held", "proposed", ...
    QString timeline;               ///< of the policy
    QString nextStep;               ///< empty: nothing is left to do
    std::optional<Instant> due;     ///< nothing while its clock stands still, or it waits for something else
    std::optional<Instant> overdue; ///< from when on it is late
    bool needsApproval = false;     ///< the next step was proposed to people
};

struct FleetRow
{
    CaHandle handle;
    health::State state = health::State::Unknown;
    Instant since{}; ///< meaningless while Unknown
    std::optional<health::Candidate> candidate{};
    fleet::LifecycleStage stage = fleet::LifecycleStage::Active;
    std::vector<health::IssueKind> issues{};
    std::optional<Instant> manifestMade{};   ///< thisUpdate of the manifest that our vantage saw last
    std::optional<Milliseconds> retrieval{}; ///< mean, from our vantage, in the hour of the last round
    std::optional<double> availability{};    ///< over the policy's window (30 days); 1 is always
    QString operatorName{};                  ///< who runs the CA
    QString repository{};                    ///< DelegatedCa::repositoryKey()
    QString repositoryOperator{};            ///< empty: the CA itself
    std::optional<FleetCase> openCase{};
};

struct FleetTable
{
    std::vector<FleetRow> rows;  ///< by handle; neither retired nor revoked CAs
    std::optional<Instant> asOf; ///< the last round; nothing when there was none
    double availabilityTarget = 0;
    Duration availabilityWindow{0};
};

/// States: without what only the looks tell, manifests and retrieval times, which is half the cost.
enum class FleetDetail { States, All };

Expected<FleetTable> fleetTable(const Workspace& workspace, FleetDetail detail = FleetDetail::All);

} // namespace caretaker::service
