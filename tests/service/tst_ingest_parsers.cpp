// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/ingest_routinator.h"
#include "core/service/ingest_rpki_client.h"
#include "tests/service/ingest_samples.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Other validators' outputs: what is read out of them over their versions, and what is refused.
class IngestParsersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsAllVersionsOfTheList_data();
    void readsAllVersionsOfTheList();
    void olderVersionsHaveNoList();
    void countsVrpsByTrustAnchor();
    void namesTrustAnchorsByTheirFiles();
    void onlyWhatWasFoundCountsAsProcessed();
    void aTrustAnchorOnTheListIsNotProcessed();
    void unreadableEntriesAreCounted();
    void takesGzip();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void readsRoutinatorsRepositories();
    void refusesAnUnfinishedRoutinator();
    void readsRealOutputs_data();
    void readsRealOutputs();
};

namespace {

const QString Name = u"json"_s;

ValidatorOutput parsed(const RpkiClientSample& sample)
{
    const auto output = parseRpkiClient(sample.bytes(), Name);
    if (!output)
        qFatal("%s", qPrintable(output.error().toString()));
    return *output;
}

/// gzip of "{}", made with `printf '{}' | gzip -n`.
const QByteArray EmptyObjectGzip = QByteArray::fromHex("1f8b0800000000000003abae050043bfa6a302000000");

} // namespace

void IngestParsersTest::readsAllVersionsOfTheList_data()
{
    QTest::addColumn<QJsonObject>("entry");
    QTest::addColumn<qint64>("since");
    const QJsonObject plain = nonFunctional(u"alder"_s, skiOf('A'));
    QJsonObject colons = plain;
    colons["ski"_L1] = QString::fromLatin1(skiOf('A').toByteArray().toHex(':').toUpper());
    QJsonObject newest = plain;
    newest["since"_L1] = 1767000000;
    newest["last_attempt"_L1] = 1767225600;
    newest["total_attempts"_L1] = 7;
    newest["rpkiNotify"_L1] = u"https://rrdp.alder.example/notification.xml"_s;
    newest["aki"_L1] = u"BB"_s.repeated(20);
    QJsonObject path = plain;
    path["location"_L1] = u"registry.example/repository/alder.cer"_s;
    QTest::newRow("9.5: keys with colons") << colons << qint64(0);
    QTest::newRow("9.6: plain keys") << plain << qint64(0);
    QTest::newRow("after 9.8: since when") << newest << qint64(1767000000);
    QTest::newRow("a path in the cache") << path << qint64(0);
}

void IngestParsersTest::readsAllVersionsOfTheList()
{
    QFETCH(QJsonObject, entry);
    QFETCH(qint64, since);
    const ValidatorOutput output = parsed({.list = QJsonArray{entry}});
    QCOMPARE(output.nonFunctional->size(), std::size_t(1));
    const NonFunctionalCa& ca = output.nonFunctional->front();
    QVERIFY(ca.ski == skiOf('A'));
    QCOMPARE(ca.manifest.toString(), u"rsync://localhost/repo/alder/ca.mft"_s);
    QCOMPARE(ca.location, certificateOf(u"alder"_s).toString());
    QCOMPARE(ca.since ? ca.since->time_since_epoch().count() : 0, since);
    QCOMPARE(ca.lastAttempt.has_value(), since != 0);
    QCOMPARE(ca.notification.has_value(), since != 0);
    QVERIFY(output.at == *parseRfc3339(u"2026-01-01T00:00:00Z"));
    QVERIFY(output.begun == output.at - 341s);
    QCOMPARE(output.machine, u"josephine"_s);
}

void IngestParsersTest::olderVersionsHaveNoList()
{
    const ValidatorOutput output = parsed({.list = std::nullopt});
    QVERIFY(!output.nonFunctional);
    QCOMPARE(output.vrps, 1);
}

void IngestParsersTest::countsVrpsByTrustAnchor()
{
    const ValidatorOutput output = parsed({.vrpsUnder = {u"apnic"_s, u"ripe"_s, u"ripe"_s, u"apnic"_s}});
    QCOMPARE(output.vrps, 4);
    QCOMPARE(output.vrpsByTrustAnchor, (QMap<QString, qint64>{{u"apnic"_s, 2}, {u"ripe"_s, 2}}));
}

void IngestParsersTest::namesTrustAnchorsByTheirFiles()
{
    QCOMPARE(parsed({.talFiles = {u"/etc/tals/apnic.tal"_s, u"ripe.tal"_s}}).trustAnchorFiles,
             (QSet<QString>{u"apnic"_s, u"ripe"_s}));
    RpkiClientSample sample; // version 7 wrote one text
    QJsonObject json = sample.json();
    QJsonObject metadata = json.value("metadata"_L1).toObject();
    metadata["talfiles"_L1] = u"/etc/tals/apnic.tal /etc/tals/afrinic.tal"_s;
    metadata["elapsedtime"_L1] = u"257"_s;
    json["metadata"_L1] = metadata;
    const auto output = parseRpkiClient(QJsonDocument(json).toJson(), Name);
    QCOMPARE(output->trustAnchorFiles, (QSet<QString>{u"apnic"_s, u"afrinic"_s}));
    QVERIFY(output->begun == output->at - 257s);
}

void IngestParsersTest::onlyWhatWasFoundCountsAsProcessed()
{
    QCOMPARE(parsed({.vrpsUnder = {}}).processed, QSet<QString>()); // no network: ends well, with nothing
    QCOMPARE(parsed({.vrpsUnder = {u"apnic"_s}}).processed, QSet<QString>{u"apnic"_s});
    QCOMPARE(parsed({.list = QJsonArray{nonFunctional(u"alder"_s, skiOf('A'))}, .vrpsUnder = {}}).processed,
             QSet<QString>{u"ripe"_s});
}

void IngestParsersTest::aTrustAnchorOnTheListIsNotProcessed()
{
    QJsonObject anchor = nonFunctional(u"ta"_s, skiOf('C'));
    anchor["location"_L1] = u"ta/ripe/ripe-ncc-ta.cer"_s;
    const ValidatorOutput output = parsed({.list = QJsonArray{anchor}, .vrpsUnder = {}});
    QVERIFY(output.nonFunctional->front().isTrustAnchor);
    QCOMPARE(output.processed, QSet<QString>());
}

void IngestParsersTest::unreadableEntriesAreCounted()
{
    QJsonObject noKey = nonFunctional(u"alder"_s, skiOf('A'));
    noKey["ski"_L1] = u"AB:CD"_s;
    QJsonObject noPlace = nonFunctional(u"alder"_s, skiOf('A'));
    noPlace["rpkiManifest"_L1] = u"rsync://h/../../etc/passwd"_s;
    const ValidatorOutput output =
        parsed({.list = QJsonArray{noKey, noPlace, 7, nonFunctional(u"birch"_s, skiOf('B'))}});
    QCOMPARE(output.unreadable, 3);
    QCOMPARE(output.nonFunctional->size(), std::size_t(1));
}

void IngestParsersTest::takesGzip()
{
    const auto output = parseRpkiClient(EmptyObjectGzip, Name);
    QVERIFY(!output); // it was inflated, and its contents were looked at
    QVERIFY(output.error().what.contains(u"buildtime"_s));
    QVERIFY(parseRpkiClient(EmptyObjectGzip.first(12), Name).error().what.contains(u"gzip"_s));
}

void IngestParsersTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << ""_ba << u"json:1:1: is not JSON"_s;
    QTest::newRow("cut off") << "{\"metadata\":\n {\"buildtime\""_ba << u"json:2:"_s;
    QTest::newRow("a list") << "[]"_ba << u"json:1:1: is not JSON: \"{\" is missing"_s;
    QTest::newRow("broken inside") << "{\"roas\":[{\"ta\":\"ripe\"},\n{\"ta\" \"ripe\"}]}"_ba << u"json:2:"_s;
    QTest::newRow("a list that ends as an object") << "{\"roas\":[},\"a\":1}"_ba << u"json:1:"_s;
    QTest::newRow("no comma") << "{\"a\":1 \"b\":2}"_ba << u"json:1:8: is not JSON: \",\" is missing"_s;
    QTest::newRow("more behind it") << "{\"a\":1}\n{}"_ba << u"json:1:8: is not JSON: something follows"_s;
    QTest::newRow("another program's")
        << "{\"roas\":[]}"_ba << u"json: has no \"metadata\" with a \"buildtime\""_s;
    QTest::newRow("no time") << R"({"metadata":{"buildtime":"yesterday"},"roas":[]})"_ba
                             << u"\"buildtime\" is not a time: \"yesterday\""_s;
    QTest::newRow("no payload") << R"({"metadata":{"buildtime":"2026-01-01T00:00:00Z"}})"_ba
                                << u"has no list \"roas\""_s;
    QTest::newRow("a list that is none")
        << R"({"metadata":{"buildtime":"2026-01-01T00:00:00Z"},"roas":[],"nonfunc_cas":{}})"_ba
        << u"\"nonfunc_cas\" is not a list"_s;
}

void IngestParsersTest::saysWhatIsWrong()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, says);
    const auto output = parseRpkiClient(bytes, Name);
    QVERIFY(!output);
    QCOMPARE(output.error().kind, Error::Kind::BadInput);
    QVERIFY2(output.error().toString().contains(says), qPrintable(output.error().toString()));
}

void IngestParsersTest::readsRoutinatorsRepositories()
{
    const auto output = parseRoutinator(routinatorSample(), Name);
    QVERIFY2(output.has_value(), output ? "" : qPrintable(output.error().toString()));
    QCOMPARE(output->version, u"0.14.2"_s);
    QVERIFY(output->at == *parseRfc3339(u"2026-01-01T00:00:00Z"));
    QVERIFY(!output->nonFunctional);
    QCOMPARE(output->vrps, 12);
    QCOMPARE(output->processed, QSet<QString>{u"ripe"_s});
    const auto syncOf = [&](const QString& uri) {
        return *std::ranges::find(output->repositories, uri, &RepositorySync::uri);
    };
    QVERIFY(syncOf(u"https://rrdp.alder.example/notification.xml"_s) ==
            (RepositorySync{u"https://rrdp.alder.example/notification.xml"_s, false, u"HTTP status 503"_s,
                            250ms}));
    QVERIFY(syncOf(u"https://rrdp.registry.example/notification.xml"_s).synchronised); // 304
    QVERIFY(syncOf(u"rsync://localhost/repo/"_s).synchronised);
    QCOMPARE(syncOf(u"rsync://birch.example/repo/"_s).status, u"rsync exit status 10"_s);
    QCOMPARE(output->points.value(u"https://rrdp.alder.example/notification.xml"_s).rejected, 1);
}

void IngestParsersTest::refusesAnUnfinishedRoutinator()
{
    const auto early = parseRoutinator(R"({"version":"routinator/0.14.2","lastUpdateDone":null})"_ba, Name);
    QVERIFY(!early && early.error().what.contains(u"first run"_s));
    const auto foreign = parseRoutinator(RpkiClientSample().bytes(), Name);
    QVERIFY(!foreign && foreign.error().hint.contains(u"/api/v1/status"_s));
}

void IngestParsersTest::readsRealOutputs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("at");
    QTest::newRow("2021, version 7") << u"roa_test.rpkiclient2021_json"_s << u"2021-09-01T00:04:19Z"_s;
    QTest::newRow("2023, version 8") << u"roa_test.rpkiclient2023_json"_s << u"2023-10-01T00:05:43Z"_s;
}

void IngestParsersTest::readsRealOutputs()
{
    QFETCH(QString, file);
    QFETCH(QString, at);
    QFile sample(QStringLiteral(CARETAKER_SHARED_DATA "/rp-json-and-metrics-samples/") + file);
    if (!sample.open(QIODevice::ReadOnly))
        QSKIP("the shared data with real outputs of rpki-client is not here");
    const auto output = parseRpkiClient(sample.readAll(), file);
    QVERIFY2(output.has_value(), output ? "" : qPrintable(output.error().toString()));
    QCOMPARE(formatRfc3339(output->at), at);
    QVERIFY(output->vrps > 0);
    QCOMPARE(output->machine, u"josephine"_s);
    QVERIFY(output->trustAnchorFiles.contains(u"ripe"_s) && output->processed.contains(u"apnic"_s));
    QVERIFY(!output->nonFunctional); // came with 9.5
}

QTEST_GUILESS_MAIN(IngestParsersTest)
#include "tst_ingest_parsers.moc"
