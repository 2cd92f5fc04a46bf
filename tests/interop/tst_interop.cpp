// SPDX-License-Identifier: GPL-3.0-or-later
//
// What we make, others must accept; what we accept, others must accept too. A lab is served on free loopback
// ports, and rpki-client and FORT, with cold caches, must give exactly the VRPs that core/rpki gives for the
// tree. The only tests on the real clock: those programs have no other.
#include "core/lab/server.h"
#include "core/rpki/tree.h"
#include "core/transport/tree_source.h"
#include "validators.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest>

#include <chrono>

using namespace caretaker;
using namespace caretaker::interop;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestInterop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void stoppedCa_data() { programs(); }
    void stoppedCa();
    void healthyLab_data() { programs(); }
    void healthyLab();
    void faultyLab_data() { faults(); }
    void faultyLab();

private:
    static Instant realNow() { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); }
    static void programs();
    static void faults();
    void publish(const lab::FaultScript& script);
    QByteArray ours() const;
    QString scratch();
    void compare(const QString& program, Over over);

    QTemporaryDir m_folder;
    std::optional<lab::World> m_world;
    std::unique_ptr<lab::Server> m_server;
    int m_runs = 0;
};

void TestInterop::initTestCase()
{
    if (!haveRpkiClient() && !haveFort())
        QSKIP("neither rpki-client nor fort is installed");
    const auto reachable = QFile::ReadOther | QFile::ExeOther; // they drop their privileges
    QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | reachable);
    auto world = lab::World::create(
        {.cas = 20, .roasPerCa = 10, .start = realNow() - 30h, .httpsPort = 0, .rsyncPort = 0},
        m_folder.path() + u"/lab"_s);
    QVERIFY2(world.has_value(), world ? "" : qPrintable(world.error().toString()));
    m_world = std::move(*world);
    m_server = std::make_unique<lab::Server>(*m_world);
}

void TestInterop::publish(const lab::FaultScript& script)
{
    const auto done = m_world->setFaults(script)
                          .and_then([&] { return m_world->publishAt(realNow()); })
                          .and_then([&](const lab::PublishReport&) { return m_server->update(*m_world); });
    QVERIFY2(done.has_value(), done ? "" : qPrintable(done.error().toString()));
}

QByteArray TestInterop::ours() const
{
    const transport::TreeSource source(m_world->treePath());
    const auto tal = rpki::Tal::decode(m_world->tal(), u"lab"_s);
    return rpki::vrpsToCsv(rpki::validateTree(*tal, source, realNow()).vrps, u"lab"_s);
}

/// A cold cache each time: a warm one hides breakage.
QString TestInterop::scratch()
{
    const QString path = m_folder.filePath(u"run-%1"_s.arg(++m_runs));
    QDir().mkpath(path);
    return path;
}

void TestInterop::compare(const QString& program, Over over)
{
    const bool fort = program == "fort"_L1;
    if (fort ? !haveFort() : !haveRpkiClient())
        QSKIP(qPrintable(program + u" is not installed"_s));
    const auto theirs =
        fort ? vrpsByFort(*m_world, scratch(), over) : vrpsByRpkiClient(*m_world, scratch(), over);
    QVERIFY2(theirs.has_value(), theirs ? "" : qPrintable(theirs.error().toString()));
    QCOMPARE(QString::fromLatin1(*theirs), QString::fromLatin1(ours()));
}

void TestInterop::programs()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<bool>("rsyncOnly");
    for (const QString& program : {u"rpki-client"_s, u"fort"_s}) {
        QTest::addRow("%s by RRDP", qPrintable(program)) << program << false;
        QTest::addRow("%s by rsync", qPrintable(program)) << program << true;
    }
}

/// First, while its manifest is still the one of thirty hours ago.
void TestInterop::stoppedCa()
{
    QFETCH(QString, program);
    QFETCH(bool, rsyncOnly);
    publish({{.target = u"ca-0003"_s, .kind = lab::FaultKind::Stopped, .from = m_world->options().start}});
    QCOMPARE(ours().count('\n'), 1 + 380);
    compare(program, rsyncOnly ? Over::RsyncOnly : Over::Rrdp);
}

void TestInterop::healthyLab()
{
    QFETCH(QString, program);
    QFETCH(bool, rsyncOnly);
    publish({});
    QCOMPARE(ours().count('\n'), 1 + 400);
    compare(program, rsyncOnly ? Over::RsyncOnly : Over::Rrdp);
}

void TestInterop::faults()
{
    QTest::addColumn<QString>("program");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("vrps");
    for (const QString& program : {u"rpki-client"_s, u"fort"_s}) {
        const auto row = [&](const QString& kind, int vrps) {
            QTest::addRow("%s, %s", qPrintable(program), qPrintable(kind)) << program << kind << vrps;
        };
        row(u"expired-crl"_s, 380);
        row(u"missing-object"_s, 380); // RFC 9286 section 6.6: a failed fetch, nothing of this CA counts
        row(u"hash-mismatch"_s, 380);
        row(u"malformed-object"_s, 398);
        row(u"clock-skew"_s, 380);
        row(u"withdrawn-manifest"_s, 380);
        row(u"manifest-rollback"_s, 400); // with a cold cache nobody can know
        row(u"rrdp-down"_s, 400);         // rsync still works
    }
}

/// One CA, or its repository, is broken; the others must not suffer.
void TestInterop::faultyLab()
{
    QFETCH(QString, program);
    QFETCH(QString, kind);
    QFETCH(int, vrps);
    const lab::FaultKind fault = *lab::faultKindFromString(kind);
    publish({}); // what was broken before is mended before something else breaks
    publish({{.target = lab::isRepositoryFault(fault) ? u"cloud"_s : u"ca-0003"_s, .kind = fault}});
    QCOMPARE(ours().count('\n'), 1 + vrps);
    compare(program, lab::isRepositoryFault(fault) ? Over::Rrdp : Over::RsyncOnly);
}

QTEST_GUILESS_MAIN(TestInterop)
#include "tst_interop.moc"
