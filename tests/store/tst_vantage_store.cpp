// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/vantage_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

class TestVantageStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVantageTakesTheNewestWordAndWidens();
    void findsAnOutputByItsTime();
    void anOutputNeedsItsVantage();
    void strangersAreKeptByWhoSawThem();
};

namespace {

const VantageName Client = VantageName::fromString(u"rpki-client"_s);

StoredVantage vantageOf(const QString& version, qint64 seconds)
{
    return {Client, u"rpki-client"_s, version, u"josephine"_s, at(seconds), at(seconds)};
}

Stranger strangerAt(qint64 seconds, const QString& word)
{
    return {*RsyncUri::tryFromString(u"rsync://h/m/a.mft"_s),
            *Ski::tryFromHex(u"AB"_s.repeated(20)),
            Client,
            at(seconds),
            at(seconds),
            {{u"word"_s, word}}};
}

} // namespace

void TestVantageStore::aVantageTakesTheNewestWordAndWidens()
{
    Fixture fixture;
    const Database database = fixture.open();
    VantageStore store(database);
    inTransaction(database, [&](Transaction& t) { return store.put(t, vantageOf(u"9.5"_s, 100)); });
    inTransaction(database, [&](Transaction& t) { return store.put(t, vantageOf(u"9.6"_s, 200)); });
    inTransaction(database, [&](Transaction& t) { return store.put(t, vantageOf(u"9.4"_s, 50)); });
    const auto all = must(store.list());
    QCOMPARE(all.size(), std::size_t(1));
    QCOMPARE(all[0].version, u"9.6"_s);
    QVERIFY(all[0].firstAt == at(50) && all[0].lastAt == at(200));
}

void TestVantageStore::findsAnOutputByItsTime()
{
    Fixture fixture;
    const Database database = fixture.open();
    VantageStore store(database);
    inTransaction(database, [&](Transaction& t) { return store.put(t, vantageOf(u"9.5"_s, 100)); });
    for (const qint64 seconds : {200, 100})
        inTransaction(database, [&](Transaction& t) {
            return store.addOutput(t, {Client, at(seconds), sha256Of("x"), 7, {{u"failed"_s, 1}}});
        });
    const auto found = must(store.output(Client, at(100)));
    QVERIFY(found && found->hash == sha256Of("x") && found->vrps == 7);
    QCOMPARE(found->content.value("failed"_L1).toInt(), 1);
    QVERIFY(!must(store.output(Client, at(101))));
    QVERIFY(must(store.lastOutput(Client))->at == at(200));
    QVERIFY(!must(store.lastOutput(VantageName::fromString(u"other"_s))));
}

void TestVantageStore::anOutputNeedsItsVantage()
{
    Fixture fixture;
    const Database database = fixture.open();
    VantageStore store(database);
    Transaction transaction = must(Transaction::begin(database));
    QVERIFY(!store.addOutput(transaction, {Client, at(1), sha256Of("x"), 0}));
}

void TestVantageStore::strangersAreKeptByWhoSawThem()
{
    Fixture fixture;
    const Database database = fixture.open();
    VantageStore store(database);
    inTransaction(database, [&](Transaction& t) { return store.put(t, vantageOf(u"9.5"_s, 100)); });
    inTransaction(database, [&](Transaction& t) { return store.put(t, strangerAt(200, u"new"_s)); });
    inTransaction(database, [&](Transaction& t) { return store.put(t, strangerAt(100, u"old"_s)); });
    const auto all = must(store.strangers(at(0)));
    QCOMPARE(all.size(), std::size_t(1));
    QVERIFY(all[0].firstAt == at(100) && all[0].lastAt == at(200));
    QCOMPARE(all[0].content.value("word"_L1).toString(), u"new"_s);
    QCOMPARE(must(store.strangers(at(201))).size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestVantageStore)
#include "tst_vantage_store.moc"
