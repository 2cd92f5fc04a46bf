// SPDX-License-Identifier: GPL-3.0-or-later
// A waiting notice written anew or called off: what was written stays, and who did it is on record.
#include "core/notice/samples.h"
#include "core/service/contact_proof.h"
#include "core/service/notice_edit.h"
#include "core/service/notice_preview.h"
#include "core/service/notice_queue.h"
#include "core/service/notice_service.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

struct Desk
{
    ServiceFixture fixture;
    std::optional<Workspace> workspace;
    qint64 id = 0;

    Desk()
    {
        Config config = fixture.config();
        config.people = {{u"edith"_s, {StaffRole::Editor}}, {u"vera"_s, {StaffRole::Viewer}}};
        workspace.emplace(std::move(*Workspace::open(config, store::Database::Mode::Create)));
        auto transaction = store::Transaction::begin(workspace->database);
        const auto letter = previewSample({}, notice::Kind::FormalNotice, u"es"_s);
        const Addressee to{u"technical"_s, u"noc@alder.example.net"_s, u"es"_s};
        const auto stored = storedFor(config, *letter, to, u"C-1/notify"_s, fixture.start);
        if (!*queueMail(*transaction, config, *letter, stored) || !transaction->commit())
            qFatal("no notice could be queued");
        id = listNotices(*workspace, {})->front().id;
    }
    NoticeAct act(const QString& by = u"edith"_s, const QString& why = u"a kinder word"_s) const
    {
        return {by, why, fixture.start + std::chrono::hours(1)};
    }
    OpenedNotice open(qint64 which) const { return *openNotice(*workspace, which); }
    QString refusal(const QString& body, const NoticeAct& act) const
    {
        const auto done = editNotice(*workspace, id, body, act);
        return done ? QString() : done.error().toString();
    }
    std::vector<store::AuditEntry> entries(const QString& kind) const
    {
        auto all = *store::AuditChain(workspace->database).exportSince(0);
        std::erase_if(all, [&](const store::AuditEntry& entry) { return entry.kind != kind; });
        return all;
    }
};

} // namespace

class NoticeEditTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMessageReadsBackAsItWasWritten();
    void theNewTextIsSentAndTheOldOneKept();
    void whatWasReplacedIsNotSentAfterAll();
    void theAuditChainSaysWhoAndWhy();
    void whatWasSentIsNotEdited();
    void itTakesAReasonATextAndTheRole();
    void callingOffIsRecordedWithItsReason();
    void anEditIsNoLostAttemptToReachThem();
};

void NoticeEditTest::aMessageReadsBackAsItWasWritten()
{
    const Desk desk;
    const auto letter = previewSample({}, notice::Kind::FormalNotice, u"es"_s);
    const OpenedNotice opened = desk.open(desk.id);
    QCOMPARE(opened.message.body, letter->body);
    QCOMPARE(opened.message.subject, letter->subject);
    QCOMPARE(opened.message.attachment, letter->attachment);
    QVERIFY(!opened.message.calendar.isEmpty());
    QVERIFY(!notice::readMessage({}));
}

void NoticeEditTest::theNewTextIsSentAndTheOldOneKept()
{
    const Desk desk;
    const OpenedNotice before = desk.open(desk.id);
    const auto next = editNotice(*desk.workspace, desk.id, u"Hola. ¿Qué tal?"_s, desk.act());
    QVERIFY2(next.has_value(), next ? "" : qPrintable(next.error().toString()));
    QVERIFY(sendNotices(*desk.workspace, desk.fixture.start + std::chrono::hours(2)));
    const OpenedNotice old = desk.open(desk.id);
    QCOMPARE(old.notice.status, u"cancelled"_s);
    QCOMPARE(old.message.body, before.message.body);
    QCOMPARE(replacementOf(old.events), std::optional(*next));
    const OpenedNotice sent = desk.open(*next);
    QCOMPARE(sent.notice.status, u"sent"_s);
    QCOMPARE(sent.message.body, u"Hola. ¿Qué tal?\n"_s);
    QCOMPARE(sent.message.subject, before.message.subject);
    QCOMPARE(sent.message.attachment, before.message.attachment);
    QCOMPARE(sent.notice.recipient, before.notice.recipient);
    QCOMPARE(sent.cases.size(), before.cases.size());
    QCOMPARE(QDir(desk.fixture.dir.filePath(u"outbox"_s)).entryList({u"*.eml"_s}).size(), 1);
}

void NoticeEditTest::whatWasReplacedIsNotSentAfterAll()
{
    const Desk desk;
    QVERIFY(editNotice(*desk.workspace, desk.id, u"Hola."_s, desk.act()));
    const auto retried = retryNotice(*desk.workspace, desk.id, u"edith"_s, desk.act().now);
    QVERIFY(!retried && retried.error().kind == Error::Kind::Refused);
    QCOMPARE(desk.open(desk.id).notice.status, u"cancelled"_s);
}

void NoticeEditTest::theAuditChainSaysWhoAndWhy()
{
    const Desk desk;
    QVERIFY(editNotice(*desk.workspace, desk.id, u"Hola."_s, desk.act()));
    const auto entries = desk.entries(u"notice.edited"_s);
    QCOMPARE(entries.size(), 1U);
    QCOMPARE(entries.front().actor, u"edith"_s);
    QVERIFY(entries.front().payload.contains("a kinder word"));
    QVERIFY(entries.front().payload.contains(sha256Of("Hola.\n").toHex().toLatin1()));
    QVERIFY(!entries.front().payload.contains("noc@")); // no address in the chain
    QVERIFY(store::AuditChain(desk.workspace->database).verify()->intact());
}

void NoticeEditTest::whatWasSentIsNotEdited()
{
    const Desk desk;
    QVERIFY(sendNotices(*desk.workspace, desk.fixture.start));
    QVERIFY(desk.refusal(u"Too late"_s, desk.act()).contains(u"does not wait any more"_s));
    QVERIFY(!cancelNotice(*desk.workspace, desk.id, desk.act()));
    QCOMPARE(desk.open(desk.id).notice.status, u"sent"_s);
}

void NoticeEditTest::itTakesAReasonATextAndTheRole()
{
    const Desk desk;
    QVERIFY(desk.refusal(u"Hola."_s, desk.act(u"edith"_s, u" "_s)).contains(u"a reason is missing"_s));
    QVERIFY(desk.refusal(u" \n"_s, desk.act()).contains(u"the text is empty"_s));
    QVERIFY(desk.refusal(desk.open(desk.id).message.body, desk.act()).contains(u"the same as before"_s));
    QVERIFY(desk.refusal(u"Hola."_s, desk.act(u"vera"_s)).contains(u"\"editor\""_s));
    QCOMPARE(desk.open(desk.id).notice.status, u"queued"_s);
    QCOMPARE(listNotices(*desk.workspace, {})->size(), 1U);
}

void NoticeEditTest::callingOffIsRecordedWithItsReason()
{
    const Desk desk;
    QVERIFY(!cancelNotice(*desk.workspace, desk.id, desk.act(u"vera"_s)));
    QVERIFY(!cancelNotice(*desk.workspace, desk.id, desk.act(u"edith"_s, {})));
    QVERIFY(cancelNotice(*desk.workspace, desk.id, desk.act(u"edith"_s, u"wrong CA"_s)));
    QCOMPARE(desk.open(desk.id).notice.status, u"cancelled"_s);
    QCOMPARE(desk.open(desk.id).events.back().reply, u"wrong CA"_s);
    QVERIFY(desk.entries(u"notice.called-off"_s).front().payload.contains("wrong CA"));
}

/// Else a case could go on to revocation on the strength of a letter that has not left yet.
void NoticeEditTest::anEditIsNoLostAttemptToReachThem()
{
    const Desk desk;
    const QString caseId = desk.open(desk.id).notice.caseId;
    const auto attempts = [&] { return attemptsIn(*contactProof(desk.workspace->database, caseId), {}); };
    QVERIFY(editNotice(*desk.workspace, desk.id, u"Hola."_s, desk.act()));
    QCOMPARE(attempts().lost, 0);
    QCOMPARE(attempts().standing, 0);
    QVERIFY(sendNotices(*desk.workspace, desk.fixture.start + std::chrono::hours(2)));
    QCOMPARE(attempts().lost, 0);
    QCOMPARE(attempts().standing, 1);
}

QTEST_GUILESS_MAIN(NoticeEditTest)
#include "tst_notice_edit.moc"
