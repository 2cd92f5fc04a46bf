// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outbox.h"
#include "tests/notice/sample_facts.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::notice;
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
    void leavesNothingWhenTheMessageIsRefused();
};

namespace {

RenderedNotice aNotice(const QString& handle = u"member-17"_s)
{
    NoticeFacts facts = sample::deadCa();
    facts.ca = CaHandle::fromString(handle);
    return *render(Kind::FormalNotice, facts);
}

Envelope anEnvelope(const QString& key = u"NIR-0042/notify/1"_s)
{
    return {u"Example NIR"_s,
            u"rpki-ops@nir.example"_s,
            {u"noc@member.example"_s},
            sample::time("2026-03-17T10:00:00Z"),
            key};
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
    const auto path = Outbox(dir.filePath(u"outbox"_s)).deliver(aNotice(), anEnvelope());
    QVERIFY(path);
    QVERIFY(path->startsWith(dir.filePath(u"outbox/20260317T100000Z-member-17-formal-notice-"_s)));
    QVERIFY(path->endsWith(".eml"_L1));
    QCOMPARE(contentOf(*path), *composeMessage(aNotice(), anEnvelope()));
}

void OutboxTest::sameKeyIsDeliveredOnce()
{
    const QTemporaryDir dir;
    const Outbox outbox(dir.path());
    const QString first = *outbox.deliver(aNotice(), anEnvelope());
    const QByteArray said = contentOf(first);
    Envelope again = anEnvelope();
    again.date += Duration{86'400}; // a run that was killed comes back a day later
    QCOMPARE(*outbox.deliver(aNotice(), again), first);
    QCOMPARE(filesIn(dir.path()).size(), 1);
    QCOMPARE(contentOf(first), said);
}

void OutboxTest::otherKeyIsAnotherMessage()
{
    const QTemporaryDir dir;
    const Outbox outbox(dir.path());
    QVERIFY(*outbox.deliver(aNotice(), anEnvelope(u"a"_s)) != *outbox.deliver(aNotice(), anEnvelope(u"b"_s)));
    QCOMPARE(filesIn(dir.path()).size(), 2);
}

void OutboxTest::knowsWhatWasDelivered()
{
    const QTemporaryDir dir;
    const Outbox outbox(dir.path());
    QCOMPARE(outbox.delivered(anEnvelope().idempotencyKey), QString());
    const QString path = *outbox.deliver(aNotice(), anEnvelope());
    QCOMPARE(outbox.delivered(anEnvelope().idempotencyKey), path);
}

void OutboxTest::handleCannotLeaveTheFolder()
{
    const QTemporaryDir dir;
    const auto path = Outbox(dir.path()).deliver(aNotice(u"../../etc/Ñ x"_s), anEnvelope());
    QVERIFY(path);
    QCOMPARE(QFileInfo(*path).canonicalPath(), QFileInfo(dir.path()).canonicalFilePath());
    QVERIFY(QFileInfo(*path).fileName().startsWith("20260317T100000Z-.._.._etc_x-formal-notice-"_L1));
}

void OutboxTest::saysWhenItCannotWrite()
{
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(u"outbox"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto path = Outbox(dir.filePath(u"outbox"_s)).deliver(aNotice(), anEnvelope());
    QVERIFY(!path);
    QCOMPARE(path.error().kind, Error::Kind::Failed);
    QVERIFY(path.error().where.contains("outbox"_L1));
}

void OutboxTest::leavesNothingWhenTheMessageIsRefused()
{
    const QTemporaryDir dir;
    Envelope envelope = anEnvelope();
    envelope.to.clear();
    QVERIFY(!Outbox(dir.path()).deliver(aNotice(), envelope));
    QCOMPARE(filesIn(dir.path()).size(), 0);
}

QTEST_GUILESS_MAIN(OutboxTest)
#include "tst_outbox.moc"
