// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/measure.h"
#include "tests/checklist/sample_facts.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

namespace {

const QStringList OfOneCa{u"publication-points"_s, u"manifest-rhythm"_s, u"latency"_s};

} // namespace

class FillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMeasureTicksOnACalmDay();
    void detailsAreOfOneCaOnly();
    void nothingMeasuredIsNeverTicked();
    void figuresFollowTheFacts_data();
    void figuresFollowTheFacts();
    void aTroubleThatIsLookedAfterTicks();
    void brokenAuditChainStopsEverything();
    void silentVantageIsSeen();
    void oldBacktestDoesNotCount();
    void whatEndsSoonComesFirst();
    void attentionAlwaysSaysWhatToDo();
    void attestedItemsStayOpen();
    void operatorChecklistIsAboutItsCa();
    void tablesHoldTheWorstRowsOnly();
    void aTrendIsSaidInWords();
    void aGapWithoutManifestNeedsAttention();
    void theScheduleIsInOrderOfEnds();
    void onePointBelowTheTargetNeedsAttention();
};

namespace {

QString english(const Phrase& phrase) { return say(phrase, language::Translations::of(u"en"_s)); }

Measured measured(const QString& name, const ChecklistFacts& facts)
{
    return measureNamed(name)(facts, {sample::From, sample::To});
}

} // namespace

void FillTest::everyMeasureTicksOnACalmDay()
{
    for (const QString& name : measureNames()) {
        const bool isOfOne = OfOneCa.contains(name);
        const Measured result = measured(name, isOfOne ? sample::calmOne() : sample::calm());
        QVERIFY2(result.status == Status::Ticked, qPrintable(name + u": "_s + english(result.figure)));
        QVERIFY2(result.todo.isEmpty() && !result.figure.isEmpty(), qPrintable(name));
    }
}

void FillTest::detailsAreOfOneCaOnly()
{
    for (const QString& name : OfOneCa)
        QVERIFY2(measured(name, sample::calm()).status == Status::Open, qPrintable(name));
}

void FillTest::nothingMeasuredIsNeverTicked()
{
    // Of nothing, only counts of what the database holds (transitions, cases, notices) are known to be none.
    const QStringList known{u"new-transitions"_s,   u"open-cases"_s, u"steps-due"_s,
                            u"approvals-waiting"_s, u"notices"_s,    u"operator-contact"_s,
                            u"holds-ending"_s};
    for (const QString& name : measureNames())
        QCOMPARE(measured(name, {}).status == Status::Open, !known.contains(name));
    ChecklistFacts facts = sample::calm();
    for (CaFigures& ca : facts.cas)
        ca.availability.reset();
    QVERIFY(measured(u"availability"_s, facts).status == Status::Open);
}

void FillTest::figuresFollowTheFacts_data()
{
    QTest::addColumn<QString>("measure");
    QTest::addColumn<QString>("figure");
    const auto row = [](const char* measure, const char* figure) {
        QTest::newRow(measure) << QString::fromLatin1(measure) << QString::fromLatin1(figure);
    };
    row("availability", "2 of 5 CAs below 99.50 %; lowest 0.00 %");
    row("retrieval", "1 of 5 CAs slower than 30.0 s; slowest 47.3 s");
    row("relying-party-impact", "2 of 5 CAs not functional now; 12 objects without effect");
    row("issues", "1 of 5 CAs with an issue");
    row("contacts-known", "4 of 5 CAs with a contact");
    row("new-transitions", "1 change for the worse, 1 for the better");
    row("open-cases", "2 cases open, 1 of them not acknowledged; 1 opened and 0 resolved in this period");
    row("steps-due", "1 step due, 0 of them overdue");
    row("approvals-waiting", "1 proposal waiting");
    row("notices", "2 sent in this period, 1 waiting, 0 failed");
    row("operator-contact", "1 of 2 operators written to answered");
    row("holds-ending", "1 hold running, 1 ending within 14 days");
}

void FillTest::figuresFollowTheFacts()
{
    QFETCH(QString, measure);
    QFETCH(QString, figure);
    ChecklistFacts facts = sample::troubled();
    const Measured result = measured(measure, facts);
    QCOMPARE(english(result.figure), figure);
    if (measure == "availability"_L1 || measure == "relying-party-impact"_L1)
        QVERIFY(result.status == Status::Ticked); // both CAs have a case
    else
        QVERIFY(result.status == Status::Attention);
}

void FillTest::aTroubleThatIsLookedAfterTicks()
{
    ChecklistFacts facts = sample::troubled();
    facts.openCases.erase(facts.openCases.begin() + 1); // foxtrot's
    QVERIFY(measured(u"availability"_s, facts).status == Status::Attention);
    facts.openCases.push_back(sample::caseOn(u"C-3"_s, u"echo|x"_s, false));
    QVERIFY(measured(u"new-transitions"_s, facts).status == Status::Attention);
    facts.openCases.back().acknowledged = true;
    QVERIFY(measured(u"new-transitions"_s, facts).status == Status::Ticked);
    QVERIFY(measured(u"retrieval"_s, facts).status == Status::Ticked);
}

void FillTest::brokenAuditChainStopsEverything()
{
    ChecklistFacts facts = sample::calm();
    facts.audit = AuditFigure{false, 412, u"event 17 was changed"_s};
    const Measured result = measured(u"audit-chain"_s, facts);
    QVERIFY(result.status == Status::Attention);
    QCOMPARE(english(result.figure), u"412 events: event 17 was changed"_s);
    QVERIFY(english(result.todo).startsWith("Stop enforcement"_L1));
}

void FillTest::silentVantageIsSeen()
{
    ChecklistFacts facts = sample::calm();
    facts.monitor->vantages[1].lastLook.reset();
    QCOMPARE(english(measured(u"vantages"_s, facts).figure), u"1 of 2 vantage points observing"_s);
    QVERIFY(measured(u"vantages"_s, facts).status == Status::Attention);
    facts.monitor->longestGap = facts.targets.longestGap + Duration{1};
    QVERIFY(measured(u"monitor-running"_s, facts).status == Status::Attention);
    facts.monitor->rounds = 0;
    QCOMPARE(english(measured(u"monitor-running"_s, facts).figure), u"no round in this period"_s);
}

void FillTest::oldBacktestDoesNotCount()
{
    ChecklistFacts facts = sample::calm();
    facts.backtest->ranAt = sample::To - facts.targets.backtestAge - Duration{1};
    QVERIFY(measured(u"policy-backtest"_s, facts).status == Status::Attention);
}

void FillTest::whatEndsSoonComesFirst()
{
    ChecklistFacts facts = sample::calm();
    facts.cas.push_back(sample::healthy(u"gamma"_s));
    facts.cas[0].certificateNotAfter = sample::To + Duration{20 * 86'400};
    facts.cas[2].certificateNotAfter = sample::To + Duration{10 * 86'400};
    const Measured result = measured(u"certificate-expiry"_s, facts);
    QCOMPARE(english(result.figure), u"2 of 3 CAs with a certificate that ends within 28 days"_s);
    QCOMPARE(result.table->rows[0][0], Value(u"gamma"_s));
    QCOMPARE(result.table->rows[1][0], Value(u"alpha"_s));
    facts.cas[1].manifestValidUntil = sample::To + facts.targets.manifestHorizon;
    QVERIFY(measured(u"manifest-expiry"_s, facts).status == Status::Attention);
    facts.cas[1].functional = false; // then it is another matter
    QVERIFY(measured(u"manifest-expiry"_s, facts).status == Status::Ticked);
}

void FillTest::attentionAlwaysSaysWhatToDo()
{
    for (const QString& name : measureNames()) {
        const Measured result = measured(name, sample::troubled());
        QCOMPARE(result.todo.isEmpty(), result.status != Status::Attention);
        if (result.table)
            for (const Row& row : result.table->rows)
                QCOMPARE(row.size(), result.table->columns.size());
    }
}

void FillTest::attestedItemsStayOpen()
{
    const Checklist list =
        fill(*shippedDefinition(Audience::Registry, Period::Daily), sample::calm(), sample::From, sample::To);
    QCOMPARE(list.count(Status::Attention), 0);
    QCOMPARE(list.count(Status::Open), 1);
    QCOMPARE(list.items.back().id, u"feedback"_s);
    QVERIFY(list.items.back().status == Status::Open);
    QVERIFY(!list.subject);
}

void FillTest::operatorChecklistIsAboutItsCa()
{
    ChecklistFacts facts = sample::calm();
    facts.cas.pop_back();
    const Checklist list =
        fill(*shippedDefinition(Audience::Operator, Period::Monthly), facts, sample::From, sample::To);
    QCOMPARE(list.subject, std::optional(sample::handle(u"alpha"_s)));
    QCOMPARE(english(list.items[0].figure), u"99.91 % (target 99.50 %)"_s);
    QVERIFY(list.items[0].status == Status::Ticked);
    facts.cas[0].availability = 0.9949;
    QVERIFY(fill(*shippedDefinition(Audience::Operator, Period::Monthly), facts, sample::From, sample::To)
                .items[0]
                .status == Status::Attention);
}

void FillTest::tablesHoldTheWorstRowsOnly()
{
    ChecklistFacts facts;
    for (int i = 0; i < 100; ++i)
        facts.cas.push_back(sample::inState(u"ca-%1"_s.arg(i), u"partial"_s, 0.5 + i * 0.001, true));
    const Measured result = measured(u"availability"_s, facts);
    QCOMPARE(result.table->rows.size(), static_cast<size_t>(MostRows));
    QCOMPARE(result.table->rows[0][0], Value(u"ca-0"_s));
    QCOMPARE(result.table->more, 92);
    QVERIFY(english(result.figure).startsWith("100 of 100 CAs"_L1));
}

void FillTest::aTrendIsSaidInWords()
{
    ChecklistFacts facts = sample::calmOne();
    QCOMPARE(english(measured(u"trend"_s, facts).figure),
             u"availability 99.91 %, before 99.90 %: \u2192 unchanged"_s);
    facts.cas[0].availabilityBefore = 0.95;
    QVERIFY(english(measured(u"trend"_s, facts).figure).endsWith("better"_L1));
    facts.cas[0].availabilityBefore = 0.9999;
    facts.targets.availabilityDrop = 0.0001;
    const Measured worse = measured(u"trend"_s, facts);
    QVERIFY(english(worse.figure).endsWith("worse"_L1));
    QVERIFY(worse.status == Status::Attention);
    facts.cas[0].availabilityBefore.reset();
    QVERIFY(english(measured(u"trend"_s, facts).figure).endsWith("not measured"_L1));
}

void FillTest::aGapWithoutManifestNeedsAttention()
{
    ChecklistFacts facts = sample::calmOne();
    facts.cas[0].details->rhythm->longestGap = facts.targets.manifestGap + Duration{1};
    QVERIFY(measured(u"manifest-rhythm"_s, facts).status == Status::Attention);
    facts.cas[0].details->rhythm->longestGap = Duration{0};
    facts.cas[0].details->rhythm->typical = facts.targets.manifestEvery + Duration{1};
    QVERIFY(measured(u"manifest-rhythm"_s, facts).status == Status::Attention);
    facts.cas[0].details->rhythm = ManifestRhythm{0, {}, Duration{0}};
    const Measured none = measured(u"manifest-rhythm"_s, facts);
    QVERIFY(none.status == Status::Attention);
    QCOMPARE(english(none.figure), u"no new manifest in this period"_s);
}

void FillTest::theScheduleIsInOrderOfEnds()
{
    ChecklistFacts facts = sample::calmOne();
    const Measured calm = measured(u"expiry-schedule"_s, facts);
    QVERIFY(calm.status == Status::Ticked);
    QCOMPARE(calm.table->rows.size(), size_t{3}); // manifest, object, certificate
    QCOMPARE(english(std::get<Phrase>(calm.table->rows[1][0].any)), u"published object: a.roa"_s);
    facts.cas[0].objectEnds = sample::To + facts.targets.certificateHorizon;
    QVERIFY(measured(u"expiry-schedule"_s, facts).status == Status::Attention);
}

void FillTest::onePointBelowTheTargetNeedsAttention()
{
    ChecklistFacts facts = sample::calmOne();
    facts.cas[0].details->points[1].availability = 0.9;
    const Measured low = measured(u"publication-points"_s, facts);
    QVERIFY(low.status == Status::Attention);
    QCOMPARE(english(low.figure), u"1 of 2 publication points below 99.50 % over 30 days; lowest 90.00 %"_s);
}

QTEST_GUILESS_MAIN(FillTest)
#include "tst_fill.moc"
