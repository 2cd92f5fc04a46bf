// SPDX-License-Identifier: GPL-3.0-or-later
//
// RrdpMemory: what is kept of one RRDP repository between rounds. The validators go with the state: no state,
// no conditional request. Private to this room.
#pragma once

#include "core/observe/observation.h"
#include "core/rrdp/update.h"

namespace caretaker::observe {

struct RrdpMemory
{
    std::optional<rrdp::RepositoryState> state;
    rrdp::Announced announced; ///< outlives the state: a changed delta is found also after a failed sync
    rrdp::TransferCosts costs;
    QByteArray etag;
    QByteArray lastModified;
    QByteArray notification;              ///< the bytes last received, for evidence
    Findings notificationFindings;        ///< what was wrong with its form; said again while it stays
    std::vector<FamilyOutcome> families;  ///< as last measured: a connection that is reused measures none
    std::vector<QByteArray> certificates; ///< the server's TLS chain, as last seen, DER
    int attempts = 0;
    bool everSucceeded = false;

    /// Repositories that were tried and never worked wait in a lane of their own.
    bool isHopeless() const { return attempts > 0 && !everSucceeded; }
};

} // namespace caretaker::observe
