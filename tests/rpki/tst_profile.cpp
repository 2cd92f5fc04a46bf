// SPDX-License-Identifier: GPL-3.0-or-later
//
// One rule of a profile broken at a time: a good object of the lab is decoded, one field is altered, and
// inspection must say so in exactly that finding. (That such an object also fails in a tree is tst_tree's
// matter.)
#include "core/rpki/crl.h"
#include "core/rpki/manifest.h"
#include "core/rpki/oids.h"
#include "core/rpki/roa.h"
#include "tests/rpki/test_tree.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

using AlterCertificate = std::function<void(Certificate&)>;
using AlterCrl = std::function<void(Crl&)>;
using AlterManifest = std::function<void(Manifest&)>;
using AlterRoa = std::function<void(Roa&)>;
using AlterObject = std::function<void(SignedObject&)>;

const QHash<RsyncUri, QByteArray>& objects()
{
    static const QHash<RsyncUri, QByteArray> all = TestTree().objects();
    return all;
}

QByteArray bytesOf(const QString& path) { return objects().value(TestTree::uri(path)); }

Certificate caCertificate() { return *decodeCertificate(bytesOf(u"ta/ca.cer"_s)); }
SignedObject roaObject() { return *decodeSignedObject(bytesOf(u"ca/good.roa"_s)); }

void setPresent(Certificate& certificate, ExtensionId id)
{
    certificate.presentExtensions = static_cast<std::uint16_t>(certificate.presentExtensions | 1 << int(id));
}

void toggleCritical(Certificate& certificate, ExtensionId id)
{
    certificate.criticalExtensions =
        static_cast<std::uint16_t>(certificate.criticalExtensions ^ 1 << int(id));
}

QByteArray hex(const char* digits) { return QByteArray::fromHex(digits); }

/// Empty when `findings` are exactly one or more of this id.
QString otherThan(const Findings& findings, FindingId id)
{
    QStringList names;
    for (const Finding& finding : findings)
        names << finding.name();
    const bool right = !findings.empty() && std::all_of(findings.begin(), findings.end(),
                                                        [id](const Finding& f) { return f.id == id; });
    return right ? QString() : u"expected %1, got \"%2\""_s.arg(infoOf(id).name, names.join(u' '));
}

} // namespace

Q_DECLARE_METATYPE(AlterCertificate)
Q_DECLARE_METATYPE(AlterCrl)
Q_DECLARE_METATYPE(AlterManifest)
Q_DECLARE_METATYPE(AlterRoa)
Q_DECLARE_METATYPE(AlterObject)

#define VERIFY_ONLY(findings, id)                                                                            \
    {                                                                                                        \
        const QString problem = otherThan(findings, id);                                                     \
        QVERIFY2(problem.isEmpty(), qPrintable(problem));                                                    \
    }

class TestProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodObjectsHaveNoFindings();
    void certificates_data();
    void certificates();
    void trustAnchorsMustNotInherit();
    void crls_data();
    void crls();
    void manifests_data();
    void manifests();
    void roas_data();
    void roas();
    void envelopes_data();
    void envelopes();
    void alteredContentHasAnotherDigest();
    void anotherSignatureIsNone();
    void aCertificateBeforeItsTime();
    void aTrustAnchorWithABrokenSignature();
    void aCrlWithABrokenSignature();
    void aCertificateInAnothersName();
};

void TestProfile::goodObjectsHaveNoFindings()
{
    QVERIFY(inspectCertificate(caCertificate(), CertificateKind::Ca).empty());
    QVERIFY(inspectCrl(*decodeCrl(bytesOf(u"ca/ca.crl"_s))).empty());
    QVERIFY(inspectSignedObject(roaObject()).empty() && verifySignedObject(roaObject()).empty());
    const SignedObject manifest = *decodeSignedObject(bytesOf(u"ca/ca.mft"_s));
    QVERIFY(inspectSignedObject(manifest).empty() &&
            inspectManifest(*decodeManifest(manifest.content)).empty());
    QVERIFY(inspectRoa(*decodeRoa(roaObject().content)).empty());
}

void TestProfile::certificates_data()
{
    QTest::addColumn<AlterCertificate>("alter");
    QTest::addColumn<FindingId>("expected");
    const auto row = [](const char* name, FindingId id, AlterCertificate alter) {
        QTest::newRow(name) << std::move(alter) << id;
    };
    using C = Certificate;
    row("version 1", FindingId::CERT_VERSION, [](C& c) { c.version = 0; });
    row("SHA-1", FindingId::CERT_ALGORITHM,
        [](C& c) { c.signedBytes.innerAlgorithm = hex("300d06092a864886f70d0101050500"); });
    row("two algorithms", FindingId::CERT_ALGORITHM, [](C& c) { c.signedBytes.outerAlgorithm.clear(); });
    row("ends before it begins", FindingId::CERT_VALIDITY, [](C& c) { std::swap(c.notBefore, c.notAfter); });
    row("no common name", FindingId::CERT_NAME_FORM, [](C& c) { c.subject = hex("3000"); });
    row("no name", FindingId::CERT_NAME_FORM, [](C& c) { c.issuer = hex("0500"); });
    row("UTF-8", FindingId::CERT_NAME, [](C& c) { c.subject = hex("300c310a300806035504030c0161"); });
    row("twice the same extension", FindingId::CERT_DUPLICATE_EXTENSION,
        [](C& c) { c.hasDuplicateExtension = true; });
    row("unknown and critical", FindingId::CERT_UNKNOWN_CRITICAL_EXTENSION,
        [](C& c) { c.unknownCriticalExtensions = {hex("2a0304")}; });
    row("of RFC 8360", FindingId::CERT_RECONSIDERED, [](C& c) {
        c.unknownCriticalExtensions = {hex("2b0601050507011c"), hex("2b0601050507011d")};
    });
    row("unknown", FindingId::CERT_UNKNOWN_EXTENSION, [](C& c) { c.unknownExtensions = {hex("2a0304")}; });
    for (int id = 0; id < ExtensionCount; ++id) {
        if (!caCertificate().has(ExtensionId(id)))
            continue;
        row(qPrintable(u"criticality of %1"_s.arg(id)), FindingId::CERT_CRITICALITY,
            [id](C& c) { toggleCritical(c, ExtensionId(id)); });
    }
    row("no CA", FindingId::CERT_BASIC_CONSTRAINTS, [](C& c) { c.basicConstraints.reset(); });
    row("path length", FindingId::CERT_BASIC_CONSTRAINTS, [](C& c) { c.basicConstraints->pathLength = 0; });
    row("no SKI", FindingId::CERT_SKI, [](C& c) { c.subjectKeyIdentifier.reset(); });
    row("SKI of another key", FindingId::CERT_SKI,
        [](C& c) { c.subjectKeyIdentifier = *Ski::tryFromHex(QString(40, u'A')); });
    row("no AKI", FindingId::CERT_AKI, [](C& c) { c.authorityKeyIdentifier.reset(); });
    row("AKI with an issuer", FindingId::CERT_AKI, [](C& c) { c.authorityHasIssuer = true; });
    row("key usage of an EE", FindingId::CERT_KEY_USAGE, [](C& c) { c.keyUsage = DigitalSignature; });
    row("one usage more", FindingId::CERT_KEY_USAGE,
        [](C& c) { c.keyUsage = KeyCertSign | CrlSign | DigitalSignature; });
    row("extended key usage", FindingId::CERT_EXTENDED_KEY_USAGE,
        [](C& c) { setPresent(c, ExtensionId::ExtendedKeyUsage); });
    row("no CRL", FindingId::CERT_CRL_POINTER, [](C& c) { c.crlUris.clear(); });
    row("CRL over http", FindingId::CERT_CRL_POINTER, [](C& c) { c.crlUris = {"http://h/x.crl"}; });
    row("reasons", FindingId::CERT_CRL_POINTER, [](C& c) { c.crlPointerIsPlain = false; });
    row("no AIA", FindingId::CERT_AIA, [](C& c) { c.authorityInfo.clear(); });
    row("AIA over https", FindingId::CERT_AIA, [](C& c) { c.authorityInfo[0].uri = "https://h/x.cer"; });
    row("no SIA", FindingId::CERT_SIA, [](C& c) { c.subjectInfo.clear(); });
    row("SIA that climbs", FindingId::CERT_SIA, [](C& c) { c.subjectInfo[0].uri = "rsync://h/m/../"; });
    row("no policy", FindingId::CERT_POLICY, [](C& c) { c.policies.clear(); });
    row("another policy", FindingId::CERT_POLICY, [](C& c) { c.policies = {hex("2a0304")}; });
    row("user notice", FindingId::CERT_POLICY, [](C& c) { c.hasOtherPolicyQualifier = true; });
    row("no resources", FindingId::CERT_RESOURCES, [](C& c) { c.resources = {}; });
}

void TestProfile::certificates()
{
    QFETCH(AlterCertificate, alter);
    QFETCH(FindingId, expected);
    Certificate certificate = caCertificate();
    alter(certificate);
    VERIFY_ONLY(inspectCertificate(certificate, CertificateKind::Ca), expected);
}

void TestProfile::trustAnchorsMustNotInherit()
{
    TestTree tree;
    tree.taResources = {};
    tree.taResources.inherit = true;
    const Certificate certificate = *decodeCertificate(tree.taCertificate());
    VERIFY_ONLY(inspectCertificate(certificate, CertificateKind::TrustAnchor), FindingId::TA_INHERITS);
}

void TestProfile::crls_data()
{
    QTest::addColumn<AlterCrl>("alter");
    QTest::addColumn<FindingId>("expected");
    const auto row = [](const char* name, FindingId id, AlterCrl alter) {
        QTest::newRow(name) << std::move(alter) << id;
    };
    row("version 1", FindingId::CRL_PROFILE, [](Crl& c) { c.version = 0; });
    row("algorithm", FindingId::CRL_PROFILE, [](Crl& c) { c.signedBytes.innerAlgorithm.clear(); });
    row("no nextUpdate", FindingId::CRL_PROFILE, [](Crl& c) { c.nextUpdate.reset(); });
    row("ends before it begins", FindingId::CRL_PROFILE, [](Crl& c) { c.nextUpdate = c.thisUpdate - 1s; });
    row("no AKI", FindingId::CRL_PROFILE, [](Crl& c) { c.authorityKeyIdentifier.reset(); });
    row("no number", FindingId::CRL_PROFILE, [](Crl& c) { c.number.reset(); });
    row("another extension", FindingId::CRL_PROFILE, [](Crl& c) { c.hasOtherExtensions = true; });
    row("entry extension", FindingId::CRL_ENTRY_EXTENSIONS, [](Crl& c) { c.hasEntryExtensions = true; });
    row("empty list", FindingId::CRL_EMPTY_LIST, [](Crl& c) { c.hasEmptyList = true; });
}

void TestProfile::crls()
{
    QFETCH(AlterCrl, alter);
    QFETCH(FindingId, expected);
    Crl crl = *decodeCrl(bytesOf(u"ca/ca.crl"_s));
    alter(crl);
    VERIFY_ONLY(inspectCrl(crl), expected);
}

void TestProfile::manifests_data()
{
    QTest::addColumn<AlterManifest>("alter");
    QTest::addColumn<FindingId>("expected");
    const auto row = [](const char* name, FindingId id, AlterManifest alter) {
        QTest::newRow(name) << std::move(alter) << id;
    };
    using M = Manifest;
    row("version 1", FindingId::MFT_PROFILE, [](M& m) { m.version = 1; });
    row("ends before it begins", FindingId::MFT_PROFILE, [](M& m) { std::swap(m.thisUpdate, m.nextUpdate); });
    row("SHA-1", FindingId::MFT_PROFILE, [](M& m) { m.hashAlgorithm = hex("2b0e03021a"); });
    for (const char* name :
         {"", ".roa", "a.ro", "a.roaa", "a.ROA", "a b.roa", "../a.roa", "a/b.roa", "a.b.roa", "\xc3\xa4.roa"})
        row(qPrintable(u"file name \"%1\""_s.arg(QString::fromUtf8(name))), FindingId::MFT_FILE_NAME,
            [name](M& m) { m.entries[0].fileName = name; });
    row("listed twice", FindingId::MFT_FILE_NAME, [](M& m) { m.entries.push_back(m.entries.front()); });
}

void TestProfile::manifests()
{
    QFETCH(AlterManifest, alter);
    QFETCH(FindingId, expected);
    Manifest manifest = *decodeManifest(decodeSignedObject(bytesOf(u"ca/ca.mft"_s))->content);
    alter(manifest);
    VERIFY_ONLY(inspectManifest(manifest), expected);
}

void TestProfile::roas_data()
{
    QTest::addColumn<AlterRoa>("alter");
    QTest::addColumn<FindingId>("expected");
    const auto row = [](const char* name, FindingId id, AlterRoa alter) {
        QTest::newRow(name) << std::move(alter) << id;
    };
    row("version 1", FindingId::ROA_PROFILE, [](Roa& r) { r.version = 1; });
    row("family twice", FindingId::ROA_PROFILE, [](Roa& r) { r.hasFamilyTwice = true; });
    row("below the prefix", FindingId::ROA_PREFIX, [](Roa& r) { r.prefixes[0].maxLength = 15; });
    row("above the family", FindingId::ROA_PREFIX, [](Roa& r) { r.prefixes[0].maxLength = 33; });
    row("very large", FindingId::ROA_PREFIX, [](Roa& r) { r.prefixes[0].maxLength = ~std::uint64_t(0); });
}

void TestProfile::roas()
{
    QFETCH(AlterRoa, alter);
    QFETCH(FindingId, expected);
    Roa roa = *decodeRoa(roaObject().content);
    alter(roa);
    VERIFY_ONLY(inspectRoa(roa), expected);
}

void TestProfile::envelopes_data()
{
    QTest::addColumn<AlterObject>("alter");
    QTest::addColumn<FindingId>("expected");
    const auto row = [](const char* name, FindingId id, AlterObject alter) {
        QTest::newRow(name) << std::move(alter) << id;
    };
    using S = SignedObject;
    const auto profile = FindingId::CMS_PROFILE;
    row("version", profile, [](S& s) { s.version = 1; });
    row("two digest algorithms", profile,
        [](S& s) { s.digestAlgorithms.push_back(s.digestAlgorithms.front()); });
    row("SHA-1", profile, [](S& s) { s.digestAlgorithm = hex("2b0e03021a"); });
    row("no certificate", profile, [](S& s) { s.certificateCount = 0; });
    row("two certificates", profile, [](S& s) { s.certificateCount = 2; });
    row("a CRL", profile, [](S& s) { s.hasCrls = true; });
    row("two signers", profile, [](S& s) { s.signerCount = 2; });
    row("signer's version", profile, [](S& s) { s.signerVersion = 1; });
    row("signer by name", profile, [](S& s) { s.signerKeyIdentifier.reset(); });
    row("another signer", profile, [](S& s) { s.signerKeyIdentifier = *Ski::tryFromHex(QString(40, u'A')); });
    row("content type", profile, [](S& s) { s.attributeContentType = hex("2a0304"); });
    row("no digest", profile, [](S& s) { s.messageDigest.clear(); });
    row("another attribute", profile, [](S& s) { s.hasOtherAttributes = true; });
    row("ECDSA", profile, [](S& s) { s.signatureAlgorithm = hex("2a8648ce3d040302"); });
    row("unsigned attributes", profile, [](S& s) { s.hasUnsignedAttributes = true; });
    row("no signing-time", FindingId::CMS_SIGNING_TIME, [](S& s) { s.signingTime.reset(); });
    row("binary signing-time", FindingId::CMS_SIGNING_TIME, [](S& s) { s.hasBinarySigningTime = true; });
    row("BER", FindingId::CMS_NOT_DER, [](S& s) { s.isBer = true; });
    row("certificate without SIA", FindingId::CERT_SIA, [](S& s) { s.certificate.subjectInfo.clear(); });
}

void TestProfile::envelopes()
{
    QFETCH(AlterObject, alter);
    QFETCH(FindingId, expected);
    SignedObject object = roaObject();
    alter(object);
    VERIFY_ONLY(inspectSignedObject(object), expected);
}

void TestProfile::alteredContentHasAnotherDigest()
{
    SignedObject object = roaObject();
    object.content.append('x');
    VERIFY_ONLY(verifySignedObject(object), FindingId::CMS_DIGEST);
}

void TestProfile::anotherSignatureIsNone()
{
    SignedObject object = roaObject();
    object.signature[10] = static_cast<char>(object.signature[10] ^ 1);
    VERIFY_ONLY(verifySignedObject(object), FindingId::CMS_SIGNATURE);
}

void TestProfile::aCertificateBeforeItsTime()
{
    TestTree tree;
    tree.caValidity = {Now + 1h, Now + 24h};
    const TreeResult result = tree.validate();
    QVERIFY(hasFinding(result.cas.at(0).findings, FindingId::CERT_NOT_YET_VALID));
    QCOMPARE(result.cas.size(), 1u);
}

void TestProfile::aTrustAnchorWithABrokenSignature()
{
    TestTree tree;
    QHash<RsyncUri, QByteArray> published = tree.objects();
    QByteArray& certificate = published[TestTree::uri(u"ta.cer"_s)];
    certificate.back() = static_cast<char>(certificate.back() ^ 1);
    const TreeResult result = validateTree(tree.tal(), MapSource(published), Now);
    QVERIFY(!result.trustAnchorValid && hasFinding(result.findings, FindingId::TA_NOT_SELF_SIGNED));
}

void TestProfile::aCrlWithABrokenSignature()
{
    TestTree tree;
    const auto& key = TestKeys::get().ca;
    QByteArray forged = bytesOf(u"ca/ca.crl"_s);
    forged.back() = static_cast<char>(forged.back() ^ 1);
    // The manifest lists the forged CRL, so that only its signature is wrong.
    TestTree::Files files{{u"good.roa"_s, tree.roa(tree.good, u"good.roa"_s)}, {u"ca.crl"_s, forged}};
    std::vector<lab::ManifestEntry> entries;
    for (const auto& [name, bytes] : files)
        entries.push_back({name, sha256Of(bytes)});
    lab::Resources inherit;
    inherit.inherit = true;
    const QByteArray manifest =
        TestTree::signedObject(lab::manifestContent(5, Now - 1h, Now + 23h, entries), inherit,
                               {Now - 1h, Now + 23h}, 99, key, u"ca/"_s, u"ca"_s, u"ca.mft"_s);
    tree.alterPublished = [&](QHash<RsyncUri, QByteArray>& all) {
        all[TestTree::uri(u"ca/ca.crl"_s)] = forged;
        all[TestTree::uri(u"ca/ca.mft"_s)] = manifest;
    };
    const TreeResult result = tree.validate();
    QVERIFY(!result.cas.at(1).functional);
    QVERIFY(hasFinding(result.cas.at(1).findings, FindingId::CRL_SIGNATURE));
}

/// The name is compared before the signature, which this breaks, too.
void TestProfile::aCertificateInAnothersName()
{
    TestTree tree;
    tree.alterTaFiles = [](TestTree::Files& files) {
        QByteArray& certificate = files[u"ca.cer"_s];
        const QByteArray issuer = decodeCertificate(certificate)->issuer;
        const qsizetype last = certificate.indexOf(issuer) + issuer.size() - 1;
        certificate[last] = static_cast<char>(certificate[last] ^ 1);
    };
    const TreeResult result = tree.validate();
    QCOMPARE(result.cas.size(), 1u);
    QVERIFY(hasFinding(result.cas[0].findings, FindingId::CERT_ISSUER_MISMATCH));
}

QTEST_GUILESS_MAIN(TestProfile)
#include "tst_profile.moc"
