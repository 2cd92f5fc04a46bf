// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/notice_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

StoredNotice noticeWithKey(const QString& key)
{
    return {.key = key,
            .caseId = u"C-1"_s,
            .ca = CaHandle::fromString(u"alpha"_s),
            .kind = u"reminder"_s,
            .recipient = u"noc@example.net"_s,
            .language = u"fr"_s,
            .createdAt = at(5),
            .content = "Subject: x\r\n\r\ntext"_ba};
}

std::optional<qint64> queue(const Database& database, const QString& key)
{
    return inTransaction(database, [&](Transaction& t) {
        return NoticeStore(database).queue(t, noticeWithKey(key), u"caretaker"_s);
    });
}

Expected<void> markSent(const Database& database, qint64 id)
{
    Transaction transaction = must(Transaction::begin(database));
    return NoticeStore(database).markSent(transaction, id, u"a.eml"_s, alice(9)).and_then([&] {
        return transaction.commit();
    });
}

} // namespace

class TestNoticeStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEverythingOfANotice();
    void aKeyIsQueuedOnce();
    void aKeyIsQueuedOnceEvenAfterSending();
    void sendingTakesItOffTheQueueOnce();
    void failuresCountAndEndTheQueueWhenFinal();
    void theAuditNamesNoRecipient();
    void listsByCase();
};

void TestNoticeStore::keepsEverythingOfANotice()
{
    Fixture fixture;
    const Database database = fixture.open();
    const qint64 id = queue(database, u"k"_s).value();
    const StoredNotice notice = must(NoticeStore(database).get(id)).value();
    QCOMPARE(notice.key, u"k"_s);
    QCOMPARE(notice.caseId, u"C-1"_s);
    QCOMPARE(notice.recipient, u"noc@example.net"_s);
    QCOMPARE(notice.language, u"fr"_s);
    QCOMPARE(notice.status, u"queued"_s);
    QCOMPARE(notice.content, noticeWithKey(u"k"_s).content);
    QVERIFY(notice.createdAt == at(5) && !notice.sentAt);
}

void TestNoticeStore::aKeyIsQueuedOnce()
{
    Fixture fixture;
    QVERIFY(queue(fixture.open(), u"k"_s));
    QVERIFY(!queue(fixture.open(), u"k"_s));
    QVERIFY(queue(fixture.open(), u"l"_s));
    QCOMPARE(must(NoticeStore(fixture.open()).count()), 2);
    QCOMPARE(must(AuditChain(fixture.open()).head()).seq, 2);
}

void TestNoticeStore::aKeyIsQueuedOnceEvenAfterSending()
{
    Fixture fixture;
    const Database database = fixture.open();
    must(markSent(database, queue(database, u"k"_s).value()));
    QVERIFY(!queue(database, u"k"_s));
}

void TestNoticeStore::sendingTakesItOffTheQueueOnce()
{
    Fixture fixture;
    const Database database = fixture.open();
    const NoticeStore store(database);
    const qint64 first = queue(database, u"k"_s).value();
    const qint64 second = queue(database, u"l"_s).value();
    QCOMPARE(must(store.queued()).size(), std::size_t(2));
    must(markSent(database, first));
    QCOMPARE(must(store.queued()).size(), std::size_t(1));
    QCOMPARE(must(store.queued())[0].id, second);
    const StoredNotice sent = must(store.get(first)).value();
    QCOMPARE(sent.status, u"sent"_s);
    QCOMPARE(sent.messageId, u"a.eml"_s);
    QVERIFY(sent.sentAt == at(9));
    QCOMPARE(sent.attempts, 1);
    const auto again = markSent(database, first);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
    QVERIFY(!markSent(database, 999));
}

void TestNoticeStore::failuresCountAndEndTheQueueWhenFinal()
{
    Fixture fixture;
    const Database database = fixture.open();
    const NoticeStore store(database);
    const qint64 id = queue(database, u"k"_s).value();
    const auto fail = [&](NoticeStore::Retry retry) {
        inTransaction(database, [&](Transaction& t) {
            return NoticeStore(database).markFailed(t, id, u"mailbox full"_s, retry, alice(7));
        });
    };
    fail(NoticeStore::Retry::Later);
    QCOMPARE(must(store.queued()).size(), std::size_t(1));
    QCOMPARE(must(store.queued())[0].error, u"mailbox full"_s);
    fail(NoticeStore::Retry::Never);
    QVERIFY(must(store.queued()).empty());
    QCOMPARE(must(store.get(id))->status, u"failed"_s);
    QCOMPARE(must(store.get(id))->attempts, 2);
}

void TestNoticeStore::theAuditNamesNoRecipient()
{
    Fixture fixture;
    const Database database = fixture.open();
    must(markSent(database, queue(database, u"k"_s).value()));
    const auto entries = must(AuditChain(database).exportSince(0));
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].kind, u"notice.queued"_s);
    QCOMPARE(entries[1].kind, u"notice.sent"_s);
    for (const AuditEntry& entry : entries)
        QVERIFY(!entry.payload.contains("noc@"));
}

void TestNoticeStore::listsByCase()
{
    Fixture fixture;
    const Database database = fixture.open();
    queue(database, u"k"_s);
    const NoticeStore store(database);
    QCOMPARE(must(store.listFor(u"C-1"_s)).size(), std::size_t(1));
    QVERIFY(must(store.listFor(u"C-2"_s)).empty());
    QVERIFY(must(store.list())[0].content.isEmpty());
}

QTEST_GUILESS_MAIN(TestNoticeStore)
#include "tst_notice_store.moc"
