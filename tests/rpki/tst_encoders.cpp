// SPDX-License-Identifier: GPL-3.0-or-later
//
// decode(encode(x)) = x for the lab's encoders of certificates, CRLs, manifests and ROAs, over random values:
// encoders and decoders share no code, so each proves the other. (The rarer types have tests of their own.)
#include "core/rpki/crl.h"
#include "core/rpki/manifest.h"
#include "core/rpki/roa.h"
#include "tests/rpki/test_tree.h"

#include <QRandomGenerator>
#include <QTest>

#include <set>

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Runs = 200;

/// Host bits zero.
lab::Prefix randomPrefix(QRandomGenerator& random, bool isV6)
{
    const int bits = isV6 ? 128 : 32;
    const int length = random.bounded(bits + 1);
    QByteArray address(bits / 8, '\0');
    for (int i = 0; i < length; ++i) {
        const int bit = random.bounded(2) << (7 - i % 8);
        address[i / 8] = static_cast<char>(address[i / 8] | bit);
    }
    return {isV6, address, length};
}

IpPrefix asPrefix(const lab::Prefix& prefix) { return *IpPrefix::tryFromString(prefix.toString()); }

Instant randomInstant(QRandomGenerator& random)
{
    return Now + std::chrono::seconds(random.bounded(100'000'000));
}

Sha256 randomHash(QRandomGenerator& random)
{
    QByteArray bytes(8, Qt::Uninitialized);
    random.generate(bytes.begin(), bytes.end());
    return sha256Of(bytes);
}

} // namespace

class TestEncoders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roas();
    void manifests();
    void crls();
    void certificates();
};

void TestEncoders::roas()
{
    QRandomGenerator random(1);
    for (int run = 0; run < Runs; ++run) {
        const lab::Prefix v4 = randomPrefix(random, false);
        const lab::Prefix v6 = randomPrefix(random, true);
        const lab::RoaPlan plan{random.generate(), v4, random.bounded(v4.length, 33), v6,
                                random.bounded(v6.length, 129)};
        const auto roa = decodeRoa(lab::roaContent(plan).content);
        QVERIFY(roa && inspectRoa(*roa).empty());
        QCOMPARE(roa->asn.value, plan.asn);
        std::vector<Vrp> expected{{Asn{plan.asn}, asPrefix(v4), plan.ipv4MaxLength},
                                  {Asn{plan.asn}, asPrefix(v6), plan.ipv6MaxLength}};
        QVERIFY(roa->vrps() == expected);
    }
}

void TestEncoders::manifests()
{
    QRandomGenerator random(2);
    for (int run = 0; run < Runs; ++run) {
        std::vector<lab::ManifestEntry> entries;
        for (int i = random.bounded(40); i > 0; --i)
            entries.push_back({u"file-%1.roa"_s.arg(i), randomHash(random)});
        const std::uint64_t number = random.generate64();
        const Instant from = randomInstant(random);
        const auto manifest = decodeManifest(lab::manifestContent(number, from, from + 24h, entries).content);
        QVERIFY(manifest && inspectManifest(*manifest).empty());
        QCOMPARE(manifest->number, Serial::fromNumber(number));
        QVERIFY(manifest->thisUpdate == from && manifest->nextUpdate == from + 24h);
        QCOMPARE(manifest->entries.size(), entries.size());
        for (const lab::ManifestEntry& entry : entries) {
            const ManifestEntry* found = manifest->find(entry.fileName.toLatin1());
            QVERIFY(found && found->hash == entry.hash);
        }
    }
}

void TestEncoders::crls()
{
    QRandomGenerator random(3);
    for (int run = 0; run < Runs / 10; ++run) {
        std::vector<lab::RevokedCertificate> revoked;
        std::set<std::uint64_t> serials;
        for (int i = random.bounded(40); i > 0; --i)
            serials.insert(random.generate64());
        for (const std::uint64_t serial : serials)
            revoked.push_back({serial, Now, Now + 24h});
        const Instant from = randomInstant(random);
        const std::uint64_t number = random.generate64();
        const auto crl = decodeCrl(lab::encodeCrl(
            {.number = number, .thisUpdate = from, .nextUpdate = from + 24h, .revoked = revoked},
            TestKeys::get().ca));
        QVERIFY(crl && inspectCrl(*crl).empty());
        QCOMPARE(*crl->number, Serial::fromNumber(number));
        QVERIFY(crl->thisUpdate == from && crl->nextUpdate == from + 24h);
        QCOMPARE(crl->revoked.size(), serials.size());
        for (const std::uint64_t serial : serials)
            QVERIFY(crl->revokes(Serial::fromNumber(serial)));
    }
}

void TestEncoders::certificates()
{
    QRandomGenerator random(4);
    for (int run = 0; run < Runs / 10; ++run) {
        const lab::Prefix v4 = randomPrefix(random, false);
        const lab::Prefix v6 = randomPrefix(random, true);
        TestTree tree;
        tree.caValidity = {randomInstant(random), randomInstant(random) + 24h * 2000};
        tree.caResources = {false, {v4}, {v6}, {{100, 100 + random.bounded(1U, 1000U)}}};
        const std::uint64_t serial = random.generate64();
        const auto certificate = decodeCertificate(tree.caCertificate(serial));
        QVERIFY(certificate && inspectCertificate(*certificate, CertificateKind::Ca).empty());
        QCOMPARE(certificate->serial, Serial::fromNumber(serial));
        QVERIFY(certificate->notBefore == tree.caValidity.notBefore);
        QVERIFY(certificate->notAfter == tree.caValidity.notAfter);
        const ResourceSet held = certificate->resources.resolved({});
        QVERIFY(held.contains(asPrefix(v4)) && held.contains(asPrefix(v6)));
        QCOMPARE(held.toStrings(10).size(), 3);
        QCOMPARE(certificate->publicationPoint()->manifest, TestTree::uri(u"ca/ca.mft"_s));
    }
}

QTEST_GUILESS_MAIN(TestEncoders)
#include "tst_encoders.moc"
