// SPDX-License-Identifier: GPL-3.0-or-later
//
// The three RRDP documents, good and hostile. Every document is written here in full, so that what is wrong
// with it can be read beside the finding it must give.
#include "core/base/limits.h"
#include "core/rrdp/document.h"
#include "core/rrdp/snapshot_file.h"

#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::rrdp;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Session = "e9be21e7-c537-4564-b742-64700978c6b4";
const QByteArray HashA(64, 'a');

QByteArray root(const QByteArray& name, const QByteArray& children,
                const QByteArray& ns = "http://www.ripe.net/rpki/rrdp")
{
    return "<" + name + " xmlns=\"" + ns + "\" version=\"1\" session_id=\"" + Session + "\" serial=\"7\">" +
           children + "</" + name + ">";
}

QByteArray snapshotReference(const QByteArray& host = "repo.example.net")
{
    return "<snapshot uri=\"https://" + host + "/s.xml\" hash=\"" + HashA + "\"/>";
}

QByteArray delta(int serial, const QByteArray& host = "repo.example.net")
{
    return "<delta serial=\"" + QByteArray::number(serial) + "\" uri=\"https://" + host + "/d.xml\" hash=\"" +
           HashA + "\"/>";
}

QByteArray publish(const QByteArray& uri, const QByteArray& base64, const QByteArray& hash = {})
{
    return "<publish uri=\"" + uri + "\"" + (hash.isEmpty() ? QByteArray() : " hash=\"" + hash + "\"") + ">" +
           base64 + "</publish>";
}

const HttpsUri NotificationUri = *HttpsUri::tryFromString(u"https://repo.example.net/notification.xml"_s);

bool has(const Findings& findings, FindingId id)
{
    return std::ranges::any_of(findings, [id](const Finding& f) { return f.id == id; });
}

Decoded<RepositoryState> snapshotOf(const QByteArray& children)
{
    return decodeSnapshot(root("snapshot", children), u"s"_s);
}

} // namespace

class TestDocuments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsANotification();
    void ordersDeltasBySerial();
    void refusesBrokenNotifications_data();
    void refusesBrokenNotifications();
    void refusesAForeignSnapshotAndDropsAForeignDelta();
    void readsAnUpperCaseNamespaceAndSaysSo();
    void readsASnapshotWithWhiteSpaceInBase64();
    void refusesBrokenSnapshots_data();
    void refusesBrokenSnapshots();
    void leavesOutObjectsWithUnsafeUris();
    void boundsTheSizeOfAnObject();
    void keepsAnObjectPublishedTwiceAlike();
    void refusesOneUriWithTwoContents();
    void readsADelta();
    void refusesAWithdrawWithoutHash();
    void refusesDocumentTypeDeclarations_data();
    void refusesDocumentTypeDeclarations();
    void inflatesAllMembersOfAGzip();
    void boundsWhatAGzipMayHold();
};

void TestDocuments::readsANotification()
{
    const auto result =
        decodeNotification(root("notification", snapshotReference() + delta(7)), NotificationUri);
    QVERIFY(result.value && result.findings.empty());
    QCOMPARE(result.value->session, QString::fromLatin1(Session));
    QCOMPARE(result.value->serial, 7u);
    QCOMPARE(result.value->snapshot.uri.toString(), u"https://repo.example.net/s.xml"_s);
    QCOMPARE(result.value->snapshot.hash.toHex(), QString(64, u'A'));
    QCOMPARE(result.value->deltas.size(), 1u);
}

void TestDocuments::ordersDeltasBySerial()
{
    const auto result = decodeNotification(
        root("notification", delta(7) + snapshotReference() + delta(5) + delta(6)), NotificationUri);
    QVERIFY(result.value.has_value());
    QCOMPARE(result.value->deltas.front().serial, 5u);
    QCOMPARE(result.value->deltas.back().serial, 7u);
}

void TestDocuments::refusesBrokenNotifications_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray good = root("notification", snapshotReference());
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("html") << QByteArray("<html><body>404</body></html>");
    QTest::newRow("cut off") << good.chopped(4);
    QTest::newRow("text after the end") << good + "x";
    QTest::newRow("second root") << good + good;
    QTest::newRow("no snapshot") << root("notification", "");
    QTest::newRow("two snapshots") << root("notification", snapshotReference() + snapshotReference());
    QTest::newRow("delta twice") << root("notification", snapshotReference() + delta(7) + delta(7));
    QTest::newRow("unknown element") << root("notification", snapshotReference() + "<other/>");
    QTest::newRow("text") << root("notification", snapshotReference() + "text");
    QTest::newRow("text inside") << root("notification", snapshotReference().replace("/>", ">x</snapshot>"));
    QTest::newRow("other namespace") << root("notification", snapshotReference(), "http://example.net/");
    QTest::newRow("no namespace") << QByteArray(good).replace(" xmlns=\"http://www.ripe.net/rpki/rrdp\"", "");
    QTest::newRow("version") << QByteArray(good).replace("version=\"1\"", "version=\"2\"");
    QTest::newRow("session") << QByteArray(good).replace(Session, Session + "00");
    QTest::newRow("serial 0") << QByteArray(good).replace("serial=\"7\"", "serial=\"0\"");
    QTest::newRow("serial sign") << QByteArray(good).replace("serial=\"7\"", "serial=\"+7\"");
    QTest::newRow("serial too big") << QByteArray(good).replace("serial=\"7\"",
                                                                "serial=\"18446744073709551616\"");
    QTest::newRow("short hash") << QByteArray(good).replace(HashA, HashA.chopped(2));
    QTest::newRow("http") << QByteArray(good).replace("https:", "http:");
    QTest::newRow("long attribute") << QByteArray(good).replace("/s.xml", "/" + QByteArray(10'000, 's'));
    QByteArray many = good;
    for (int i = 0; i < 20; ++i)
        many.replace(" version=", " a" + QByteArray::number(i) + "=\"\" version=");
    QTest::newRow("many attributes") << many;
    QTest::newRow("huge attribute") << QByteArray(good).replace("/s.xml", "/" + QByteArray(11'000'000, 's'));
    QTest::newRow("huge attribute name")
        << QByteArray(good).replace(" version=", " " + QByteArray(1'000'000, 'a') + "=\"\" version=");
    QTest::newRow("huge text") << root("notification", snapshotReference() + QByteArray(11'000'000, 'x'));
    QTest::newRow("many deltas") << root(
        "notification", snapshotReference() + [] {
            QByteArray deltas;
            for (int serial = 1; serial <= limits::MaxDeltasListed + 1; ++serial)
                deltas += delta(serial);
            return deltas;
        }());
    QTest::newRow("deeper than any stack")
        << root("notification", QByteArray("<a>").repeated(200'000) + QByteArray("</a>").repeated(200'000));
    QTest::newRow("deep") << root("notification", QByteArray("<a>").repeated(200));
    QTest::newRow("character reference") << root("notification", snapshotReference() + "&#60;delta/>");
    QTest::newRow("UTF-8 that is none") << root("notification", snapshotReference() + "\xff\xfe");
    QTest::newRow("doubled attribute") << QByteArray(good).replace("version=", "version=\"1\" version=");
}

void TestDocuments::refusesBrokenNotifications()
{
    QFETCH(QByteArray, xml);
    const auto result = decodeNotification(xml, NotificationUri);
    QVERIFY(!result.value);
    QVERIFY(has(result.findings, FindingId::RRDP_MALFORMED));
    QCOMPARE(result.findings.front().uri, NotificationUri.toString());
}

void TestDocuments::refusesAForeignSnapshotAndDropsAForeignDelta()
{
    const auto foreign =
        decodeNotification(root("notification", snapshotReference("evil.example.net")), NotificationUri);
    QVERIFY(!foreign.value && has(foreign.findings, FindingId::RRDP_FOREIGN_ORIGIN));
    const auto port =
        decodeNotification(root("notification", snapshotReference("repo.example.net:8443")), NotificationUri);
    QVERIFY(!port.value && has(port.findings, FindingId::RRDP_FOREIGN_ORIGIN));
    const auto oneDelta = decodeNotification(
        root("notification", snapshotReference("REPO.example.net:443") + delta(7, "evil.net")),
        NotificationUri);
    QVERIFY(oneDelta.value && oneDelta.value->deltas.empty());
    QVERIFY(has(oneDelta.findings, FindingId::RRDP_FOREIGN_ORIGIN));
}

void TestDocuments::readsAnUpperCaseNamespaceAndSaysSo()
{
    const auto result = decodeNotification(
        root("notification", snapshotReference(), "HTTP://WWW.RIPE.NET/RPKI/RRDP"), NotificationUri);
    QVERIFY(result.value && has(result.findings, FindingId::RRDP_NAMESPACE));
    QCOMPARE(result.findings.size(), 1u);
}

void TestDocuments::readsASnapshotWithWhiteSpaceInBase64()
{
    const auto result = snapshotOf("\n<!-- note -->" + publish("rsync://h/m/a.roa", "\n  aGVs\r\n\tbG8=\n") +
                                   publish("rsync://h/m/b.roa", "") + "\n");
    QVERIFY(result.value && result.findings.empty());
    QCOMPARE(result.value->objects.size(), 2);
    QCOMPARE(result.value->objects.value(*RsyncUri::tryFromString(u"rsync://h/m/a.roa"_s)),
             QByteArray("hello"));
    QCOMPARE(result.value->serial, 7u);
}

void TestDocuments::refusesBrokenSnapshots_data()
{
    QTest::addColumn<QByteArray>("children");
    QTest::newRow("not base64") << publish("rsync://h/m/a.roa", "aGVs!bG8=");
    QTest::newRow("base64url") << publish("rsync://h/m/a.roa", "_-_-");
    QTest::newRow("cut base64") << publish("rsync://h/m/a.roa", "aGVsb");
    QTest::newRow("nested") << publish("rsync://h/m/a.roa", "aGVs<x/>");
    QTest::newRow("no uri") << QByteArray("<publish>aGVs</publish>");
    QTest::newRow("withdraw") << "<withdraw uri=\"rsync://h/m/a.roa\" hash=\"" + HashA + "\"/>";
    QTest::newRow("unknown entity") << publish("rsync://h/m/a.roa", "&x;");
    QTest::newRow("NUL") << publish("rsync://h/m/a.roa", QByteArray("aG\0s", 4));
}

void TestDocuments::refusesBrokenSnapshots()
{
    QFETCH(QByteArray, children);
    const auto result = snapshotOf(children);
    QVERIFY(!result.value);
    QVERIFY(has(result.findings, FindingId::RRDP_MALFORMED));
}

void TestDocuments::leavesOutObjectsWithUnsafeUris()
{
    for (const char* uri : {"rsync://h/m/../../etc/x.roa", "file:///etc/passwd", "rsync://h/m/",
                            "rsync://h/m/a b", "rsync://-h/m/x"}) {
        const auto result = snapshotOf(publish(uri, "aGVs") + publish("rsync://h/m/ok.roa", "aGVs"));
        QVERIFY2(result.value && result.value->objects.size() == 1, uri);
        QVERIFY(has(result.findings, FindingId::RRDP_OBJECT_REFUSED));
    }
}

/// Far more base64 than any object's makes the whole document unusable, as it does for other validators.
void TestDocuments::boundsTheSizeOfAnObject()
{
    const QByteArray small = publish("rsync://h/m/ok.roa", "aGVs");
    const auto large = snapshotOf(publish("rsync://h/m/a.roa", QByteArray(9'600'000, 'A')) + small);
    QVERIFY(large.value && large.findings.empty());
    QCOMPARE(large.value->objects.value(*RsyncUri::tryFromString(u"rsync://h/m/a.roa"_s)).size(), 7'200'000);
    for (const qsizetype size : {10'700'000, 44'000'000}) {
        const auto tooLarge = snapshotOf(publish("rsync://h/m/a.roa", QByteArray(size, 'A')) + small);
        QVERIFY(!tooLarge.value && has(tooLarge.findings, FindingId::RRDP_MALFORMED));
    }
    const auto blanks = snapshotOf(publish("rsync://h/m/a.roa", "aGVs" + QByteArray(44'000'000, ' ')));
    QVERIFY(!blanks.value && has(blanks.findings, FindingId::RRDP_MALFORMED));
}

void TestDocuments::keepsAnObjectPublishedTwiceAlike()
{
    const auto result = snapshotOf(publish("rsync://h/m/a.roa", "aGVs").repeated(2));
    QVERIFY(result.value && result.value->objects.size() == 1);
    QVERIFY(has(result.findings, FindingId::RRDP_DUPLICATE_PUBLISH));
}

void TestDocuments::refusesOneUriWithTwoContents()
{
    const auto result =
        snapshotOf(publish("rsync://h/m/a.roa", "aGVs") + publish("rsync://h/m/a.roa", "aGVt"));
    QVERIFY(!result.value && has(result.findings, FindingId::RRDP_DUPLICATE_PUBLISH));
}

void TestDocuments::readsADelta()
{
    const QByteArray changes = publish("rsync://h/m/new.roa", "aGVs") +
                               publish("rsync://h/m/old.roa", "aGVt", HashA) +
                               "<withdraw uri=\"rsync://h/m/gone.roa\" hash=\"" + HashA + "\"/>";
    const auto result = decodeDelta(root("delta", changes), u"d"_s);
    QVERIFY(result.value && result.findings.empty());
    const auto& got = result.value->changes;
    QCOMPARE(got.size(), 3u);
    QVERIFY(got[0].object && !got[0].replaces);
    QVERIFY(got[1].object && got[1].replaces);
    QVERIFY(!got[2].object && got[2].replaces);
}

void TestDocuments::refusesAWithdrawWithoutHash()
{
    const auto result = decodeDelta(root("delta", "<withdraw uri=\"rsync://h/m/gone.roa\"/>"), u"d"_s);
    QVERIFY(!result.value && has(result.findings, FindingId::RRDP_MALFORMED));
}

void TestDocuments::refusesDocumentTypeDeclarations_data()
{
    QTest::addColumn<QByteArray>("xml");
    const QByteArray body = root("snapshot", publish("rsync://h/m/a.roa", "&e;"));
    const QByteArray dtd = "<!DOCTYPE snapshot [<!ENTITY e \"aGVs\">]>";
    QTest::newRow("internal entity") << dtd + body;
    QTest::newRow("behind a declaration") << "<?xml version=\"1.0\"?>\n<!-- x -->" + dtd + body;
    QTest::newRow("external") << "<!DOCTYPE snapshot SYSTEM \"file:///etc/passwd\">" + body;
    QTest::newRow("lower case") << "<!doctype snapshot>" + body;
    QString utf16 = QString::fromLatin1("<?xml version=\"1.0\" encoding=\"UTF-16\"?>" + dtd + body);
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe") +
                                   QByteArray(reinterpret_cast<const char*>(utf16.utf16()), utf16.size() * 2);
    QTest::newRow("UTF-7")
        << "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE snapshot [<!ENTITY e \"aGVs\">]>" +
               body;
    QTest::newRow("UTF-7 in a comment")
        << "<?xml version=\"1.0\" encoding=\"UTF-7\"?><!-- +AC0ALQA+- " + dtd + " -->" + body;
}

void TestDocuments::refusesDocumentTypeDeclarations()
{
    QFETCH(QByteArray, xml);
    const auto result = decodeSnapshot(xml, u"s"_s);
    QVERIFY(!result.value);
    QVERIFY(has(result.findings, FindingId::RRDP_MALFORMED));
}

void TestDocuments::inflatesAllMembersOfAGzip()
{
    // printf a | gzip -n9; printf b | gzip -n9
    const QByteArray a = QByteArray::fromHex("1f8b08000000000002034b040043beb7e801000000");
    const QByteArray b = QByteArray::fromHex("1f8b08000000000002034b0200f9efbe7101000000");
    QCOMPARE(gunzipIfNeeded(a + b, 10).value(), QByteArray("ab"));
    QCOMPARE(gunzipIfNeeded("plain", 10).value(), QByteArray("plain"));
    QVERIFY(!gunzipIfNeeded(a.chopped(1), 10));
    QVERIFY(!gunzipIfNeeded(a + "\x1f\x8b", 10));
}

void TestDocuments::boundsWhatAGzipMayHold()
{
    // 100 zero bytes: head -c100 /dev/zero | gzip -n9
    const QByteArray zeros = QByteArray::fromHex("1f8b08000000000002036360a03d0000cac6889964000000");
    const auto whole = gunzipIfNeeded(zeros, 100);
    QVERIFY2(whole.has_value(), "within the limit");
    QCOMPARE(whole->size(), 100);
    QCOMPARE(gunzipIfNeeded(zeros, 99).error().kind, Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(TestDocuments)
#include "tst_documents.moc"
