// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the runner makes of tests: skipping, levels of the profile, waivers, the verdict.
#include "tests/readiness/sample_facts.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::readiness;
using namespace caretaker::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Facts withoutRrdp()
{
    Facts facts = goodPapers();
    std::get<fleet::RepositoryResponse>(facts.repositoryResponse->decoded.value->body).notification.reset();
    return facts;
}

Profile profileWith(const QByteArray& more)
{
    const auto profile = parseProfile("name = \"test\"\n" + more, u"p.toml"_s);
    if (!profile)
        qFatal("%s", qPrintable(profile.error().toString()));
    return *profile;
}

} // namespace

class TestRunner : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTestHasOneResultInOrder();
    void withoutUrisEveryNetworkTestSaysWhyItIsSkipped();
    void aReasonOfTheProberIsTold();
    void whatIsStillToComeIsWaitedFor();
    void whatNeedsASkippedTestIsSkippedForItsReason();
    void theProfileChangesLevelsAndTheVerdict();
    void aWaiverCountsUntilItsEnd();
    void aWaiverOfAnotherSubjectDoesNotCount();
    void aWaivedFailureStillStopsWhatNeedsIt();
};

void TestRunner::everyTestHasOneResultInOrder()
{
    const Report report = reportOf(goodPapers());
    QVERIFY(std::ranges::equal(report.results, testCases(), {}, &Result::test, &TestCase::id));
}

void TestRunner::withoutUrisEveryNetworkTestSaysWhyItIsSkipped()
{
    const QStringList papers{u"FMT"_s, u"RES"_s, u"OPS"_s};
    for (const Result& result : reportOf(goodPapers()).results) {
        if (papers.contains(result.test.section(u'-', 0, 0)))
            continue;
        QVERIFY(result.outcome == Outcome::Skipped);
        QVERIFY2(findTest(result.skippedBecause) || sourceFromString(result.skippedBecause),
                 qPrintable(result.test));
    }
}

void TestRunner::aReasonOfTheProberIsTold()
{
    Facts facts = goodPapers();
    facts.absentBecause.insert(Source::Stability, u"the disk was full"_s);
    const Report report = reportOf(facts);
    QCOMPARE(resultOf(report, u"OPS-11"_s).skippedBecause, u"stability"_s);
    QCOMPARE(resultOf(report, u"OPS-11"_s).skippedDetail, u"the disk was full"_s);
}

void TestRunner::whatIsStillToComeIsWaitedFor()
{
    Facts facts = goodPapers();
    facts.inputs.notification = HttpsUri::tryFromString(u"https://repo.example.net/notification.xml"_s);
    const Report report = reportOf(facts);
    const QStringList waiting = waitingTests(report, {Source::Dns, Source::Tls});
    QVERIFY(waiting.contains(u"NET-01"_s));
    for (const QString& test : waiting) { // no test that is done, and none that waits in vain
        QVERIFY(resultOf(report, test).outcome == Outcome::Skipped);
        QVERIFY(!test.startsWith(u"FMT"_s) && !test.startsWith(u"RSYNC"_s) && !test.startsWith(u"OPS"_s));
    }
    QCOMPARE(waitingTests(report, {}), QStringList());
}

void TestRunner::whatNeedsASkippedTestIsSkippedForItsReason()
{
    Facts facts = goodPapers();
    facts.resources.reset();
    facts.absentBecause.insert(Source::Dns, u"the cable was cut"_s);
    facts.inputs.notification = HttpsUri::tryFromString(u"https://repo.example.net/notification.xml"_s);
    const Report report = reportOf(facts);
    QVERIFY(resultOf(report, u"RES-02"_s).outcome == Outcome::Skipped);
    QCOMPARE(resultOf(report, u"TLS-02"_s).skippedBecause, u"dns"_s); // by way of TLS-01 and NET-01
    QCOMPARE(resultOf(report, u"TLS-02"_s).skippedDetail, u"the cable was cut"_s);
}

void TestRunner::theProfileChangesLevelsAndTheVerdict()
{
    QVERIFY(reportOf(withoutRrdp()).isReady());
    const Report strict = reportOf(withoutRrdp(), profileWith("[levels]\nFMT_NO_RRDP = \"error\"\n"));
    QVERIFY(strict.worst() == Level::Error);
    QVERIFY(!strict.isReady());
    QCOMPARE(strict.decidingTags(), QStringList(u"FMT_NO_RRDP"_s));
    QVERIFY(!reportOf(withoutRrdp(), profileWith("fails_at = \"warning\"\n")).isReady());
}

void TestRunner::aWaiverCountsUntilItsEnd()
{
    const QByteArray waiver =
        "fails_at = \"warning\"\n[[waiver]]\ntag = \"FMT_NO_RRDP\"\nreason = \"moving\"\n";
    const Report waived = reportOf(withoutRrdp(), profileWith(waiver + "until = \"2026-11-28\"\n"));
    QVERIFY(waived.isReady());
    QCOMPARE(waived.waivers.size(), 1U);
    QCOMPARE(waived.waivers.at(0).reason, u"moving"_s);
    const Report ended = reportOf(withoutRrdp(), profileWith(waiver + "until = \"2026-11-27\"\n"));
    QVERIFY(!ended.isReady());
    QVERIFY(ended.waivers.empty());
}

void TestRunner::aWaiverOfAnotherSubjectDoesNotCount()
{
    const Report report =
        reportOf(withoutRrdp(), profileWith("fails_at = \"warning\"\n[[waiver]]\ntag = \"FMT_NO_RRDP\"\n"
                                            "subject = \"x\"\nreason = \"r\"\nuntil = \"2027-01-01\"\n"));
    QVERIFY(!report.isReady());
}

void TestRunner::aWaivedFailureStillStopsWhatNeedsIt()
{
    Facts facts = goodPapers();
    facts.childRequest = setupFile("<x", u"child.xml"_s);
    const Report report = reportOf(facts, profileWith("[[waiver]]\ntag = \"FMT_MALFORMED\"\nreason = \"r\"\n"
                                                      "until = \"2027-01-01\"\n"));
    QVERIFY(report.isReady());
    QVERIFY(resultOf(report, u"FMT-01"_s).outcome == Outcome::Failed);
    QVERIFY(resultOf(report, u"FMT-02"_s).outcome == Outcome::Skipped);
}

QTEST_GUILESS_MAIN(TestRunner)
#include "tst_runner.moc"
