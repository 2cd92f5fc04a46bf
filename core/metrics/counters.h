// SPDX-License-Identifier: GPL-3.0-or-later
//
// Base counters (requirements M): what was seen of one subject, a repository by one transport or a CA, over
// any time. They only add up, so that any window is the sum of its hours and cost does not grow with history.
//
// Objects are counted once a look: over a window, `objects` are as many as there were, times the looks.
// Ratios are therefore averages over the looks, and one look at a broken repository does not outweigh a day
// of good ones. Failed connections, syncs and fetches are attempted less succeeded, missing objects are
// referenced less present.
#pragma once

#include "core/metrics/churn.h"

#include <QStringList>

namespace caretaker::metrics {

struct BaseCounters
{
    qint64 looks = 0; ///< that were not blind
    qint64 connectionsAttempted = 0, connectionsSucceeded = 0;
    qint64 dnsQueries = 0, dnsSucceeded = 0;
    qint64 syncsAttempted = 0, syncsSucceeded = 0;
    qint64 fetchesAttempted = 0, fetchesSucceeded = 0; ///< manifests, and what they list
    qint64 objects = 0, validObjects = 0, invalidObjects = 0, expiredObjects = 0;
    qint64 referenced = 0, referencedPresent = 0; ///< listed on manifests
    qint64 hashesVerified = 0, hashMismatches = 0;
    qint64 requests = 0, bytes = 0; ///< what we cost: HTTPS requests and rsync runs, bytes of bodies

    BaseCounters& operator+=(const BaseCounters& other);
    friend bool operator==(const BaseCounters&, const BaseCounters&) = default;
};

/// Differences between consecutive snapshots, summed.
struct ChurnCounters
{
    qint64 comparisons = 0;       ///< snapshots that had one before them
    Churn objects{};              ///< M-OCC; `previous` is summed over the comparisons, as everything is
    Churn products{};             ///< all but manifests and CRLs, which are reissued as a matter of course
    Churn roas{};                 ///< M-RCD
    Churn certificates{};         ///< M-CCR
    qint64 serialSteps = 0;       ///< comparisons within one RRDP session
    qint64 serialProgress = 0;    ///< M-SPD: sum of these steps
    qint64 serialRegressions = 0; ///< steps below zero
    qint64 serialStalls = 0;      ///< other objects under the serial of before
    qint64 sessions = 0;          ///< a new session: no regression
    qint64 deltas = 0;            ///< applied
    qint64 deltaVolume = 0;       ///< M-DV: objects that they changed

    ChurnCounters& operator+=(const ChurnCounters& other);
    friend bool operator==(const ChurnCounters&, const ChurnCounters&) = default;
};

struct Counters
{
    BaseCounters base{};
    ChurnCounters churn{};

    Counters& operator+=(const Counters& other);
    friend bool operator==(const Counters&, const Counters&) = default;
};

/// One counter's name ("connections_attempted") and its place. Names are columns of the store and keys of
/// JSON.
struct CounterField
{
    QLatin1StringView name;
    qint64& (*of)(Counters& counters);
};
/// Every one of them, in one order that never changes but at its end.
const std::vector<CounterField>& counterFields();
qint64 valueOf(const CounterField& field, const Counters& counters);

QJsonObject toJson(const Counters& counters);

} // namespace caretaker::metrics
