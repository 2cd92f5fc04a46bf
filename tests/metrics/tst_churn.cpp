// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/counters.h"

#include <QTest>

#include <limits>

using namespace caretaker;
using namespace Qt::StringLiterals;
using metrics::Census;
using metrics::Churn;
using metrics::ChurnCounters;
using metrics::ObjectChange;
using metrics::ObjectType;

namespace {

constexpr ObjectChange added(ObjectType type) { return {type, false, true}; }
constexpr ObjectChange removed(ObjectType type) { return {type, true, false}; }
constexpr ObjectChange modified(ObjectType type) { return {type, true, true}; }

} // namespace

class TestChurn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsAddedRemovedModifiedByType();
    void manifestsAndCrlsAreNoProducts();
    void ratesAreUndefinedFromNothing();
    void typesComeFromTheName();
    void serialsProgress();
    void aNewSessionIsNoRegression();
    void otherContentUnderTheSameSerialIsAStall();
};

void TestChurn::countsAddedRemovedModifiedByType()
{
    Census before;
    before.add(ObjectType::Roa, 2);
    before.add(ObjectType::Certificate);
    before.add(ObjectType::Manifest);
    const ChurnCounters churn =
        metrics::churnOf({modified(ObjectType::Roa), removed(ObjectType::Certificate),
                          modified(ObjectType::Manifest), added(ObjectType::Roa), added(ObjectType::Roa)},
                         before);
    QCOMPARE(churn.comparisons, 1);
    QVERIFY((churn.objects == Churn{.added = 2, .removed = 1, .modified = 2, .previous = 4}));
    QCOMPARE(churn.objects.changed(), 5);
    QCOMPARE(churn.objects.net(), 1);
    QCOMPARE(*churn.objects.rate(), 5.0 / 4.0);
    QVERIFY((churn.roas == Churn{.added = 2, .removed = 0, .modified = 1, .previous = 2}));
    QVERIFY((churn.certificates == Churn{.added = 0, .removed = 1, .modified = 0, .previous = 1}));
    QCOMPARE(*churn.certificates.withdrawal(), 1.0);
}

void TestChurn::manifestsAndCrlsAreNoProducts()
{
    Census before;
    before.add(ObjectType::Manifest);
    before.add(ObjectType::Crl);
    before.add(ObjectType::Aspa);
    const ChurnCounters churn =
        metrics::churnOf({modified(ObjectType::Manifest), modified(ObjectType::Crl)}, before);
    QCOMPARE(churn.objects.changed(), 2);
    QVERIFY((churn.products == Churn{.previous = 1}));
}

void TestChurn::ratesAreUndefinedFromNothing()
{
    const ChurnCounters churn = metrics::churnOf({added(ObjectType::Roa)}, {});
    QCOMPARE(churn.objects.added, 1);
    QVERIFY(!churn.objects.rate());
    QVERIFY(!churn.roas.withdrawal());
}

void TestChurn::typesComeFromTheName()
{
    QCOMPARE(metrics::objectTypeOf(u"a.roa"), ObjectType::Roa);
    QCOMPARE(metrics::objectTypeOf(u"rsync://localhost/a.asa"), ObjectType::Aspa);
    QCOMPARE(metrics::objectTypeOf(u"roa"), ObjectType::Other);
}

void TestChurn::serialsProgress()
{
    QCOMPARE(metrics::serialProgress({u"s"_s, 5}, {u"s"_s, 9}), std::optional<qint64>(4));
    QCOMPARE(metrics::serialProgress({u"s"_s, 9}, {u"s"_s, 5}), std::optional<qint64>(-4));
    QCOMPARE(metrics::serialProgress({u"s"_s, 0}, {u"s"_s, std::numeric_limits<quint64>::max()}),
             std::optional<qint64>(-1));
}

void TestChurn::aNewSessionIsNoRegression()
{
    QVERIFY(!metrics::serialProgress({u"s"_s, 9}, {u"t"_s, 1}));
    ChurnCounters churn;
    metrics::addPosition(churn, {u"s"_s, 9}, {u"t"_s, 1}, true);
    QVERIFY((churn == ChurnCounters{.sessions = 1}));
    metrics::addPosition(churn, {u"t"_s, 4}, {u"t"_s, 2}, true);
    QCOMPARE(churn.serialRegressions, 1);
    QCOMPARE(churn.serialProgress, -2);
}

void TestChurn::otherContentUnderTheSameSerialIsAStall()
{
    ChurnCounters churn;
    metrics::addPosition(churn, {u"s"_s, 9}, {u"s"_s, 9}, false);
    QCOMPARE(churn.serialStalls, 0);
    metrics::addPosition(churn, {u"s"_s, 9}, {u"s"_s, 9}, true);
    QCOMPARE(churn.serialStalls, 1);
}

QTEST_GUILESS_MAIN(TestChurn)
#include "tst_churn.moc"
