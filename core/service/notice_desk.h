// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeDesk: writes notices into the queue and delivers what is queued. Queueing happens inside the round's
// transaction; delivery after it was committed. Each notice has a key made of its case, step and recipients'
// language, so that a round that is repeated after a crash neither queues nor delivers it twice.
#pragma once

#include "core/notice/notice_facts.h"
#include "core/service/notice_composer.h"
#include "core/store/notice_store.h"

namespace caretaker::service {

/// Whom a notice of this kind goes to: staff for alerts, else the CA's contacts.
bool hasRecipients(const Config& config, const fleet::DelegatedCa& ca, notice::Kind kind);

/// Queues one notice a language. `occasion` tells two notices of one kind in one case apart (a step and when
/// it fell due). Returns how many were new.
Expected<int> queueNotices(store::Transaction& transaction, const NoticeSubject& subject, notice::Kind kind,
                           const QString& occasion, Instant now);

/// Writes everything queued into the outbox and marks it sent; returns how many. A notice that cannot be
/// written stays queued for the next time, with its error.
Expected<int> deliverQueued(const store::Database& database, const Config& config, Instant now);

} // namespace caretaker::service
