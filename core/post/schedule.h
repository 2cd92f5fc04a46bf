// SPDX-License-Identifier: GPL-3.0-or-later
//
// When a message that could not be delivered is tried again, and how many may go to whom. Pure and
// deterministic: the jitter comes from the message's key, so that a thousand messages that failed together do
// not come back together, and a recomputation gives the same times.
#pragma once

#include "core/base/time.h"

#include <QString>

#include <map>
#include <optional>

namespace caretaker::post {

/// RFC 5321 section 4.5.4.1: the retry interval should be at least 30 minutes, and giving up takes at least
/// 4-5 days; sooner for the first ones, since a greylisting server (RFC 6647) takes it after minutes.
inline constexpr Duration FirstPause = std::chrono::minutes(5);
inline constexpr Duration LongestPause = std::chrono::hours(6);

/// After the `attempts`th attempt (from 1) failed at `now`: 5, 10, 20 ... minutes, at most 6 hours, each up
/// to a quarter longer by the key; the last one when `giveUp` has passed since `created`. Nothing when this
/// one was that.
std::optional<Instant> nextAttempt(const QString& key, int attempts, Instant created, Instant now,
                                   Duration giveUp);

/// How many may be handed over.
struct Rates
{
    int perRecipient = 0; ///< in a day; 0: no limit
    int perHour = 0;      ///< together; 0: no limit
};

/// Counts against the rates; who is refused waits.
class Allowance
{
public:
    /// What was handed over in the last day by contact, and in the last hour together.
    Allowance(Rates rates, std::map<qint64, int> lastDay, int lastHour);

    /// Takes one, if there is one. Staff are exempt from the rate for one recipient.
    bool take(qint64 contact, bool staff);

private:
    Rates m_rates;
    std::map<qint64, int> m_lastDay;
    int m_lastHour;
};

} // namespace caretaker::post
