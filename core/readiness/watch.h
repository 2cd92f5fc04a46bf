// SPDX-License-Identifier: GPL-3.0-or-later
//
// Watching an applicant over days: looks, kept in a file, folded into a Stability. Pure; the file is
// core/service's (readiness_history.h).
#pragma once

#include "core/readiness/facts.h"
#include "core/readiness/numbers.h"
#include "core/readiness/report.h"

namespace caretaker::readiness {

/// One look: what of a run is needed later.
struct WatchLook
{
    Instant at{};
    bool good = false;  ///< a current manifest and CRL were found, through some transport
    QString manifest{}; ///< number of the youngest manifest, hexadecimal; empty: none was seen
    std::optional<Instant> thisUpdate{};
    std::optional<Instant> nextUpdate{}; ///< the earliest of all manifests
    QStringList tags{};                  ///< at Warning or worse

    friend bool operator==(const WatchLook&, const WatchLook&) = default;
};

WatchLook lookOf(const Facts& facts, const Report& report);

/// One line of NDJSON, without its line feed.
QByteArray toLine(const WatchLook& look);
/// Nothing when it is no whole look.
std::optional<WatchLook> lookFromLine(const QByteArray& line);

/// Folds looks, oldest first, one at a time; its size does not grow with them but for the manifests' rhythm.
///
/// Between two looks that are no more than `longestSilence` apart the time counts as the later one says;
/// between others it counts as not watched. It is stable while outages stay below `longestGap` each and the
/// time is watched: a longer outage, or one silence, begins the count anew.
class Watch
{
public:
    explicit Watch(const Numbers& numbers) : m_numbers(numbers) {}

    /// A look that is not younger than the last is passed over.
    void add(const WatchLook& look);
    Stability stability() const;

private:
    void addTime(const WatchLook& look);
    void addOutage(const WatchLook& look, Duration span);
    void addManifest(const WatchLook& look);

    Numbers m_numbers;
    Stability m_seen;
    std::optional<WatchLook> m_last;
    Duration m_good{0};
    Duration m_outage{0}; ///< of the one that goes on
    std::optional<Instant> m_stableSince{};
    std::optional<Instant> m_current{};    ///< nextUpdate of the youngest manifest seen
    std::optional<Instant> m_thisUpdate{}; ///< of it
    std::vector<Duration> m_rhythm;
};

/// "stable for 12 of 30 days"-like figures as one English line for a terminal.
QString summaryOf(const Stability& stability, const Numbers& numbers);

} // namespace caretaker::readiness
