// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/settings_store.h"
#include "tests/store/store_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheLastValueAndAuditsChangesOnly();
};

void TestSettingsStore::keepsTheLastValueAndAuditsChangesOnly()
{
    Fixture fixture;
    const Database database = fixture.open();
    SettingsStore store(database);
    const auto set = [&](const QString& value) {
        inTransaction(database,
                      [&](Transaction& t) { return store.set(t, setting::PolicyName, value, alice()); });
    };
    QVERIFY(!must(store.get(setting::PolicyName)));
    set(u"bcp-default"_s);
    set(u"bcp-default"_s);
    set(u"strict"_s);
    QCOMPARE(must(store.get(setting::PolicyName)), u"strict"_s);
    const auto entries = must(AuditChain(database).exportSince(0));
    QCOMPARE(entries.size(), std::size_t(2));
    QCOMPARE(entries[1].payload, "{\"before\":\"bcp-default\",\"value\":\"strict\"}"_ba);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settings_store.moc"
