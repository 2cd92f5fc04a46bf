// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker notice ...`: what was and will be said.
#pragma once

#include "core/service/workspace.h"
#include "core/store/notice_store.h"

#include <QJsonObject>

namespace caretaker::service {

/// Oldest first, without content; of one case when one is named.
Expected<std::vector<store::StoredNotice>> listNotices(const Workspace& workspace, const QString& caseId);
/// BadInput when there is none.
Expected<store::StoredNotice> findNotice(const Workspace& workspace, qint64 id);
/// Delivers what is queued; Refused while a cycle runs, which does the same.
Expected<int> sendNotices(const Workspace& workspace, Instant now);

/// Recipients are personal data: only when asked for.
QJsonObject toJson(const store::StoredNotice& notice, bool withContacts);

} // namespace caretaker::service
