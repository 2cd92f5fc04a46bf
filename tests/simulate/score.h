// SPDX-License-Identifier: GPL-3.0-or-later
//
// What was right and what was wrong, against the truth.
//
// A span of trouble is found when the machine is in its state at some time during the span; an interval in a
// state is right when it overlaps a span of it, or begins within the grace after one: the time in which a
// state is left only (a figure of merit decays, a recovery is watched). Precision, recall and F1 are of spans
// and intervals, not of hours: a Dead CA found a day late was found, and the day is in "delay". Hours are
// beside, without any grace.
#pragma once

#include "core/service/backtest.h"
#include "tests/simulate/flap_detectors.h"
#include "tests/simulate/fleet.h"

#include <map>

namespace caretaker::simulate {

struct Quality
{
    std::int64_t found = 0, missed = 0; ///< spans
    std::int64_t right = 0, wrong = 0;  ///< intervals
    std::int64_t hoursBoth = 0, hoursTruth = 0, hoursSaid = 0;
    std::vector<Duration> delays{}; ///< from the beginning of the span until it was found

    double precision() const;
    double recall() const;
    double f1() const;
    double f1OfHours() const;
    void add(const std::vector<Interval>& truth, const std::vector<Interval>& said, Duration grace);
};

struct Score
{
    std::map<State, Quality> states;
    Quality nagios, icinga; ///< of flapping
    std::int64_t notices = 0, wrongNotices = 0;
    std::int64_t publications = 0, wrongPublications = 0;
    std::int64_t proposals = 0, wrongProposals = 0;
    std::int64_t deadlines = 0, misses = 0; ///< dead beyond the deadline; without a proposal in time
    std::int64_t brakes = 0;                ///< fleet incidents
    std::int64_t caYears = 0, readings = 0;
    QStringList wrongs{}; ///< some of what was wrong, for whoever looks into it
};

/// Adds what one fleet's year came to under this policy.
void score(Score& sum, const Fleet& fleet, const policy::Policy& policy);

} // namespace caretaker::simulate
