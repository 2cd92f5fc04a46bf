// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/mailbox.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::post;
using namespace Qt::StringLiterals;

class MailboxTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAMaildirAndPassesByWhatIsNotWanted();
    void splitsAnMbox();
    void stopsWhenItIsEnough();
    void refusesWhatIsNoMailbox();
    void knowsNames();
};

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

struct Read
{
    QStringList names;
    QList<QByteArray> messages;
    int enough = 100;
    MailReader reader()
    {
        return {[](const QString& name) { return name != "old"_L1; },
                [this](const MailSource& mail) {
                    names << mail.name;
                    messages << mail.bytes;
                    return --enough > 0;
                }};
    }
};

} // namespace

void MailboxTest::readsAMaildirAndPassesByWhatIsNotWanted()
{
    const QTemporaryDir dir;
    QDir(dir.path()).mkpath(u"new"_s);
    QDir(dir.path()).mkpath(u"cur"_s);
    QDir(dir.path()).mkpath(u"tmp"_s);
    write(dir.filePath(u"new/1"_s), "one");
    write(dir.filePath(u"cur/2:2,S"_s), "two");
    write(dir.filePath(u"cur/old:2,S"_s), "old");
    write(dir.filePath(u"tmp/3"_s), "half");
    Read read;
    QVERIFY(readMailbox({true, dir.path()}, read.reader()));
    QCOMPARE(read.names, (QStringList{u"1"_s, u"2"_s}));
    QCOMPARE(read.messages, (QList<QByteArray>{"one", "two"}));
    QVERIFY(QFile::exists(dir.filePath(u"cur/2:2,S"_s)) && QFile::exists(dir.filePath(u"new/1"_s)));
}

void MailboxTest::splitsAnMbox()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"mbox"_s),
          "From a Thu\nSubject: 1\n\ntext\nFrom here it goes on\n\nFrom b Thu\nSubject: 2\n\nx\n");
    Read read;
    QVERIFY(readMailbox({false, dir.filePath(u"mbox"_s)}, read.reader()));
    QCOMPARE(read.messages,
             (QList<QByteArray>{"Subject: 1\n\ntext\nFrom here it goes on\n\n", "Subject: 2\n\nx\n"}));
}

void MailboxTest::stopsWhenItIsEnough()
{
    const QTemporaryDir dir;
    write(dir.filePath(u"mbox"_s), "From a\n1\n\nFrom b\n2\n\nFrom c\n3\n");
    Read read;
    read.enough = 2;
    QVERIFY(readMailbox({false, dir.filePath(u"mbox"_s)}, read.reader()));
    QCOMPARE(read.messages.size(), 2);
}

void MailboxTest::refusesWhatIsNoMailbox()
{
    const QTemporaryDir dir;
    Read read;
    const auto none = readMailbox({true, dir.path()}, read.reader());
    QVERIFY(!none && none.error().kind == Error::Kind::BadInput);
    QVERIFY(!readMailbox({false, dir.filePath(u"absent"_s)}, read.reader()));
}

void MailboxTest::knowsNames()
{
    QVERIFY(MailboxName::fromString(u"maildir:/a:b"_s)->path == "/a:b"_L1);
    QVERIFY(!MailboxName::fromString(u"mbox:/a"_s)->isMaildir);
    QVERIFY(!MailboxName::fromString(u"imap:x"_s) && !MailboxName::fromString(u"mbox:"_s));
}

QTEST_GUILESS_MAIN(MailboxTest)
#include "tst_mailbox.moc"
