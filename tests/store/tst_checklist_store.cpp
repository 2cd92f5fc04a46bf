// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checklist_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

ChecklistInstance daily(int day)
{
    return {u"registry-daily/%1"_s.arg(day),
            u"registry-daily"_s,
            u""_s,
            at(day * 86400),
            sha256Of("toml"),
            at(day * 86400 + 5)};
}

void open(const Database& database, const ChecklistInstance& instance)
{
    inTransaction(database, [&](Transaction& t) { return ChecklistStore(database).open(t, instance); });
}

void mark(const Database& database, const QString& id, const ChecklistMark& mark)
{
    inTransaction(database, [&](Transaction& t) { return ChecklistStore(database).mark(t, id, mark); });
}

void close(const Database& database, const QString& id)
{
    inTransaction(database, [&](Transaction& t) {
        return ChecklistStore(database).close(t, id, {u"caretaker"_s, at(9)}, {{u"a"_s, 1}},
                                              sha256Of("toml"));
    });
}

} // namespace

class TestChecklistStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInstancesAndMarks();
    void everyMarkAndClosingIsAudited();
    void aMarkNeedsAnOpenList();
    void aClosedListStands();
    void findsTheOneBefore();
};

void TestChecklistStore::keepsInstancesAndMarks()
{
    Fixture fixture;
    const Database database = fixture.open();
    const ChecklistStore store(database);
    open(database, daily(1));
    open(database, daily(2));
    open(database, {u"operator-monthly/2026-01/alder"_s, u"operator-monthly"_s, u"alder"_s, at(0),
                    sha256Of("toml"), at(0)});
    mark(database, daily(1).id,
         {u"feedback"_s, u"tick"_s, u"os:alice"_s, at(5), u"all well"_s, u"https://e.example/1"_s});
    mark(database, daily(1).id, {u"feedback"_s, u"untick"_s, u"os:bob"_s, at(6)});
    open(database, daily(1)); // once more: nothing changes
    QCOMPARE(must(store.get(daily(1).id))->openedAt, at(86405));
    QVERIFY(!must(store.get(u"none"_s)));
    QCOMPARE(must(store.list(u"registry-daily"_s, {})).size(), std::size_t(2));
    QCOMPARE(must(store.list({}, u"alder"_s)).size(), std::size_t(1));
    QCOMPARE(must(store.list({}, {})).front().id, daily(2).id);
    const auto marks = must(store.marks(daily(1).id));
    QCOMPARE(marks.size(), std::size_t(2));
    QCOMPARE(marks[0].note, u"all well"_s);
    QCOMPARE(marks[0].evidence, u"https://e.example/1"_s);
    QCOMPARE(marks[1].kind, u"untick"_s);
    QVERIFY(marks[1].at == at(6));
}

void TestChecklistStore::everyMarkAndClosingIsAudited()
{
    Fixture fixture;
    const Database database = fixture.open();
    open(database, daily(1));
    QCOMPARE(must(AuditChain(database).head()).seq, 0);
    mark(database, daily(1).id, {u"feedback"_s, u"tick"_s, u"os:alice"_s, at(5)});
    close(database, daily(1).id);
    const auto entries = must(AuditChain(database).exportSince(0));
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[0].actor, u"os:alice"_s);
    QCOMPARE(entries[0].kind, u"checklist.tick"_s);
    QCOMPARE(entries[1].kind, u"checklist.closed"_s);
    QVERIFY(entries[1].payload.contains(sha256Of("{\"a\":1}").toHex().toLatin1()));
    QVERIFY(must(AuditChain(database).verify()).intact());
}

void TestChecklistStore::aMarkNeedsAnOpenList()
{
    Fixture fixture;
    const Database database = fixture.open();
    open(database, daily(1));
    close(database, daily(1).id);
    Transaction transaction = must(Transaction::begin(database));
    ChecklistStore store(database);
    const ChecklistMark tick{u"a"_s, u"tick"_s, u"os:alice"_s, at(10)};
    QVERIFY(!store.mark(transaction, u"none"_s, tick));
    QVERIFY(!store.mark(transaction, daily(1).id, tick));
}

void TestChecklistStore::aClosedListStands()
{
    Fixture fixture;
    const Database database = fixture.open();
    open(database, daily(1));
    mark(database, daily(1).id, {u"feedback"_s, u"tick"_s, u"os:alice"_s, at(5)});
    close(database, daily(1).id);
    QVERIFY(must(ChecklistStore(database).openOnes()).empty());
    const auto closed = must(ChecklistStore(database).get(daily(1).id));
    QVERIFY(closed->closedAt == std::optional(at(9)));
    QCOMPARE(closed->snapshot.value("a"_L1).toInt(), 1);
    Transaction transaction = must(Transaction::begin(database));
    for (const QString& sql : {u"UPDATE checklist SET closed_by = 'x'"_s, u"DELETE FROM checklist"_s,
                               u"UPDATE checklist_mark SET note = 'x'"_s, u"DELETE FROM checklist_mark"_s})
        QVERIFY2(!Database(database).execute(sql, {}), qPrintable(sql));
}

void TestChecklistStore::findsTheOneBefore()
{
    Fixture fixture;
    const Database database = fixture.open();
    for (const int day : {1, 2, 5})
        open(database, daily(day));
    const ChecklistStore store(database);
    QCOMPARE(must(store.before(u"registry-daily"_s, {}, at(5 * 86400)))->id, daily(2).id);
    QVERIFY(!must(store.before(u"registry-daily"_s, {}, at(86400))));
    QVERIFY(!must(store.before(u"registry-daily"_s, u"alder"_s, at(5 * 86400))));
}

QTEST_GUILESS_MAIN(TestChecklistStore)
#include "tst_checklist_store.moc"
