// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/churn.h"

#include <QTest>

#include <limits>

using namespace caretaker;
using namespace Qt::StringLiterals;
using metrics::Churn;
using metrics::ObjectSnapshot;
using metrics::ObjectType;

namespace {

/// "a.roa=1" is an object a.roa with the hash of "1".
ObjectSnapshot snapshot(std::initializer_list<QString> objects)
{
    ObjectSnapshot made;
    for (const QString& object : objects)
        made.objects.insert(object.section(u'=', 0, 0), sha256Of(object.section(u'=', 1).toUtf8()));
    return made;
}

} // namespace

class TestChurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddedRemovedModified();
    void countsOneTypeOnly();
    void nothingChanged();
    void ratesAreUndefinedFromNothing();
    void serialsProgress();
    void aNewSessionIsNoRegression();
};

void TestChurn::countsAddedRemovedModified()
{
    const Churn churn = metrics::churnBetween(
        snapshot({u"a.roa=1"_s, u"b.roa=1"_s, u"c.cer=1"_s, u"d.mft=1"_s}),
        snapshot({u"a.roa=1"_s, u"b.roa=2"_s, u"d.mft=2"_s, u"e.roa=1"_s, u"f.roa=1"_s}));
    QCOMPARE(churn.added, 2);    // e, f
    QCOMPARE(churn.removed, 1);  // c
    QCOMPARE(churn.modified, 2); // b, d
    QCOMPARE(churn.changed(), 5);
    QCOMPARE(churn.net(), 1);
    QCOMPARE(*churn.rate(), 5.0 / 4.0);
    QCOMPARE(*churn.withdrawal(), 0.25);
}

void TestChurn::countsOneTypeOnly()
{
    const Churn roas = metrics::churnBetween(snapshot({u"a.roa=1"_s, u"b.roa=1"_s, u"c.cer=1"_s}),
                                             snapshot({u"b.roa=1"_s, u"c.cer=2"_s}), ObjectType::Roa);
    QVERIFY((roas == Churn{.added = 0, .removed = 1, .modified = 0, .previous = 2}));
    QCOMPARE(*roas.withdrawal(), 0.5);
}

void TestChurn::nothingChanged()
{
    const auto same = snapshot({u"a.roa=1"_s});
    QCOMPARE(metrics::churnBetween(same, same).changed(), 0);
}

void TestChurn::ratesAreUndefinedFromNothing()
{
    const Churn churn = metrics::churnBetween({}, snapshot({u"a.roa=1"_s}));
    QCOMPARE(churn.added, 1);
    QVERIFY(!churn.rate());
    QVERIFY(!churn.withdrawal());
}

void TestChurn::serialsProgress()
{
    QCOMPARE(metrics::serialProgress({u"s"_s, 5}, {u"s"_s, 9}), std::optional<qint64>(4));
    QCOMPARE(metrics::serialProgress({u"s"_s, 9}, {u"s"_s, 5}), std::optional<qint64>(-4));
    QCOMPARE(metrics::serialProgress({u"s"_s, 0}, {u"s"_s, std::numeric_limits<quint64>::max()}),
             std::optional<qint64>(-1));
}

void TestChurn::aNewSessionIsNoRegression() { QVERIFY(!metrics::serialProgress({u"s"_s, 900}, {u"t"_s, 1})); }

QTEST_GUILESS_MAIN(TestChurn)
#include "tst_churn.moc"
