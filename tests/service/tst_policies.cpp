// SPDX-License-Identifier: GPL-3.0-or-later
// Policies as files: what they extend is found, and advice is about the fleet at hand.
#include "core/base/limits.h"
#include "core/base/text_width.h"
#include "core/service/policy_advice.h"
#include "core/service/policy_service.h"
#include "core/store/settings_store.h"
#include "core/store/vantage_store.h"
#include "tests/service/service_fixture.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <sys/stat.h>

using namespace caretaker;
using namespace caretaker::service;
using namespace caretaker::test;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(file.errorString()));
    file.write(bytes);
}

/// Three lines, then `rest`.
QByteArray extending(const QByteArray& base, const QByteArray& rest = {})
{
    return "schema = \"caretaker/policy/1\"\nextends = \"" + base + "\"\nname = \"ours\"\n" + rest;
}

QString errorOf(const QString& path)
{
    const auto policy = loadPolicy(path);
    return policy ? u"accepted"_s : policy.error().toString();
}

} // namespace

class TestPolicies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileExtendsAShippedPolicy();
    void aFileExtendsOneBesideIt();
    void whatIsNotThereIsNamed();
    void devicesAndPipesAreNotRead();
    void aBaseThatIsTooLargeIsRefused();
    void theDatabaseKeepsEnoughToReadItBack();
    void tablesFitATerminal();
    void adviceNeedsNoSurroundings();
    void adviceOnTheInterval();
    void adviceOnCertificatesElsewhere();
    void adviceOnAnEmptyScope();
    void adviceOnVantages();
    void aNamedDatabaseMustBeThere();

private:
    policy::EffectivePolicy ours(const QByteArray& rest);
    QStringList advice(const QByteArray& rest, const WorkspaceRequest& surroundings);
    QString databaseOf(const std::vector<fleet::DelegatedCa>& fleet);

    ServiceFixture m_fixture;
};

policy::EffectivePolicy TestPolicies::ours(const QByteArray& rest)
{
    const QString path = m_fixture.dir.filePath(u"ours.toml"_s);
    write(path, extending("bcp-default", rest));
    auto policy = loadEffectivePolicy(path);
    if (!policy)
        qFatal("%s", qPrintable(policy.error().toString()));
    return std::move(*policy);
}

QStringList TestPolicies::advice(const QByteArray& rest, const WorkspaceRequest& surroundings)
{
    const auto found = policyAdvice(ours(rest), surroundings);
    if (!found)
        return {u"failed: "_s + found.error().toString()};
    QStringList lines;
    for (const policy::Advice& one : *found)
        lines << QString(one.toString()).remove(m_fixture.dir.path() + u'/');
    return lines;
}

/// A fresh database with this fleet.
QString TestPolicies::databaseOf(const std::vector<fleet::DelegatedCa>& fleet)
{
    QFile::remove(m_fixture.config().databasePath);
    const auto workspace = m_fixture.workspace();
    if (!workspace || !importCas(workspace->database, fleet, {u"test"_s, m_fixture.start}))
        qFatal("no database");
    return m_fixture.config().databasePath;
}

void TestPolicies::aFileExtendsAShippedPolicy()
{
    const policy::EffectivePolicy policy = ours("[health.dead]\nafter = \"36h\"\n");
    QVERIFY(policy.policy.health.dead.after == 36h);
    QCOMPARE(policy.policy.timelines.size(), loadPolicy(u"bcp-default"_s)->timelines.size());
    QCOMPARE(policy::toString(policy.value(u"health.dead.after")->origin),
             m_fixture.dir.filePath(u"ours.toml"_s) + ":5"_L1);
    QVERIFY(
        policy::toString(policy.value(u"health.recover.over")->origin).startsWith(u"bcp-default.toml:"_s));
}

void TestPolicies::aFileExtendsOneBesideIt()
{
    QVERIFY(QDir(m_fixture.dir.path()).mkpath(u"sub"_s));
    write(m_fixture.dir.filePath(u"base.toml"_s),
          extending("nir-example", "[health.dead]\nafter = \"7h\"\n"));
    const QString path = m_fixture.dir.filePath(u"sub/ours.toml"_s);
    write(path, extending("../base.toml"));
    QVERIFY(loadPolicy(path)->health.dead.after == 7h);
    QVERIFY(loadPolicy(path)->scope.roles ==
            std::vector{fleet::Role::Member}); // of nir-example, two files on
}

void TestPolicies::whatIsNotThereIsNamed()
{
    const QString path = m_fixture.dir.filePath(u"ours.toml"_s);
    write(path, extending("bcp-defualt"));
    const QString error = errorOf(path);
    QVERIFY2(error.startsWith(path + u":2:11: cannot be extended: bcp-defualt: no such policy"_s),
             qPrintable(error));
    QVERIFY(error.contains(u"bcp-default, nir-example"_s)); // what there is
    write(path, extending("./gone.toml"));
    QVERIFY(errorOf(path).contains(m_fixture.dir.filePath(u"gone.toml"_s) + ": no such policy"_L1));
}

void TestPolicies::devicesAndPipesAreNotRead()
{
    const QString path = m_fixture.dir.filePath(u"ours.toml"_s);
    write(path, extending("/dev/zero"));
    QVERIFY(errorOf(path).contains(u"/dev/zero: is not a file"_s));
    QCOMPARE(mkfifo(qPrintable(m_fixture.dir.filePath(u"pipe.toml"_s)), 0600), 0);
    write(path, extending("pipe.toml")); // opening it would wait for ever
    QVERIFY(errorOf(path).contains(u"pipe.toml: is not a file"_s));
}

void TestPolicies::aBaseThatIsTooLargeIsRefused()
{
    write(m_fixture.dir.filePath(u"large.toml"_s), QByteArray(limits::MaxPolicyBytes + 1, '#'));
    const QString path = m_fixture.dir.filePath(u"ours.toml"_s);
    write(path, extending("large.toml"));
    QVERIFY(errorOf(path).contains(u"large.toml: the policy file is too large (at most 500000 bytes)"_s));
}

/// A cycle notes the policy's text; who opens the database without the files judges by the same rules.
void TestPolicies::theDatabaseKeepsEnoughToReadItBack()
{
    Config config = m_fixture.config();
    config.policyFile = m_fixture.dir.filePath(u"ours.toml"_s);
    write(config.policyFile, extending("bcp-default", "[health.dead]\nafter = \"36h\"\n"));
    auto workspace = Workspace::open(config, store::Database::Mode::Create);
    QVERIFY2(workspace.has_value(), workspace ? "" : qPrintable(workspace.error().toString()));
    const policy::Policy judged = workspace->policy;
    QVERIFY(judged.hash == sha256Of(workspace->policyText));
    const fleet::DelegatedCa ca = aCa(u"h1"_s);
    QVERIFY(importCas(workspace->database, {ca}, {u"test"_s, m_fixture.start}));
    auto cycle = Cycle::create(std::move(*workspace), m_fixture.start);
    QVERIFY(cycle);
    QVERIFY((*cycle)->take({lookAt({ca}, u"local"_s, m_fixture.start, Sees::Good)}, m_fixture.start));
    cycle->reset();
    QVERIFY(QFile::remove(config.policyFile));
    const auto again = Workspace::open(
        {.configFile = {}, .database = config.databasePath, .mode = store::Database::Mode::ReadOnly});
    QVERIFY2(again.has_value(), again ? "" : qPrintable(again.error().toString()));
    QVERIFY(again->policy.hash == judged.hash);
    QVERIFY(again->policy.health == judged.health && again->policy.timelines == judged.timelines);
}

/// And nothing is lost by it. Elsewhere each value has one line.
void TestPolicies::tablesFitATerminal()
{
    const auto first = loadEffectivePolicy(u"bcp-default"_s);
    for (const QString& name : shippedPolicyNames()) {
        const auto policy = loadEffectivePolicy(name);
        const QList<std::pair<QString, QString>> tables{
            {policyTable(*policy), policyTable(*policy, 80)},
            {differencesTable(*first, *policy), differencesTable(*first, *policy, 80)}};
        QCOMPARE(tables[0].first.count(u'\n') + 1, qsizetype(policy->values.size()));
        for (const auto& [wide, narrow] : tables) {
            for (const QString& line : narrow.split(u'\n'))
                QVERIFY2(textWidth(line) <= 80, qPrintable(line));
            QStringList words = narrow.simplified().split(u' ');
            QStringList all = wide.simplified().split(u' ');
            words.sort();
            all.sort();
            QCOMPARE(words, all);
        }
    }
}

void TestPolicies::adviceNeedsNoSurroundings()
{
    QCOMPARE(advice("", {}), QStringList());
    QCOMPARE(advice("[guards]\nfleet_brake = \"100%\"\n", {}).size(), 1);
}

void TestPolicies::adviceOnTheInterval()
{
    const QString config = m_fixture.dir.filePath(u"caretaker.toml"_s);
    write(config, "[observe]\ninterval = \"2h\"\n[database]\npath = \"none.db\"\n");
    QCOMPARE(advice("", {.configFile = config}), QStringList()); // 6 h, just three times the interval
    const QStringList short_ = advice("[health]\nmax_gap = \"5h\"\n", {.configFile = config});
    QVERIFY(short_.size() == 1 && short_[0].startsWith(u"ours.toml:5:11: \"max_gap\" of 5h is short"_s));
    const QStringList none = advice("[health]\nmax_gap = \"1h\"\n", {.configFile = config});
    QVERIFY(none.size() == 1 && none[0].contains(u"nothing is ever watched"_s));
}

void TestPolicies::adviceOnCertificatesElsewhere()
{
    fleet::DelegatedCa ca = aCa(u"h1"_s);
    ca.certificateUri = RsyncUri::tryFromString(u"rsync://rpki.example.net/repository/h1.cer"_s);
    const QString database = databaseOf({ca});
    const QByteArray waived = "[guards]\ncorroboration_waiver = true\n";
    QCOMPARE(advice(waived + "[scope]\ncertificate_under = \"rsync://rpki.example.net/repository/\"\n",
                    {.database = database}),
             QStringList());
    const QStringList elsewhere =
        advice(waived + "[scope]\ncertificate_under = \"rsync://rpki.example.org/repository/\"\n",
               {.database = database});
    QVERIFY(elsewhere.size() == 1);
    QVERIFY2(elsewhere[0].startsWith(
                 u"ours.toml:7:21: no CA of the fleet has its certificate under rsync://rpki.example.org/"_s),
             qPrintable(elsewhere[0]));
}

void TestPolicies::adviceOnAnEmptyScope()
{
    const QString database = databaseOf({aCa(u"h1"_s)});
    const QStringList found =
        advice("[guards]\ncorroboration_waiver = true\n[scope]\nroles = [\"nir\"]\n", {.database = database});
    QVERIFY(found.size() == 1 &&
            found[0].startsWith(u"ours.toml:7:9: the scope includes no CA of the fleet"_s));
    const QString empty = databaseOf({});
    QCOMPARE(
        advice("[guards]\ncorroboration_waiver = true\n[scope]\nroles = [\"nir\"]\n", {.database = empty}),
        QStringList()); // no fleet yet
}

void TestPolicies::adviceOnVantages()
{
    const QString database = databaseOf({aCa(u"h1"_s)});
    const QStringList alone = advice("[quorum]\nvantages = 2\n", {.database = database});
    QCOMPARE(alone.size(), 2);
    QVERIFY(alone[0].startsWith(
        u"ours.toml:5:12: the quorum needs 2 vantages and there is 1 known: every reading"_s));
    QVERIFY(alone[1].startsWith(u"bcp-default.toml:"_s));
    QVERIFY(alone[1].contains(u"need 2 vantages that agree"_s));
    auto opened = store::Database::open(database, store::Database::Mode::ReadWrite);
    QVERIFY(opened);
    auto transaction = store::Transaction::begin(*opened);
    QVERIFY(store::VantageStore(*opened).put(*transaction, {.name = VantageName::fromString(u"rpki-client"_s),
                                                            .engine = u"rpki-client"_s,
                                                            .firstAt = m_fixture.start,
                                                            .lastAt = m_fixture.start}));
    QVERIFY(transaction->commit());
    QCOMPARE(advice("[quorum]\nvantages = 2\n", {.database = database}), QStringList());
}

void TestPolicies::aNamedDatabaseMustBeThere()
{
    const QStringList found = advice("", {.database = m_fixture.dir.filePath(u"none.db"_s)});
    QVERIFY(found.size() == 1 && found[0].startsWith(u"failed: "_s));
}

QTEST_GUILESS_MAIN(TestPolicies)
#include "tst_policies.moc"
