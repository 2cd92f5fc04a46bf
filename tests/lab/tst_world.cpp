// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/importers.h"
#include "core/lab/fleet.h"
#include "lab_fixture.h"

#include <QFile>
#include <QtTest>

#include <set>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;

class TestWorld : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthyWorldValidatesWithoutFindings();
    void vrpsAreTheIntendedOnes();
    void resourcesFollowFromTheSeed();
    void talDecodes();
    void fleetImportsAsJsonAndCsv();
    void fleetNamesWhatTheCertificatesSay();
    void refusesAFolderWithALab();
    void refusesClashingNames();
    void refusesACaInAnUnknownRepository();
    void optionsSurviveJson();
    void secretsAreForTheOwnerOnly();

private:
    LabFixture m_lab;
};

void TestWorld::healthyWorldValidatesWithoutFindings()
{
    const auto result = m_lab.validate(Start);
    QVERIFY(result.trustAnchorValid);
    QVERIFY2(result.findings.empty(), qPrintable(textOf(result.findings)));
    QCOMPARE(result.cas.size(), size_t(7)); // with trust anchor and registry
    for (const rpki::CaVerdict& ca : result.cas) {
        QVERIFY2(ca.findings.empty(), qPrintable(textOf(ca.findings)));
        QVERIFY(ca.functional && ca.complete);
    }
    QCOMPARE(result.totals.roas, 15);
}

void TestWorld::vrpsAreTheIntendedOnes()
{
    std::set<std::tuple<quint32, QString, int>> intended;
    for (const IntendedVrp& vrp : m_lab.world().intendedVrps())
        intended.emplace(vrp.asn, vrp.prefix, vrp.maxLength);
    std::set<std::tuple<quint32, QString, int>> found;
    for (const rpki::Vrp& vrp : m_lab.validate(Start).vrps)
        found.emplace(vrp.asn.value, vrp.prefix.toString(), vrp.maxLength);
    QCOMPARE(found.size(), size_t(30));
    QVERIFY(found == intended);
}

void TestWorld::resourcesFollowFromTheSeed()
{
    WorldOptions other = smallOptions();
    other.seed = 2;
    const LabFixture unlike{other};
    LabFixture alike;
    QVERIFY(alike.world().intendedVrps() == m_lab.world().intendedVrps());
    QVERIFY(const_cast<LabFixture&>(unlike).world().intendedVrps() != m_lab.world().intendedVrps());
}

void TestWorld::talDecodes()
{
    QFile file(m_lab.world().talPath());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto tal = rpki::Tal::decode(file.readAll(), u"lab"_s);
    QVERIFY(tal.has_value());
    QCOMPARE(tal->uris.size(), 2);
    QVERIFY(tal->uris[0].startsWith("https://localhost:8443/"_L1));
    QVERIFY(tal->uris[1].startsWith("rsync://localhost:8873/"_L1));
}

void TestWorld::fleetImportsAsJsonAndCsv()
{
    const auto fleet = fleetOf(m_lab.world());
    QCOMPARE(fleet.size(), size_t(5));
    const auto fromJson = fleet::importJson(fleetAsJson(m_lab.world()), u"fleet.json"_s);
    QVERIFY2(fromJson.has_value(), fromJson ? "" : qPrintable(fromJson.error().toString()));
    QVERIFY(*fromJson == fleet);
    const auto fromCsv = fleet::importCsv(fleetAsCsv(m_lab.world()), u"fleet.csv"_s);
    QVERIFY2(fromCsv.has_value(), fromCsv ? "" : qPrintable(fromCsv.error().toString()));
    QVERIFY(*fromCsv == fleet);
}

void TestWorld::fleetNamesWhatTheCertificatesSay()
{
    const auto result = m_lab.validate(Start);
    for (const fleet::DelegatedCa& ca : fleetOf(m_lab.world())) {
        const auto verdict = std::find_if(result.cas.begin(), result.cas.end(),
                                          [&](const rpki::CaVerdict& v) { return v.ski == ca.skis.back(); });
        QVERIFY(verdict != result.cas.end());
        QCOMPARE(verdict->publicationPoint.manifest.toString(), ca.manifest().toString());
        QCOMPARE(verdict->publicationPoint.caRepository.toString(), ca.caRepository.toString());
        QVERIFY(verdict->publicationPoint.notification == ca.notification);
        QVERIFY(verdict->certificateUri == ca.certificateUri);
        QVERIFY(ca.contacts.at(0).email.endsWith(".example.net"_L1));
    }
}

void TestWorld::refusesAFolderWithALab()
{
    const auto again = World::create(smallOptions(), m_lab.path());
    QVERIFY(!again);
    QCOMPARE(again.error().exitCode(), 5);
}

void TestWorld::refusesClashingNames()
{
    WorldOptions options;
    options.caOptions = {{.handle = u"a"_s, .repository = u"registry"_s},
                         {.handle = u"a"_s, .repository = u"cloud"_s}};
    QVERIFY(!completed(options));
    options.caOptions = {{.handle = u"../a"_s, .repository = u"registry"_s}};
    QVERIFY(!completed(options));
}

void TestWorld::refusesACaInAnUnknownRepository()
{
    WorldOptions options;
    options.repositories = {{.name = u"registry"_s, .operatorName = {}}};
    options.caOptions = {{.handle = u"a"_s, .repository = u"elsewhere"_s}};
    const auto bad = completed(options);
    QVERIFY(!bad);
    QVERIFY(bad.error().what.contains("elsewhere"_L1));
}

void TestWorld::optionsSurviveJson()
{
    WorldOptions options = *completed(smallOptions());
    options.treeMode = TreeMode::OnDemand;
    options.caOptions[1].role = fleet::Role::Nir;
    const auto again = worldOptionsFromJson(toJson(options));
    QVERIFY(again.has_value());
    QVERIFY(*again == options);
}

void TestWorld::secretsAreForTheOwnerOnly()
{
    for (const QString& name : {u"/state.json"_s, u"/tls.pem"_s}) {
        const auto permissions = QFile::permissions(m_lab.path() + name);
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }
}

QTEST_GUILESS_MAIN(TestWorld)
#include "tst_world.moc"
