// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whole rounds against a lab world on loopback: sockets, signatures and files are real, time is virtual.
#include "tests/observe/observe_fixture.h"

#include <QTcpServer>

class TestObserver : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_lab = std::make_unique<ObserveFixture>(); }
    void cleanup() { m_lab.reset(); }

    void aHealthyFleetIsFunctionalAndComplete();
    void anUnchangedRepositoryCostsOneRequest();
    void followsDeltas();
    void aDarkRepositoryIsNotJudgedFromCache();
    void aCaIsFunctionalByRsyncWhenRrdpIsDown();
    void aDeadRsyncEndpointIsIncomplete();
    void believesAGreetingForTheInterval();
    void anExpiredManifestIsNotFunctional();
    void aMissingObjectIsIncomplete();
    void aDarkRegistryBlindsAll();
    void deadCanariesBlindAll();
    void canariesThatDieInTheRoundBlindAll();
    void ourOwnFaultBlinds();
    void aDecoderThatFailsCostsRrdpAlone();
    void aCaThatTheParentDroppedIsNotBlind();
    void aMovedCaIsFoundByItsKey();
    void aRolledKeyIsFoundByItsManifest();
    void rsyncRescuesWhatRrdpLeftBroken();
    void scalesLatencies();
    void keepsEvidenceWhenTheOutcomeChanges();
    void anOutcomeThatWasKnownBeforeARestartNeedsNoEvidence();
    void remembersTheLastValidManifestAcrossRestarts();
    void aRestoredBackupIsNoticed();
    void aDestroyedRoundLeavesTheObserverUsable();
    void needsAMirrorFolder();

private:
    std::unique_ptr<ObserveFixture> m_lab;
};

void TestObserver::aHealthyFleetIsFunctionalAndComplete()
{
    const RoundResult result = m_lab->lookAfter(1h);
    QVERIFY(!result.blind && result.findings.empty());
    QCOMPARE(result.observations.size(), 3u);
    QCOMPARE(result.verdicts.size(), 5u); // trust anchor, registry, a, b, c
    QCOMPARE(result.vrps.size(), m_lab->world.intendedVrps().size());
    for (const Observation& observation : result.observations) {
        QVERIFY(!observation.blind && observation.functional && observation.complete);
        QVERIFY(observation.findings.empty());
        QVERIFY(!observation.failedLayer());
        QCOMPARE(observation.at, m_lab->now);
        QVERIFY(observation.manifest && observation.validUntil == observation.manifest->nextUpdate);
        QCOMPARE(observation.objects.total, 3); // two ROAs and the CRL
        QCOMPARE(observation.objects.valid, 3);
        QCOMPARE(observation.endpoints.size(), 2u);
        QCOMPARE(observation.endpoints[0].layers.size(), 8u); // DNS to RRDP, manifest, CRL, objects
        QVERIFY(observation.endpoints[1].synchronised && observation.firstByte() && observation.retrieval());
        QCOMPARE(observationFromJson(toJson(observation)), observation);
    }
    QCOMPARE(result.repositories.size(), 3u); // cloud's once, for both of its CAs
}

void TestObserver::anUnchangedRepositoryCostsOneRequest()
{
    m_lab->lookAfter(1h);
    const RoundResult again = m_lab->look();
    for (const RepositoryOutcome& repository : again.repositories)
        QVERIFY(repository.unchanged && repository.bytes == 0 && !repository.snapshotTaken);
    QCOMPARE(again.counters.fetches, 4); // three notifications and the trust anchor's certificate
    QCOMPARE(again.counters.probes, 2);
    QCOMPARE(again.counters.treeRuns, 1);
    QVERIFY(again.counters.signaturesVerified <= 1); // at most the trust anchor's own
    QVERIFY(of(again, u"a"_s).complete && again.evidence.empty());
}

void TestObserver::followsDeltas()
{
    m_lab->lookAfter(1h);
    const RoundResult later = m_lab->lookAfter(9h); // one reissue
    const auto cloud =
        std::ranges::find_if(later.repositories, [](const auto& r) { return r.deltasApplied > 0; });
    QVERIFY(cloud != later.repositories.end());
    QVERIFY(std::ranges::none_of(later.repositories, &RepositoryOutcome::snapshotTaken));
    QVERIFY(of(later, u"a"_s).functional && of(later, u"a"_s).complete);
}

void TestObserver::aDarkRepositoryIsNotJudgedFromCache()
{
    const auto before = of(m_lab->lookAfter(1h), u"c"_s);
    m_lab->breakIt({.target = u"island"_s, .kind = lab::FaultKind::Dark, .to = m_lab->now + 4h});
    const RoundResult dark = m_lab->lookAfter(2h);
    const Observation& c = of(dark, u"c"_s);
    QVERIFY(!c.blind && !c.functional && !c.complete && !c.manifest);
    QVERIFY(c.failedLayer() == Layer::Tcp);
    QVERIFY(has(c.findings, FindingId::TCP_FAILED));
    QVERIFY(c.validUntil == before.validUntil);
    QVERIFY(of(dark, u"a"_s).complete);
    const RoundResult back = m_lab->lookAfter(6h);
    QVERIFY(of(back, u"c"_s).complete);
}

void TestObserver::aCaIsFunctionalByRsyncWhenRrdpIsDown()
{
    m_lab->breakIt({.target = u"cloud"_s, .kind = lab::FaultKind::RrdpDown});
    const RoundResult result = m_lab->lookAfter(1h);
    const Observation& a = of(result, u"a"_s);
    QVERIFY(a.functional && !a.complete);
    QVERIFY(a.failedLayer() == Layer::Http);
    QVERIFY(has(a.findings, FindingId::HTTP_FAILED));
    QVERIFY(!endpointOf(a, Transport::Rrdp)->synchronised);
    const EndpointOutcome* rsync = endpointOf(a, Transport::Rsync);
    QVERIFY(rsync->synchronised && rsync->retrieval);
    QVERIFY(rsync->layers.back().layer == Layer::Objects);
    QVERIFY(of(result, u"c"_s).complete);
    QCOMPARE(result.vrps.size(), m_lab->world.intendedVrps().size());
}

void TestObserver::aDeadRsyncEndpointIsIncomplete()
{
    m_lab->breakIt({.target = u"island"_s, .kind = lab::FaultKind::Dark});
    m_lab->publish(1h);
    // Dark but for HTTPS: only the rsync daemon of "island" is gone.
    auto served = m_lab->world.served();
    for (lab::ServedRepository& repository : served)
        repository.condition.httpsUp = true;
    QVERIFY(m_lab->server.update(served, m_lab->now).has_value());
    const Observation c = of(m_lab->look(), u"c"_s);
    QVERIFY(c.functional && !c.complete);
    QVERIFY(endpointOf(c, Transport::Rrdp)->synchronised);
    QVERIFY(!endpointOf(c, Transport::Rsync)->synchronised);
    QVERIFY(has(c.findings, FindingId::TCP_FAILED));
}

void TestObserver::believesAGreetingForTheInterval()
{
    ObserverOptions options = m_lab->observerOptions();
    options.rsyncProbeInterval = Duration(6h);
    m_lab->observer = ObserveFixture::makeObserver(options);
    QCOMPARE(m_lab->lookAfter(1h).counters.probes, 2);
    const RoundResult soon = m_lab->lookAfter(2h);
    QCOMPARE(soon.counters.probes, 0);
    QVERIFY(endpointOf(of(soon, u"a"_s), Transport::Rsync)->synchronised);
    QCOMPARE(m_lab->lookAfter(7h).counters.probes, 2);
    options.rsyncProbeInterval.reset();
    m_lab->observer = ObserveFixture::makeObserver(options);
    const RoundResult never = m_lab->look();
    QCOMPARE(never.counters.probes, 0);
    QVERIFY(!endpointOf(of(never, u"a"_s), Transport::Rsync) && of(never, u"a"_s).complete);
}

void TestObserver::anExpiredManifestIsNotFunctional()
{
    m_lab->breakIt({.target = u"a"_s, .kind = lab::FaultKind::Stopped, .from = m_lab->now});
    const Observation stale = of(m_lab->lookAfter(20h), u"a"_s);
    QVERIFY(stale.functional);
    const RoundResult result = m_lab->lookAfter(30h);
    const Observation& a = of(result, u"a"_s);
    QVERIFY(!a.functional && !a.blind);
    QVERIFY(has(a.findings, FindingId::MFT_EXPIRED) && has(a.findings, FindingId::CRL_EXPIRED));
    QVERIFY(a.failedLayer() == Layer::Manifest);
    QVERIFY(a.manifest && a.manifest->nextUpdate < m_lab->now);
    QVERIFY(a.validUntil == stale.validUntil && *a.validUntil < m_lab->now);
    QVERIFY(of(result, u"b"_s).complete); // same repository
}

void TestObserver::aMissingObjectIsIncomplete()
{
    m_lab->breakIt({.target = u"b"_s, .kind = lab::FaultKind::MissingObject});
    const RoundResult result = m_lab->lookAfter(1h);
    const Observation& b = of(result, u"b"_s);
    QVERIFY(b.functional && !b.complete);
    QCOMPARE(b.objects.missing, 1);
    QVERIFY(b.failedLayer() == Layer::Objects);
    QVERIFY(of(result, u"a"_s).complete);
}

void TestObserver::aDarkRegistryBlindsAll()
{
    const auto before = of(m_lab->lookAfter(1h), u"a"_s);
    m_lab->breakIt({.target = u"registry"_s, .kind = lab::FaultKind::Dark});
    const RoundResult result = m_lab->lookAfter(2h);
    QVERIFY(result.blind && !result.blindReason.isEmpty());
    for (const Observation& observation : result.observations)
        QVERIFY(observation.blind && !observation.functional && !observation.blindReason.isEmpty());
    QVERIFY(of(result, u"a"_s).validUntil == before.validUntil);
    QVERIFY(has(result.findings, FindingId::TA_UNAVAILABLE));
}

void TestObserver::deadCanariesBlindAll()
{
    ObserverOptions options = m_lab->observerOptions();
    QTcpServer closed;
    QVERIFY(closed.listen(QHostAddress::LocalHost));
    const auto dead = *HttpsUri::tryFromString(u"https://localhost:%1/"_s.arg(closed.serverPort()));
    closed.close();
    m_lab->publish(1h);
    options.canaries = {dead};
    m_lab->observer = ObserveFixture::makeObserver(options);
    const RoundResult blind = m_lab->look();
    QVERIFY(blind.blind && of(blind, u"a"_s).blind && has(blind.findings, FindingId::CANARY_FAILED));
    QCOMPARE(blind.counters.fetches, 1);
    options.canaries = {dead, *m_lab->fleet.front().notification};
    m_lab->observer = ObserveFixture::makeObserver(options);
    const RoundResult seeing = m_lab->look();
    QVERIFY(!seeing.blind && of(seeing, u"a"_s).complete);
}

/// Our network goes down after the repositories were looked at: the failures may be its, too.
void TestObserver::canariesThatDieInTheRoundBlindAll()
{
    m_lab->lookAfter(1h);
    m_lab->breakIt({.target = u"island"_s, .kind = lab::FaultKind::Dark}); // a failure to explain
    m_lab->publish(2h);
    const auto round = m_lab->observer->startRound(
        {m_lab->fleet, m_lab->tal, m_lab->now, VantageName::fromString(u"here"_s)});
    std::optional<RoundResult> result;
    connect(round.get(), &Round::finished, this, [&](const RoundResult& got) { result = got; });
    connect(round.get(), &Round::progressed, this, [&](int, int, const QString& what) {
        if (what == "validating"_L1)
            m_lab->server.stop();
    });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 60'000);
    QVERIFY(result->blind && result->blindReason.contains(u"when it ended"_s));
    QVERIFY(std::ranges::all_of(result->observations, &Observation::blind));
    QVERIFY(of(*result, u"c"_s).blame == Blame::Us);
}

void TestObserver::aDecoderThatFailsCostsRrdpAlone()
{
    ObserverOptions options = m_lab->observerOptions();
    options.decoder.program = QStringLiteral(CARETAKER_BIN_DIR "/misbehaving-decoder"); // answers nonsense
    m_lab->observer = ObserveFixture::makeObserver(options);
    const RoundResult result = m_lab->lookAfter(1h);
    const Observation& a = of(result, u"a"_s);
    QVERIFY(has(a.findings, FindingId::DECODER_CRASHED) && a.failedLayer() == Layer::Rrdp);
    QVERIFY(a.functional && !a.complete); // by rsync
    QVERIFY(a.blame == Blame::Repository);
}

void TestObserver::ourOwnFaultBlinds()
{
    ObserverOptions options = m_lab->observerOptions();
    options.rsync.program = u"/nowhere/rsync"_s;
    m_lab->observer = ObserveFixture::makeObserver(options);
    m_lab->breakIt({.target = u"island"_s, .kind = lab::FaultKind::RrdpDown});
    const RoundResult result = m_lab->lookAfter(1h);
    QVERIFY(of(result, u"c"_s).blind && of(result, u"c"_s).blindReason.contains(u"rsync"_s));
    QVERIFY(!of(result, u"a"_s).blind);
}

void TestObserver::aCaThatTheParentDroppedIsNotBlind()
{
    fleet::DelegatedCa gone = m_lab->fleet.front();
    gone.handle = CaHandle::fromString(u"gone"_s);
    gone.skis = {*Ski::tryFromHex(QString(40, u'A'))};
    gone.caRepository = *RsyncUri::tryFromString(gone.caRepository.toString().chopped(1) + u"-gone/"_s);
    gone.manifestUris = {*gone.caRepository.file(u"gone.mft"_s)};
    gone.certificateUri = gone.certificateUri->folder().file(u"gone.cer"_s);
    m_lab->fleet.push_back(gone);
    const Observation seen = of(m_lab->lookAfter(1h), u"gone"_s);
    QVERIFY(!seen.blind && !seen.functional);
    QVERIFY(has(seen.findings, FindingId::CA_CERT_NOT_FOUND));
    m_lab->breakIt({.target = u"registry"_s, .kind = lab::FaultKind::Dark});
    QVERIFY(of(m_lab->lookAfter(2h), u"gone"_s).blind);
}

void TestObserver::aMovedCaIsFoundByItsKey()
{
    fleet::DelegatedCa& c = m_lab->fleet.back();
    QCOMPARE(c.handle.toString(), u"c"_s);
    c.notification.reset(); // the fleet's record is out of date in every URI
    c.caRepository = m_lab->fleet.front().caRepository;
    c.manifestUris = m_lab->fleet.front().manifestUris;
    const Observation seen = of(m_lab->lookAfter(1h), u"c"_s);
    QVERIFY(seen.functional && seen.complete);
    QCOMPARE(seen.endpoints.size(), 2u);
    QCOMPARE(seen.endpoints.front().uri, m_lab->world.cas().back().notification.toString());
}

void TestObserver::aRolledKeyIsFoundByItsManifest()
{
    m_lab->fleet.front().skis = {*Ski::tryFromHex(QString(40, u'A'))};
    QVERIFY(of(m_lab->lookAfter(1h), m_lab->fleet.front().handle.toString()).functional);
}

/// RRDP without the manifest, rsync with it: functional by one transport, so the registries' test is passed.
void TestObserver::rsyncRescuesWhatRrdpLeftBroken()
{
    m_lab->publish(1h);
    const lab::CaInfo c = m_lab->world.cas().back();
    const QString path = m_lab->world.treePath() + u'/' + c.manifest.treePath();
    QVERIFY(QFile::copy(path, path + u".kept"_s));
    m_lab->breakIt({.target = u"c"_s, .kind = lab::FaultKind::WithdrawnManifest});
    ObserverOptions options = m_lab->observerOptions();
    options.rsyncCrossCheckInterval = Duration(6h);
    m_lab->observer = ObserveFixture::makeObserver(options);

    const RoundResult broken = m_lab->lookAfter(2h);
    QVERIFY(!of(broken, u"c"_s).functional && has(of(broken, u"c"_s).findings, FindingId::MFT_MISSING));
    QCOMPARE(broken.counters.treeRuns, 3); // one that discovers, one over RRDP, one over rsync
    QVERIFY(QFile::rename(path + u".kept"_s, path));
    QVERIFY(!of(m_lab->look(), u"c"_s).functional); // not looked at again so soon
    m_lab->now += 6h;
    const Observation rescued = of(m_lab->look(), u"c"_s);
    QVERIFY(rescued.functional && !rescued.complete);
    QVERIFY(rescued.failedLayer() == Layer::Manifest);
    QVERIFY(endpointOf(rescued, Transport::Rsync)->layers.back().ok);
    QVERIFY(of(m_lab->look(), u"c"_s).functional); // it helped, so it is looked at each time
}

void TestObserver::scalesLatencies()
{
    ObserverOptions options = m_lab->observerOptions();
    options.latencyScale = 100;
    m_lab->observer = ObserveFixture::makeObserver(options);
    m_lab->breakIt({.target = u"island"_s, .kind = lab::FaultKind::Slow, .firstByteDelay = 120ms});
    const Observation c = of(m_lab->lookAfter(1h), u"c"_s);
    QVERIFY(c.functional && c.complete);
    QVERIFY(*c.firstByte() >= 12s && *c.firstByte() < 60s);
    QVERIFY(*c.retrieval() >= 24s); // notification and snapshot
}

void TestObserver::keepsEvidenceWhenTheOutcomeChanges()
{
    const RoundResult first = m_lab->lookAfter(1h);
    const Observation& a = of(first, u"a"_s);
    // Manifest, CRL, notification, HTTPS transcript, TLS chain; and of the chain from the trust anchor down
    // three certificates and two issuers' manifests and CRLs.
    QCOMPARE(a.evidence.size(), 12u);
    for (const Sha256& id : a.evidence) {
        const auto blob = std::ranges::find(first.evidence, id, &EvidenceBlob::id);
        QVERIFY(blob != first.evidence.end() && sha256Of(blob->bytes) == id);
    }
    QVERIFY(a.manifest->hash == a.evidence.front());
    const auto chain = std::ranges::find(first.evidence, u"tls-chain"_s, &EvidenceBlob::kind);
    QVERIFY(chain != first.evidence.end() && chain->bytes.startsWith("-----BEGIN CERTIFICATE-----\n"));
    QVERIFY(m_lab->lookAfter(9h).evidence.empty()); // a new manifest, the same outcome
    m_lab->breakIt({.target = u"a"_s, .kind = lab::FaultKind::MissingObject});
    const RoundResult changed = m_lab->lookAfter(10h);
    QVERIFY(!of(changed, u"a"_s).evidence.empty() && of(changed, u"b"_s).evidence.empty());
}

void TestObserver::anOutcomeThatWasKnownBeforeARestartNeedsNoEvidence()
{
    const RoundResult before = m_lab->lookAfter(1h);
    m_lab->observer = ObserveFixture::makeObserver(m_lab->observerOptions());
    for (const fleet::DelegatedCa& ca : m_lab->fleet)
        m_lab->observer->seed(ca, of(before, ca.handle.toString()));
    m_lab->breakIt({.target = u"a"_s, .kind = lab::FaultKind::MissingObject, .from = m_lab->now + 2h});
    QVERIFY(m_lab->lookAfter(2h).evidence.empty());
    QVERIFY(!of(m_lab->lookAfter(3h), u"a"_s).evidence.empty()); // another outcome
}

void TestObserver::remembersTheLastValidManifestAcrossRestarts()
{
    m_lab->breakIt({.target = u"island"_s, .kind = lab::FaultKind::Dark});
    m_lab->publish(1h);
    QVERIFY(!of(m_lab->look(), u"c"_s).validUntil);
    const Instant until = m_lab->now + 5h;
    m_lab->observer->seedLastValid(CaHandle::fromString(u"c"_s), until);
    QVERIFY(of(m_lab->look(), u"c"_s).validUntil == until);
}

/// A registry's or a cloud's whole publication server comes back as it was eight hours ago: valid, but older
/// than what relying parties hold. Told also after a restart.
void TestObserver::aRestoredBackupIsNoticed()
{
    m_lab->publish(1h);
    const auto backup = m_lab->world.served();
    m_lab->look();
    const RoundResult before = m_lab->lookAfter(9h);
    QVERIFY(of(before, u"a"_s).findings.empty());
    QVERIFY(m_lab->server.update(backup, m_lab->now).has_value());
    const auto check = [&](const RoundResult& restored) {
        const Observation& a = of(restored, u"a"_s);
        return a.functional && a.complete && has(a.findings, FindingId::MFT_NUMBER_REGRESSED) &&
               a.manifest->number < of(before, u"a"_s).manifest->number &&
               a.validUntil == of(before, u"a"_s).validUntil;
    };
    const RoundResult restored = m_lab->look();
    QVERIFY(check(restored));
    QVERIFY(has(of(restored, u"a"_s).findings, FindingId::RRDP_SERIAL_REGRESSION));
    m_lab->observer = ObserveFixture::makeObserver(m_lab->observerOptions());
    for (const fleet::DelegatedCa& ca : m_lab->fleet)
        m_lab->observer->seed(ca, of(before, ca.handle.toString()));
    QVERIFY(check(m_lab->look()));
}

void TestObserver::aDestroyedRoundLeavesTheObserverUsable()
{
    m_lab->publish(1h);
    for (int i = 0; i < 5; ++i) {
        const auto round = m_lab->observer->startRound(
            {m_lab->fleet, m_lab->tal, m_lab->now, VantageName::fromString(u"v"_s)});
        for (int j = 0; j < i * 3; ++j)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QVERIFY(of(m_lab->look(), u"a"_s).complete);
}

void TestObserver::needsAMirrorFolder()
{
    ObserverOptions options = m_lab->observerOptions();
    options.rsync.mirrorFolder.clear();
    QCOMPARE(Observer::create(options).error().kind, Error::Kind::Failed);
}

QTEST_GUILESS_MAIN(TestObserver)
#include "tst_observer.moc"
