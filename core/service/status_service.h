// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker status`: the fleet as the last round left it.
#pragma once

#include "core/health/episode.h"
#include "core/report/status.h"
#include "core/service/workspace.h"

#include <vector>

namespace caretaker::service {

struct FleetStatus
{
    std::vector<report::StatusRow> rows; ///< by handle
    std::optional<Instant> asOf;         ///< the last round; nothing when there was none
};

/// What one vantage said last of one CA.
struct VantageWord
{
    VantageName vantage;
    Instant since; ///< when it first said so, without a break
    Instant lastSeen;
    QString word;   ///< "functional", "failed", "blind"
    QString reason; ///< of "blind"
    bool fresh = false;
    bool mayBeCached = false; ///< "functional" of a validator that may have used its cache
};
QJsonObject toJson(const VantageWord& word);

/// By name of the vantage; fresh as of `now` by the policy's [quorum].
Expected<std::vector<VantageWord>> vantageWords(const Workspace& workspace, const CaHandle& ca, Instant now);

/// When each issue of a CA began and ended: those open, and those that ended within `back` of the last round.
Expected<std::vector<health::Episode>> issueEpisodes(const Workspace& workspace, const CaHandle& ca,
                                                     Duration back);
/// "stale manifest, since 2026-03-16 10:00 UTC" or "..., from ... to ...".
QString textOf(const health::Episode& episode);

/// All watched CAs; those never judged are "unknown".
Expected<FleetStatus> fleetStatus(const Workspace& workspace);

} // namespace caretaker::service
