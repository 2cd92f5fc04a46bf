// SPDX-License-Identifier: GPL-3.0-or-later
//
// MailRoom: reads what came back (core/post/mailbox.h) and notes what it means (core/post/incoming.h):
//   a bounce      the notice came back: staff are told, and the next kind of contact is written to
//   an answer     the notice, and its cases, were answered: the contact ladder stops; nothing is closed
//   automatic     noted with the notice; no answer
// Each message has its own transaction and is remembered, so that it is read once, whatever is killed.
// Nothing in the mailbox is changed. Needs the writer lock.
#pragma once

#include "core/service/case_service.h"

#include <QJsonObject>

namespace caretaker::service {

struct ReceiveReport
{
    int read = 0;      ///< messages that were new
    int bounces = 0;   ///< of ours
    int answers = 0;   ///< to ours
    int automatic = 0; ///< vacation messages, delays, confirmations of delivery
    int unknown = 0;   ///< about nothing of ours, or no mail at all
    bool more = false; ///< there was more than one run takes
};
QJsonObject toJson(const ReceiveReport& report); ///< without "schema"

/// How many new messages one run takes.
inline constexpr int MostReceived = 2000;

/// `mailbox` as in "maildir:FOLDER". `cases` shares the book of a running cycle, or was opened for acting.
Expected<ReceiveReport> receiveMail(const Workspace& workspace, CaseService& cases, const QString& mailbox,
                                    Instant now);
/// The same for a command: takes the writer lock, Refused while a cycle runs.
Expected<ReceiveReport> receiveMail(const Workspace& workspace, const QString& mailbox, Instant now);

} // namespace caretaker::service
