// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/outbox.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::post;
using namespace Qt::StringLiterals;

class OutboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesTheMessageUnderATellingName();
    void sameKeyIsDeliveredOnce();
    void otherKeyIsAnotherMessage();
    void knowsWhatWasDelivered();
    void handleCannotLeaveTheFolder();
    void saysWhenItCannotWrite();
    void whatCannotBeWrittenIsTriedAgain();
};

namespace {

Parcel aParcel(const QString& key = u"NIR-0042/notify/1"_s, const QString& handle = u"member-17"_s)
{
    return {.ca = CaHandle::fromString(handle),
            .kind = u"formal-notice"_s,
            .date = *parseRfc3339(u"2026-03-17T10:00:00Z"),
            .idempotencyKey = key,
            .message = "Subject: x\r\n\r\ntext\r\n"};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString& folder) { return QDir(folder).entryList(QDir::Files | QDir::Hidden); }

} // namespace

void OutboxTest::writesTheMessageUnderATellingName()
{
    const QTemporaryDir dir;
    const auto path = Outbox(dir.filePath(u"outbox"_s)).write(aParcel());
    QVERIFY(path);
    QVERIFY(path->startsWith(dir.filePath(u"outbox/20260317T100000Z-member-17-formal-notice-"_s)));
    QVERIFY(path->endsWith(".eml"_L1));
    QCOMPARE(contentOf(*path), aParcel().message);
}

void OutboxTest::sameKeyIsDeliveredOnce()
{
    const QTemporaryDir dir;
    const Outbox outbox(dir.path());
    const QString first = *outbox.write(aParcel());
    const QByteArray said = contentOf(first);
    Parcel again = aParcel();
    again.date += Duration{86'400}; // a run that was killed comes back a day later
    QCOMPARE(*outbox.write(again), first);
    QCOMPARE(filesIn(dir.path()).size(), 1);
    QCOMPARE(contentOf(first), said);
}

void OutboxTest::otherKeyIsAnotherMessage()
{
    const QTemporaryDir dir;
    const Outbox outbox(dir.path());
    QVERIFY(*outbox.write(aParcel(u"a"_s)) != *outbox.write(aParcel(u"b"_s)));
    QCOMPARE(filesIn(dir.path()).size(), 2);
}

void OutboxTest::knowsWhatWasDelivered()
{
    const QTemporaryDir dir;
    const Outbox outbox(dir.path());
    QCOMPARE(outbox.delivered(aParcel().idempotencyKey), QString());
    const QString path = *outbox.write(aParcel());
    QCOMPARE(outbox.delivered(aParcel().idempotencyKey), path);
}

void OutboxTest::handleCannotLeaveTheFolder()
{
    const QTemporaryDir dir;
    const auto path = Outbox(dir.path()).write(aParcel(u"k"_s, u"../../etc/Ñ x"_s));
    QVERIFY(path);
    QCOMPARE(QFileInfo(*path).canonicalPath(), QFileInfo(dir.path()).canonicalFilePath());
    QVERIFY(QFileInfo(*path).fileName().startsWith("20260317T100000Z-.._.._etc_x-formal-notice-"_L1));
}

void OutboxTest::saysWhenItCannotWrite()
{
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(u"outbox"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto path = Outbox(dir.filePath(u"outbox"_s)).write(aParcel());
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Failed);
    QVERIFY(path.error().where.contains("outbox"_L1));
}

void OutboxTest::whatCannotBeWrittenIsTriedAgain()
{
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(u"outbox"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Handover failed = Outbox(dir.filePath(u"outbox"_s)).deliver(aParcel());
    QVERIFY(failed.result == Handover::Result::Later);
    QVERIFY(!failed.reply.isEmpty() && failed.place.isEmpty());
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
