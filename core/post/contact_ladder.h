// SPDX-License-Identifier: GPL-3.0-or-later
//
// The contact ladder: whom of an operator's side we write to, and whom next when that does not help. Pure.
//
// Rungs, in order: technical, admin, emergency, abuse, ghostbusters (RFC 6493), postal. A notice goes to the
// lowest rung that has a contact; the next rung is added when every message of the rungs so far came back or
// was given up, or when nobody answered for some days. The postal letter is for what cannot be mailed: it
// comes only when no rung that can be mailed is left and nothing of what was sent arrived.
#pragma once

#include "core/base/time.h"
#include "core/fleet/delegated_ca.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::post {

inline constexpr QLatin1StringView StaffRung{"staff"};
inline constexpr QLatin1StringView PostalRung{"postal"};

const QStringList& allRungs(); ///< in order, without "staff"

/// A notice of the matter, as far as the ladder is concerned.
struct RungNotice
{
    QString rung;
    QString status; ///< store::StoredNotice::status
    std::optional<Instant> sentAt{};
};

struct LadderRules
{
    Duration escalateAfter = std::chrono::hours(24 * 7);
    bool letters = true; ///< the postal rung is there
};

/// What of the matter was answered: then the ladder stops.
bool isAnswered(const std::vector<RungNotice>& history);
/// Came back, was given up, or was called off.
bool isLost(const RungNotice& notice);

/// The rungs in use: those that were written to so far, the first one with a contact when there is none.
/// Empty when there is no contact at all.
QStringList rungsInUse(const std::vector<fleet::Contact>& contacts, const std::vector<RungNotice>& history);

/// The rung to add now; nothing while the others may still help, or when all were tried.
std::optional<QString> nextRung(const std::vector<fleet::Contact>& contacts,
                                const std::vector<RungNotice>& history, const LadderRules& rules,
                                Instant now);

} // namespace caretaker::post
