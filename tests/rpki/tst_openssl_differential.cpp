// SPDX-License-Identifier: GPL-3.0-or-later
//
// Our decoders beside OpenSSL's, over every real file at hand and over seeded alterations of lab-made
// objects: what OpenSSL decodes, we decode, or one of a short list of reasons says why not; what we decode
// and find nothing wrong with, OpenSSL decodes. And our RSA verification beside EVP_PKEY_verify().
#include "core/rpki/crl.h"
#include "core/rpki/crypto.h"
#include "core/rpki/openssl_handle.h"
#include "core/rpki/signed_object.h"
#include "tests/rpki/shared_data.h"
#include "tests/rpki/test_tree.h"

#include <QRandomGenerator>

#include <openssl/bn.h>
#include <openssl/cms.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

using X509Handle = OpenSslHandle<X509, X509_free>;
using CrlHandle = OpenSslHandle<X509_CRL, X509_CRL_free>;
using CmsHandle = OpenSslHandle<CMS_ContentInfo, CMS_ContentInfo_free>;
using BigNumber = OpenSslHandle<BIGNUM, BN_free>;

const unsigned char* data(const QByteArray& bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.constData());
}

/// OpenSSL decodes an extension's value only when asked.
bool extensionsDecode(const X509* certificate)
{
    for (const int nid :
         {NID_basic_constraints, NID_subject_key_identifier, NID_authority_key_identifier, NID_key_usage,
          NID_ext_key_usage, NID_crl_distribution_points, NID_info_access, NID_sinfo_access,
          NID_certificate_policies, NID_sbgp_ipAddrBlock, NID_sbgp_autonomousSysNum}) {
        int critical = -1;
        void* value = X509_get_ext_d2i(certificate, nid, &critical, nullptr);
        const bool malformed = !value && critical >= 0;
        if (value)
            ASN1_item_free(static_cast<ASN1_VALUE*>(value), ASN1_ITEM_ptr(X509V3_EXT_get_nid(nid)->it));
        if (malformed)
            return false;
    }
    return true;
}

bool opensslTakesCertificate(const QByteArray& bytes)
{
    const unsigned char* at = data(bytes);
    const X509Handle certificate(d2i_X509(nullptr, &at, bytes.size()));
    return certificate && extensionsDecode(certificate.get());
}

bool extensionsDecode(const X509_CRL* crl)
{
    int critical = -1;
    AUTHORITY_KEYID* authority = static_cast<AUTHORITY_KEYID*>(
        X509_CRL_get_ext_d2i(crl, NID_authority_key_identifier, &critical, nullptr));
    const bool authorityDecodes = authority || critical < 0;
    AUTHORITY_KEYID_free(authority);
    ASN1_INTEGER* number =
        static_cast<ASN1_INTEGER*>(X509_CRL_get_ext_d2i(crl, NID_crl_number, &critical, nullptr));
    const bool numberDecodes = number || critical < 0;
    ASN1_INTEGER_free(number);
    return authorityDecodes && numberDecodes;
}

bool opensslTakesCrl(const QByteArray& bytes)
{
    const unsigned char* at = data(bytes);
    const CrlHandle crl(d2i_X509_CRL(nullptr, &at, bytes.size()));
    return crl && extensionsDecode(crl.get());
}

bool opensslTakesCms(const QByteArray& bytes)
{
    const unsigned char* at = data(bytes);
    return CmsHandle(d2i_CMS_ContentInfo(nullptr, &at, bytes.size())) != nullptr;
}

/// What we make of it: whether it decodes, and whether inspection then finds nothing to refuse.
struct Ours
{
    bool decodes = false;
    bool passes = false;
    QString problem;
};

template <typename T, typename Inspect>
Ours oursOf(const Judged<T>& decoded, Inspect inspect)
{
    if (!decoded)
        return {false, false, decoded.findings.front().arguments.value(u"problem"_s)};
    return {true, !refuses(inspect(*decoded)), {}};
}

Ours ourCertificate(const QByteArray& bytes)
{
    return oursOf(decodeCertificate(bytes), [](const Certificate& certificate) {
        const auto kind = certificate.isRouter()       ? CertificateKind::Router
                          : certificate.claimsToBeCa() ? CertificateKind::Ca
                                                       : CertificateKind::Ee;
        return inspectCertificate(certificate, kind);
    });
}

Ours ourCrl(const QByteArray& bytes)
{
    return oursOf(decodeCrl(bytes), [](const Crl& crl) { return inspectCrl(crl); });
}

Ours ourCms(const QByteArray& bytes)
{
    return oursOf(decodeSignedObject(bytes),
                  [](const SignedObject& object) { return inspectSignedObject(object, Profile::Legacy); });
}

struct Format
{
    const char* name;
    bool (*openssl)(const QByteArray& bytes);
    Ours (*ours)(const QByteArray& bytes);
};

const Format Formats[] = {{"certificate", opensslTakesCertificate, ourCertificate},
                          {"CRL", opensslTakesCrl, ourCrl},
                          {"CMS", opensslTakesCms, ourCms}};

/// Why we do not decode what OpenSSL does. Each is a rule of DER or of the RPKI's profiles that OpenSSL, made
/// for everybody's certificates, leaves to its caller.
struct Reason
{
    const char* problem; ///< as our decoder says it
    const char* why;
};

constexpr Reason Reasons[] = {
    {"length is not DER", "X.690 section 10.1: OpenSSL takes lengths that are not minimal"},
    {"data after the end", "OpenSSL leaves what follows an element to its caller"},
    {"BOOLEAN is not DER", "X.690 section 11.1: OpenSSL takes any octet for true"},
    {"BIT STRING is not DER", "X.690 section 11.2.1: OpenSSL clears unused bits that are set"},
    {"DEFAULT value is encoded", "X.690 section 11.5"},
    {"unexpected tag",
     "values of any type (signed attributes), BER strings in pieces, choices that are not RFC 6487's"},
    {"no element where one is required", "OpenSSL takes empty sequences that the ASN.1 modules do not allow"},
    {"time is not as RFC 5280 section 4.1.2.5 writes it", "OpenSSL keeps times as text"},
    {"number is negative or longer than 20 octets", "RFC 5280 sections 4.1.2.2 and 5.2.3"},
    {"INTEGER out of range", "versions and path lengths of more than 64 bits or below zero"},
    {"signature is not a whole number of octets", "RFC 8017 section 8.2.1"},
    {"key identifier is not 20 octets long", "RFC 6487 sections 4.8.2 and 4.8.3: it is a SHA-1 hash"},
    {"key usage has no or unknown bits", "RFC 5280 section 4.2.1.3"},
    {"malformed resource, or too many", "RFC 3779 sections 2.2.3 and 3.2.3"},
    {"resources are not in canonical form", "RFC 3779 sections 2.2.3.6 and 3.2.3.4"},
    {"address family given twice", "RFC 3779 section 2.2.3.3"},
    {"address families are not in order", "RFC 3779 section 2.2.3.3"},
    {"address family is neither IPv4 nor IPv6", "RFC 6487 section 4.8.10"},
    {"address is too long for its family", "RFC 3779 section 2.2.3.8"},
    {"malformed inherit", "X.690 section 8.8: NULL is empty"},
    {"no address families", "RFC 6487 section 4.8.10"},
    {"not CMS signed data", "RFC 6488 section 2: OpenSSL takes every type of content"},
    {"algorithm parameters are not NULL", "RFC 4055 section 5, RFC 5754 section 2"},
    {"malformed OBJECT IDENTIFIER", "X.690 section 8.19: OpenSSL does not decode what it has no field for"},
    {"EE certificate is malformed", "for one of these reasons: certificates are compared by themselves"},
};

/// Empty when both agree, or differ for a listed reason.
QString disagreement(const Format& format, const QByteArray& bytes)
{
    const OpenSslErrorScope errors;
    const bool openssl = format.openssl(bytes);
    const QString why = QString::fromLatin1(ERR_reason_error_string(ERR_peek_last_error()));
    const Ours ours = format.ours(bytes);
    if (ours.passes && !openssl)
        return u"%1: we take it, OpenSSL does not: %2"_s.arg(QLatin1StringView(format.name), why);
    if (ours.decodes || !openssl)
        return {};
    const bool isListed = std::any_of(std::begin(Reasons), std::end(Reasons), [&](const Reason& reason) {
        return ours.problem == QLatin1StringView(reason.problem);
    });
    return isListed
               ? QString()
               : u"%1: OpenSSL takes it, we say \"%2\""_s.arg(QLatin1StringView(format.name), ours.problem);
}

const Format& formatOf(const QString& file)
{
    return Formats[file.endsWith(".cer"_L1) ? 0 : file.endsWith(".crl"_L1) ? 1 : 2];
}

/// Every file of the shared data that may be an object.
QStringList realFiles()
{
    QStringList files;
    for (const char* extension :
         {"cer", "crl", "mft", "roa", "asa", "gbr", "tak", "sig", "spl", "der", "ber", "bad-filename"})
        files += sharedFiles({}, QString::fromLatin1(extension));
    return files;
}

// RSA

using EvpKeyPair = EvpKey;

EvpKeyPair keyPairOf(const lab::SigningKey& key)
{
    const QByteArray bytes = key.privateKey();
    const unsigned char* at = data(bytes);
    return EvpKeyPair(d2i_AutoPrivateKey(nullptr, &at, bytes.size()));
}

bool opensslVerifies(EVP_PKEY* key, const QByteArray& message, const QByteArray& signature)
{
    const OpenSslErrorScope errors;
    const QByteArray digest = fastSha256(message).toByteArray();
    const EvpKeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    return EVP_PKEY_verify_init(context.get()) == 1 &&
           EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) == 1 &&
           EVP_PKEY_CTX_set_signature_md(context.get(), EVP_sha256()) == 1 &&
           EVP_PKEY_verify(context.get(), data(signature), static_cast<size_t>(signature.size()),
                           data(digest), static_cast<size_t>(digest.size())) == 1;
}

/// m^d mod n of a whole encoded message, whatever it says.
QByteArray rawSignature(EVP_PKEY* key, const QByteArray& encoded)
{
    const EvpKeyContext context(EVP_PKEY_CTX_new(key, nullptr));
    QByteArray signature(encoded.size(), '\0');
    auto size = static_cast<size_t>(signature.size());
    const bool done = EVP_PKEY_sign_init(context.get()) == 1 &&
                      EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_NO_PADDING) == 1 &&
                      EVP_PKEY_sign(context.get(), reinterpret_cast<unsigned char*>(signature.data()), &size,
                                    data(encoded), static_cast<size_t>(encoded.size())) == 1;
    return done ? signature : QByteArray();
}

constexpr qsizetype ModulusBytes = 256;

/// 0, `type`, padding, 0, `tail`.
QByteArray encodedWith(char type, char padding, const QByteArray& tail)
{
    QByteArray encoded(2, '\0');
    encoded[1] = type;
    encoded += QByteArray(ModulusBytes - 3 - tail.size(), padding);
    return encoded + '\0' + tail;
}

/// Encoded messages that look much like the right one, the right one first.
QList<QByteArray> encodedMessages(const QByteArray& digest)
{
    const QByteArray info = QByteArray::fromHex("3031300d060960864801650304020105000420") + digest;
    const QByteArray withoutNull = QByteArray::fromHex("302f300b0609608648016503040201 0420") + digest;
    const QByteArray sha384 = QByteArray::fromHex("3031300d060960864801650304020205000420") + digest;
    const QByteArray longLength = QByteArray::fromHex("308131300d060960864801650304020105000420") + digest;
    QByteArray garbageAfter = QByteArray(2, '\0') + QByteArray(8, '\xff') + '\0' + info;
    garbageAfter[1] = 1;
    garbageAfter = garbageAfter.leftJustified(ModulusBytes, '\x5a');
    QByteArray zeroInPadding = encodedWith(1, '\xff', info);
    zeroInPadding[40] = 0;
    return {encodedWith(1, '\xff', info),
            encodedWith(1, '\xff', withoutNull),
            encodedWith(1, '\xff', sha384),
            encodedWith(1, '\xff', longLength),
            encodedWith(1, '\xff', digest),
            encodedWith(1, '\xff', info + '\0'),
            encodedWith(2, '\xff', info),
            encodedWith(0, '\0', info),
            encodedWith(1, '\xfe', info),
            garbageAfter,
            zeroInPadding};
}

/// The signature plus the modulus: the same number to RSA, but out of range (RFC 8017 section 5.2.2).
QByteArray plusModulus(const QByteArray& signature, const QByteArray& spki)
{
    const auto info = RsaKeyInfo::fromSpki(spki);
    const BigNumber a(BN_bin2bn(data(signature), static_cast<int>(signature.size()), nullptr));
    const QByteArray modulus = info->modulus.toByteArray();
    const BigNumber n(BN_bin2bn(data(modulus), static_cast<int>(modulus.size()), nullptr));
    BN_add(a.get(), a.get(), n.get());
    QByteArray sum(BN_num_bytes(a.get()), '\0');
    BN_bn2bin(a.get(), reinterpret_cast<unsigned char*>(sum.data()));
    return sum;
}

} // namespace

class TestOpenSslDifferential : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesOnEveryRealFile();
    void agreesOnRealFilesInEveryFormat();
    void agreesOnAlteredObjects_data();
    void agreesOnAlteredObjects();
    void agreesOnTruncatedObjects_data();
    void agreesOnTruncatedObjects();
    void verifiesWhatOpenSslVerifies();
    void refusesWhatOpenSslRefuses();
    void refusesSignaturesBeyondTheModulus();

private:
    static void addObjects();
};

void TestOpenSslDifferential::agreesOnEveryRealFile()
{
    CARETAKER_NEEDS_SHARED_DATA(u"bbn-conformance-even"_s);
    QStringList wrong;
    const QStringList files = realFiles();
    for (const QString& file : files) {
        const QString found = disagreement(formatOf(file), *sharedFile(file));
        if (!found.isEmpty())
            wrong << file + u": "_s + found;
    }
    for (const QString& one : wrong)
        qWarning().noquote() << one;
    QVERIFY(files.size() > 500);
    QVERIFY(wrong.isEmpty());
}

/// A certificate is no CRL and no CMS either.
void TestOpenSslDifferential::agreesOnRealFilesInEveryFormat()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-rs-test-data"_s);
    for (const QString& file : sharedFiles(u"rpki-rs-test-data"_s, u"*"_s)) {
        for (const Format& format : Formats) {
            const QString found = disagreement(format, *sharedFile(file));
            QVERIFY2(found.isEmpty(), qPrintable(file + u": "_s + found));
        }
    }
}

void TestOpenSslDifferential::addObjects()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"ta.cer", "ta/ca.cer", "ca/ca.crl", "ca/ca.mft", "ca/good.roa"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void TestOpenSslDifferential::agreesOnAlteredObjects_data() { addObjects(); }

void TestOpenSslDifferential::agreesOnAlteredObjects()
{
    constexpr int Alterations = 4000;
    QFETCH(QString, path);
    const QByteArray original = TestTree().objects().value(TestTree::uri(path));
    QVERIFY(!original.isEmpty());
    QRandomGenerator random(20260316);
    for (int i = 0; i < Alterations; ++i) {
        QByteArray bytes = original;
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint64>(bytes.size())));
        bytes[at] = static_cast<char>(random.bounded(256));
        const QString found = disagreement(formatOf(path), bytes);
        QVERIFY2(found.isEmpty(), qPrintable(u"octet %1 is %2: %3"_s.arg(at).arg(int(bytes[at])).arg(found)));
    }
}

void TestOpenSslDifferential::agreesOnTruncatedObjects_data() { addObjects(); }

void TestOpenSslDifferential::agreesOnTruncatedObjects()
{
    QFETCH(QString, path);
    const QByteArray original = TestTree().objects().value(TestTree::uri(path));
    for (qsizetype size = 0; size < original.size(); ++size) {
        const QString found = disagreement(formatOf(path), original.first(size));
        QVERIFY2(found.isEmpty(), qPrintable(u"%1 octets: %2"_s.arg(size).arg(found)));
    }
}

void TestOpenSslDifferential::verifiesWhatOpenSslVerifies()
{
    QRandomGenerator random(1);
    for (const lab::SigningKey* key : {&TestKeys::get().ta, &TestKeys::get().ca, &TestKeys::get().ee}) {
        const auto ours = VerificationKey::fromSpki(key->publicKeyInfo());
        const EvpKeyPair openssl = keyPairOf(*key);
        QVERIFY(ours && openssl);
        for (int i = 0; i < 50; ++i) {
            QByteArray message(random.bounded(300), '\0');
            std::generate(message.begin(), message.end(),
                          [&] { return static_cast<char>(random.bounded(256)); });
            const QByteArray signature = key->sign(message);
            QVERIFY(ours->verifies(message, signature));
            QVERIFY(opensslVerifies(openssl.get(), message, signature));
            QVERIFY(!ours->verifies(message + 'x', signature));
        }
    }
}

void TestOpenSslDifferential::refusesWhatOpenSslRefuses()
{
    const lab::SigningKey& key = TestKeys::get().ca;
    const auto ours = VerificationKey::fromSpki(key.publicKeyInfo());
    const EvpKeyPair openssl = keyPairOf(key);
    const QByteArray message("a manifest");
    const QByteArray good = key.sign(message);
    const auto sameVerdict = [&](const QByteArray& signature) {
        return ours->verifies(message, signature) == opensslVerifies(openssl.get(), message, signature);
    };
    for (qsizetype bit = 0; bit < good.size() * 8; bit += 7) {
        QByteArray flipped = good;
        flipped[bit / 8] = static_cast<char>(flipped[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!ours->verifies(message, flipped) && sameVerdict(flipped), qPrintable(QString::number(bit)));
    }
    for (const QByteArray& wrong :
         {QByteArray(), good.chopped(1), good + '\0', '\0' + good, good + good,
          QByteArray(ModulusBytes, '\0'), QByteArray(ModulusBytes, '\xff'), TestKeys::get().ta.sign(message)})
        QVERIFY2(!ours->verifies(message, wrong) && sameVerdict(wrong),
                 qPrintable(QString::number(wrong.size())));
    const QList<QByteArray> messages = encodedMessages(fastSha256(message).toByteArray());
    for (qsizetype i = 0; i < messages.size(); ++i) {
        QCOMPARE(messages[i].size(), ModulusBytes);
        const QByteArray signature = rawSignature(openssl.get(), messages[i]);
        QCOMPARE(signature.size(), ModulusBytes);
        QCOMPARE(ours->verifies(message, signature), i == 0);
        QVERIFY2(sameVerdict(signature), qPrintable(QString::number(i)));
    }
}

void TestOpenSslDifferential::refusesSignaturesBeyondTheModulus()
{
    int inSize = 0;
    for (const lab::SigningKey* key : {&TestKeys::get().ta, &TestKeys::get().ca, &TestKeys::get().ee}) {
        const auto ours = VerificationKey::fromSpki(key->publicKeyInfo());
        const EvpKeyPair openssl = keyPairOf(*key);
        for (int i = 0; i < 20; ++i) {
            const QByteArray message = QByteArray::number(i);
            const QByteArray beyond = plusModulus(key->sign(message), key->publicKeyInfo());
            inSize += beyond.size() == ModulusBytes ? 1 : 0;
            QVERIFY(!ours->verifies(message, beyond));
            QVERIFY(!opensslVerifies(openssl.get(), message, beyond));
        }
        const QByteArray modulus = RsaKeyInfo::fromSpki(key->publicKeyInfo())->modulus.toByteArray();
        QVERIFY(!ours->verifies("", modulus) && !opensslVerifies(openssl.get(), "", modulus));
    }
    QVERIFY(inSize > 0); // of 60 random ones; all too long by a bit only with odds of 1 in millions
}

QTEST_GUILESS_MAIN(TestOpenSslDifferential)
#include "tst_openssl_differential.moc"
