// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/evidence_bundle.h"
#include "core/service/evidence_service.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// What is kept of a CA, for how long, and how it is handed out.
class EvidenceTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLookKeepsWhatItNames();
    void aFullStoreSparesOpenCases();
    void whatIsTooOldGoesWithTheNextRound();
    void exportsEachFileOnceWithItsHash();
    void neverMixesTwoBundles();
    void changedBytesAreNotHandedOut();
    void everyKindIsExplained();
    void aTarIsTheSameEachTime();
};

namespace {

constexpr qsizetype Large = 600'000;

/// Bytes that differ by CA and time.
QByteArray bytesOf(const QString& text) { return (text.toUtf8() + ' ').repeated(Large / (text.size() + 1)); }

/// A look that keeps one large manifest of each CA.
observe::RoundResult lookWithEvidence(const std::vector<fleet::DelegatedCa>& fleet, Instant at, Sees sees)
{
    observe::RoundResult look = lookAt(fleet, u"local"_s, at, sees);
    for (observe::Observation& seen : look.observations) {
        const QByteArray bytes = bytesOf(seen.ca.toString() + formatRfc3339(at));
        look.evidence.push_back({sha256Of(bytes), u"manifest"_s, u"rsync://localhost/repo/ca.mft"_s, bytes});
        seen.evidence = {sha256Of(bytes)};
    }
    return look;
}

struct Registry
{
    ServiceFixture fixture;
    std::unique_ptr<Cycle> cycle;

    explicit Registry(const std::vector<fleet::DelegatedCa>& fleet)
    {
        Config config = fixture.config();
        config.evidenceMaxBytes = 1'000'000;
        config.evidenceKeep = 24h * 60;
        auto workspace = Workspace::open(config, store::Database::Mode::Create);
        if (!workspace || !importCas(workspace->database, fleet, {u"test"_s, fixture.start}))
            qFatal("no registry");
        cycle = std::move(*Cycle::create(std::move(*workspace), fixture.start));
    }
    CycleReport take(const observe::RoundResult& look) const
    {
        const auto report = cycle->take({look}, look.at);
        if (!report)
            qFatal("%s", qPrintable(report.error().toString()));
        return *report;
    }
    /// Pieces whose bytes are still there.
    int thereOf(const fleet::DelegatedCa& ca) const
    {
        const auto uses = evidenceOf(cycle->workspace(), ca.handle);
        return static_cast<int>(
            std::ranges::count_if(*uses, [](const store::EvidenceUse& use) { return use.info.has_value(); }));
    }
};

} // namespace

void EvidenceTest::aLookKeepsWhatItNames()
{
    const std::vector fleet{aCa(u"alder"_s)};
    const Registry registry(fleet);
    registry.take(lookWithEvidence(fleet, registry.fixture.start, Sees::Good));
    const auto uses = evidenceOf(registry.cycle->workspace(), fleet[0].handle);
    QCOMPARE(uses->size(), std::size_t(1));
    QVERIFY(uses->front().at == registry.fixture.start && uses->front().info->size > 500'000);
    const auto unknown = evidenceOf(registry.cycle->workspace(), CaHandle::fromString(u"nobody"_s));
    QVERIFY(!unknown && unknown.error().kind == Error::Kind::BadInput);
}

void EvidenceTest::aFullStoreSparesOpenCases()
{
    const std::vector dead{aCa(u"alder"_s)};
    const std::vector well{aCa(u"birch"_s)};
    const Registry registry({dead[0], well[0]});
    Instant at = registry.fixture.start;
    for (int hour = 0; hour <= 25; ++hour, at += 1h) // alder has a case after 24 h
        registry.take(lookAt(dead, u"local"_s, at, hour == 0 ? Sees::Good : Sees::Failed));
    QVERIFY(!registry.cycle->cases()->of(dead[0].handle).empty());
    registry.take(lookWithEvidence(dead, at, Sees::Failed));
    const CycleReport second = registry.take(lookWithEvidence(well, at + 1h, Sees::Good));
    QCOMPARE(second.evidenceExcess, 0);
    QCOMPARE(registry.thereOf(dead[0]), 1); // older, and it stays
    QCOMPARE(registry.thereOf(well[0]), 0);
    observe::RoundResult another = lookWithEvidence(dead, at + 2h, Sees::Failed);
    another.observations.front().findings.push_back({FindingId::MFT_EXPIRED, {}});
    QVERIFY(registry.take(another).evidenceExcess > 0); // said, and kept
    QCOMPARE(registry.thereOf(dead[0]), 2);
}

void EvidenceTest::whatIsTooOldGoesWithTheNextRound()
{
    const std::vector fleet{aCa(u"alder"_s)};
    const Registry registry(fleet);
    registry.take(lookWithEvidence(fleet, registry.fixture.start, Sees::Good));
    registry.take(lookAt(fleet, u"local"_s, registry.fixture.start + 24h * 59, Sees::Good));
    QCOMPARE(registry.thereOf(fleet[0]), 1);
    registry.take(lookAt(fleet, u"local"_s, registry.fixture.start + 24h * 60, Sees::Good));
    QCOMPARE(registry.thereOf(fleet[0]), 0);
}

void EvidenceTest::exportsEachFileOnceWithItsHash()
{
    const std::vector fleet{aCa(u"alder"_s)};
    const Registry registry(fleet);
    const observe::RoundResult look = lookWithEvidence(fleet, registry.fixture.start, Sees::Good);
    registry.take(look);
    observe::RoundResult again = look; // the same bytes prove another outcome
    again.at = again.observations[0].at = look.at + 1h;
    again.observations[0].complete = false;
    registry.take(again);
    const QString path = registry.fixture.dir.filePath(u"bundle"_s);
    const auto exported =
        exportEvidence(registry.cycle->workspace(), fleet[0].handle, path, registry.fixture.start + 2h);
    QVERIFY2(exported.has_value(), exported ? "" : qPrintable(exported.error().toString()));
    QCOMPARE(exported->files, 1);
    const QString name = look.evidence[0].id.toHex().toLower() + ".mft"_L1;
    QFile file(path + u'/' + name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(sha256Of(file.readAll()) == look.evidence[0].id);
    QFile manifest(path + "/manifest.json"_L1);
    QVERIFY(manifest.open(QIODevice::ReadOnly));
    const QJsonValue item =
        QJsonDocument::fromJson(manifest.readAll()).object().value("items"_L1).toArray().first();
    QCOMPARE(item["file"_L1].toString(), name);
    QCOMPARE(item["observations"_L1].toArray().size(), 2);
}

void EvidenceTest::neverMixesTwoBundles()
{
    const std::vector fleet{aCa(u"alder"_s)};
    const Registry registry(fleet);
    const QString path = registry.fixture.dir.filePath(u"bundle"_s);
    const auto write = [&] {
        return exportEvidence(registry.cycle->workspace(), fleet[0].handle, path, registry.fixture.start);
    };
    QVERIFY(write().has_value());
    const auto second = write();
    QVERIFY(!second && second.error().kind == Error::Kind::Refused);
}

void EvidenceTest::changedBytesAreNotHandedOut()
{
    const std::vector fleet{aCa(u"alder"_s)};
    const Registry registry(fleet);
    registry.take(lookWithEvidence(fleet, registry.fixture.start, Sees::Good));
    QVERIFY(registry.cycle->workspace()
                .database.execute(u"UPDATE evidence SET data = ?"_s, {qCompress("forged")})
                .has_value());
    const QString path = registry.fixture.dir.filePath(u"bundle.tar"_s);
    QVERIFY(!exportEvidence(registry.cycle->workspace(), fleet[0].handle, path, registry.fixture.start));
    QVERIFY(!QFile::exists(path));
}

void EvidenceTest::everyKindIsExplained()
{
    for (const QString& kind : {u"manifest"_s, u"parent-manifest"_s, u"crl"_s, u"notification"_s,
                                u"tls-chain"_s, u"https-transcript"_s, u"rsync-transcript"_s}) {
        QVERIFY2(extensionOf(kind) != ".bin"_L1, qPrintable(kind));
        QVERIFY2(!readmeFor(u"alder"_s, {kind}).contains(u"not described"_s), qPrintable(kind));
    }
    QVERIFY(readmeFor(u"alder"_s, {u"a kind of tomorrow"_s}).contains(u"not described"_s));
    QVERIFY(readmeFor(u"alder"_s, {}).contains(u"sha256sum --check"_s));
}

void EvidenceTest::aTarIsTheSameEachTime()
{
    const std::vector<BundleFile> files{{u"a.txt"_s, "x"_ba.repeated(512), Instant{}},
                                        {u"b"_s, {}, Instant{}}};
    const QByteArray tar = tarOf(u"evidence"_s, files);
    QCOMPARE(tar, tarOf(u"evidence"_s, files));
    QCOMPARE(tar.size(), 512 * (2 + 1 + 2)); // two headers, one block, the end
    QCOMPARE(tar.mid(257, 5), "ustar"_ba);
}

QTEST_GUILESS_MAIN(EvidenceTest)
#include "tst_evidence.moc"
