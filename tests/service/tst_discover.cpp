// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/fleet.h"
#include "core/lab/server.h"
#include "core/service/discover_contacts.h"
#include "core/service/discover_service.h"
#include "tests/lab/lab_fixture.h"
#include "tests/rpki/payload_test.h"

#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::service;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using lab::LabFixture;
using lab::Start;

/// Which CAs of a tree are delegated, how they join what is known, and what an import makes of them.
class DiscoverTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listsWhatPublishesElsewhere();
    void allListsEveryCa();
    void issuerAndPlaceNarrow();
    void proposesHandles_data();
    void proposesHandles();
    void handlesAreUnique();
    void importsOnceOnly();
    void aKeyRollExtendsTheLineage();
    void keepsTheRegistrysOwnContacts();
    void readsContactsThatTheManifestVouchesFor();
    void walksTheNetwork();
    void readsContactsOverTheNetwork();
    void anUnknownIssuerIsNamed();
    void findsTheDelegatedCaOfARealTree();

private:
    static DiscoverRequest onDisk(const LabFixture& fixture, Instant at);
    static DiscoverReport discovered(const DiscoverBasis& basis, const DiscoverRequest& request);
    static Expected<Workspace> workspaceIn(const QTemporaryDir& dir);
};

namespace {

QStringList handlesOf(const DiscoverReport& report)
{
    QStringList handles;
    for (const DiscoveredCa& ca : report.cas)
        handles << ca.handle.toString();
    handles.sort();
    return handles;
}

rpki::CaVerdict verdictAt(const QString& folder, Ski ski, Ski parent)
{
    const RsyncUri uri = *RsyncUri::tryFromString(folder);
    return {.ski = ski,
            .parent = parent,
            .depth = 2,
            .certificateUri = RsyncUri::tryFromString(u"rsync://registry.example/repo/x.cer"_s),
            .publicationPoint = {uri, *uri.file(u"ca.mft"_s), std::nullopt},
            .resources = *rpki::ResourceSet::fromStrings({u"AS%1"_s.arg(ski.bytes()[0])}),
            .certificateNotAfter = Start,
            .functional = true};
}

Ski skiOf(char digit) { return *Ski::tryFromHex(QString(40, QLatin1Char(digit))); }

/// The registry's CA and those below it.
std::vector<rpki::CaVerdict> treeOf(const std::vector<std::pair<QString, char>>& cas)
{
    std::vector<rpki::CaVerdict> tree{verdictAt(u"rsync://registry.example/repo/"_s, skiOf('F'), skiOf('0'))};
    for (const auto& [folder, digit] : cas)
        tree.push_back(verdictAt(folder, skiOf(digit), skiOf('F')));
    return tree;
}

} // namespace

DiscoverRequest DiscoverTest::onDisk(const LabFixture& fixture, Instant at)
{
    const QString folder = fixture.path();
    return {.tal = folder + "/lab.tal"_L1, .tree = folder + "/tree"_L1, .withContacts = true, .at = at};
}

DiscoverReport DiscoverTest::discovered(const DiscoverBasis& basis, const DiscoverRequest& request)
{
    auto report = discover(basis, request);
    if (!report)
        qFatal("%s", qPrintable(report.error().toString()));
    return std::move(*report);
}

Expected<Workspace> DiscoverTest::workspaceIn(const QTemporaryDir& dir)
{
    Config config;
    config.databasePath = dir.filePath(u"c.db"_s);
    return Workspace::open(config, store::Database::Mode::Create);
}

void DiscoverTest::listsWhatPublishesElsewhere()
{
    LabFixture fixture;
    const DiscoverReport report = discovered({}, onDisk(fixture, Start));
    std::set<Ski> expected, found;
    for (const lab::CaInfo& ca : fixture.world().cas())
        if (ca.repository.operatorName != "registry"_L1)
            expected.insert(ca.ski);
    for (const DiscoveredCa& ca : report.cas)
        found.insert(ca.current().ski);
    QVERIFY(found == expected);
    QCOMPARE(report.treeCas, 7); // the trust anchor and the registry, too
    int published = 0;
    for (const DiscoveredRepository& repository : report.repositories)
        published += repository.cas;
    QCOMPARE(published, 3);
}

void DiscoverTest::allListsEveryCa()
{
    LabFixture fixture;
    DiscoverRequest request = onDisk(fixture, Start);
    request.which = Which::All;
    QCOMPARE(discovered({}, request).cas.size(), std::size_t(6)); // not the trust anchor: nobody issued it
}

void DiscoverTest::issuerAndPlaceNarrow()
{
    LabFixture fixture;
    DiscoverRequest request = onDisk(fixture, Start);
    const Ski registry = *discovered({}, request).cas.front().current().parent;
    request.issuer = registry;
    QCOMPARE(discovered({}, request).cas.size(), std::size_t(3));
    request.issuer = fixture.world().cas().front().ski;
    QCOMPARE(discovered({}, request).cas.size(), std::size_t(0));
    request.issuer.reset();
    DiscoverBasis basis;
    basis.certificateUnder = RsyncUri::tryFromString(u"rsync://elsewhere.example/repo/"_s);
    QCOMPARE(discovered(basis, request).cas.size(), std::size_t(0));
    basis.certificateUnder = fixture.world().cas().front().certificateUri.folder();
    QCOMPARE(discovered(basis, request).cas.size(), std::size_t(5));
}

void DiscoverTest::proposesHandles_data()
{
    QTest::addColumn<QString>("folder");
    QTest::addColumn<QString>("handle");
    QTest::newRow("Krill") << u"rsync://rsync.rpki.blade.sh/repo/Blade/0/"_s << u"Blade"_s;
    QTest::newRow("a module") << u"rsync://h.example/example-isp/"_s << u"example-isp"_s;
    QTest::newRow("nothing but generic names")
        << u"rsync://rpki.isp.example/repo/0/"_s << u"rpki.isp.example"_s;
}

void DiscoverTest::proposesHandles()
{
    QFETCH(QString, folder);
    QTEST(proposedName(*RsyncUri::tryFromString(folder)), "handle");
}

void DiscoverTest::handlesAreUnique()
{
    const auto tree =
        treeOf({{u"rsync://a.example/repo/isp/"_s, 'A'}, {u"rsync://b.example/repo/isp/"_s, 'B'}});
    const std::vector known{
        fleet::DelegatedCa{.handle = CaHandle::fromString(u"isp"_s),
                           .skis = {skiOf('9')},
                           .manifestUris = {*RsyncUri::tryFromString(u"rsync://c.example/repo/isp/ca.mft"_s)},
                           .caRepository = *RsyncUri::tryFromString(u"rsync://c.example/repo/isp/"_s)}};
    const auto found = discoverIn(tree, known, {});
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found[0].handle.toString(), u"isp-aaaaaaaa"_s);
    QCOMPARE(found[1].handle.toString(), u"isp-bbbbbbbb"_s);
    QVERIFY(!found[0].known && !found[1].known);
}

void DiscoverTest::importsOnceOnly()
{
    LabFixture fixture;
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    QVERIFY(workspace.has_value());
    const store::Author author{u"os:alice"_s, Start};
    const auto first = discovered(*DiscoverBasis::of(*workspace), onDisk(fixture, Start));
    QCOMPARE(importDiscovered(workspace->database, first, author)->added, 3);
    const auto second = discovered(*DiscoverBasis::of(*workspace), onDisk(fixture, Start));
    QCOMPARE(handlesOf(second), handlesOf(first));
    QVERIFY(std::ranges::all_of(second.cas, &DiscoveredCa::known));
    const auto again = importDiscovered(workspace->database, second, author);
    QCOMPARE(again->unchanged, 3);
    QCOMPARE(again->added + again->changed, 0);
}

void DiscoverTest::aKeyRollExtendsTheLineage()
{
    LabFixture fixture;
    const QTemporaryDir dir;
    const auto workspace = workspaceIn(dir);
    const QString handle = u"ca-0002"_s;
    const auto cas = lab::fleetOf(fixture.world());
    QCOMPARE(std::ranges::count(cas, CaHandle::fromString(handle), &fleet::DelegatedCa::handle), 1);
    QVERIFY(importCas(workspace->database, cas, {u"test"_s, Start}).has_value());
    const auto known = findCa(workspace->database, CaHandle::fromString(handle));
    const Ski registry = *discovered({}, onDisk(fixture, Start)).cas.front().current().parent;
    const auto lineageAfter = [&](lab::FaultKind stage, Instant at) {
        fixture.world().clearFaults();
        if (!fixture.world().addFault({.target = handle, .kind = stage}))
            qFatal("no key roll");
        fixture.publish(at);
        DiscoverRequest request = onDisk(fixture, at);
        request.which = Which::All;
        request.issuer = registry;
        const auto report = discovered(*DiscoverBasis::of(*workspace), request);
        if (report.cas.size() != 5 || !std::ranges::all_of(report.cas, &DiscoveredCa::known))
            qFatal("a key roll made another CA");
        if (!importDiscovered(workspace->database, report, {u"test"_s, at}))
            qFatal("not imported");
        return findCa(workspace->database, CaHandle::fromString(handle))->skis;
    };
    const auto staged = lineageAfter(lab::FaultKind::KeyRollStaged, Start + 1h);
    QCOMPARE(staged.size(), std::size_t(2));
    QVERIFY(staged.back() == known->skis.back()); // the old key still signs the products
    const auto switched = lineageAfter(lab::FaultKind::KeyRollSwitched, Start + 2h);
    QCOMPARE(switched.size(), std::size_t(2));
    QVERIFY(switched.front() == known->skis.back()); // now the new one does
}

void DiscoverTest::keepsTheRegistrysOwnContacts()
{
    DiscoveredCa ca{.handle = CaHandle::fromString(u"isp"_s),
                    .known = true,
                    .keys = {verdictAt(u"rsync://a.example/repo/isp/"_s, skiOf('A'), skiOf('F'))},
                    .contacts = {{u"Ann Example"_s, u"Example ISP"_s, u"ann@example.net"_s}}};
    QVERIFY(ca.toFleet().contacts.empty());
    ca.known = false;
    QCOMPARE(ca.toFleet().contacts.front().email, u"ann@example.net"_s);
    QCOMPARE(ca.toFleet().operatorName, u"Example ISP"_s);
}

void DiscoverTest::readsContactsThatTheManifestVouchesFor()
{
    using rpki::test::Made;
    using rpki::test::signedPayload;
    const lab::Resources inherited{true, {}, {}, {}};
    const QByteArray record =
        signedPayload(lab::ghostbustersContent({u"VERSION:4.0"_s, u"FN:Ann Example"_s, u"ORG:Example ISP"_s,
                                                u"EMAIL:ann@example.net"_s, u"EMAIL:not an address"_s}),
                      inherited, u"ann.gbr"_s);
    rpki::CaVerdict ca = verdictAt(u"rsync://a.example/repo/isp/"_s, skiOf('A'), skiOf('F'));
    ca.manifestBytes = signedPayload(
        lab::manifestContent(1, Made, Made + 24h,
                             {{u"ann.gbr"_s, sha256Of(record)}, {u"bob.gbr"_s, sha256Of("another")}}),
        inherited, u"ca.mft"_s);
    const ObjectLookup lookup = [&](const rpki::CaVerdict&, const QByteArray&) {
        return std::optional(rpki::PublishedObject{record, sha256Of(record)}); // as bob.gbr, too: wrong hash
    };
    const std::vector<DiscoveredContact> ann{{u"Ann Example"_s, u"Example ISP"_s, u"ann@example.net"_s}};
    QVERIFY(contactsOf(ca, lookup) == ann);
    QVERIFY(contactsOf(ca, [](auto&&...) { return std::nullopt; }).empty());
    ca.functional = false; // then the manifest is nobody's word
    QVERIFY(contactsOf(ca, lookup).empty());
}

void DiscoverTest::walksTheNetwork()
{
    lab::WorldOptions options = lab::smallOptions(0);
    LabFixture fixture(options);
    lab::Server server(fixture.world());
    QVERIFY(server.update(fixture.world()).has_value());
    DiscoverBasis basis;
    basis.config.caBundle = fixture.world().caBundlePath();
    basis.config.allowPrivateAddresses = true;
    int steps = 0;
    const DiscoverRequest request{.tal = fixture.world().talPath(),
                                  .withContacts = true,
                                  .at = Start,
                                  .progress = [&](int, int, const QString&) { ++steps; }};
    const DiscoverReport report = discovered(basis, request);
    QCOMPARE(report.cas.size(), std::size_t(3));
    QVERIFY(std::ranges::all_of(report.cas, [](const DiscoveredCa& ca) { return ca.current().functional; }));
    QVERIFY(steps > 0);
    server.stop();
    const auto dark = discover(basis, request);
    QVERIFY(!dark && dark.error().kind == Error::Kind::Failed); // not an empty list: nothing was seen
}

/// A signed record, published by RRDP, listed by the CA's manifest; a CA without one has no contacts.
void DiscoverTest::readsContactsOverTheNetwork()
{
    lab::WorldOptions options = lab::smallOptions(0);
    options.ghostbusters = true;
    LabFixture fixture(options);
    lab::Server server(fixture.world());
    QVERIFY(server.update(fixture.world()).has_value());
    DiscoverBasis basis;
    basis.config.caBundle = fixture.world().caBundlePath();
    basis.config.allowPrivateAddresses = true;
    DiscoverRequest request{
        .tal = fixture.world().talPath(), .which = Which::All, .withContacts = true, .at = Start};
    QStringList found;
    for (const DiscoveredCa& ca : discovered(basis, request).cas)
        for (const DiscoveredContact& contact : ca.contacts)
            found << contact.name + u' ' + contact.organization + u' ' + contact.email;
    found.sort();
    QStringList published;
    for (const lab::CaInfo& ca : fixture.world().cas())
        if (ca.options.ghostbusters)
            published << u"%1 %1 %2"_s.arg(ca.options.operatorName, ca.options.contacts.front().email);
    QCOMPARE(published.size(), 2);
    QCOMPARE(found, published);
    request.withContacts = false;
    const DiscoverReport without = discovered(basis, request);
    QVERIFY(std::ranges::all_of(without.cas, [](const DiscoveredCa& ca) { return ca.contacts.empty(); }));
}

void DiscoverTest::anUnknownIssuerIsNamed()
{
    LabFixture fixture;
    DiscoverRequest request = onDisk(fixture, Start);
    request.issuer = skiOf('9');
    const auto report = discover({}, request);
    QVERIFY(!report && report.error().where == u"--issuer"_s);
}

void DiscoverTest::findsTheDelegatedCaOfARealTree()
{
    const QString folder = QStringLiteral(CARETAKER_SHARED_DATA "/ripe-pilot-2023");
    if (!QFile::exists(folder))
        QSKIP("the shared data with a real registry tree is not here");
    const DiscoverReport report = discovered({}, {.tal = folder + "/ripe-pilot.tal"_L1,
                                                  .snapshot = folder + "/snapshot.xml.gz"_L1,
                                                  .at = *parseRfc3339(u"2023-08-04T12:00:00Z")});
    QCOMPARE(handlesOf(report), QStringList{u"Blade"_s});
    QCOMPARE(report.treeCas, 506);
    QVERIFY(!report.cas.front().current().functional);
}

QTEST_GUILESS_MAIN(DiscoverTest)
#include "tst_discover.moc"
