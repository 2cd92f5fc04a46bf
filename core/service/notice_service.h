// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker notice ...`: what was and will be said.
#pragma once

#include "core/service/delivery.h"
#include "core/service/workspace.h"
#include "core/store/notice_store.h"

#include <QJsonObject>

namespace caretaker::service {

/// Oldest first, without content; of one case when one is named.
Expected<std::vector<store::StoredNotice>> listNotices(const Workspace& workspace,
                                                       const store::NoticeFilter& filter);
/// BadInput when there is none.
Expected<store::StoredNotice> findNotice(const Workspace& workspace, qint64 id);
/// What happened to it, oldest first.
Expected<std::vector<store::NoticeEvent>> eventsOfNotice(const Workspace& workspace, qint64 id);
/// Delivers what is queued; Refused while a cycle runs, which does the same.
Expected<DeliveryReport> sendNotices(const Workspace& workspace, Instant now);
/// Puts it into the queue again, whether it waits for its next attempt, was given up, came back or was called
/// off, and delivers. Refused for what was sent, and for what another notice took the place
/// of.
Expected<DeliveryReport> retryNotice(const Workspace& workspace, qint64 id, const QString& actor,
                                     Instant now);
/// It is not sent. Refused for what was sent.
Expected<void> cancelNotice(const Workspace& workspace, qint64 id, const QString& actor, Instant now);

/// Recipients are personal data: only when asked for.
QJsonObject toJson(const store::StoredNotice& notice, bool withContacts);

} // namespace caretaker::service
