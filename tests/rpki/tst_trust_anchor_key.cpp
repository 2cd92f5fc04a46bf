// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/oids.h"
#include "core/rpki/trust_anchor_key.h"
#include "tests/rpki/payload_test.h"

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const PayloadType<TrustAnchorKey> Type{oid::TrustAnchorKey, decodeTrustAnchorKey, inspectTrustAnchorKey,
                                       inspectTrustAnchorKeyCertificate};
const lab::Resources Inherited{true, {}, {}, {}};

lab::AnchorKeyPlan goodKey()
{
    return {{u"Now in use"_s},
            {u"https://ta.example/ta.cer"_s, u"rsync://ta.example/ta/ta.cer"_s},
            PayloadKeys::get().issuer.publicKeyInfo()};
}

lab::AnchorKeyPlan randomKey(QRandomGenerator& random)
{
    lab::AnchorKeyPlan key;
    for (int n = random.bounded(4); n > 0; --n)
        key.comments << u"Anmerkung №%1 😀"_s.arg(random.generate());
    for (int n = random.bounded(4); n > 0; --n)
        key.uris << u"rsync://h%1.example/x.cer"_s.arg(random.generate());
    // Any SEQUENCE decodes; what is in it is for inspection.
    const QByteArray inside(random.bounded(100), char(random.bounded(256)));
    key.publicKey = QByteArray(1, '\x30') + char(inside.size()) + inside;
    return key;
}

AnchorKey expected(const lab::AnchorKeyPlan& plan) { return {plan.comments, plan.uris, plan.publicKey}; }

std::optional<AnchorKey> expected(const std::optional<lab::AnchorKeyPlan>& plan)
{
    return plan ? std::optional(expected(*plan)) : std::nullopt;
}

QByteArray contentOf(const lab::TrustAnchorKeyPlan& plan) { return lab::takContent(plan).content; }

} // namespace

class TestTrustAnchorKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLabEncodes();
    void takesAGoodObject();
    void judgesContents_data();
    void judgesContents();
    void refusesMalformedContents_data();
    void refusesMalformedContents();
    void refusesTooManyUris();
    void refusesEveryTruncation();
    void judgesCertificates();
    void speaksForItsIssuerOnly();
    void givesTals();
    void agreesWithRpkiClient();
};

void TestTrustAnchorKey::decodesWhatTheLabEncodes()
{
    QRandomGenerator random(5);
    for (int round = 0; round < Rounds; ++round) {
        lab::TrustAnchorKeyPlan plan{randomKey(random)};
        if (random.bounded(2))
            plan.predecessor = randomKey(random);
        if (random.bounded(2))
            plan.successor = randomKey(random);
        plan.version = random.bounded(3U);
        const auto tak = decodeTrustAnchorKey(contentOf(plan));
        QVERIFY(tak);
        QVERIFY((*tak == TrustAnchorKey{plan.version, expected(plan.current), expected(plan.predecessor),
                                        expected(plan.successor)}));
    }
}

void TestTrustAnchorKey::takesAGoodObject()
{
    const auto tak = judgePayload(
        signedPayload(lab::takContent({goodKey(), {}, goodKey()}), Inherited, u"ta.tak"_s), Type);
    QCOMPARE(refusals(tak.findings), QString());
    QVERIFY(tak->current == expected(goodKey()));
    QVERIFY(!tak->predecessor);
    QVERIFY(tak->successor == expected(goodKey()));
}

void TestTrustAnchorKey::judgesContents_data()
{
    QTest::addColumn<int>("place"); // current, predecessor, successor
    QTest::addColumn<QStringList>("uris");
    QTest::addColumn<bool>("goodPublicKey");
    QTest::addColumn<QString>("refused");
    const QStringList good = goodKey().uris;
    for (int place = 0; place < 3; ++place) {
        const auto row = [&](const char* name, const QStringList& uris, bool goodPublicKey,
                             const char* refused) {
            QTest::addRow("%d: %s", place, name)
                << place << uris << goodPublicKey << QString::fromLatin1(refused);
        };
        row("good", good, true, "");
        row("one URI", {u"rsync://ta.example/ta/ta.cer"_s}, true, "");
        row("no URI", {}, true, "TAK_KEY");
        row("other scheme", {u"http://ta.example/ta.cer"_s}, true, "TAK_KEY");
        row("unsafe URI", {u"rsync://ta.example/ta/../ta.cer"_s}, true, "TAK_KEY");
        row("not an RSA key", good, false, "TAK_KEY");
    }
}

void TestTrustAnchorKey::judgesContents()
{
    QFETCH(int, place);
    QFETCH(QStringList, uris);
    QFETCH(bool, goodPublicKey);
    QFETCH(QString, refused);
    lab::AnchorKeyPlan key = goodKey();
    key.uris = uris;
    if (!goodPublicKey)
        key.publicKey = lab::SigningKey::generateForRouter()->publicKeyInfo();
    lab::TrustAnchorKeyPlan plan{place == 0 ? key : goodKey()};
    if (place == 1)
        plan.predecessor = key;
    if (place == 2)
        plan.successor = key;
    const auto tak = decodeTrustAnchorKey(contentOf(plan));
    QVERIFY(tak);
    QCOMPARE(refusals(inspectTrustAnchorKey(*tak)), refused);
    plan.version = 1;
    QVERIFY(hasId(inspectTrustAnchorKey(*decodeTrustAnchorKey(contentOf(plan))), FindingId::TAK_PROFILE));
}

void TestTrustAnchorKey::refusesMalformedContents_data()
{
    QTest::addColumn<QByteArray>("content");
    const auto row = [](const char* name, const char* hex) {
        QTest::newRow(name) << QByteArray::fromHex(hex);
    };
    row("well-formed", "3008"
                       "3006"
                       "3000"
                       "3000"
                       "3000");
    row("default version written out", "300b"
                                       "020100"
                                       "3006"
                                       "3000"
                                       "3000"
                                       "3000");
    row("no current key", "3002"
                          "0500");
    row("comment not UTF-8", "300b"
                             "3009"
                             "3003"
                             "0c01ff"
                             "3000"
                             "3000");
    row("comment cut within a character", "300b"
                                          "3009"
                                          "3003"
                                          "0c01c3"
                                          "3000"
                                          "3000");
    row("comment of another type", "300b"
                                   "3009"
                                   "3003"
                                   "160141"
                                   "3000"
                                   "3000");
    row("successor before predecessor", "3014"
                                        "3006"
                                        "300030003000"
                                        "a103"
                                        "300030"
                                        "a003"
                                        "300030");
    row("more in a key", "300a"
                         "3008"
                         "3000"
                         "3000"
                         "3000"
                         "0500");
}

void TestTrustAnchorKey::refusesMalformedContents()
{
    QFETCH(QByteArray, content);
    const auto tak = decodeTrustAnchorKey(content);
    if (QByteArrayView(QTest::currentDataTag()) == "well-formed") {
        QVERIFY(tak);
        return;
    }
    QVERIFY(!tak);
    QCOMPARE(refusals(tak.findings), u"OBJECT_MALFORMED"_s);
}

void TestTrustAnchorKey::refusesTooManyUris()
{
    lab::TrustAnchorKeyPlan plan{goodKey()};
    while (plan.current.uris.size() < limits::MaxExtensionItems)
        plan.current.uris << u"rsync://ta.example/ta/ta.cer"_s;
    QVERIFY(decodeTrustAnchorKey(contentOf(plan)));
    plan.current.uris << plan.current.uris.front();
    QVERIFY(!decodeTrustAnchorKey(contentOf(plan)));
    plan.current.uris = {u"rsync://ta.example/"_s + QString(limits::MaxUriLength, u'a')};
    QVERIFY(!decodeTrustAnchorKey(contentOf(plan)));
}

void TestTrustAnchorKey::refusesEveryTruncation()
{
    refusesEveryCut(contentOf({goodKey(), goodKey(), goodKey()}), decodeTrustAnchorKey);
}

void TestTrustAnchorKey::judgesCertificates()
{
    const lab::Resources listed{false, {labPrefix("10.0.0.0/8")}, {}, {}};
    const auto tak = judgePayload(signedPayload(lab::takContent({goodKey()}), listed, u"ta.tak"_s), Type);
    QCOMPARE(refusals(tak.findings), u"TAK_EE_RESOURCES"_s);
    QVERIFY(requiredResources(*tak).isEmpty());
}

void TestTrustAnchorKey::speaksForItsIssuerOnly()
{
    const TrustAnchorKey tak{0, expected(goodKey()), {}, {}};
    QVERIFY(checkIssuerKey(tak, PayloadKeys::get().issuer.publicKeyInfo()).empty());
    QCOMPARE(refusals(checkIssuerKey(tak, PayloadKeys::get().ee.publicKeyInfo())), u"TAK_KEY_MISMATCH"_s);
}

void TestTrustAnchorKey::givesTals()
{
    const Tal tal = expected(goodKey()).tal(u"example"_s);
    const auto again = Tal::decode(tal.encode(), u"example"_s);
    QVERIFY(again);
    QVERIFY(*again == tal);
}

/// Three of a testbed, all accepted.
void TestTrustAnchorKey::agreesWithRpkiClient()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-commons-interop"_s);
    int compared = 0;
    for (const auto& [file, decoded] : decodedByRpkiClient(u"rpki-commons-interop"_s, u"tak"_s)) {
        const auto tak = judgePayload(*sharedFile(file), Type);
        QCOMPARE(refusals(tak.findings), QString());
        QJsonArray keys;
        const auto add = [&](const QString& name, const std::optional<AnchorKey>& key) {
            if (key)
                keys.append(QJsonObject{{u"name"_s, name},
                                        {u"comments"_s, QJsonArray::fromStringList(key->comments)},
                                        {u"uris"_s, QJsonArray::fromStringList(key->uris)},
                                        {u"spki"_s, QString::fromLatin1(key->publicKey.toBase64())}});
        };
        add(u"current"_s, tak->current);
        add(u"predecessor"_s, tak->predecessor);
        add(u"successor"_s, tak->successor);
        QCOMPARE(keys, decoded["takeys"_L1].toArray());
        ++compared;
    }
    QCOMPARE(compared, 3);
}

QTEST_GUILESS_MAIN(TestTrustAnchorKey)
#include "tst_trust_anchor_key.moc"
