// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncFetcher against a real rsync daemon on loopback, and against servers that are not one.
#include "core/transport/rsync_fetcher.h"
#include "tests/transport/rsync_test_daemon.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FetchFailure::Kind;

namespace {

RsyncUri uri(const QString& text) { return *RsyncUri::tryFromString(text); }

RsyncDeadlines shortDeadlines() { return {2000ms, 300ms, 1000ms, 800ms}; }

std::vector<Layer> layersOf(const std::vector<LayerOutcome>& outcomes)
{
    std::vector<Layer> layers;
    for (const LayerOutcome& outcome : outcomes)
        layers.push_back(outcome.layer);
    return layers;
}

QStringList namesOf(const RsyncResult& result)
{
    QStringList names;
    for (const RsyncUri& uri : result.objects.keys())
        names << uri.path();
    names.sort();
    return names;
}

} // namespace

class TestRsyncFetcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void mirrorsAFolder();
    void seesChangesThatSizeAndTimeHide();
    void seesDeletions();
    void takesNoSymbolicLinksAndNoForeignTypes();
    void fetchesASingleFile();
    void tellsAnUnknownModule();
    void tellsAMissingFolder();
    void tellsARefusedConnectionWithoutSpawning();
    void tellsAServerThatIsNoDaemon();
    void givesUpOnASilentServer();
    void killsAClientThatDoesNotFinish();
    void killsTheClientWithItsContext();
    void probesTheGreeting();
    void refusesLoopbackUnlessAllowed();
    void tellsWhenRsyncIsNotInstalled();
    void ignoresTheEnvironment();

private:
    RsyncOptions options() const { return {{true}, u"rsync"_s, m_mirrors->path()}; }
    RsyncResult fetch(const RsyncOptions& options, const RsyncUri& uri, const RsyncDeadlines& deadlines = {});
    RsyncResult fetch(const QString& path) { return fetch(options(), uri(m_daemon->uri(path))); }
    RsyncProbeResult probe(const RsyncUri& uri, bool allowLoopback = true);

    std::unique_ptr<RsyncTestDaemon> m_daemon;
    std::unique_ptr<QTemporaryDir> m_mirrors;
};

void TestRsyncFetcher::initTestCase()
{
    if (!RsyncTestDaemon::isInstalled())
        QSKIP("rsync is not installed");
}

void TestRsyncFetcher::init()
{
    m_daemon = std::make_unique<RsyncTestDaemon>();
    m_mirrors = std::make_unique<QTemporaryDir>();
    QVERIFY(m_daemon->isUp());
    m_daemon->write(u"a.roa"_s, "one");
    m_daemon->write(u"sub/b.mft"_s, "two");
}

RsyncResult TestRsyncFetcher::fetch(const RsyncOptions& options, const RsyncUri& uri,
                                    const RsyncDeadlines& deadlines)
{
    RsyncFetcher fetcher(options);
    std::optional<RsyncResult> result;
    QObject context;
    fetcher.fetch(uri, deadlines, &context, [&](RsyncResult got) { result = std::move(got); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000); }();
    return result.value_or(RsyncResult{});
}

RsyncProbeResult TestRsyncFetcher::probe(const RsyncUri& uri, bool allowLoopback)
{
    RsyncFetcher fetcher({{allowLoopback}, u"rsync"_s, m_mirrors->path()});
    std::optional<RsyncProbeResult> result;
    QObject context;
    fetcher.probe(uri, shortDeadlines(), &context, [&](RsyncProbeResult got) { result = std::move(got); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000); }();
    return result.value_or(RsyncProbeResult{});
}

void TestRsyncFetcher::mirrorsAFolder()
{
    const RsyncResult whole = fetch(u"repo/"_s);
    QVERIFY2(whole.ok(), whole.transcript.constData());
    QCOMPARE(namesOf(whole), (QStringList{u"a.roa"_s, u"sub/b.mft"_s}));
    QCOMPARE(whole.objects.value(uri(m_daemon->uri(u"repo/sub/b.mft"_s))), QByteArray("two"));
    QCOMPARE(layersOf(whole.layers), (std::vector{Layer::Dns, Layer::Tcp, Layer::Rsync}));
    QVERIFY(whole.probe.firstByte && *whole.probe.firstByte <= whole.total);
    const RsyncResult part = fetch(u"repo/sub/"_s);
    QCOMPARE(part.objects.value(uri(m_daemon->uri(u"repo/sub/b.mft"_s))), QByteArray("two"));
    QCOMPARE(part.objects.size(), 1);
}

void TestRsyncFetcher::seesChangesThatSizeAndTimeHide()
{
    const QDateTime when = QDateTime::fromSecsSinceEpoch(1'700'000'000);
    const auto writeAt = [&](const QByteArray& bytes) {
        m_daemon->write(u"a.roa"_s, bytes);
        QFile file(m_daemon->path(u"a.roa"_s));
        QVERIFY(file.open(QIODevice::Append) && file.setFileTime(when, QFileDevice::FileModificationTime));
    };
    writeAt("old");
    QCOMPARE(fetch(u"repo/"_s).objects.value(uri(m_daemon->uri(u"repo/a.roa"_s))), QByteArray("old"));
    writeAt("new");
    QCOMPARE(fetch(u"repo/"_s).objects.value(uri(m_daemon->uri(u"repo/a.roa"_s))), QByteArray("new"));
}

void TestRsyncFetcher::seesDeletions()
{
    QCOMPARE(fetch(u"repo/"_s).objects.size(), 2);
    QVERIFY(QFile::remove(m_daemon->path(u"a.roa"_s)));
    QCOMPARE(namesOf(fetch(u"repo/"_s)), QStringList{u"sub/b.mft"_s});
}

void TestRsyncFetcher::takesNoSymbolicLinksAndNoForeignTypes()
{
    QVERIFY(QFile::link(u"/etc/passwd"_s, m_daemon->path(u"evil.roa"_s)));
    m_daemon->write(u"run.sh"_s, "#!/bin/sh");
    QCOMPARE(namesOf(fetch(u"repo/"_s)), (QStringList{u"a.roa"_s, u"sub/b.mft"_s}));
}

void TestRsyncFetcher::fetchesASingleFile()
{
    const RsyncResult result = fetch(u"repo/sub/b.mft"_s);
    QVERIFY2(result.ok(), result.transcript.constData());
    QCOMPARE(result.objects.value(uri(m_daemon->uri(u"repo/sub/b.mft"_s))), QByteArray("two"));
    QCOMPARE(result.objects.size(), 1);
}

void TestRsyncFetcher::tellsAnUnknownModule()
{
    const RsyncResult result = fetch(u"other/"_s);
    QVERIFY(result.failure && result.failure->kind == Kind::RsyncFailed);
    QVERIFY2(result.failure->detail.startsWith(u"rsync exit 5:"_s), qPrintable(result.failure->detail));
    QVERIFY(result.transcript.contains("other"));
    QVERIFY(!result.layers.back().ok && result.layers.back().layer == Layer::Rsync);
}

void TestRsyncFetcher::tellsAMissingFolder()
{
    const RsyncResult result = fetch(u"repo/gone/"_s);
    QVERIFY(result.failure && result.failure->kind == Kind::RsyncFailed);
    QVERIFY(result.objects.isEmpty());
}

void TestRsyncFetcher::tellsARefusedConnectionWithoutSpawning()
{
    const RsyncUri gone = uri(m_daemon->uri(u"repo/"_s));
    m_daemon.reset();
    RsyncOptions broken = options();
    broken.program = u"/nowhere/rsync"_s; // would be told as LocalFault
    const RsyncResult result = fetch(broken, gone);
    QVERIFY(result.failure && result.failure->kind == Kind::ConnectionRefused);
    QCOMPARE(layersOf(result.layers), (std::vector{Layer::Dns, Layer::Tcp}));
}

void TestRsyncFetcher::tellsAServerThatIsNoDaemon()
{
    QTcpServer web;
    QVERIFY(web.listen(QHostAddress::LocalHost));
    connect(&web, &QTcpServer::newConnection, &web,
            [&web] { web.nextPendingConnection()->write("HTTP/1.1 400 Bad\r\n\r\n"); });
    const RsyncResult result = fetch(options(), uri(u"rsync://localhost:%1/repo/"_s.arg(web.serverPort())));
    QVERIFY(result.failure && result.failure->kind == Kind::Protocol &&
            result.failure->layer == Layer::Rsync);
}

void TestRsyncFetcher::givesUpOnASilentServer()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const RsyncResult result =
        fetch(options(), uri(u"rsync://localhost:%1/repo/"_s.arg(silent.serverPort())), shortDeadlines());
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut &&
            result.failure->layer == Layer::Rsync);
    QCOMPARE(result.failure->detail, u"timed out at first byte: no greeting"_s);
}

/// Greets, and then says nothing more: the client hangs until its deadline.
void TestRsyncFetcher::killsAClientThatDoesNotFinish()
{
    QTcpServer stuck;
    QVERIFY(stuck.listen(QHostAddress::LocalHost));
    connect(&stuck, &QTcpServer::newConnection, &stuck,
            [&stuck] { stuck.nextPendingConnection()->write("@RSYNCD: 31.0\n"); });
    RsyncDeadlines deadlines = shortDeadlines();
    deadlines.idle = 20s;
    const RsyncResult result =
        fetch(options(), uri(u"rsync://localhost:%1/repo/"_s.arg(stuck.serverPort())), deadlines);
    QVERIFY(result.failure && result.failure->kind == Kind::TimedOut);
    QCOMPARE(result.failure->detail, u"timed out at total: not finished"_s);
    QVERIFY(result.total < 5s);
}

void TestRsyncFetcher::killsTheClientWithItsContext()
{
    QTemporaryDir folder;
    const QString pidFile = folder.filePath(u"pid"_s);
    QFile script(folder.filePath(u"rsync"_s));
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write("#!/bin/sh\nsleep 600 & echo $! > '" + QFile::encodeName(pidFile) + ".new'\nmv '" +
                 QFile::encodeName(pidFile) + ".new' '" + QFile::encodeName(pidFile) + "'\nwait\n");
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    RsyncOptions slow = options();
    slow.program = script.fileName();
    RsyncFetcher fetcher(slow);
    auto context = std::make_unique<QObject>();
    bool called = false;
    fetcher.fetch(uri(m_daemon->uri(u"repo/"_s)), {}, context.get(),
                  [&called](const RsyncResult&) { called = true; });
    QTRY_VERIFY(QFile::exists(pidFile));
    QFile file(pidFile);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const pid_t grandchild = file.readAll().trimmed().toInt();
    QVERIFY(grandchild > 0 && ::kill(grandchild, 0) == 0);
    context.reset();
    // A killed orphan may stay a zombie where no init reaps it: that counts as dead.
    const auto isDead = [grandchild] {
        QFile stat(u"/proc/%1/stat"_s.arg(grandchild));
        return !stat.open(QIODevice::ReadOnly) || stat.readAll().contains(") Z ");
    };
    QTRY_VERIFY(isDead());
    QVERIFY(!called);
}

void TestRsyncFetcher::probesTheGreeting()
{
    const RsyncProbeResult up = probe(uri(m_daemon->uri(u"repo/"_s)));
    QVERIFY(up.ok() && up.greeting.startsWith(u"@RSYNCD: "_s) && up.firstByte);
    QCOMPARE(layersOf(up.layers), (std::vector{Layer::Dns, Layer::Tcp, Layer::Rsync}));
    const RsyncUri gone = uri(m_daemon->uri(u"repo/"_s));
    m_daemon.reset();
    QVERIFY(probe(gone).failure->kind == Kind::ConnectionRefused);
}

void TestRsyncFetcher::refusesLoopbackUnlessAllowed()
{
    const RsyncProbeResult result = probe(uri(m_daemon->uri(u"repo/"_s)), false);
    QVERIFY(result.failure && result.failure->kind == Kind::AddressRefused);
}

void TestRsyncFetcher::tellsWhenRsyncIsNotInstalled()
{
    RsyncOptions broken = options();
    broken.program = u"/nowhere/rsync"_s;
    const RsyncResult result = fetch(broken, uri(m_daemon->uri(u"repo/"_s)));
    QVERIFY(result.failure && result.failure->kind == Kind::LocalFault);
}

void TestRsyncFetcher::ignoresTheEnvironment()
{
    qputenv("RSYNC_PROXY", "127.0.0.1:1");
    const RsyncResult result = fetch(u"repo/"_s);
    qunsetenv("RSYNC_PROXY");
    QVERIFY2(result.ok(), result.transcript.constData());
}

QTEST_GUILESS_MAIN(TestRsyncFetcher)
#include "tst_rsync_fetcher.moc"
