// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hostile rsync modules, as rsync lists them, and hostile CAs, as the published objects say.
#include "core/base/limits.h"
#include "core/lab/server.h"
#include "core/rpki/manifest.h"
#include "lab_client.h"
#include "lab_fixture.h"

#include <QDirIterator>
#include <QStandardPaths>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::lab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestHostileTrees : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void symlinksLeadOutOfTheModule();
    void manyFilesAreListedAndRemoved();
    void manyFilesSurviveNoRestart();
    void hugeFileIsSparse();
    void clockOffShowsInWhatIsSigned();
    void tooLongManifestListsThatMany();
    void manifestNamesClimb();
    void chainIsAsDeepAsAsked();
    void chainSurvivesSaving();
    void chainMovesWithTheWorld();
    void casPointAtEachOther();

private:
    static WorldOptions options()
    {
        WorldOptions options = smallOptions(0);
        options.cas = 3;
        return options;
    }
    void begin(const QString& target, FaultKind kind, std::optional<qint64> amount = {})
    {
        const auto set = m_lab.world().setFaults({{.target = target, .kind = kind, .amount = amount}});
        QVERIFY2(set.has_value(), set ? "" : qPrintable(set.error().toString()));
        publish();
    }
    void publish()
    {
        m_lab.publish(m_at);
        const auto updated = m_server.update(m_lab.world());
        QVERIFY2(updated.has_value(), updated ? "" : qPrintable(updated.error().toString()));
    }
    QString module() { return m_lab.world().served()[1].modulePath; }
    QString rsyncBase() { return m_lab.world().options().repositories[1].rsyncBase(); }
    qsizetype depthOfTree()
    {
        int depth = 0;
        for (const rpki::CaVerdict& ca : m_lab.validate(m_at).cas)
            depth = std::max(depth, ca.depth);
        return depth;
    }
    /// As published, decoded by nobody's rules.
    QByteArray manifestOf(const QString& handle)
    {
        for (const CaInfo& ca : m_lab.world().cas()) {
            QFile file(m_lab.world().treePath() + u'/' + ca.manifest.treePath());
            if (ca.options.handle == handle && file.open(QIODevice::ReadOnly))
                return file.readAll();
        }
        return {};
    }

    LabFixture m_lab{options()};
    Server m_server{m_lab.world()};
    Instant m_at = Start;
};

void TestHostileTrees::initTestCase()
{
    if (QStandardPaths::findExecutable(u"rsync"_s).isEmpty())
        QSKIP("rsync is not installed");
}

/// Recovery is the end of the fault, whatever it was.
void TestHostileTrees::cleanup()
{
    m_lab.world().clearFaults();
    publish();
    const auto result = m_lab.validate(m_at);
    QCOMPARE(result.cas.size(), 5u);
    for (const rpki::CaVerdict& ca : result.cas)
        QVERIFY2(ca.functional && ca.complete && ca.findings.empty(), qPrintable(textOf(ca.findings)));
    QVERIFY(QDir(module()).entryList({u"hostile-*"_s}, QDir::AllEntries).isEmpty());
    m_at += 1h;
}

void TestHostileTrees::symlinksLeadOutOfTheModule()
{
    begin(u"cloud"_s, FaultKind::RsyncSymlinks);
    QProcess rsync;
    rsync.start(u"rsync"_s, {u"--recursive"_s, u"--links"_s, u"--list-only"_s, rsyncBase()});
    QVERIFY(rsync.waitForFinished(Patience));
    const QByteArray list = rsync.readAllStandardOutput();
    QVERIFY(list.contains("hostile-links/passwd.cer -> /etc/passwd"));
    QVERIFY(list.contains("hostile-links/above -> ../.."));
}

void TestHostileTrees::manyFilesAreListedAndRemoved()
{
    begin(u"cloud"_s, FaultKind::ManyFiles, 40'000); // more than one inode's links
    const QStringList list = rsyncList(rsyncBase());
    QCOMPARE(std::count_if(list.begin(), list.end(),
                           [](const QString& line) {
                               return line.contains("hostile-files/"_L1) && line.startsWith(u'-');
                           }),
             40'000);
    begin(u"cloud"_s, FaultKind::ManyFiles, 10);
    QCOMPARE(QDir(module() + u"hostile-files/0"_s).entryList(QDir::Files).size(), 10);
}

void TestHostileTrees::manyFilesSurviveNoRestart()
{
    begin(u"cloud"_s, FaultKind::ManyFiles, 10);
    QVERIFY(m_lab.world().save().has_value());
    m_lab.reload();
    publish(); // without the fault, which nobody saved
    QVERIFY(!QDir(module() + u"hostile-files/0"_s).exists() ||
            QDir(module() + u"hostile-files/0"_s).isEmpty());
    begin(u"cloud"_s, FaultKind::ManyFiles, 11);
    QCOMPARE(QDir(module() + u"hostile-files/0"_s).entryList(QDir::Files).size(), 11);
}

void TestHostileTrees::hugeFileIsSparse()
{
    begin(u"cloud"_s, FaultKind::HugeFile, 3'000'000'000);
    const QFileInfo file(module() + u"hostile-size/huge.roa"_s);
    QCOMPARE(file.size(), 3'000'000'000);
    QProcess du;
    du.start(u"du"_s, {u"--block-size=1"_s, file.filePath()});
    QVERIFY(du.waitForFinished(Patience));
    QVERIFY(du.readAllStandardOutput().split('\t').first().toLongLong() < 1'000'000);
    const QStringList list = rsyncList(rsyncBase());
    QVERIFY(std::ranges::any_of(list, [](const QString& line) { return line.contains("3,000,000,000"_L1); }));
}

void TestHostileTrees::clockOffShowsInWhatIsSigned()
{
    begin(u"cloud"_s, FaultKind::ClockOff);
    QCOMPARE(m_lab.verdictOf(u"ca-0003"_s, m_at).manifest->thisUpdate, m_at + 3h);
    QVERIFY(m_lab.verdictOf(u"ca-0001"_s, m_at).manifest->thisUpdate <= m_at); // in another repository
}

void TestHostileTrees::tooLongManifestListsThatMany()
{
    begin(u"ca-0003"_s, FaultKind::ManifestTooLong);
    const QByteArray manifest = manifestOf(u"ca-0003"_s);
    QCOMPARE(manifest.count(".roa"), 100'001 + 3);     // and its own
    QVERIFY(manifest.size() < limits::MaxObjectBytes); // refused for the number, not the size
    QVERIFY(has(m_lab.verdictOf(u"ca-0003"_s, m_at).findings, FindingId::OBJECT_MALFORMED));
    begin(u"ca-0003"_s, FaultKind::ManifestTooLong, 10);
    QCOMPARE(m_lab.verdictOf(u"ca-0003"_s, m_at).objects.missing, 10);
}

void TestHostileTrees::manifestNamesClimb()
{
    begin(u"ca-0003"_s, FaultKind::ManifestTraversal);
    const QByteArray manifest = manifestOf(u"ca-0003"_s);
    QVERIFY(manifest.contains("../registry/stolen.roa") && manifest.contains("/etc/passwd.roa"));
    QVERIFY(!m_lab.verdictOf(u"ca-0003"_s, m_at).complete);
}

void TestHostileTrees::chainIsAsDeepAsAsked()
{
    begin(u"ca-0003"_s, FaultKind::DeepChain, 4);
    QCOMPARE(m_lab.validate(m_at).cas.size(), 9u);
    QCOMPARE(depthOfTree(), 6);
    begin(u"ca-0003"_s, FaultKind::DeepChain, 2);
    QCOMPARE(depthOfTree(), 4);
    QVERIFY(*defaultAmountOf(FaultKind::DeepChain) > limits::MaxChainDepth);
}

void TestHostileTrees::chainSurvivesSaving()
{
    begin(u"ca-0003"_s, FaultKind::DeepChain, 3);
    const FaultScript script = m_lab.world().faults();
    QVERIFY(m_lab.world().save().has_value());
    m_lab.reload();
    QVERIFY(m_lab.world().setFaults(script).has_value());
    QCOMPARE(m_lab.publish(m_at), PublishReport());
    QCOMPARE(depthOfTree(), 5);
}

void TestHostileTrees::chainMovesWithTheWorld()
{
    begin(u"ca-0003"_s, FaultKind::DeepChain, 3);
    m_server.stop();
    const auto ports = findFreePorts(2);
    QVERIFY(m_lab.world().moveToPorts(ports->at(0), ports->at(1)).has_value());
    QCOMPARE(depthOfTree(), 5);
}

void TestHostileTrees::casPointAtEachOther()
{
    begin(u"ca-0002"_s, FaultKind::CasPointingAtEachOther);
    QHash<QString, Ski> skis;
    for (const CaInfo& ca : m_lab.world().cas())
        skis.insert(ca.options.handle, ca.ski);
    const auto publishes = [&](const QString& issuer, const QString& subject) {
        for (const CaInfo& ca : m_lab.world().cas()) {
            const QString name = skis.value(subject, ca.ski).toHex().toLower() + u".cer"_s;
            if (ca.options.handle == issuer)
                return QFile::exists(m_lab.world().treePath() + u'/' + ca.caRepository.treePath() + u'/' +
                                     name);
        }
        return false;
    };
    QVERIFY(publishes(u"ca-0002"_s, u"ca-0003"_s) && publishes(u"ca-0003"_s, u"ca-0002"_s));
    QVERIFY(!publishes(u"ca-0002"_s, u"ca-0001"_s));
    const auto result = m_lab.validate(m_at);
    QVERIFY(
        std::ranges::any_of(result.cas, [](const auto& ca) { return has(ca.findings, FindingId::CA_LOOP); }));
}

QTEST_GUILESS_MAIN(TestHostileTrees)
#include "tst_hostile_trees.moc"
