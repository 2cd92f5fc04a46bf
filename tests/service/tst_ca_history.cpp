// SPDX-License-Identifier: GPL-3.0-or-later
//
// The history of one CA and its objects, over rounds that are told; and over the demo's database, where
// CARETAKER_LAB_HISTORY names one.
#include "core/service/ca_history.h"
#include "core/service/ca_objects.h"
#include "tests/service/service_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const CaHandle Alder = CaHandle::fromString(u"alder"_s);

/// Good for six hours, failed for two days; nothing was looked at between hours 20 and 30.
struct Told
{
    ServiceFixture fixture;
    std::unique_ptr<Cycle> cycle;
    Instant end = fixture.start + 54h;

    Told()
    {
        auto opened = fixture.cycle({aCa(u"alder"_s)});
        if (!opened)
            qFatal("%s", qPrintable(opened.error().toString()));
        cycle = std::move(*opened);
        for (int hour = 0; hour <= 54; ++hour) {
            if (hour > 20 && hour < 30)
                continue;
            const Instant at = fixture.start + 1h * hour;
            auto look = lookAt(cycle->fleet(), u"local"_s, at, hour < 6 ? Sees::Good : Sees::Failed);
            look.observations[0].endpoints[0].retrieval = 100ms;
            if (const auto taken = cycle->take({look}, at); !taken)
                qFatal("%s", qPrintable(taken.error().toString()));
        }
    }
    Expected<CaHistory> history(Instant from, Instant to) const
    {
        return caHistory(cycle->workspace(), Alder, from, to);
    }
};

} // namespace

class CaHistoryTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void statesCoverAllOfTheTime()
    {
        const Told told;
        const auto history = told.history(told.fixture.start - 10h, told.end);
        QVERIFY(history);
        QVERIFY(history->states.front().state == health::State::Unknown);
        QVERIFY(history->states.back().state == health::State::Dead);
        QCOMPARE(history->states.front().from, told.fixture.start - 10h);
        QCOMPARE(history->states.back().to, told.end);
        for (std::size_t i = 1; i < history->states.size(); ++i)
            QCOMPARE(history->states[i].from, history->states[i - 1].to);
    }

    void theFirstStateIsTheOneFromBefore()
    {
        const Told told;
        const auto history = told.history(told.end - 1h, told.end);
        QVERIFY(history);
        QCOMPARE(history->states.size(), 1U);
        QVERIFY(history->states[0].state == health::State::Dead);
    }

    void whatWasNotWatchedIsAGap()
    {
        const Told told;
        const auto history = told.history(told.fixture.start, told.end);
        QVERIFY(history);
        QCOMPARE(history->seen.size(), 3U); // good, failed, failed after the gap
        QVERIFY(history->seen[0].isFunctional && history->seen[0].isFollowed);
        QCOMPARE(history->seen[0].to, history->seen[1].from);
        QVERIFY(!history->seen[1].isFollowed);
        QCOMPARE(history->seen[1].to, told.fixture.start + 20h);
        QCOMPARE(history->seen[2].from, told.fixture.start + 30h);
        QCOMPARE(history->retrieval.size(), 46U); // of 55 hours nine were not watched
    }

    void caseAndNoticesAreIn()
    {
        const Told told;
        const auto history = told.history(told.fixture.start, told.end);
        QVERIFY(history);
        QCOMPARE(history->cases.size(), 1U);
        QVERIFY(!history->cases[0].ended);
        const auto before = told.history(told.fixture.start, told.fixture.start + 2h);
        QVERIFY(before);
        QVERIFY(before->cases.empty() && before->notices.empty());
    }

    void anUnknownCaIsRefused()
    {
        const Told told;
        const auto workspace = told.cycle->workspace();
        const CaHandle none = CaHandle::fromString(u"none"_s);
        QVERIFY(!caHistory(workspace, none, told.fixture.start, told.end));
        QVERIFY(!caObjects(workspace, none));
    }

    void anotherVantageIsUsedWhereOursNeverLooked()
    {
        const Told told;
        Workspace workspace = told.cycle->workspace();
        workspace.config.vantage = VantageName::fromString(u"elsewhere"_s);
        const auto vantage = watchingVantage(workspace, Alder);
        QVERIFY(vantage);
        QCOMPARE(vantage->toString(), u"local"_s);
    }

    void indicatorsByTheHourAreThere()
    {
        const Told told;
        const auto hours =
            indicatorHours(told.cycle->workspace(), VantageName::fromString(u"local"_s),
                           {metrics::SubjectKind::Ca, u"alder"_s}, metrics::Indicator::SyncSuccess,
                           told.fixture.start, told.fixture.start + 10h);
        QVERIFY(hours);
        QCOMPARE(hours->size(), 11U);
        QCOMPARE(hours->front().value, std::optional(1.0));
        QCOMPARE(hours->back().value, std::optional(0.0));
    }

    void withoutEvidenceThereAreNoObjects()
    {
        const Told told;
        const auto objects = caObjects(told.cycle->workspace(), Alder);
        QVERIFY(objects);
        QVERIFY(!objects->manifest && objects->listed.empty());
        QVERIFY(!objects->isCurrent);
    }

    void keptObjectsOfTheDemoCanBeInspected()
    {
        const QString lab = qEnvironmentVariable("CARETAKER_LAB_HISTORY");
        if (lab.isEmpty())
            QSKIP("CARETAKER_LAB_HISTORY names no lab history: run ctest, which makes one");
        const auto workspace = Workspace::open({.configFile = lab + "/caretaker.toml"_L1,
                                                .database = lab + "/caretaker.db"_L1,
                                                .mode = store::Database::Mode::ReadOnly});
        QVERIFY(workspace);
        const CaHandle ca = CaHandle::fromString(u"garnet-ix"_s);
        const auto objects = caObjects(*workspace, ca);
        QVERIFY(objects && objects->manifest && objects->certificate && !objects->listed.empty());
        const auto certificate = inspectKept(*workspace, ca, *objects->certificate);
        QVERIFY(certificate);
        QVERIFY(certificate->contains(objects->manifest->uri)); // its own, not one above it
        const auto page = inspectKept(*workspace, ca, *objects->manifest);
        QVERIFY(page);
        QVERIFY(page->contains(u"accepted"_s)); // by that certificate
        QVERIFY(page->contains(u"Manifest number"_s));
        for (const CaObject& object : objects->listed)
            QCOMPARE(inspectKept(*workspace, ca, object).has_value(), object.keptAt.has_value());
    }
};

QTEST_GUILESS_MAIN(CaHistoryTest)
#include "tst_ca_history.moc"
