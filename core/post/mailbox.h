// SPDX-License-Identifier: GPL-3.0-or-later
//
// Mailbox: reads the messages of a Maildir or an mbox file, and changes nothing there: no message is deleted,
// moved or marked. Messages above MaxMessageBytes (incoming.h) are passed by.
#pragma once

#include "core/base/expected.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace caretaker::post {

/// "maildir:FOLDER" or "mbox:FILE", as the configuration has it.
struct MailboxName
{
    bool isMaildir = true;
    QString path;
    static std::optional<MailboxName> fromString(const QString& text);
};

struct MailSource
{
    /// The unique part of the file's name in a Maildir (it stays when mail programs set flags); empty in an
    /// mbox.
    QString name;
    QByteArray bytes;
};

/// What to do with each message.
struct MailReader
{
    std::function<bool(const QString& name)> wants;   ///< false: the file is not opened
    std::function<bool(const MailSource& mail)> take; ///< false: enough
};

/// BadInput when it is not there or cannot be read.
Expected<void> readMailbox(const MailboxName& mailbox, const MailReader& reader);

} // namespace caretaker::post
