// SPDX-License-Identifier: GPL-3.0-or-later
// Steps that fall due again, and what severity makes of their times. The CA fails from 01:00 of 1 January on
// and is Dead, and its case open, 24 h later: at 25:00.
#include "tests/enforcement/registry.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

const Instant Detected = Start + 25h;

QByteArray dead(const QByteArray& more, const QByteArray& clock = "clock = \"continuous\"\n")
{
    return R"(schema = "caretaker/policy/1"
name = "repeats"
[[timeline]]
id = "dead"
when = "dead"
)" + clock +
           R"(resolve_after = "24h"
reopen_within = "30d"
)" + more;
}

const QByteArray Notify = R"([[timeline.step]]
id = "notify"
action = "notify"
after = "24h"
by = "48h"
)";
const QByteArray Remind = R"([[timeline.step]]
id = "remind"
action = "remind"
from = "first-notice-sent"
after = "10d"
by = "11d"
every = "30d"
)";
const QByteArray Revoke = R"([[timeline.step]]
id = "revoke"
action = "propose_revocation"
from = "first-notice-sent"
after = "60d"
)";

QByteArray severity(const QByteArray& rule) { return "[[timeline.severity]]\n" + rule; }

/// When the step fell due, each time.
std::vector<Instant> dues(Registry& r, const QString& step)
{
    std::vector<Instant> all;
    for (const CaseEvent& event : std::as_const(r.cases.front().events))
        if (event.kind == EventKind::StepDue && event.step == step)
            all.push_back(*parseRfc3339(event.details.value(u"due"_s)));
    return all;
}

} // namespace

class TestRepeats : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReminderFallsDueAgainEachTimeItsClockHasCountedSoMuch();
    void aRepeatIsOverdueByItself();
    void blindAndHeldTimeDelayTheNextRepeat();
    void nothingIsRepeatedOnceTheTroubleIsGone();
    void aReviveResetsTheCountToTheNextRepeat();
    void aStepWithoutEveryIsDoneOnce();
    void nextStepForetellsTheRepeat();
    void severityShortensWhatIsSaid();
    void severityNeverShortensARevocation();
    void severityMayLengthenARevocation();
    void severityIsChosenAtTheBeginningAndStays();
    void aRelapseIsMoreSevere();
    void theFirstRuleThatAppliesCounts();
    void vrpsCountOnlyWhereTheyAreKnown();
    void severityIsRecordedAndToldAndFoldsAlike();
};

void TestRepeats::aReminderFallsDueAgainEachTimeItsClockHasCountedSoMuch()
{
    // Detected at 25:00, the notice 24 h later is the anchor; the first reminder 10 days after it, then each
    // 30 days: 10, 40, 70, 100 days after the notice.
    Registry r(policyFrom(dead(Notify + Remind)));
    const Instant notice = Detected + 24h;
    r.look(Good).lookUntil(Failed, notice + 101 * Day);
    const std::vector<Instant> expected{notice + 10 * Day, notice + 40 * Day, notice + 70 * Day,
                                        notice + 100 * Day};
    QVERIFY(dues(r, u"remind"_s) == expected);
    EQUAL(r.count(EventKind::StepDone, u"remind"_s), 4);
    EQUAL(r.only().progress(u"remind"_s)->repeats, 3);
}

void TestRepeats::aRepeatIsOverdueByItself()
{
    // Each time a day (by - after) is given. The first is done at once; the second, due 40 days after the
    // notice, is left: overdue after 41 days, once.
    Registry r(policyFrom(dead(Notify + Remind)));
    const Instant notice = Detected + 24h;
    r.look(Good).lookUntil(Failed, notice + 11 * Day);
    r.doSteps = false;
    r.lookUntil(Failed, notice + 41 * Day - 1h);
    QVERIFY(!r.only().progress(u"remind"_s)->overdue);
    r.lookUntil(Failed, notice + 45 * Day);
    QVERIFY(r.only().progress(u"remind"_s)->overdue);
    EQUAL(r.count(EventKind::StepOverdue, u"remind"_s), 1);
    r.carryOut();
    r.lookUntil(Failed, notice + 70 * Day);
    QVERIFY(!r.only().progress(u"remind"_s)->overdue); // the third is a matter of its own
}

void TestRepeats::blindAndHeldTimeDelayTheNextRepeat()
{
    // After the first reminder 2 days of blindness and 3 of a hold: the next is due 35 days after it, not 30.
    Registry r(policyFrom(dead(Notify + Remind)));
    const Instant first = Detected + 24h + 10 * Day;
    r.look(Good).lookUntil(Failed, first).look(Blind, 48);
    r.look(Failed); // sees again; counts from here, as the stretch before this look was not watched
    r.apply(enforcement::hold(r.only(), r.facts(), r.act(u"eva"_s), u"maintenance"_s, r.now() + 3 * Day));
    r.lookUntil(Failed, first + 40 * Day);
    EQUAL(dues(r, u"remind"_s).size(), 2u);
    EQUAL(dues(r, u"remind"_s).back(), first + 30 * Day + 2 * Day + 3 * Day);
}

void TestRepeats::nothingIsRepeatedOnceTheTroubleIsGone()
{
    Registry r(policyFrom(dead(Notify + Remind)));
    r.policy.timelines[0].resolveAfter = 300 * Day;
    r.look(Good).lookUntil(Failed, Detected + 24h + 11 * Day).look(Good, 60 * 24);
    QVERIFY(r.only().isOpen());
    EQUAL(dues(r, u"remind"_s).size(), 1u);
}

void TestRepeats::aReviveResetsTheCountToTheNextRepeat()
{
    // Back for one hour 20 days after the first reminder: the continuous clock begins anew with the first
    // failure after it, and 30 days from there the reminder comes again.
    Registry r(policyFrom(dead(Notify + Remind)));
    const Instant first = Detected + 24h + 10 * Day;
    r.look(Good).lookUntil(Failed, first + 20 * Day).look(Good);
    const Instant again = r.series.next;
    r.lookUntil(Failed, again + 31 * Day);
    EQUAL(dues(r, u"remind"_s).size(), 2u);
    EQUAL(dues(r, u"remind"_s).back(), again + 30 * Day);
}

void TestRepeats::aStepWithoutEveryIsDoneOnce()
{
    Registry r(policyFrom(dead(Notify + Remind)));
    r.look(Good).lookUntil(Failed, Detected + 100 * Day);
    EQUAL(dues(r, u"notify"_s).size(), 1u);
}

void TestRepeats::nextStepForetellsTheRepeat()
{
    Registry r(policyFrom(dead(Notify + Remind)));
    const Instant first = Detected + 24h + 10 * Day;
    r.look(Good).lookUntil(Failed, first + 5h);
    EQUAL(r.next()->step, u"remind"_s);
    EQUAL(r.next()->status, StepStatus::Waiting);
    EQUAL(*r.next()->due, first + 30 * Day);
    EQUAL(*r.next()->overdue, first + 31 * Day);
}

void TestRepeats::severityShortensWhatIsSaid()
{
    // Half the times: the notice after 12 h instead of 24, overdue after 24 instead of 48.
    Registry r(policyFrom(dead(severity("when = \"role\"\nrole = \"member\"\nfactor = \"50%\"\n") + Notify)));
    r.doSteps = false;
    r.look(Good).lookUntil(Failed, Detected + 23h);
    EQUAL(r.dueOf(u"notify"_s), Detected + 12h);
    QVERIFY(!r.only().progress(u"notify"_s)->overdue);
    r.look(Failed);
    QVERIFY(r.only().progress(u"notify"_s)->overdue);
}

void TestRepeats::severityNeverShortensARevocation()
{
    // The notice comes after 12 h; the revocation 60 days after the notice all the same.
    Registry r(policyFrom(
        dead(severity("when = \"role\"\nrole = \"member\"\nfactor = \"50%\"\n") + Notify + Revoke)));
    r.look(Good).lookUntil(Failed, Detected + 61 * Day);
    EQUAL(r.dueOf(u"revoke"_s), Detected + 12h + 60 * Day);
}

void TestRepeats::severityMayLengthenARevocation()
{
    // Twice the times for a NIR: notice after 48 h, revocation 120 days after that.
    Registry r(
        policyFrom(dead(severity("when = \"role\"\nrole = \"nir\"\nfactor = \"200%\"\n") + Notify + Revoke)));
    r.role = fleet::Role::Nir;
    r.look(Good).lookUntil(Failed, Detected + 123 * Day);
    EQUAL(r.dueOf(u"revoke"_s), Detected + 48h + 120 * Day);
}

void TestRepeats::severityIsChosenAtTheBeginningAndStays()
{
    // Relying parties suffer when the case opens; that they would not later changes nothing: the times that
    // were told to the operator hold.
    Registry r(policyFrom(dead(severity("when = \"relying_parties\"\nfactor = \"50%\"\n") + Notify)));
    r.manifestCurrent = false;
    r.look(Good).lookUntil(Failed, Detected);
    r.manifestCurrent = true;
    r.lookUntil(Failed, Detected + 20h);
    EQUAL(r.dueOf(u"notify"_s), Detected + 12h);
    Registry mild(policyFrom(dead(severity("when = \"relying_parties\"\nfactor = \"50%\"\n") + Notify)));
    mild.look(Good).lookUntil(Failed, Detected + 30h);
    EQUAL(mild.dueOf(u"notify"_s), Detected + 24h);
}

void TestRepeats::aRelapseIsMoreSevere()
{
    // The first time at the full 24 h; reopened, at a quarter of it: 6 h after the second detection.
    Registry r(policyFrom(dead(severity("when = \"repeated\"\nat_least = 1\nfactor = \"25%\"\n") + Notify)));
    r.look(Good).lookUntil(Failed, Detected + 30h);
    EQUAL(r.dueOf(u"notify"_s), Detected + 24h);
    r.look(Good, 30);
    EQUAL(r.only().status(), CaseStatus::Resolved);
    r.look(Failed, 24 + 1 + 10);
    EQUAL(r.only().reopened, 1);
    EQUAL(r.dueOf(u"notify"_s), r.only().detected.at + 6h);
}

void TestRepeats::theFirstRuleThatAppliesCounts()
{
    Registry r(policyFrom(dead(severity("when = \"role\"\nrole = \"nir\"\nfactor = \"10%\"\n") +
                               severity("when = \"role\"\nrole = \"member\"\nfactor = \"50%\"\n") +
                               severity("when = \"relying_parties\"\nfactor = \"25%\"\n") + Notify)));
    r.manifestCurrent = false;
    r.look(Good).lookUntil(Failed, Detected + 30h);
    EQUAL(r.only().severity, u"role"_s);
    EQUAL(r.only().percent, 50);
}

void TestRepeats::vrpsCountOnlyWhereTheyAreKnown()
{
    for (const auto& [vrps, percent] :
         {std::pair{std::optional<int>(), 100}, std::pair{std::optional(999), 100},
          std::pair{std::optional(1000), 50}}) {
        Registry r(
            policyFrom(dead(severity("when = \"vrps\"\nat_least = 1000\nfactor = \"50%\"\n") + Notify)));
        r.vrps = vrps;
        r.look(Good).lookUntil(Failed, Detected);
        EQUAL(r.only().percent, percent);
    }
}

void TestRepeats::severityIsRecordedAndToldAndFoldsAlike()
{
    Registry r(
        policyFrom(dead(severity("when = \"relying_parties\"\nfactor = \"50%\"\n") + Notify + Remind)));
    r.manifestCurrent = false;
    r.look(Good).lookUntil(Failed, Detected + 60 * Day);
    QVERIFY(Case::fold(r.only().events) == r.only());
    const QString opened = enforcement::narrative(r.only()).front();
    QVERIFY2(opened.contains(u"times 50% for severity (relying_parties)"_s), qPrintable(opened));
}

QTEST_GUILESS_MAIN(TestRepeats)
#include "tst_repeats.moc"
