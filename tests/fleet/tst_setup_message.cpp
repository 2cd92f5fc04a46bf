// SPDX-License-Identifier: GPL-3.0-or-later
//
// The messages of RFC 8183: what other software writes (rpkid, Krill, APNIC, AFRINIC: recorded) and what
// nobody should. The hand-made certificates are P-256, made with `openssl req -x509 -subj /CN=Bob` and
// `openssl x509 -req -CA`; both run from 2026-11-22T05:57:50Z to 2036-11-19T05:57:50Z.
#include "core/base/limits.h"
#include "core/fleet/setup_message.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::fleet;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QByteArray Bob = "MIIBLzCB16ADAgECAhQTT/zKOsSzmMJoVUpfPyuVk5YlNzAKBggqhkjOPQQDAjAOMQwwCgYDVQQDDANCb2Iw"
                       "HhcNMjYxMTIyMDU1NzUwWhcNMzYxMTE5MDU1NzUwWjAOMQwwCgYDVQQDDANCb2IwWTATBgcqhkjOPQIBBggq"
                       "hkjOPQMBBwNCAASDWxohCctZy7Tk8DW32lPgkZIIRPMbNpzzhd12MpfgUQ+TT5YydWmqpIILwf1JoI/PWEfx"
                       "HehpxCkHg4NrBMwFoxMwETAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCICSsRtgB8IqxJj1j"
                       "haroN/gz+w4wMsBOJImkIyNEgeb0AiAv2Z9CfUC07yex4kfqhNYmYFYImWaU3bdd7XIqYN9Xyw==";
/// Issued by Bob.
const QByteArray Sub = "MIIBLzCB16ADAgECAhQbEbmCuigF2n9mndTN7FlkSj1+kDAKBggqhkjOPQQDAjAOMQwwCgYDVQQDDANCb2Iw"
                       "HhcNMjYxMTIyMDU1NzUwWhcNMzYxMTE5MDU1NzUwWjAOMQwwCgYDVQQDDANTdWIwWTATBgcqhkjOPQIBBggq"
                       "hkjOPQMBBwNCAAR5EGiXGn/c3TqsaJh9cuc8pEm7XaLudS6elOCH11QdBBUvU3e8VvLh5/K+6zx+WVMHfKfY"
                       "4Elt3QMAN9FYjHpnoxMwETAPBgNVHRMBAf8EBTADAQH/MAoGCCqGSM49BAMCA0cAMEQCIAEQhmTiQyuYEByj"
                       "di0sMz51DqvlKW1pJrhWPQf5UEVIAiA1bxp4K2/fueaj5cP/58WSxZZOId/KBruZRKdLtFh4rA==";

const QByteArray Namespace = "http://www.hactrn.net/uris/rpki/rpki-setup/";

QByteArray message(const QByteArray& name, const QByteArray& attributes, const QByteArray& children,
                   const QByteArray& ns = Namespace)
{
    return "<" + name + " xmlns=\"" + ns + "\" version=\"1\" " + attributes + ">" + children + "</" + name +
           ">";
}

QByteArray ta(const QByteArray& whose, const QByteArray& certificate = Bob)
{
    return "<" + whose + "_bpki_ta>" + certificate + "</" + whose + "_bpki_ta>";
}

const QByteArray ParentAttributes =
    "service_uri=\"https://ca.example.net/up-down/\" child_handle=\"Bob\" parent_handle=\"Alice\"";
const QByteArray RepositoryAttributes =
    "service_uri=\"https://pub.example.net/8181/\" publisher_handle=\"Bob\" "
    "sia_base=\"rsync://repo.example.net/repo/Bob\" "
    "rrdp_notification_uri=\"https://repo.example.net/notification.xml\" tag=\"t 1\"";

DecodedSetupMessage decode(const QByteArray& xml) { return decodeSetupMessage(xml, u"file.xml"_s); }

bool has(const Findings& findings, FindingId id)
{
    return std::ranges::any_of(findings, [id](const Finding& f) { return f.id == id; });
}

const QString Samples = QStringLiteral(CARETAKER_SHARED_DATA) + u"/rpki-rs-test-data/test-data/ca/rfc8183/"_s;
const QString Predecessors =
    QStringLiteral(CARETAKER_SHARED_DATA) + u"/rpki-commons-interop/isc-interop-updown/"_s;

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestSetupMessage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAChildRequest();
    void readsAParentResponse();
    void readsAPublisherRequestWithReferral();
    void readsARepositoryResponse();
    void refusesBrokenMessages_data();
    void refusesBrokenMessages();
    void readsTheNamespaceWithoutItsSlashAndSaysSo();
    void saysWhenTheCertificateIsNotSelfSigned();
    void datesOfTheCertificateAreJudgedAtATime();
    void refusesTooMuch();
    void readsWhatOthersWrite_data();
    void readsWhatOthersWrite();
    void tellsWhatTheSamplesSay();
};

void TestSetupMessage::readsAChildRequest()
{
    const auto result =
        decode(message("child_request", "child_handle=\"Bob/x-1_2\"", "\n <!-- x -->" + ta("child")));
    QVERIFY(result.value && result.findings.empty());
    QCOMPARE(result.value->name(), u"child_request"_s);
    QCOMPARE(std::get<ChildRequest>(result.value->body).childHandle, u"Bob/x-1_2"_s);
    const BpkiCertificate& certificate = result.value->bpkiTa();
    QVERIFY(certificate.isSelfSigned && certificate.isCa);
    QCOMPARE(certificate.subject, u"CN = Bob"_s);
    QCOMPARE(formatRfc3339(certificate.notBefore), u"2026-11-22T05:57:50Z"_s);
    QCOMPARE(formatRfc3339(certificate.notAfter), u"2036-11-19T05:57:50Z"_s);
    QCOMPARE(certificate.der, QByteArray::fromBase64(Bob));
}

void TestSetupMessage::readsAParentResponse()
{
    const auto result = decode(message("parent_response", ParentAttributes, ta("parent") + "<offer/>"));
    QVERIFY(result.value && result.findings.empty());
    const auto& response = std::get<ParentResponse>(result.value->body);
    QCOMPARE(response.serviceUri, u"https://ca.example.net/up-down/"_s);
    QCOMPARE(response.childHandle, u"Bob"_s);
    QCOMPARE(response.parentHandle, u"Alice"_s);
    QVERIFY(response.offersPublication && response.referrals.empty());
}

void TestSetupMessage::readsAPublisherRequestWithReferral()
{
    const auto result =
        decode(message("publisher_request", "publisher_handle=\"Bob\" tag=\"A0001\"",
                       ta("publisher") + "<referral referrer=\"Alice\">aGVs\nbG8=</referral>"));
    QVERIFY(result.value && result.findings.empty());
    QCOMPARE(result.value->tag, u"A0001"_s);
    const auto& request = std::get<PublisherRequest>(result.value->body);
    const Referral want{u"Alice"_s, {}, "hello"};
    QCOMPARE(request.referrals.size(), 1u);
    QCOMPARE(request.referrals[0], want);
}

void TestSetupMessage::readsARepositoryResponse()
{
    const auto result = decode(message("repository_response", RepositoryAttributes, ta("repository")));
    QVERIFY(result.value && result.findings.empty());
    QCOMPARE(result.value->tag, u"t 1"_s);
    const auto& response = std::get<RepositoryResponse>(result.value->body);
    QCOMPARE(response.siaBase.toString(), u"rsync://repo.example.net/repo/Bob/"_s);
    QCOMPARE(response.notification->toString(), u"https://repo.example.net/notification.xml"_s);
    const QByteArray noRrdp = QByteArray(RepositoryAttributes).replace("rrdp_notification_uri", "other");
    const auto byRsync = decode(message("repository_response", noRrdp, ta("repository")));
    QVERIFY(byRsync.value && !std::get<RepositoryResponse>(byRsync.value->body).notification);
}

void TestSetupMessage::refusesBrokenMessages_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<FindingId>("expected");
    const auto malformed = FindingId::SETUP_MALFORMED;
    const QByteArray child = "child_handle=\"Bob\"";
    const QByteArray good = message("child_request", child, ta("child"));
    QTest::newRow("empty") << QByteArray() << malformed;
    QTest::newRow("cut off") << good.chopped(4) << malformed;
    QTest::newRow("cut within the certificate") << good.first(300) << malformed;
    QTest::newRow("text after the end") << good + "x" << malformed;
    QTest::newRow("text between") << message("child_request", child, "x" + ta("child")) << malformed;
    QTest::newRow("DTD") << "<!DOCTYPE child_request [<!ENTITY e \"x\">]>" + good << malformed;
    QTest::newRow("entity") << message("child_request", child, ta("child", "&e;")) << malformed;
    QTest::newRow("other root") << message("identity", child, ta("child")) << malformed;
    QTest::newRow("other namespace") << message("child_request", child, ta("child"), "urn:x") << malformed;
    QTest::newRow("version") << QByteArray(good).replace("version=\"1\"", "version=\"2\"") << malformed;
    QTest::newRow("no version") << QByteArray(good).replace("version=\"1\"", "") << malformed;
    QTest::newRow("no certificate") << message("child_request", child, "") << malformed;
    QTest::newRow("two certificates")
        << message("child_request", child, ta("child") + ta("child")) << malformed;
    QTest::newRow("another's certificate") << message("child_request", child, ta("parent")) << malformed;
    QTest::newRow("not base64") << message("child_request", child, ta("child", "!!!!")) << malformed;
    QTest::newRow("empty base64") << message("child_request", child, ta("child", " ")) << malformed;
    QTest::newRow("nested") << message("child_request", child,
                                       "<child_bpki_ta>" + ta("child") + "</child_bpki_ta>")
                            << malformed;
    QTest::newRow("offer in a request")
        << message("child_request", child, ta("child") + "<offer/>") << malformed;
    QTest::newRow("two offers") << message("parent_response", ParentAttributes,
                                           ta("parent") + "<offer/><offer/>")
                                << malformed;
    QTest::newRow("offer with text") << message("parent_response", ParentAttributes,
                                                ta("parent") + "<offer>x</offer>")
                                     << malformed;
    QTest::newRow("long tag") << message("child_request", child + " tag=\"" + QByteArray(1025, 't') + "\"",
                                         ta("child"))
                              << malformed;
    const auto certificate = FindingId::SETUP_BPKI_CERTIFICATE;
    QTest::newRow("no certificate in it")
        << message("child_request", child, ta("child", "aGVsbG8=")) << certificate;
    QTest::newRow("certificate cut off")
        << message("child_request", child, ta("child", Bob.first(400))) << certificate;
    QTest::newRow("data after the certificate")
        << message("child_request", child, ta("child", (QByteArray::fromBase64(Bob) + '\0').toBase64()))
        << certificate;
    const auto handle = FindingId::SETUP_HANDLE;
    QTest::newRow("no handle") << message("child_request", "", ta("child")) << handle;
    QTest::newRow("empty handle") << message("child_request", "child_handle=\"\"", ta("child")) << handle;
    QTest::newRow("handle with a space")
        << message("child_request", "child_handle=\"B b\"", ta("child")) << handle;
    QTest::newRow("handle not in ASCII")
        << message("child_request", "child_handle=\"B\xc3\xb6\"", ta("child")) << handle;
    QTest::newRow("long handle") << message("child_request", "child_handle=\"" + QByteArray(256, 'b') + "\"",
                                            ta("child"))
                                 << handle;
    QTest::newRow("referrer") << message("parent_response", ParentAttributes,
                                         ta("parent") + "<referral referrer=\"\">aGVs</referral>")
                              << handle;
    const auto uri = FindingId::SETUP_URI;
    QTest::newRow("service over ftp")
        << message("parent_response", QByteArray(ParentAttributes).replace("https:", "ftp:"), ta("parent"))
        << uri;
    QTest::newRow("service without host")
        << message("parent_response", QByteArray(ParentAttributes).replace("ca.example.net", ""),
                   ta("parent"))
        << uri;
    QTest::newRow("service with a password")
        << message("parent_response",
                   QByteArray(ParentAttributes).replace("ca.example.net", "u:p@ca.example.net"), ta("parent"))
        << uri;
    QTest::newRow("base that climbs")
        << message("repository_response", QByteArray(RepositoryAttributes).replace("repo/Bob", "repo/../Bob"),
                   ta("repository"))
        << uri;
    QTest::newRow("notification over http")
        << message("repository_response",
                   QByteArray(RepositoryAttributes)
                       .replace("https://repo.example.net", "http://repo.example.net"),
                   ta("repository"))
        << uri;
}

void TestSetupMessage::refusesBrokenMessages()
{
    QFETCH(QByteArray, xml);
    QFETCH(FindingId, expected);
    const auto result = decode(xml);
    QVERIFY(!result.value);
    QVERIFY(has(result.findings, expected));
    QVERIFY(worstSeverity(result.findings) == Severity::Error);
    QCOMPARE(result.findings.front().uri, u"file.xml"_s);
}

void TestSetupMessage::readsTheNamespaceWithoutItsSlashAndSaysSo()
{
    const auto result =
        decode(message("child_request", "child_handle=\"Bob\"", ta("child"), Namespace.chopped(1)));
    QVERIFY(result.value && has(result.findings, FindingId::SETUP_NAMESPACE));
}

void TestSetupMessage::saysWhenTheCertificateIsNotSelfSigned()
{
    const auto result = decode(message("child_request", "child_handle=\"Bob\"", ta("child", Sub)));
    QVERIFY(result.value && has(result.findings, FindingId::SETUP_BPKI_NOT_SELF_SIGNED));
    QByteArray forged = QByteArray::fromBase64(Bob);
    forged.back() = static_cast<char>(forged.back() ^ 1); // the issuer's name alone is no signature
    const auto other =
        decode(message("child_request", "child_handle=\"Bob\"", ta("child", forged.toBase64())));
    QVERIFY(other.value && has(other.findings, FindingId::SETUP_BPKI_NOT_SELF_SIGNED));
}

void TestSetupMessage::datesOfTheCertificateAreJudgedAtATime()
{
    const SetupMessage bob = *decode(message("child_request", "child_handle=\"Bob\"", ta("child"))).value;
    const Instant from = bob.bpkiTa().notBefore;
    const Instant to = bob.bpkiTa().notAfter;
    QVERIFY(inspectAt(bob, from, {}).empty() && inspectAt(bob, to, {}).empty());
    QVERIFY(has(inspectAt(bob, from - 1s, {}), FindingId::SETUP_BPKI_NOT_YET_VALID));
    QVERIFY(has(inspectAt(bob, to + 1s, {}), FindingId::SETUP_BPKI_EXPIRED));
}

void TestSetupMessage::refusesTooMuch()
{
    const QByteArray child = "child_handle=\"Bob\"";
    QVERIFY(!decode(message("child_request", child, ta("child", Bob + QByteArray(3'000'000, ' ')))).value);
    const QByteArray referral = "<referral referrer=\"Alice\">aGVs</referral>";
    const QByteArray request = "publisher_handle=\"Bob\"";
    const auto most = static_cast<qsizetype>(limits::MaxSetupReferrals);
    QVERIFY(decode(message("publisher_request", request, ta("publisher") + referral.repeated(most))).value);
    QVERIFY(
        !decode(message("publisher_request", request, ta("publisher") + referral.repeated(most + 1))).value);
}

void TestSetupMessage::readsWhatOthersWrite_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("readable");
    for (const QString& name : QDir(Samples).entryList(QDir::Files))
        QTest::newRow(qPrintable(name)) << Samples + name << true;
    for (const QString& name :
         QDir(Predecessors).entryList({u"*.xml"_s}, QDir::Files)) // one is older than RFC 8183
        QTest::newRow(qPrintable(name)) << Predecessors + name << (name != "bob-child-id.xml"_L1);
    if (!QDir(Samples).exists())
        QTest::newRow("none") << QString() << false;
}

void TestSetupMessage::readsWhatOthersWrite()
{
    QFETCH(QString, path);
    QFETCH(bool, readable);
    if (path.isEmpty())
        QSKIP("the recorded messages (shared/data) are not here");
    const auto result = decodeSetupMessage(read(path), path);
    QCOMPARE(result.value.has_value(), readable);
    if (readable)
        QVERIFY(worstSeverity(result.findings) < Severity::Warning);
}

void TestSetupMessage::tellsWhatTheSamplesSay()
{
    if (!QDir(Samples).exists())
        QSKIP("the recorded messages (shared/data) are not here");
    const auto at = [](const char* name) {
        return *decodeSetupMessage(read(Samples + QString::fromLatin1(name)), {}).value;
    };
    const auto apnic = std::get<RepositoryResponse>(at("apnic-repository-response.xml").body);
    QCOMPARE(apnic.siaBase.toString(), u"rsync://rpki.sub.apnic.net/repository/A91872ED0000/"_s);
    QVERIFY(!apnic.bpkiTa.isSelfSigned);
    const auto referred = std::get<ParentResponse>(at("rpkid-parent-response-referral.xml").body);
    QVERIFY(!referred.offersPublication && referred.referrals.size() == 1);
    QCOMPARE(referred.referrals[0].referrer, u"ripe-ncc-rpkid-test"_s);
    QCOMPARE(referred.referrals[0].contactUri, u"http://example.com/info"_s);
    QVERIFY(referred.bpkiTa.isSelfSigned);
    QVERIFY(std::get<ParentResponse>(at("afrinic-parent-response.xml").body).offersPublication);
    QCOMPARE(at("rpkid-publisher-request.xml").tag, u"A0001"_s);
    QCOMPARE(std::get<ChildRequest>(at("rpkid-child-id.xml").body).childHandle, u"Carol"_s);
    QVERIFY(has(inspectAt(at("rpkid-child-id.xml"), *parseRfc3339(u"2026-01-01T00:00:00Z"), {}),
                FindingId::SETUP_BPKI_EXPIRED));
}

QTEST_GUILESS_MAIN(TestSetupMessage)
#include "tst_setup_message.moc"
