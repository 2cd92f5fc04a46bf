// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/crypto.h"
#include "core/rpki/router_certificate.h"
#include "tests/rpki/payload_test.h"

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const lab::Resources RouterAsns{false, {}, {}, {{64500, 64500}, {64510, 64520}}};

const lab::SigningKey& routerKey()
{
    static const lab::SigningKey key = *lab::SigningKey::generateForRouter();
    return key;
}

struct RouterKnobs
{
    lab::Resources resources = RouterAsns;
    lab::SigningKey subject = routerKey();
    bool router = true;
    bool ca = false;
    QString signedObject{};
};

QByteArray routerCertificate(const RouterKnobs& knobs = {})
{
    const QString folder = u"rsync://test.example/repo/ca/"_s;
    return lab::encodeCertificate({.serial = 8,
                                   .validity = {Made - 24h, Made + 24h},
                                   .subject = knobs.subject,
                                   .issuer = PayloadKeys::get().issuer,
                                   .resources = knobs.resources,
                                   .ca = knobs.ca,
                                   .router = knobs.router,
                                   .caRepository = folder,
                                   .manifest = folder + u"ca.mft"_s,
                                   .signedObject = knobs.signedObject,
                                   .crlUri = folder + u"ca.crl"_s,
                                   .issuerUri = folder + u"ca.cer"_s});
}

QString judged(const QByteArray& certificate)
{
    const auto decoded = decodeCertificate(certificate);
    return refusals(decoded ? inspectCertificate(*decoded, CertificateKind::Router) : decoded.findings);
}

} // namespace

class TestRouterCertificate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatTheLabEncodes();
    void decodesWhatTheLabEncodes();
    void isSignedByItsIssuer();
    void refusesAnythingElse();
    void isNoOtherKindOfCertificate();
    void keyIsAPointOfTheCurve();
    void refusesEveryOtherPoint();
    void refusesOtherFormsOfKeys_data();
    void refusesOtherFormsOfKeys();
    void givesNoKeyOfOtherCertificates();
    void judgesRealCertificates_data();
    void judgesRealCertificates();
    void agreesWithRpkiClient();
};

void TestRouterCertificate::takesWhatTheLabEncodes()
{
    const auto certificate = decodeCertificate(routerCertificate());
    QVERIFY(certificate);
    QVERIFY(certificate->isRouter());
    QCOMPARE(refusals(inspectCertificate(*certificate, CertificateKind::Router)), QString());
    const RouterKey expected{AsSet({{64500, 64500}, {64510, 64520}}), routerKey().ski(),
                             routerKey().publicKeyInfo()};
    QVERIFY(routerKeyOf(*certificate) == expected);
}

void TestRouterCertificate::decodesWhatTheLabEncodes()
{
    QRandomGenerator random(10);
    for (int round = 0; round < 50; ++round) {
        const lab::SigningKey key = *lab::SigningKey::generateForRouter();
        lab::Resources resources;
        std::vector<AsRange> ranges;
        for (std::uint32_t asn = random.bounded(100U); ranges.size() < 1 + std::size_t(round) % 7;) {
            const std::uint32_t last = asn + random.bounded(3U);
            resources.asns.push_back({asn, last});
            ranges.push_back({asn, last});
            asn = last + 2 + random.bounded(100'000'000U);
        }
        const auto certificate =
            decodeCertificate(routerCertificate({.resources = resources, .subject = key}));
        QVERIFY(certificate);
        QCOMPARE(refusals(inspectCertificate(*certificate, CertificateKind::Router)), QString());
        QVERIFY((routerKeyOf(*certificate) == RouterKey{AsSet(ranges), key.ski(), key.publicKeyInfo()}));
    }
}

void TestRouterCertificate::isSignedByItsIssuer()
{
    const auto certificate = decodeCertificate(routerCertificate());
    const auto key = VerificationKey::fromSpki(PayloadKeys::get().issuer.publicKeyInfo());
    QVERIFY(key->verifies(certificate->signedBytes.toBeSigned, certificate->signedBytes.signature));
}

void TestRouterCertificate::refusesAnythingElse()
{
    const lab::Prefix prefix = labPrefix("10.0.0.0/8");
    QCOMPARE(judged(routerCertificate({.router = false})), u"ROUTER_KEY_USAGE"_s);
    QCOMPARE(judged(routerCertificate({.signedObject = u"rsync://test.example/repo/ca/r.cer"_s})),
             u"ROUTER_SIA"_s);
    QCOMPARE(judged(routerCertificate({.resources = {false, {prefix}, {}, {{1, 1}}}})),
             u"ROUTER_IP_RESOURCES"_s);
    QCOMPARE(judged(routerCertificate({.resources = {false, {prefix}, {}, {}}})),
             u"ROUTER_AS_RESOURCES ROUTER_IP_RESOURCES"_s);
    QCOMPARE(judged(routerCertificate({.resources = {true, {}, {}, {}}})),
             u"ROUTER_AS_RESOURCES ROUTER_IP_RESOURCES"_s);
    QCOMPARE(judged(routerCertificate({.resources = {}})), u"CERT_RESOURCES ROUTER_AS_RESOURCES"_s);
    QCOMPARE(judged(routerCertificate({.subject = PayloadKeys::get().ee})), u"ROUTER_KEY"_s);
    QCOMPARE(judged(routerCertificate({.ca = true})), u"CERT_BASIC_CONSTRAINTS CERT_KEY_USAGE ROUTER_SIA"_s);
}

void TestRouterCertificate::isNoOtherKindOfCertificate()
{
    const auto certificate = decodeCertificate(routerCertificate());
    QCOMPARE(refusals(inspectCertificate(*certificate, CertificateKind::Ee)),
             u"CERT_EXTENDED_KEY_USAGE CERT_KEY CERT_SIA"_s);
    QVERIFY(refuses(inspectCertificate(*certificate, CertificateKind::Ca)));
    QVERIFY(refuses(inspectCertificate(*certificate, CertificateKind::TrustAnchor)));
}

void TestRouterCertificate::keyIsAPointOfTheCurve()
{
    for (int round = 0; round < 20; ++round)
        QVERIFY(isRouterPublicKey(lab::SigningKey::generateForRouter()->publicKeyInfo()));
}

/// One bit altered anywhere: another algorithm, another form, or a point off the curve.
void TestRouterCertificate::refusesEveryOtherPoint()
{
    const QByteArray spki = routerKey().publicKeyInfo();
    for (qsizetype bit = 0; bit < spki.size() * 8; ++bit) {
        QByteArray altered = spki;
        altered[bit / 8] = static_cast<char>(altered[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!isRouterPublicKey(altered), qPrintable(QString::number(bit)));
    }
}

void TestRouterCertificate::refusesOtherFormsOfKeys_data()
{
    QTest::addColumn<QByteArray>("spki");
    const QByteArray good = routerKey().publicKeyInfo();
    const QByteArray point = good.last(65);
    const QByteArray ecP256 = QByteArray::fromHex("301306072a8648ce3d020106082a8648ce3d030107");
    const auto wrapped = [](const QByteArray& algorithm, const QByteArray& bits) {
        const QByteArray key = algorithm + '\x03' + char(bits.size() + 1) + '\0' + bits;
        return '\x30' + QByteArray(1, char(key.size())) + key;
    };
    QCOMPARE(wrapped(ecP256, point), good);
    const char sign = (point.back() & 1) ? '\3' : '\2';
    QTest::newRow("compressed") << wrapped(ecP256, sign + point.mid(1, 32));
    QTest::newRow("hybrid") << wrapped(ecP256, char(sign + 4) + point.mid(1));
    QTest::newRow("infinity") << wrapped(ecP256, QByteArray(1, '\0'));
    QTest::newRow("other curve") << wrapped(QByteArray::fromHex("301006072a8648ce3d020106052b8104000a"),
                                            point); // secp256k1
    QTest::newRow("RSA") << PayloadKeys::get().ee.publicKeyInfo();
    QTest::newRow("more after it") << good + '\0';
    QTest::newRow("nothing") << QByteArray();
}

void TestRouterCertificate::refusesOtherFormsOfKeys()
{
    QFETCH(QByteArray, spki);
    QVERIFY(!isRouterPublicKey(spki));
}

void TestRouterCertificate::givesNoKeyOfOtherCertificates()
{
    QVERIFY(!routerKeyOf(*decodeCertificate(routerCertificate({.router = false}))));
    QVERIFY(!routerKeyOf(*decodeCertificate(routerCertificate({.resources = {true, {}, {}, {}}}))));
}

void TestRouterCertificate::judgesRealCertificates_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("asns");
    // rpki-client refuses the first for its several ASes, which RFC 8209 section 3.1.3.5 allows.
    QTest::newRow("several ASes") << u"rpki-rs-test-data/test-data/repository/router.cer"_s
                                  << u"AS3000-AS9001, AS199664"_s;
    QTest::newRow("Krill's") << u"rpki-prover-samples/data/bgp_router_cert.cer"_s << u"AS211321"_s;
    QTest::newRow("RIPE NCC's") << u"rpki-commons-interop/router/router_certificate.cer"_s << u"AS42"_s;
}

void TestRouterCertificate::judgesRealCertificates()
{
    QFETCH(QString, file);
    QFETCH(QString, asns);
    CARETAKER_NEEDS_SHARED_DATA(file);
    const auto certificate = decodeCertificate(*sharedFile(file));
    QVERIFY(certificate);
    QCOMPARE(refusals(inspectCertificate(*certificate, CertificateKind::Router)), QString());
    ResourceSet resources;
    resources.as = routerKeyOf(*certificate)->asns;
    QCOMPARE(resources.toString(), asns);
}

void TestRouterCertificate::agreesWithRpkiClient()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-prover-samples"_s);
    int compared = 0;
    for (const QString& folder : SharedFolders) {
        for (const auto& [file, decoded] : decodedByRpkiClient(folder, u"router_key"_s)) {
            const auto key = routerKeyOf(*decodeCertificate(*sharedFile(file)));
            QVERIFY(key);
            QCOMPARE(key->ski.toHex(), decoded["ski"_L1].toString());
            QCOMPARE(QString::fromLatin1(key->spki.toBase64()), decoded["router_key"_L1].toString());
            const QJsonArray asns{QJsonObject{{u"asid"_s, qint64(key->asns.ranges().front().first)}}};
            QCOMPARE(asns, decoded["subordinate_resources"_L1].toArray());
            ++compared;
        }
    }
    QVERIFY(compared >= 2);
}

QTEST_GUILESS_MAIN(TestRouterCertificate)
#include "tst_router_certificate.moc"
