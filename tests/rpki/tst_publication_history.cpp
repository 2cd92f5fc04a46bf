// SPDX-License-Identifier: GPL-3.0-or-later
//
// Manifests and CRLs against the ones before. The scenarios are those of APNIC's rpki-mft-number-demo, which
// ran them past the validators of 2025; what must come out here is checked against what rpki-client made of
// each where the record (shared/data/apnic-manifest-number-results) is at hand.
#include "core/rpki/publication_history.h"

#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = *parseRfc3339(u"2025-03-03T12:00:00Z");
const Serial Maximum = *Serial::tryFromHex(u"7FFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFF");

/// What is published in one step of a scenario.
struct Step
{
    Serial number;
    Duration thisUpdate{0}; ///< after Now
    QString name = u"ca.mft"_s;
    Serial crlNumber = Serial::fromNumber(1);
    Duration crlThisUpdate{0};
    QByteArray crlContent{}; ///< the same CRL all along, unless the scenario is about CRLs
};

Step step(std::uint64_t number, Duration thisUpdate, const QString& name = u"ca.mft"_s)
{
    return {Serial::fromNumber(number), thisUpdate, name};
}

Step crlStep(Serial crlNumber, Duration crlThisUpdate, std::uint64_t number)
{
    Step result = step(number, Duration(static_cast<qint64>(number)));
    result.crlNumber = std::move(crlNumber);
    result.crlThisUpdate = crlThisUpdate;
    result.crlContent = QByteArray::number(static_cast<qulonglong>(number));
    return result;
}

/// As validation would say it; every step has bytes of its own.
CaVerdict verdict(const Step& step, const QByteArray& content)
{
    const auto folder = *RsyncUri::tryFromString(u"rsync://h/m/ca/"_s);
    CaVerdict result{*Ski::tryFromHex(QString(40, u'A')),   {}, 0,          {},
                     {folder, *folder.file(step.name), {}}, {}, Now + 1000h};
    result.functional = result.complete = true;
    const Instant thisUpdate = Now + step.thisUpdate;
    result.manifest = ManifestFacts{step.number, thisUpdate, thisUpdate + 24h, sha256Of("mft" + content)};
    result.crl =
        CrlFacts{step.crlNumber, Now + step.crlThisUpdate, Now + 48h, sha256Of("crl" + step.crlContent)};
    return result;
}

QStringList namesOf(const Findings& findings)
{
    QStringList names;
    for (const Finding& finding : findings)
        names << finding.name();
    return names;
}

/// The findings of the last step, all steps before having been seen one second apart.
Findings play(const std::vector<Step>& steps)
{
    std::optional<PublicationMark> mark;
    Findings findings;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const CaVerdict seen = verdict(steps[i], QByteArray::number(static_cast<qulonglong>(i)));
        findings = compareWithLast(mark, seen);
        mark = successor(mark, *markOf(seen), isHeldBack(findings), Now + Duration(static_cast<qint64>(i)));
    }
    return findings;
}

} // namespace

Q_DECLARE_METATYPE(std::vector<Step>)

class TestPublicationHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void scenarios_data();
    void scenarios();
    void agreesWithRpkiClient_data() { scenarios_data(); }
    void agreesWithRpkiClient();
    void theSameManifestIsNoNews();
    void keepsToTheLastManifestUntilItExpires();
    void aHigherNumberEndsIt();
    void anotherKeyIsAnotherCa();
    void whatIsNotKnownIsTakenToBeTheSame();
    void aFailedFetchIsNoPublication();
    void severitiesRefuseNothing();
};

void TestPublicationHistory::scenarios_data()
{
    QTest::addColumn<std::vector<Step>>("steps");
    QTest::addColumn<QStringList>("expected");
    using Steps = std::vector<Step>;
    const QString other = u"other.mft"_s;
    QTest::newRow("manifest-number-reuse")
        << Steps{step(1, 0s), step(1, 3s)} << QStringList{u"MFT_NUMBER_REUSED"_s};
    QTest::newRow("manifest-number-reuse-new-fn")
        << Steps{step(1, 0s), step(1, 3s), step(1, 5s, other)} << QStringList{u"MFT_NUMBER_RESET"_s};
    QTest::newRow("manifest-number-regression")
        << Steps{step(2, 0s), step(3, 1s), step(2, 3s)} << QStringList{u"MFT_NUMBER_REGRESSED"_s};
    QTest::newRow("manifest-number-regression-new-fn")
        << Steps{step(2, 0s), step(3, 1s), step(2, 3s), step(2, 5s, other)}
        << QStringList{u"MFT_NUMBER_RESET"_s};
    QTest::newRow("manifest-number-largest-value-159")
        << Steps{step(1, 0s), {Maximum, 1s}} << QStringList{u"MFT_NUMBER_MAXIMUM"_s, u"MFT_NUMBER_GAP"_s};
    QTest::newRow("manifest-thisupdate-reuse")
        << Steps{step(1, 0s), step(2, 1s), step(3, 1s)} << QStringList{u"MFT_THIS_UPDATE_REGRESSED"_s};
    QTest::newRow("manifest-thisupdate-reuse-new-fn")
        << Steps{step(1, 0s), step(2, 1s), step(3, 1s), step(4, 1s, other)} << QStringList{};
    QTest::newRow("manifest-thisupdate-regression")
        << Steps{step(1, 0s), step(2, -10s)} << QStringList{u"MFT_THIS_UPDATE_REGRESSED"_s};
    QTest::newRow("manifest-thisupdate-regression-new-fn")
        << Steps{step(1, 0s), step(2, -10s), step(3, -10s, other)} << QStringList{};
    const auto crl = [](std::uint64_t number) { return Serial::fromNumber(number); };
    QTest::newRow("crl-number-reuse")
        << Steps{crlStep(crl(1), 0s, 1), crlStep(crl(1), 1s, 2)} << QStringList{u"CRL_NUMBER_REUSED"_s};
    QTest::newRow("crl-number-regression")
        << Steps{crlStep(crl(3), 0s, 1), crlStep(crl(2), 1s, 2)} << QStringList{u"CRL_NUMBER_REGRESSED"_s};
    QTest::newRow("crl-number-largest-value-159")
        << Steps{crlStep(crl(1), 0s, 1), crlStep(Maximum, 1s, 2)} << QStringList{u"CRL_NUMBER_MAXIMUM"_s};
    QTest::newRow("crl-lastupdate-reuse")
        << Steps{crlStep(crl(1), 0s, 1), crlStep(crl(2), 0s, 2)} << QStringList{};
    QTest::newRow("crl-lastupdate-regression") << Steps{crlStep(crl(1), 0s, 1), crlStep(crl(2), -5s, 2)}
                                               << QStringList{u"CRL_THIS_UPDATE_REGRESSED"_s};
    // Not APNIC's
    QTest::newRow("first") << Steps{crlStep(crl(7), 0s, 9)} << QStringList{};
    QTest::newRow("in order") << Steps{crlStep(crl(1), 0s, 1), crlStep(crl(2), 1s, 2)} << QStringList{};
    QTest::newRow("gap") << Steps{crlStep(crl(1), 0s, 1), crlStep(crl(2), 1s, 3)}
                         << QStringList{u"MFT_NUMBER_GAP"_s};
    QTest::newRow("reset from the largest")
        << Steps{{Maximum, 0s}, step(1, 1s, other)} << QStringList{u"MFT_NUMBER_RESET"_s};
    QTest::newRow("largest again") << Steps{{Maximum, 0s}, {Maximum, 1s}}
                                   << QStringList{u"MFT_NUMBER_MAXIMUM"_s, u"MFT_NUMBER_REUSED"_s};
}

void TestPublicationHistory::scenarios()
{
    QFETCH(std::vector<Step>, steps);
    QFETCH(QStringList, expected);
    QCOMPARE(namesOf(play(steps)), expected);
}

/// Where the last manifest of a scenario is held back, rpki-client (which does as RFC 9981 says) must have
/// missed the ROA that came with it, and nowhere else.
void TestPublicationHistory::agreesWithRpkiClient()
{
    QFile file(QStringLiteral(CARETAKER_SHARED_DATA) +
               u"/apnic-manifest-number-results/current-results.txt"_s);
    if (!file.open(QIODevice::ReadOnly))
        QSKIP("the recorded results (shared/data) are not here");
    const QByteArray text = file.readAll();
    const qsizetype from = text.indexOf(QByteArray("\n") + QTest::currentDataTag() + " (rpki-client master)");
    if (from < 0)
        QSKIP("not one of the recorded scenarios");
    const QByteArray run = text.mid(from, text.indexOf("\n---", from) - from);
    const bool missed = run.lastIndexOf("Did not find ROA") > run.lastIndexOf("Found ROA");
    QFETCH(std::vector<Step>, steps);
    QCOMPARE(isHeldBack(play(steps)), missed);
}

void TestPublicationHistory::theSameManifestIsNoNews()
{
    const CaVerdict seen = verdict(step(5, 0s), "x");
    QVERIFY(compareWithLast(markOf(seen), seen).empty());
}

void TestPublicationHistory::keepsToTheLastManifestUntilItExpires()
{
    const PublicationMark last = *markOf(verdict(step(5, 0s), "new"));
    const CaVerdict old = verdict(step(4, -1s), "old");
    const Findings findings = compareWithLast(last, old);
    QCOMPARE(namesOf(findings), QStringList{u"MFT_NUMBER_REGRESSED"_s});
    QCOMPARE(findings[0].uri, u"rsync://h/m/ca/ca.mft"_s);
    QCOMPARE(findings[0].arguments.value(u"previous"_s), u"05"_s);
    QCOMPARE(findings[0].arguments.value(u"found"_s), u"04"_s);
    QVERIFY(isHeldBack(findings));
    QCOMPARE(successor(last, *markOf(old), true, Now + 24h), last);
    QCOMPARE(successor(last, *markOf(old), true, Now + 24h + 1s), *markOf(old));
}

void TestPublicationHistory::aHigherNumberEndsIt()
{
    QCOMPARE(namesOf(play({step(5, 0s), step(3, 1s), step(4, 2s)})), QStringList{u"MFT_NUMBER_REGRESSED"_s});
    QVERIFY(play({step(5, 0s), step(3, 1s), step(6, 2s)}).empty());
}

void TestPublicationHistory::anotherKeyIsAnotherCa()
{
    PublicationMark last = *markOf(verdict(step(5, 0s), "new"));
    last.ski = *Ski::tryFromHex(QString(40, u'B'));
    QVERIFY(compareWithLast(last, verdict(step(1, -1s), "old")).empty());
}

void TestPublicationHistory::whatIsNotKnownIsTakenToBeTheSame()
{
    const PublicationMark last{verdict(step(5, 0s), "new").manifest.value()};
    QCOMPARE(namesOf(compareWithLast(last, verdict(step(4, -1s), "old"))),
             QStringList{u"MFT_NUMBER_REGRESSED"_s});
    CaVerdict none = verdict(step(4, 0s), "old");
    none.manifest.reset();
    none.crl.reset();
    QVERIFY(compareWithLast(last, none).empty() && !markOf(none));
}

void TestPublicationHistory::aFailedFetchIsNoPublication()
{
    QVERIFY(isFetched(true, {.total = 3, .valid = 2, .invalid = 1}));
    QVERIFY(!isFetched(true, {.total = 3, .valid = 2, .missing = 1}));
    QVERIFY(!isFetched(true, {.total = 3, .valid = 2, .mismatched = 1}));
    QVERIFY(!isFetched(false, {.total = 3, .valid = 3}));
}

/// A relying party without a cache takes such a manifest, so no finding here may refuse it.
void TestPublicationHistory::severitiesRefuseNothing()
{
    for (const char* name : {"MFT_NUMBER_REUSED", "MFT_NUMBER_REGRESSED", "MFT_THIS_UPDATE_REGRESSED",
                             "MFT_NUMBER_GAP", "MFT_NUMBER_RESET", "MFT_NUMBER_MAXIMUM", "CRL_NUMBER_REUSED",
                             "CRL_NUMBER_REGRESSED", "CRL_THIS_UPDATE_REGRESSED", "CRL_NUMBER_MAXIMUM"}) {
        const auto id = findingIdFromName(QString::fromLatin1(name));
        QVERIFY2(id && infoOf(*id).severity < Severity::Error, name);
    }
}

QTEST_GUILESS_MAIN(TestPublicationHistory)
#include "tst_publication_history.moc"
