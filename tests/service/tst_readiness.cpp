// SPDX-License-Identifier: GPL-3.0-or-later
//
// What `caretaker readiness` is asked for, the file that watching keeps, and admission by a report.
#include "core/service/admission.h"
#include "core/service/readiness_history.h"
#include "core/service/readiness_service.h"
#include "core/store/evidence_store.h"
#include "tests/service/service_fixture.h"

#include <QJsonDocument>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using readiness::Numbers;
using readiness::Report;
using readiness::WatchLook;

namespace {

const Instant Now = *parseRfc3339(u"2026-11-27T12:00:00Z");

readiness::Inputs inputs()
{
    return {.notification = HttpsUri::tryFromString(u"https://repo.example.net/notification.xml"_s),
            .rsync = RsyncUri::tryFromString(u"rsync://localhost/repo/"_s)};
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

/// A prober that saw nothing but that it was asked.
Expected<readiness::Facts> seesNothing(const probe::ProbeInputs& asked)
{
    return readiness::Facts{.at = asked.now, .inputs = {asked.notification, asked.rsync}};
}

fleet::DelegatedCa applicant()
{
    fleet::DelegatedCa ca = test::aCa(u"kiwi"_s);
    ca.stage = fleet::LifecycleStage::Applicant;
    return ca;
}

Report readyReport()
{
    const auto profile = *readiness::shippedProfile(u"bcp-default"_s);
    return readiness::run({.at = Now, .inputs = inputs()}, profile, Now);
}

AdmissionRequest requestWith(const Report& report, Instant now)
{
    return {CaHandle::fromString(u"kiwi"_s),
            QJsonDocument(toJson(report)).toJson(),
            u"r.json"_s,
            u"ticket 1"_s,
            *readiness::shippedProfile(u"bcp-default"_s),
            {u"os:alice"_s, now}};
}

} // namespace

class ReadinessTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsWrongWithItsPlace_data();
    void refusesWhatIsWrongWithItsPlace();
    void urisComeFromTheOptions();
    void papersAloneAreNotProbed();
    void aHistoryIsContinued();
    void aTornLastLineIsCutOff();
    void aBrokenLineInTheMiddleIsNamed();
    void aHistoryOfAnotherRepositoryIsRefused();
    void twoProgramsDoNotWriteOneHistory();
    void admissionMakesAnApplicantProbation();
    void admissionRefuses_data();
    void admissionRefuses();
    void onlyAnApplicantIsAdmitted();
};

void ReadinessTest::refusesWhatIsWrongWithItsPlace_data()
{
    QTest::addColumn<ReadinessRequest>("request");
    QTest::addColumn<QString>("where");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("nothing") << ReadinessRequest{} << u"readiness"_s << 2;
    QTest::newRow("no URI") << ReadinessRequest{.notification = u"http://x/"_s} << u"--notify"_s << 3;
    QTest::newRow("no rsync URI") << ReadinessRequest{.rsync = u"rsync://"_s} << u"--rsync"_s << 3;
    QTest::newRow("no file") << ReadinessRequest{.childRequest = u"/nowhere.xml"_s} << u"/nowhere.xml"_s << 3;
    QTest::newRow("no profile") << ReadinessRequest{.rsync = u"rsync://h/m/"_s, .profile = u"nowhere"_s}
                                << u"nowhere"_s << 3;
}

void ReadinessTest::refusesWhatIsWrongWithItsPlace()
{
    QFETCH(ReadinessRequest, request);
    QFETCH(QString, where);
    QFETCH(int, exitCode);
    const auto service = ReadinessService::create(request);
    QVERIFY(!service);
    QCOMPARE(service.error().where, where);
    QCOMPARE(service.error().exitCode(), exitCode);
}

void ReadinessTest::urisComeFromTheOptions()
{
    const auto service =
        ReadinessService::create({.notification = u"https://repo.example.net/notification.xml"_s,
                                  .rsync = u"rsync://localhost/repo"_s});
    QVERIFY(service && service->inputs() == inputs());
    const auto run = service->look(seesNothing, Now, 20);
    QVERIFY(run && run->report.inputs == inputs());
}

void ReadinessTest::papersAloneAreNotProbed()
{
    QTemporaryDir dir;
    write(dir.filePath(u"r.toml"_s), "asked = [\"AS64500\"]\n");
    const auto service = ReadinessService::create({.resources = dir.filePath(u"r.toml"_s)});
    QVERIFY(service && !service->usesNetwork());
    const auto run = service->look(
        [](const probe::ProbeInputs&) -> Expected<readiness::Facts> {
            return unexpected(Error::failed(u"was probed"_s));
        },
        Now, 20);
    QVERIFY(run && run->report.isReady());
}

void ReadinessTest::aHistoryIsContinued()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"h.ndjson"_s);
    for (int hour = 0; hour < 3; ++hour) {
        auto history = ReadinessHistory::open(path, inputs(), Numbers());
        QVERIFY(history && history->append(WatchLook{.at = Now + hour * 1h, .good = true}));
        QCOMPARE(history->stability().looks, hour + 1);
    }
    const auto watch = readHistory(path, inputs(), Numbers());
    QVERIFY(watch);
    QCOMPARE(watch->stability().stableFor, Duration(2h));
}

void ReadinessTest::aTornLastLineIsCutOff()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"h.ndjson"_s);
    QVERIFY(ReadinessHistory::open(path, inputs(), Numbers())->append(WatchLook{.at = Now, .good = true}));
    const QByteArray whole = contentOf(path);
    const QByteArray next = toLine(WatchLook{.at = Now + 1h, .good = true}) + '\n';
    for (qsizetype torn = 0; torn < next.size(); ++torn) {
        write(path, whole + next.left(torn));
        QCOMPARE(readHistory(path, inputs(), Numbers())->stability().looks, 1);
        QVERIFY(ReadinessHistory::open(path, inputs(), Numbers()));
        QCOMPARE(contentOf(path), whole);
    }
}

void ReadinessTest::aBrokenLineInTheMiddleIsNamed()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"h.ndjson"_s);
    QVERIFY(ReadinessHistory::open(path, inputs(), Numbers()));
    write(path, contentOf(path) + "{}\n" + toLine(WatchLook{.at = Now, .good = true}) + '\n');
    const auto watch = readHistory(path, inputs(), Numbers());
    QVERIFY(!watch);
    QCOMPARE(watch.error().where, path + u":2"_s);
    QVERIFY(watch.error().kind == Error::Kind::BadInput);
}

void ReadinessTest::aHistoryOfAnotherRepositoryIsRefused()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"h.ndjson"_s);
    QVERIFY(ReadinessHistory::open(path, inputs(), Numbers()));
    const auto other = ReadinessHistory::open(path, {.rsync = inputs().rsync}, Numbers());
    QVERIFY(!other);
    QCOMPARE(other.error().where, path + u":1"_s);
}

void ReadinessTest::twoProgramsDoNotWriteOneHistory()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"h.ndjson"_s);
    const auto first = ReadinessHistory::open(path, inputs(), Numbers());
    QVERIFY(first);
    const auto second = ReadinessHistory::open(path, inputs(), Numbers());
    QVERIFY(!second);
    QCOMPARE(second.error().exitCode(), 5);
}

void ReadinessTest::admissionMakesAnApplicantProbation()
{
    const test::ServiceFixture fixture;
    const auto workspace = fixture.workspace();
    QVERIFY(workspace && importCas(workspace->database, {applicant()}, {u"test"_s, Now}));
    const AdmissionRequest request = requestWith(readyReport(), Now + 1h);
    const auto admitted = admit(*workspace, request);
    QVERIFY2(admitted.has_value(), qPrintable(admitted ? QString() : admitted.error().toString()));
    QVERIFY(findCa(workspace->database, request.ca)->stage == fleet::LifecycleStage::Probation);
    const store::EvidenceStore evidence(workspace->database);
    const auto kept = evidence.of(request.ca);
    QVERIFY(kept && kept->size() == 1);
    QCOMPARE(evidence.bytes(kept->front().id)->value(), request.report);
    const auto audit = store::AuditChain(workspace->database).exportSince(0);
    QVERIFY(audit);
    const auto entry = std::ranges::find(*audit, u"ca.admitted"_s, &store::AuditEntry::kind);
    QVERIFY(entry != audit->end());
    QCOMPARE(entry->actor, u"os:alice"_s);
    QVERIFY(entry->payload.contains("ticket 1"));
    QVERIFY(store::AuditChain(workspace->database).verify().has_value());
}

void ReadinessTest::admissionRefuses_data()
{
    using Change = std::function<void(Report&)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<Duration>("later");
    QTest::addColumn<QString>("says");
    const Change nothing = [](Report&) {};
    const Change fails = [](Report& r) {
        r.results.front().messages.push_back(readiness::message(readiness::Tag::FMT_MALFORMED));
    };
    const Change otherUri = [](Report& r) {
        r.inputs.rsync = RsyncUri::tryFromString(u"rsync://localhost/other/"_s);
    };
    const Change noUri = [](Report& r) { r.inputs.rsync.reset(); };
    const Change otherProfile = [](Report& r) { r.profileSha256 = sha256Of("other"); };
    const Change endedWaiver = [](Report& r) {
        r.waivers.push_back({readiness::Tag::FMT_NO_RRDP, {}, Now + 30min, u"r"_s});
    };
    QTest::newRow("not ready") << fails << Duration(1h) << u"FMT_MALFORMED"_s;
    QTest::newRow("too old") << nothing << Duration(24h * 7 + 1s) << u"older than"_s;
    QTest::newRow("from the future") << nothing << Duration(-6min) << u"has not come yet"_s;
    QTest::newRow("other folder") << otherUri << Duration(1h) << u"rsync://localhost/other/"_s;
    QTest::newRow("no folder") << noUri << Duration(1h) << u"no rsync folder"_s;
    QTest::newRow("other profile") << otherProfile << Duration(1h) << u"profile"_s;
    QTest::newRow("ended waiver") << endedWaiver << Duration(1h) << u"FMT_NO_RRDP"_s;
}

void ReadinessTest::admissionRefuses()
{
    QFETCH(std::function<void(Report&)>, change);
    QFETCH(Duration, later);
    QFETCH(QString, says);
    const test::ServiceFixture fixture;
    const auto workspace = fixture.workspace();
    QVERIFY(workspace && importCas(workspace->database, {applicant()}, {u"test"_s, Now}));
    Report report = readyReport();
    change(report);
    const auto admitted = admit(*workspace, requestWith(report, Now + later));
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().exitCode(), 5);
    QVERIFY2(admitted.error().what.contains(says), qPrintable(admitted.error().toString()));
    const CaHandle ca = CaHandle::fromString(u"kiwi"_s);
    QVERIFY(findCa(workspace->database, ca)->stage == fleet::LifecycleStage::Applicant);
    QVERIFY(store::EvidenceStore(workspace->database).of(ca)->empty());
}

void ReadinessTest::onlyAnApplicantIsAdmitted()
{
    const test::ServiceFixture fixture;
    const auto workspace = fixture.workspace();
    QVERIFY(workspace && importCas(workspace->database, {test::aCa(u"kiwi"_s)}, {u"test"_s, Now}));
    const auto admitted = admit(*workspace, requestWith(readyReport(), Now));
    QVERIFY(!admitted);
    QCOMPARE(admitted.error().exitCode(), 5);
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "tst_readiness.moc"
