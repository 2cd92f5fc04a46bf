// SPDX-License-Identifier: GPL-3.0-or-later
//
// Constraints on trust anchors: the file, and what it permits.
#include "core/base/limits.h"
#include "core/rpki/constraints.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace Qt::StringLiterals;

namespace {

Constraints parsed(const QByteArray& text)
{
    auto result = Constraints::parse(text, u"f"_s);
    if (!result)
        qFatal("%s", qPrintable(result.error().toString()));
    return *result;
}

ResourceSet set(const QStringList& texts) { return *ResourceSet::fromStrings(texts); }

} // namespace

class TestConstraints : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllKindsOfLines();
    void refusesBadLines_data();
    void refusesBadLines();
    void anEmptyFileConstrainsNothing();
    void allowLinesConstrainTheirKind();
    void denyLinesWin();
    void tellsTheExcess();
    void aLargeFileTakesNoTime();
};

void TestConstraints::readsAllKindsOfLines()
{
    const Constraints c =
        parsed("# a comment\n\n  allow 192.0.2.0/24 # one more\r\nallow\t198.51.100.0 - 198.51.100.9\n"
               "allow 203.0.113.0-203.0.113.255\nallow 2001:db8::/32\nallow 2001:db9:: - 2001:dba::\n"
               "allow 64496\nallow 64500 - 64510\ndeny 64505\ndeny 64506-64507\ndeny 192.0.2.128/25\n");
    QCOMPARE(c.allowed(),
             set({u"192.0.2.0/24"_s, u"198.51.100.0-198.51.100.9"_s, u"203.0.113.0/24"_s, u"2001:db8::/32"_s,
                  u"2001:db9::-2001:dba::"_s, u"AS64496"_s, u"AS64500-AS64510"_s}));
    QCOMPARE(c.denied(), set({u"AS64505-AS64507"_s, u"192.0.2.128/25"_s}));
}

void TestConstraints::refusesBadLines_data()
{
    QTest::addColumn<QByteArray>("line");
    for (const char* line : {"allow",
                             "permit 64496",
                             "Allow 64496",
                             "allow AS64496",
                             "allow 64496 64497",
                             "allow 4294967296",
                             "allow 64497-64496",
                             "allow 64496-",
                             "allow -",
                             "allow 1-2-3",
                             "allow 192.0.2.1/24",
                             "allow 192.0.2.0/33",
                             "allow 192.0.2",
                             "allow 192.0.2.9-192.0.2.0",
                             "allow 2001:db8::/129",
                             "allow 192.0.2.0-2001:db8::",
                             "allow 192.0.2.0/24 192.0.3.0/24",
                             "allow 0x10",
                             "64496",
                             "allow 64496 deny 64497",
                             "allow \xff\xfe"})
        QTest::newRow(line) << QByteArray(line);
}

void TestConstraints::refusesBadLines()
{
    QFETCH(QByteArray, line);
    const auto result = Constraints::parse("allow 1\n" + line + "\nallow 2\n", u"ta.constraints"_s);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::BadInput);
    QCOMPARE(result.error().where, u"ta.constraints:2"_s);
}

void TestConstraints::anEmptyFileConstrainsNothing()
{
    QVERIFY(parsed("").permits(ResourceSet::all()));
    QVERIFY(parsed("# nothing\n").permits(ResourceSet::all()));
    QVERIFY(Constraints().permits(ResourceSet::all()));
}

void TestConstraints::allowLinesConstrainTheirKind()
{
    const Constraints v4 = parsed("allow 192.0.2.0/24\n");
    QVERIFY(v4.permits(set({u"192.0.2.0/25"_s, u"AS1"_s})));
    QVERIFY(!v4.permits(set({u"192.0.2.0/23"_s})));
    QVERIFY(!v4.permits(set({u"2001:db8::/32"_s}))); // addresses are one kind
    const Constraints as = parsed("allow 64496 - 64511\n");
    QVERIFY(as.permits(set({u"AS64500"_s, u"0.0.0.0/0"_s, u"::/0"_s})));
    QVERIFY(!as.permits(set({u"AS64512"_s})));
    QVERIFY(as.permits({}));
}

void TestConstraints::denyLinesWin()
{
    const Constraints c = parsed("allow 10.0.0.0/8\ndeny 10.1.0.0/16\ndeny 23456\n");
    QVERIFY(c.permits(set({u"10.0.0.0/16"_s, u"AS1"_s})));
    QVERIFY(!c.permits(set({u"10.0.0.0/8"_s})));
    QVERIFY(!c.permits(set({u"10.1.2.0/24"_s})));
    QVERIFY(!c.permits(set({u"AS23456"_s})));
    QVERIFY(parsed("deny 10.0.0.0/8\n").permits(set({u"11.0.0.0/8"_s, u"::/0"_s})));
}

void TestConstraints::tellsTheExcess()
{
    const Constraints c = parsed("allow 10.0.0.0/8\ndeny 10.1.0.0/16\n");
    QCOMPARE(c.excess(set({u"10.0.0.0/15"_s, u"11.0.0.0/8"_s, u"AS1"_s})),
             set({u"10.1.0.0/16"_s, u"11.0.0.0/8"_s}));
}

void TestConstraints::aLargeFileTakesNoTime()
{
    QByteArray text;
    for (int i = 0; i < 50'000; ++i)
        text += "allow " + QByteArray::number(2 * i) + '\n';
    const Constraints large = parsed(text);
    QVERIFY(large.permits(set({u"AS50000"_s})) && !large.permits(set({u"AS50001"_s})));
    QVERIFY(!Constraints::parse(QByteArray(limits::MaxConfigBytes + 1, '\n'), u"f"_s));
}

QTEST_GUILESS_MAIN(TestConstraints)
#include "tst_constraints.moc"
