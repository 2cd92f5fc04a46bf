// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/first_database.h"
#include "core/service/installation.h"
#include "tests/service/service_fixture.h"

#include <QFile>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Fleet = "handle,manifest_uri,ca_repository,notification_uri,certificate_uri,ski,role,stage,"
                         "operator,contacts\n"
                         "alder,rsync://localhost/repo/alder/ca.mft,rsync://localhost/repo/alder/,,,,,,,\n";

struct Folder
{
    QTemporaryDir dir;
    FirstDatabase wanted{dir.filePath(u"fleet.csv"_s), dir.filePath(u"new/caretaker.db"_s)};
    explicit Folder(const QByteArray& fleet)
    {
        QFile file(wanted.fleetFile);
        if (!file.open(QIODevice::WriteOnly) || file.write(fleet) != fleet.size())
            qFatal("cannot write");
    }
    Expected<ImportReport> make() const { return makeFirstDatabase(wanted, {u"os:ada"_s, Instant()}); }
};

} // namespace

class TestFirstDatabase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheFleet();
    void aBadFileMakesNone();
    void overwritesNothing();
    void anInstallationNamesWhoLooked();
};

void TestFirstDatabase::holdsTheFleet()
{
    const Folder folder(Fleet);
    const auto report = folder.make();
    QVERIFY2(report.has_value(), report ? "" : qPrintable(report.error().toString()));
    QCOMPARE(report->added, 1);
    const auto database = store::Database::open(folder.wanted.path, store::Database::Mode::ReadOnly);
    QVERIFY(findCa(*database, CaHandle::fromString(u"alder"_s)).has_value());
}

void TestFirstDatabase::aBadFileMakesNone()
{
    for (const QByteArray& text : {QByteArray("hello"), Fleet.first(Fleet.indexOf('\n') + 1)}) {
        const Folder folder(text);
        QVERIFY(!folder.make());
        QVERIFY(!QFile::exists(folder.wanted.path));
    }
}

void TestFirstDatabase::overwritesNothing()
{
    const Folder folder(Fleet);
    QVERIFY(folder.make().has_value());
    const auto again = folder.make();
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::Refused);
}

void TestFirstDatabase::anInstallationNamesWhoLooked()
{
    const ServiceFixture fixture;
    auto workspace = Workspace::open(fixture.config(), store::Database::Mode::Create);
    const std::vector<fleet::DelegatedCa> fleet{aCa(u"alder"_s)};
    QVERIFY(importCas(workspace->database, fleet, {u"test"_s, fixture.start}).has_value());
    const auto before = installation(*workspace);
    QCOMPARE(before->vantages.size(), size_t(1));
    QVERIFY(!before->vantages.front().lastAt);
    const Workspace kept = *workspace;
    auto cycle = Cycle::create(std::move(*workspace), fixture.start);
    const auto look = lookAt(fleet, u"singapore"_s, fixture.start, Sees::Good);
    QVERIFY((*cycle)
                ->take({lookAt(fleet, kept.config.vantage.toString(), fixture.start, Sees::Good), look},
                       fixture.start)
                .has_value());
    const auto after = installation(kept);
    QCOMPARE(after->vantages.size(), size_t(2));
    QCOMPARE(after->vantages.front().lastAt, fixture.start);
    QCOMPARE(after->vantages.back().name.toString(), u"singapore"_s);
    QVERIFY(after->schemaVersion > 0 && after->databaseBytes > 0);
}

QTEST_GUILESS_MAIN(TestFirstDatabase)
#include "tst_first_database.moc"
