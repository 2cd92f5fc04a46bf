// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

const CaHandle Alpha = CaHandle::fromString(u"alpha"_s);

CaseSummary summary(const QString& id, const QString& status, qint64 openedAt = 0)
{
    return {id, Alpha, u"dead"_s, status, at(openedAt), at(openedAt), {{u"next_step"_s, u"notify"_s}}};
}

void put(const Database& database, const CaseSummary& summary)
{
    inTransaction(database, [&](Transaction& t) { return CaseStore(database).putSummary(t, summary); });
}

int append(const Database& database, const QString& id, qint64 seconds, const QString& kind)
{
    return inTransaction(database, [&](Transaction& t) {
        return CaseStore(database).append(t, id, alice(seconds), kind, {{u"at"_s, seconds}});
    });
}

} // namespace

class TestCaseStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eventsComeBackInOrder();
    void eventsAreTheAuditEntriesThemselves();
    void eventsCannotBeTakenBack();
    void anEventNeedsItsCase();
    void summariesFollowTheCase();
    void whatEndedLongAgoCanBeLeftOut();
};

void TestCaseStore::eventsComeBackInOrder()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, summary(u"C-1"_s, u"open"_s));
    put(database, summary(u"C-2"_s, u"open"_s));
    QCOMPARE(append(database, u"C-1"_s, 10, u"opened"_s), 1);
    QCOMPARE(append(database, u"C-2"_s, 11, u"opened"_s), 1);
    QCOMPARE(append(database, u"C-1"_s, 12, u"acknowledged"_s), 2);
    const auto events = must(CaseStore(database).events(u"C-1"_s));
    QCOMPARE(events.size(), std::size_t(2));
    QCOMPARE(events[1].kind, u"acknowledged"_s);
    QCOMPARE(events[1].actor, u"os:alice"_s);
    QVERIFY(events[1].at == at(12));
    QCOMPARE(events[1].payload.value(u"at"_s).toInt(), 12);
    QVERIFY(must(CaseStore(database).events(u"C-9"_s)).empty());
}

void TestCaseStore::eventsAreTheAuditEntriesThemselves()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, summary(u"C-1"_s, u"open"_s));
    append(database, u"C-1"_s, 10, u"opened"_s);
    const AuditEntry entry = must(AuditChain(database).exportSince(0)).at(0);
    QCOMPARE(entry.kind, u"case.opened"_s);
    QCOMPARE(entry.subject, u"C-1"_s);
}

void TestCaseStore::eventsCannotBeTakenBack()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, summary(u"C-1"_s, u"open"_s));
    append(database, u"C-1"_s, 10, u"opened"_s);
    QVERIFY(!database.execute(u"DELETE FROM case_event"_s));
    QVERIFY(!database.execute(u"UPDATE case_event SET seq = 2"_s));
}

void TestCaseStore::anEventNeedsItsCase()
{
    Fixture fixture;
    const Database database = fixture.open();
    {
        Transaction transaction = must(Transaction::begin(database));
        QVERIFY(!CaseStore(database).append(transaction, u"C-1"_s, alice(), u"opened"_s, {}));
    }
    QCOMPARE(must(AuditChain(database).head()).seq, 0);
}

void TestCaseStore::summariesFollowTheCase()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, summary(u"C-2"_s, u"open"_s, 20));
    put(database, summary(u"C-1"_s, u"open"_s, 30));
    CaseSummary resolved = summary(u"C-2"_s, u"resolved"_s, 20);
    resolved.updatedAt = at(50);
    put(database, resolved);
    const CaseStore store(database);
    QCOMPARE(must(store.list()).size(), std::size_t(2));
    QCOMPARE(must(store.list()).front().id, u"C-2"_s);
    const auto open = must(store.list(u"open"_s));
    QCOMPARE(open.size(), std::size_t(1));
    QCOMPARE(open[0].id, u"C-1"_s);
    QCOMPARE(must(store.get(u"C-2"_s))->status, u"resolved"_s);
    QVERIFY(must(store.get(u"C-2"_s))->updatedAt == at(50));
    QCOMPARE(must(store.listFor(Alpha)).size(), std::size_t(2));
    QVERIFY(!must(store.get(u"C-9"_s)));
}

void TestCaseStore::whatEndedLongAgoCanBeLeftOut()
{
    Fixture fixture;
    const Database database = fixture.open();
    put(database, summary(u"C-1"_s, u"resolved"_s, 10));
    put(database, summary(u"C-2"_s, u"withdrawn"_s, 20));
    put(database, summary(u"C-3"_s, u"open"_s, 30));
    put(database, summary(u"C-4"_s, u"resolved"_s, 2000));
    const auto since = must(CaseStore(database).listSince(at(1000)));
    QCOMPARE(since.size(), std::size_t(2));
    QCOMPARE(since[0].id, u"C-3"_s); // old, and still at stake
    QCOMPARE(since[1].id, u"C-4"_s);
}

QTEST_GUILESS_MAIN(TestCaseStore)
#include "tst_case_store.moc"
