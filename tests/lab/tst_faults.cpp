// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every fault has the effect that it names, on the CA that it names, for as long as it lasts.
#include "lab_fixture.h"

#include <QFile>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at += 24h; } // each test begins on a fresh day
    void cleanup();
    void stoppedCaGrowsStaleAndExpires();
    void stoppedCaHadIssuedUntilItStopped();
    void expiredCrl();
    void missingObjectIsListedButAbsent();
    void hashMismatch();
    void malformedObjectHasItsListedHash();
    void clockSkew();
    void clockBehind();
    void withdrawnManifest();
    void withdrawnWithEverything();
    void rollbackGoesBelowAndComesBackAbove();
    void patternsAndNamesChooseObjects();
    void otherCasAreUntouched();
    void starMeansDelegatedCasOnly();
    void cycleFlaps();
    void repositoryConditions_data();
    void repositoryConditions();
    void jsonRoundTrip();
    void jsonRefusesWhatItCannotRead();
    void flappingIsDarkWithACycle();
    void scriptFileRoundTrip();
    void unknownTargetsAreRefused();
    void socketFaultsNeedAPortOfTheirOwn();
    void everyKindIsDescribed();

private:
    void breakIt(Fault fault)
    {
        m_lab.publish(m_at); // healthy until then
        fault.from = m_at;
        const auto set = m_lab.world().setFaults({fault});
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().toString()));
        m_lab.publish(m_at);
    }
    rpki::CaVerdict verdict() const { return m_lab.verdictOf(u"ca-0001"_s, m_at); }

    Instant m_at = Start;
    LabFixture m_lab;
};

/// Recovery is the end of the fault, whatever it was.
void TestFaults::cleanup()
{
    m_at += 1h;
    m_lab.world().clearFaults();
    m_lab.publish(m_at);
    for (const rpki::CaVerdict& ca : m_lab.validate(m_at).cas)
        QVERIFY2(ca.functional && ca.complete && ca.findings.empty(), qPrintable(textOf(ca.findings)));
}

void TestFaults::stoppedCaGrowsStaleAndExpires()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::Stopped});
    const auto number = verdict().manifest->number;
    QVERIFY(verdict().functional);
    m_at += 12h;
    m_lab.publish(m_at);
    QVERIFY(verdict().functional);
    QVERIFY(verdict().manifest->number == number);
    m_at += 13h;
    m_lab.publish(m_at);
    QVERIFY(!verdict().functional);
    QVERIFY(verdict().manifest->nextUpdate < m_at && verdict().crl->nextUpdate < m_at);
}

void TestFaults::stoppedCaHadIssuedUntilItStopped()
{
    const Fault fault{.target = u"ca-0001"_s, .kind = FaultKind::Stopped, .from = m_at + 100h};
    QVERIFY(m_lab.world().setFaults({fault}).has_value());
    m_at += 110h; // in one leap
    m_lab.publish(m_at);
    QVERIFY(verdict().functional);
    QCOMPARE(verdict().manifest->thisUpdate, fault.from);
}

void TestFaults::expiredCrl()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::ExpiredCrl});
    QVERIFY(!verdict().functional);
    QVERIFY(has(verdict().findings, FindingId::CRL_EXPIRED));
    QVERIFY(verdict().manifest->nextUpdate > m_at);
}

void TestFaults::missingObjectIsListedButAbsent()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::MissingObject});
    QVERIFY(verdict().functional && !verdict().complete);
    QCOMPARE(verdict().objects.missing, 1);
    QVERIFY(has(verdict().findings, FindingId::OBJECT_MISSING));
}

void TestFaults::hashMismatch()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::HashMismatch});
    QVERIFY(verdict().functional && !verdict().complete);
    QCOMPARE(verdict().objects.mismatched, 1);
    QVERIFY(has(verdict().findings, FindingId::OBJECT_HASH_MISMATCH));
}

void TestFaults::malformedObjectHasItsListedHash()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::MalformedObject});
    QVERIFY(verdict().functional && !verdict().complete);
    QCOMPARE(verdict().objects.invalid, 1);
    QCOMPARE(verdict().objects.mismatched, 0);
    QVERIFY(has(verdict().findings, FindingId::OBJECT_MALFORMED));
}

void TestFaults::clockSkew()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::ClockSkew, .skew = 2h});
    QVERIFY(!verdict().functional);
    QVERIFY(has(verdict().findings, FindingId::MFT_NOT_YET_VALID) &&
            has(verdict().findings, FindingId::CRL_NOT_YET_VALID));
    QCOMPARE(verdict().manifest->thisUpdate, m_at + 2h);
}

void TestFaults::clockBehind()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::ClockSkew, .skew = -6h});
    QVERIFY(verdict().functional);
    QCOMPARE(verdict().manifest->thisUpdate, m_at - 6h);
}

void TestFaults::withdrawnManifest()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::WithdrawnManifest});
    QVERIFY(!verdict().functional);
    QVERIFY(verdict().repositoryAvailable);
    QVERIFY(has(verdict().findings, FindingId::MFT_MISSING));
}

void TestFaults::withdrawnWithEverything()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::WithdrawnManifest, .everything = true});
    QVERIFY(!verdict().functional);
    const QDir folder(m_lab.world().treePath() + u"/localhost:8873/registry/ca-0001"_s);
    QVERIFY(folder.entryList(QDir::Files).isEmpty());
}

void TestFaults::rollbackGoesBelowAndComesBackAbove()
{
    m_lab.publish(m_at);
    const Serial highest = verdict().manifest->number;
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::ManifestRollback, .rollbackBy = 3});
    QVERIFY(verdict().functional);
    const Serial rolled = verdict().manifest->number;
    QVERIFY(rolled.next()->next()->next() == highest);
    m_at += 1h;
    m_lab.world().clearFaults();
    m_lab.publish(m_at);
    QVERIFY(verdict().manifest->number == highest.next());
}

void TestFaults::patternsAndNamesChooseObjects()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::MissingObject, .object = u"*.roa"_s});
    QCOMPARE(verdict().objects.missing, 3);
    m_at += 1h;
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::MissingObject, .object = u"roa-0002.roa"_s});
    QCOMPARE(verdict().objects.missing, 1);
    m_at += 1h;
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::HashMismatch, .object = u"crl"_s});
    QVERIFY(!verdict().functional);
    m_at += 1h;
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::MalformedObject, .object = u"manifest"_s});
    QVERIFY(!verdict().functional);
}

void TestFaults::otherCasAreUntouched()
{
    breakIt({.target = u"ca-0001"_s, .kind = FaultKind::MissingObject, .object = u"*"_s});
    for (const rpki::CaVerdict& ca : m_lab.validate(m_at).cas)
        QVERIFY(ca.complete || ca.ski == verdict().ski);
}

void TestFaults::starMeansDelegatedCasOnly()
{
    breakIt({.target = u"*"_s, .kind = FaultKind::ExpiredCrl});
    const auto result = m_lab.validate(m_at);
    QCOMPARE(result.cas.size(), size_t(7));
    for (const rpki::CaVerdict& ca : result.cas)
        QCOMPARE(ca.functional, ca.depth < 2);
}

void TestFaults::cycleFlaps()
{
    const Fault fault{.target = u"cloud"_s,
                      .kind = FaultKind::Dark,
                      .from = m_at,
                      .to = m_at + 5h,
                      .cycle = FaultCycle{30min, 90min}};
    QVERIFY(m_lab.world().setFaults({fault}).has_value());
    QVector<bool> up;
    for (int i = 0; i < 12; ++i) {
        m_lab.publish(m_at + i * 30min);
        up << m_lab.world().served()[1].condition.httpsUp;
    }
    QCOMPARE(up, (QVector<bool>{false, true, true, true, false, true, true, true, false, true, true, true}));
    m_at += 6h;
}

void TestFaults::repositoryConditions_data()
{
    QTest::addColumn<int>("kind");
    for (const FaultKind kind : allFaultKinds()) {
        if (levelOf(kind) == FaultLevel::Repository)
            QTest::newRow(qPrintable(toString(kind))) << static_cast<int>(kind);
    }
}

void TestFaults::repositoryConditions()
{
    QFETCH(int, kind);
    const Fault fault{.target = u"cloud"_s, .kind = static_cast<FaultKind>(kind)};
    breakIt(fault);
    ServiceCondition expected;
    switch (fault.kind) {
    case FaultKind::Dark:
        expected.httpsUp = expected.rsyncUp = false;
        break;
    case FaultKind::RrdpDown:
        expected.rrdpUp = false;
        break;
    case FaultKind::RsyncDown:
        expected.rsyncUp = false;
        break;
    case FaultKind::Slow:
        expected.firstByteDelay = 12s;
        break;
    case FaultKind::Frozen:
        expected.frozen = true;
        break;
    default:
        expected.bytesPerSecond = 1;
    }
    QVERIFY(m_lab.world().served()[1].condition == expected);
    QVERIFY(m_lab.world().served()[0].condition == ServiceCondition());
}

void TestFaults::jsonRoundTrip()
{
    for (const FaultKind kind : allFaultKinds()) {
        const Fault plain{.target = u"x"_s, .kind = kind};
        QVERIFY2(faultFromJson(toJson(plain)) == plain, qPrintable(toString(kind)));
        QVERIFY(faultKindFromString(toString(kind)) == kind);
    }
    const FaultScript script{
        {.target = u"a"_s, .kind = FaultKind::ClockSkew, .from = Start, .to = Start + 1h, .skew = -90min},
        {.target = u"b"_s,
         .kind = FaultKind::Slow,
         .cycle = FaultCycle{1h, 2h},
         .firstByteDelay = Milliseconds(7)},
        {.target = u"c"_s, .kind = FaultKind::MissingObject, .object = u"crl"_s},
        {.target = u"d"_s, .kind = FaultKind::DripFeed, .bytesPerSecond = 9},
        {.target = u"e"_s, .kind = FaultKind::ManifestRollback, .rollbackBy = 2},
        {.target = u"f"_s, .kind = FaultKind::HugeFile, .amount = 12'345'678'901}};
    QVERIFY(faultScriptFromJson(toJson(script)) == script);
}

void TestFaults::jsonRefusesWhatItCannotRead()
{
    const auto refused = [](const QByteArray& json) {
        return !faultFromJson(QJsonDocument::fromJson(json).object());
    };
    QVERIFY(refused(R"({"ca":"a","kind":"sleepy"})"));
    QVERIFY(refused(R"({"kind":"stopped"})"));
    QVERIFY(refused(R"({"repository":"a","kind":"stopped"})")); // a CA's fault
    QVERIFY(refused(R"({"ca":"a","kind":"stopped","from":"yesterday"})"));
    QVERIFY(refused(R"({"repository":"a","kind":"dark","cycle":{"on":"30m"}})"));
    QVERIFY(refused(R"({"repository":"a","kind":"dark","cycle":{"on":"0s","off":"1h"}})"));
    QVERIFY(refused(R"({"repository":"a","kind":"slow","delay_ms":-1})"));
    const auto error =
        faultFromJson(QJsonDocument::fromJson(R"({"ca":"a","kind":"clock-skew","skew":"2"})").object());
    QVERIFY(!error && error.error().what.contains("skew"_L1));
}

void TestFaults::flappingIsDarkWithACycle()
{
    const auto plain = faultFromJson({{u"repository"_s, u"cloud"_s}, {u"kind"_s, u"flapping"_s}});
    QVERIFY(plain && plain->kind == FaultKind::Dark && plain->cycle);
    const QJsonObject cycle{{u"on"_s, u"5m"_s}, {u"off"_s, u"7m"_s}};
    const auto told =
        faultFromJson({{u"repository"_s, u"cloud"_s}, {u"kind"_s, u"flapping"_s}, {u"cycle"_s, cycle}});
    QVERIFY(told && told->cycle == (FaultCycle{5min, 7min}));
}

void TestFaults::scriptFileRoundTrip()
{
    const FaultScript script{{.target = u"ca-0001"_s, .kind = FaultKind::Stopped, .from = m_at + 100h}};
    QVERIFY(writeFaultScript(m_lab.world().faultsPath(), script).has_value());
    QVERIFY(m_lab.world().reloadFaults().has_value());
    QVERIFY(m_lab.world().faults() == script);
    QFile file(m_lab.world().faultsPath());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{");
    file.close();
    const auto bad = m_lab.world().reloadFaults();
    QVERIFY(!bad);
    QCOMPARE(bad.error().where, m_lab.world().faultsPath());
    QVERIFY(m_lab.world().faults() == script); // goes on with what it knew
    QVERIFY(readFaultScript(m_lab.path() + u"/none.json"_s)->empty());
}

void TestFaults::unknownTargetsAreRefused()
{
    QVERIFY(!m_lab.world().addFault({.target = u"ca-9999"_s, .kind = FaultKind::Stopped}));
    QVERIFY(!m_lab.world().addFault({.target = u"ca-0001"_s, .kind = FaultKind::Dark}));
    QVERIFY(!m_lab.world().addFault({.target = u"cloud"_s, .kind = FaultKind::Stopped}));
    QVERIFY(!m_lab.world().addFault(
        {.target = u"ca-0001"_s, .kind = FaultKind::MissingObject, .object = u"roa-0999.roa"_s}));
    QVERIFY(m_lab.world().faults().empty());
}

void TestFaults::socketFaultsNeedAPortOfTheirOwn()
{
    const auto shared = m_lab.world().addFault({.target = u"cloud"_s, .kind = FaultKind::MuteTcp});
    QVERIFY(!shared && shared.error().what.contains("registry"_L1));
    QVERIFY(m_lab.world().addFault({.target = u"*"_s, .kind = FaultKind::MuteTcp})); // all who share it
    m_lab.world().clearFaults();
    const auto nameless = m_lab.world().addFault({.target = u"cloud"_s, .kind = FaultKind::DnsMute});
    QVERIFY(!nameless && nameless.error().what.contains("localhost"_L1));
}

void TestFaults::everyKindIsDescribed()
{
    QSet<QString> names;
    for (const FaultKind kind : allFaultKinds()) {
        QVERIFY2(describe(kind).size() > 10, qPrintable(toString(kind)));
        QCOMPARE(describe(kind).contains("AMOUNT"_L1), defaultAmountOf(kind).has_value());
        QVERIFY(describe(kind).contains("OBJECT"_L1) != objectSortsOf(kind).isEmpty());
        names << toString(kind);
    }
    QCOMPARE(names.size(), static_cast<qsizetype>(allFaultKinds().size()));
    QVERIFY(std::ranges::count_if(allFaultKinds(), isRepositoryFault) >= 30);
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
