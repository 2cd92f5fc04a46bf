// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pure half of observing: which CA of a tree is ours, whether its absence says anything, and what is said
// of it. The tree: trust anchor "0", registry "1" below it, CAs "a" and "b" below that.
#include "core/observe/ca_match.h"
#include "core/observe/judgement.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::observe;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Instant Now = *parseRfc3339(u"2026-03-16T10:00:00Z");

Ski ski(char digit) { return *Ski::tryFromHex(QString(40, QLatin1Char(digit))); }

RsyncUri folder(const QString& name) { return *RsyncUri::tryFromString(u"rsync://h/m/%1/"_s.arg(name)); }

rpki::CaVerdict verdict(char digit, const QString& name, std::optional<Ski> parent, bool functional = true)
{
    rpki::CaVerdict result{ski(digit), parent,    0, {}, {folder(name), *folder(name).file(u"x.mft"_s), {}},
                           {},         Now + 100h};
    result.repositoryAvailable = true;
    result.functional = result.complete = functional;
    if (functional) {
        result.manifest = rpki::ManifestFacts{Serial::fromNumber(1), Now - 1h, Now + 23h, sha256Of("m")};
        result.crl = rpki::CrlFacts{Serial::fromNumber(1), Now - 1h, Now + 22h, sha256Of("c")};
    }
    return result;
}

rpki::TreeResult tree(bool registryFunctional = true)
{
    rpki::TreeResult result;
    result.trustAnchorValid = true;
    result.cas = {verdict('0', u"ta"_s, {}), verdict('1', u"registry"_s, ski('0'), registryFunctional),
                  verdict('a', u"a"_s, ski('1')), verdict('b', u"b"_s, ski('1'))};
    return result;
}

fleet::DelegatedCa ca(std::vector<Ski> skis, const QString& name)
{
    return {CaHandle::fromString(u"ca"_s),
            std::move(skis),
            {*folder(name).file(u"x.mft"_s)},
            folder(name),
            {},
            folder(u"registry"_s).file(u"ca.cer"_s),
            {},
            {},
            {},
            {},
            {}};
}

RoundRequest request() { return {{}, {}, Now, VantageName::fromString(u"here"_s)}; }

SyncOutcome sync(Transport transport, bool ok)
{
    SyncOutcome result{{transport, u"u"_s, ok, 10ms, {}, {{Layer::Tcp, ok, 5ms}}}, {}, {}};
    if (!ok)
        result.failure = transport::FetchFailure{transport::FetchFailure::Kind::ConnectionRefused, Layer::Tcp,
                                                 u"refused"_s};
    return result;
}

Observation judged(const CaLook& look, CaMemory& memory, double scale = 1)
{
    return judge(ca({ski('a')}, u"a"_s), request(), look, scale, memory);
}

} // namespace

class TestJudgement : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsByKeyThenManifestThenFolder();
    void prefersTheCurrentKey();
    void prefersAFunctionalCaAmongEquals();
    void findsTheParent();
    void absenceIsCertainOnlyBelowACompleteParent();
    void anInvalidSiblingDoesNotHideACa();
    void aDeadEndpointIsIncomplete();
    void validUntilIsTheEarliestEnd();
    void aFailedFetchLeavesWhatCachesHold();
    void anOlderManifestIsReportedUntilTheNewerOneExpires();
    void vrpsAreThoseOfTheLastGoodFetch();
    void recallsWhatWasPublishedBeforeARestart();
    void everyFailureHasItsFinding_data();
    void everyFailureHasItsFinding();
    void tellsCrlFromManifest();
    void blindSaysNothing();
    void absenceTellsWhyTheCertificateWasRejected();
    void scalesEveryTiming();
    void timesDoNotChangeTheFingerprint();
};

void TestJudgement::findsByKeyThenManifestThenFolder()
{
    const auto result = tree();
    const TreeIndex index(result);
    QVERIFY(index.find(ca({ski('a')}, u"elsewhere"_s))->ski == ski('a'));
    QVERIFY(index.find(ca({ski('f')}, u"b"_s))->ski == ski('b')); // by manifest
    fleet::DelegatedCa moved = ca({}, u"b"_s);
    moved.manifestUris = {*folder(u"b"_s).file(u"other.mft"_s)};
    QVERIFY(index.find(moved)->ski == ski('b')); // by folder
    QVERIFY(!index.find(ca({ski('f')}, u"elsewhere"_s)));
}

void TestJudgement::prefersTheCurrentKey()
{
    const auto result = tree();
    QVERIFY(TreeIndex(result).find(ca({ski('a'), ski('b')}, u"a"_s))->ski == ski('b'));
    QVERIFY(TreeIndex(result).find(ca({ski('a'), ski('f')}, u"b"_s))->ski ==
            ski('a')); // an old key before a URI
}

void TestJudgement::prefersAFunctionalCaAmongEquals()
{
    auto result = tree();
    result.cas.insert(result.cas.begin() + 2, verdict('a', u"old"_s, ski('1'), false));
    result.cas.push_back(verdict('a', u"older"_s, ski('1'), false));
    QVERIFY(TreeIndex(result).find(ca({ski('a')}, u"x"_s))->functional);
}

void TestJudgement::findsTheParent()
{
    const auto result = tree();
    const TreeIndex index(result);
    QVERIFY(index.parentOf(ca({}, u"x"_s), std::nullopt)->ski ==
            ski('1'));                                                  // the certificate lies in its folder
    QVERIFY(index.parentOf(ca({}, u"x"_s), ski('b'))->ski == ski('b')); // as it was last time
    fleet::DelegatedCa unknown = ca({}, u"x"_s);
    unknown.certificateUri.reset();
    QVERIFY(!index.parentOf(unknown, ski('f')));
}

void TestJudgement::absenceIsCertainOnlyBelowACompleteParent()
{
    auto result = tree();
    QVERIFY(reasonNotSeen(result, &result.cas[1]).isEmpty());
    QVERIFY(reasonNotSeen(result, nullptr).isEmpty()); // all of the tree was seen
    result.cas[1].objects.missing = 1;                 // RFC 9286 section 6.6: none of its objects are used
    QVERIFY(!reasonNotSeen(result, &result.cas[1]).isEmpty());
    QVERIFY(!reasonNotSeen(result, nullptr).isEmpty());
    const auto broken = tree(false);
    QVERIFY(!reasonNotSeen(broken, &broken.cas[1]).isEmpty());
    auto blind = tree();
    blind.trustAnchorValid = false;
    QVERIFY(!reasonNotSeen(blind, &blind.cas[1]).isEmpty());
}

void TestJudgement::anInvalidSiblingDoesNotHideACa()
{
    auto result = tree();
    result.cas[1].complete = false;
    result.cas[1].objects.invalid = 1;
    QVERIFY(reasonNotSeen(result, &result.cas[1]).isEmpty());
}

void TestJudgement::aDeadEndpointIsIncomplete()
{
    const auto result = tree();
    CaMemory memory;
    CaLook look{.verdict = &result.cas[2],
                .byRrdp = true,
                .rrdp = sync(Transport::Rrdp, true),
                .rsync = sync(Transport::Rsync, true)};
    QVERIFY(judged(look, memory).complete);
    look.rsync = sync(Transport::Rsync, false);
    const Observation observation = judged(look, memory);
    QVERIFY(observation.functional && !observation.complete);
    QCOMPARE(observation.endpoints[0].layers.size(), 4u); // TCP, manifest, CRL, objects
    QCOMPARE(observation.endpoints[1].layers.size(), 1u);
    QCOMPARE(observation.endpoints[1].uri, folder(u"a"_s).toString());
}

void TestJudgement::validUntilIsTheEarliestEnd()
{
    auto result = tree();
    CaMemory memory;
    const CaLook look{.verdict = &result.cas[2]};
    QVERIFY(judged(look, memory).validUntil == Now + 22h); // the CRL's nextUpdate
    result.cas[2].certificateNotAfter = Now + 1h;
    QVERIFY(judged(look, memory).validUntil == Now + 1h);
    result.cas[2].functional = false;
    QVERIFY(judged(look, memory).validUntil == Now + 1h); // of the last success
}

/// RFC 9286 section 6.6: *published now* fails an object, *any valid manifest* is the one before.
void TestJudgement::aFailedFetchLeavesWhatCachesHold()
{
    auto result = tree();
    rpki::CaVerdict& a = result.cas[2];
    CaMemory memory;
    const CaLook look{.verdict = &a};
    const Observation before = judged(look, memory);
    QVERIFY(before.functional && before.isCachedValid());
    a.manifest = rpki::ManifestFacts{Serial::fromNumber(2), Now, Now + 90h, sha256Of("m2")};
    a.crl->nextUpdate = Now + 90h;
    a.complete = false;
    a.objects = {.total = 2, .valid = 1, .missing = 1};
    const Observation failed = judged(look, memory);
    QVERIFY(failed.functional && !failed.complete);
    QVERIFY(failed.validUntil == before.validUntil);
    QVERIFY(memory.published->manifest.number == Serial::fromNumber(1));
    Observation late = failed;
    late.at = *failed.validUntil + 1s;
    QVERIFY(failed.isCachedValid() && !late.isCachedValid());
}

void TestJudgement::anOlderManifestIsReportedUntilTheNewerOneExpires()
{
    auto result = tree();
    rpki::CaVerdict& a = result.cas[2];
    CaMemory memory;
    const CaLook look{.verdict = &a};
    a.manifest->number = Serial::fromNumber(5);
    QVERIFY(judged(look, memory).findings.empty());
    const Instant until = *memory.validUntil;
    a.manifest = rpki::ManifestFacts{Serial::fromNumber(4), Now - 2h, Now + 2h, sha256Of("old")};
    for (int i = 0; i < 2; ++i) {
        const Observation rolledBack = judged(look, memory);
        QVERIFY(rolledBack.functional && rolledBack.complete); // a relying party without a cache takes it
        QCOMPARE(rolledBack.findings.size(), 1u);
        QVERIFY(rolledBack.findings[0].id == FindingId::MFT_NUMBER_REGRESSED);
        QVERIFY(rolledBack.validUntil == until); // what the others hold
    }
    memory.published->manifest.nextUpdate = Now - 1s;
    QVERIFY(!judged(look, memory).findings.empty()); // told once more, since some caches hold on
    QVERIFY(judged(look, memory).findings.empty());
}

void TestJudgement::vrpsAreThoseOfTheLastGoodFetch()
{
    auto result = tree();
    rpki::CaVerdict& a = result.cas[2];
    CaMemory memory;
    const CaLook look{.verdict = &a};
    QVERIFY(!judged({}, memory).vrps); // never seen
    a.vrps = 1200;
    const Observation good = judged(look, memory);
    QVERIFY(good.vrps == 1200);
    a.functional = a.complete = false;
    a.vrps = 0;
    QVERIFY(judged(look, memory).vrps == 1200);
    QVERIFY(judged({}, memory).vrps == 1200); // and when it cannot be found at all
    CaMemory after;
    recall(ca({ski('a')}, u"a"_s), good, after);
    QVERIFY(judged(look, after).vrps == 1200); // whatever was restarted
    a.functional = a.complete = true;
    QVERIFY(judged(look, memory).vrps == 0); // it withdrew them
}

void TestJudgement::recallsWhatWasPublishedBeforeARestart()
{
    auto result = tree();
    rpki::CaVerdict& a = result.cas[2];
    const CaLook look{.verdict = &a};
    CaMemory before;
    a.manifest->number = Serial::fromNumber(5);
    const Observation good = judged(look, before);
    a.manifest = rpki::ManifestFacts{Serial::fromNumber(4), Now - 2h, Now + 2h, sha256Of("old")};
    const Observation rolledBack = judged(look, before);

    CaMemory after;
    recall(ca({ski('a')}, u"a"_s), good, after);
    QVERIFY(after.validUntil == good.validUntil);
    QVERIFY(after.published->manifest == *good.manifest);
    recall(ca({ski('a')}, u"a"_s), rolledBack, after); // it was held back, so the mark stays
    QVERIFY(after.published->manifest == *good.manifest);
    QCOMPARE(judged(look, after).findings, rolledBack.findings);
    CaMemory rolled;
    recall(ca({ski('b')}, u"a"_s), good, rolled); // under another key
    QVERIFY(judged(look, rolled).findings.empty());
}

void TestJudgement::everyFailureHasItsFinding_data()
{
    using Kind = transport::FetchFailure::Kind;
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<Layer>("layer");
    QTest::addColumn<QString>("finding");
    const auto row = [](Kind kind, Layer layer, const char* finding) {
        QTest::addRow("%d on %s gives %s", static_cast<int>(kind), qPrintable(toString(layer)), finding)
            << kind << layer << QString::fromLatin1(finding);
    };
    row(Kind::NameNotFound, Layer::Dns, "DNS_FAILED");
    row(Kind::TimedOut, Layer::Dns, "DNS_FAILED");
    row(Kind::AddressRefused, Layer::Dns, "ADDRESS_REFUSED");
    row(Kind::ConnectionRefused, Layer::Tcp, "TCP_FAILED");
    row(Kind::Unreachable, Layer::Tcp, "TCP_FAILED");
    row(Kind::TimedOut, Layer::Tcp, "TCP_FAILED");
    row(Kind::TlsRejected, Layer::Tls, "TLS_FAILED");
    row(Kind::HttpStatus, Layer::Http, "HTTP_FAILED");
    row(Kind::ForeignRedirect, Layer::Http, "HTTP_FAILED");
    row(Kind::TimedOut, Layer::Http, "FETCH_TIMED_OUT");
    row(Kind::TooLarge, Layer::Http, "FETCH_TOO_LARGE");
    row(Kind::RsyncFailed, Layer::Rsync, "RSYNC_FAILED");
    row(Kind::Protocol, Layer::Rsync, "RSYNC_FAILED");
    row(Kind::TimedOut, Layer::Rsync, "FETCH_TIMED_OUT");
    row(Kind::TooLarge, Layer::Rsync, "FETCH_TOO_LARGE");
    row(Kind::LocalFault, Layer::Rsync, ""); // about us, so about nobody else
    row(Kind::Cancelled, Layer::Http, "");
}

void TestJudgement::everyFailureHasItsFinding()
{
    QFETCH(transport::FetchFailure::Kind, kind);
    QFETCH(Layer, layer);
    QFETCH(QString, finding);
    const auto found = findingFor({kind, layer, u"why"_s}, u"rsync://h/m/"_s);
    QCOMPARE(found ? found->name() : QString(), finding);
    if (found)
        QVERIFY(found->uri == "rsync://h/m/"_L1 && found->arguments.value(u"reason"_s) == "why"_L1);
}

void TestJudgement::tellsCrlFromManifest()
{
    auto result = tree();
    rpki::CaVerdict& a = result.cas[2];
    a.functional = a.complete = false;
    a.findings = {{FindingId::CRL_EXPIRED, {}}};
    CaMemory memory;
    const CaLook look{.verdict = &a, .byRrdp = true, .rrdp = sync(Transport::Rrdp, true)};
    QVERIFY(judged(look, memory).failedLayer() == Layer::Crl);
    a.manifest->nextUpdate = Now - 1s;
    QVERIFY(judged(look, memory).failedLayer() == Layer::Manifest);
    a.manifest.reset();
    a.findings = {{FindingId::MFT_MISSING, {}}};
    QVERIFY(judged(look, memory).failedLayer() == Layer::Manifest);
}

void TestJudgement::blindSaysNothing()
{
    const auto result = tree();
    CaMemory memory;
    memory.validUntil = Now + 5h;
    const Observation observation =
        judged({.verdict = &result.cas[2], .blindReason = u"our network is down"_s}, memory);
    QVERIFY(observation.blind && !observation.functional && !observation.complete && !observation.manifest);
    QVERIFY(observation.validUntil == Now + 5h && memory.validUntil == Now + 5h);
    QCOMPARE(observation.blindReason, u"our network is down"_s);
}

void TestJudgement::absenceTellsWhyTheCertificateWasRejected()
{
    auto result = tree();
    const QString certificate = folder(u"registry"_s).file(u"ca.cer"_s)->toString();
    result.cas[1].findings = {{FindingId::CERT_EXPIRED, certificate}, {FindingId::CERT_EXPIRED, u"other"_s}};
    CaMemory memory;
    const Observation observation = judged({.parent = &result.cas[1]}, memory);
    QVERIFY(!observation.blind && !observation.functional);
    QCOMPARE(observation.findings.size(), 2u);
    QVERIFY(observation.findings[0].id == FindingId::CA_CERT_NOT_FOUND);
    QVERIFY(observation.findings[1].id == FindingId::CERT_EXPIRED &&
            observation.findings[1].uri == certificate);
}

void TestJudgement::scalesEveryTiming()
{
    const auto result = tree();
    CaMemory memory;
    CaLook look{.verdict = &result.cas[2], .byRrdp = true, .rrdp = sync(Transport::Rrdp, true)};
    look.rrdp->endpoint.retrieval = 30ms;
    const EndpointOutcome endpoint = judged(look, memory, 100).endpoints.at(0);
    QVERIFY(endpoint.firstByte == 1s && endpoint.retrieval == 3s && endpoint.layers[0].elapsed == 500ms);
}

void TestJudgement::timesDoNotChangeTheFingerprint()
{
    auto result = tree();
    CaMemory memory;
    CaLook look{.verdict = &result.cas[2], .byRrdp = true, .rrdp = sync(Transport::Rrdp, true)};
    const QByteArray before = fingerprint(judged(look, memory));
    look.rrdp->endpoint.firstByte = 99ms;
    result.cas[2].manifest->nextUpdate += 1h;
    QCOMPARE(fingerprint(judged(look, memory)), before);
    result.cas[2].findings = {{FindingId::CRL_EMPTY_LIST, {}}};
    QVERIFY(fingerprint(judged(look, memory)) != before);
}

QTEST_GUILESS_MAIN(TestJudgement)
#include "tst_judgement.moc"
