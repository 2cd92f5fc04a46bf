// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole trees of real (and nearly real) CAs, with the verdicts that rpki-client 9.8 and FORT 1.5.4 agree on.
#include "core/rpki/map_source.h"
#include "core/rpki/tree.h"
#include "core/transport/tree_source.h"
#include "tests/rpki/shared_data.h"

#include <QElapsedTimer>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

int nonFunctional(const TreeResult& result)
{
    return static_cast<int>(std::count_if(result.cas.begin(), result.cas.end(),
                                          [](const CaVerdict& ca) { return !ca.functional; }));
}

/// What the verdicts of two runs must have in common, whatever the cache did.
QStringList verdicts(const TreeResult& result)
{
    QStringList lines;
    for (const CaVerdict& ca : result.cas) {
        lines << u"%1 %2 %3 %4 %5 %6 %7"_s.arg(ca.ski.toHex())
                     .arg(ca.depth)
                     .arg(ca.functional)
                     .arg(ca.complete)
                     .arg(ca.objects.valid)
                     .arg(ca.objects.invalid)
                     .arg(ca.resources.toString());
        for (const Finding& finding : ca.findings)
            lines << finding.uri + u' ' + finding.detail();
    }
    return lines;
}

} // namespace

class TestRealTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pilotTreeGivesTheAgreedVerdicts_data();
    void pilotTreeGivesTheAgreedVerdicts();
    void pilotTreeNamesTheNonFunctionalCa();
    void productionTreeGivesTheAgreedVerdicts_data();
    void productionTreeGivesTheAgreedVerdicts();
    void krillTreeGivesTheAgreedVerdicts_data();
    void krillTreeGivesTheAgreedVerdicts();
    void cacheChangesNothingButTheWork();
    void cacheDoesNotHideTimeOrRevocation();
};

namespace {

void addRow(const char* at, int vrps, int cas, int failed, const QString& expected)
{
    QTest::newRow(at) << qint64(instant(at).time_since_epoch().count()) << vrps << cas << failed << expected;
}

void addColumns()
{
    QTest::addColumn<qint64>("at");
    QTest::addColumn<int>("vrps");
    QTest::addColumn<int>("cas");
    QTest::addColumn<int>("failed");
    QTest::addColumn<QString>("expected");
}

void compareWithRow(const TreeResult& result, const QString& trustAnchor)
{
    QFETCH(int, vrps);
    QFETCH(int, cas);
    QFETCH(int, failed);
    QFETCH(QString, expected);
    QVERIFY(result.trustAnchorValid);
    QCOMPARE(static_cast<int>(result.vrps.size()), vrps);
    QCOMPARE(static_cast<int>(result.cas.size()), cas);
    QCOMPARE(nonFunctional(result), failed);
    if (!expected.isEmpty())
        QCOMPARE(vrpsToCsv(result.vrps, trustAnchor), *sharedFile(expected));
}

Instant rowTime()
{
    QFETCH(qint64, at);
    return Instant(Duration(at));
}

MapSource pilotSource()
{
    return MapSource(snapshotObjects(*gunzipped(u"ripe-pilot-2023/snapshot.xml.gz"_s)));
}

} // namespace

void TestRealTrees::pilotTreeGivesTheAgreedVerdicts_data()
{
    addColumns();
    addRow("2023-08-04T06:00:00Z", 0, 2, 1, {});
    addRow("2023-08-04T12:00:00Z", 782, 506, 1, u"ripe-pilot-2023/expected-vrps-20230804120000.csv"_s);
    addRow("2023-08-04T23:00:00Z", 768, 506, 21, u"ripe-pilot-2023/expected-vrps-20230804230000.csv"_s);
    addRow("2023-08-05T06:00:00Z", 0, 4, 2, {});
}

void TestRealTrees::pilotTreeGivesTheAgreedVerdicts()
{
    CARETAKER_NEEDS_SHARED_DATA(u"ripe-pilot-2023"_s);
    const Tal tal = *sharedTal(u"ripe-pilot-2023/ripe-pilot.tal"_s);
    compareWithRow(validateTree(tal, pilotSource(), rowTime()), tal.name);
}

void TestRealTrees::pilotTreeNamesTheNonFunctionalCa()
{
    CARETAKER_NEEDS_SHARED_DATA(u"ripe-pilot-2023"_s);
    const Tal tal = *sharedTal(u"ripe-pilot-2023/ripe-pilot.tal"_s);
    const TreeResult result = validateTree(tal, pilotSource(), instant("2023-08-04T12:00:00Z"));
    const auto failed = std::find_if(result.cas.begin(), result.cas.end(),
                                     [](const CaVerdict& ca) { return !ca.functional; });
    QVERIFY(failed != result.cas.end());
    QCOMPARE(failed->publicationPoint.caRepository.toString(),
             u"rsync://rsync.rpki.blade.sh/repo/Blade/0/"_s);
    QCOMPARE(failed->findings.front().id, FindingId::MFT_MISSING);
    QVERIFY(failed->parent.has_value());
    QCOMPARE(result.totals.roas, 250);
    QCOMPARE(result.totals.manifests, 505);
    QCOMPARE(result.totals.crls, 505);
}

void TestRealTrees::productionTreeGivesTheAgreedVerdicts_data()
{
    addColumns();
    addRow("2026-03-16T06:30:00Z", 144, 24, 2, u"xtom-2026-synthetic-ta/expected-vrps-20260316063000.csv"_s);
    addRow("2026-03-16T10:00:00Z", 150, 24, 0, u"xtom-2026-synthetic-ta/expected-vrps-20260316100000.csv"_s);
    addRow("2026-03-16T17:00:00Z", 102, 24, 4, u"xtom-2026-synthetic-ta/expected-vrps-20260316170000.csv"_s);
    addRow("2026-03-17T00:00:00Z", 26, 24, 11, u"xtom-2026-synthetic-ta/expected-vrps-20260317000000.csv"_s);
    addRow("2026-03-17T05:00:00Z", 6, 24, 12, u"xtom-2026-synthetic-ta/expected-vrps-20260317050000.csv"_s);
}

void TestRealTrees::productionTreeGivesTheAgreedVerdicts()
{
    CARETAKER_NEEDS_SHARED_DATA(u"xtom-2026-synthetic-ta"_s);
    const Tal tal = *sharedTal(u"xtom-2026-synthetic-ta/xtom-synthetic.tal"_s);
    const transport::TreeSource source(sharedPath(u"xtom-2026-synthetic-ta/tree"_s));
    compareWithRow(validateTree(tal, source, rowTime()), tal.name);
}

void TestRealTrees::krillTreeGivesTheAgreedVerdicts_data()
{
    addColumns();
    addRow("2023-02-14T00:00:00Z", 100, 12, 0, u"krill-benchmark-2023/expected-vrps-20230214000000.csv"_s);
    addRow("2023-02-14T14:30:00Z", 90, 12, 1, u"krill-benchmark-2023/expected-vrps-20230214143000.csv"_s);
    addRow("2023-02-15T00:00:00Z", 0, 2, 1, {});
}

void TestRealTrees::krillTreeGivesTheAgreedVerdicts()
{
    CARETAKER_NEEDS_SHARED_DATA(u"krill-benchmark-2023"_s);
    const Tal tal = *sharedTal(u"krill-benchmark-2023/ta.tal"_s);
    transport::TreeSource source(sharedPath(u"krill-benchmark-2023/rsync-tree"_s));
    source.setTrustAnchorCertificate(*sharedFile(u"krill-benchmark-2023/ta.cer"_s));
    compareWithRow(validateTree(tal, source, rowTime()), tal.name);
}

void TestRealTrees::cacheChangesNothingButTheWork()
{
    CARETAKER_NEEDS_SHARED_DATA(u"ripe-pilot-2023"_s);
    const Tal tal = *sharedTal(u"ripe-pilot-2023/ripe-pilot.tal"_s);
    const MapSource source = pilotSource();
    const auto cache = makeValidationCache();
    const Instant at = instant("2023-08-04T12:00:00Z");
    QElapsedTimer timer;
    timer.start();
    const TreeResult cold = validateTree(tal, source, at, {.cache = cache.get()});
    const qint64 coldTime = timer.nsecsElapsed();
    timer.restart();
    const TreeResult warm = validateTree(tal, source, at, {.cache = cache.get()});
    const qint64 warmTime = timer.nsecsElapsed();
    qInfo("cold %.1f ms, warm %.1f ms, %lld objects", double(coldTime) / 1e6, double(warmTime) / 1e6,
          cold.totals.objectsValidated);
    QCOMPARE(verdicts(warm), verdicts(cold));
    QCOMPARE(warm.vrps, cold.vrps);
    QCOMPARE(warm.totals.objectsValidated, cold.totals.objectsValidated);
    QVERIFY(cold.totals.signaturesVerified > 2000);
    QCOMPARE(warm.totals.signaturesVerified, 1); // the trust anchor's own
}

void TestRealTrees::cacheDoesNotHideTimeOrRevocation()
{
    CARETAKER_NEEDS_SHARED_DATA(u"ripe-pilot-2023"_s);
    const Tal tal = *sharedTal(u"ripe-pilot-2023/ripe-pilot.tal"_s);
    const MapSource source = pilotSource();
    const auto cache = makeValidationCache();
    validateTree(tal, source, instant("2023-08-04T12:00:00Z"), {.cache = cache.get()});
    for (const char* at : {"2023-08-04T23:00:00Z", "2023-08-05T06:00:00Z", "2023-08-04T06:00:00Z"}) {
        const TreeResult warm = validateTree(tal, source, instant(at), {.cache = cache.get()});
        const TreeResult cold = validateTree(tal, source, instant(at));
        QCOMPARE(verdicts(warm), verdicts(cold));
        QCOMPARE(warm.vrps, cold.vrps);
    }
}

QTEST_GUILESS_MAIN(TestRealTrees)
#include "tst_real_trees.moc"
