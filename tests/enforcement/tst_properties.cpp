// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every case, whatever happens: random lives of CAs, from fixed seeds.
#include "tests/enforcement/registry.h"

#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::tests;
using enum ReadingKind;

namespace {

constexpr unsigned Seeds = 4;

/// Phases of some days each, in which one sort of look prevails; incidents and holds come and go.
class Life
{
public:
    explicit Life(unsigned seed, const QString& policy = u"bcp-default"_s)
        : registry(shippedPolicy(policy)), m_engine(seed)
    {
    }

    void live(int phases)
    {
        for (int phase = 0; phase < phases; ++phase) {
            const ReadingKind usual = std::array{Good, Failed, Failed, Partial, Blind}[below(5)];
            meddle();
            for (int hour = below(20) * 24; hour > 0; --hour)
                step(below(30) == 0 ? std::array{Good, Failed, Blind}[below(3)] : usual);
        }
    }

    Registry registry;
    std::vector<ReadingKind> looks;

protected:
    unsigned below(unsigned limit) { return static_cast<unsigned>(m_engine() % limit); }

private:
    void step(ReadingKind kind)
    {
        looks.push_back(kind);
        registry.look(kind);
    }
    void meddle()
    {
        if (below(4) == 0)
            registry.repositoryFails(below(2) == 0 ? u"registry"_s : u"Cloudpub"_s);
        else
            registry.repositoryWorks();
        for (Case& c : registry.cases)
            if (c.isOpen() && !c.isHeld() && below(3) == 0)
                registry.apply(enforcement::hold(c, registry.facts(), registry.act(u"eva"_s), u"appeal"_s,
                                                 registry.now() + below(200) * 1h + 1h));
    }

    std::mt19937 m_engine;
};

} // namespace

class TestProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCaseIsTheFoldOfItsEvents();
    void decidingTwiceDecidesNothingMore();
    void atMostOneOpenCaseAboutTheState();
    void nothingFallsDueWhileStopped();
    void clocksNeverRunBackwardsNorFasterThanTheCalendar();
    void noProposalBeforeANotice();
    void eventsAreInOrderOfTime();
};

void TestProperties::everyCaseIsTheFoldOfItsEvents()
{
    for (unsigned seed = 0; seed < Seeds; ++seed) {
        Life life(seed);
        life.live(20);
        for (const Case& c : life.registry.cases)
            QVERIFY2(Case::fold(c.events) == c, qPrintable(QString::number(seed)));
    }
}

void TestProperties::decidingTwiceDecidesNothingMore()
{
    for (unsigned seed = 0; seed < Seeds; ++seed) {
        Life life(seed);
        for (int i = 0; i < 20; ++i) {
            life.live(1);
            if (!life.registry.series.record.lastReadingAt)
                continue;
            life.registry.decide();
            life.registry.carryOut();
            QVERIFY2(life.registry.decide().empty(), qPrintable(QString::number(seed)));
        }
    }
}

void TestProperties::atMostOneOpenCaseAboutTheState()
{
    for (unsigned seed = 0; seed < Seeds; ++seed) {
        Life life(seed);
        for (int i = 0; i < 30; ++i) {
            life.live(1);
            EQUAL(std::ranges::count_if(life.registry.cases, &Case::isOpen) <= 1, true);
        }
    }
}

void TestProperties::nothingFallsDueWhileStopped()
{
    for (unsigned seed = 0; seed < Seeds; ++seed) {
        Life life(seed);
        life.live(30);
        for (const Case& c : life.registry.cases) {
            Case replayed = Case::open(c.events.front());
            for (const CaseEvent& event : c.events.sliced(1)) {
                enforcement::apply(replayed, event);
                const bool due = event.kind == EventKind::StepDue || event.kind == EventKind::Proposed;
                QVERIFY(!due || !(replayed.isHeld() || replayed.blind || replayed.isStoppedByIncident()));
            }
        }
    }
}

void TestProperties::clocksNeverRunBackwardsNorFasterThanTheCalendar()
{
    // The continuous clock falls only to zero, at a success; otherwise both grow by at most the time between
    // two looks.
    for (unsigned seed = 0; seed < Seeds; ++seed) {
        Life life(seed);
        Duration last{0};
        for (int i = 0; i < 200; ++i) {
            life.registry.look(i % 40 < 35 ? Failed : Blind);
            if (life.registry.cases.empty() || !life.registry.cases.back().isOpen())
                continue;
            const Case& c = life.registry.cases.back();
            const auto now = enforcement::clocksOf(c, *life.registry.policy.timeline(c.timeline),
                                                   life.registry.series.record);
            QVERIFY(now.continuous >= last && now.continuous <= life.registry.now() - c.firstFailure.at);
            QVERIFY(now.cumulative <= life.registry.now() - Start);
            last = now.continuous;
        }
    }
}

void TestProperties::noProposalBeforeANotice()
{
    for (const QString& policy : {u"bcp-default"_s, u"ripe-2025-02"_s, u"strict-example"_s}) {
        for (unsigned seed = 0; seed < Seeds; ++seed) {
            Life life(seed, policy);
            life.live(30);
            for (const Case& c : life.registry.cases)
                for (const CaseEvent& event : c.events)
                    QVERIFY(event.kind != EventKind::Proposed ||
                            (c.firstNoticeSent && c.firstNoticeSent->at <= event.at()));
        }
    }
}

void TestProperties::eventsAreInOrderOfTime()
{
    for (unsigned seed = 0; seed < Seeds; ++seed) {
        Life life(seed);
        life.live(30);
        for (const Case& c : life.registry.cases)
            QVERIFY(std::ranges::is_sorted(c.events, {}, &CaseEvent::at));
    }
}

QTEST_GUILESS_MAIN(TestProperties)
#include "tst_properties.moc"
