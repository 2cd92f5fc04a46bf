// SPDX-License-Identifier: GPL-3.0-or-later
//
// Delivery: hands what is queued to the courier that the configuration names (core/post), one message after
// the other, each with its own two commits: claimed, then what came of it. Killed anywhere, the next run goes
// on; a message whose fate nobody can know goes out again with the same bytes and the same Message-ID.
//
// Bounded by [mail] per_cycle and budget (real time), per_recipient and per_hour. What is not taken now
// waits. Needs the writer lock (store/writer_lock.h): two senders would both take what the other is sending.
//
// What failed for ever, or came back, is told to staff in one message, once.
#pragma once

#include "core/post/courier.h"
#include "core/service/config.h"
#include "core/store/database.h"

#include <memory>

namespace caretaker::service {

struct DeliveryReport
{
    int sent = 0;    ///< handed over, or printed
    int again = 0;   ///< failed for now
    int failed = 0;  ///< for ever
    int waiting = 0; ///< not tried: a rate, the number or the time was used up
};

/// Error when the configuration cannot be used (the password file cannot be read) or the database fails; a
/// message that cannot be delivered is none.
Expected<DeliveryReport> deliver(const store::Database& database, const Config& config, Instant now);

/// The same, in short: how many were sent.
Expected<int> deliverQueued(const store::Database& database, const Config& config, Instant now);

/// By [mail] method.
Expected<std::unique_ptr<post::Courier>> courierFor(const Config& config);

/// Queues the message to staff about what failed or came back since the last one; nothing when nothing did.
Expected<void> alertStaffOfFailures(const store::Database& database, const Config& config, Instant now);

} // namespace caretaker::service
