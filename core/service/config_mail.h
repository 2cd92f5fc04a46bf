// SPDX-License-Identifier: GPL-3.0-or-later
//
// [mail] of the configuration file: how notices leave the house and how answers come back. No secret is in
// it: the password is in a file or in the environment variable CARETAKER_SMTP_PASSWORD.
//
//   method            "outbox" (a folder of .eml files), "smtp" (submission, RFC 6409) or "sendmail"
//   server, port      of the submission service; the port follows from tls when it is absent (587, 465, 25)
//   tls               "starttls", "implicit" (RFC 8314), or "none": only for a server on this machine
//   ca_file           PEM; absent: the system's
//   user, password_file   absent: no login
//   sendmail          the program; called as `sendmail -t -i -f FROM`
//   from, reply_to    absent: [registry] reply_to. `from` is where bounces arrive
//   timeout           for one message
//   give_up           an attempt after so long is the last
//   per_recipient     messages a day to one contact; per_hour: to all together; staff are exempt from the
//   former per_cycle, budget how many messages, and how long, one round delivers; the rest waits for the next
//   escalate_after    without an answer for so long, the next kind of contact is written to
//   inbox             "maildir:FOLDER" or "mbox:FILE": read by every cycle
//   letters           print what cannot be mailed as PDF, into the outbox folder
#pragma once

#include "core/base/time.h"

#include <QString>

namespace caretaker::service {

struct MailConfig
{
    QString method = QStringLiteral("outbox");
    QString server = QStringLiteral("localhost");
    int port = 0; ///< 0: see usedPort()
    QString tls = QStringLiteral("starttls");
    QString caFile;
    QString user;
    QString passwordFile;
    QString sendmail = QStringLiteral("/usr/sbin/sendmail");
    QString from;
    QString replyTo;
    Duration timeout = std::chrono::seconds(60);
    Duration giveUp = std::chrono::hours(24 * 5);
    int perRecipient = 10;
    int perHour = 300;
    int perCycle = 200;
    Duration budget = std::chrono::minutes(2);
    Duration escalateAfter = std::chrono::hours(24 * 7);
    QString inbox;
    bool letters = true;

    bool isOutbox() const { return method == QLatin1StringView("outbox"); }
    int usedPort() const;
};

} // namespace caretaker::service
