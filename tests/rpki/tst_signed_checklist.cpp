// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/oids.h"
#include "core/rpki/signed_checklist.h"
#include "tests/rpki/payload_test.h"

using namespace caretaker;
using namespace caretaker::rpki;
using namespace caretaker::rpki::test;
using namespace Qt::StringLiterals;

namespace {

const PayloadType<SignedChecklist> Type{oid::SignedChecklist, decodeSignedChecklist, inspectSignedChecklist,
                                        inspectSignedChecklistCertificate};
const lab::Resources Held{
    false, {labPrefix("10.1.0.0/16")}, {labPrefix("2001:db8::/32")}, {{64500, 64501}, {64510, 64510}}};

Sha256 hashOf(QByteArrayView text) { return sha256Of(text); }

lab::ChecklistPlan goodPlan()
{
    return {Held, {{QByteArray("letter.pdf"), hashOf("1")}, {std::nullopt, hashOf("2")}}};
}

QByteArray contentOf(const lab::ChecklistPlan& plan) { return lab::rscContent(plan).content; }

/// Some resources in canonical form.
lab::Resources randomResources(QRandomGenerator& random)
{
    lab::Resources resources;
    std::uint32_t asn = random.bounded(1000U);
    for (int n = random.bounded(5); n > 0; --n) {
        const std::uint32_t last = asn + (random.bounded(2) ? 0 : random.bounded(100U));
        resources.asns.push_back({asn, last});
        asn = last + 2 + random.bounded(1000U);
    }
    for (int n = random.bounded(5), octet = 0; n > 0; --n) {
        octet += 2 + random.bounded(40);
        resources.ipv4.push_back({false, QByteArray(1, char(octet)) + QByteArray(3, '\0'), 8});
    }
    if (random.bounded(2) || (resources.asns.empty() && resources.ipv4.empty()))
        resources.ipv6.push_back(labPrefix("2001:db8::/33"));
    return resources;
}

ResourceSet expected(const lab::Resources& resources)
{
    QStringList texts;
    for (const lab::AsRange& range : resources.asns)
        texts << u"AS%1-AS%2"_s.arg(range.first).arg(range.last);
    for (const lab::Prefix& prefix : resources.ipv4)
        texts << u"%1.0.0.0/8"_s.arg(static_cast<std::uint8_t>(prefix.address[0]));
    if (!resources.ipv6.empty())
        texts << u"2001:db8::/33"_s;
    return *ResourceSet::fromStrings(texts);
}

} // namespace

class TestSignedChecklist : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodesWhatTheLabEncodes();
    void takesAGoodObject();
    void judgesContents_data();
    void judgesContents();
    void refusesMalformedContents_data();
    void refusesMalformedContents();
    void refusesOtherDigests();
    void refusesEveryTruncation();
    void certificateHasNoSubjectInformationAccess();
    void certificateListsResources();
    void onlyChecklistsDoWithoutSubjectInformationAccess();
    void needsAllItsResources();
    void judgesRealObjects_data();
    void judgesRealObjects();
    void agreesWithRpkiClient();
};

void TestSignedChecklist::decodesWhatTheLabEncodes()
{
    QRandomGenerator random(6);
    for (int round = 0; round < Rounds; ++round) {
        lab::ChecklistPlan plan{randomResources(random), {}, random.bounded(3U)};
        SignedChecklist wanted{plan.version, expected(plan.resources), oid::Sha256.toByteArray(), {}};
        for (int n = 1 + random.bounded(10); n > 0; --n) {
            const Sha256 hash = hashOf(QByteArray::number(random.generate()));
            const auto name = random.bounded(2) ? std::optional(QByteArray::number(random.generate()) + ".x")
                                                : std::nullopt;
            plan.files.push_back({name, hash});
            wanted.entries.push_back({name, hash});
        }
        const auto checklist = decodeSignedChecklist(contentOf(plan));
        QVERIFY(checklist);
        QVERIFY(*checklist == wanted);
    }
}

void TestSignedChecklist::takesAGoodObject()
{
    const auto checklist = judgePayload(signedPayload(lab::rscContent(goodPlan()), Held, {}), Type);
    QCOMPARE(refusals(checklist.findings), QString());
    QCOMPARE(checklist->entries.size(), std::size_t(2));
    QCOMPARE(checklist->resources.toString(), u"AS64500-AS64501, AS64510, 10.1.0.0/16, 2001:db8::/32"_s);
}

void TestSignedChecklist::judgesContents_data()
{
    QTest::addColumn<QByteArrayList>("files"); // "name=text"; no name without "="
    QTest::addColumn<quint64>("version");
    QTest::addColumn<QString>("refused");
    const auto row = [](const char* name, const QByteArrayList& files, quint64 version, const char* refused) {
        QTest::newRow(name) << files << version << QString::fromLatin1(refused);
    };
    row("same hash under two names", {"a=1", "b=1"}, 0, "");
    row("same hash with and without a name", {"a=1", "1"}, 0, "");
    row("all portable characters", {"aZ09._-=1"}, 0, "");
    row("version 1", {"a=1"}, 1, "RSC_PROFILE");
    row("name twice", {"a=1", "a=2"}, 0, "RSC_FILE_NAME");
    row("hash twice without names", {"1", "1"}, 0, "RSC_FILE_NAME");
    row("folder", {"a/b=1"}, 0, "RSC_FILE_NAME");
    row("space", {"a b=1"}, 0, "RSC_FILE_NAME");
    row("line break", {"a\nb=1"}, 0, "RSC_FILE_NAME");
    row("empty name", {"=1"}, 0, "RSC_FILE_NAME");
    row("name too long", {QByteArray(256, 'a') + "=1"}, 0, "RSC_FILE_NAME");
}

void TestSignedChecklist::judgesContents()
{
    QFETCH(QByteArrayList, files);
    QFETCH(quint64, version);
    QFETCH(QString, refused);
    lab::ChecklistPlan plan{Held, {}, version};
    for (const QByteArray& file : files) {
        const qsizetype equals = file.indexOf('=');
        const auto name = equals < 0 ? std::nullopt : std::optional(file.first(equals));
        plan.files.push_back({name, hashOf(file.sliced(equals + 1))});
    }
    const auto checklist = decodeSignedChecklist(contentOf(plan));
    QVERIFY(checklist);
    QCOMPARE(refusals(inspectSignedChecklist(*checklist)), refused);
}

void TestSignedChecklist::refusesMalformedContents_data()
{
    QTest::addColumn<QByteArray>("content");
    lab::Resources adjacent = Held;
    adjacent.asns = {{1, 2}, {3, 4}};
    lab::Resources unsorted = Held;
    unsorted.ipv4 = {labPrefix("10.2.0.0/16"), labPrefix("10.1.0.0/16")};
    QTest::newRow("no resources") << contentOf({{}, {{std::nullopt, hashOf("1")}}});
    QTest::newRow("no files") << contentOf({Held, {}});
    QTest::newRow("adjacent AS numbers") << contentOf({adjacent, goodPlan().files});
    QTest::newRow("addresses out of order") << contentOf({unsorted, goodPlan().files});
    QByteArray inherited = contentOf({{false, {}, {}, {{1, 1}}}, goodPlan().files});
    // AS 1 as [0]{SEQUENCE{[0]{SEQUENCE{INTEGER}}}} becomes [0]{SEQUENCE{[0]{NULL, NULL, NULL}}}: no list
    inherited.replace(QByteArray::fromHex("a0053003020101"), QByteArray::fromHex("a0050500050005"));
    QTest::newRow("no list of AS numbers") << inherited;
}

void TestSignedChecklist::refusesMalformedContents()
{
    QFETCH(QByteArray, content);
    const auto checklist = decodeSignedChecklist(content);
    QVERIFY(!checklist);
    QCOMPARE(refusals(checklist.findings), u"OBJECT_MALFORMED"_s);
}

void TestSignedChecklist::refusesOtherDigests()
{
    QByteArray content = contentOf(goodPlan());
    const QByteArray sha256 = QByteArray::fromHex("608648016503040201");
    QVERIFY(content.contains(sha256));
    content.replace(sha256, QByteArray::fromHex("608648016503040202")); // SHA-384
    const auto checklist = decodeSignedChecklist(content);
    QVERIFY(checklist);
    QCOMPARE(refusals(inspectSignedChecklist(*checklist)), u"RSC_PROFILE"_s);
}

void TestSignedChecklist::refusesEveryTruncation()
{
    refusesEveryCut(contentOf(goodPlan()), decodeSignedChecklist);
}

void TestSignedChecklist::certificateHasNoSubjectInformationAccess()
{
    const auto checklist =
        judgePayload(signedPayload(lab::rscContent(goodPlan()), Held, u"letters.sig"_s), Type);
    QCOMPARE(refusals(checklist.findings), u"RSC_EE_SIA"_s);
}

void TestSignedChecklist::certificateListsResources()
{
    const lab::Resources inherited{true, {}, {}, {}};
    const auto checklist = judgePayload(signedPayload(lab::rscContent(goodPlan()), inherited, {}), Type);
    QCOMPARE(refusals(checklist.findings), u"RSC_EE_RESOURCES"_s);
}

void TestSignedChecklist::onlyChecklistsDoWithoutSubjectInformationAccess()
{
    const auto object = decodeSignedObject(signedPayload(lab::aspaContent({64500, {1}}), Held, {}));
    QVERIFY(object);
    QCOMPARE(refusals(inspectSignedObject(*object)), u"CERT_SIA"_s);
}

void TestSignedChecklist::needsAllItsResources()
{
    const auto checklist = decodeSignedChecklist(contentOf(goodPlan()));
    const ResourceSet required = requiredResources(*checklist);
    QVERIFY(checkHeld(*checklist, required).empty());
    QVERIFY(checkHeld(*checklist, ResourceSet::all()).empty());
    const ResourceSet less = required.subtracted(*ResourceSet::fromStrings({u"AS64510"_s}));
    const Findings findings = checkHeld(*checklist, less);
    QCOMPARE(refusals(findings), u"RSC_NOT_COVERED"_s);
    QCOMPARE(findings.front().arguments.value(u"resources"_s), u"AS64510"_s);
}

void TestSignedChecklist::judgesRealObjects_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("refused");
    const QString regress = u"rpki-commons-interop/interop/openbsd-regress/"_s;
    QTest::newRow("good") << regress + u"checklist-08.sig"_s << QString();
    QTest::newRow("the same elsewhere") << u"rpki-prover-samples/data/checklist.sig"_s << QString();
    QTest::newRow("without signing time")
        << regress + u"c6938fc00af6496d9d4e6e2d876e4b4811887b60f4f1bc9cd0b3cdb7c57c6d5e.sig"_s
        << u"CMS_SIGNING_TIME"_s;
    QTest::newRow("of an earlier draft")
        << u"rpki-prover-samples/data/checklist.sig.1"_s << u"OBJECT_MALFORMED"_s;
}

void TestSignedChecklist::judgesRealObjects()
{
    QFETCH(QString, file);
    QFETCH(QString, refused);
    CARETAKER_NEEDS_SHARED_DATA(file);
    const auto checklist = judgePayload(*sharedFile(file), Type);
    QCOMPARE(refusals(checklist.findings), refused);
    if (checklist)
        QVERIFY(!requiredResources(*checklist).isEmpty());
}

void TestSignedChecklist::agreesWithRpkiClient()
{
    CARETAKER_NEEDS_SHARED_DATA(u"rpki-commons-interop"_s);
    int compared = 0;
    for (const QString& folder : SharedFolders) {
        for (const auto& [file, decoded] : decodedByRpkiClient(folder, u"rsc"_s)) {
            const auto checklist = judgePayload(*sharedFile(file), Type);
            QVERIFY(checklist);
            QJsonArray files;
            for (const ChecklistEntry& entry : checklist->entries) {
                QJsonObject one{{u"hash_digest"_s, QString::fromLatin1(entry.hash.toByteArray().toBase64())}};
                if (entry.fileName)
                    one.insert(u"filename"_s, QString::fromLatin1(*entry.fileName));
                files.append(one);
            }
            QCOMPARE(files, decoded["filenamesandhashes"_L1].toArray());
            QJsonArray resources;
            for (const QString& text : checklist->resources.toStrings())
                resources.append(QJsonObject{{u"ip_prefix"_s, text}});
            QCOMPARE(resources, decoded["signed_with_resources"_L1].toArray());
            ++compared;
        }
    }
    QCOMPARE(compared, 2);
}

QTEST_GUILESS_MAIN(TestSignedChecklist)
#include "tst_signed_checklist.moc"
