// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/expiry_notices.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Day = 24h;

/// A healthy look at a CA of which a ROA ends at `ends`.
observe::RoundResult lookWith(const std::vector<fleet::DelegatedCa>& fleet, Instant at, Instant ends)
{
    observe::RoundResult look = lookAt(fleet, u"a"_s, at, Sees::Good);
    for (observe::Observation& seen : look.observations)
        seen.objectExpiry = observe::Expiry{u"rsync://localhost/repo/a.roa"_s, ends};
    return look;
}

QStringList mails(const ServiceFixture& fixture)
{
    return QDir(fixture.config().outbox).entryList({u"*expiry-warning*"_s}, QDir::Files, QDir::Name);
}

} // namespace

class ExpiryNoticesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneLetterAHorizonHoweverOftenItIsSeen();
    void aRenewedObjectIsNotWarnedOf();
    void nobodyIsToldWhilePoliciesOnlyWatch();

private:
    static void see(service::Cycle& cycle, const std::vector<fleet::DelegatedCa>& fleet, Instant at,
                    Instant ends);
};

void ExpiryNoticesTest::see(service::Cycle& cycle, const std::vector<fleet::DelegatedCa>& fleet, Instant at,
                            Instant ends)
{
    const auto report = cycle.take({lookWith(fleet, at, ends)}, at);
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
}

void ExpiryNoticesTest::oneLetterAHorizonHoweverOftenItIsSeen()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    const Instant ends = fixture.start + 40 * Day;
    see(**cycle, fleet, fixture.start + 1 * Day, ends); // 39 days left
    QCOMPARE(mails(fixture).size(), 0);
    see(**cycle, fleet, fixture.start + 11 * Day, ends); // 29: within 30 days
    see(**cycle, fleet, fixture.start + 11 * Day + 1h, ends);
    QCOMPARE(mails(fixture).size(), 1);
    see(**cycle, fleet, fixture.start + 34 * Day, ends); // 6: within 7 days
    see(**cycle, fleet, fixture.start + 34 * Day + 1h, ends);
    const qsizetype byThen = mails(fixture).size();
    QVERIFY(byThen == 2);
    see(**cycle, fleet, fixture.start + 39 * Day + 1h, ends); // within 1 day
    QCOMPARE(mails(fixture).size(), byThen + 1);
}

void ExpiryNoticesTest::aRenewedObjectIsNotWarnedOf()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    auto cycle = fixture.cycle(fleet);
    QVERIFY(cycle.has_value());
    see(**cycle, fleet, fixture.start + 11 * Day, fixture.start + 40 * Day);
    QCOMPARE(mails(fixture).size(), 1);
    see(**cycle, fleet, fixture.start + 39 * Day, fixture.start + 400 * Day);
    QCOMPARE(mails(fixture).size(), 1);
}

void ExpiryNoticesTest::nobodyIsToldWhilePoliciesOnlyWatch()
{
    const ServiceFixture fixture;
    const std::vector fleet{aCa(u"alder"_s)};
    QFile file(fixture.dir.filePath(u"watch.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "schema = \"caretaker/policy/1\"\nextends = \"bcp-default\"\nname = \"ours\"\nmode = \"watch\"\n");
    file.close();
    service::Config config = fixture.config();
    config.policyFile = file.fileName();
    auto opened = service::Workspace::open(config, store::Database::Mode::Create);
    QVERIFY(opened.has_value());
    QVERIFY(service::importCas(opened->database, fleet, {u"test"_s, fixture.start}).has_value());
    auto cycle = service::Cycle::create(std::move(*opened), fixture.start);
    QVERIFY(cycle.has_value());
    see(**cycle, fleet, fixture.start + 11 * Day, fixture.start + 40 * Day);
    QCOMPARE(mails(fixture).size(), 0);
}

QTEST_GUILESS_MAIN(ExpiryNoticesTest)
#include "tst_expiry_notices.moc"
