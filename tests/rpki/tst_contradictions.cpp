// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/contradictions.h"

#include <QTest>

#include <algorithm>
#include <random>
#include <set>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace Qt::StringLiterals;

namespace {

Vrp vrp(std::uint32_t asn, const char* prefix, int maxLength = 0)
{
    const IpPrefix parsed = *IpPrefix::tryFromString(QString::fromLatin1(prefix));
    return {Asn{asn}, parsed, maxLength ? maxLength : parsed.length()};
}

Vap vap(std::uint32_t customer, const std::vector<std::uint32_t>& providers)
{
    Vap made{Asn{customer}, {}};
    for (const std::uint32_t provider : providers)
        made.providers.push_back({provider});
    return made;
}

Findings in(std::vector<Vrp> vrps, std::vector<Vap> vaps = {})
{
    return contradictionsIn({std::move(vrps), std::move(vaps), {}});
}

/// By the definition, each with each: prefixes for which AS0 stands beside somebody who may originate them.
std::set<QString> disavowedAndAuthorised(const std::vector<Vrp>& vrps)
{
    std::set<QString> prefixes;
    for (const Vrp& none : vrps)
        for (const Vrp& some : vrps)
            if (none.asn.value == 0 && some.asn.value != 0 && some.prefix.contains(none.prefix) &&
                some.maxLength >= none.prefix.length())
                prefixes.insert(none.prefix.toString());
    return prefixes;
}

std::set<QString> customersWithDifferentAspas(const std::vector<Vap>& vaps)
{
    std::set<QString> customers;
    for (const Vap& one : vaps)
        for (const Vap& other : vaps)
            if (one.customer == other.customer && one.providers != other.providers)
                customers.insert(one.customer.toString());
    return customers;
}

std::set<QString> said(const Findings& findings, FindingId id, const QString& argument)
{
    std::set<QString> texts;
    for (const Finding& finding : findings)
        if (finding.id == id)
            texts.insert(finding.arguments.value(argument));
    return texts;
}

/// Prefixes of 10.0.0.0/8 and 2001:db8::/32 so near to each other that they often cover each other.
Vrp randomVrp(std::mt19937& random)
{
    const auto below = [&](int limit) { return static_cast<int>(random() % static_cast<unsigned>(limit)); };
    const bool isV6 = below(3) == 0;
    IpPrefix::Bytes bytes{};
    const int least = isV6 ? 32 : 8;
    const int length = least + below(6);
    if (isV6)
        bytes = {0x20, 0x01, 0x0d, 0xb8};
    else
        bytes[0] = 10;
    bytes[static_cast<std::size_t>(least / 8)] =
        static_cast<std::uint8_t>(below(32) << 3) & static_cast<std::uint8_t>(0xff << (8 - (length - least)));
    const auto family = isV6 ? IpFamily::V6 : IpFamily::V4;
    return {Asn{static_cast<std::uint32_t>(below(3))}, *IpPrefix::tryMake(family, bytes, length),
            length + below(4)};
}

} // namespace

class TestContradictions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void disavowsWhatAnotherAuthorises_data();
    void disavowsWhatAnotherAuthorises();
    void namesBothSides();
    void isOneForAPrefix();
    void aspasOfOneCustomer_data();
    void aspasOfOneCustomer();
    void agreesWithTheDefinition();
    void orderDoesNotMatter();
    void saysNoMoreThanTheLimit();
    void hostileNumbersCostNoMoreThanSorting();
};

void TestContradictions::disavowsWhatAnotherAuthorises_data()
{
    QTest::addColumn<std::vector<Vrp>>("vrps");
    QTest::addColumn<bool>("contradictory");
    const auto row = [](const char* name, std::vector<Vrp> vrps, bool contradictory) {
        QTest::newRow(name) << std::move(vrps) << contradictory;
    };
    row("same prefix", {vrp(0, "10.0.0.0/16"), vrp(1, "10.0.0.0/16")}, true);
    row("same prefix of IPv6", {vrp(0, "2001:db8::/48", 128), vrp(1, "2001:db8::/48")}, true);
    row("a shorter one reaches so far", {vrp(0, "10.0.1.0/24"), vrp(1, "10.0.0.0/16", 24)}, true);
    row("a shorter one does not", {vrp(0, "10.0.1.0/24"), vrp(1, "10.0.0.0/16", 23)}, false);
    row("hidden by one that does not",
        {vrp(0, "10.0.1.0/24"), vrp(1, "10.0.0.0/16", 24), vrp(2, "10.0.0.0/20")}, true);
    // RFC 6483 section 4: AS0 as the default, others for parts of it
    row("AS0 for the whole, another for a part", {vrp(0, "10.0.0.0/16", 32), vrp(1, "10.0.1.0/24")}, false);
    row("neighbours", {vrp(0, "10.0.0.0/24"), vrp(1, "10.0.1.0/24")}, false);
    row("two families", {vrp(0, "::/8"), vrp(1, "0.0.0.0/8", 32)}, false);
    row("AS0 twice", {vrp(0, "10.0.0.0/16"), vrp(0, "10.0.0.0/16", 24)}, false);
    // Redundant is not contradictory
    row("two maximum lengths", {vrp(1, "10.0.0.0/16", 24), vrp(1, "10.0.0.0/16", 20)}, false);
    row("two origins", {vrp(1, "10.0.0.0/16"), vrp(2, "10.0.0.0/16")}, false);
    row("nothing", {}, false);
}

void TestContradictions::disavowsWhatAnotherAuthorises()
{
    QFETCH(std::vector<Vrp>, vrps);
    QFETCH(bool, contradictory);
    const Findings findings = in(vrps);
    QCOMPARE(findings.size(), contradictory ? 1U : 0U);
    QVERIFY(findings.empty() || findings[0].id == FindingId::ROA_AS0_CONTRADICTED);
}

void TestContradictions::namesBothSides()
{
    const Findings findings = in({vrp(0, "10.0.1.0/24"), vrp(64500, "10.0.0.0/16", 24)});
    QCOMPARE(findings.size(), 1U);
    QCOMPARE(findings[0].arguments.value(u"prefix"_s), u"10.0.1.0/24"_s);
    QCOMPARE(findings[0].arguments.value(u"origins"_s), u"AS0, AS64500"_s);
    QCOMPARE(findings[0].arguments.value(u"authorised_by"_s), u"10.0.0.0/16-24 AS64500"_s);
}

void TestContradictions::isOneForAPrefix()
{
    QCOMPARE(
        in({vrp(0, "10.0.0.0/16"), vrp(0, "10.0.0.0/16", 24), vrp(1, "10.0.0.0/16"), vrp(2, "10.0.0.0/16")})
            .size(),
        1U);
}

void TestContradictions::aspasOfOneCustomer_data()
{
    QTest::addColumn<std::vector<Vap>>("vaps");
    QTest::addColumn<QString>("providers");
    QTest::newRow("one") << std::vector{vap(1, {2, 3})} << QString();
    QTest::newRow("of two customers") << std::vector{vap(1, {2}), vap(2, {3})} << QString();
    QTest::newRow("twice the same") << std::vector{vap(1, {2}), vap(1, {2})} << QString();
    QTest::newRow("different") << std::vector{vap(1, {2}), vap(1, {2, 3})} << u"AS2 | AS2, AS3"_s;
    QTest::newRow("none, and some") << std::vector{vap(1, {2}), vap(1, {0})} << u"AS0 | AS2"_s;
    QTest::newRow("three") << std::vector{vap(1, {2}), vap(1, {3}), vap(1, {4})} << u"AS2 | AS3"_s;
}

void TestContradictions::aspasOfOneCustomer()
{
    QFETCH(std::vector<Vap>, vaps);
    QFETCH(QString, providers);
    const Findings findings = in({}, vaps);
    QCOMPARE(findings.size(), providers.isEmpty() ? 0U : 1U);
    if (findings.empty())
        return;
    QVERIFY(findings[0].id == FindingId::ASPA_DIVIDED);
    QCOMPARE(findings[0].arguments.value(u"customer"_s), u"AS1"_s);
    QCOMPARE(findings[0].arguments.value(u"providers"_s), providers);
}

void TestContradictions::agreesWithTheDefinition()
{
    std::mt19937 random(7);
    int contradictory = 0;
    for (int round = 0; round < 4000; ++round) {
        std::vector<Vrp> vrps;
        for (auto i = random() % 9; i > 0; --i)
            vrps.push_back(randomVrp(random));
        std::vector<Vap> vaps;
        for (auto i = random() % 5; i > 0; --i)
            vaps.push_back(vap(static_cast<std::uint32_t>(1 + random() % 3),
                               {static_cast<std::uint32_t>(4 + random() % 2)}));
        const Findings findings = in(vrps, vaps);
        const auto expected = disavowedAndAuthorised(vrps);
        contradictory += expected.empty() ? 0 : 1;
        QVERIFY(said(findings, FindingId::ROA_AS0_CONTRADICTED, u"prefix"_s) == expected);
        QVERIFY(said(findings, FindingId::ASPA_DIVIDED, u"customer"_s) == customersWithDifferentAspas(vaps));
    }
    QVERIFY(contradictory > 400 && contradictory < 3600); // else it proved nothing
}

void TestContradictions::orderDoesNotMatter()
{
    std::mt19937 random(8);
    std::vector<Vrp> vrps;
    for (int i = 0; i < 7; ++i)
        vrps.push_back(randomVrp(random));
    const auto expected = said(in(vrps), FindingId::ROA_AS0_CONTRADICTED, u"prefix"_s);
    for (int i = 0; i < 100; ++i) {
        std::shuffle(vrps.begin(), vrps.end(), random);
        QVERIFY(said(in(vrps), FindingId::ROA_AS0_CONTRADICTED, u"prefix"_s) == expected);
    }
}

void TestContradictions::saysNoMoreThanTheLimit()
{
    std::vector<Vrp> vrps;
    std::vector<Vap> vaps;
    for (std::uint32_t i = 0; i < 100; ++i) {
        IpPrefix::Bytes bytes{10, 0, static_cast<std::uint8_t>(i)};
        const IpPrefix prefix = *IpPrefix::tryMake(IpFamily::V4, bytes, 24);
        vrps.push_back({Asn{0}, prefix, 24});
        vrps.push_back({Asn{1}, prefix, 24});
        vaps.push_back(vap(i + 1, {200}));
        vaps.push_back(vap(i + 1, {201}));
    }
    QCOMPARE(in(vrps, vaps).size(), 2 * limits::MaxContradictionsReported);
}

/// Each prefix covers the next: the deepest nesting that there is, and a hundred thousand beside it.
void TestContradictions::hostileNumbersCostNoMoreThanSorting()
{
    std::vector<Vrp> vrps;
    for (int length = 0; length <= 128; ++length)
        vrps.push_back({Asn{1}, *IpPrefix::tryMake(IpFamily::V6, {}, length), length});
    for (std::uint32_t i = 1; i <= 100'000; ++i) {
        IpPrefix::Bytes bytes{};
        for (std::size_t byte = 0; byte < 4; ++byte)
            bytes[12 + byte] = static_cast<std::uint8_t>(i >> (24 - 8 * byte));
        vrps.push_back({Asn{0}, *IpPrefix::tryMake(IpFamily::V6, bytes, 128), 128});
    }
    QVERIFY(in(vrps).empty());
}

QTEST_APPLESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
