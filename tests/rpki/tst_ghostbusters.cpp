// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/ghostbusters.h"
#include "core/rpki/oids.h"
#include "tests/rpki/payload_test.h"

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const PayloadType<Ghostbusters> Type{oid::Ghostbusters, decodeGhostbusters, inspectGhostbusters,
                                     inspectGhostbustersCertificate};
const lab::Resources Inherited{true, {}, {}, {}};
const QStringList GoodLines{u"VERSION:4.0"_s, u"FN:Ann Example"_s, u"EMAIL:ann@example.net"_s};

/// Any characters but control characters.
QString randomText(QRandomGenerator& random)
{
    static const QString letters = u"abcXYZ019 ,;:\\\"=-_.@äßéЖ中文😀"_s;
    const QList<uint> characters = letters.toUcs4();
    QString text;
    for (int n = random.bounded(150); n > 0; --n) {
        const char32_t character = characters[random.bounded(characters.size())];
        text += QString::fromUcs4(&character, 1);
    }
    return text;
}

QByteArray card(const QByteArray& lines) { return "BEGIN:VCARD\r\n" + lines + "END:VCARD\r\n"; }

} // namespace

class TestGhostbusters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLabEncodes();
    void takesAGoodObject();
    void givesContactFields();
    void readsGroupsQuotesAndCase();
    void judgesCards_data();
    void judgesCards();
    void refusesMalformedCards_data();
    void refusesMalformedCards();
    void refusesAnOversizedCard();
    void contactIsOneLineEach();
    void judgesCertificates();
    void judgesRealObjects_data();
    void judgesRealObjects();
    void readsARealContact();
};

void TestGhostbusters::decodesWhatTheLabEncodes()
{
    QRandomGenerator random(3);
    const QStringList names{u"VERSION"_s, u"FN"_s, u"ORG"_s, u"ADR"_s, u"TEL"_s, u"EMAIL"_s, u"X-NOTE"_s};
    for (int round = 0; round < Rounds; ++round) {
        Ghostbusters expected;
        QStringList lines;
        for (int n = random.bounded(8); n > 0; --n) {
            const QString name = names[random.bounded(names.size())];
            const QString parameters = random.bounded(2) ? u"TYPE=WORK;VALUE=uri"_s : QString();
            const QString value = randomText(random);
            expected.properties.push_back({name, parameters, value});
            lines << name + (parameters.isEmpty() ? QString() : u';' + parameters) + u':' + value;
        }
        const auto record = decodeGhostbusters(lab::ghostbustersContent(lines).content);
        QVERIFY(record);
        QVERIFY(*record == expected);
    }
}

void TestGhostbusters::takesAGoodObject()
{
    const auto record =
        judgePayload(signedPayload(lab::ghostbustersContent(GoodLines), Inherited, u"who.gbr"_s), Type);
    QCOMPARE(refusals(record.findings), QString());
    QCOMPARE(record->contact().name, u"Ann Example"_s);
}

void TestGhostbusters::givesContactFields()
{
    const auto record = decodeGhostbusters(
        lab::ghostbustersContent({u"VERSION:4.0"_s, u"FN:Ann\\, the Example"_s, u"ORG:Example Ltd;NOC"_s,
                                  u"ADR;TYPE=WORK:;;1 Road\\n2nd floor;Town;;1234;Land"_s,
                                  u"TEL;VALUE=uri:tel:+1-555-0100"_s, u"TEL:+1-555-0101"_s,
                                  u"EMAIL:noc@example.net"_s})
            .content);
    QVERIFY(record);
    const VcardContact expected{u"Ann, the Example"_s,
                                u"Example Ltd, NOC"_s,
                                {u"1 Road 2nd floor, Town, 1234, Land"_s},
                                {u"+1-555-0100"_s, u"+1-555-0101"_s},
                                {u"noc@example.net"_s}};
    QVERIFY(record->contact() == expected);
}

void TestGhostbusters::readsGroupsQuotesAndCase()
{
    const auto record =
        decodeGhostbusters("begin:vcard\nversion:4.0\nwork.fn:A\nitem-1.Tel;LABEL=\"a:b;c\":1\nend:vcard\n");
    QVERIFY(record);
    QVERIFY((record->properties[2] == VcardProperty{u"TEL"_s, u"LABEL=\"a:b;c\""_s, u"1"_s}));
    QCOMPARE(refusals(inspectGhostbusters(*record)), QString());
}

void TestGhostbusters::judgesCards_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* lines, const char* expected) {
        QTest::newRow(name) << QByteArray(lines) << QString::fromLatin1(expected);
    };
    row("address only", "VERSION:4.0\r\nFN:A\r\nADR:;;;;;;Land\r\n", "");
    row("telephone only", "VERSION:4.0\r\nFN:A\r\nTEL:1\r\n", "");
    row("empty", "", "GBR_NO_CONTACT GBR_VCARD");
    row("no version", "FN:A\r\nTEL:1\r\n", "GBR_VCARD");
    row("version 3", "VERSION:3.0\r\nFN:A\r\nTEL:1\r\n", "GBR_VCARD");
    row("version not first", "FN:A\r\nVERSION:4.0\r\nTEL:1\r\n", "GBR_VCARD");
    row("no name", "VERSION:4.0\r\nTEL:1\r\n", "GBR_VCARD");
    row("empty name", "VERSION:4.0\r\nFN: \r\nTEL:1\r\n", "GBR_VCARD");
    row("no contact", "VERSION:4.0\r\nFN:A\r\nORG:B\r\n", "GBR_NO_CONTACT");
    row("title", "VERSION:4.0\r\nFN:A\r\nTEL:1\r\nTITLE:CEO\r\n", "GBR_PROPERTY");
    row("two cards", "VERSION:4.0\r\nFN:A\r\nTEL:1\r\nEND:VCARD\r\nBEGIN:VCARD\r\n", "GBR_PROPERTY");
}

void TestGhostbusters::judgesCards()
{
    QFETCH(QByteArray, lines);
    QFETCH(QString, expected);
    const auto record = decodeGhostbusters(card(lines));
    QVERIFY(record);
    QCOMPARE(refusals(inspectGhostbusters(*record)), expected);
}

void TestGhostbusters::refusesMalformedCards_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no end") << QByteArray("BEGIN:VCARD\r\nVERSION:4.0\r\n");
    QTest::newRow("no begin") << QByteArray("VERSION:4.0\r\nEND:VCARD\r\n");
    QTest::newRow("begin only") << QByteArray("BEGIN:VCARD\r\n");
    QTest::newRow("after the end") << QByteArray(card("VERSION:4.0\r\n") + "more\r\n");
    QTest::newRow("no colon") << card("VERSION\r\n");
    QTest::newRow("colon only in quotes") << card("TEL;LABEL=\"a:b\"\r\n");
    QTest::newRow("no name") << card(":4.0\r\n");
    QTest::newRow("odd name") << card("F N:A\r\n");
    QTest::newRow("empty line within") << card("VERSION:4.0\r\n\r\nFN:A\r\n");
    QTest::newRow("not UTF-8") << card("FN:\xff\xfe\r\n");
    QTest::newRow("cut within a character") << QByteArray("BEGIN:VCARD\r\nEND:VCARD\xc3");
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" + card("FN:A\r\n"));
    QTest::newRow("NUL") << card(QByteArray("FN:A\0B\r\n", 8));
    QTest::newRow("escape sequence of a terminal") << card("FN:\x1b[2J\r\n");
    QTest::newRow("DER") << QByteArray("\x30\x03\x02\x01\x00", 5);
}

void TestGhostbusters::refusesMalformedCards()
{
    QFETCH(QByteArray, content);
    const auto record = decodeGhostbusters(content);
    QVERIFY(!record);
    QCOMPARE(refusals(record.findings), u"OBJECT_MALFORMED"_s);
}

void TestGhostbusters::refusesAnOversizedCard()
{
    const QByteArray empty = card("FN:\r\n");
    const QByteArray most = card("FN:" + QByteArray(limits::MaxVcardBytes - empty.size(), 'a') + "\r\n");
    QCOMPARE(most.size(), limits::MaxVcardBytes);
    QVERIFY(decodeGhostbusters(most));
    QVERIFY(!decodeGhostbusters(most + '\n'));
}

void TestGhostbusters::contactIsOneLineEach()
{
    QRandomGenerator random(4);
    for (int round = 0; round < Rounds; ++round) {
        const QString text = randomText(random) + u"\\n\\N\\"_s;
        const auto record = decodeGhostbusters(
            lab::ghostbustersContent({u"FN:"_s + text, u"ADR:"_s + text, u"TEL:tel:"_s + text}).content);
        QVERIFY(record);
        const VcardContact contact = record->contact();
        QVERIFY(!(contact.name + contact.addresses.join(QString()) + contact.telephones.join(QString()))
                     .contains(u'\n'));
    }
}

void TestGhostbusters::judgesCertificates()
{
    const lab::Resources listed{false, {labPrefix("10.0.0.0/8")}, {}, {}};
    const auto record =
        judgePayload(signedPayload(lab::ghostbustersContent(GoodLines), listed, u"who.gbr"_s), Type);
    QCOMPARE(refusals(record.findings), u"GBR_EE_RESOURCES"_s);
    QVERIFY(requiredResources(*record).isEmpty());
}

void TestGhostbusters::judgesRealObjects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    const QString conformance = u"bbn-conformance-even/rpki.bbn.com/conformance/root/"_s;
    const QString samples = u"rpki-prover-samples/data/"_s;
    const auto row = [](const char* name, const QString& file, const char* expected) {
        QTest::newRow(name) << file << QString::fromLatin1(expected);
    };
    row("good", conformance + u"goodGBRNothingWrong.gbr"_s, "");
    row("wrong OID", conformance + u"badGBRWrongOID.gbr"_s, "CMS_CONTENT_TYPE");
    row("IPv6 not inherited", conformance + u"badGBRIPv6NotInherit.gbr"_s, "GBR_EE_RESOURCES");
    row("extra property", conformance + u"badGBRExtraProperty.gbr"_s, "GBR_PROPERTY");
    row("in use", samples + u"ClF4YOBviAEnwFokhNG1NXBZjEA.gbr"_s, "");
    row("in use, with N", samples + u"VZgMGXDlMc_DQX3QkQKbaQ0K8vM.gbr"_s, "GBR_PROPERTY");
}

/// Older than RFC 9589, so by the legacy profile.
void TestGhostbusters::judgesRealObjects()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    CARETAKER_NEEDS_SHARED_DATA(file);
    const auto record = judgePayload(*sharedFile(file), Type, Profile::Legacy);
    QVERIFY(record);
    QCOMPARE(refusals(record.findings), expected);
}

void TestGhostbusters::readsARealContact()
{
    const QString file = u"bbn-conformance-even/rpki.bbn.com/conformance/root/goodGBRNothingWrong.gbr"_s;
    CARETAKER_NEEDS_SHARED_DATA(file);
    const auto record = judgePayload(*sharedFile(file), Type, Profile::Legacy);
    const VcardContact expected{u"Human's Name"_s,
                                u"Organizational Entity"_s,
                                {u"42 Twisty Passage, Deep Cavern, WA, 98666, U.S.A."_s},
                                {u"+1-666-555-1212"_s, u"+1-666-555-1213"_s},
                                {u"human@example.com"_s}};
    QVERIFY(record->contact() == expected);
}

QTEST_GUILESS_MAIN(TestGhostbusters)
#include "tst_ghostbusters.moc"
