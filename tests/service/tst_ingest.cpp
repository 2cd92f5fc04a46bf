// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_routinator.h"
#include "core/service/ingest_rpki_client.h"
#include "core/service/ingest_service.h"
#include "core/store/vantage_store.h"
#include "tests/service/ingest_samples.h"
#include "tests/service/service_fixture.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// From outputs to vantages: what a list proves, what is stored, and how the quorum then decides.
class IngestTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void joinsByKeyThenByManifest();
    void anOldKeyIsNotTheCa();
    void reportsStrangers();
    void functionalOnlyWhereTheTrustAnchorWasProcessed();
    void whatIsBelowAFailedCaIsNotKnown();
    void putOffIsNotTried();
    void scopeIsTrustAnchorAndPlace();
    void routinatorIsBlindAndShowsRepositories();
    void takenAgainChangesNothing();
    void takenAgainSpeaksToNewcomers();
    void olderFilesFillInHistory();
    void namesMustNotMix();
    void refusesTheFutureAndTheAmbiguous();
    void anotherVantageKeepsACaFunctional();
    void twoVantagesKeepAMajorityFailed();
    void aWarmCacheDoesNotHideAFailure();
    void aWarmCacheCountsWhereNobodyElseLooked();
    void failuresCorroborate();
    void anUpgradedValidatorIsOneWitness();
    void staleWordsDoNotCount();

private:
    ServiceFixture m_fixture;
    fleet::DelegatedCa m_alder = ca(u"alder"_s, 'A');
    fleet::DelegatedCa m_birch = ca(u"birch"_s, 'B');

    static fleet::DelegatedCa ca(const QString& name, char digit);
    Ingested from(const RpkiClientSample& sample, const IngestScope& scope = {u"ripe"_s, {}},
                  bool cacheWasEmpty = false) const;
    QString write(const QString& name, const QByteArray& bytes) const;
};

namespace {

const VantageName Client = VantageName::fromString(u"rpki-client"_s);

QString kindOf(const HealthSnapshot& snapshot) { return health::toString(snapshot.reading.kind); }

QString wordOn(const Ingested& result, const CaHandle& ca)
{
    const auto seen = std::ranges::find(result.observations, ca, &observe::Observation::ca);
    if (seen == result.observations.end())
        return u"out of scope"_s;
    return seen->blind ? u"blind"_s : seen->functional ? u"functional"_s : u"failed"_s;
}

QString reasonOn(const Ingested& result, const CaHandle& ca)
{
    return std::ranges::find(result.observations, ca, &observe::Observation::ca)->blindReason;
}

/// A database of its own with two CAs, and a policy.
struct Registry
{
    ServiceFixture fixture;
    std::unique_ptr<Cycle> cycle;
    std::vector<fleet::DelegatedCa> fleet;

    explicit Registry(const std::vector<fleet::DelegatedCa>& cas, const QByteArray& quorum = {}) : fleet(cas)
    {
        Config config = fixture.config();
        const QByteArray policy =
            "schema = \"caretaker/policy/1\"\nname = \"here\"\nextends = \"bcp-default\"\n"
            "[quorum]\n" +
            quorum + '\n';
        config.policyFile = fixture.dir.filePath(u"policy.toml"_s);
        QFile file(config.policyFile);
        static_cast<void>(file.open(QIODevice::WriteOnly));
        file.write(policy);
        file.close();
        auto workspace = Workspace::open(config, store::Database::Mode::Create);
        if (!workspace || !importCas(workspace->database, cas, {u"test"_s, fixture.start}))
            qFatal("no registry: %s", workspace ? "" : qPrintable(workspace.error().toString()));
        cycle = std::move(*Cycle::create(std::move(*workspace), fixture.start));
    }
    void ingest(const RpkiClientSample& sample, const QString& vantage, bool cacheWasEmpty = false) const
    {
        QFile file(fixture.dir.filePath(u"json"_s));
        static_cast<void>(file.open(QIODevice::WriteOnly));
        file.write(sample.bytes());
        file.close();
        const auto taken = service::ingest(cycle->workspace(), {.files = {file.fileName()},
                                                                .vantage = vantage,
                                                                .scope = {u"ripe"_s, {}},
                                                                .cacheWasEmpty = cacheWasEmpty,
                                                                .now = fixture.start + 24h});
        if (!taken)
            qFatal("%s", qPrintable(taken.error().toString()));
    }
    /// What is on record about the first CA after one more look of ours.
    HealthSnapshot look(Instant at, Sees sees) const
    {
        const auto taken = cycle->take({lookAt(fleet, u"local"_s, at, sees)}, at);
        if (!taken)
            qFatal("%s", qPrintable(taken.error().toString()));
        const auto stored = store::HealthStore(cycle->workspace().database).get(fleet.front().handle);
        return *healthSnapshotFromJson((*stored)->record);
    }
};

RpkiClientSample calls(const QString& time, const std::vector<QJsonObject>& failed = {})
{
    RpkiClientSample sample{.buildTime = time};
    for (const QJsonObject& ca : failed)
        sample.list->append(ca);
    return sample;
}

bool disagrees(const HealthSnapshot& snapshot)
{
    return std::ranges::find(snapshot.findings, FindingId::VANTAGES_DISAGREE, &Finding::id) !=
           snapshot.findings.end();
}

} // namespace

fleet::DelegatedCa IngestTest::ca(const QString& name, char digit)
{
    fleet::DelegatedCa made = aCa(name);
    made.skis = {skiOf(digit)};
    made.certificateUri = certificateOf(name);
    return made;
}

Ingested IngestTest::from(const RpkiClientSample& sample, const IngestScope& scope, bool cacheWasEmpty) const
{
    const auto output = parseRpkiClient(sample.bytes(), u"json"_s);
    if (!output)
        qFatal("%s", qPrintable(output.error().toString()));
    return observationsFrom(*output, {m_alder, m_birch}, scope, Client, cacheWasEmpty);
}

QString IngestTest::write(const QString& name, const QByteArray& bytes) const
{
    QFile file(m_fixture.dir.filePath(name));
    static_cast<void>(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    return file.fileName();
}

void IngestTest::joinsByKeyThenByManifest()
{
    // Alder by its key though its manifest moved; birch by its manifest though its key is not the one on
    // record.
    QJsonObject moved = nonFunctional(u"elsewhere"_s, skiOf('A'));
    const Ingested result = from({.list = QJsonArray{moved, nonFunctional(u"birch"_s, skiOf('9'))}});
    QCOMPARE(wordOn(result, m_alder.handle), u"failed"_s);
    QCOMPARE(wordOn(result, m_birch.handle), u"failed"_s);
    QCOMPARE(result.strangers.size(), std::size_t(0));
    QVERIFY(std::ranges::find(result.observations[0].findings, FindingId::VALIDATOR_NONFUNCTIONAL,
                              &Finding::id) != result.observations[0].findings.end());
}

void IngestTest::anOldKeyIsNotTheCa()
{
    m_alder.skis = {skiOf('A'), skiOf('D')}; // rolled over to D; the old certificate is still about
    const Ingested result = from({.list = QJsonArray{nonFunctional(u"alder"_s, skiOf('A'))}});
    m_alder.skis = {skiOf('A')};
    QCOMPARE(wordOn(result, m_alder.handle), u"functional"_s);
    QCOMPARE(result.strangers.size(), std::size_t(0));
}

void IngestTest::reportsStrangers()
{
    const Ingested result = from({.list = QJsonArray{nonFunctional(u"stranger"_s, skiOf('E'))}});
    QCOMPARE(result.strangers.size(), std::size_t(1));
    QVERIFY(result.strangers.front().ski == skiOf('E'));
    QCOMPARE(result.functional, 2);
}

void IngestTest::functionalOnlyWhereTheTrustAnchorWasProcessed()
{
    QCOMPARE(wordOn(from({}), m_alder.handle), u"functional"_s);
    const Ingested nothing = from({.vrpsUnder = {u"apnic"_s}}); // our own outage looks clean
    QCOMPARE(wordOn(nothing, m_alder.handle), u"blind"_s);
    QVERIFY(reasonOn(nothing, m_alder.handle).contains(u"\"ripe\""_s));
    const RpkiClientSample two{.talFiles = {u"ripe.tal"_s, u"apnic.tal"_s}};
    QCOMPARE(wordOn(from(two, {}), m_alder.handle), u"blind"_s); // whose CA it is, nobody said
    QCOMPARE(wordOn(from({.list = std::nullopt}), m_alder.handle), u"blind"_s);
}

void IngestTest::whatIsBelowAFailedCaIsNotKnown()
{
    QJsonObject registry = nonFunctional(u"registry"_s, skiOf('F'));
    registry["caRepository"_L1] = u"rsync://registry.example/repository/"_s;
    const Ingested result = from({.list = QJsonArray{registry, nonFunctional(u"birch"_s, skiOf('B'))}});
    QCOMPARE(wordOn(result, m_alder.handle), u"blind"_s);
    QCOMPARE(wordOn(result, m_birch.handle), u"failed"_s); // its certificate was seen all the same
    m_alder.certificateUri.reset();
    QCOMPARE(wordOn(from({.list = QJsonArray{registry}}), m_alder.handle), u"blind"_s);
    QCOMPARE(wordOn(from({}), m_alder.handle), u"functional"_s);
    m_alder.certificateUri = certificateOf(u"alder"_s);
}

void IngestTest::putOffIsNotTried()
{
    QJsonObject entry = nonFunctional(u"alder"_s, skiOf('A'));
    entry["last_attempt"_L1] = qint64(parseRfc3339(u"2025-12-31T23:57:00Z")->time_since_epoch().count());
    QCOMPARE(wordOn(from({.list = QJsonArray{entry}}), m_alder.handle), u"failed"_s); // in this run
    entry["last_attempt"_L1] = qint64(parseRfc3339(u"2025-12-31T12:00:00Z")->time_since_epoch().count());
    const Ingested result = from({.list = QJsonArray{entry}});
    QCOMPARE(wordOn(result, m_alder.handle), u"blind"_s);
    QVERIFY(reasonOn(result, m_alder.handle).contains(u"2025-12-31T12:00:00Z"_s));
}

void IngestTest::scopeIsTrustAnchorAndPlace()
{
    const QJsonArray list{nonFunctional(u"stranger"_s, skiOf('E')),
                          nonFunctional(u"other"_s, skiOf('C'), u"apnic"_s)};
    QCOMPARE(from({.list = list}).strangers.size(), std::size_t(1));
    QCOMPARE(from({.list = list}, {u"ripe"_s, u"rsync://registry.example/"_s}).strangers.size(),
             std::size_t(1));
    const Ingested elsewhere = from({.list = list}, {u"ripe"_s, u"rsync://nir.example/"_s});
    QCOMPARE(elsewhere.strangers.size(), std::size_t(0));
    QCOMPARE(elsewhere.outOfScope, 2);
}

void IngestTest::routinatorIsBlindAndShowsRepositories()
{
    m_alder.notification = HttpsUri::tryFromString(u"https://rrdp.alder.example/notification.xml"_s);
    const auto output = parseRoutinator(routinatorSample(), u"status"_s);
    const Ingested result = observationsFrom(*output, {m_alder, m_birch}, {}, Client, false);
    m_alder.notification.reset();
    QCOMPARE(result.blind, 2);
    const observe::Observation& seen = result.observations.front();
    QCOMPARE(seen.endpoints.size(), std::size_t(2)); // RRDP and the rsync module
    QVERIFY(!seen.endpoints[0].synchronised && seen.endpoints[1].synchronised);
    const auto finding = std::ranges::find(seen.findings, FindingId::HTTP_FAILED, &Finding::id);
    QVERIFY(finding != seen.findings.end());
    QCOMPARE(finding->arguments.value(u"reason"_s), u"HTTP status 503"_s);
}

void IngestTest::takenAgainChangesNothing()
{
    const Registry registry({m_alder});
    IngestRequest request{.files = {write(u"a.json"_s, calls(u"2026-01-01T01:00:00Z"_s).bytes())},
                          .scope = {u"ripe"_s, {}},
                          .now = registry.fixture.start + 2h};
    const Workspace& workspace = registry.cycle->workspace();
    QCOMPARE(toString(ingest(workspace, request)->front().taken), u"added"_s);
    QCOMPARE(toString(ingest(workspace, request)->front().taken), u"again"_s);
    const auto runs = store::ObservationStore(workspace.database)
                          .runs(m_alder.handle, registry.fixture.start, registry.fixture.start + 2h);
    QCOMPARE(runs->size(), std::size_t(1));
    QCOMPARE(runs->front().count, 1);
    const auto vantages = store::VantageStore(workspace.database).list();
    QCOMPARE(vantages->front().name.toString(), u"rpki-client"_s);
    QCOMPARE(vantages->front().machine, u"josephine"_s);
}

void IngestTest::takenAgainSpeaksToNewcomers()
{
    const Registry registry({m_alder});
    const Workspace& workspace = registry.cycle->workspace();
    const IngestRequest request{.files = {write(u"a.json"_s, calls(u"2026-01-01T01:00:00Z"_s).bytes())},
                                .scope = {u"ripe"_s, {}},
                                .now = registry.fixture.start + 2h};
    QVERIFY(ingest(workspace, request).has_value());
    QVERIFY(importCas(workspace.database, {m_birch}, {u"test"_s, registry.fixture.start}).has_value());
    QVERIFY(ingest(workspace, request).has_value());
    const store::ObservationStore store(workspace.database);
    QCOMPARE(store.latest(m_birch.handle)->size(), std::size_t(1));
    QCOMPARE(store.latest(m_alder.handle)->front().count, 1);
}

void IngestTest::namesMustNotMix()
{
    const Registry registry({m_alder});
    const Workspace& workspace = registry.cycle->workspace();
    IngestRequest request{.files = {write(u"a.json"_s, calls(u"2026-01-01T01:00:00Z"_s).bytes())},
                          .vantage = u"local"_s,
                          .now = registry.fixture.start + 2h};
    const auto ours = ingest(workspace, request);
    QVERIFY(!ours && ours.error().kind == Error::Kind::Refused);
    request.vantage = u"office"_s;
    QVERIFY(ingest(workspace, request).has_value());
    request.kind = ValidatorKind::Routinator;
    request.files = {write(u"status.json"_s, routinatorSample())};
    const auto other = ingest(workspace, request);
    QVERIFY(!other && other.error().what.contains(u"rpki-client"_s));
}

void IngestTest::olderFilesFillInHistory()
{
    const Registry registry({m_alder});
    const Workspace& workspace = registry.cycle->workspace();
    const auto file = [&](const QString& time, bool failed) {
        const auto list =
            failed ? std::vector{nonFunctional(u"alder"_s, skiOf('A'))} : std::vector<QJsonObject>{};
        return write(time + u".json"_s, calls(time, list).bytes());
    };
    IngestRequest request{.scope = {u"ripe"_s, {}}, .now = registry.fixture.start + 9h};
    // The order of files in one call does not matter.
    request.files = {file(u"2026-01-01T06:00:00Z"_s, true), file(u"2026-01-01T05:00:00Z"_s, true)};
    const auto first = ingest(workspace, request);
    QCOMPARE(toString((*first)[0].taken), u"added"_s);
    QCOMPARE(toString((*first)[1].taken), u"added"_s);
    request.files = {file(u"2026-01-01T01:00:00Z"_s, false), file(u"2026-01-01T05:30:00Z"_s, false)};
    const auto late = ingest(workspace, request);
    QCOMPARE(toString((*late)[0].taken), u"filled_in"_s);
    QCOMPARE(toString((*late)[1].taken), u"filled_in"_s);
    const store::ObservationStore store(workspace.database);
    const auto runs = store.runs(m_alder.handle, registry.fixture.start, registry.fixture.start + 9h);
    QCOMPARE(runs->size(), std::size_t(2)); // 05:30 lies within a run, whose word stands
    QVERIFY((*runs)[0].observation.functional && !(*runs)[1].observation.functional);
    QVERIFY(!store.latest(m_alder.handle)->front().observation.functional);
    QVERIFY(store::VantageStore(workspace.database).list()->front().lastAt == registry.fixture.start + 6h);
}

void IngestTest::refusesTheFutureAndTheAmbiguous()
{
    const Registry registry({m_alder});
    IngestRequest request{.files = {write(u"a.json"_s, calls(u"2026-01-01T01:00:00Z"_s).bytes())},
                          .now = registry.fixture.start};
    const auto future = ingest(registry.cycle->workspace(), request);
    QVERIFY(!future && future.error().kind == Error::Kind::Refused);
    QVERIFY(future.error().what.contains(u"future"_s));
    request.now = registry.fixture.start + 2h;
    QVERIFY(ingest(registry.cycle->workspace(), request).has_value());
    request.files = {
        write(u"b.json"_s, calls(u"2026-01-01T01:00:00Z"_s, {nonFunctional(u"x"_s, skiOf('1'))}).bytes())};
    const auto other = ingest(registry.cycle->workspace(), request);
    QVERIFY(!other && other.error().kind == Error::Kind::Refused);
    QVERIFY(other.error().hint.contains(u"--vantage"_s));
}

/// The quorum decides, one way: "any" takes the one that can still see it.
void IngestTest::anotherVantageKeepsACaFunctional()
{
    const Registry registry({m_alder});
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s), u"rpki-client"_s, true);
    const HealthSnapshot snapshot = registry.look(registry.fixture.start + 1h, Sees::Failed);
    QCOMPARE(kindOf(snapshot), u"good"_s);
    QCOMPARE(snapshot.reading.vantages, 2);
    QVERIFY(disagrees(snapshot));
}

/// The other way: the same two words, and one more that fails, under "majority".
void IngestTest::twoVantagesKeepAMajorityFailed()
{
    const Registry registry({m_alder}, "functional = \"majority\"");
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s), u"rpki-client-a"_s, true);
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s, {nonFunctional(u"alder"_s, skiOf('A'))}),
                    u"rpki-client-b"_s, true);
    const HealthSnapshot failed = registry.look(registry.fixture.start + 1h, Sees::Failed);
    QCOMPARE(kindOf(failed), u"failed"_s);
    QCOMPARE(failed.reading.vantages, 3);
    QVERIFY(disagrees(failed));
    const HealthSnapshot good = registry.look(registry.fixture.start + 90min, Sees::Good);
    QCOMPARE(kindOf(good), u"good"_s);
}

void IngestTest::aWarmCacheDoesNotHideAFailure()
{
    const Registry registry({m_alder});
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s), u"rpki-client"_s);
    const HealthSnapshot snapshot = registry.look(registry.fixture.start + 1h, Sees::Failed);
    QCOMPARE(kindOf(snapshot), u"failed"_s);
    QVERIFY(disagrees(snapshot)); // said all the same
    QVERIFY(snapshot.findings.front().arguments.value(u"functional"_s).contains(u"cache"_s));
}

void IngestTest::aWarmCacheCountsWhereNobodyElseLooked()
{
    const Registry registry({m_alder});
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s), u"rpki-client"_s);
    const HealthSnapshot snapshot = registry.look(registry.fixture.start + 1h, Sees::Blind);
    QCOMPARE(kindOf(snapshot), u"good"_s);
    QVERIFY(!disagrees(snapshot));
}

void IngestTest::failuresCorroborate()
{
    const Registry registry({m_alder});
    const Instant at = registry.fixture.start + 1h;
    const auto facts = [&](const HealthSnapshot& snapshot) {
        return factsFor(m_alder, snapshot, registry.cycle->workspace().policy).corroborating;
    };
    QCOMPARE(facts(registry.look(at, Sees::Failed)), 1); // ours alone: not enough for the policy's two
    registry.ingest(calls(u"2026-01-01T01:10:00Z"_s, {nonFunctional(u"alder"_s, skiOf('A'))}),
                    u"rpki-client"_s);
    QCOMPARE(facts(registry.look(at + 20min, Sees::Failed)), 2);
    // The same vantage once more is no third witness.
    registry.ingest(calls(u"2026-01-01T01:30:00Z"_s, {nonFunctional(u"alder"_s, skiOf('A'))}),
                    u"rpki-client"_s);
    QCOMPARE(facts(registry.look(at + 40min, Sees::Failed)), 2);
}

void IngestTest::anUpgradedValidatorIsOneWitness()
{
    const Registry registry({m_alder});
    const std::vector failed{nonFunctional(u"alder"_s, skiOf('A'))};
    const auto ingestAs = [&](const QString& version, const QString& time) {
        IngestRequest request{.files = {write(u"v.json"_s, calls(time, failed).bytes())},
                              .engineVersion = version,
                              .scope = {u"ripe"_s, {}},
                              .now = registry.fixture.start + 24h};
        QVERIFY(ingest(registry.cycle->workspace(), request).has_value());
    };
    ingestAs(u"9.5"_s, u"2026-01-01T00:10:00Z"_s);
    ingestAs(u"9.6"_s, u"2026-01-01T00:20:00Z"_s);
    QCOMPARE(registry.look(registry.fixture.start + 1h, Sees::Failed).reading.agreeing, 2); // it, and we
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s, failed), u"second machine"_s);
    QCOMPARE(registry.look(registry.fixture.start + 90min, Sees::Failed).reading.agreeing, 3);
}

void IngestTest::staleWordsDoNotCount()
{
    const Registry registry({m_alder}, "fresh = \"30m\"\nfunctional = \"any\"");
    registry.ingest(calls(u"2026-01-01T00:30:00Z"_s), u"rpki-client"_s, true);
    QCOMPARE(kindOf(registry.look(registry.fixture.start + 1h, Sees::Failed)), u"good"_s);
    const HealthSnapshot late = registry.look(registry.fixture.start + 61min, Sees::Failed);
    QCOMPARE(kindOf(late), u"failed"_s);
    QVERIFY(!disagrees(late));
}

QTEST_GUILESS_MAIN(IngestTest)
#include "tst_ingest.moc"
