// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/mailbox.h"

#include "core/post/incoming.h"

#include <QDir>
#include <QFile>

namespace caretaker::post {

using namespace Qt::StringLiterals;

namespace {

Error unreadable(const QString& path, const QString& why)
{
    return Error::badInput(u"the mailbox cannot be read: "_s + why, path,
                           u"name a Maildir folder (with cur and new in it) or an mbox file"_s);
}

/// A file that went away meanwhile, since a mail program moved it, is met again next time.
std::optional<QByteArray> contentOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > MaxMessageBytes)
        return std::nullopt;
    return file.read(MaxMessageBytes);
}

Expected<void> readMaildir(const QString& path, const MailReader& reader)
{
    const QDir folder(path);
    if (!folder.exists(u"new"_s) || !folder.exists(u"cur"_s))
        return unexpected(unreadable(path, u"it is no Maildir"_s));
    for (const QString& part : {u"new"_s, u"cur"_s}) {
        const QDir files(folder.filePath(part));
        const QStringList names = files.entryList(QDir::Files, QDir::Name);
        for (const QString& name : names) {
            const QString unique = name.section(u':', 0, 0);
            if (!reader.wants(unique))
                continue;
            const auto bytes = contentOf(files.filePath(name));
            if (bytes && !reader.take({unique, *bytes}))
                return {};
        }
    }
    return {};
}

/// RFC 4155: a message begins at a line "From ..." that is the first or follows an empty one; in its text
/// such lines have a ">" before them.
class MboxSplitter
{
public:
    explicit MboxSplitter(const MailReader& reader) : m_reader(reader) {}

    /// False: enough.
    bool line(const QByteArray& line)
    {
        const bool begins = m_afterEmpty && line.startsWith("From ");
        if (begins && !finish())
            return false;
        m_afterEmpty = line == "\n" || line == "\r\n";
        m_open = m_open || begins;
        if (m_open && !begins && m_message.size() <= MaxMessageBytes)
            m_message += line;
        return true;
    }
    bool finish()
    {
        const QByteArray message = std::exchange(m_message, {});
        const bool usable = !message.isEmpty() && message.size() <= MaxMessageBytes;
        return !usable || m_reader.take({{}, message});
    }

private:
    const MailReader& m_reader;
    QByteArray m_message;
    bool m_afterEmpty = true;
    bool m_open = false;
};

Expected<void> readMbox(const QString& path, const MailReader& reader)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(unreadable(path, file.errorString()));
    MboxSplitter splitter(reader);
    while (!file.atEnd())
        if (!splitter.line(file.readLine(MaxMessageBytes)))
            return {};
    splitter.finish();
    return {};
}

} // namespace

std::optional<MailboxName> MailboxName::fromString(const QString& text)
{
    const QString kind = text.section(u':', 0, 0);
    const QString path = text.section(u':', 1);
    if (path.isEmpty() || (kind != "maildir"_L1 && kind != "mbox"_L1))
        return std::nullopt;
    return MailboxName{kind == "maildir"_L1, path};
}

Expected<void> readMailbox(const MailboxName& mailbox, const MailReader& reader)
{
    return mailbox.isMaildir ? readMaildir(mailbox.path, reader) : readMbox(mailbox.path, reader);
}

} // namespace caretaker::post
