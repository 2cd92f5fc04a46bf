// SPDX-License-Identifier: GPL-3.0-or-later
//
// From what a round gathered to one Observation a CA. Pure. Private to this room.
#pragma once

#include "core/observe/endpoint.h"
#include "core/observe/observer.h"
#include "core/rpki/publication_history.h"

namespace caretaker::observe {

/// What is remembered of a CA between rounds.
struct CaMemory
{
    /// *Any valid manifest*: until when one is in relying parties' caches, by the earliest end of the last
    /// manifest, CRL and certificate that could be fetched in whole (RFC 9286 section 6.6: after a failed
    /// fetch they keep what they have, until it expires). Apart from *published now*, which never comes from
    /// here.
    std::optional<Instant> validUntil;
    std::optional<int> vrps;                        ///< as of the same, for Observation::vrps
    std::optional<rpki::PublicationMark> published; ///< what the next manifest must succeed
    std::optional<Ski> parent;                      ///< of the last match
    bool functional = false;                        ///< at the last look that was not blind
    QByteArray outcome; ///< fingerprint(observation) of the last look that was not blind
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

/// Takes note of an observation made before a restart; of several, oldest first.
void recall(const fleet::DelegatedCa& ca, const Observation& before, CaMemory& memory);

/// Equal for two observations that say the same, but for times, numbers and latencies.
QByteArray fingerprint(const Observation& observation);

} // namespace caretaker::observe
