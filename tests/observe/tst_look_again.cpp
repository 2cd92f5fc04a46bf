// SPDX-License-Identifier: GPL-3.0-or-later
//
// Looking again within a round, over real sockets. A repository that fails once and then answers is one whose
// server comes back when the round says that it validates what the first attempt brought.
#include "tests/observe/observe_fixture.h"

namespace {

/// Of a fixture whose repositories were all seen, working.
class Lab : public ObserveFixture
{
public:
    explicit Lab(LookAgain rule)
    {
        ObserverOptions options = observerOptions();
        options.lookAgain = rule;
        options.httpsDeadlines.total = options.rsyncDeadlines.total = 1500ms;
        observer = makeObserver(options);
        lookAfter(1h);
    }

    /// A look in which `heal` happens after the first attempt.
    template <typename Heal>
    RoundResult lookHealedBy(Heal heal)
    {
        const auto round = observer->startRound({fleet, tal, now, VantageName::fromString(u"here"_s)});
        std::optional<RoundResult> result;
        bool isHealed = false;
        QObject::connect(round.get(), &Round::finished, round.get(),
                         [&](const RoundResult& got) { result = got; });
        QObject::connect(round.get(), &Round::progressed, round.get(), [&](int, int, const QString& what) {
            if (what == u"looking again"_s && !std::exchange(isHealed, true))
                heal();
        });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
        return result.value_or(RoundResult{now, VantageName::fromString(u"none"_s)});
    }

    void serve(const std::vector<lab::ServedRepository>& served)
    {
        if (!server.update(served, now))
            qFatal("the lab does not serve");
    }

    void goDark(const QString& repository) { breakIt({.target = repository, .kind = lab::FaultKind::Dark}); }
};

bool holds(const RoundResult& result, const Observation& seen, const QString& kind)
{
    return std::ranges::any_of(result.evidence, [&](const EvidenceBlob& blob) {
        return blob.kind == kind && std::ranges::find(seen.evidence, blob.id) != seen.evidence.end();
    });
}

} // namespace

class TestLookAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFailureThatPassesIsNone();
    void aFailureThatStaysIsOne();
    void whoWasNotFunctionalIsLookedAtOnce();
    void withoutItTheFirstAttemptCounts();
    void aMissingCertificateIsLookedForAgain();
    void badContentIsFetchedAgain();
    void whatWasFetchedStandsWhenItCannotBeFetchedAgain();
    void whoIsFunctionalInOneAttemptIsSoInTheRound();
    void aMassOutageDoesNotDoubleTheRound();
    void aStallCostsItsOwnTimeOnly();
};

void TestLookAgain::aFailureThatPassesIsNone()
{
    Lab lab({.times = 1});
    lab.publish(2h);
    const auto healthy = lab.world.served();
    lab.goDark(u"island"_s);
    lab.publish(2h);
    const RoundResult result = lab.lookHealedBy([&] { lab.serve(healthy); });
    const Observation& c = of(result, u"c"_s);
    QVERIFY(c.functional && c.complete && !c.blame);
    QVERIFY(c.findings.empty() && !c.failedLayer());
    QCOMPARE(c.endpoints.size(), 2u); // RRDP, and a greeting by rsync, as in any good look
    QCOMPARE(c.attempts(), 2);
    QVERIFY(has(c.earlier.front().findings, FindingId::TCP_FAILED));
    QVERIFY(!c.earlier.front().endpoints.front().synchronised);
    QVERIFY(holds(result, c, u"https-transcript"_s)); // of the attempt that failed
    QCOMPARE(observationFromJson(toJson(c)), c);
    QCOMPARE(toJson(c)[u"attempts"_s].toInt(), 2);
    QCOMPARE(of(result, u"a"_s).attempts(), 1);
    const auto island = std::ranges::find(result.repositories, lab.fleet.back().notification->toString(),
                                          &RepositoryOutcome::key);
    QVERIFY(island != result.repositories.end() && island->requests == 2 && island->endpoint.synchronised);
}

void TestLookAgain::aFailureThatStaysIsOne()
{
    Lab lab({.times = 2});
    lab.goDark(u"island"_s);
    const RoundResult result = lab.lookAfter(2h);
    const Observation& c = of(result, u"c"_s);
    QVERIFY(!c.functional && !c.blind && c.blame);
    QCOMPARE(c.attempts(), 3);
    QVERIFY(has(c.findings, FindingId::TCP_FAILED) && has(c.earlier.back().findings, FindingId::TCP_FAILED));
    QVERIFY(of(result, u"a"_s).complete && of(result, u"b"_s).complete);
}

void TestLookAgain::whoWasNotFunctionalIsLookedAtOnce()
{
    Lab lab({.times = 1});
    lab.goDark(u"island"_s);
    QCOMPARE(of(lab.lookAfter(2h), u"c"_s).attempts(), 2);
    const RoundResult later = lab.lookAfter(3h);
    QVERIFY(!of(later, u"c"_s).functional);
    QCOMPARE(of(later, u"c"_s).attempts(), 1);
    // Nor does a new process know better, when it was told.
    const Observation before = of(later, u"c"_s);
    ObserverOptions options = lab.observerOptions();
    options.lookAgain.times = 1;
    lab.observer = ObserveFixture::makeObserver(options);
    lab.observer->seed(lab.fleet.back(), before);
    QCOMPARE(of(lab.look(), u"c"_s).attempts(), 1);
    Observation good = before;
    good.functional = true;
    lab.observer->seed(lab.fleet.back(), good);
    QCOMPARE(of(lab.look(), u"c"_s).attempts(), 2);
}

void TestLookAgain::withoutItTheFirstAttemptCounts()
{
    Lab lab({.times = 0});
    lab.goDark(u"island"_s);
    const RoundResult result = lab.lookAfter(2h);
    QVERIFY(!of(result, u"c"_s).functional);
    QCOMPARE(of(result, u"c"_s).attempts(), 1);
    QVERIFY(!toJson(of(result, u"c"_s)).contains(u"attempts"_s));
}

/// The parent answers, with a tree in which the CA's certificate is not: at the parent's it is looked for.
void TestLookAgain::aMissingCertificateIsLookedForAgain()
{
    Lab lab({.times = 1});
    fleet::DelegatedCa gone = lab.fleet.front();
    gone.handle = CaHandle::fromString(u"gone"_s);
    gone.skis = {*Ski::tryFromHex(QString(40, u'A'))};
    gone.caRepository = *RsyncUri::tryFromString(gone.caRepository.toString().chopped(1) + u"-gone/"_s);
    gone.manifestUris = {*gone.caRepository.file(u"gone.mft"_s)};
    gone.certificateUri = gone.certificateUri->folder().file(u"gone.cer"_s);
    lab.fleet.push_back(gone);
    Observation good = of(lab.look(), u"a"_s);
    QCOMPARE(of(lab.look(), u"gone"_s).attempts(), 1); // it was never seen
    good.ca = gone.handle;
    lab.observer->seed(gone, good);
    const RoundResult result = lab.lookAfter(2h);
    QVERIFY(has(of(result, u"gone"_s).findings, FindingId::CA_CERT_NOT_FOUND));
    QCOMPARE(of(result, u"gone"_s).attempts(), 2);
    QCOMPARE(of(result, u"a"_s).attempts(), 1);
    QVERIFY(std::ranges::count(result.repositories, 2, &RepositoryOutcome::requests) > 0);
}

/// By RRDP and by rsync; the neighbours in the repository stay what they are.
void TestLookAgain::badContentIsFetchedAgain()
{
    Lab lab({.times = 1});
    lab.publish(2h);
    const auto healthy = lab.world.served();
    lab.breakIt({.target = u"a"_s, .kind = lab::FaultKind::WithdrawnManifest});
    lab.publish(2h);
    const RoundResult healed = lab.lookHealedBy([&] { lab.serve(healthy); });
    QVERIFY(of(healed, u"a"_s).functional);
    QVERIFY(has(of(healed, u"a"_s).earlier.front().findings, FindingId::MFT_MISSING));
    QVERIFY(of(healed, u"b"_s).complete);
    QCOMPARE(of(healed, u"b"_s).attempts(), 1);
    const RoundResult stays = lab.lookAfter(3h);
    QVERIFY(!of(stays, u"a"_s).functional && of(stays, u"b"_s).complete);
    QCOMPARE(of(stays, u"a"_s).attempts(), 2);
}

/// The repository goes down between the attempts: who was functional in the first one is so in this round.
void TestLookAgain::whatWasFetchedStandsWhenItCannotBeFetchedAgain()
{
    Lab lab({.times = 1});
    lab.breakIt({.target = u"a"_s, .kind = lab::FaultKind::WithdrawnManifest});
    lab.publish(2h);
    const RoundResult result = lab.lookHealedBy([&] {
        lab.goDark(u"cloud"_s);
        lab.publish(2h);
    });
    QVERIFY(!of(result, u"a"_s).functional);
    QVERIFY(has(of(result, u"a"_s).findings, FindingId::MFT_MISSING));
    QVERIFY(of(result, u"b"_s).functional && of(result, u"b"_s).complete);
}

/// A neighbour re-issues between the attempts: its new manifest is from after the instant of the round.
void TestLookAgain::whoIsFunctionalInOneAttemptIsSoInTheRound()
{
    Lab lab({.times = 1});
    lab.breakIt({.target = u"a"_s, .kind = lab::FaultKind::WithdrawnManifest});
    lab.publish(2h);
    const RoundResult result =
        lab.lookHealedBy([&] { QVERIFY(lab.world.publishAt(lab.now + 8h) && lab.server.update(lab.world)); });
    QCOMPARE(of(result, u"a"_s).attempts(), 2);
    QVERIFY(!of(result, u"a"_s).functional);
    const Observation& b = of(result, u"b"_s);
    QVERIFY(b.functional && b.complete && b.manifest->thisUpdate <= lab.now);
    QVERIFY(!has(b.findings, FindingId::MFT_NOT_YET_VALID));
    QVERIFY(of(result, u"c"_s).functional);
}

void TestLookAgain::aMassOutageDoesNotDoubleTheRound()
{
    Lab lab({.times = 2, .atMost = 1});
    lab.goDark(u"cloud"_s);
    lab.goDark(u"island"_s);
    const RoundResult result = lab.lookAfter(2h);
    for (const Observation& observation : result.observations)
        QVERIFY(!observation.functional && !observation.blind);
    QCOMPARE(of(result, u"a"_s).attempts(), 3); // one repository, for all of its CAs
    QCOMPARE(of(result, u"b"_s).attempts(), 3);
    QCOMPARE(of(result, u"c"_s).attempts(), 1);
}

void TestLookAgain::aStallCostsItsOwnTimeOnly()
{
    Lab lab({.times = 1});
    lab.breakIt({.target = u"island"_s, .kind = lab::FaultKind::Slow, .firstByteDelay = 60s});
    lab.publish(2h);
    auto served = lab.world.served();
    served.back().condition.rsyncUp = false;
    lab.serve(served);
    const RoundResult result = lab.look();
    QVERIFY(!of(result, u"c"_s).functional);
    QVERIFY(has(of(result, u"c"_s).findings, FindingId::FETCH_TIMED_OUT));
    QCOMPARE(of(result, u"c"_s).attempts(), 1);
    QVERIFY2(result.counters.elapsed < 3s, qPrintable(QString::number(result.counters.elapsed.count())));
}

QTEST_GUILESS_MAIN(TestLookAgain)
#include "tst_look_again.moc"
