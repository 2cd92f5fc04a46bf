// SPDX-License-Identifier: GPL-3.0-or-later
//
// Warnings before something ends: certificates, ROAs, manifests. No case: nothing is broken yet. What ends
// within one of the policy's horizons ([health.issues] expiry) is said once for each object and horizon, to
// the contacts that notices begin with; all that is new of a CA in a round stands in one letter.
#pragma once

#include "core/notice/notice_facts.h"
#include "core/service/config.h"
#include "core/service/judge.h"

namespace caretaker::service {

/// One object at one horizon.
struct ExpiryDue
{
    notice::Expiring object;
    QString key; ///< "expiry/HANDLE/HASH/30d": the same for ever
    int days = 0;
};
/// From the issue "expiring" that the round found; the first to end first. Pure.
std::vector<ExpiryDue> expiriesOf(const Judged& judged);

/// Queues them in the round's transaction; how many letters that made. Nothing for a policy that only
/// watches, nor for CAs out of its scope.
Expected<int> queueExpiryWarnings(store::Transaction& transaction, const Config& config,
                                  const std::vector<Judged>& round, const policy::Policy& policy,
                                  Instant now);

} // namespace caretaker::service
