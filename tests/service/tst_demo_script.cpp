// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_script.h"

#include <QTest>

#include <set>

using namespace caretaker;
using namespace std::chrono_literals;
using service::demoScript;
using service::DemoWindow;

namespace {

DemoWindow daysFrom2026(int days)
{
    const Instant start = *parseRfc3339(u"2026-01-01T00:00:00Z");
    return {start, start + 24h * days};
}

} // namespace

class DemoScriptTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fleetIsLargeAndSharesRepositories();
    void everyFaultHasATarget();
    void faultsThatEndDoSoWellBeforeTheEnd();
    void theMonitorsOutageIsAWeekInTheMiddle();
    void aShortDemoHasNoOutageAndStillEndsAlike();
};

void DemoScriptTest::fleetIsLargeAndSharesRepositories()
{
    const auto script = demoScript(daysFrom2026(104));
    std::multiset<QString> used;
    for (const lab::CaOptions& ca : script.world.caOptions)
        used.insert(ca.repository);
    QVERIFY(script.world.caOptions.size() >= 14);
    QVERIFY(std::set<QString>(used.begin(), used.end()).size() >= 3);
    QVERIFY(used.count(QStringLiteral("cloud")) > 1);
}

void DemoScriptTest::everyFaultHasATarget()
{
    const auto script = demoScript(daysFrom2026(104));
    std::set<QString> names;
    for (const lab::CaOptions& ca : script.world.caOptions)
        names.insert(ca.handle);
    for (const lab::RepositoryOptions& repository : script.world.repositories)
        names.insert(repository.name);
    for (const lab::Fault& fault : script.faults)
        QVERIFY2(names.contains(fault.target), qPrintable(fault.target));
}

void DemoScriptTest::faultsThatEndDoSoWellBeforeTheEnd()
{
    for (const int days : {3, 20, 104}) {
        const DemoWindow window = daysFrom2026(days);
        for (const lab::Fault& fault : demoScript(window).faults)
            QVERIFY(!fault.to || *fault.to + 72h < window.end);
    }
}

void DemoScriptTest::theMonitorsOutageIsAWeekInTheMiddle()
{
    const DemoWindow window = daysFrom2026(104);
    const auto outage = demoScript(window).outage;
    QVERIFY(outage.has_value());
    QVERIFY(outage->to - outage->blindFrom == 24h * 7);
    QVERIFY(outage->isBlind(outage->blindFrom) && !outage->isStopped(outage->blindFrom));
    QVERIFY(outage->isStopped(outage->stoppedFrom) && !outage->isBlind(outage->stoppedFrom));
    QVERIFY(outage->blindFrom > window.start + 24h * 40 && outage->to < window.end - 24h * 40);
}

void DemoScriptTest::aShortDemoHasNoOutageAndStillEndsAlike()
{
    const DemoWindow window = daysFrom2026(5);
    const auto script = demoScript(window);
    QVERIFY(!script.outage.has_value());
    std::set<lab::FaultKind> atTheEnd;
    for (const lab::Fault& fault : script.faults)
        if (!fault.to)
            atTheEnd.insert(fault.kind);
    QCOMPARE(atTheEnd, (std::set{lab::FaultKind::Dark, lab::FaultKind::Slow, lab::FaultKind::RrdpDown}));
}

QTEST_GUILESS_MAIN(DemoScriptTest)
#include "tst_demo_script.moc"
