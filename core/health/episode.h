// SPDX-License-Identifier: GPL-3.0-or-later
//
// Episode: one issue of one CA from its onset to its end. An issue that is absent for a reading or two has
// not ended: it takes IssueRules::end (so many readings without it, over so much time). It then ended when it
// was first absent. A blind reading changes nothing. Pure.
#pragma once

#include "core/health/issue.h"

namespace caretaker::health {

struct Episode
{
    IssueKind kind;
    Instant began;
    std::optional<Instant> ended{};
    std::optional<Instant> absentSince{}; ///< of an open one
    int absentReadings = 0;
    Reasons reasons{}; ///< as last seen
    bool isOpen() const { return !ended; }
    friend bool operator==(const Episode&, const Episode&) = default;
};

/// `open` episodes, each kind at most once, after one more reading: first these, in their order, ended or
/// not, then new ones.
std::vector<Episode> advanceEpisodes(std::vector<Episode> open, const std::vector<Issue>& issues,
                                     bool isBlind, const StreakRules& end, Instant now);

/// {"kind","began","ended":...|null,"reasons"}
QJsonObject toJson(const Episode& episode);

} // namespace caretaker::health
