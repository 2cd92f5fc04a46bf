// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/aspa.h"
#include "core/rpki/oids.h"
#include "tests/rpki/payload_test.h"

#include <set>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const PayloadType<Aspa> Type{oid::Aspa, decodeAspa, inspectAspa, inspectAspaCertificate};
const lab::Resources Customer{false, {}, {}, {{64500, 64500}}};

QByteArray contentOf(const lab::AspaPlan& plan) { return lab::aspaContent(plan).content; }

std::vector<Asn> asns(const std::vector<std::uint32_t>& numbers)
{
    std::vector<Asn> result;
    for (const std::uint32_t number : numbers)
        result.push_back(Asn{number});
    return result;
}

} // namespace

class TestAspa : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLabEncodes();
    void acceptsAscendingProviders();
    void takesAGoodObject();
    void judgesContents_data();
    void judgesContents();
    void refusesTooManyProviders();
    void refusesMalformedContents_data();
    void refusesMalformedContents();
    void refusesEveryTruncation();
    void judgesCertificates_data();
    void judgesCertificates();
    void needsTheCustomerAs();
    void judgesRealObjects_data();
    void judgesRealObjects();
    void agreesWithRpkiClient();
    void judgesBareContents();
};

void TestAspa::decodesWhatTheLabEncodes()
{
    QRandomGenerator random(1);
    for (int round = 0; round < Rounds; ++round) {
        lab::AspaPlan plan{random.generate() >> random.bounded(32), {}, random.generate() % 4};
        for (int n = 1 + random.bounded(20); n > 0; --n)
            plan.providers.push_back(random.generate() >> random.bounded(32));
        const auto aspa = decodeAspa(contentOf(plan));
        QVERIFY(aspa);
        QCOMPARE(aspa->version, plan.version);
        QCOMPARE(aspa->customer, Asn{plan.customer});
        QVERIFY(aspa->providers == asns(plan.providers));
    }
}

void TestAspa::acceptsAscendingProviders()
{
    QRandomGenerator random(2);
    for (int round = 0; round < Rounds; ++round) {
        std::set<std::uint32_t> providers;
        for (int n = 1 + random.bounded(20); n > 0; --n)
            providers.insert(1 + random.bounded(1'000'000));
        const auto aspa = decodeAspa(contentOf({2'000'000, {providers.begin(), providers.end()}}));
        QVERIFY(aspa);
        QCOMPARE(refusals(inspectAspa(*aspa)), QString());
    }
}

void TestAspa::takesAGoodObject()
{
    const auto aspa =
        judgePayload(signedPayload(lab::aspaContent({64500, {64501, 64502}}), Customer, u"as.asa"_s), Type);
    QCOMPARE(refusals(aspa.findings), QString());
    QVERIFY((*aspa == Aspa{1, Asn{64500}, asns({64501, 64502})}));
}

void TestAspa::judgesContents_data()
{
    QTest::addColumn<quint32>("customer");
    QTest::addColumn<QList<quint32>>("providers");
    QTest::addColumn<quint64>("version");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, quint32 customer, const QList<quint32>& providers, quint64 version,
                        const char* expected) {
        QTest::newRow(name) << customer << providers << version << QString::fromLatin1(expected);
    };
    row("one provider", 1, {2}, 1, "");
    row("AS0 alone: no providers", 1, {0}, 1, "");
    row("largest numbers", 4294967294, {1, 4294967295}, 1, "");
    row("version 0", 1, {2}, 0, "ASPA_PROFILE");
    row("version 2", 1, {2}, 2, "ASPA_PROFILE");
    row("customer AS0", 0, {2}, 1, "ASPA_PROFILE");
    row("descending", 1, {3, 2}, 1, "ASPA_PROVIDERS");
    row("twice", 1, {2, 2}, 1, "ASPA_PROVIDERS");
    row("customer among providers", 2, {1, 2, 3}, 1, "ASPA_PROVIDERS");
    row("AS0 and others", 1, {0, 2}, 1, "ASPA_PROVIDERS");
}

void TestAspa::judgesContents()
{
    QFETCH(quint32, customer);
    QFETCH(QList<quint32>, providers);
    QFETCH(quint64, version);
    QFETCH(QString, expected);
    const auto aspa = decodeAspa(contentOf({customer, {providers.begin(), providers.end()}, version}));
    QVERIFY(aspa);
    QCOMPARE(refusals(inspectAspa(*aspa)), expected);
}

void TestAspa::refusesTooManyProviders()
{
    lab::AspaPlan plan{1, {}};
    for (std::uint32_t n = 2; plan.providers.size() < std::size_t(limits::MaxAspaProviders); ++n)
        plan.providers.push_back(n);
    QVERIFY(decodeAspa(contentOf(plan)));
    plan.providers.push_back(1'000'000);
    QVERIFY(!decodeAspa(contentOf(plan)));
}

void TestAspa::refusesMalformedContents_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("no providers", "300aa003020101"
                        "020101"
                        "3000");
    row("default version written out", "300da003020100"
                                       "020101"
                                       "3003020102");
    row("version under an implicit tag", "300b800101"
                                         "020101"
                                         "3003020102");
    row("negative AS", "300da003020101"
                       "0201ff"
                       "3003020102");
    row("AS of 33 bits", "3012a003020101"
                         "02050100000000"
                         "3004"
                         "02020102");
    row("AS not minimal", "300ea003020101"
                          "02020001"
                          "3003020102");
    row("providers as a set", "300da003020101"
                              "020101"
                              "3103020102");
    row("something after the providers", "300fa003020101"
                                         "020101"
                                         "3003020102"
                                         "0500");
}

void TestAspa::refusesMalformedContents()
{
    QFETCH(QByteArray, content);
    const auto aspa = decodeAspa(content);
    QVERIFY(!aspa);
    QCOMPARE(refusals(aspa.findings), u"OBJECT_MALFORMED"_s);
}

void TestAspa::refusesEveryTruncation() { refusesEveryCut(contentOf({64500, {1, 2, 3}}), decodeAspa); }

void TestAspa::judgesCertificates_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("expected");
    QTest::newRow("inherits") << 0 << u"ASPA_EE_RESOURCES"_s;
    QTest::newRow("addresses only") << 1 << u"ASPA_EE_RESOURCES"_s;
    QTest::newRow("addresses, too") << 2 << u"ASPA_EE_RESOURCES"_s;
    QTest::newRow("AS numbers") << 3 << QString();
}

void TestAspa::judgesCertificates()
{
    QFETCH(int, which);
    QFETCH(QString, expected);
    const lab::Resources all[] = {{true, {}, {}, {}},
                                  {false, {labPrefix("10.0.0.0/8")}, {}, {}},
                                  {false, {labPrefix("10.0.0.0/8")}, {}, {{64500, 64500}}},
                                  Customer};
    const auto aspa =
        judgePayload(signedPayload(lab::aspaContent({64500, {64501}}), all[which], u"as.asa"_s), Type);
    QCOMPARE(refusals(aspa.findings), expected);
}

void TestAspa::needsTheCustomerAs()
{
    const Aspa aspa{1, Asn{64500}, {Asn{64501}}};
    QCOMPARE(requiredResources(aspa).toString(), u"AS64500"_s);
    QVERIFY(checkHeld(aspa, *ResourceSet::fromStrings({u"AS64496-AS64511"_s})).empty());
    QCOMPARE(refusals(checkHeld(aspa, *ResourceSet::fromStrings({u"AS64501"_s}))), u"ASPA_NOT_COVERED"_s);
}

void TestAspa::judgesRealObjects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("refused");
    const auto row = [](const QString& folder, const char* name, const char* refused) {
        QTest::newRow(name) << folder + QString::fromLatin1(name) << QString::fromLatin1(refused);
    };
    const QString interop = u"rpki-commons-interop/interop/aspa/"_s;
    row(interop, "BAD-profile-13-AS211321-profile-13.asa", "OBJECT_MALFORMED");
    row(interop, "BAD-profile-13-no-signingtime-aspa-rpkimancer.asa", "CMS_SIGNING_TIME OBJECT_MALFORMED");
    row(interop, "BAD-profile-15-APNIC-rpki-aspa-demo-AS1000.asa", "ASPA_PROFILE");
    // Generated: good in content, as its name says, but under a certificate without a CRL.
    row(interop, "GOOD-profile-15-rpki-commons-propertytest-sample.asa", "CERT_CRL_POINTER");
    row(interop, "BAD-profile-15-rpki-commons-propertytest-sample-implicit-tag.asa",
        "CERT_CRL_POINTER OBJECT_MALFORMED");
    row(interop, "GOOD-profile-15-APNIC-rpki-aspa-demo-AS1000.asa", "");
    row(interop, "GOOD-profile-15-draft-ietf-sidrops-profile-15-sample.asa", "");
    row(u"rpki-prover-samples/data/"_s, "AS204325.asa", "");
    row(u"rpki-prover-samples/data/"_s, "aspa.1.asa", "OBJECT_MALFORMED");
    row(u"rpki-rs-test-data/test-data/repository/"_s, "aspa-bm.asa", "CMS_SIGNING_TIME OBJECT_MALFORMED");
    row(u"xtom-2026-synthetic-ta/tree/rpki.roa.net/rrdp/xTom/58/"_s, "AS138038.asa", "");
}

/// Every one in the shared data: no issuer at hand.
void TestAspa::judgesRealObjects()
{
    QFETCH(QString, file);
    QFETCH(QString, refused);
    CARETAKER_NEEDS_SHARED_DATA(file);
    QCOMPARE(refusals(judgePayload(*sharedFile(file), Type).findings), refused);
}

void TestAspa::agreesWithRpkiClient()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-commons-interop"_s);
    int compared = 0;
    for (const QString& folder : SharedFolders) {
        for (const auto& [file, decoded] : decodedByRpkiClient(folder, u"aspa"_s)) {
            const auto aspa = judgePayload(*sharedFile(file), Type);
            QVERIFY(aspa);
            QCOMPARE(qint64(aspa->customer.value), decoded["customer_asid"_L1].toInteger());
            QJsonArray providers;
            for (const Asn provider : aspa->providers)
                providers.append(qint64(provider.value));
            QCOMPARE(providers, decoded["providers"_L1].toArray());
            ++compared;
        }
    }
    QCOMPARE(compared, 3);
}

void TestAspa::judgesBareContents()
{
    const QString folder = u"rpki-rs-test-data/test-data/repository/"_s;
    CARETAKER_NEEDS_SHARED_DATA(folder);
    const auto aspa = decodeAspa(*sharedFile(folder + u"aspa-content.der"_s));
    QVERIFY(aspa);
    QVERIFY((*aspa == Aspa{1, Asn{15562}, asns({2914, 8283, 51088, 206238})}));
    QVERIFY(!decodeAspa(*sharedFile(folder + u"aspa-content-draft-13.der"_s)));
}

QTEST_GUILESS_MAIN(TestAspa)
#include "tst_aspa.moc"
