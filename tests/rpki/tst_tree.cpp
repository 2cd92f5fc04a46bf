// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is wrong in a publication point, one thing at a time, and what then still counts.
#include "core/base/limits.h"
#include "tests/rpki/test_tree.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int GoodVrps = 2; // of good.roa

/// What is expected of the CA that publishes the fault.
struct Expectation
{
    FindingId finding;
    int vrps;
    bool functional;
    bool complete;
    bool atTrustAnchor = false; ///< of its publication point, not the CA's
};

void check(const TestTree& tree, const Expectation& expected)
{
    const TreeResult result = tree.validate();
    QVERIFY(result.trustAnchorValid);
    const std::size_t index = expected.atTrustAnchor ? 0 : 1;
    QVERIFY(result.cas.size() > index);
    const CaVerdict& ca = result.cas[index];
    QStringList found;
    for (const Finding& finding : ca.findings)
        found << finding.name();
    QVERIFY2(hasFinding(ca.findings, expected.finding), qPrintable(found.join(u' ')));
    QCOMPARE(static_cast<int>(result.vrps.size()), expected.vrps);
    QCOMPARE(ca.functional, expected.functional);
    QCOMPARE(ca.complete, expected.complete);
}

/// An object of which only the sibling may count.
Expectation onlyObjectInvalid(FindingId finding) { return {finding, GoodVrps, true, false}; }
Expectation failedFetch(FindingId finding) { return {finding, 0, true, false}; }
Expectation nonFunctional(FindingId finding) { return {finding, 0, false, false}; }
Expectation childRefused(FindingId finding) { return {finding, 0, true, false, true}; }

} // namespace

class TestTreeValidation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void healthyTreeIsComplete();

    // Failed fetches (RFC 9286 section 6.6)
    void missingObjectFailsTheFetch();
    void mismatchedObjectFailsTheFetch();
    void failedFetchDropsTheChildren();
    void missingUnknownObjectFailsTheFetch();

    // Manifest and CRL
    void refusesMissingManifest();
    void refusesStaleManifest();
    void refusesManifestFromTheFuture();
    void refusesExpiredManifestCertificate();
    void refusesRevokedManifestCertificate();
    void refusesManifestOfAnotherKey();
    void refusesManifestThatDoesNotInherit();
    void refusesManifestThatSaysItLiesElsewhere();
    void refusesRoaInPlaceOfManifest();
    void refusesMissingCrl();
    void refusesMismatchedCrl();
    void refusesCrlThatIsNotListed();
    void refusesExpiredCrl();
    void refusesCrlFromTheFuture();
    void refusesCrlOfAnotherKey();
    void judgesAtTheEdgesOfValidity();

    // Objects: siblings count
    void skipsExpiredRoa();
    void tellsWhichValidObjectExpiresFirst();
    void skipsRevokedRoa();
    void skipsOverclaimingRoa();
    void skipsRoaThatItsCertificateDoesNotCover();
    void skipsRoaWithAsResources();
    void skipsMalformedRoa();
    void skipsSecondCrl();
    void countsOtherTypesWithoutJudgingThem();
    void acceptsBerWithANotice();
    void warnsOfAnotherCrlPointer();
    void sameVerdictsWithAndWithoutCache();

    // CA certificates
    void refusesOverclaimingCa();
    void refusesExpiredCa();
    void refusesRevokedCa();
    void refusesCaOfAnotherIssuer();
    void followsInheritedResources();

    // The shape of the tree
    void refusesOwnKeyAsChild();
    void refusesAncestorsKeyFurtherDown();
    void judgesTheSameCertificateOnce();
    void boundsCertificatesOfOneKey();
    void boundsTheDepth();

    // Trust anchors
    void needsTheKeyOfTheTal();
    void refusesInheritingTrustAnchor();
    void refusesExpiredTrustAnchor();
    void triesEveryUriOfTheTal();
    void saysThatTheTrustAnchorIsUnavailable();
    void countsCaWhoseRepositoryIsUnavailable();
};

void TestTreeValidation::healthyTreeIsComplete()
{
    const TreeResult result = TestTree().validate();
    QVERIFY(result.trustAnchorValid);
    QVERIFY(result.findings.empty());
    QCOMPARE(static_cast<int>(result.vrps.size()), GoodVrps);
    QCOMPARE(result.vrps.front().toCsvLine(u"test"_s), u"AS64500,10.1.0.0/16,24,test"_s);
    QCOMPARE(static_cast<int>(result.cas.size()), 2);
    for (const CaVerdict& ca : result.cas) {
        QVERIFY(ca.functional && ca.complete && ca.repositoryAvailable);
        QVERIFY2(ca.findings.empty(), ca.findings.empty() ? "" : qPrintable(ca.findings.front().detail()));
        QVERIFY(ca.manifest && ca.crl && !ca.manifestBytes.isEmpty() && !ca.crlBytes.isEmpty());
        QCOMPARE(ca.objects.valid, ca.objects.total);
    }
    QCOMPARE(result.cas[1].parent, std::optional(result.cas[0].ski));
    QCOMPARE(result.cas[1].resources.toString(), u"AS64500, 10.1.0.0/16, 2001:db8::/40"_s);
    QCOMPARE(result.cas[1].manifest->number, Serial::fromNumber(5));
    QCOMPARE(result.totals.roas, 1);
}

void TestTreeValidation::missingObjectFailsTheFetch()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.alterPublished = [](auto& objects) { objects.remove(TestTree::uri(u"ca/odd.roa"_s)); };
    check(tree, failedFetch(FindingId::OBJECT_MISSING));
    check(tree, failedFetch(FindingId::MFT_FAILED_FETCH));
    QCOMPARE(tree.validate().cas[1].objects.missing, 1);
    QCOMPARE(tree.validate().totals.roas, 0);
}

void TestTreeValidation::mismatchedObjectFailsTheFetch()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.alterPublished = [](auto& objects) { objects[TestTree::uri(u"ca/odd.roa"_s)].append('x'); };
    check(tree, failedFetch(FindingId::OBJECT_HASH_MISMATCH));
    QCOMPARE(tree.validate().cas[1].objects.mismatched, 1);
}

void TestTreeValidation::failedFetchDropsTheChildren()
{
    TestTree tree;
    tree.alterTaFiles = [](auto& files) { files[u"gone.gbr"_s] = "x"; };
    tree.alterPublished = [](auto& objects) { objects.remove(TestTree::uri(u"ta/gone.gbr"_s)); };
    check(tree, {FindingId::MFT_FAILED_FETCH, 0, true, false, true});
    QCOMPARE(static_cast<int>(tree.validate().cas.size()), 1);
}

void TestTreeValidation::missingUnknownObjectFailsTheFetch()
{
    TestTree tree;
    tree.alterCaFiles = [](auto& files) { files[u"new.xyz"_s] = "x"; };
    tree.alterPublished = [](auto& objects) { objects.remove(TestTree::uri(u"ca/new.xyz"_s)); };
    check(tree, failedFetch(FindingId::OBJECT_MISSING));
}

void TestTreeValidation::refusesMissingManifest()
{
    TestTree tree;
    tree.alterPublished = [](auto& objects) { objects.remove(TestTree::uri(u"ca/ca.mft"_s)); };
    check(tree, nonFunctional(FindingId::MFT_MISSING));
}

void TestTreeValidation::refusesStaleManifest()
{
    TestTree tree;
    tree.caPoint.manifestNextUpdate = Now - 1s;
    tree.caPoint.manifestThisUpdate = Now - 2h;
    check(tree, nonFunctional(FindingId::MFT_EXPIRED));
    QVERIFY(tree.validate().cas[1].manifest.has_value());
}

void TestTreeValidation::refusesManifestFromTheFuture()
{
    TestTree tree;
    tree.caPoint.manifestThisUpdate = Now + 1s;
    check(tree, nonFunctional(FindingId::MFT_NOT_YET_VALID));
}

void TestTreeValidation::refusesExpiredManifestCertificate()
{
    TestTree tree;
    tree.caPoint.manifestValidity = {Now - 2h, Now - 1s};
    check(tree, nonFunctional(FindingId::CERT_EXPIRED));
}

void TestTreeValidation::refusesRevokedManifestCertificate()
{
    TestTree tree;
    tree.caPoint.revoked = {{99, Now - 1h, Now + 24h}};
    check(tree, nonFunctional(FindingId::CERT_REVOKED));
}

void TestTreeValidation::refusesManifestOfAnotherKey()
{
    TestTree tree;
    tree.caPoint.manifestIssuerKey = TestKeys::get().stranger;
    check(tree, nonFunctional(FindingId::CERT_AKI));
}

void TestTreeValidation::refusesManifestThatDoesNotInherit()
{
    TestTree tree;
    tree.caPoint.manifestInherits = false;
    check(tree, nonFunctional(FindingId::MFT_EE_RESOURCES));
}

/// RFC 9981 section 4: everything else about it is right, and it still is a failed fetch.
void TestTreeValidation::refusesManifestThatSaysItLiesElsewhere()
{
    for (const QString& location : {u"ca.mft"_s, u"other.mft"_s}) {
        TestTree tree;
        tree.alterPublished = [&location](auto& objects) {
            lab::Resources inherited;
            inherited.inherit = true;
            const auto entry = [&objects](const QString& name) {
                return lab::ManifestEntry{name, sha256Of(objects[TestTree::uri(u"ca/"_s + name)])};
            };
            objects[TestTree::uri(u"ca/ca.mft"_s)] = TestTree::signedObject(
                lab::manifestContent(6, Now - 1h, Now + 23h, {entry(u"ca.crl"_s), entry(u"good.roa"_s)}),
                inherited, {Now - 1h, Now + 23h}, 98, TestKeys::get().ca, u"ca/"_s, u"ca"_s, location);
        };
        const TreeResult result = tree.validate();
        const bool isRight = location == "ca.mft"_L1;
        QCOMPARE(result.cas[1].functional, isRight);
        QCOMPARE(result.vrps.size(), isRight ? 2U : 0U);
        QCOMPARE(hasFinding(result.cas[1].findings, FindingId::MFT_SIA_MISMATCH,
                            TestTree::uri(u"ca/ca.mft"_s).toString()),
                 !isRight);
    }
}

void TestTreeValidation::refusesRoaInPlaceOfManifest()
{
    TestTree tree;
    tree.alterPublished = [](auto& objects) {
        objects[TestTree::uri(u"ca/ca.mft"_s)] = objects[TestTree::uri(u"ca/good.roa"_s)];
    };
    check(tree, nonFunctional(FindingId::CMS_CONTENT_TYPE));
}

void TestTreeValidation::refusesMissingCrl()
{
    TestTree tree;
    tree.alterPublished = [](auto& objects) { objects.remove(TestTree::uri(u"ca/ca.crl"_s)); };
    check(tree, nonFunctional(FindingId::CRL_MISSING));
}

void TestTreeValidation::refusesMismatchedCrl()
{
    TestTree tree;
    tree.alterPublished = [](auto& objects) { objects[TestTree::uri(u"ca/ca.crl"_s)].append('x'); };
    check(tree, nonFunctional(FindingId::OBJECT_HASH_MISMATCH));
}

void TestTreeValidation::refusesCrlThatIsNotListed()
{
    TestTree tree;
    tree.caPoint.listCrl = false;
    check(tree, nonFunctional(FindingId::CRL_NOT_ON_MANIFEST));
}

void TestTreeValidation::refusesExpiredCrl()
{
    TestTree tree;
    tree.caPoint.crlNextUpdate = Now - 1s;
    tree.caPoint.crlThisUpdate = Now - 2h;
    check(tree, nonFunctional(FindingId::CRL_EXPIRED));
    QVERIFY(tree.validate().cas[1].crl.has_value());
}

void TestTreeValidation::refusesCrlFromTheFuture()
{
    TestTree tree;
    tree.caPoint.crlThisUpdate = Now + 1s;
    check(tree, nonFunctional(FindingId::CRL_NOT_YET_VALID));
}

void TestTreeValidation::refusesCrlOfAnotherKey()
{
    TestTree tree;
    tree.caPoint.crlKey = TestKeys::get().stranger;
    check(tree, nonFunctional(FindingId::CRL_ISSUER_MISMATCH));
}

void TestTreeValidation::judgesAtTheEdgesOfValidity()
{
    TestTree tree;
    tree.taPoint.manifestValidity.notAfter = tree.taPoint.manifestNextUpdate = tree.taPoint.crlNextUpdate =
        Now + 48h;
    tree.caPoint.manifestThisUpdate = Now;
    tree.caPoint.crlThisUpdate = Now;
    tree.caPoint.manifestValidity.notBefore = Now;
    for (const auto& [at, functional] : {std::pair(Now, true), std::pair(Now - 1s, false),
                                         std::pair(Now + 23h, true), std::pair(Now + 23h + 1s, false)}) {
        const TreeResult result = tree.validate(at);
        QCOMPARE(static_cast<int>(result.cas.size()), 2);
        QCOMPARE(result.cas[1].functional, functional);
    }
}

void TestTreeValidation::skipsExpiredRoa()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.odd->validity = {Now - 2h, Now - 1s};
    tree.odd->plan.asn = 64999;
    check(tree, onlyObjectInvalid(FindingId::CERT_EXPIRED));
    QCOMPARE(tree.validate().cas[1].objects.invalid, 1);
}

void TestTreeValidation::tellsWhichValidObjectExpiresFirst()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.odd->validity = {Now - 2h, Now + 7h};
    tree.odd->plan.asn = 64999;
    const auto named = [](const QString& path) { return TestTree::uri(path).toString(); };
    auto cas = tree.validate().cas;
    QVERIFY((cas[1].firstToExpire == Expiry{named(u"ca/odd.roa"_s), Now + 7h}));
    QVERIFY((cas[0].firstToExpire == Expiry{named(u"ta/ca.cer"_s), Now + 24h * 30})); // a child's certificate
    tree.odd->validity = {Now - 2h, Now - 1s}; // one that is not valid any more is another matter
    cas = tree.validate().cas;
    QVERIFY((cas[1].firstToExpire == Expiry{named(u"ca/good.roa"_s), Now + 24h}));
}

void TestTreeValidation::skipsRevokedRoa()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.odd->serial = 21;
    tree.odd->plan.asn = 64999;
    tree.caPoint.revoked = {{21, Now - 1h, Now + 24h}};
    check(tree, onlyObjectInvalid(FindingId::CERT_REVOKED));
}

void TestTreeValidation::skipsOverclaimingRoa()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.odd->plan.ipv4 = ipv4("\x0a\x02\x00\x00", 16);
    tree.odd->resources.ipv4 = {ipv4("\x0a\x02\x00\x00", 16)};
    check(tree, onlyObjectInvalid(FindingId::CERT_OVERCLAIM));
}

void TestTreeValidation::skipsRoaThatItsCertificateDoesNotCover()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.odd->resources.ipv4 = {ipv4("\x0a\x01\x00\x00", 17)};
    tree.odd->plan.asn = 64999;
    check(tree, onlyObjectInvalid(FindingId::ROA_NOT_COVERED));
}

void TestTreeValidation::skipsRoaWithAsResources()
{
    TestTree tree;
    tree.odd = RoaKnobs{};
    tree.odd->resources.asns = {{64500, 64500}};
    tree.odd->plan.asn = 64999;
    check(tree, onlyObjectInvalid(FindingId::ROA_EE_RESOURCES));
}

void TestTreeValidation::skipsMalformedRoa()
{
    TestTree tree;
    tree.alterCaFiles = [](auto& files) { files[u"odd.roa"_s] = "not a ROA"; };
    check(tree, onlyObjectInvalid(FindingId::OBJECT_MALFORMED));
}

void TestTreeValidation::skipsSecondCrl()
{
    TestTree tree;
    tree.alterCaFiles = [](auto& files) { files[u"other.crl"_s] = "x"; };
    check(tree, onlyObjectInvalid(FindingId::CRL_UNEXPECTED));
}

void TestTreeValidation::countsOtherTypesWithoutJudgingThem()
{
    TestTree tree;
    tree.alterCaFiles = [](auto& files) { files[u"note.xyz"_s] = "x"; };
    const TreeResult result = tree.validate();
    QCOMPARE(result.totals.others, 1);
    QVERIFY(result.cas[1].complete);
}

void TestTreeValidation::acceptsBerWithANotice()
{
    TestTree tree;
    tree.alterCaFiles = [](auto& files) {
        QByteArray& roa = files[u"good.roa"_s];
        QCOMPARE(roa.left(2).toHex(), "3082"_ba); // a SEQUENCE with two octets of length
        roa = QByteArray::fromHex("3080") + roa.sliced(4) + QByteArray::fromHex("0000");
    };
    check(tree, {FindingId::CMS_NOT_DER, GoodVrps, true, true});
}

void TestTreeValidation::warnsOfAnotherCrlPointer()
{
    TestTree tree;
    tree.alterCaFiles = [&](auto& files) {
        files[u"good.roa"_s] =
            TestTree::signedObject(lab::roaContent(tree.good.plan), tree.good.resources, tree.good.validity,
                                   20, tree.caKey, u"ca/"_s, u"other"_s, u"good.roa"_s);
    };
    check(tree, {FindingId::CERT_CRL_POINTER_MISMATCH, GoodVrps, true, true});
}

/// One cache through a life: everything it could wrongly remember changes in between.
void TestTreeValidation::sameVerdictsWithAndWithoutCache()
{
    const auto cache = makeValidationCache();
    TestTree healthy;
    TestTree revoking;
    revoking.caPoint.revoked = {{20, Now - 1h, Now + 24h}};
    TestTree shrunk;
    shrunk.caResources.ipv4 = {ipv4("\x0a\x01\x00\x00", 17)};
    TestTree strange;
    strange.caPoint.crlKey = TestKeys::get().stranger;
    for (const TestTree* tree : {&healthy, &revoking, &healthy, &shrunk, &strange, &healthy}) {
        for (const Instant at : {Now, Now + 23h + 1s, Now - 2h}) {
            const MapSource source(tree->objects());
            const TreeResult warm = validateTree(tree->tal(), source, at, {.cache = cache.get()});
            const TreeResult cold = validateTree(tree->tal(), source, at);
            QCOMPARE(warm.vrps, cold.vrps);
            QCOMPARE(warm.cas.size(), cold.cas.size());
            for (std::size_t i = 0; i < warm.cas.size(); ++i) {
                QCOMPARE(warm.cas[i].findings, cold.cas[i].findings);
                QCOMPARE(warm.cas[i].functional, cold.cas[i].functional);
                QCOMPARE(warm.cas[i].complete, cold.cas[i].complete);
                QCOMPARE(warm.cas[i].objects, cold.cas[i].objects);
            }
        }
    }
}

void TestTreeValidation::refusesOverclaimingCa()
{
    TestTree tree;
    tree.caResources.ipv4 = {ipv4("\x0b\x00\x00\x00", 8)};
    check(tree, childRefused(FindingId::CERT_OVERCLAIM));
    QCOMPARE(static_cast<int>(tree.validate().cas.size()), 1);
}

void TestTreeValidation::refusesExpiredCa()
{
    TestTree tree;
    tree.caValidity = {Now - 2h, Now - 1s};
    check(tree, childRefused(FindingId::CERT_EXPIRED));
}

void TestTreeValidation::refusesRevokedCa()
{
    TestTree tree;
    tree.taPoint.revoked = {{10, Now - 1h, Now + 24h}};
    check(tree, childRefused(FindingId::CERT_REVOKED));
}

void TestTreeValidation::refusesCaOfAnotherIssuer()
{
    TestTree tree;
    tree.caIssuerKey = TestKeys::get().stranger;
    check(tree, childRefused(FindingId::CERT_AKI));
}

void TestTreeValidation::followsInheritedResources()
{
    TestTree tree;
    tree.caResources = {};
    tree.caResources.inherit = true;
    const TreeResult result = tree.validate();
    QCOMPARE(static_cast<int>(result.vrps.size()), GoodVrps);
    QCOMPARE(result.cas[1].resources, result.cas[0].resources);
}

void TestTreeValidation::refusesOwnKeyAsChild()
{
    TestTree tree;
    tree.caKey = TestKeys::get().ta;
    check(tree, childRefused(FindingId::CA_LOOP));
}

void TestTreeValidation::refusesAncestorsKeyFurtherDown()
{
    TestTree tree;
    tree.alterCaFiles = [&](auto& files) {
        TestTree below = tree;
        below.caIssuerKey = tree.caKey;
        files[u"loop.cer"_s] = below.caCertificateFor(TestKeys::get().ta, 30);
    };
    check(tree, {FindingId::CA_LOOP, GoodVrps, true, false});
}

void TestTreeValidation::judgesTheSameCertificateOnce()
{
    TestTree tree;
    tree.alterTaFiles = [](auto& files) { files[u"copy.cer"_s] = files[u"ca.cer"_s]; };
    check(tree, {FindingId::CA_SEEN_TWICE, GoodVrps, true, true, true});
    QCOMPARE(static_cast<int>(tree.validate().cas.size()), 2);
}

void TestTreeValidation::boundsCertificatesOfOneKey()
{
    TestTree tree;
    tree.alterTaFiles = [&](auto& files) {
        for (int i = 0; i < 9; ++i)
            files[u"again%1.cer"_s.arg(i)] = tree.caCertificate(100 + static_cast<std::uint64_t>(i));
    };
    const TreeResult result = tree.validate();
    QCOMPARE(static_cast<int>(result.cas.size()), 1 + limits::MaxCertificatesPerKey);
    QCOMPARE(static_cast<int>(result.vrps.size()), GoodVrps);
}

void TestTreeValidation::boundsTheDepth()
{
    const int levels = limits::MaxChainDepth + 2;
    const auto keys = lab::generateKeys(levels, {});
    QVERIFY(keys.has_value());
    QHash<RsyncUri, QByteArray> objects{{TestTree::uri(u"ta.cer"_s), TestTree().taCertificate()}};
    for (int i = 0; i <= levels; ++i) {
        const QString stem = i == 0 ? u"ta"_s : u"ca%1"_s.arg(i);
        const lab::SigningKey key = i == 0 ? TestKeys::get().ta : keys->at(static_cast<std::size_t>(i - 1));
        TestTree::Files files;
        if (i < levels) {
            const QString child = u"ca%1"_s.arg(i + 1);
            const TestTree tree;
            files[child + u".cer"_s] = lab::encodeCertificate(
                {.serial = 5,
                 .validity = tree.caValidity,
                 .subject = keys->at(static_cast<std::size_t>(i)),
                 .issuer = key,
                 .resources = tree.caResources,
                 .ca = true,
                 .caRepository = TestTree::uri(child + u'/').toString(),
                 .manifest = TestTree::uri(child + u'/' + child + u".mft"_s).toString(),
                 .crlUri = TestTree::uri(stem + u'/' + stem + u".crl"_s).toString(),
                 .issuerUri = TestTree::uri(u"ta.cer"_s).toString()});
        }
        TestTree::sign(files, {}, key, stem);
        for (const auto& [name, bytes] : files)
            objects.insert(TestTree::uri(stem + u'/' + name), bytes);
    }
    const TreeResult result = validateTree(TestTree().tal(), MapSource(objects), Now);
    QCOMPARE(static_cast<int>(result.cas.size()), 1 + limits::MaxChainDepth);
    QVERIFY(hasFinding(result.cas.back().findings, FindingId::CA_TOO_DEEP));
}

void TestTreeValidation::needsTheKeyOfTheTal()
{
    const TestTree tree;
    Tal tal = tree.tal();
    tal.publicKey = TestKeys::get().stranger.publicKeyInfo();
    const TreeResult result = validateTree(tal, MapSource(tree.objects()), Now);
    QVERIFY(!result.trustAnchorValid);
    QVERIFY(result.cas.empty() && result.vrps.empty());
    QVERIFY(hasFinding(result.findings, FindingId::TA_KEY_MISMATCH));
}

void TestTreeValidation::refusesInheritingTrustAnchor()
{
    TestTree tree;
    tree.taResources = {};
    tree.taResources.inherit = true;
    const TreeResult result = tree.validate();
    QVERIFY(!result.trustAnchorValid);
    QVERIFY(hasFinding(result.findings, FindingId::TA_INHERITS));
}

void TestTreeValidation::refusesExpiredTrustAnchor()
{
    TestTree tree;
    tree.taValidity = {Now - 2h, Now - 1s};
    const TreeResult result = tree.validate();
    QVERIFY(!result.trustAnchorValid);
    QVERIFY(hasFinding(result.findings, FindingId::CERT_EXPIRED));
}

void TestTreeValidation::triesEveryUriOfTheTal()
{
    const TestTree tree;
    Tal tal = tree.tal();
    tal.uris =
        QStringList{u"https://test.example/ta.cer"_s, u"rsync://test.example/repo/bad.cer"_s} + tal.uris;
    auto objects = tree.objects();
    objects.insert(TestTree::uri(u"bad.cer"_s), "not a certificate");
    const TreeResult result = validateTree(tal, MapSource(objects), Now);
    QVERIFY(result.trustAnchorValid);
    QVERIFY(hasFinding(result.findings, FindingId::OBJECT_MALFORMED, u"rsync://test.example/repo/bad.cer"_s));
    QCOMPARE(static_cast<int>(result.vrps.size()), GoodVrps);
}

void TestTreeValidation::saysThatTheTrustAnchorIsUnavailable()
{
    const TreeResult result = validateTree(TestTree().tal(), MapSource(ObjectSet()), Now);
    QVERIFY(!result.trustAnchorValid);
    QVERIFY(hasFinding(result.findings, FindingId::TA_UNAVAILABLE));
}

namespace {

/// As if the repository of the CA could not be fetched.
class WithoutCaRepository : public ObjectSource
{
public:
    explicit WithoutCaRepository(QHash<RsyncUri, QByteArray> objects) : m_all(std::move(objects)) {}
    const RepositoryView* repositoryFor(const PublicationPoint& point) const override
    {
        return point.caRepository.path().startsWith("ca/"_L1) ? nullptr : m_all.repositoryFor(point);
    }
    std::optional<QByteArray> trustAnchorCertificate(const QString& uri) const override
    {
        return m_all.trustAnchorCertificate(uri);
    }

private:
    MapSource m_all;
};

} // namespace

void TestTreeValidation::countsCaWhoseRepositoryIsUnavailable()
{
    const TestTree tree;
    const TreeResult result = validateTree(tree.tal(), WithoutCaRepository(tree.objects()), Now);
    QCOMPARE(static_cast<int>(result.cas.size()), 2);
    QVERIFY(!result.cas[1].repositoryAvailable && !result.cas[1].functional && !result.cas[1].complete);
    QVERIFY(hasFinding(result.cas[1].findings, FindingId::REPOSITORY_UNAVAILABLE));
    QVERIFY(result.cas[0].functional && result.cas[0].complete);
}

QTEST_GUILESS_MAIN(TestTreeValidation)
#include "tst_tree.moc"
