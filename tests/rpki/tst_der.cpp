// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/der.h"

#include <QTest>

#include <cstring>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace Qt::StringLiterals;

namespace {

QByteArray hex(const char* text) { return QByteArray::fromHex(text); }

/// Whether `read` of a reader on these bytes, and then their end, succeeds.
template <typename Read>
bool reads(const char* text, Read read)
{
    const QByteArray bytes = hex(text);
    der::Failure failure;
    der::Reader reader(bytes, failure);
    read(reader);
    reader.expectEnd();
    return !failure.failed;
}

} // namespace

class TestDer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesLengthsThatAreNotDer();
    void refusesHighTagNumbers();
    void readsIntegers();
    void readsBooleans();
    void readsBitStrings();
    void readsObjectIdentifiers();
    void readsTimes();
    void failureIsSticky();
    void berBecomesDer_data();
    void berBecomesDer();
    void refusesBerThatIsTooDeep();
};

void TestDer::refusesLengthsThatAreNotDer()
{
    const auto any = [](der::Reader& reader) { reader.readAny(); };
    QVERIFY(reads("0400", any));
    QVERIFY(!reads("04", any));
    QVERIFY(!reads("", any));
    QVERIFY(!reads("0401", any));       // beyond the end
    QVERIFY(!reads("04810100", any));   // long form where the short one does
    QVERIFY(!reads("048200017f", any)); // leading zero
    QVERIFY(!reads("30800000", any));   // indefinite
    QVERIFY(!reads("0485000000000100", any));
    QVERIFY(!reads("0484ffffffff00", any));
    QVERIFY(!reads("04ff00", any));
    const QByteArray longest = "0481"
                               "80" +
                               QByteArray(128, 'a').toHex();
    QVERIFY(reads(longest.constData(), any));
}

void TestDer::refusesHighTagNumbers()
{
    QVERIFY(!reads("1f8100", [](der::Reader& reader) { reader.readAny(); }));
}

void TestDer::readsIntegers()
{
    const auto number = [](std::uint64_t expected) {
        return [expected](der::Reader& reader) {
            if (reader.number() != expected)
                reader.fail("another number");
        };
    };
    QVERIFY(reads("020100", number(0)));
    QVERIFY(reads("02017f", number(127)));
    QVERIFY(reads("02020080", number(128)));
    QVERIFY(reads("020900ffffffffffffffff", number(~std::uint64_t(0))));
    QVERIFY(!reads("02090100000000000000 00", number(0)));
    QVERIFY(!reads("0200", number(0)));
    QVERIFY(!reads("02020001", number(1)));
    QVERIFY(!reads("0201ff", number(0)));
    QVERIFY(!reads("040100", number(0)));
    const auto serial = [](der::Reader& reader) { reader.serial(); };
    QVERIFY(reads("02147fffffffffffffffffffffffffffffffffffffff", serial));
    QVERIFY(!reads("021500ffffffffffffffffffffffffffffffffffffffff", serial));
    QVERIFY(!reads("0201ff", serial));
}

void TestDer::readsBooleans()
{
    const auto boolean = [](der::Reader& reader) { reader.boolean(); };
    QVERIFY(reads("0101ff", boolean));
    QVERIFY(reads("010100", boolean));
    QVERIFY(!reads("010101", boolean));
    QVERIFY(!reads("0100", boolean));
}

void TestDer::readsBitStrings()
{
    const auto bits = [](der::Reader& reader) { reader.bitString(); };
    QVERIFY(reads("030100", bits));
    QVERIFY(reads("03020780", bits));
    QVERIFY(!reads("0300", bits));
    QVERIFY(!reads("030101", bits));   // unused bits of nothing
    QVERIFY(!reads("03020880", bits)); // more than 7
    QVERIFY(!reads("03020181", bits)); // an unused bit is set
}

void TestDer::readsObjectIdentifiers()
{
    const auto oid = [](der::Reader& reader) { reader.oid(); };
    QVERIFY(reads("06092a864886f70d010702", oid));
    QVERIFY(!reads("0600", oid));
    QVERIFY(!reads("06022a86", oid));   // ends within an arc
    QVERIFY(!reads("06032a8001", oid)); // arc with leading zeros
    QCOMPARE(der::oidToString(hex("2a864886f70d010702")), u"1.2.840.113549.1.7.2"_s);
    QCOMPARE(der::oidToString(hex("551d0e")), u"2.5.29.14"_s);
    QCOMPARE(der::oidToString(hex("8837")), u"2.999"_s);
    QVERIFY(der::oidToString({}).isEmpty());
}

void TestDer::readsTimes()
{
    const auto time = [](der::Reader& reader) { reader.time(); };
    const auto element = [](const char* tag, const char* text) {
        return QByteArray(tag) + QByteArray::number(qsizetype(strlen(text)), 16).rightJustified(2, '0') +
               QByteArray(text).toHex();
    };
    QVERIFY(reads(element("17", "260115120000Z").constData(), time));
    QVERIFY(!reads(element("17", "2601151200Z").constData(), time));
    QVERIFY(!reads(element("17", "260115120000+0000").constData(), time));
    QVERIFY(reads(element("18", "20500115120000Z").constData(), time));
    QVERIFY(!reads(element("18", "20490115120000Z").constData(), time)); // RFC 5280: UTCTime until 2049
    const auto generalized = [](der::Reader& reader) { reader.generalizedTime(); };
    QVERIFY(reads(element("18", "20260115120000Z").constData(), generalized));
    QVERIFY(!reads(element("18", "20260115120000.5Z").constData(), generalized));
    QVERIFY(!reads(element("18", "20261315120000Z").constData(), generalized));
}

void TestDer::failureIsSticky()
{
    const QByteArray bytes = hex("0401aa020105");
    der::Failure failure;
    der::Reader reader(bytes, failure);
    QVERIFY(!reader.atEnd());
    QCOMPARE(reader.number(), std::uint64_t(0));
    QVERIFY(reader.failed() && reader.atEnd());
    QVERIFY(reader.readAny().isEmpty());
    QCOMPARE(QByteArray(failure.what), "unexpected tag"_ba);
}

void TestDer::berBecomesDer_data()
{
    QTest::addColumn<QByteArray>("ber");
    QTest::addColumn<QByteArray>("der"); // empty: refused
    QTest::newRow("already DER") << hex("30050403616263") << hex("30050403616263");
    QTest::newRow("indefinite") << hex("308004036162630000") << hex("30050403616263");
    QTest::newRow("nested indefinite") << hex("30803080050000000000") << hex("300430020500");
    QTest::newRow("long length") << hex("308200050403616263") << hex("30050403616263");
    QTest::newRow("constructed string") << hex("24070401610402 6263") << hex("0403616263");
    QTest::newRow("constructed indefinite string") << hex("2480040161040262630000") << hex("0403616263");
    QTest::newRow("string in string") << hex("248024800401610000040262630000") << hex("0403616263");
    QTest::newRow("empty string") << hex("24800000") << hex("0400");
    QTest::newRow("no end") << hex("30800403616263") << QByteArray();
    QTest::newRow("half an end") << hex("3080040361626300") << QByteArray();
    QTest::newRow("data after") << hex("3005040361626300") << QByteArray();
    QTest::newRow("indefinite primitive") << hex("04800000") << QByteArray();
    QTest::newRow("child beyond parent") << hex("300404036162630000") << QByteArray();
    QTest::newRow("integer in string") << hex("24030201 05") << QByteArray();
    QTest::newRow("huge length") << hex("3088ffffffffffffffff") << QByteArray();
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void TestDer::berBecomesDer()
{
    QFETCH(QByteArray, ber);
    QFETCH(QByteArray, der);
    const auto converted = rpki::der::fromBer(ber);
    QCOMPARE(converted.has_value(), !der.isEmpty());
    if (converted)
        QCOMPARE(*converted, der);
}

void TestDer::refusesBerThatIsTooDeep()
{
    QByteArray deep = hex("0500");
    for (int i = 0; i < limits::MaxBerDepth - 1; ++i)
        deep = hex("3080") + deep + hex("0000");
    QVERIFY(der::fromBer(deep));
    QVERIFY(!der::fromBer(hex("3080") + deep + hex("0000")));
    QVERIFY(!der::fromBer(QByteArray(1'000'000, '\x30')));
    QVERIFY(!der::fromBer(hex("3080").repeated(500'000)));
    QVERIFY(!der::fromBer(hex("2480").repeated(500'000)));
}

QTEST_GUILESS_MAIN(TestDer)
#include "tst_der.moc"
