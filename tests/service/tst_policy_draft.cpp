// SPDX-License-Identifier: GPL-3.0-or-later
// What the desktop asks about a policy that somebody is writing, and about papers and reports of readiness.
#include "core/readiness/runner.h"
#include "core/service/policy_draft.h"
#include "core/service/policy_service.h"
#include "core/service/policy_trial.h"
#include "core/service/readiness_export.h"
#include "core/service/readiness_papers.h"
#include "tests/service/service_fixture.h"

#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Sound = "schema = \"caretaker/policy/1\"\nextends = \"bcp-default\"\nname = \"ours\"\n";

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

class PolicyDraftTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theSourceIsTheFileAlone();
    void whatIsTypedIsJudgedNotTheFile();
    void aDraftExtendsWhatLiesBesideItsFile();
    void anErrorHasItsPlace();
    void anErrorElsewhereNamesTheOtherFile();
    void savingReplacesAllOrNothing();
    void aTrialTriesDraftsInTheirOrder();
    void aCancelledTrialGivesNothing();
    void papersAreToldByTheirContent_data();
    void papersAreToldByTheirContent();
    void theNameDecidesTheFormat();
};

void PolicyDraftTest::theSourceIsTheFileAlone()
{
    const auto source = policySource(u"nir-example"_s);
    QVERIFY(source && source->contains("extends = \"bcp-default\"") &&
            !source->startsWith("# caretaker/policy-files"));
    QVERIFY(!policySource(u"nowhere"_s));
    QVERIFY(!policySource(u"/tmp"_s)); // a folder
}

void PolicyDraftTest::whatIsTypedIsJudgedNotTheFile()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ours.toml"_s);
    write(path, Sound);
    const auto draft = loadDraft({path, Sound + "[health.dead]\nafter = \"36h\"\n"});
    QVERIFY(draft);
    QCOMPARE(draft->policy.health.dead.after, Duration(std::chrono::hours(36)));
    QCOMPARE(loadDraft({path})->policy.hash, loadPolicy(path)->hash);
}

void PolicyDraftTest::aDraftExtendsWhatLiesBesideItsFile()
{
    QTemporaryDir dir;
    write(dir.filePath(u"base.toml"_s), Sound + "[health.dead]\nafter = \"30h\"\n");
    const QByteArray text = "schema = \"caretaker/policy/1\"\nextends = \"./base.toml\"\nname = \"ours\"\n";
    const auto draft = loadDraft({dir.filePath(u"not-there-yet.toml"_s), text});
    QVERIFY2(draft.has_value(), qPrintable(draft ? QString() : draft.error().toString()));
    QCOMPARE(draft->policy.health.dead.after, Duration(std::chrono::hours(30)));
}

void PolicyDraftTest::anErrorHasItsPlace()
{
    const DraftCheck check = checkDraft({u"/x/ours.toml"_s, Sound + "[health.dead]\nafter = \"24\"\n"}, {});
    QVERIFY(!check.policy);
    QCOMPARE(check.marks.size(), std::size_t(1));
    QVERIFY(check.marks[0].isError);
    QCOMPARE(check.marks[0].line, 5);
    QCOMPARE(check.marks[0].column, 9);
    QVERIFY(!check.marks[0].hint.isEmpty());
}

void PolicyDraftTest::anErrorElsewhereNamesTheOtherFile()
{
    QTemporaryDir dir;
    write(dir.filePath(u"base.toml"_s), Sound + "nonsense = 1\n");
    const QByteArray text = "schema = \"caretaker/policy/1\"\nextends = \"./base.toml\"\nname = \"ours\"\n";
    const DraftCheck check = checkDraft({dir.filePath(u"ours.toml"_s), text}, {});
    QCOMPARE(check.marks.size(), std::size_t(1));
    QCOMPARE(check.marks[0].line, 0);
    QVERIFY2(check.marks[0].where.contains(u"base.toml:4:1"_s), qPrintable(check.marks[0].where));
}

void PolicyDraftTest::savingReplacesAllOrNothing()
{
    QTemporaryDir dir;
    const QString path = dir.filePath(u"ours.toml"_s);
    QVERIFY(savePolicyFile(path, "a"));
    QVERIFY(savePolicyFile(path, "b"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("b"));
    QCOMPARE(savePolicyFile(dir.filePath(u"no/such/a.toml"_s), "a").error().kind, Error::Kind::Failed);
}

void PolicyDraftTest::aTrialTriesDraftsInTheirOrder()
{
    const test::ServiceFixture fixture;
    const auto workspace = fixture.workspace();
    QVERIFY(workspace);
    const auto results = tryPolicies(*workspace, {{u"/x/ours.toml"_s, Sound}, {u"ripe-2025-02"_s}}, {}, {});
    QVERIFY2(results.has_value(), qPrintable(results ? QString() : results.error().toString()));
    QCOMPARE(results->size(), std::size_t(2));
    QCOMPARE(results->at(0).policy, u"ours"_s);
    QCOMPARE(results->at(1).policyHash, loadPolicy(u"ripe-2025-02"_s)->hash);
}

void PolicyDraftTest::aCancelledTrialGivesNothing()
{
    const test::ServiceFixture fixture;
    const auto workspace = fixture.workspace();
    const auto results =
        tryPolicies(*workspace, {{u"ripe-2025-02"_s}}, {}, {.isCancelled = [] { return true; }});
    QVERIFY(!results);
    QCOMPARE(results.error().kind, Error::Kind::Refused);
}

void PolicyDraftTest::papersAreToldByTheirContent_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    const auto add = [](const char* name, const QByteArray& bytes, PaperKind kind) {
        QTest::newRow(name) << bytes << static_cast<int>(kind);
    };
    add("a request that does not decode", "<child_request/>", PaperKind::ChildRequest);
    add("with a declaration before", "<?xml version=\"1.0\"?>\n<repository_response/>",
        PaperKind::RepositoryResponse);
    add("resources", "# ours\nasked = [\"AS64500\"]\n", PaperKind::Resources);
    add("attestations", "[[attest]]\nid = \"OPS-03\"\n", PaperKind::Attestations);
    add("a profile", "name = \"p\"\n[[waiver]]\n", PaperKind::Profile);
    QTest::newRow("a letter") << QByteArray("Dear registry,\n") << -1;
    QTest::newRow("other XML") << QByteArray("<html/>") << -1;
}

void PolicyDraftTest::papersAreToldByTheirContent()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    QTemporaryDir dir;
    write(dir.filePath(u"file"_s), bytes);
    const auto paper = recognisePaper(dir.filePath(u"file"_s));
    QCOMPARE(paper ? static_cast<int>(paper->kind) : -1, kind);
}

void PolicyDraftTest::theNameDecidesTheFormat()
{
    QTemporaryDir dir;
    const auto profile = *readiness::shippedProfile(u"bcp-default"_s);
    const auto report = readiness::run({}, profile, {});
    const auto& english = language::Translations::of(u"en"_s);
    QVERIFY(exportReport(report, dir.filePath(u"r.JSON"_s), english, {}));
    QFile file(dir.filePath(u"r.JSON"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(readiness::reportFromJson(file.readAll(), u"r.JSON"_s));
    QCOMPARE(exportReport(report, dir.filePath(u"r.doc"_s), english, {}).error().kind, Error::Kind::BadInput);
}

QTEST_GUILESS_MAIN(PolicyDraftTest)
#include "tst_policy_draft.moc"
