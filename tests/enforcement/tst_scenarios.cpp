// SPDX-License-Identifier: GPL-3.0-or-later
// Whole stories under the shipped policies, with the arithmetic in prose.
#include "tests/enforcement/registry.h"

#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ripeProposesAfterNinetyDaysApnicAfterSixty();
    void ripeAndApnicAgreeOnEverythingElse();
    void anApnicNirIsExempt();
    void aWeekOfBlindnessDelaysEveryStepByThatWeek();
    void aFlapperIsToldAndNeverRevoked();
    void aFlapperDoesNotEscapeAStrictPolicy();
    void nobodyHealthyIsEverProposed();
    void roundsMayBeCoarse();
};

namespace {

/// Good at midnight of 1 January, then Failed for so long.
Registry deadUnder(const QString& policy, Duration time, int blindHours = 0)
{
    Registry r(shippedPolicy(policy));
    r.look(Good).look(Failed, 10 * 24).look(Blind, blindHours);
    r.lookUntil(Failed, Start + time);
    return r;
}

} // namespace

void TestScenarios::ripeProposesAfterNinetyDaysApnicAfterSixty()
{
    // Both count from the first failure at 01:00 on 1 January, on a continuous clock.
    Registry ripe = deadUnder(u"ripe-2025-02"_s, 100 * Day);
    Registry apnic = deadUnder(u"apnic-prop-166"_s, 100 * Day);
    EQUAL(ripe.dueOf(u"revoke"_s), Start + 1h + 90 * Day);
    EQUAL(apnic.dueOf(u"revoke"_s), Start + 1h + 60 * Day);
    EQUAL(ripe.only().statusOf(u"revoke"_s), StepStatus::Proposed);
}

void TestScenarios::ripeAndApnicAgreeOnEverythingElse()
{
    Registry ripe = deadUnder(u"ripe-2025-02"_s, 59 * Day);
    Registry apnic = deadUnder(u"apnic-prop-166"_s, 59 * Day);
    EQUAL(ripe.only().opened.at, apnic.only().opened.at);
    for (const QString& step : {u"alert"_s, u"notify"_s, u"remind-30d"_s})
        EQUAL(ripe.dueOf(step), apnic.dueOf(step));
    EQUAL(ripe.only().events.size(), apnic.only().events.size());
    QVERIFY(ripe.series.transitions == apnic.series.transitions);
}

void TestScenarios::anApnicNirIsExempt()
{
    fleet::DelegatedCa nir{.handle = CaHandle::fromString(u"nir"_s),
                           .skis = {},
                           .manifestUris = {*RsyncUri::tryFromString(u"rsync://nir.example/repo/a.mft"_s)},
                           .caRepository = *RsyncUri::tryFromString(u"rsync://nir.example/repo/"_s)};
    nir.role = fleet::Role::Nir;
    for (const auto& [name, included] :
         {std::pair{u"ripe-2025-02"_s, true}, std::pair{u"apnic-prop-166"_s, false}}) {
        Registry r(shippedPolicy(name));
        r.inScope = r.policy.scope.includes(nir);
        r.look(Good).look(Failed, 100 * 24);
        EQUAL(r.cases.size(), included ? 1u : 0u);
    }
}

void TestScenarios::aWeekOfBlindnessDelaysEveryStepByThatWeek()
{
    Registry clear = deadUnder(u"bcp-default"_s, 130 * Day);
    Registry blinded = deadUnder(u"bcp-default"_s, 130 * Day, 7 * 24); // after the tenth day
    EQUAL(blinded.cases.size(), 1u);
    EQUAL(blinded.dueOf(u"notify"_s), clear.dueOf(u"notify"_s));   // before the blindness
    EQUAL(blinded.dueOf(u"publish"_s), clear.dueOf(u"publish"_s)); // before the blindness
    for (const QString& step : {u"remind-30d"_s, u"remind-60d"_s, u"final-warning"_s, u"revoke"_s})
        EQUAL(blinded.dueOf(step), clear.dueOf(step) + 7 * Day);
}

void TestScenarios::aFlapperIsToldAndNeverRevoked()
{
    // Two hours up, two hours down, for a year: never Failed for 24 h, so never Dead. Each change adds 1000,
    // and 4 h later 2^(-4/24) = 0.8909 of it is left: the figure tends to 1000 / (1 - 0.8909) = 9166, above
    // 3000.
    Registry r(shippedPolicy(u"bcp-default"_s));
    for (int i = 0; i < 365 * 6; ++i)
        r.look(Good, 2).look(Failed, 2);
    EQUAL(r.series.record.state, State::Flapping);
    EQUAL(r.only().timeline, u"flapping"_s);
    EQUAL(r.count(EventKind::StepDone, u"notify"_s), 1);
    EQUAL(r.count(EventKind::Proposed), 0);
    // Between the last trouble and the end of the case lies a period of stabilisation (G-9), and it is said.
    Registry quiet = r;
    quiet.look(Good, 120);
    const auto& timeline = *quiet.policy.timeline(u"flapping"_s);
    EQUAL(*enforcement::stableFor(quiet.only(), timeline, quiet.series.record),
          Duration(34h)); // since the 86th
    QVERIFY(enforcement::narrative(quiet.only())
                .join(u'\n')
                .contains(u"resolved when it has stayed so for 3d"_s));
    // Quiet again: from 9166 below 750 takes 24 h x log2(9166 / 750) = 86.7 h from the last change, which was
    // 2 h before the first Good look: the 86th is 87 h after it. Then 72 h to stabilise: resolved at the
    // 158th.
    r.look(Good, 157);
    QVERIFY(r.only().isOpen());
    r.look(Good);
    EQUAL(r.only().status(), CaseStatus::Resolved);
}

void TestScenarios::aFlapperDoesNotEscapeAStrictPolicy()
{
    // 20 h down, 4 h up, each day: Dead after 12 h each time. Under strict-example 5/6 of the time counts: 30
    // days of it after the notice are reached, so revocation is proposed. Under ripe-2025-02 nothing ever is.
    Registry strict(shippedPolicy(u"strict-example"_s));
    Registry ripe(shippedPolicy(u"ripe-2025-02"_s));
    strict.corroborating = 3;
    for (Registry* r : {&strict, &ripe})
        for (int day = 0; day < 90; ++day)
            r->look(Good, 4).look(Failed, 20);
    EQUAL(strict.count(EventKind::Proposed, u"revoke"_s), 1);
    EQUAL(ripe.count(EventKind::Proposed, u"revoke"_s), 0);
    // The notice comes after 24 h of failure: 20 h on the first day, the 24th hour is full at 32:00 or 04:00
    // + 4 h on the second; then 720 h at 20 a day are 36 days.
    const Case& c = strict.cases.front();
    const Duration time = *c.progress(u"revoke"_s)->dueAt - c.firstNoticeSent->at;
    QVERIFY2(time >= 35 * Day && time <= 37 * Day, qPrintable(formatDuration(time)));
}

void TestScenarios::nobodyHealthyIsEverProposed()
{
    // Noise: each look fails by chance once in 50, and we are blind once in 20, for a year.
    for (unsigned seed = 0; seed < 5; ++seed) {
        std::mt19937 engine(seed);
        Registry r(shippedPolicy(u"bcp-default"_s));
        for (int i = 0; i < 365 * 24; ++i)
            r.look(engine() % 20 == 0 ? Blind : engine() % 50 == 0 ? Failed : Good);
        EQUAL(r.count(EventKind::Proposed), 0);
        for (const Case& c : r.cases)
            QVERIFY(c.timeline != u"dead"_s);
    }
}

void TestScenarios::roundsMayBeCoarse()
{
    // One look a day, which max_gap must allow for: otherwise nothing at all was watched.
    Registry unwatched(shippedPolicy(u"ripe-2025-02"_s));
    unwatched.series.every = Day;
    unwatched.look(Good).look(Failed, 120);
    QVERIFY(unwatched.cases.empty());
    Registry daily(shippedPolicy(u"ripe-2025-02"_s));
    daily.series.every = Day;
    daily.series.rules.maxGap = 3 * Day;
    daily.look(Good).look(Failed, 120);
    EQUAL(daily.dueOf(u"revoke"_s), Start + Day + 90 * Day);
}

QTEST_GUILESS_MAIN(TestScenarios)
#include "tst_scenarios.moc"
