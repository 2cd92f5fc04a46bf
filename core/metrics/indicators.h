// SPDX-License-Identifier: GPL-3.0-or-later
//
// Health indicators from base counters (requirements M). A ratio with a zero denominator is undefined:
// nullopt, never 0 or 1. Pure; safe from any thread.
#pragma once

#include "core/base/time.h"
#include "core/observe/observation.h"

#include <QJsonObject>

#include <optional>

namespace caretaker::metrics {

using Ratio = std::optional<double>;
/// part / whole; undefined when `whole` is zero or less.
Ratio ratio(qint64 part, qint64 whole);

/// Base counters of one repository and transport over any window; windows add up with +=.
struct BaseCounters
{
    qint64 connectionsAttempted = 0, connectionsSucceeded = 0;
    qint64 dnsQueries = 0, dnsSucceeded = 0;
    qint64 syncsAttempted = 0, syncsSucceeded = 0;
    qint64 fetchesAttempted = 0, fetchesSucceeded = 0;
    qint64 objects = 0, validObjects = 0, invalidObjects = 0, expiredObjects = 0;
    qint64 referenced = 0, referencedPresent = 0;
    qint64 hashesVerified = 0, hashMismatches = 0;

    BaseCounters& operator+=(const BaseCounters& other);
    friend bool operator==(const BaseCounters&, const BaseCounters&) = default;
};

/// What one look adds. A blind look adds nothing.
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
