// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaHistory: one CA over a time, for plots: its states, what one vantage saw, latencies by the hour, issues,
// cases and notices. Each table of the store is read once. Also the metrics of a CA or repository by the
// hour.
#pragma once

#include "core/health/episode.h"
#include "core/health/state.h"
#include "core/metrics/indicator.h"
#include "core/metrics/look_counters.h"
#include "core/service/workspace.h"
#include "core/store/observation_store.h"

namespace caretaker::service {

struct CaHistory
{
    struct StateSpan
    {
        Instant from;
        Instant to;
        health::State state;
    };
    /// Looks that saw the same.
    struct Seen
    {
        Instant from;
        Instant to;              ///< where the next one begins; the last look, before a gap
        bool isFollowed = false; ///< no gap after it
        bool isBlind = false;
        bool isFunctional = false;
        std::optional<rpki::ManifestFacts> manifest;
        rpki::ObjectCounts objects;
        std::optional<int> vrps;
    };
    struct CaseSpan
    {
        QString id;
        QString timeline;
        QString status;
        Instant opened;
        std::optional<Instant> ended;
    };
    struct Said
    {
        qint64 notice = 0;
        QString kind;
        QString rung;
        QString status;
        Instant at;
    };

    CaHandle ca;
    VantageName vantage; ///< whose looks these are
    Instant from;
    Instant to;
    std::vector<StateSpan> states{}; ///< all of from..to, the first ones may be Unknown
    std::vector<Seen> seen{};        ///< oldest first, cut off at from and to
    std::vector<store::LatencyRollup> firstByte{};
    std::vector<store::LatencyRollup> retrieval{};
    std::vector<health::Episode> issues{};
    std::vector<CaseSpan> cases{}; ///< that were open at some time
    std::vector<Said> notices{};
};

/// Our own vantage where it looked at this CA; else the one that looked last. BadInput for an unknown CA, or
/// one that nobody ever looked at.
Expected<VantageName> watchingVantage(const Workspace& workspace, const CaHandle& ca);

Expected<CaHistory> caHistory(const Workspace& workspace, const CaHandle& ca, Instant from, Instant to);

struct IndicatorHour
{
    Instant hour;
    std::optional<double> value; ///< nothing where it is undefined
};
/// Of each hour that was watched, oldest first.
Expected<std::vector<IndicatorHour>> indicatorHours(const Workspace& workspace, const VantageName& vantage,
                                                    const metrics::Subject& subject,
                                                    metrics::Indicator indicator, Instant from, Instant to);

} // namespace caretaker::service
