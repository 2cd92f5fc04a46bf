// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every indicator of requirements M by name: for policies (what to alert on), tables and JSON.
#pragma once

#include "core/base/time.h"
#include "core/metrics/counters.h"

#include <QStringList>

namespace caretaker::metrics {

enum class Indicator : std::uint8_t {
    TransportReachability, ///< M-TRR
    DnsResolution,         ///< M-DRSR
    FetchSuccess,          ///< M-FSR
    SyncSuccess,           ///< M-SSR
    ValidationSuccess,     ///< M-VSR
    ObjectCompleteness,    ///< M-OCR
    HashMismatch,          ///< M-HMR
    ExpiredObjects,        ///< M-EOR
    InvalidObjects,        ///< M-IOR
    UpdateFreshness,       ///< M-UF, seconds
    ObjectChurn,           ///< M-OCC
    ObjectChurnRate,       ///< M-OCRate
    RoaChurn,              ///< M-RCD
    RoaNet,                ///< added less removed ROAs, signed
    RoaChurnRate,          ///< M-RCR
    RoaWithdrawal,         ///< M-RWR
    CertificateChurnRate,  ///< M-CCR
    SerialProgress,        ///< M-SPD; the alert is on SerialRegressions
    SerialRegressions,     ///< serials that went back, or stood still under other content, within a session
    DeltaVolume,           ///< M-DV
};
inline constexpr int IndicatorCount = static_cast<int>(Indicator::DeltaVolume) + 1;

enum class Unit : std::uint8_t { Share, Count, Time };

QString toString(Indicator indicator); ///< "transport-reachability", ..., "delta-volume"
std::optional<Indicator> indicatorFromString(QStringView text);
QString requirementOf(Indicator indicator); ///< "M-TRR"; empty for those that the draft does not name
Unit unitOf(Indicator indicator);
/// Taken from differences between snapshots: these have a baseline.
bool isChurn(Indicator indicator);
QStringList indicatorNames();
std::vector<Indicator> allIndicators();

/// The value over a window, from the window's counters. Rates of churn are changes a previous object and
/// comparison; counts are sums. Nothing when undefined: a zero denominator, or no two snapshots to compare.
/// UpdateFreshness is not in the counters: see updateFreshness().
std::optional<double> valueOf(Indicator indicator, const Counters& window);

/// "99.5 %", "12", "3h"; "-" when undefined.
QString textOf(Indicator indicator, std::optional<double> value);

} // namespace caretaker::metrics
