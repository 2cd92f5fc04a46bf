// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/round_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

class TestRoundStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhenItLastWatched();
    void remembersAndForgets();
};

void TestRoundStore::tellsWhenItLastWatched()
{
    Fixture fixture;
    const Database database = fixture.open();
    RoundStore store(database);
    QVERIFY(!must(store.last()));
    for (int i = 1; i <= 3; ++i)
        inTransaction(database, [&](Transaction& t) {
            return store.add(t, {0, at(i * 100), at(i * 100), at(i * 100 + 7), {{u"fetches"_s, i}}});
        });
    const Round last = must(store.last()).value();
    QVERIFY(last.at == at(300) && last.finished == at(307));
    QCOMPARE(last.counters.value(u"fetches"_s).toInt(), 3);
    QCOMPARE(must(store.list(at(100), at(200))).size(), std::size_t(2));
    QCOMPARE(must(store.count()), 3);
}

void TestRoundStore::remembersAndForgets()
{
    Fixture fixture;
    const Database database = fixture.open();
    RoundStore store(database);
    inTransaction(database, [&](Transaction& t) {
        return store.remember(t, u"incident"_s, {{u"rounds"_s, 2}});
    });
    QCOMPARE(must(store.recall(u"incident"_s))->value(u"rounds"_s).toInt(), 2);
    inTransaction(database, [&](Transaction& t) { return store.forget(t, u"incident"_s); });
    QVERIFY(!must(store.recall(u"incident"_s)));
}

QTEST_GUILESS_MAIN(TestRoundStore)
#include "tst_round_store.moc"
