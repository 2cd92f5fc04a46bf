// SPDX-License-Identifier: GPL-3.0-or-later
//
// The cache changes speed, never a result: whatever a publication point depends on changes here once, and the
// cached run must notice. And every type of object is validated in its place.
#include "core/lab/payload_encoder.h"
#include "test_tree.h"

#include <QtTest>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

void compare(const TreeResult& warm, const TreeResult& cold)
{
    QCOMPARE(warm.vrps, cold.vrps);
    QVERIFY(warm.vaps == cold.vaps && warm.routerKeys == cold.routerKeys);
    QCOMPARE(warm.totals.objectsValidated, cold.totals.objectsValidated);
    QCOMPARE(warm.cas.size(), cold.cas.size());
    for (std::size_t i = 0; i < warm.cas.size(); ++i) {
        QCOMPARE(warm.cas[i].findings, cold.cas[i].findings);
        QCOMPARE(warm.cas[i].functional, cold.cas[i].functional);
        QCOMPARE(warm.cas[i].complete, cold.cas[i].complete);
        QCOMPARE(warm.cas[i].objects, cold.cas[i].objects);
    }
}

std::shared_ptr<const Constraints> constraints(const QByteArray& text)
{
    return std::make_shared<const Constraints>(*Constraints::parse(text, u"test"_s));
}

QByteArray routerCertificate()
{
    const lab::SigningKey router = *lab::SigningKey::generateForRouter();
    return lab::encodeCertificate({.serial = 30,
                                   .validity = {Now - 24h, Now + 24h},
                                   .subject = router,
                                   .issuer = TestKeys::get().ca,
                                   .resources = {false, {}, {}, {{64500, 64500}}},
                                   .router = true,
                                   .crlUri = TestTree::uri(u"ca/ca.crl"_s).toString(),
                                   .issuerUri = TestTree::uri(u"ta.cer"_s).toString()});
}

QByteArray signedByCa(const lab::SignedContent& content, const lab::Resources& resources,
                      std::uint64_t serial, const QString& name)
{
    return TestTree::signedObject(content, resources, {Now - 24h, Now + 24h}, serial, TestKeys::get().ca,
                                  u"ca/"_s, u"ca"_s, name);
}

/// What the first tree is like in the next look: another manifest at least, so that no point is unchanged.
TestTree nextOf(TestTree tree)
{
    tree.taPoint.manifestThisUpdate += 1min;
    tree.caPoint.manifestThisUpdate += 1min;
    return tree;
}

/// Looks at one tree and then at another, which must be judged as if nobody had looked before.
TreeResult judgedAfter(const TestTree& first, const TestTree& second, Instant at = Now,
                       const std::shared_ptr<const Constraints>& constraintsThen = nullptr)
{
    const auto cache = makeValidationCache();
    MapSource source(first.objects());
    validateTree(first.tal(), source, Now, {.cache = cache.get()});
    source.objects().assign(second.objects());
    TreeResult warm =
        validateTree(second.tal(), source, at, {.cache = cache.get(), .constraints = constraintsThen});
    compare(warm, validateTree(second.tal(), source, at, {.constraints = constraintsThen}));
    return warm;
}

/// One object of each type beside the ROA.
TestTree treeOfEveryType()
{
    TestTree tree;
    tree.alterCaFiles = [](TestTree::Files& files) {
        const lab::Resources as{false, {}, {}, {{64500, 64500}}};
        lab::Resources inherited;
        inherited.inherit = true;
        files[u"a.asa"_s] = signedByCa(lab::aspaContent({64500, {64501, 64502}}), as, 31, u"a.asa"_s);
        files[u"b.asa"_s] = signedByCa(lab::aspaContent({64500, {64502, 64503}}), as, 32, u"b.asa"_s);
        files[u"c.gbr"_s] = signedByCa(
            lab::ghostbustersContent({u"VERSION:4.0"_s, u"FN:A Person"_s, u"EMAIL:a@example.net"_s}),
            inherited, 33, u"c.gbr"_s);
        files[u"d.spl"_s] = signedByCa(lab::prefixListContent({64500, {ipv4("\x0a\x01\x00\x00", 16)}, {}}),
                                       as, 34, u"d.spl"_s);
        files[u"router.cer"_s] = routerCertificate();
    };
    return tree;
}

} // namespace

class TestValidationCache : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unchangedTreeCostsOneSignature();
    void everyInstantIsJudgedAsWithoutCache();
    void validityIsOneIntervalOfTime();
    void seesAnObjectThatChanged();
    void seesAnObjectThatWasWithdrawn();
    void seesOtherConstraints();
    void resultDoesNotDependOnThreads();

    void usesWhatIsUnchangedInAChangedPoint();
    void seesARevocationInAChangedPoint();
    void seesAnEndedRevocationInAChangedPoint();
    void seesOtherResourcesOfTheIssuerInAChangedPoint();
    void seesAnotherCertificateOfTheIssuerInAChangedPoint();
    void seesOtherConstraintsInAChangedPoint();
    void seesTimePassInAChangedPoint();
    void seesTimePassOnceAPointWasTakenOver();
    void seesAnotherCrlInAChangedPoint();
    void seesAnotherNameInAChangedPoint();
    void seesOtherBytesInAChangedPoint();
    void keepsNoObjectThatWasNotInOrder();

    void validatesEveryType();
    void mergesAspasOfOneCustomer();
    void refusesAspaBeyondTheCa();
    void takIsForTheTrustAnchorsOwnKey();
    void takBelowAnotherCaIsIgnored();
    void constraintsRefuseObjectsNotCas();
};

/// The trust anchor's own, which is always verified.
void TestValidationCache::unchangedTreeCostsOneSignature()
{
    const TestTree tree = treeOfEveryType();
    const MapSource source(tree.objects());
    const auto cache = makeValidationCache();
    const TreeResult cold = validateTree(tree.tal(), source, Now, {.cache = cache.get()});
    QCOMPARE(cold.totals.signaturesVerified,
             1 + 4 + 3 + 5 * 2 + 1); // TA, its point, the CA's, objects, router
    const TreeResult warm = validateTree(tree.tal(), source, Now + 1min, {.cache = cache.get()});
    QCOMPARE(warm.totals.signaturesVerified, 1);
    compare(warm, cold);
}

void TestValidationCache::everyInstantIsJudgedAsWithoutCache()
{
    const TestTree tree = treeOfEveryType();
    const MapSource source(tree.objects());
    const auto cache = makeValidationCache();
    std::vector<Instant> instants{Now - 24h, Now + 24h, Now - 1h, Now + 23h, Now - 24h * 30, Now + 24h * 30};
    const std::vector<Instant> edges = instants;
    for (const Instant edge : edges) {
        instants.push_back(edge - 1s);
        instants.push_back(edge + 1s);
        instants.push_back(Now);
    }
    for (const Instant at : instants)
        compare(validateTree(tree.tal(), source, at, {.cache = cache.get()}),
                validateTree(tree.tal(), source, at));
}

/// What is published does not change here, so each CA's verdict and each VRP may come once and go once.
void TestValidationCache::validityIsOneIntervalOfTime()
{
    const TestTree tree = treeOfEveryType();
    const MapSource source(tree.objects());
    int changes = 0;
    std::optional<std::size_t> last;
    for (Instant at = Now - 24h * 40; at < Now + 24h * 40; at += 3h) {
        const TreeResult result = validateTree(tree.tal(), source, at);
        const std::size_t valid = result.vrps.size() + result.vaps.size() + result.routerKeys.size() +
                                  static_cast<std::size_t>(result.totals.manifests + result.totals.crls);
        changes += last && *last != valid ? 1 : 0;
        last = valid;
    }
    QCOMPARE(changes, 2); // all share their edges: the manifests' and CRLs' are the narrowest
}

void TestValidationCache::seesAnObjectThatChanged()
{
    const TestTree tree;
    MapSource source(tree.objects());
    const auto cache = makeValidationCache();
    validateTree(tree.tal(), source, Now, {.cache = cache.get()});
    const RsyncUri roa = TestTree::uri(u"ca/good.roa"_s);
    const QByteArray good = source.objects().object(roa)->bytes;
    source.objects().publish(roa, "something else");
    const TreeResult broken = validateTree(tree.tal(), source, Now, {.cache = cache.get()});
    QVERIFY(hasFinding(broken.cas[1].findings, FindingId::OBJECT_HASH_MISMATCH));
    QVERIFY(broken.vrps.empty());
    source.objects().publish(roa, good);
    QVERIFY(!validateTree(tree.tal(), source, Now, {.cache = cache.get()}).vrps.empty());
}

void TestValidationCache::seesAnObjectThatWasWithdrawn()
{
    const TestTree tree;
    auto objects = tree.objects();
    MapSource source(objects);
    const auto cache = makeValidationCache();
    validateTree(tree.tal(), source, Now, {.cache = cache.get()});
    objects.remove(TestTree::uri(u"ca/ca.mft"_s));
    source.objects().assign(objects);
    const TreeResult broken = validateTree(tree.tal(), source, Now, {.cache = cache.get()});
    QVERIFY(hasFinding(broken.cas[1].findings, FindingId::MFT_MISSING));
    QVERIFY(!broken.cas[1].functional);
}

void TestValidationCache::seesOtherConstraints()
{
    const TestTree tree;
    const MapSource source(tree.objects());
    const auto cache = makeValidationCache();
    const auto vrps = [&](const std::shared_ptr<const Constraints>& on) {
        return validateTree(tree.tal(), source, Now, {.cache = cache.get(), .constraints = on}).vrps.size();
    };
    QCOMPARE(vrps(nullptr), 2U);
    QCOMPARE(vrps(constraints("deny 10.1.0.0/24\n")), 0U);
    QCOMPARE(vrps(constraints("allow 10.0.0.0/8\nallow 2001:db8::/32\n")), 2U);
    QCOMPARE(vrps(nullptr), 2U);
}

void TestValidationCache::resultDoesNotDependOnThreads()
{
    TestTree tree;
    tree.alterCaFiles = [](TestTree::Files& files) { // several pieces of work
        for (int i = 0; i < 300; ++i)
            files[u"%1.roa"_s.arg(i + 100)] = i % 3 == 0 ? files[u"good.roa"_s] : QByteArray("broken");
    };
    const MapSource source(tree.objects());
    const TreeResult one = validateTree(tree.tal(), source, Now, {.threads = 1});
    QCOMPARE(one.cas[1].objects.valid, 100 + 2);
    for (int i = 0; i < 5; ++i)
        compare(validateTree(tree.tal(), source, Now, {.threads = 2}), one);
}

/// Nothing is remembered of objects by themselves here, so what is not verified again was taken over.
void TestValidationCache::usesWhatIsUnchangedInAChangedPoint()
{
    const TestTree first;
    const auto cache = makeValidationCache(0);
    MapSource source(first.objects());
    validateTree(first.tal(), source, Now, {.cache = cache.get()});
    TestTree tree = first;
    for (int look = 0; look < 3; ++look) { // what one look took over, the next one may take over again
        tree = nextOf(tree);
        source.objects().assign(tree.objects());
        const TreeResult warm = validateTree(tree.tal(), source, Now, {.cache = cache.get()});
        compare(warm, validateTree(tree.tal(), source, Now));
        QCOMPARE(warm.totals.signaturesVerified, 1 + 2 * (2 + 1)); // TA, and two manifests with their CRLs
    }
    QVERIFY(judgedAfter(treeOfEveryType(), nextOf(treeOfEveryType())).cas[1].complete);
}

void TestValidationCache::seesARevocationInAChangedPoint()
{
    const TestTree first;
    TestTree second = nextOf(first);
    second.caPoint.revoked = {{first.good.serial, Now - 1h}};
    const TreeResult roa = judgedAfter(first, second);
    QVERIFY(roa.vrps.empty() && hasFinding(roa.cas[1].findings, FindingId::CERT_REVOKED));
    second = nextOf(first);
    second.taPoint.revoked = {{10, Now - 1h}}; // the CA's own certificate
    const TreeResult ca = judgedAfter(first, second);
    QCOMPARE(ca.cas.size(), 1U);
    QVERIFY(hasFinding(ca.cas[0].findings, FindingId::CERT_REVOKED));
}

void TestValidationCache::seesAnEndedRevocationInAChangedPoint()
{
    TestTree first;
    first.caPoint.revoked = {{first.good.serial, Now - 1h}};
    TestTree second = nextOf(first);
    second.caPoint.revoked = {};
    QCOMPARE(judgedAfter(first, second).vrps.size(), 2U);
}

void TestValidationCache::seesOtherResourcesOfTheIssuerInAChangedPoint()
{
    TestTree first;
    first.caResources = {};
    first.caResources.inherit = true; // so that the CA's certificate stays as it is
    TestTree second = nextOf(first);
    second.taResources.ipv4 = {ipv4("\x0b\x00\x00\x00", 8)};
    QCOMPARE(first.validate().vrps.size(), 2U);
    const TreeResult result = judgedAfter(first, second);
    QVERIFY(result.vrps.empty() && hasFinding(result.cas[1].findings, FindingId::CERT_OVERCLAIM));
}

void TestValidationCache::seesAnotherCertificateOfTheIssuerInAChangedPoint()
{
    const TestTree first;
    TestTree second = nextOf(first);
    second.caResources.ipv4 = {ipv4("\x0a\x02\x00\x00", 16)};
    const TreeResult result = judgedAfter(first, second);
    QVERIFY(result.vrps.empty() && hasFinding(result.cas[1].findings, FindingId::CERT_OVERCLAIM));
}

void TestValidationCache::seesOtherConstraintsInAChangedPoint()
{
    const TestTree first;
    const TreeResult result = judgedAfter(first, nextOf(first), Now, constraints("deny 10.1.0.0/24\n"));
    QVERIFY(result.vrps.empty() && hasFinding(result.cas[1].findings, FindingId::CERT_CONSTRAINED));
}

void TestValidationCache::seesTimePassInAChangedPoint()
{
    TestTree first;
    first.good.validity.notAfter = Now + 1h;
    QCOMPARE(judgedAfter(first, nextOf(first), Now + 1h).vrps.size(), 2U);
    const TreeResult late = judgedAfter(first, nextOf(first), Now + 1h + 1s);
    QVERIFY(late.vrps.empty() && hasFinding(late.cas[1].findings, FindingId::CERT_EXPIRED));
    first.good.validity = {Now - 1h, Now + 24h};
    const TreeResult early = judgedAfter(first, nextOf(first), Now - 1h + 1min); // a clock set back
    QCOMPARE(early.vrps.size(), 2U);
}

/// What is taken over brings along how long it holds: to a point that does not change again, and to one that
/// does.
void TestValidationCache::seesTimePassOnceAPointWasTakenOver()
{
    TestTree first;
    first.good.validity.notAfter = Now + 1h;
    const auto cache = makeValidationCache();
    MapSource source(first.objects());
    const auto look = [&](Instant at) {
        const TreeResult warm = validateTree(first.tal(), source, at, {.cache = cache.get()});
        compare(warm, validateTree(first.tal(), source, at));
        return warm.vrps.size();
    };
    QCOMPARE(look(Now), 2U);
    source.objects().assign(nextOf(first).objects());
    QCOMPARE(look(Now + 1min), 2U);
    QCOMPARE(look(Now + 2h), 0U);
    QCOMPARE(look(Now + 1min), 2U);
    source.objects().assign(nextOf(nextOf(first)).objects());
    QCOMPARE(look(Now + 2h), 0U);
}

/// The manifest's certificate names another CRL, which the ROA's does not.
void TestValidationCache::seesAnotherCrlInAChangedPoint()
{
    const TestTree first;
    TestTree second = nextOf(first);
    second.alterPublished = [](QHash<RsyncUri, QByteArray>& all) {
        const QByteArray crl = all.take(TestTree::uri(u"ca/ca.crl"_s));
        all.insert(TestTree::uri(u"ca/other.crl"_s), crl);
        const QByteArray roa = all.value(TestTree::uri(u"ca/good.roa"_s));
        lab::Resources inherited;
        inherited.inherit = true;
        all.insert(
            TestTree::uri(u"ca/ca.mft"_s),
            TestTree::signedObject(
                lab::manifestContent(6, Now - 1h, Now + 23h,
                                     {{u"good.roa"_s, sha256Of(roa)}, {u"other.crl"_s, sha256Of(crl)}}),
                inherited, {Now - 1h, Now + 23h}, 98, TestKeys::get().ca, u"ca/"_s, u"other"_s, u"ca.mft"_s));
    };
    const TreeResult result = judgedAfter(first, second);
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::CERT_CRL_POINTER_MISMATCH,
                       TestTree::uri(u"ca/good.roa"_s).toString()));
}

void TestValidationCache::seesAnotherNameInAChangedPoint()
{
    const TestTree first;
    TestTree second = nextOf(first);
    second.alterCaFiles = [](TestTree::Files& files) { files[u"copy.roa"_s] = files[u"good.roa"_s]; };
    const QString copy = TestTree::uri(u"ca/copy.roa"_s).toString();
    const TreeResult both = judgedAfter(first, second);
    QVERIFY(hasFinding(both.cas[1].findings, FindingId::CERT_SIA_MISMATCH, copy));
    QVERIFY(!hasFinding(both.cas[1].findings, FindingId::CERT_SIA_MISMATCH,
                        TestTree::uri(u"ca/good.roa"_s).toString()));
    second.alterCaFiles = [](TestTree::Files& files) {
        files[u"good.xyz"_s] = files[u"good.roa"_s]; // by its name no ROA
        files.erase(u"good.roa"_s);
    };
    QVERIFY(judgedAfter(first, second).vrps.empty());
}

void TestValidationCache::seesOtherBytesInAChangedPoint()
{
    const TestTree first;
    TestTree second = nextOf(first);
    second.good.plan.asn = 64501;
    const TreeResult result = judgedAfter(first, second);
    QCOMPARE(result.vrps.size(), 2U);
    QCOMPARE(result.vrps.front().asn, Asn{64501});
}

void TestValidationCache::keepsNoObjectThatWasNotInOrder()
{
    TestTree first;
    first.alterCaFiles = [](TestTree::Files& files) {
        files[u"copy.roa"_s] = files[u"good.roa"_s];
        files.erase(u"good.roa"_s);
    };
    const TreeResult result = judgedAfter(first, nextOf(first));
    QCOMPARE(result.vrps.size(), 2U); // valid, and yet there is something to say each time
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::CERT_SIA_MISMATCH));
}

void TestValidationCache::validatesEveryType()
{
    const TreeResult result = treeOfEveryType().validate();
    QCOMPARE(result.cas[1].findings.size(), 1U);
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::ASPA_DIVIDED));
    QVERIFY(result.cas[1].complete);
    QCOMPARE(result.totals.aspas, 2);
    QCOMPARE(result.totals.ghostbusters, 1);
    QCOMPARE(result.totals.prefixLists, 1);
    QCOMPARE(result.totals.routerCertificates, 1);
    QCOMPARE(result.totals.others, 0);
    QCOMPARE(result.routerKeys.size(), 1U);
    QCOMPARE(result.cas.size(), 2U); // a router is no CA
}

void TestValidationCache::mergesAspasOfOneCustomer()
{
    const TreeResult result = treeOfEveryType().validate();
    QCOMPARE(result.vaps.size(), 1U);
    QVERIFY((result.vaps.front() == Vap{Asn{64500}, {Asn{64501}, Asn{64502}, Asn{64503}}}));
}

void TestValidationCache::refusesAspaBeyondTheCa()
{
    TestTree tree;
    tree.alterCaFiles = [](TestTree::Files& files) {
        files[u"a.asa"_s] =
            signedByCa(lab::aspaContent({64501, {64502}}), {false, {}, {}, {{64501, 64501}}}, 31, u"a.asa"_s);
    };
    const TreeResult result = tree.validate();
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::CERT_OVERCLAIM));
    QVERIFY(result.vaps.empty() && result.cas[1].functional && !result.cas[1].complete);
    QCOMPARE(result.vrps.size(), 2U); // siblings count
}

void TestValidationCache::takIsForTheTrustAnchorsOwnKey()
{
    const auto withKey = [](const lab::SigningKey& key) {
        TestTree tree;
        tree.alterTaFiles = [&key](TestTree::Files& files) {
            lab::Resources inherited;
            inherited.inherit = true;
            const lab::TrustAnchorKeyPlan plan{
                {{}, {u"rsync://test.example/repo/ta.cer"_s}, key.publicKeyInfo()}};
            files[u"own.tak"_s] =
                TestTree::signedObject(lab::takContent(plan), inherited, {Now - 24h, Now + 24h}, 40,
                                       TestKeys::get().ta, u"ta/"_s, u"ta"_s, u"own.tak"_s);
        };
        return tree.validate();
    };
    QCOMPARE(withKey(TestKeys::get().ta).totals.trustAnchorKeys, 1);
    const TreeResult other = withKey(TestKeys::get().stranger);
    QCOMPARE(other.totals.trustAnchorKeys, 0);
    QVERIFY(hasFinding(other.cas[0].findings, FindingId::TAK_KEY_MISMATCH));
}

/// RFC 9691 section 2.3: whatever it says, whether it could be read or not.
void TestValidationCache::takBelowAnotherCaIsIgnored()
{
    const auto publishing = [](const QByteArray& bytes) {
        TestTree tree;
        tree.alterCaFiles = [bytes](TestTree::Files& files) { files[u"own.tak"_s] = bytes; };
        return tree.validate();
    };
    lab::Resources inherited;
    inherited.inherit = true;
    const lab::TrustAnchorKeyPlan plan{
        {{}, {u"rsync://test.example/repo/ta.cer"_s}, TestKeys::get().ca.publicKeyInfo()}};
    const QByteArray sound = signedByCa(lab::takContent(plan), inherited, 40, u"own.tak"_s);
    for (const QByteArray& bytes : {sound, "not a trust anchor key"_ba}) {
        const TreeResult result = publishing(bytes);
        QCOMPARE(result.totals.trustAnchorKeys, 0);
        QCOMPARE(result.totals.others, 1);
        QCOMPARE(result.cas[1].findings.size(), 1U);
        QVERIFY(hasFinding(result.cas[1].findings, FindingId::TAK_NOT_OF_ANCHOR,
                           TestTree::uri(u"ca/own.tak"_s).toString()));
        QVERIFY(result.cas[1].complete); // what is ignored makes nothing invalid
    }
}

void TestValidationCache::constraintsRefuseObjectsNotCas()
{
    const TestTree tree = treeOfEveryType();
    const TreeResult result = validateTree(tree.tal(), MapSource(tree.objects()), Now,
                                           {.constraints = constraints("deny 64500\n")});
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::CERT_CONSTRAINED));
    QVERIFY(result.vaps.empty() && result.routerKeys.empty());
    QCOMPARE(result.vrps.size(), 2U); // a ROA's certificate claims no AS number
    QVERIFY(result.cas[1].functional);
}

QTEST_GUILESS_MAIN(TestValidationCache)
#include "tst_validation_cache.moc"
