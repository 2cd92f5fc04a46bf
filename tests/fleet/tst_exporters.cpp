// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/importers.h"
#include "tests/fleet/sample_ca.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::fleet;
using namespace Qt::StringLiterals;

class TestExporters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvReadsBackExactly();
    void jsonReadsBackExactly();
    void leavesContactsOutUnlessAsked();
};

void TestExporters::csvReadsBackExactly()
{
    const std::vector cas{fullCa(u"alpha"_s), plainCa(u"d"_s)};
    const auto read = importCsv(exportCsv(cas, Contacts::Include), u"f.csv"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, cas);
}

void TestExporters::jsonReadsBackExactly()
{
    const std::vector cas{fullCa(u"alpha"_s), plainCa(u"beta"_s)};
    const auto read = importJson(exportJson(cas, Contacts::Include), u"f.json"_s);
    QVERIFY2(read, read ? "" : qPrintable(read.error().toString()));
    QCOMPARE(*read, cas);
}

void TestExporters::leavesContactsOutUnlessAsked()
{
    const std::vector cas{fullCa(u"alpha"_s)};
    QVERIFY(exportCsv(cas, Contacts::Include).contains("noc@example.net"));
    QVERIFY(!exportCsv(cas, Contacts::Omit).contains('@'));
    QVERIFY(!exportJson(cas, Contacts::Omit).contains('@'));
    QCOMPARE(importCsv(exportCsv(cas, Contacts::Omit), u"f.csv"_s)->front().contacts.size(), std::size_t(0));
}

QTEST_GUILESS_MAIN(TestExporters)
#include "tst_exporters.moc"
