// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/oids.h"
#include "core/rpki/prefix_list.h"
#include "tests/rpki/payload_test.h"

#include <set>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const PayloadType<PrefixList> Type{oid::PrefixList, decodePrefixList, inspectPrefixList,
                                   inspectPrefixListCertificate};
const lab::Resources Holder{false, {}, {}, {{64500, 64500}}};

QByteArray contentOf(const lab::PrefixListPlan& plan) { return lab::prefixListContent(plan).content; }

std::vector<lab::Prefix> labPrefixes(const QByteArrayList& texts)
{
    std::vector<lab::Prefix> prefixes;
    for (const QByteArray& text : texts)
        prefixes.push_back(labPrefix(text.constData()));
    return prefixes;
}

IpPrefix randomPrefix(QRandomGenerator& random, IpFamily family)
{
    const int length = random.bounded(addressBits(family) + 1);
    IpPrefix::Bytes bytes{};
    for (int bit = 0; bit < length; ++bit)
        bytes[std::size_t(bit / 8)] |= std::uint8_t(random.bounded(2) << (7 - bit % 8));
    return *IpPrefix::tryMake(family, bytes, length);
}

lab::Prefix asLab(const IpPrefix& prefix) { return labPrefix(prefix.toString().toLatin1().constData()); }

} // namespace

class TestPrefixList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLabEncodes();
    void acceptsPrefixesInOrder();
    void takesAGoodObject();
    void judgesContents_data();
    void judgesContents();
    void judgesFamilies();
    void refusesMalformedContents_data();
    void refusesMalformedContents();
    void refusesEveryTruncation();
    void judgesCertificates_data();
    void judgesCertificates();
    void needsTheAsOnly();
    void agreesWithRpkiClient();
};

void TestPrefixList::decodesWhatTheLabEncodes()
{
    QRandomGenerator random(8);
    for (int round = 0; round < Rounds; ++round) {
        lab::PrefixListPlan plan{random.generate(), {}, {}, random.bounded(3U)};
        PrefixList wanted{plan.version, Asn{plan.asn}, {}, true};
        for (const IpFamily family : {IpFamily::V4, IpFamily::V6}) {
            for (int n = random.bounded(8); n > 0; --n) {
                wanted.prefixes.push_back(randomPrefix(random, family));
                (family == IpFamily::V4 ? plan.ipv4 : plan.ipv6).push_back(asLab(wanted.prefixes.back()));
            }
        }
        const auto list = decodePrefixList(contentOf(plan));
        QVERIFY(list);
        QVERIFY(*list == wanted);
    }
}

void TestPrefixList::acceptsPrefixesInOrder()
{
    QRandomGenerator random(9);
    for (int round = 0; round < Rounds; ++round) {
        std::set<IpPrefix> prefixes;
        for (int n = random.bounded(10); n > 0; --n)
            prefixes.insert(randomPrefix(random, random.bounded(2) ? IpFamily::V4 : IpFamily::V6));
        lab::PrefixListPlan plan{64500, {}, {}};
        for (const IpPrefix& prefix : prefixes)
            (prefix.family() == IpFamily::V4 ? plan.ipv4 : plan.ipv6).push_back(asLab(prefix));
        const auto list = decodePrefixList(contentOf(plan));
        QVERIFY(list);
        QCOMPARE(refusals(inspectPrefixList(*list)), QString());
    }
}

void TestPrefixList::takesAGoodObject()
{
    const lab::PrefixListPlan plan{64500, labPrefixes({"10.0.0.0/8"}), labPrefixes({"2001:db8::/32"})};
    const auto list = judgePayload(signedPayload(lab::prefixListContent(plan), Holder, u"as.spl"_s), Type);
    QCOMPARE(refusals(list.findings), QString());
    QCOMPARE(list->asn, Asn{64500});
    QCOMPARE(list->prefixes.size(), std::size_t(2));
}

void TestPrefixList::judgesContents_data()
{
    QTest::addColumn<QByteArrayList>("ipv4");
    QTest::addColumn<QByteArrayList>("ipv6");
    QTest::addColumn<quint64>("version");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, const QByteArrayList& ipv4, const QByteArrayList& ipv6,
                        quint64 version, const char* refused) {
        QTest::newRow(name) << ipv4 << ipv6 << version << QString::fromLatin1(refused);
    };
    row("nothing at all", {}, {}, 0, "");
    row("all addresses", {"0.0.0.0/0"}, {"::/0"}, 0, "");
    row("a prefix and one within it", {"10.0.0.0/8", "10.0.0.0/9", "10.128.0.0/9"}, {}, 0, "");
    row("version 1", {"10.0.0.0/8"}, {}, 1, "SPL_PROFILE");
    row("twice", {"10.0.0.0/8", "10.0.0.0/8"}, {}, 0, "SPL_ORDER");
    row("longer before shorter", {"10.0.0.0/9", "10.0.0.0/8"}, {}, 0, "SPL_ORDER");
    row("out of order", {}, {"2001:db8:1::/48", "2001:db8::/48"}, 0, "SPL_ORDER");
}

void TestPrefixList::judgesContents()
{
    QFETCH(QByteArrayList, ipv4);
    QFETCH(QByteArrayList, ipv6);
    QFETCH(quint64, version);
    QFETCH(QString, refused);
    const auto list = decodePrefixList(contentOf({64500, labPrefixes(ipv4), labPrefixes(ipv6), version}));
    QVERIFY(list);
    QCOMPARE(refusals(inspectPrefixList(*list)), refused);
}

void TestPrefixList::judgesFamilies()
{
    const QByteArray ipv4 = QByteArray::fromHex("300a"
                                                "04020001"
                                                "3004"
                                                "0302000a"); // 10.0.0.0/8
    const QByteArray ipv6 = QByteArray::fromHex("300a"
                                                "04020002"
                                                "3004"
                                                "03020020"); // 2000::/8
    const auto judged = [](const QByteArray& families) {
        QByteArray content = QByteArray::fromHex("301d"
                                                 "020101"
                                                 "3018") +
                             families;
        const auto list = decodePrefixList(content);
        return list ? refusals(inspectPrefixList(*list)) : u"malformed"_s;
    };
    QCOMPARE(judged(ipv4 + ipv6), QString());
    QCOMPARE(judged(ipv6 + ipv4), u"SPL_PROFILE"_s);
    QCOMPARE(judged(ipv4 + ipv4), u"SPL_ORDER SPL_PROFILE"_s);
}

void TestPrefixList::refusesMalformedContents_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("default version written out", "300a"
                                       "a003020100"
                                       "020101"
                                       "3000");
    row("family without prefixes", "300d"
                                   "020101"
                                   "3008"
                                   "3006"
                                   "04020001"
                                   "3000");
    row("unknown family", "3011"
                          "020101"
                          "300c"
                          "300a"
                          "04020003"
                          "3004"
                          "0302000a");
    row("family with SAFI", "3012"
                            "020101"
                            "300d"
                            "300b"
                            "0403000101"
                            "3004"
                            "0302000a");
    row("bit after the length", "3011"
                                "020101"
                                "300c"
                                "300a"
                                "04020001"
                                "3004"
                                "0302010b");
    row("33 bits of IPv4", "3015"
                           "020101"
                           "3010"
                           "300e"
                           "04020001"
                           "3008"
                           "0306070a00000080");
    row("something after the prefixes", "3013"
                                        "020101"
                                        "300c"
                                        "300a"
                                        "04020001"
                                        "3004"
                                        "0302000a"
                                        "0500");
}

void TestPrefixList::refusesMalformedContents()
{
    QFETCH(QByteArray, content);
    const auto list = decodePrefixList(content);
    QVERIFY(!list);
    QCOMPARE(refusals(list.findings), u"OBJECT_MALFORMED"_s);
}

void TestPrefixList::refusesEveryTruncation()
{
    refusesEveryCut(contentOf({64500, labPrefixes({"10.0.0.0/8"}), labPrefixes({"2001:db8::/32"})}),
                    decodePrefixList);
}

void TestPrefixList::judgesCertificates_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("refused");
    QTest::newRow("inherits") << 0 << u"SPL_EE_RESOURCES"_s;
    QTest::newRow("addresses, too") << 1 << u"SPL_EE_RESOURCES"_s;
    QTest::newRow("AS numbers") << 2 << QString();
}

void TestPrefixList::judgesCertificates()
{
    QFETCH(int, which);
    QFETCH(QString, refused);
    const lab::Resources all[] = {
        {true, {}, {}, {}}, {false, {labPrefix("10.0.0.0/8")}, {}, {{64500, 64500}}}, Holder};
    const auto list =
        judgePayload(signedPayload(lab::prefixListContent({64500, {}, {}}), all[which], u"as.spl"_s), Type);
    QCOMPARE(refusals(list.findings), refused);
}

void TestPrefixList::needsTheAsOnly()
{
    const PrefixList list{0, Asn{64500}, {*IpPrefix::tryFromString(u"10.0.0.0/8")}};
    QCOMPARE(requiredResources(list).toString(), u"AS64500"_s);
    QVERIFY(checkHeld(list, *ResourceSet::fromStrings({u"AS64500"_s})).empty());
    QCOMPARE(refusals(checkHeld(list, *ResourceSet::fromStrings({u"10.0.0.0/8"_s}))), u"SPL_NOT_COVERED"_s);
}

void TestPrefixList::agreesWithRpkiClient()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-prover-samples"_s);
    int compared = 0;
    for (const auto& [file, decoded] : decodedByRpkiClient(u"rpki-prover-samples"_s, u"spl"_s)) {
        const auto list = judgePayload(*sharedFile(file), Type);
        QCOMPARE(refusals(list.findings), QString());
        QCOMPARE(qint64(list->asn.value), decoded["asid"_L1].toInteger());
        QJsonArray prefixes;
        for (const IpPrefix& prefix : list->prefixes)
            prefixes.append(prefix.toString());
        QCOMPARE(prefixes, decoded["prefixes"_L1].toArray());
        ++compared;
    }
    QCOMPARE(compared, 1);
}

QTEST_GUILESS_MAIN(TestPrefixList)
#include "tst_prefix_list.moc"
