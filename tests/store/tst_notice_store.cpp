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
    return NoticeStore(database).markSent(transaction, id, {.place = u"a.eml"_s}, alice(9)).and_then([&] {
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
    void whatWasBeingSentWhenItsSenderDiedIsDueAgain();
    void onlyWhatWasSentCanComeBack();
    void oneNoticeMayBeAboutSeveralCases();
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
    QCOMPARE(sent.place, u"a.eml"_s);
    QVERIFY(sent.sentAt == at(9));
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
    const auto fail = [&](std::optional<Instant> next) {
        inTransaction(database, [&](Transaction& t) {
            NoticeStore writer(database);
            return writer.claim(t, id, at(7)).and_then([&] {
                return writer.markFailed(t, id, u"mailbox full"_s, next, alice(7));
            });
        });
    };
    fail(at(20));
    QCOMPARE(must(store.queued()).size(), std::size_t(1));
    QCOMPARE(must(store.queued())[0].error, u"mailbox full"_s);
    QVERIFY(must(store.due(at(19))).empty());
    QCOMPARE(must(store.due(at(20))).size(), std::size_t(1));
    fail(std::nullopt);
    QVERIFY(must(store.queued()).empty());
    QCOMPARE(must(store.get(id))->status, u"failed"_s);
    QCOMPARE(must(store.get(id))->attempts, 2);
    QCOMPARE(must(store.eventsOf(id)).size(), std::size_t(4));
}

void TestNoticeStore::whatWasBeingSentWhenItsSenderDiedIsDueAgain()
{
    Fixture fixture;
    const Database database = fixture.open();
    const qint64 id = queue(database, u"k"_s).value();
    inTransaction(database, [&](Transaction& t) { return NoticeStore(database).claim(t, id, at(6)); });
    QCOMPARE(must(NoticeStore(database).due(at(6))), std::vector<qint64>{id});
}

void TestNoticeStore::onlyWhatWasSentCanComeBack()
{
    Fixture fixture;
    const Database database = fixture.open();
    const qint64 id = queue(database, u"k"_s).value();
    const auto change = [&](const QString& status) {
        Transaction transaction = must(Transaction::begin(database));
        return NoticeStore(database).change(transaction, id, status, {}, alice(9)).and_then([&] {
            return transaction.commit();
        });
    };
    QVERIFY(!change(u"bounced"_s));
    must(markSent(database, id));
    must(change(u"bounced"_s));
    QCOMPARE(must(NoticeStore(database).unalerted()).size(), std::size_t(1));
    must(change(u"queued"_s));
    QCOMPARE(must(NoticeStore(database).queued()).size(), std::size_t(1));
    QVERIFY(!change(u"sending"_s));
}

void TestNoticeStore::oneNoticeMayBeAboutSeveralCases()
{
    Fixture fixture;
    const Database database = fixture.open();
    StoredNotice notice = noticeWithKey(u"k"_s);
    notice.cases = {{u"C-1"_s, CaHandle::fromString(u"alpha"_s), u"r1"_s},
                    {u"C-2"_s, CaHandle::fromString(u"beta"_s), u"r2"_s}};
    inTransaction(database,
                  [&](Transaction& t) { return NoticeStore(database).queue(t, notice, u"caretaker"_s); });
    const NoticeStore store(database);
    QCOMPARE(must(store.listFor(u"C-2"_s)).size(), std::size_t(1));
    QVERIFY(must(store.isRequested(u"r2"_s)) && !must(store.isRequested(u"r3"_s)));
    const auto entries =
        must(AuditChain(database).exportSince(0)); // each CA's own chain of events tells of it
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[1].subject, u"beta"_s);
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
