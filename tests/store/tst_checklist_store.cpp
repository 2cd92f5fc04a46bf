// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/checklist_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

const ChecklistInstance Daily{u"daily/2026-01-01"_s, u"daily"_s, u""_s, at(0), {{u"items"_s, 3}}};

void tick(const Database& database, const ChecklistTick& tick)
{
    inTransaction(database, [&](Transaction& t) { return ChecklistStore(database).tick(t, Daily.id, tick); });
}

} // namespace

class TestChecklistStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsInstancesAndTicks();
    void onlyAPersonsTickIsAudited();
    void aTickNeedsItsChecklist();
};

void TestChecklistStore::keepsInstancesAndTicks()
{
    Fixture fixture;
    const Database database = fixture.open();
    ChecklistStore store(database);
    const auto put = [&](const ChecklistInstance& instance) {
        inTransaction(database, [&](Transaction& t) { return store.put(t, instance); });
    };
    put(Daily);
    put({u"daily/2026-01-02"_s, u"daily"_s, u""_s, at(86400), {}});
    tick(database, {.item = u"review"_s, .note = u"all well"_s, .by = u"os:alice"_s, .at = at(5)});
    ChecklistInstance renewed = Daily;
    renewed.content = {{u"items"_s, 4}};
    put(renewed);
    QCOMPARE(must(store.get(Daily.id))->content.value(u"items"_s).toInt(), 4);
    QCOMPARE(must(store.list(u"daily"_s)).front().id, u"daily/2026-01-02"_s);
    QVERIFY(must(store.list(u"weekly"_s)).empty());
    const auto ticks = must(store.ticks(Daily.id));
    QCOMPARE(ticks.size(), std::size_t(1));
    QCOMPARE(ticks[0].note, u"all well"_s);
    QVERIFY(ticks[0].done && !ticks[0].measured && ticks[0].at == at(5));
}

void TestChecklistStore::onlyAPersonsTickIsAudited()
{
    Fixture fixture;
    const Database database = fixture.open();
    inTransaction(database, [&](Transaction& t) { return ChecklistStore(database).put(t, Daily); });
    tick(database, {.item = u"availability"_s, .measured = true, .by = u"caretaker"_s, .at = at(5)});
    QCOMPARE(must(AuditChain(database).head()).seq, 0);
    tick(database, {.item = u"review"_s, .by = u"os:alice"_s, .at = at(6)});
    QCOMPARE(must(AuditChain(database).exportSince(0)).at(0).actor, u"os:alice"_s);
}

void TestChecklistStore::aTickNeedsItsChecklist()
{
    Fixture fixture;
    const Database database = fixture.open();
    Transaction transaction = must(Transaction::begin(database));
    QVERIFY(!ChecklistStore(database).tick(transaction, u"none"_s,
                                           {.item = u"a"_s, .by = u"os:alice"_s, .at = at(0)}));
}

QTEST_GUILESS_MAIN(TestChecklistStore)
#include "tst_checklist_store.moc"
