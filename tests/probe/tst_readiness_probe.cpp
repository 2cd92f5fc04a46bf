// SPDX-License-Identifier: GPL-3.0-or-later
//
// The prober keeps its bounds, whatever the server does, and says what it left out.
#include "tests/probe/probe_fixture.h"

#include <QElapsedTimer>

#include <algorithm>

using lab::FaultKind;
using readiness::Source;

class TestReadinessProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_lab = std::make_unique<ProbeFixture>(); }
    void refusesToLookAtNothing();
    void refusesPrivateAddressesUnlessAllowed();
    void looksAtRsyncAlone();
    void endsWithItsBudgetAndSaysWhatIsAbsent();
    void endsWhenCancelled();
    void tellsItsProgress();

private:
    std::unique_ptr<ProbeFixture> m_lab;
};

void TestReadinessProbe::refusesToLookAtNothing()
{
    const auto facts = probe::probe({.now = m_lab->now()});
    QVERIFY(!facts);
    QCOMPARE(facts.error().kind, Error::Kind::BadInput);
}

void TestReadinessProbe::refusesPrivateAddressesUnlessAllowed()
{
    auto inputs = m_lab->inputs();
    inputs.allowPrivate = false;
    const auto facts = probe::probe(inputs);
    QVERIFY(facts.has_value());
    QCOMPARE(tagsOf(reportOn(*facts), readiness::Level::Warning), u"NET_PRIVATE_ADDRESS"_s);
    QVERIFY(!facts->tree);
}

void TestReadinessProbe::looksAtRsyncAlone()
{
    auto inputs = m_lab->inputs();
    inputs.notification.reset();
    inputs.tal.reset();
    const auto facts = probe::probe(inputs);
    QVERIFY(facts.has_value());
    const auto report = reportOn(*facts);
    QCOMPARE(tagsOf(report, readiness::Level::Warning), QString());
    const auto rrdp = std::ranges::find(report.results, u"RRDP-01"_s, &readiness::Result::test);
    QVERIFY(rrdp->outcome == readiness::Outcome::Skipped);
    QCOMPARE(rrdp->skippedBecause, toString(Source::Notification));
    QVERIFY(facts->tree && facts->tree->points.size() == 1);
}

void TestReadinessProbe::endsWithItsBudgetAndSaysWhatIsAbsent()
{
    m_lab->breakOnly({{.target = u"island"_s, .kind = FaultKind::MuteTcp}});
    auto inputs = m_lab->inputs();
    inputs.https = {}; // patient
    inputs.budget = 1500ms;
    QElapsedTimer clock;
    clock.start();
    const auto facts = probe::probe(inputs);
    QVERIFY(facts.has_value());
    QVERIFY2(clock.elapsed() < 10'000, qPrintable(QString::number(clock.elapsed())));
    QVERIFY(!facts->rsync && !facts->tree);
    QVERIFY(!facts->absentBecause.value(Source::Tree).isEmpty());
    m_lab->breakOnly({});
}

void TestReadinessProbe::endsWhenCancelled()
{
    QElapsedTimer clock;
    clock.start();
    const auto facts = probe::probe(m_lab->inputs(), {}, [] { return true; });
    QVERIFY(facts.has_value());
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
}

void TestReadinessProbe::tellsItsProgress()
{
    QStringList steps;
    auto inputs = m_lab->inputs();
    inputs.clients = 2;
    const auto facts = probe::probe(inputs, [&](const probe::ProbeStage& stage) {
        QCOMPARE(stage.done, static_cast<int>(steps.size()));
        QCOMPARE(stage.total, 7);
        steps.append(stage.step);
        for (const Source source : {Source::Dns, Source::Tls, Source::Rrdp, Source::Time, Source::Rsync,
                                    Source::Tree, Source::Capacity}) // each is there or still to come
            QVERIFY(stage.facts.has(source) || std::ranges::count(stage.ahead, source) == 1);
    });
    QVERIFY(facts.has_value());
    QCOMPARE(steps.size(), 7);
}

QTEST_GUILESS_MAIN(TestReadinessProbe)
#include "tst_readiness_probe.moc"
