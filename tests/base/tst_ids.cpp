// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QTest>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

/// 2^159 - 1: twenty octets, the top bit clear (RFC 5280 section 4.1.2.2).
QByteArray largestSerial() { return QByteArray("\x7f") + QByteArray(19, '\xff'); }

} // namespace

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedBytesRefuseAnyOtherLength()
    {
        QVERIFY(!Ski::tryFromBytes(QByteArray(19, 'x')));
        QVERIFY(Ski::tryFromBytes(QByteArray(20, 'x')));
        QVERIFY(!Ski::tryFromBytes(QByteArray(21, 'x')));
        QVERIFY(!Ski::tryFromBytes({}));
    }

    void hexReadsBothCasesAndColons()
    {
        const auto upper = Ski::tryFromHex(u"00112233445566778899AABBCCDDEEFF00112233"_s);
        const auto lower = Ski::tryFromHex(u"00112233445566778899aabbccddeeff00112233"_s);
        const auto colons = Ski::tryFromHex(u"00:11:22:33:44:55:66:77:88:99:AA:bb:CC:DD:EE:FF:00:11:22:33"_s);
        QVERIFY(upper && lower && colons);
        QCOMPARE(*upper, *lower);
        QCOMPARE(*upper, *colons);
        QCOMPARE(upper->toHex(), u"00112233445566778899AABBCCDDEEFF00112233"_s);
        QCOMPARE(*Ski::tryFromHex(upper->toHex()), *upper);
    }

    void hexRefusesWhatIsNotHex_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("odd") << u"0011223344556677889900112233445566778"_s;
        QTest::newRow("short") << u"001122"_s;
        QTest::newRow("long") << QString(42, u'0');
        QTest::newRow("letter g") << QString(39, u'0') + u'g';
        QTest::newRow("space inside") << u"0011223344 5566778899AABBCCDDEEFF00112233"_s;
        QTest::newRow("newline") << QString(40, u'0') + u'\n';
        QTest::newRow("0x") << u"0x"_s + QString(38, u'0');
        QTest::newRow("beyond Latin-1") << QString(39, u'0') + QChar(0x0661);
        QTest::newRow("full width digit") << QString(39, u'0') + QChar(0xff10);
        QTest::newRow("colon within a byte") << u"0:0112233445566778899AABBCCDDEEFF00112233"_s;
        QTest::newRow("two colons") << u"00::112233445566778899AABBCCDDEEFF00112233"_s;
        QTest::newRow("leading colon") << u":00112233445566778899AABBCCDDEEFF00112233"_s;
        QTest::newRow("some colons") << u"00:112233445566778899AABBCCDDEEFF00112233"_s;
    }
    void hexRefusesWhatIsNotHex()
    {
        QFETCH(QString, text);
        QVERIFY(!Ski::tryFromHex(text));
    }

    void everyByteSurvivesHex()
    {
        for (int start = 0; start < 256; start += 20) {
            QByteArray bytes;
            for (int i = 0; i < 20; ++i)
                bytes.append(static_cast<char>(start + i));
            const auto ski = Ski::tryFromBytes(bytes);
            QVERIFY(ski);
            QCOMPARE(ski->toByteArray(), bytes);
            QCOMPARE(*Ski::tryFromHex(ski->toHex()), *ski);
        }
    }

    void orderAndHashFollowTheBytes()
    {
        const auto low = *Ski::tryFromHex(QString(40, u'0'));
        const auto high = *Ski::tryFromHex(u"80"_s + QString(38, u'0'));
        QVERIFY(low < high);
        QVERIFY(low != high);
        QCOMPARE(qHash(low), qHash(*Ski::tryFromBytes(QByteArray(20, '\0'))));
        QCOMPARE(std::hash<Ski>{}(low), std::hash<Ski>{}(*Ski::tryFromBytes(QByteArray(20, '\0'))));
    }

    void sha256AgreesWithTheStandard() // FIPS 180-4, the example "abc"
    {
        QCOMPARE(sha256Of("abc").toHex(),
                 u"BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"_s);
        QCOMPARE(sha256Of({}).toHex(), u"E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855"_s);
    }

    void asnReadsItsOwnText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<uint>("value");
        QTest::newRow("zero") << u"AS0"_s << 0U;
        QTest::newRow("plain") << u"65551"_s << 65551U;
        QTest::newRow("lower case") << u"as3333"_s << 3333U;
        QTest::newRow("largest") << u"AS4294967295"_s << 4294967295U;
    }
    void asnReadsItsOwnText()
    {
        QFETCH(QString, text);
        QFETCH(uint, value);
        const auto asn = Asn::tryFromString(text);
        QVERIFY(asn);
        QCOMPARE(asn->value, value);
        QCOMPARE(*Asn::tryFromString(asn->toString()), *asn);
    }

    void asnRefusesEverythingElse_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text : {u""_s, u"AS"_s, u"AS-1"_s, u"-1"_s, u"+1"_s, u"AS+1"_s, u"AS 1"_s, u" 1"_s,
                                 u"1 "_s, u"4294967296"_s, u"99999999999999999999"_s, u"1.10"_s, u"0x10"_s,
                                 u"ASAS1"_s, u"1e3"_s, u"1,000"_s, u"\u0661"_s})
            QTest::newRow(qUtf8Printable(u"'%1'"_s.arg(text))) << text;
    }
    void asnRefusesEverythingElse()
    {
        QFETCH(QString, text);
        QVERIFY(!Asn::tryFromString(text));
    }

    void serialKeepsItsNumber()
    {
        for (const std::uint64_t n :
             {0ULL, 1ULL, 127ULL, 128ULL, 255ULL, 256ULL, 0x8000ULL, 0xffff'ffff'ffff'ffffULL}) {
            const Serial serial = Serial::fromNumber(n);
            QCOMPARE(serial.toHex().toULongLong(nullptr, 16), n);
            QCOMPARE(serial.isZero(), n == 0);
            QCOMPARE(*Serial::tryFromHex(serial.toHex()), serial);
        }
    }

    void serialReadsDerContents()
    {
        QCOMPARE(*Serial::tryFromBytes(QByteArray("\0", 1)), Serial::fromNumber(0));
        QCOMPARE(*Serial::tryFromBytes(QByteArray("\0\x80", 2)), Serial::fromNumber(128));
        QCOMPARE(*Serial::tryFromBytes(QByteArray("\x7f", 1)), Serial::fromNumber(127));
        QVERIFY(!Serial::tryFromBytes({}));
        QVERIFY(!Serial::tryFromBytes(QByteArray("\x80", 1))); // negative
    }

    void serialEndsAtTwentyOctets() // RFC 9286 section 4.2.1, RFC 5280 section 4.1.2.2
    {
        QVERIFY(Serial::tryFromBytes(largestSerial()));
        QVERIFY(Serial::tryFromHex(QString::fromLatin1(largestSerial().toHex())));
        QVERIFY(!Serial::tryFromBytes(QByteArray("\0\x80", 2) + QByteArray(19, '\0'))); // 2^159
        QVERIFY(!Serial::tryFromBytes(QByteArray(21, '\x01')));
        QVERIFY(!Serial::tryFromHex(u"80"_s + QString(38, u'0')));
        QVERIFY(!Serial::tryFromHex(u"1"_s + QString(40, u'0')));
    }

    void serialHexIgnoresCaseAndLeadingZeros()
    {
        QCOMPARE(*Serial::tryFromHex(u"1a"_s), Serial::fromNumber(26));
        QCOMPARE(*Serial::tryFromHex(u"1A"_s), Serial::fromNumber(26));
        QCOMPARE(*Serial::tryFromHex(u"A"_s), Serial::fromNumber(10));
        QCOMPARE(*Serial::tryFromHex(u"000A"_s), Serial::fromNumber(10));
        QCOMPARE(*Serial::tryFromHex(u"FF"_s), Serial::fromNumber(255));
        QCOMPARE(Serial::fromNumber(0).toHex(), u"00"_s);
    }

    void serialHexRefusesWhatIsNotHex_data()
    {
        QTest::addColumn<QString>("text");
        for (const auto& text :
             {u""_s, u"-1"_s, u"+1"_s, u"0x1"_s, u"1G"_s, u" 1"_s, u"1 "_s, u"1:"_s, u"\u0661\u0661"_s})
            QTest::newRow(qUtf8Printable(u"'%1'"_s.arg(text))) << text;
    }
    void serialHexRefusesWhatIsNotHex()
    {
        QFETCH(QString, text);
        QVERIFY(!Serial::tryFromHex(text));
    }

    void nextSerialIsGreaterByOne()
    {
        for (const std::uint64_t n : {0ULL, 1ULL, 127ULL, 254ULL, 255ULL, 0xffffULL, 0x7fffULL,
                                      0xffff'ffffULL, 0x00ff'ffff'ffff'ffffULL}) {
            const Serial serial = Serial::fromNumber(n);
            QCOMPARE(*serial.next(), Serial::fromNumber(n + 1));
            QVERIFY(serial < *serial.next());
        }
        QCOMPARE(Serial::fromNumber(0xffff'ffff'ffff'ffffULL).next()->toHex(), u"010000000000000000"_s);
    }

    void nextSerialStopsAtTheLargest()
    {
        const auto largest = Serial::tryFromBytes(largestSerial());
        QVERIFY(!largest->next());
        QByteArray before = largestSerial();
        before.back() = '\xfe';
        QCOMPARE(*Serial::tryFromBytes(before)->next(), *largest);
    }

    void serialsCompareAsNumbersNotAsText()
    {
        const std::vector<Serial> ascending{
            Serial::fromNumber(0),     Serial::fromNumber(9),
            Serial::fromNumber(10),    Serial::fromNumber(127),
            Serial::fromNumber(128),   Serial::fromNumber(255),
            Serial::fromNumber(256),   Serial::fromNumber(65535),
            Serial::fromNumber(65536), *Serial::tryFromBytes(largestSerial())};
        for (size_t i = 0; i < ascending.size(); ++i) {
            for (size_t j = 0; j < ascending.size(); ++j)
                QVERIFY((ascending[i] <=> ascending[j]) == (i <=> j));
        }
    }

    void textIdKeepsTheText()
    {
        for (const auto& text : {u"a"_s, u"AS65000 Example"_s, u"NIR-JP/42"_s, u"北京"_s, u"héllo"_s,
                                 QString(255, u'x'), u"😀"_s}) {
            const auto id = CaHandle::tryFromString(text);
            QVERIFY2(id, qUtf8Printable(text));
            QCOMPARE(id->toString(), text);
        }
    }

    void textIdRefusesWhatCannotBeAName_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("too long") << QString(256, u'x');
        QTest::newRow("leading space") << u" a"_s;
        QTest::newRow("trailing space") << u"a "_s;
        QTest::newRow("trailing no-break space") << u"a\u00a0"_s;
        QTest::newRow("newline") << u"a\nb"_s;
        QTest::newRow("tab") << u"a\tb"_s;
        QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s;
        QTest::newRow("escape") << u"a\x1b[31m"_s;
        QTest::newRow("delete") << u"a\x7f"_s;
        QTest::newRow("right-to-left override") << u"a\u202eb"_s;
        QTest::newRow("zero width space") << u"a\u200bb"_s;
        QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xd83d) + u"b"_s;
        QTest::newRow("lone low surrogate") << u"a"_s + QChar(0xde00);
    }
    void textIdRefusesWhatCannotBeAName()
    {
        QFETCH(QString, text);
        QVERIFY(!CaHandle::tryFromString(text));
    }

    void textIdsHaveOneOrderForEqualityAndSorting()
    {
        const auto a = CaHandle::fromString(u"a"_s);
        const auto b = CaHandle::fromString(u"b"_s);
        QVERIFY(a < b && a != b && b > a);
        QVERIFY(CaHandle::fromString(u"a"_s) == a);
        QVERIFY((CaHandle::fromString(u"a"_s) <=> a) == std::strong_ordering::equal);
        QCOMPARE(qHash(a), qHash(CaHandle::fromString(u"a"_s)));
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
