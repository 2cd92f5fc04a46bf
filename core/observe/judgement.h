// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what a round gathered to one Observation a CA. Pure. Private to this room.
#pragma once

#include "core/observe/endpoint.h"
#include "core/observe/observer.h"

namespace caretaker::observe {

/// What is remembered of a CA between rounds.
struct CaMemory
{
    std::optional<Instant> validUntil; ///< of the last valid manifest, CRL and certificate, the earliest
    std::optional<Ski> parent;         ///< of the last match
    QByteArray outcome;                ///< fingerprint(observation) of the last look that was not blind
};

/// Everything about one CA in one round.
struct CaLook
{
    const rpki::CaVerdict* verdict = nullptr; ///< null: not in the tree
    const rpki::CaVerdict* parent = nullptr;  ///< of a CA that is not in the tree; null when not known either
    QString blindReason;                      ///< not empty: say nothing
    /// What RRDP gave, where that was not functional and `verdict` is what rsync gave instead; else null.
    const rpki::CaVerdict* rrdpVerdict = nullptr;
    bool byRrdp = false;              ///< the verdict's objects came by RRDP
    std::optional<SyncOutcome> rrdp;  ///< absent: not advertised, or not tried
    std::optional<SyncOutcome> rsync; ///< a transfer or a greeting
};

/// `memory` is read and brought up to date.
Observation judge(const fleet::DelegatedCa& ca, const RoundRequest& request, const CaLook& look,
                  double latencyScale, CaMemory& memory);

/// Equal for two observations that say the same, but for times, numbers and latencies.
QByteArray fingerprint(const Observation& observation);

} // namespace caretaker::observe
