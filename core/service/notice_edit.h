// SPDX-License-Identifier: GPL-3.0-or-later
//
// A notice that waits, looked at and written anew by a person before it leaves, or called off with a reason.
//
// Nothing that was written is ever overwritten: an edited text is a notice of its own, which takes the place
// of the one that waited in the queue; that one is called off and keeps its text. The audit chain says of
// each matter which took whose place, who did it and why, with the hashes of both. What goes with the text
// (the facts, the calendar, the recipient) stays as the rules made it.
#pragma once

#include "core/notice/message_reader.h"
#include "core/service/workspace.h"
#include "core/store/notice_store.h"

namespace caretaker::service {

/// Whether it waits: only then can it be edited or called off.
bool isWaiting(const QString& status);

/// A notice as people read it. Personal data.
struct OpenedNotice
{
    store::StoredNotice notice; ///< without its bytes
    notice::ReadMessage message;
    std::vector<store::NoticeCase> cases;
    std::vector<store::NoticeEvent> events; ///< oldest first
};
Expected<OpenedNotice> openNotice(const Workspace& workspace, qint64 id);

struct NoticeAct
{
    QString by;
    QString why; ///< one sentence
    Instant now;
};
/// The id of the notice that takes its place. Refused when it does not wait any more (a cycle may have sent
/// it), without a reason, for an empty text or one that says the same, and to whoever may not edit
/// (people.h).
Expected<qint64> editNotice(const Workspace& workspace, qint64 id, const QString& body, const NoticeAct& act);
/// It is not sent. Refused as above.
Expected<void> cancelNotice(const Workspace& workspace, qint64 id, const NoticeAct& act);
/// By "replaced" among its events: which notice took its place.
std::optional<qint64> replacementOf(const std::vector<store::NoticeEvent>& events);

} // namespace caretaker::service
