// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resource sets against a naive model (a set of small numbers), prefixes, and the RFC 3779 extensions.
#include "core/rpki/resources.h"
#include "core/rpki/rfc3779.h"

#include <QRandomGenerator>
#include <QTest>

#include <bitset>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace Qt::StringLiterals;

namespace {

constexpr int ModelSize = 48;
using Model = std::bitset<ModelSize>;

/// Where the model's numbers lie among the real ones: at either end, and across the 64-bit seam of IPv6.
template <typename Number>
Number numberAt(int place, int index);
template <>
std::uint32_t numberAt<std::uint32_t>(int place, int index)
{
    const auto offset = static_cast<std::uint32_t>(index);
    return place == 0 ? offset : std::numeric_limits<std::uint32_t>::max() - (ModelSize - 1) + offset;
}
template <>
Ipv6Number numberAt<Ipv6Number>(int place, int index)
{
    constexpr auto Max = std::numeric_limits<std::uint64_t>::max();
    const auto offset = static_cast<std::uint64_t>(index);
    if (place == 0)
        return {0, offset};
    if (place == 1)
        return index < ModelSize / 2 ? Ipv6Number{6, Max - (ModelSize / 2 - 1) + offset}
                                     : Ipv6Number{7, offset - ModelSize / 2};
    return {Max, Max - (ModelSize - 1) + offset};
}

template <typename Number>
struct Sample
{
    RangeSet<Number> set;
    Model model;
};

template <typename Number>
Sample<Number> randomSample(QRandomGenerator& random, int place)
{
    std::vector<Range<Number>> ranges;
    Model model;
    for (int n = random.bounded(7); n > 0; --n) {
        const int first = random.bounded(ModelSize);
        const int last = first + random.bounded(std::min(8, ModelSize - first));
        ranges.push_back({numberAt<Number>(place, first), numberAt<Number>(place, last)});
        for (int i = first; i <= last; ++i)
            model.set(static_cast<std::size_t>(i));
    }
    return {RangeSet<Number>(ranges), model};
}

template <typename Number>
Model modelOf(const RangeSet<Number>& set, int place)
{
    Model model;
    for (int i = 0; i < ModelSize; ++i) {
        const Number n = numberAt<Number>(place, i);
        model.set(static_cast<std::size_t>(i), set.contains(Range<Number>{n, n}));
    }
    return model;
}

template <typename Number>
bool isCanonical(const RangeSet<Number>& set)
{
    for (std::size_t i = 0; i < set.ranges().size(); ++i) {
        if (set.ranges()[i].last < set.ranges()[i].first)
            return false;
        if (i > 0 && !(set.ranges()[i - 1].last < *predecessor(set.ranges()[i].first)))
            return false;
    }
    return true;
}

template <typename Number>
void compareWithModel(int places)
{
    QRandomGenerator random(20260115);
    for (int round = 0; round < 6000; ++round) {
        const int place = round % places;
        const auto a = randomSample<Number>(random, place);
        const auto b = randomSample<Number>(random, place);
        const auto all = a.set.united(b.set);
        const auto common = a.set.intersected(b.set);
        const auto rest = a.set.subtracted(b.set);
        QVERIFY(isCanonical(a.set) && isCanonical(all) && isCanonical(common) && isCanonical(rest));
        QCOMPARE(modelOf(a.set, place), a.model);
        QCOMPARE(modelOf(all, place), a.model | b.model);
        QCOMPARE(modelOf(common, place), a.model & b.model);
        QCOMPARE(modelOf(rest, place), a.model & ~b.model);
        QCOMPARE(a.set.contains(b.set), (b.model & ~a.model).none());
        QCOMPARE(a.set == b.set, a.model == b.model);
        QVERIFY(all.contains(a.set) && all.contains(b.set) && a.set.contains(common));
    }
}

bool readsIpBlocks(const char* hex, ResourceClaim& claim)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    der::Failure failure;
    der::Reader reader(bytes, failure);
    readIpAddrBlocks(reader, claim);
    return !failure.failed;
}

bool readsAsIdentifiers(const char* hex, ResourceClaim& claim)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    der::Failure failure;
    der::Reader reader(bytes, failure);
    readAsIdentifiers(reader, claim);
    return !failure.failed;
}

} // namespace

class TestResources : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void setsOf32BitsBehaveAsTheModel() { compareWithModel<std::uint32_t>(2); }
    void setsOf128BitsBehaveAsTheModel() { compareWithModel<Ipv6Number>(3); }
    void prefixTextRoundTrips_data();
    void prefixTextRoundTrips();
    void refusesMalformedPrefixText_data();
    void refusesMalformedPrefixText();
    void prefixesContainTheirParts();
    void setTextRoundTrips();
    void refusesMalformedSetText();
    void neighboursMerge();
    void inheritTakesFromTheIssuer();
    void readsIpAddressBlocks_data();
    void readsIpAddressBlocks();
    void readsAsNumbers_data();
    void readsAsNumbers();
};

void TestResources::prefixTextRoundTrips_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"0.0.0.0/0", "10.0.0.0/8", "192.0.2.255/32", "255.255.255.255/32", "::/0",
                             "2001:db8::/32", "2001:db8::1/128", "2001:db8:0:0:8000::/65", "8000::/1"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestResources::prefixTextRoundTrips()
{
    QFETCH(QString, text);
    const auto prefix = IpPrefix::tryFromString(text);
    QVERIFY(prefix.has_value());
    if (!text.contains("0:0:"_L1))
        QCOMPARE(prefix->toString(), text);
    QCOMPARE(IpPrefix::tryFromString(prefix->toString()), prefix);
    const auto again =
        prefix->family() == IpFamily::V4 ? asPrefix(prefix->toIpv4Range()) : asPrefix(prefix->toIpv6Range());
    QCOMPARE(again, prefix);
}

void TestResources::refusesMalformedPrefixText_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text :
         {"", "/", "10.0.0.0", "10.0.0.0/", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.1/8", "10.0.0/8",
          "2001:db8::/129", "2001:db8::1/64", "x/8", "10.0.0.0/8/8", "10.0.0.0/8 "})
        QTest::newRow(text) << QString::fromLatin1(text);
}

void TestResources::refusesMalformedPrefixText()
{
    QFETCH(QString, text);
    QVERIFY(!IpPrefix::tryFromString(text));
}

void TestResources::prefixesContainTheirParts()
{
    const auto wide = *IpPrefix::tryFromString(u"10.0.0.0/8");
    QVERIFY(wide.contains(*IpPrefix::tryFromString(u"10.255.0.0/16")));
    QVERIFY(!wide.contains(*IpPrefix::tryFromString(u"11.0.0.0/16")));
    QVERIFY(!wide.contains(*IpPrefix::tryFromString(u"0.0.0.0/0")));
    QVERIFY(!IpPrefix::tryFromString(u"::/0")->contains(wide));
    QVERIFY(
        IpPrefix::tryFromString(u"2001:db8::/63")->contains(*IpPrefix::tryFromString(u"2001:db8:0:1::/64")));
}

void TestResources::setTextRoundTrips()
{
    const QStringList texts{u"AS0-AS1"_s,
                            u"AS64500"_s,
                            u"AS4294967295"_s,
                            u"10.0.0.0/8"_s,
                            u"192.0.2.1-192.0.2.6"_s,
                            u"2001:db8::/32"_s,
                            u"2001:db9::1-2001:db9::5"_s};
    const auto set = ResourceSet::fromStrings(texts);
    QVERIFY(set.has_value());
    QCOMPARE(set->toStrings(), texts);
    QVERIFY(set->contains(Asn{64500}) && !set->contains(Asn{64501}));
    QVERIFY(ResourceSet::all().contains(*set));
    QVERIFY(!set->contains(ResourceSet::all()));
    QVERIFY(set->subtracted(*set).isEmpty());
}

void TestResources::refusesMalformedSetText()
{
    for (const char* text :
         {"AS2-AS1", "AS", "AS4294967296", "10.0.0.2-10.0.0.1", "10.0.0.1-2001:db8::1", "10.0.0.1/8", "x"})
        QVERIFY2(!ResourceSet::fromStrings({QString::fromLatin1(text)}), text);
}

void TestResources::neighboursMerge()
{
    const auto set = ResourceSet::fromStrings({u"10.1.0.0/16"_s, u"10.0.0.0/16"_s, u"AS2"_s, u"AS1"_s});
    QCOMPARE(set->toString(), u"AS1-AS2, 10.0.0.0/15"_s);
}

void TestResources::inheritTakesFromTheIssuer()
{
    const auto issuer = *ResourceSet::fromStrings({u"AS64500"_s, u"10.0.0.0/8"_s, u"2001:db8::/32"_s});
    ResourceClaim claim;
    QVERIFY(claim.isEmpty() && !claim.inheritsAll());
    claim.ipv4 = Inherit{};
    QVERIFY(claim.inheritsAll() && claim.inheritsAny());
    QCOMPARE(claim.resolved(issuer).toString(), u"10.0.0.0/8"_s);
    claim.as = issuer.as;
    QVERIFY(!claim.inheritsAll() && claim.inheritsAny());
    QCOMPARE(claim.resolved(issuer).toString(), u"AS64500, 10.0.0.0/8"_s);
}

void TestResources::readsIpAddressBlocks_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("prefix") << "300c300a0402000130040302000a"_ba << u"10.0.0.0/8"_s;
    QTest::newRow("whole IPv4") << "300b3009040200013003030100"_ba << u"0.0.0.0/0"_s;
    QTest::newRow("whole IPv6") << "300b3009040200023003030100"_ba << u"::/0"_s;
    QTest::newRow("odd length") << "300e300c0402000130060304040a0020"_ba << u"10.0.32.0/20"_s;
    QTest::newRow("range 10.0.0.1-10.0.0.2")
        << "30183016040200013010300e0305000a0000010305000a000002"_ba << u"10.0.0.1-10.0.0.2"_s;
    QTest::newRow("range with short ends")
        << "3017301504020001300f300d0305070a0000800304000a0001"_ba << QString();
    QTest::newRow("range from 10.0.0.128")
        << "3016301404020001300e300c0305070a0000800303000a02"_ba << u"10.0.0.128-10.2.255.255"_s;
    QTest::newRow("both families") << "3019300a0402000130040302000a300b0402000230050303002001"_ba
                                   << u"10.0.0.0/8, 2001::/16"_s;
    QTest::newRow("range that is a prefix") << "3012301004020001300a30080302000a0302000a"_ba << QString();
    QTest::newRow("lower end with trailing zeros")
        << "3013301104020001300b30090303000a000302000c"_ba << QString();
    QTest::newRow("backward range") << "30183016040200013010300e0305000a0000030305000a000000"_ba << QString();
    QTest::newRow("SAFI") << "300d300b040300010130040302000a"_ba << QString();
    QTest::newRow("family 3") << "300c300a0402000330040302000a"_ba << QString();
    QTest::newRow("families out of order")
        << "3019300b0402000230050303002001300a0402000130040302000a"_ba << QString();
    QTest::newRow("family twice") << "3018300a0402000130040302000a300a0402000130040302000c"_ba << QString();
    QTest::newRow("no family") << "3000"_ba << QString();
    QTest::newRow("no prefix") << "30083006040200013000"_ba << QString();
    QTest::newRow("in order") << "3010300e0402000130080302000a0302000c"_ba << u"10.0.0.0/8, 12.0.0.0/8"_s;
    QTest::newRow("out of order") << "3010300e0402000130080302000c0302000a"_ba << QString();
    QTest::newRow("adjacent") << "3010300e0402000130080302000a0302000b"_ba << QString();
    QTest::newRow("twice") << "3010300e0402000130080302000a0302000a"_ba << QString();
    QTest::newRow("overlapping") << "3011300f0402000130090302000a0303000a01"_ba << QString();
    QTest::newRow("too long") << "3010300e0402000130080306000a00000000"_ba << QString();
    QTest::newRow("bits after the length") << "300c300a0402000130040302010b"_ba << QString();
    QTest::newRow("data after") << "300c300a0402000130040302000a0500"_ba << QString();
    QTest::newRow("malformed inherit") << "3009300704020001050100"_ba << QString();
}

void TestResources::readsIpAddressBlocks()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, expected);
    ResourceClaim claim;
    const bool accepted = readsIpBlocks(hex.constData(), claim);
    QCOMPARE(accepted, !expected.isEmpty());
    if (accepted)
        QCOMPARE(claim.resolved({}).toString(), expected);
}

void TestResources::readsAsNumbers_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("expected"); // empty: refused; "inherit"
    QTest::newRow("one") << "3007a0053003020105"_ba << u"AS5"_s;
    QTest::newRow("range") << "300ca00a30083006020101020105"_ba << u"AS1-AS5"_s;
    QTest::newRow("largest") << "300ba0093007020500ffffffff"_ba << u"AS4294967295"_s;
    QTest::newRow("inherit") << "3004a0020500"_ba << u"inherit"_s;
    QTest::newRow("too large") << "300ba009300702050100000000"_ba << QString();
    QTest::newRow("negative") << "3007a00530030201ff"_ba << QString();
    QTest::newRow("not minimal") << "3008a006300402020005"_ba << QString();
    QTest::newRow("range of one") << "300ca00a30083006020105020105"_ba << QString();
    QTest::newRow("backward range") << "300ca00a30083006020105020101"_ba << QString();
    QTest::newRow("out of order") << "300aa0083006020105020101"_ba << QString();
    QTest::newRow("adjacent") << "300aa0083006020101020102"_ba << QString();
    QTest::newRow("empty") << "3004a0023000"_ba << QString();
    QTest::newRow("routing domains too") << "300ea0053003020105a1053003020105"_ba << QString();
    QTest::newRow("nothing") << "3000"_ba << QString();
}

void TestResources::readsAsNumbers()
{
    QFETCH(QByteArray, hex);
    QFETCH(QString, expected);
    ResourceClaim claim;
    const bool accepted = readsAsIdentifiers(hex.constData(), claim);
    QCOMPARE(accepted, !expected.isEmpty());
    if (accepted && expected == "inherit"_L1)
        QVERIFY(claim.inheritsAll());
    else if (accepted)
        QCOMPARE(claim.resolved({}).toString(), expected);
}

QTEST_GUILESS_MAIN(TestResources)
#include "tst_resources.moc"
