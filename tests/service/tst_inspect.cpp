// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/der.h"
#include "core/lab/payload_encoder.h"
#include "core/service/inspect_json.h"
#include "core/service/inspect_service.h"
#include "core/service/inspect_text.h"
#include "tests/rpki/test_tree.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

/// Single objects of the lab's tree, judged with and without what they are verified with.
class InspectTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsTypesByExtensionAndByContent_data();
    void tellsTypesByExtensionAndByContent();
    void acceptsEverythingOfASoundTree_data() { addTree(); }
    void acceptsEverythingOfASoundTree();
    void refusesUnderAStrangersCertificate();
    void refusesBeforeAndAfterItsTime();
    void refusesWhatTheCrlRevokes();
    void takesNoRevocationFromAnotherCasCrl();
    void refusesMoreThanTheIssuerHolds();
    void refusesAnotherTypeOfContent();
    void refusesAnAlteredContent();
    void refusesAMalformedLocator();
    void refusesADefaultThatIsWrittenOut();
    void refusesANameThatIsNoString();
    void takesTheFileNamesOfRfc9286AndNoOthers();
    void legacyLeavesOutOnlyWhatIsNew();
    void saysWhatWasNotChecked();
    void neitherPageNorJsonCarriesControlCharacters();
    void aFileThatCannotBeReadIsBadInput();

private:
    static void addTree();
    static QByteArray signedBy(const lab::SignedContent& content, const lab::Resources& resources,
                               const QString& name);
    static QByteArray object(const QString& path) { return TestTree().objects().value(TestTree::uri(path)); }
    static InspectContext context(const QString& issuer, const QString& crl, Instant at = Now);
    static InspectedObject judge(const QString& path, const InspectContext& context)
    {
        return inspectObject(object(path), path, context);
    }
};

InspectContext InspectTest::context(const QString& issuer, const QString& crl, Instant at)
{
    InspectContext context;
    context.at = at;
    context.setIssuer(object(issuer));
    context.setCrl(object(crl), crl);
    return context;
}

void InspectTest::tellsTypesByExtensionAndByContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    const auto add = [](const QByteArray& bytes, const char* name, const char* type) {
        QTest::addRow("%s %s", type, name) << bytes << QString::fromLatin1(name) << QString::fromLatin1(type);
    };
    for (const char* name : {"a.cer", "a.bin"})
        add(object(u"ta/ca.cer"_s), name, "certificate");
    for (const char* name : {"a.crl", "a"})
        add(object(u"ca/ca.crl"_s), name, "crl");
    for (const char* name : {"a.mft", "a.mft.1"})
        add(object(u"ca/ca.mft"_s), name, "manifest");
    for (const char* name : {"a.ROA", "-"})
        add(object(u"ca/good.roa"_s), name, "roa");
    for (const char* name : {"a.tal", "a.txt"})
        add(TestTree().tal().encode(), name, "tal");
    add("nothing of the kind", "a.bin", "unknown");
}

void InspectTest::tellsTypesByExtensionAndByContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(QString, type);
    const InspectedObject found = inspectObject(bytes, name, {});
    QCOMPARE(nameOf(found.type), type);
    QCOMPARE(found.accepted(), type != u"unknown"_s);
    QCOMPARE(found.description.isEmpty(), type == u"unknown"_s);
}

void InspectTest::addTree()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("crl");
    QTest::newRow("trust anchor") << u"ta.cer"_s << u"ta.cer"_s << u"ta/ta.crl"_s;
    QTest::newRow("CA") << u"ta/ca.cer"_s << u"ta.cer"_s << u"ta/ta.crl"_s;
    QTest::newRow("CRL") << u"ca/ca.crl"_s << u"ta/ca.cer"_s << u"ca/ca.crl"_s;
    QTest::newRow("manifest") << u"ca/ca.mft"_s << u"ta/ca.cer"_s << u"ca/ca.crl"_s;
    QTest::newRow("ROA") << u"ca/good.roa"_s << u"ta/ca.cer"_s << u"ca/ca.crl"_s;
}

void InspectTest::acceptsEverythingOfASoundTree()
{
    QFETCH(QString, path);
    QFETCH(QString, issuer);
    QFETCH(QString, crl);
    const InspectedObject found = judge(path, context(issuer, crl));
    QVERIFY2(found.findings.empty(), found.findings.empty() ? "" : qPrintable(found.findings[0].detail()));
    QVERIFY(found.checks.time == Check::Passed);
    QVERIFY(found.checks.issuer == (path == u"ta.cer"_s ? Check::NotDone : Check::Passed));
}

void InspectTest::refusesUnderAStrangersCertificate()
{
    for (const QString& path : {u"ta/ca.cer"_s, u"ca/ca.crl"_s, u"ca/ca.mft"_s, u"ca/good.roa"_s}) {
        InspectContext stranger;
        stranger.setIssuer(object(path.startsWith(u"ta/"_s) ? u"ta/ca.cer"_s : u"ta.cer"_s));
        const InspectedObject found = judge(path, stranger);
        QVERIFY2(!found.accepted() && found.checks.issuer == Check::Failed, qPrintable(path));
    }
}

void InspectTest::refusesBeforeAndAfterItsTime()
{
    using namespace std::chrono_literals;
    for (const QString& path : {u"ta/ca.cer"_s, u"ca/ca.crl"_s, u"ca/ca.mft"_s, u"ca/good.roa"_s}) {
        InspectContext then;
        for (const Duration& shift : {Duration(-24h * 365 * 10), Duration(24h * 365 * 10)}) {
            then.at = Now + shift;
            QVERIFY2(!judge(path, then).accepted(), qPrintable(path));
        }
        QVERIFY(judge(path, {}).accepted());
    }
    InspectContext stale; // the manifest, not its certificate
    stale.at = Now + 23h + 30min;
    TestTree tree;
    tree.caPoint.manifestValidity = {Now - 1h, Now + 48h};
    const InspectedObject found =
        inspectObject(tree.objects().value(TestTree::uri(u"ca/ca.mft"_s)), u"ca.mft"_s, stale);
    QVERIFY(hasFinding(found.findings, FindingId::MFT_EXPIRED));
}

void InspectTest::refusesWhatTheCrlRevokes()
{
    using namespace std::chrono_literals;
    TestTree tree;
    tree.caPoint.revoked = {{20, Now - 1h, Now + 24h}}; // good.roa
    const auto objects = tree.objects();
    InspectContext context;
    context.setCrl(objects.value(TestTree::uri(u"ca/ca.crl"_s)), u"ca.crl"_s);
    const InspectedObject found =
        inspectObject(objects.value(TestTree::uri(u"ca/good.roa"_s)), u"good.roa"_s, context);
    QVERIFY(hasFinding(found.findings, FindingId::CERT_REVOKED));
    QVERIFY(found.checks.revocation == Check::Failed);
}

void InspectTest::takesNoRevocationFromAnotherCasCrl()
{
    const InspectedObject found = judge(u"ca/good.roa"_s, context(u"ta/ca.cer"_s, u"ta/ta.crl"_s));
    QVERIFY(hasFinding(found.findings, FindingId::CRL_ISSUER_MISMATCH, u"ta/ta.crl"_s));
    QVERIFY(!found.accepted());
}

void InspectTest::refusesMoreThanTheIssuerHolds()
{
    TestTree tree;
    tree.caResources.ipv4 = {ipv4("\x0b\x00\x00\x00", 8)};
    InspectContext context;
    context.setIssuer(tree.taCertificate());
    const InspectedObject found = inspectObject(tree.caCertificate(), u"ca.cer"_s, context);
    QVERIFY(hasFinding(found.findings, FindingId::CERT_OVERCLAIM));
    QCOMPARE(found.findings.front().arguments.value(u"resources"_s), u"11.0.0.0/8"_s);
}

void InspectTest::refusesAnotherTypeOfContent()
{
    const InspectedObject found = inspectObject(object(u"ca/good.roa"_s), u"good.mft"_s, {});
    QVERIFY(hasFinding(found.findings, FindingId::CMS_CONTENT_TYPE));
}

void InspectTest::refusesAnAlteredContent()
{
    QByteArray bytes = object(u"ca/good.roa"_s);
    const qsizetype at = bytes.indexOf(QByteArray::fromHex("0a01")); // 10.1.0.0/16
    QVERIFY(at > 0);
    bytes[at + 1] = 2;
    const InspectedObject found = inspectObject(bytes, u"good.roa"_s, {});
    QVERIFY(found.checks.signature == Check::Failed);
    QVERIFY(hasFinding(found.findings, FindingId::CMS_DIGEST));
    QVERIFY(hasFinding(found.findings, FindingId::ROA_NOT_COVERED));
}

void InspectTest::refusesAMalformedLocator()
{
    const InspectedObject found = inspectObject("rsync://test.example/repo/ta.cer\n", u"a.tal"_s, {});
    QVERIFY(hasFinding(found.findings, FindingId::TAL_MALFORMED));
    QVERIFY(!found.accepted());
}

QByteArray InspectTest::signedBy(const lab::SignedContent& content, const lab::Resources& resources,
                                 const QString& name)
{
    using namespace std::chrono_literals;
    return TestTree::signedObject(content, resources, {Now - 1h, Now + 1h}, 30, TestKeys::get().ca, u"ca/"_s,
                                  u"ca"_s, name);
}

/// X.690 section 11.5: version 0 is left away.
void InspectTest::refusesADefaultThatIsWrittenOut()
{
    const RoaKnobs knobs;
    lab::SignedContent content = lab::roaContent(knobs.plan);
    QVERIFY(inspectObject(signedBy(content, knobs.resources, u"a.roa"_s), u"a.roa"_s, {}).accepted());
    const qsizetype header = static_cast<unsigned char>(content.content[1]) < 0x80 ? 2 : 3;
    content.content =
        lab::der::element(0x30, QByteArray::fromHex("a003020100") + content.content.sliced(header));
    const InspectedObject found =
        inspectObject(signedBy(content, knobs.resources, u"a.roa"_s), u"a.roa"_s, {});
    QVERIFY(hasFinding(found.findings, FindingId::OBJECT_MALFORMED));
}

void InspectTest::refusesANameThatIsNoString()
{
    for (const QString& path : {u"ta/ca.cer"_s, u"ca/ca.crl"_s}) {
        QByteArray bytes = object(path);
        const QByteArray commonName = QByteArray::fromHex("0603550403"); // then PrintableString
        bytes[bytes.indexOf(commonName) + commonName.size()] = 0x04;     // OCTET STRING
        QVERIFY(hasFinding(inspectObject(bytes, path, {}).findings, FindingId::CERT_NAME_FORM));
    }
}

void InspectTest::takesTheFileNamesOfRfc9286AndNoOthers()
{
    using namespace std::chrono_literals;
    lab::Resources inherit;
    inherit.inherit = true;
    const auto accepts = [&](const QString& name) {
        const auto content = lab::manifestContent(1, Now - 1h, Now + 1h, {{name, sha256Of("x")}});
        return inspectObject(signedBy(content, inherit, u"a.mft"_s), u"a.mft"_s, {}).accepted();
    };
    for (const QString& name : {u"-Xq_9.roa"_s, u"-.cer"_s, u"_.abc"_s, u"A-b_9.mft"_s})
        QVERIFY2(accepts(name), qPrintable(name));
    for (const QString& name : {u"a.b.roa"_s, u".roa"_s, u"a.ROA"_s, u"a.ro"_s, u"a.roas"_s, u"a"_s,
                                u"../a.roa"_s, u"a/b.roa"_s, u"a b.roa"_s, u"a.r9a"_s})
        QVERIFY2(!accepts(name), qPrintable(name));
}

void InspectTest::legacyLeavesOutOnlyWhatIsNew()
{
    TestTree tree;
    tree.good.resources.asns = {{64500, 64500}}; // RFC 9582 section 5 forbids it, RFC 6482 did not
    const QByteArray roa = tree.objects().value(TestTree::uri(u"ca/good.roa"_s));
    QVERIFY(!inspectObject(roa, u"a.roa"_s, {}).accepted());
    InspectContext legacy;
    legacy.profile = rpki::Profile::Legacy;
    QVERIFY(inspectObject(roa, u"a.roa"_s, legacy).accepted());
    tree.good.plan.ipv4MaxLength = 33;
    QVERIFY(
        !inspectObject(tree.objects().value(TestTree::uri(u"ca/good.roa"_s)), u"a.roa"_s, legacy).accepted());
}

void InspectTest::saysWhatWasNotChecked()
{
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"good.roa"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(object(u"ca/good.roa"_s));
    file.close();
    const auto report = inspectFiles({.files = {file.fileName()}, .issuer = {}, .crl = {}, .at = {}});
    QVERIFY(report.has_value());
    QCOMPARE(report->rejected(), 0);
    const QString page = toText(*report, 80);
    QVERIFY(page.startsWith(file.fileName() + u": accepted\n"_s));
    for (const char* line :
         {"\n    Own signature       passed\n", "\n    Issuer              not checked (needs --issuer)\n",
          "\n    Time                not checked (needs --at)\n",
          "\n    Revocation          not checked (needs --crl)\n", "\n  AS number           AS64500\n",
          "10.1.0.0/16 max 24\n", "\n  Signed at           2026-01-15T11:00:00Z\n"})
        QVERIFY2(page.contains(QString::fromLatin1(line)), line + 1);
    QVERIFY(page.endsWith(u"Findings            none"_s));
    const QJsonObject json = toJson(*report);
    QCOMPARE(json[u"schema"_s].toString(), u"caretaker/inspect/1"_s);
    const QJsonObject one = json[u"files"_s].toArray().first().toObject();
    QCOMPARE(one[u"type"_s].toString(), u"roa"_s);
    QCOMPARE(one[u"verdict"_s].toString(), u"accepted"_s);
    QCOMPARE(one[u"checks"_s].toObject()[u"issuer"_s].toString(), u"not done"_s);
    const QJsonArray vrps = one[u"object"_s].toObject()[u"vrps"_s].toArray();
    QCOMPARE(vrps.size(), 2);
    QCOMPARE(vrps[0].toObject(),
             (QJsonObject{{u"asn"_s, u"AS64500"_s}, {u"prefix"_s, u"10.1.0.0/16"_s}, {u"max_length"_s, 24}}));
}

void InspectTest::neitherPageNorJsonCarriesControlCharacters()
{
    const QByteArray record =
        "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:\x1b[31mred\r\nEMAIL:a@b.example\r\nEND:VCARD\r\n";
    lab::SignedContent content = lab::ghostbustersContent({});
    content.content = record;
    lab::Resources inherit;
    inherit.inherit = true;
    const QByteArray bytes = signedBy(content, inherit, u"a.gbr"_s);
    const QTemporaryDir dir;
    QFile file(dir.filePath(u"a.gbr"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    const auto report = inspectFiles({.files = {file.fileName()}, .issuer = {}, .crl = {}, .at = {}});
    QVERIFY(report.has_value());
    QVERIFY(!toText(*report, 80).contains(u'\x1b'));
}

void InspectTest::aFileThatCannotBeReadIsBadInput()
{
    const auto report = inspectFiles({.files = {u"/nonexistent/a.roa"_s}, .issuer = {}, .crl = {}, .at = {}});
    QVERIFY(!report && report.error().kind == Error::Kind::BadInput);
    QCOMPARE(report.error().where, u"/nonexistent/a.roa"_s);
}

QTEST_GUILESS_MAIN(InspectTest)
#include "tst_inspect.moc"
