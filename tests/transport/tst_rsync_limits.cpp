// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncFetcher against what a hostile daemon holds, and against a child that misbehaves: sizes, names, links,
// exits.
#include "core/transport/rsync_fetcher.h"
#include "tests/transport/dns_test_server.h"
#include "tests/transport/rsync_test_daemon.h"

#include <QDirIterator>
#include <QTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <unistd.h>

using namespace caretaker;
using namespace caretaker::transport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = FetchFailure::Kind;

namespace {

RsyncUri rsyncUri(const QString& text) { return *RsyncUri::tryFromString(text); }

QStringList namesOf(const RsyncResult& result)
{
    QStringList names;
    for (const RsyncUri& uri : result.objects.keys())
        names << uri.path();
    names.sort();
    return names;
}

} // namespace

class TestRsyncLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void refusesTooManyFiles();
    void refusesTooManyBytes();
    void countsWhatDidNotChangeToo();
    void takesExactlyWhatIsAllowed();
    void endsAChildWhileItRuns_data();
    void endsAChildWhileItRuns();
    void leavesOutALargeFileAndSaysSo();
    void confinesTheChild();
    void inheritsNoDescriptors();
    void endsAFileThatGrowsBeyondItsSize();
    void tellsExitsApart_data();
    void tellsExitsApart();
    void boundsTheTranscript();
    void takesNoNameForAnOption();
    void refusesUrisWithOddNames();
    void passesOverOddNamesOnTheServer();
    void makesAndFollowsNoLinksAndSpecials();
    void removesWhatAKilledChildLeft();
    void dropsAMirrorThatFailuresFilled();
    void sweepsWhatAnEarlierProcessLeft();
    void probesBothFamilies();

private:
    RsyncOptions options() const { return {{true}, u"rsync"_s, m_mirrors->path()}; }
    RsyncOptions with(qsizetype maxFiles, qint64 maxBytes) const
    {
        RsyncOptions result = options();
        result.maxFiles = maxFiles;
        result.maxBytes = maxBytes;
        return result;
    }
    /// A program in rsync's place; its last argument is the mirror.
    RsyncOptions scripted(const QByteArray& script) const;
    RsyncResult fetch(const RsyncOptions& options, const QString& path = u"repo/"_s) const;
    QStringList onDisk() const;
    void makeFiles(int count, qsizetype size) const;

    std::unique_ptr<RsyncTestDaemon> m_daemon;
    std::unique_ptr<QTemporaryDir> m_mirrors;
};

void TestRsyncLimits::initTestCase()
{
    if (!RsyncTestDaemon::isInstalled())
        QSKIP("rsync is not installed");
}

void TestRsyncLimits::init()
{
    m_daemon = std::make_unique<RsyncTestDaemon>();
    m_mirrors = std::make_unique<QTemporaryDir>();
    QVERIFY(m_daemon->isUp());
    m_daemon->write(u"a.roa"_s, "one");
}

RsyncOptions TestRsyncLimits::scripted(const QByteArray& script) const
{
    const QString path = m_daemon->path(u"../script"_s);
    QFile::remove(path);
    m_daemon->write(u"../script"_s, "#!/bin/sh\nfor mirror; do :; done\n" + script);
    QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    RsyncOptions result = options();
    result.program = path;
    return result;
}

RsyncResult TestRsyncLimits::fetch(const RsyncOptions& options, const QString& path) const
{
    RsyncFetcher fetcher(options);
    std::optional<RsyncResult> result;
    QObject context;
    fetcher.fetch(rsyncUri(m_daemon->uri(path)), {}, &context,
                  [&](RsyncResult got) { result = std::move(got); });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000); }();
    return result.value_or(RsyncResult{});
}

/// Everything in the mirrors, of whatever kind, without the folder of the mirror itself.
QStringList TestRsyncLimits::onDisk() const
{
    QStringList names;
    QDirIterator all(m_mirrors->path(), QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString below = all.next().sliced(m_mirrors->path().size() + 1).section(u'/', 1);
        if (!below.isEmpty())
            names << below;
    }
    names.sort();
    return names;
}

void TestRsyncLimits::makeFiles(int count, qsizetype size) const
{
    for (int i = 0; i < count; ++i)
        m_daemon->write(u"f%1.roa"_s.arg(i), QByteArray(size, 'x'));
}

void TestRsyncLimits::refusesTooManyFiles()
{
    makeFiles(10, 5);
    const RsyncResult result = fetch(with(5, 1'000'000));
    QVERIFY(result.failure && result.failure->kind == Kind::TooLarge &&
            result.failure->layer == Layer::Rsync);
    QCOMPARE(result.failure->detail, u"more than 5 files and folders"_s);
    QVERIFY(result.objects.isEmpty());
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestRsyncLimits::refusesTooManyBytes()
{
    makeFiles(10, 5000);
    const RsyncResult result = fetch(with(1000, 20'000));
    QVERIFY(result.failure && result.failure->kind == Kind::TooLarge);
    QCOMPARE(result.failure->detail, u"more than 20000 bytes"_s);
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestRsyncLimits::countsWhatDidNotChangeToo()
{
    makeFiles(10, 5000);
    QVERIFY(fetch(options()).ok());
    QVERIFY(fetch(with(1000, 20'000)).failure->kind == Kind::TooLarge);
    QVERIFY(fetch(options()).ok());
    QVERIFY(fetch(with(5, 1'000'000)).failure->kind == Kind::TooLarge);
}

void TestRsyncLimits::takesExactlyWhatIsAllowed()
{
    makeFiles(9, 5000); // and a.roa of 3 bytes, and the folder
    const RsyncResult result = fetch(with(11, 45'003));
    QVERIFY2(result.ok(), result.transcript.constData());
    QCOMPARE(result.objects.size(), 10);
}

void TestRsyncLimits::endsAChildWhileItRuns_data()
{
    QTest::addColumn<QByteArray>("says");
    QTest::newRow("files") << QByteArray(">f+++++++++ 1");
    QTest::newRow("folders") << QByteArray("cd+++++++++ 4096");
    QTest::newRow("bytes") << QByteArray(">f+++++++++ 900000000000000");
}

void TestRsyncLimits::endsAChildWhileItRuns()
{
    QFETCH(QByteArray, says);
    RsyncOptions endless = scripted("for i in 1 2 3 4 5 6; do echo '" + says + "'; done\nexec sleep 600\n");
    endless.maxFiles = 5;
    const RsyncResult result = fetch(endless);
    QVERIFY(result.failure && result.failure->kind == Kind::TooLarge && result.total < 20s);
}

void TestRsyncLimits::leavesOutALargeFileAndSaysSo()
{
    m_daemon->write(u"huge.roa"_s, QByteArray(limits::MaxObjectBytes + 1, 'x'));
    const RsyncResult result = fetch(options());
    QVERIFY(result.ok());
    QCOMPARE(namesOf(result), QStringList{u"a.roa"_s});
    QVERIFY2(result.transcript.contains("huge.roa is over max-size"), result.transcript.constData());
}

void TestRsyncLimits::confinesTheChild()
{
    const RsyncOptions asked =
        scripted("echo \"memory $(ulimit -v) core $(ulimit -c) file $(ulimit -f)\" >&2\n"
                 "echo \"group $(ps -o pgid= -p $$ | tr -d ' ') self $$\" >&2\n");
    const QString said = QString::fromLatin1(fetch(asked).transcript);
    QVERIFY2(said.contains(u"memory %1 core 0 "_s.arg(limits::MaxRsyncMemory / 1024)), qPrintable(said));
    QVERIFY2(said.contains(u"file %1\n"_s.arg(2 * limits::MaxObjectBytes / 512)), qPrintable(said));
    const QStringList group = said.section(u"group "_s, 1).trimmed().split(u' ');
    QVERIFY2(group.size() == 3 && group.at(0) == group.at(2), qPrintable(said));
}

void TestRsyncLimits::inheritsNoDescriptors()
{
    m_daemon->write(u"../secret"_s, "secret");
    const int forgotten = ::open(QFile::encodeName(m_daemon->path(u"../secret"_s)).constData(), O_RDONLY);
    QVERIFY(forgotten >= 0); // open, and not marked to be closed
    const QByteArray said = fetch(scripted("ls -l /proc/$$/fd >&2\n")).transcript;
    ::close(forgotten);
    QVERIFY2(said.contains("/dev/null") && !said.contains("secret"), said.constData());
}

void TestRsyncLimits::endsAFileThatGrowsBeyondItsSize()
{
    const RsyncResult result = fetch(scripted("exec head -c 30000000 /dev/zero > \"${mirror}x.roa\"\n"));
    QVERIFY(result.failure && result.failure->kind == Kind::TooLarge);
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestRsyncLimits::tellsExitsApart_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("phase");
    QTest::newRow("5") << QByteArray("exit 5") << int(Kind::RsyncFailed) << -1;
    QTest::newRow("23") << QByteArray("exit 23") << int(Kind::RsyncFailed) << -1;
    QTest::newRow("30") << QByteArray("exit 30") << int(Kind::TimedOut) << int(Phase::Idle);
    QTest::newRow("35") << QByteArray("exit 35") << int(Kind::TimedOut) << int(Phase::Connect);
    QTest::newRow("22") << QByteArray("exit 22") << int(Kind::TooLarge) << -1;
    QTest::newRow("11") << QByteArray("exit 11") << int(Kind::LocalFault) << -1;
    QTest::newRow("11, EFBIG") << QByteArray("echo 'write failed: File too large (27)' >&2; exit 11")
                               << int(Kind::TooLarge) << -1;
    QTest::newRow("killed") << QByteArray("kill -TERM $$") << int(Kind::LocalFault) << -1;
}

void TestRsyncLimits::tellsExitsApart()
{
    QFETCH(QByteArray, script);
    QFETCH(int, kind);
    QFETCH(int, phase);
    const RsyncResult result = fetch(scripted(script + '\n'));
    QVERIFY(result.failure.has_value());
    QCOMPARE(int(result.failure->kind), kind);
    QCOMPARE(result.failure->phase ? int(*result.failure->phase) : -1, phase);
}

void TestRsyncLimits::boundsTheTranscript()
{
    const RsyncResult result =
        fetch(scripted("head -c 5000000 /dev/zero | tr '\\0' 'x' >&2\nhead -c 5000000 /dev/zero\nexit 5\n"));
    QVERIFY(result.failure && result.failure->kind == Kind::RsyncFailed);
    QCOMPARE(result.transcript.size(), limits::MaxTranscriptBytes);
}

void TestRsyncLimits::takesNoNameForAnOption()
{
    m_daemon->write(u"-x/-e.roa"_s, "two");
    m_daemon->write(u"--server.roa"_s, "three");
    m_daemon->write(u"--daemon/b.roa"_s, "four");
    QCOMPARE(namesOf(fetch(options())),
             (QStringList{u"--daemon/b.roa"_s, u"--server.roa"_s, u"-x/-e.roa"_s, u"a.roa"_s}));
    for (const QString& path :
         {u"repo/-x/"_s, u"repo/--daemon/"_s, u"repo/--server.roa"_s, u"repo/-x/-e.roa"_s}) {
        const RsyncResult result = fetch(options(), path);
        QVERIFY2(result.ok() && result.objects.size() == 1, result.transcript.constData());
    }
}

void TestRsyncLimits::refusesUrisWithOddNames()
{
    for (const QString& path :
         {u"-e/"_s, u"--rsh=x/"_s, u"repo/a b.roa"_s, u"repo/a'b.roa"_s, u"repo/a\"b.roa"_s,
          u"repo/a;b.roa"_s, u"repo/../x/"_s, u"repo/%2e%2e/x/"_s, u"repo/$(x)/"_s, u"repo/`x`/"_s,
          u"repo/a\\b"_s, u"repo/a\nb"_s, u"repo/*"_s, u"../repo/"_s, u"repo//x/"_s})
        QVERIFY2(!RsyncUri::tryFromString(u"rsync://localhost/"_s + path), qPrintable(path));
    for (const QString& host : {u"-e"_s, u"-oProxyCommand=x"_s, u"a b"_s, u"a'b"_s, u""_s})
        QVERIFY2(!RsyncUri::tryFromString(u"rsync://%1/repo/"_s.arg(host)), qPrintable(host));
}

void TestRsyncLimits::passesOverOddNamesOnTheServer()
{
    for (const QString& name : {u"a b.roa"_s, u"a'b.roa"_s, u"a\"b.roa"_s, u"$(x).roa"_s, u"a\nb.roa"_s,
                                u"a%2fb.roa"_s, u"..roa"_s, u">f+++++++++ 9.roa"_s})
        m_daemon->write(name, "odd");
    const RsyncResult result = fetch(with(20, 1000));
    QVERIFY2(result.ok(), result.transcript.constData());
    QVERIFY(result.objects.contains(rsyncUri(m_daemon->uri(u"repo/a.roa"_s))));
    for (const QString& name : namesOf(result))
        QVERIFY2(name == u"a.roa" || name == u"..roa", qPrintable(name));
}

void TestRsyncLimits::makesAndFollowsNoLinksAndSpecials()
{
    QVERIFY(QFile::link(u"/etc/passwd"_s, m_daemon->path(u"file.roa"_s)));
    QVERIFY(QFile::link(u"/etc"_s, m_daemon->path(u"folder"_s)));
    QVERIFY(QFile::link(u"a.roa"_s, m_daemon->path(u"inside.roa"_s)));
    QCOMPARE(::mkfifo(QFile::encodeName(m_daemon->path(u"pipe.roa"_s)).constData(), 0644), 0);
    if (::mknod(QFile::encodeName(m_daemon->path(u"null.roa"_s)).constData(), S_IFCHR | 0644,
                makedev(1, 3)) != 0)
        qInfo("no device: this needs root");
    for (int round = 0; round < 2; ++round) { // the second with a mirror that is there already
        const RsyncResult result = fetch(options());
        QVERIFY2(result.ok(), result.transcript.constData());
        QCOMPARE(namesOf(result), QStringList{u"a.roa"_s});
        QCOMPARE(onDisk(), QStringList{u"a.roa"_s});
    }
}

void TestRsyncLimits::removesWhatAKilledChildLeft()
{
    const auto plant = [this](const QString& name) {
        const QString mirror = QDir(m_mirrors->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).value(0);
        QFile file(m_mirrors->filePath(mirror + u'/' + name));
        QVERIFY(!mirror.isEmpty() && file.open(QIODevice::WriteOnly) && file.write("half") == 4);
    };
    QVERIFY(fetch(options()).ok());
    plant(u".a.roa.XyZ123"_s);
    const RsyncResult folder = fetch(options());
    QVERIFY(folder.ok() && folder.objects.size() == 1);
    QCOMPARE(onDisk(), QStringList{u"a.roa"_s});
    m_mirrors = std::make_unique<QTemporaryDir>();
    QVERIFY(fetch(options(), u"repo/a.roa"_s).ok());
    plant(u".a.roa.XyZ123"_s);
    QCOMPARE(fetch(options(), u"repo/a.roa"_s).objects.size(), 1);
    QCOMPARE(onDisk(), QStringList{u"a.roa"_s});
}

/// A slow server needs what it has sent so far; but not without an end.
void TestRsyncLimits::dropsAMirrorThatFailuresFilled()
{
    RsyncOptions failing = scripted("touch \"${mirror}kept.roa\"\necho '>f+++++++++ 600'\nexit 12\n");
    failing.maxBytes = 1000;
    RsyncFetcher fetcher(failing);
    const auto once = [&] {
        std::optional<RsyncResult> result;
        fetcher.fetch(rsyncUri(m_daemon->uri(u"repo/"_s)), {}, this,
                      [&](RsyncResult got) { result = std::move(got); });
        QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 30'000);
        QVERIFY(result->failure && result->failure->kind == Kind::RsyncFailed);
    };
    once();
    QCOMPARE(onDisk(), QStringList{u"kept.roa"_s});
    once();
    QTRY_VERIFY(onDisk().isEmpty());
}

void TestRsyncLimits::sweepsWhatAnEarlierProcessLeft()
{
    QVERIFY(QDir(m_mirrors->path()).mkpath(u"0123.1.gone/x"_s));
    QVERIFY(QDir(m_mirrors->path()).mkpath(u"0123/x"_s));
    const RsyncFetcher fetcher(options());
    QTRY_COMPARE(QDir(m_mirrors->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot),
                 QStringList{u"0123"_s});
}

void TestRsyncLimits::probesBothFamilies()
{
    QTcpServer ipv6;
    if (!ipv6.listen(QHostAddress(QHostAddress::LocalHostIPv6)))
        QSKIP("this machine has no ::1");
    DnsTestServer dns;
    dns.handler = [](const QString&, int) { return DnsReply{0, {u"127.0.0.1"_s, u"::1"_s}}; };
    RsyncOptions ours = options();
    ours.dnsServers = {dns.server()};
    RsyncFetcher fetcher(ours);
    std::optional<RsyncProbeResult> result;
    fetcher.probe(rsyncUri(u"rsync://repo.test:%1/repo/"_s.arg(m_daemon->port())), {}, this,
                  [&](RsyncProbeResult got) { result = std::move(got); });
    QTRY_VERIFY_WITH_TIMEOUT(result.has_value(), 20'000);
    QVERIFY(result->ok() && result->families.size() == 2);
    QVERIFY(result->families.at(0).family == AddressFamily::Ipv4 && result->families.at(0).reachable);
    QVERIFY(result->families.at(1).family == AddressFamily::Ipv6 && !result->families.at(1).reachable);
    QCOMPARE(result->families.at(1).detail, u"connection refused"_s);
    QCOMPARE(result->layers.at(0).detail, u"1 A, 1 AAAA"_s);
}

QTEST_GUILESS_MAIN(TestRsyncLimits)
#include "tst_rsync_limits.moc"
