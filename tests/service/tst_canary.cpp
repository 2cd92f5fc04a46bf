// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rounds over a real lab while our own canary is down: whatever the CAs do meanwhile, no state changes and no
// clock starts.
#include "core/lab/fleet.h"
#include "core/lab/server.h"
#include "core/service/watcher.h"
#include "tests/service/service_fixture.h"

#include <QTcpServer>
#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// A port of 127.0.0.1 that refuses.
HttpsUri deadCanary()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return *HttpsUri::tryFromString(u"https://localhost:%1/canary"_s.arg(server.serverPort()));
}

lab::World smallWorld(const QString& dir, Instant start)
{
    lab::WorldOptions options;
    options.start = start;
    options.eeKeys = 1;
    options.repositories = {{.name = u"registry"_s, .operatorName = u"registry"_s}, {.name = u"island"_s}};
    options.caOptions = {{.handle = u"alder"_s, .repository = u"registry"_s, .roas = 1},
                         {.handle = u"birch"_s, .repository = u"island"_s, .roas = 1}};
    auto world = lab::World::create(options, dir);
    if (!world)
        qFatal("%s", qPrintable(world.error().toString()));
    return std::move(*world);
}

/// State and clocks of each CA.
QStringList clocksOf(const service::Workspace& workspace)
{
    QStringList all;
    const auto records = store::HealthStore(workspace.database).all();
    if (!records)
        qFatal("%s", qPrintable(records.error().toString()));
    for (const store::StoredHealth& stored : *records) {
        const auto snapshot = service::healthSnapshotFromJson(stored.record);
        if (!snapshot)
            qFatal("a record does not decode");
        const health::HealthRecord& record = snapshot->record;
        all << u"%1 %2 since %3, watched %4 s, not functional %5 s"_s.arg(
            stored.ca.toString(), health::toString(record.state), formatRfc3339(record.since),
            QString::number(record.watched.count()), QString::number(record.nonFunctional.count()));
    }
    return all;
}

} // namespace

class TestCanary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDeadCanaryFreezesEverything()
    {
        const ServiceFixture fixture;
        lab::World world = smallWorld(fixture.dir.filePath(u"world"_s), fixture.start);
        lab::Server server(world);
        service::Config config = fixture.config();
        config.talPath = world.talPath();
        config.caBundle = world.caBundlePath();
        config.allowPrivateAddresses = true;
        const health::QuorumRules quorum{.lookAgainAfter = 0s};
        auto seeing = service::Watcher::create(config, quorum);
        config.canaries = {deadCanary()};
        auto unsure = service::Watcher::create(config, quorum);
        auto cycle = fixture.cycle(lab::fleetOf(world));
        QVERIFY(seeing && unsure && cycle);

        const auto round = [&](service::Watcher& watcher, int hour) {
            const Instant at = fixture.start + 1h * hour;
            return world.publishAt(at)
                .and_then([&](const lab::PublishReport&) { return server.update(world); })
                .and_then([&] { return (*cycle)->take({watcher.look((*cycle)->fleet(), at)}, at); });
        };
        const auto good = round(*seeing, 0);
        QVERIFY2(good && !good->blind, good ? "" : qPrintable(good.error().toString()));
        QCOMPARE(good->transitions, 2);
        QVERIFY(world.addFault({.target = u"island"_s, .kind = lab::FaultKind::Dark}).has_value());

        QVERIFY(round(*unsure, 1)->blind); // from here on nothing is watched
        const QStringList before = clocksOf((*cycle)->workspace());
        for (int hour = 2; hour <= 30; ++hour) {
            const auto report = round(*unsure, hour);
            QVERIFY2(report, report ? "" : qPrintable(report.error().toString()));
            QVERIFY(report->blind && report->blindReason.contains(u"canary"_s));
            QVERIFY(report->transitions == 0 && report->caseEvents == 0 && report->noticesQueued == 0);
        }
        QCOMPARE(clocksOf((*cycle)->workspace()), before);

        // The same hours with a look that counts: the CA dies.
        int transitions = 0;
        for (int hour = 31; hour <= 60; ++hour)
            transitions += round(*seeing, hour)->transitions;
        QCOMPARE(transitions, 1);
    }
};

QTEST_GUILESS_MAIN(TestCanary)
#include "tst_canary.moc"
