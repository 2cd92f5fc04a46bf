// SPDX-License-Identifier: GPL-3.0-or-later
//
// Real and lab-made objects, truncated and altered: nothing crashes, and nothing altered verifies.
#include "core/rpki/crypto.h"
#include "core/rpki/validation.h"
#include "tests/rpki/shared_data.h"
#include "tests/rpki/test_tree.h"

#include <QRandomGenerator>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

/// Decodes and, where that works, inspects: whatever the bytes, it must come back.
void decodeAsEverything(QByteArrayView bytes)
{
    if (const auto certificate = decodeCertificate(bytes))
        inspectCertificate(*certificate, CertificateKind::Ca);
    if (const auto crl = decodeCrl(bytes))
        inspectCrl(*crl);
    if (const auto object = decodeSignedObject(bytes)) {
        inspectSignedObject(*object);
        decodeManifest(object->content);
        decodeRoa(object->content);
    }
}

bool decodesAsAnything(QByteArrayView bytes)
{
    return decodeCertificate(bytes) || decodeCrl(bytes) || decodeSignedObject(bytes);
}

/// One object of the lab's tree, and how to verify it.
struct Subject
{
    const char* name;
    QString path;
    bool (*verifies)(Validator& validator, const QByteArray& bytes, const ValidatedCa& ta,
                     const ValidatedCa& ca);
};

const Subject Subjects[] = {
    {"certificate", u"ta/ca.cer"_s,
     [](Validator& v, const QByteArray& b, const ValidatedCa& ta, const ValidatedCa&) {
         return v.verifyCertificate(b, fastSha256(b), ta).verified.has_value();
     }},
    {"CRL", u"ca/ca.crl"_s,
     [](Validator& v, const QByteArray& b, const ValidatedCa&, const ValidatedCa& ca) {
         return v.verifyCrl(b, fastSha256(b), ca).verified.has_value();
     }},
    {"manifest", u"ca/ca.mft"_s,
     [](Validator& v, const QByteArray& b, const ValidatedCa&, const ValidatedCa& ca) {
         return v.verify<Manifest>(b, fastSha256(b), ca).verified.has_value();
     }},
    {"ROA", u"ca/good.roa"_s,
     [](Validator& v, const QByteArray& b, const ValidatedCa&, const ValidatedCa& ca) {
         return v.verify<Roa>(b, fastSha256(b), ca).verified.has_value();
     }},
};

/// The lab's tree with its two CAs validated.
struct Chain
{
    TestTree tree;
    QHash<RsyncUri, QByteArray> objects = tree.objects();
    Validator validator{Now};
    ValidatedCaPtr ta;
    ValidatedCaPtr ca;

    Chain()
    {
        ta = *validator.validateTrustAnchor(objects[TestTree::uri(u"ta.cer"_s)], tree.tal(), std::nullopt);
        const QByteArray crl = objects[TestTree::uri(u"ta/ta.crl"_s)];
        const QByteArray certificate = objects[TestTree::uri(u"ta/ca.cer"_s)];
        const auto validCrl = validator.validate(*validator.verifyCrl(crl, fastSha256(crl), *ta).verified);
        const auto verified = validator.verifyCertificate(certificate, fastSha256(certificate), *ta);
        ca = *validator.validate(*verified.verified, ta, *validCrl, TestTree::uri(u"ta/ca.cer"_s));
    }
};

} // namespace

class TestHostileObjects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesEveryTruncation_data();
    void refusesEveryTruncation();
    void noAlteredObjectVerifies_data();
    void noAlteredObjectVerifies();
    void refusesDataAfterTheEnd_data();
    void refusesDataAfterTheEnd();
    void survivesAlteredRealObjects();
    void judgesSingleRealObjects_data();
    void judgesSingleRealObjects();
    void everyRealObjectDecodes();

private:
    void addSubjects();
};

void TestHostileObjects::addSubjects()
{
    QTest::addColumn<int>("subject");
    for (int i = 0; i < static_cast<int>(std::size(Subjects)); ++i)
        QTest::newRow(Subjects[i].name) << i;
}

void TestHostileObjects::refusesEveryTruncation_data() { addSubjects(); }

void TestHostileObjects::refusesEveryTruncation()
{
    QFETCH(int, subject);
    const QByteArray bytes = TestTree().objects().value(TestTree::uri(Subjects[subject].path));
    QVERIFY(decodesAsAnything(bytes));
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QVERIFY2(!decodesAsAnything(bytes.first(size)), qPrintable(QString::number(size)));
}

void TestHostileObjects::noAlteredObjectVerifies_data() { addSubjects(); }

void TestHostileObjects::noAlteredObjectVerifies()
{
    QFETCH(int, subject);
    Chain chain;
    const QByteArray bytes = chain.objects.value(TestTree::uri(Subjects[subject].path));
    const auto verifies = [&](const QByteArray& candidate) {
        return Subjects[subject].verifies(chain.validator, candidate, *chain.ta, *chain.ca);
    };
    QVERIFY(verifies(bytes));
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        QByteArray altered = bytes;
        altered[i] = static_cast<char>(altered[i] ^ (1 << (i % 8)));
        QVERIFY2(!verifies(altered), qPrintable(u"octet %1"_s.arg(i)));
    }
}

void TestHostileObjects::refusesDataAfterTheEnd_data() { addSubjects(); }

void TestHostileObjects::refusesDataAfterTheEnd()
{
    QFETCH(int, subject);
    const QByteArray bytes = TestTree().objects().value(TestTree::uri(Subjects[subject].path));
    QVERIFY(!decodesAsAnything(bytes + '\0'));
    QVERIFY(!decodesAsAnything(bytes + bytes));
}

void TestHostileObjects::survivesAlteredRealObjects()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-rs-test-data"_s);
    QRandomGenerator random(7);
    for (const char* extension : {"cer", "crl", "mft", "roa"}) {
        for (const QString& file : sharedFiles(u"rpki-rs-test-data"_s, QString::fromLatin1(extension))) {
            const QByteArray bytes = *sharedFile(file);
            for (int round = 0; round < 200 && !bytes.isEmpty(); ++round) {
                QByteArray altered = bytes;
                for (int n = 1 + random.bounded(4); n > 0; --n)
                    altered[random.bounded(altered.size())] = static_cast<char>(random.bounded(256));
                decodeAsEverything(altered);
            }
        }
    }
}

void TestHostileObjects::judgesSingleRealObjects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("accepted");
    const auto row = [](const char* file, bool accepted) {
        QTest::newRow(file) << u"rpki-rs-test-data/test-data/repository/"_s + QString::fromLatin1(file)
                            << accepted;
    };
    row("ta.mft", true);
    row("ca1.mft", true);
    row("example-ripe.roa", true);
    row("maxlen-overflow.roa", false);
    row("maxlen-underflow.roa", false);
    row("prefix-len-overflow.roa", false);
    row("signature-alg-mismatch.mft", false);
    row("ta.mft.bad-filename", false);
}

/// Syntax, profile and the object's own signature; the issuers are not at hand.
void TestHostileObjects::judgesSingleRealObjects()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-rs-test-data/test-data/repository"_s);
    QFETCH(QString, file);
    QFETCH(bool, accepted);
    const auto object = decodeSignedObject(*sharedFile(file));
    Findings findings = object.findings;
    if (object) {
        append(findings, inspectSignedObject(*object, Profile::Legacy));
        append(findings, verifySignedObject(*object));
        if (file.endsWith(".roa"_L1)) {
            const auto roa = decodeRoa(object->content);
            append(findings, roa ? inspectRoa(*roa) : roa.findings);
        } else {
            const auto manifest = decodeManifest(object->content);
            append(findings, manifest ? inspectManifest(*manifest) : manifest.findings);
        }
    }
    QStringList found;
    for (const Finding& finding : findings)
        found << finding.detail();
    QVERIFY2(!refuses(findings) == accepted, qPrintable(found.join(u'\n')));
}

void TestHostileObjects::everyRealObjectDecodes()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rrdp-krill-ui-dev-sequence"_s);
    int objects = 0;
    for (const QString& file : sharedFiles(u"rrdp-krill-ui-dev-sequence"_s, u"xml"_s)) {
        const auto published = snapshotObjects(*sharedFile(file));
        for (auto it = published.cbegin(); it != published.cend(); ++it) {
            QVERIFY2(decodesAsAnything(it.value()), qPrintable(it.key().toString()));
            ++objects;
        }
    }
    QVERIFY(objects > 400);
}

QTEST_GUILESS_MAIN(TestHostileObjects)
#include "tst_hostile_objects.moc"
