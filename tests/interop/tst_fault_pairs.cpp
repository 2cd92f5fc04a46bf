// SPDX-License-Identifier: GPL-3.0-or-later
//
// Each fault of a CA and each combination of two, in one lab of some three thousand CAs: the VRPs of each CA
// are those that rpki-client and FORT have of it, live and with cold caches, or fault-differences.toml says
// why not. The only clock here is the real one: those programs have no other.
#include "core/lab/server.h"
#include "core/rpki/tree.h"
#include "core/transport/tree_source.h"
#include "fault_page.h"
#include "validators.h"

#include <QTemporaryDir>
#include <QtTest>

#include <chrono>
#include <future>

using namespace caretaker;
using namespace caretaker::interop;
using namespace Qt::StringLiterals;

class TestFaultPairs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void noFaultNoLoss();
    void differencesAreExplained_data() { validators(); }
    void differencesAreExplained();
    void explanationsAreNotStale_data() { validators(); }
    void explanationsAreNotStale();
    void pageIsCurrent();

private:
    static void validators();
    static QString pathOf(const QString& name)
    {
        return QString::fromLatin1(CARETAKER_SOURCE_DIR) + u'/' + name;
    }
    void runAll();
    void take(const QString& validator, const Expected<QByteArray>& csv);

    FaultCases m_cases;
    FaultRun m_run{m_cases, {}, {}}; ///< without results when there was nothing to compare with
    QTemporaryDir m_folder;
    std::optional<lab::World> m_world;
};

void TestFaultPairs::validators()
{
    QTest::addColumn<QString>("validator");
    QTest::addRow("rpki-client") << u"rpki-client"_s;
    QTest::addRow("fort") << u"fort"_s;
}

/// With other versions, or one of them only, there is nothing to compare with.
void TestFaultPairs::initTestCase()
{
    auto differences = readFaultDifferences(pathOf(u"tests/interop/fault-differences.toml"_s));
    QVERIFY2(differences.has_value(), differences ? "" : qPrintable(differences.error().toString()));
    m_run.differences = std::move(*differences);
    const QMap<QString, QString> installed{{u"rpki-client"_s, rpkiClientVersion()},
                                           {u"fort"_s, fortVersion()}};
    if (installed != m_run.differences.versions)
        QSKIP("the validators that the explanations are about are not installed");
    runAll();
}

void TestFaultPairs::runAll()
{
    const Instant now = std::chrono::floor<Duration>(std::chrono::system_clock::now());
    const auto reachable = QFile::ReadOther | QFile::ExeOther; // they drop their privileges
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | reachable);
    const auto keys = m_cases.keys();
    QVERIFY2(keys.has_value(), keys ? "" : qPrintable(keys.error().toString()));
    auto world = lab::World::createWithKeys(m_cases.options(now), m_folder.filePath(u"lab"_s), *keys,
                                            m_cases.script());
    QVERIFY2(world.has_value(), world ? "" : qPrintable(world.error().toString()));
    m_world = std::move(*world);
    lab::Server server(*m_world);
    const auto served = server.update(*m_world);
    QVERIFY2(served.has_value(), served ? "" : qPrintable(served.error().toString()));

    auto byRpkiClient = std::async(std::launch::async, [&] {
        return vrpsByRpkiClient(*m_world, m_folder.filePath(u"rpki-client"_s), Over::RsyncOnly);
    });
    // One RRDP snapshot: by rsync it would fetch each of the CAs' folders by itself.
    auto byFort = std::async(std::launch::async, [&] {
        return vrpsByFort(*m_world, m_folder.filePath(u"fort"_s), Over::RrdpOnly);
    });
    m_run.results.resize(m_cases.all().size());
    const transport::TreeSource source(m_world->treePath());
    const auto tal = rpki::Tal::decode(m_world->tal(), u"lab"_s);
    take({}, rpki::vrpsToCsv(rpki::validateTree(*tal, source, now).vrps, u"lab"_s));
    take(u"rpki-client"_s, byRpkiClient.get());
    take(u"fort"_s, byFort.get());
}

/// An empty name: ours.
void TestFaultPairs::take(const QString& validator, const Expected<QByteArray>& csv)
{
    const auto outcomes =
        csv.and_then([&](const QByteArray& lines) { return m_cases.outcomes(m_world->options(), lines); });
    QVERIFY2(outcomes.has_value(), outcomes ? "" : qPrintable(validator + outcomes.error().toString()));
    for (size_t i = 0; i < m_run.results.size(); ++i) {
        if (validator.isEmpty())
            m_run.results[i].ours = (*outcomes)[i];
        else
            m_run.results[i].theirs[validator] = (*outcomes)[i];
    }
}

/// The CA that no fault is of, among three thousand that are broken.
void TestFaultPairs::noFaultNoLoss()
{
    const CaseResult& healthy = m_run.results.front();
    QVERIFY(m_cases.all().front().faults.empty());
    QVERIFY(healthy.ours.all());
    for (const Outcome& theirs : healthy.theirs)
        QVERIFY(theirs.all());
}

void TestFaultPairs::differencesAreExplained()
{
    QFETCH(QString, validator);
    QStringList unexplained;
    for (size_t i = 0; i < m_run.results.size(); ++i) {
        const CaseResult& result = m_run.results[i];
        if (m_run.differs(i, validator) && m_run.explanationsOf(i, validator).empty())
            unexplained << u"%1: ours %2, theirs %3"_s.arg(m_cases.all()[i].name(), toString(result.ours),
                                                           toString(result.theirs[validator]));
    }
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(u'\n')));
}

void TestFaultPairs::explanationsAreNotStale()
{
    QFETCH(QString, validator);
    for (const Explanation& explanation : m_run.differences.explanations) {
        if (explanation.validator != validator)
            continue;
        const auto& all = m_cases.all();
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const FaultCase& one) { return one.names() == explanation.faults; });
        QVERIFY2(found != all.end(), qPrintable(explanation.faults.join(u" + "_s)));
        const auto index = static_cast<size_t>(found - all.begin());
        const auto used = m_run.explanationsOf(index, validator);
        QVERIFY2(m_run.differs(index, validator) && !used.empty(), qPrintable(found->name()));
        QVERIFY(!explanation.clause.isEmpty() && !explanation.reason.isEmpty());
    }
}

void TestFaultPairs::pageIsCurrent()
{
    const QByteArray page = faultPage(m_run);
    QFile file(pathOf(u"docs/conformance-faults.md"_s));
    if (qEnvironmentVariableIsSet("CARETAKER_WRITE_DOCS")) {
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(page) == page.size());
        return;
    }
    QVERIFY2(file.open(QIODevice::ReadOnly), "write it with CARETAKER_WRITE_DOCS=1");
    QCOMPARE(QString::fromUtf8(file.readAll()), QString::fromUtf8(page));
}

QTEST_GUILESS_MAIN(TestFaultPairs)
#include "tst_fault_pairs.moc"
