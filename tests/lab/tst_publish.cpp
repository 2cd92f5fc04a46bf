// SPDX-License-Identifier: GPL-3.0-or-later
#include "lab_fixture.h"

#include <QFile>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestPublish : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameInstantChangesNothing();
    void signsOnlyWhatIsDue();
    void staysValidHourByHour();
    void manifestNumbersGrow();
    void renewsCertificatesInTime();
    void goesBackInTime();
    void loadContinuesWhatWasSaved();
    void savingLeavesTheScriptToOthers();
    void loadRefusesDamagedObjects();
    void stoppedCaStaysStaleOverLoadAndMove();
    void movesToOtherPorts();
    void treeHoldsNothingElse();
    void onDemandTreeIsWrittenOnlyWhenRrdpIsDown();
};

void TestPublish::sameInstantChangesNothing()
{
    LabFixture lab;
    QCOMPARE(lab.publish(Start), PublishReport());
    const auto before = lab.world().served();
    QCOMPARE(lab.publish(Start), PublishReport());
    QVERIFY(lab.world().served().front().files == before.front().files);
}

void TestPublish::signsOnlyWhatIsDue()
{
    LabFixture lab;
    int issued = 0;
    for (Instant at = Start + 1h; at <= Start + 8h; at += 1h) {
        const auto report = lab.publish(at);
        QCOMPARE(report.objectsSigned, 2 * report.casIssued); // manifest and CRL
        issued += report.casIssued;
    }
    QCOMPARE(issued, 7); // each once in eight hours
}

void TestPublish::staysValidHourByHour()
{
    LabFixture lab;
    for (Instant at = Start; at <= Start + 48h; at += 5h) {
        lab.publish(at);
        for (const rpki::CaVerdict& ca : lab.validate(at).cas)
            QVERIFY2(ca.functional && ca.complete && ca.findings.empty(), qPrintable(textOf(ca.findings)));
    }
}

void TestPublish::manifestNumbersGrow()
{
    LabFixture lab;
    const auto first = lab.verdictOf(u"ca-0001"_s, Start).manifest->number;
    lab.publish(Start + 8h);
    const auto second = lab.verdictOf(u"ca-0001"_s, Start + 8h).manifest->number;
    QVERIFY(second == first.next());
}

void TestPublish::renewsCertificatesInTime()
{
    LabFixture lab;
    const Instant late = Start + std::chrono::days(340);
    const auto report = lab.publish(late);
    QVERIFY(report.objectsSigned >= 15 + 6); // all ROAs, all CA certificates
    for (const rpki::CaVerdict& ca : lab.validate(late).cas) {
        QVERIFY2(ca.functional && ca.complete && ca.findings.empty(), qPrintable(textOf(ca.findings)));
        QVERIFY(ca.certificateNotAfter > late + std::chrono::days(200));
    }
    QCOMPARE(lab.validate(late).vrps.size(), size_t(30));
}

void TestPublish::goesBackInTime()
{
    LabFixture lab;
    const Instant early = Start - std::chrono::days(100);
    lab.publish(early);
    const auto result = lab.validate(early);
    QCOMPARE(result.vrps.size(), size_t(30));
}

void TestPublish::loadContinuesWhatWasSaved()
{
    LabFixture lab;
    lab.publish(Start + 9h);
    QVERIFY(lab.world().save().has_value());
    lab.reload();
    QCOMPARE(lab.world().publishedAt(), Start + 9h);
    QCOMPARE(lab.publish(Start + 9h), PublishReport()); // nothing signed, no new serial
    QCOMPARE(lab.validate(Start + 9h).vrps.size(), size_t(30));
    const auto later = lab.publish(Start + 18h);
    QCOMPARE(later.casIssued, 7);
    QCOMPARE(later.objectsSigned, 14);
}

/// `lab break` writes the script while `lab serve` saves its state.
void TestPublish::savingLeavesTheScriptToOthers()
{
    LabFixture lab;
    const FaultScript script{{.target = u"ca-0001"_s, .kind = FaultKind::Stopped}};
    QVERIFY(writeFaultScript(lab.world().faultsPath(), script).has_value());
    QVERIFY(lab.world().save().has_value());
    QVERIFY(readFaultScript(lab.world().faultsPath()) == script);
}

void TestPublish::loadRefusesDamagedObjects()
{
    LabFixture lab;
    QFile file(lab.path() + u"/objects.bin"_s);
    QVERIFY(file.resize(file.size() / 2));
    const auto loaded = World::load(lab.path());
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().exitCode(), 3);
}

void TestPublish::stoppedCaStaysStaleOverLoadAndMove()
{
    LabFixture lab;
    QVERIFY(lab.world()
                .addFault({.target = u"ca-0002"_s, .kind = FaultKind::Stopped, .from = Start + 1h})
                .has_value());
    lab.publish(Start + 30h);
    QVERIFY(!lab.verdictOf(u"ca-0002"_s, Start + 30h).functional);
    QVERIFY(lab.world().save().has_value() && lab.world().saveFaults().has_value());
    lab.reload();
    lab.publish(Start + 31h);
    QVERIFY(!lab.verdictOf(u"ca-0002"_s, Start + 31h).functional);
    QVERIFY(lab.world().moveToPorts(9443, 9873).has_value());
    QVERIFY(!lab.verdictOf(u"ca-0002"_s, Start + 31h).functional);
    QVERIFY(lab.verdictOf(u"ca-0001"_s, Start + 31h).functional);
}

void TestPublish::movesToOtherPorts()
{
    LabFixture lab;
    QVERIFY(lab.world().moveToPorts(9443, 9873).has_value());
    QVERIFY(lab.world().tal().startsWith("https://localhost:9443/registry/ta.cer\nrsync://localhost:9873/"));
    QCOMPARE(QDir(lab.world().treePath()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
             QStringList{u"localhost:9873"_s});
    const auto result = lab.validate(Start);
    QCOMPARE(result.vrps.size(), size_t(30));
    for (const rpki::CaVerdict& ca : result.cas)
        QVERIFY2(ca.findings.empty(), qPrintable(textOf(ca.findings)));
    lab.reload();
    QCOMPARE(lab.world().options().repositories.front().httpsPort, 9443);
}

void TestPublish::treeHoldsNothingElse()
{
    LabFixture lab;
    const QString stray = lab.world().treePath() + u"/localhost:8873/cloud/stray.roa"_s;
    QFile file(stray);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    lab.reload();
    lab.publish(Start);
    QVERIFY(!QFile::exists(stray));
}

void TestPublish::onDemandTreeIsWrittenOnlyWhenRrdpIsDown()
{
    WorldOptions options = smallOptions();
    options.treeMode = TreeMode::OnDemand;
    LabFixture lab(options);
    const QString folder = lab.world().treePath() + u"/localhost:8873/cloud"_s;
    QVERIFY(!QFile::exists(folder));
    QVERIFY(lab.world()
                .addFault({.target = u"cloud"_s, .kind = FaultKind::RrdpDown, .from = Start + 1h})
                .has_value());
    lab.publish(Start + 1h);
    QVERIFY(QFile::exists(folder));
    const auto served = lab.world().served();
    QVERIFY(served[0].modulePath.isEmpty());
    QVERIFY(!served[1].modulePath.isEmpty());
}

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
