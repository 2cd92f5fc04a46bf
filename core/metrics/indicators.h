// SPDX-License-Identifier: GPL-3.0-or-later
//
// Health indicators from base counters (requirements M). A ratio with a zero denominator is undefined:
// nullopt, never 0 or 1. Pure; safe from any thread.
#pragma once

#include "core/base/time.h"
#include "core/metrics/counters.h"
#include "core/observe/observation.h"

#include <QJsonObject>

#include <optional>

namespace caretaker::metrics {

/// What one look at a CA adds, over all of its endpoints. A blind look adds nothing.
BaseCounters countersOf(const observe::Observation& observation);

struct HealthIndicators
{
    Ratio transportReachability; ///< M-TRR
    Ratio dnsResolution;         ///< M-DRSR
    Ratio fetchSuccess;          ///< M-FSR
    Ratio syncSuccess;           ///< M-SSR
    Ratio validationSuccess;     ///< M-VSR
    Ratio objectCompleteness;    ///< M-OCR
    Ratio hashMismatch;          ///< M-HMR: any non-zero is a critical integrity failure
    Ratio expiredObjects;        ///< M-EOR
    Ratio invalidObjects;        ///< M-IOR
    friend bool operator==(const HealthIndicators&, const HealthIndicators&) = default;
};
HealthIndicators indicatorsOf(const BaseCounters& counters);
/// Undefined ratios are null.
QJsonObject toJson(const HealthIndicators& indicators);

/// M-UF: now - last observed update; nothing when none was observed.
std::optional<Duration> updateFreshness(std::optional<Instant> lastUpdate, Instant now);

} // namespace caretaker::metrics
