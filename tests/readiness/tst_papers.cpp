// SPDX-License-Identifier: GPL-3.0-or-later
//
// Groups FMT, RES and OPS: good papers say nothing, and each thing that is broken says exactly its tag.
#include "tests/readiness/sample_facts.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::readiness;
using namespace caretaker::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template <typename Body>
Body& bodyOf(std::optional<SetupFile>& file)
{
    return std::get<Body>(file->decoded.value->body);
}

fleet::BpkiCertificate& childCertificate(Facts& facts)
{
    return bodyOf<fleet::ChildRequest>(facts.childRequest).bpkiTa;
}

const QByteArray Namespace = "http://www.hactrn.net/uris/rpki/rpki-setup/";

QByteArray childRequest(const QByteArray& attributes, const QByteArray& content)
{
    return "<child_request xmlns=\"" + Namespace + "\" " + attributes + "><child_bpki_ta>" + content +
           "</child_bpki_ta></child_request>";
}

} // namespace

class TestPapers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodPapersSayNothing();
    void eachFaultSaysExactlyItsTag_data();
    void eachFaultSaysExactlyItsTag();
    void aFileThatDoesNotDecodeSaysWhy_data();
    void aFileThatDoesNotDecodeSaysWhy();
    void readsResources();
    void readsAttestations();
    void refusesFilesWithTheirPlace_data();
    void refusesFilesWithTheirPlace();
};

void TestPapers::goodPapersSayNothing()
{
    const Report report = reportOf(goodPapers());
    QCOMPARE(tagsOf(report), QStringList());
    QVERIFY(report.isReady());
    QVERIFY(resultOf(report, u"FMT-09"_s).outcome == Outcome::Passed);
}

void TestPapers::eachFaultSaysExactlyItsTag_data()
{
    using Break = std::function<void(Facts&)>;
    QTest::addColumn<Break>("breakIt");
    const auto row = [](const char* tag, Break breakIt) { QTest::newRow(tag) << std::move(breakIt); };
    row("FMT_BPKI_NOT_SELF_SIGNED", [](Facts& f) { childCertificate(f).isSelfSigned = false; });
    row("FMT_BPKI_NOT_CA", [](Facts& f) { childCertificate(f).isCa = false; });
    row("FMT_BPKI_EXPIRED", [](Facts& f) { childCertificate(f).notAfter = Now - 1s; });
    row("FMT_BPKI_NOT_YET_VALID", [](Facts& f) { childCertificate(f).notBefore = Now + 1s; });
    row("FMT_BPKI_EXPIRES_SOON", [](Facts& f) { childCertificate(f).notAfter = Now + 24h * 89; });
    row("FMT_BPKI_WEAK_KEY", [](Facts& f) { childCertificate(f).keyBits = 1024; });
    row("FMT_BPKI_WEAK_DIGEST", [](Facts& f) { childCertificate(f).digest = u"SHA1"_s; });
    row("FMT_UNKNOWN_ATTRIBUTE", [](Facts& f) { f.childRequest->decoded.passedOver << u"valid_until"_s; });
    row("FMT_WRONG_MESSAGE", [](Facts& f) {
        std::swap(f.childRequest, f.publisherRequest);
        f.publisherRequest.reset();
    });
    row("FMT_SERVICE_HTTP", [](Facts& f) {
        bodyOf<fleet::RepositoryResponse>(f.repositoryResponse).serviceUri = u"http://pub.example.net/"_s;
    });
    row("FMT_NO_RRDP",
        [](Facts& f) { bodyOf<fleet::RepositoryResponse>(f.repositoryResponse).notification.reset(); });
    row("FMT_RSYNC_DIFFERS", [](Facts& f) {
        f.inputs.rsync = RsyncUri::tryFromString(u"rsync://repo.example.net/repo/Alice/"_s);
    });
    row("FMT_RRDP_DIFFERS", [](Facts& f) {
        f.inputs.notification = HttpsUri::tryFromString(u"https://repo.example.net/other.xml"_s);
    });
    row("FMT_OTHER_TAG", [](Facts& f) { f.repositoryResponse->decoded.value->tag.clear(); });
    row("FMT_OTHER_PUBLISHER", [](Facts& f) {
        bodyOf<fleet::RepositoryResponse>(f.repositoryResponse).publisherHandle = u"Bob2"_s;
    });
    row("FMT_TWO_HANDLES",
        [](Facts& f) { bodyOf<fleet::ChildRequest>(f.childRequest).childHandle = u"B"_s; });
    row("FMT_TWO_KEYS", [](Facts& f) { childCertificate(f).der = "other"; });
    row("RES_NOTHING_ASKED", [](Facts& f) { f.resources->asked = {}; });
    row("RES_NO_RECORD", [](Facts& f) { f.resources->held.reset(); });
    row("RES_BEYOND_RECORD", [](Facts& f) {
        f.resources->asked = f.resources->asked.united(*rpki::ResourceSet::fromStrings({u"AS64501"_s}));
    });
    row("RES_OVERLAP", [](Facts& f) {
        f.resources->others = {{u"kiwi"_s, *rpki::ResourceSet::fromStrings({u"192.0.2.128/25"_s})}};
    });
    row("OPS_UNANSWERED", [](Facts& f) { f.attested.remove(u"OPS-03"_s); });
    row("OPS_NOT_DONE", [](Facts& f) { f.attested[u"OPS-03"_s].isDone = false; });
    row("OPS_OLD_ANSWER", [](Facts& f) { f.attested[u"OPS-03"_s].on = Now - 24h * 366; });
    row("OPS_ANSWER_IN_FUTURE", [](Facts& f) { f.attested[u"OPS-03"_s].on = Now + 1s; });
    const auto seen = [](auto change) {
        return [change](Facts& f) {
            f.stability = Stability{.looks = 9, .availability = 1, .stableFor = 24h * 30};
            change(*f.stability);
        };
    };
    row("OPS_NOT_STABLE_YET", seen([](Stability& s) { s.stableFor = 24h * 30 - 1s; }));
    row("OPS_UNAVAILABLE", seen([](Stability& s) { s.availability = 0.9949; }));
    row("OPS_MANIFEST_GAP", seen([](Stability& s) { s.longestManifestGap = 24h + 1s; }));
    row("OPS_MANIFEST_RHYTHM", seen([](Stability& s) { s.manifestRhythm = 29min; }));
}

void TestPapers::eachFaultSaysExactlyItsTag()
{
    QFETCH(std::function<void(Facts&)>, breakIt);
    Facts facts = goodPapers();
    breakIt(facts);
    QCOMPARE(tagsOf(reportOf(facts)), QStringList(QString::fromLatin1(QTest::currentDataTag())));
}

void TestPapers::aFileThatDoesNotDecodeSaysWhy_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::newRow("FMT_MALFORMED") << QByteArray("<child_request");
    QTest::newRow("FMT_BPKI_UNREADABLE") << childRequest("version=\"1\" child_handle=\"Bob\"", "AAAA");
}

void TestPapers::aFileThatDoesNotDecodeSaysWhy()
{
    QFETCH(QByteArray, xml);
    Facts facts{.at = Now, .attested = goodPapers().attested};
    facts.childRequest = setupFile(xml, u"child.xml"_s);
    const Report report = reportOf(facts);
    QStringList tags = tagsOf(report);
    tags.removeDuplicates(); // one for each reason
    QCOMPARE(tags, QStringList(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(resultOf(report, u"FMT-01"_s).outcome == Outcome::Failed);
    QCOMPARE(resultOf(report, u"FMT-02"_s).skippedBecause, u"FMT-01"_s);
    QVERIFY(!report.isReady());
}

void TestPapers::readsResources()
{
    const auto facts = parseResources("asked = [\"AS64500\"]\nheld = [\"AS64500-AS64510\"]\n"
                                      "[[delegation]]\nca = \"kiwi\"\nresources = [\"192.0.2.0/24\"]\n",
                                      u"r.toml"_s);
    QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : facts.error().toString()));
    QCOMPARE(facts->asked.toString(), u"AS64500"_s);
    QCOMPARE(facts->held->toString(), u"AS64500-AS64510"_s);
    QCOMPARE(facts->others.at(0).ca, u"kiwi"_s);
}

void TestPapers::readsAttestations()
{
    const auto all = parseAttestations("[[attest]]\nid = \"OPS-03\"\ndone = true\nby = \"Jo\"\n"
                                       "on = \"2026-11-01\"\n",
                                       u"a.toml"_s);
    QVERIFY2(all.has_value(), qPrintable(all ? QString() : all.error().toString()));
    QCOMPARE(all->value(u"OPS-03"_s).by, u"Jo"_s);
    QCOMPARE(all->value(u"OPS-03"_s).on, *parseRfc3339(u"2026-11-01T00:00:00Z"));
}

void TestPapers::refusesFilesWithTheirPlace_data()
{
    QTest::addColumn<bool>("isResources");
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("where");
    const QByteArray answer = "[[attest]]\nid = \"OPS-03\"\ndone = true\nby = \"Jo\"\non = \"2026-11-01\"\n";
    QTest::newRow("no resource") << true << QByteArray("asked = [\"nonsense\"]") << u"f.toml:1:9"_s;
    QTest::newRow("nothing asked") << true << QByteArray("held = [\"AS1\"]") << u"f.toml:1:1"_s;
    QTest::newRow("unknown key") << true << QByteArray("asked = [\"AS1\"]\nheldd = [\"AS1\"]")
                                 << u"f.toml:2:1"_s;
    QTest::newRow("no such item") << false << QByteArray(answer).replace("OPS-03", "OPS-99")
                                  << u"f.toml:2:6"_s;
    QTest::newRow("measured item") << false << QByteArray(answer).replace("OPS-03", "OPS-11")
                                   << u"f.toml:2:6"_s;
    QTest::newRow("no day") << false << QByteArray(answer).replace("2026-11-01", "2026-13-01")
                            << u"f.toml:5:6"_s;
    QTest::newRow("twice") << false << QByteArray(answer + answer) << u"f.toml:7:6"_s;
}

void TestPapers::refusesFilesWithTheirPlace()
{
    QFETCH(bool, isResources);
    QFETCH(QByteArray, toml);
    QFETCH(QString, where);
    const auto resources = parseResources(toml, u"f.toml"_s);
    const auto answers = parseAttestations(toml, u"f.toml"_s);
    QVERIFY(isResources ? !resources : !answers);
    const Error error = isResources ? resources.error() : answers.error();
    QCOMPARE(error.where, where);
    QVERIFY(error.kind == Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(TestPapers)
#include "tst_papers.moc"
