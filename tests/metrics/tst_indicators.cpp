// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/metrics/indicators.h"

#include <QTest>

using namespace caretaker;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using metrics::BaseCounters;
using metrics::Ratio;
using observe::Layer;
using observe::Observation;

namespace {

const Instant Start = std::chrono::sys_days(std::chrono::year(2026) / 1 / 1);

Observation look()
{
    Observation made{
        .ca = CaHandle::fromString(u"h1"_s), .vantage = VantageName::fromString(u"a"_s), .at = Start};
    made.endpoints = {
        {.transport = observe::Transport::Rrdp,
         .uri = u"https://localhost/n.xml"_s,
         .synchronised = true,
         .firstByte = {},
         .retrieval = {},
         .layers = {{Layer::Dns, true, 1ms, {}}, {Layer::Tcp, true, 1ms, {}}}},
        {.transport = observe::Transport::Rsync,
         .uri = u"rsync://localhost/repo/"_s,
         .synchronised = false,
         .firstByte = {},
         .retrieval = {},
         .layers = {{Layer::Dns, true, 1ms, {}}, {Layer::Tcp, false, 1ms, u"connection refused"_s}}}};
    made.objects = {.total = 10, .valid = 6, .invalid = 1, .missing = 2, .mismatched = 1};
    return made;
}

} // namespace

class TestIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void zeroDenominatorIsUndefined();
    void countsOneLook();
    void aBlindLookCountsNothing();
    void aNameThatDoesNotResolveIsNoConnection();
    void windowsAddUp();
    void undefinedIsNullInJson();
    void freshness();
};

void TestIndicators::zeroDenominatorIsUndefined()
{
    QVERIFY(!metrics::ratio(0, 0));
    QVERIFY(!metrics::ratio(5, 0));
    QCOMPARE(metrics::ratio(0, 5), Ratio(0.0));
    QCOMPARE(metrics::ratio(5, 5), Ratio(1.0));
    QVERIFY((metrics::indicatorsOf({}) == metrics::HealthIndicators{}));
}

void TestIndicators::countsOneLook()
{
    const auto indicators = metrics::indicatorsOf(metrics::countersOf(look()));
    QCOMPARE(indicators.dnsResolution, Ratio(1.0));
    QCOMPARE(indicators.transportReachability, Ratio(0.5));
    QCOMPARE(indicators.syncSuccess, Ratio(0.5));
    QCOMPARE(indicators.objectCompleteness, Ratio(0.8)); // 8 of 10 listed objects are published
    QCOMPARE(indicators.validationSuccess, Ratio(6.0 / 8.0));
    QCOMPARE(indicators.fetchSuccess, Ratio(8.0 / 11.0)); // the manifest was asked for, too, and not had
    QCOMPARE(indicators.hashMismatch, Ratio(1.0 / 8.0));
    QCOMPARE(indicators.expiredObjects, Ratio(0.0));
}

void TestIndicators::aBlindLookCountsNothing()
{
    Observation blind = look();
    blind.blind = true;
    QVERIFY(metrics::countersOf(blind) == BaseCounters{});
}

void TestIndicators::aNameThatDoesNotResolveIsNoConnection()
{
    Observation lost = look();
    lost.endpoints.resize(1);
    lost.endpoints[0].layers = {{Layer::Dns, false, 1ms, {}}};
    lost.endpoints[0].synchronised = false;
    const auto indicators = metrics::indicatorsOf(metrics::countersOf(lost));
    QCOMPARE(indicators.dnsResolution, Ratio(0.0));
    QVERIFY(!indicators.transportReachability); // none was attempted
}

void TestIndicators::windowsAddUp()
{
    BaseCounters sum;
    for (int i = 0; i < 3; ++i)
        sum += metrics::countersOf(look());
    QCOMPARE(sum.referenced, 30);
    QCOMPARE(sum.hashMismatches, 3);
    QVERIFY(metrics::indicatorsOf(sum) == metrics::indicatorsOf(metrics::countersOf(look())));
}

void TestIndicators::undefinedIsNullInJson()
{
    QVERIFY(metrics::toJson(metrics::indicatorsOf({})).value(u"sync_success"_s).isNull());
    QCOMPARE(metrics::toJson(metrics::indicatorsOf(metrics::countersOf(look())))
                 .value(u"sync_success"_s)
                 .toDouble(),
             0.5);
}

void TestIndicators::freshness()
{
    QVERIFY(!metrics::updateFreshness(std::nullopt, Start));
    QVERIFY(metrics::updateFreshness(Start, Start + 3h) == Duration(3h));
}

QTEST_GUILESS_MAIN(TestIndicators)
#include "tst_indicators.moc"
