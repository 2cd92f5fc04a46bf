// SPDX-License-Identifier: GPL-3.0-or-later
//
// `caretaker cycle` is stopped at a random instant, where it stood is noted, it is killed (SIGKILL), and run
// again to its end. Nothing that was committed may be missing, no notice may be written twice, in the
// database or in the outbox, the chain verifies against the head that stood there, and nothing that was left
// behind may stop the next run. CARETAKER_KILLS says how often; `./dev kill-loop` does it 200 times.
#include "tests/cli/kill_ground.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace caretaker;
using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int UsualKills = 15;
constexpr int TimeoutMs = 120'000;

int killCount()
{
    const int asked = qEnvironmentVariableIntValue("CARETAKER_KILLS");
    return asked > 0 ? asked : UsualKills;
}

/// Whether some other process is inside a write transaction: SQLite locks byte 120 of the -shm file for as
/// long (https://www.sqlite.org/walformat.html section 2.3.1: WAL_WRITE_LOCK). Looking disturbs nobody.
bool isWriting(const QString& database)
{
    const int file = ::open(QFile::encodeName(database + u"-shm"_s).constData(), O_RDWR | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock
    {
    };
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_start = 120;
    lock.l_len = 1;
    const bool held = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return held;
}

bool hasLetters(const Copy& copy) { return !QDir(copy.outbox()).isEmpty(QDir::Files); }

/// A cycle in a process group of its own, so that what it leaves running is seen.
class CycleProcess
{
public:
    explicit CycleProcess(const Copy& copy)
    {
        m_process.setChildProcessModifier([] { ::setpgid(0, 0); });
        m_process.setStandardOutputFile(QProcess::nullDevice());
        m_process.start(programPath(), copy.cycle(), QIODevice::ReadOnly);
        if (!m_process.waitForStarted())
            qFatal("cannot start the program");
        m_id = static_cast<pid_t>(m_process.processId());
    }
    /// Nothing of it is left running, whatever happened.
    ~CycleProcess() { ::kill(-m_id, SIGKILL); }

    bool isRunning()
    {
        m_process.waitForFinished(0);
        return m_process.state() == QProcess::Running;
    }
    /// False when it had ended by itself.
    bool stop() { return isRunning() && ::kill(m_id, SIGSTOP) == 0 && isStopped(); }
    void kill()
    {
        ::kill(m_id, SIGKILL);
        m_process.waitForFinished(TimeoutMs);
    }
    /// Children of a killed one end by themselves, soon.
    bool leavesNobody() const
    {
        QElapsedTimer timer;
        timer.start();
        while (::kill(-m_id, 0) == 0 && !timer.hasExpired(10'000))
            QThread::msleep(5);
        return ::kill(-m_id, 0) != 0;
    }
    int finish()
    {
        m_process.waitForFinished(TimeoutMs);
        m_error = m_process.readAllStandardError();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }
    const QByteArray& error() const { return m_error; }

private:
    /// SIGSTOP is asynchronous: state "T" in /proc says that it arrived.
    bool isStopped() const
    {
        for (int i = 0; i < 2000; ++i) {
            QFile stat(u"/proc/%1/stat"_s.arg(m_id));
            if (!stat.open(QIODevice::ReadOnly))
                return false;
            const QByteArray text = stat.readAll();
            const char state = text.mid(text.lastIndexOf(')') + 2, 1).at(0);
            if (state == 'T' || state == 'Z')
                return state == 'T';
            QThread::msleep(1);
        }
        return false;
    }

    QProcess m_process;
    pid_t m_id = -1;
    QByteArray m_error;
};

enum class Where { Looking, InTheRound, InDelivery, Delivered, Ended };
const char* nameOf(Where where)
{
    static constexpr std::array Names{"before the round was written", "inside a transaction",
                                      "during delivery", "after the last delivery", "too late"};
    return Names.at(static_cast<std::size_t>(where));
}

} // namespace

class TestKillCycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void losesNothingAndSaysNothingTwice();
    void ofTwoCyclesAtOnceOneIsRefused();
    void cleanupTestCase() { m_ground.reset(); }

private:
    void measure();
    void waitForMoment(int attempt, const Copy& copy, CycleProcess& cycle);
    Where killOne(int attempt, const Copy& copy, Tally& left);
    void checkGoesOn(const Copy& copy, const Tally& left);

    std::unique_ptr<KillGround> m_ground;
    std::mt19937 m_engine{20260101};
    qint64 m_usualMs = 0;    ///< a whole cycle
    qint64 m_deliveryMs = 0; ///< from the first letter to the end
    std::size_t m_notices = 0;
    qint64 m_rounds = 0;
};

void TestKillCycle::initTestCase()
{
    m_ground = std::make_unique<KillGround>();
    measure();
}

/// One that nobody kills, and a second one, which has nothing more to say.
void TestKillCycle::measure()
{
    const Copy copy = m_ground->makeCopy();
    m_rounds = copy.tally().rounds;
    QElapsedTimer timer;
    timer.start();
    CycleProcess cycle(copy);
    while (cycle.isRunning() && !hasLetters(copy))
        QThread::msleep(1);
    const qint64 first = timer.elapsed();
    QVERIFY2(cycle.finish() == 0, cycle.error().constData());
    m_usualMs = timer.elapsed();
    m_deliveryMs = m_usualMs - first;
    const Tally once = copy.tally();
    m_notices = once.notices.size();
    QVERIFY2(m_notices > KillGround::Cas, "too few notices: nothing to be killed in");
    QCOMPARE(once.sent, static_cast<qint64>(m_notices));
    QCOMPARE(CycleProcess(copy).finish(), 0);
    QCOMPARE(copy.tally().notices, once.notices);
    qInfo("a cycle takes %lld ms, of which %lld ms are for the delivery of %zu notices", m_usualMs,
          m_deliveryMs, m_notices);
}

/// A third of the instants each: anywhere; within a transaction, or soon after one; during delivery.
void TestKillCycle::waitForMoment(int attempt, const Copy& copy, CycleProcess& cycle)
{
    const auto upTo = [&](qint64 ms) {
        return std::uniform_int_distribution<qint64>(0, std::max<qint64>(ms, 1) * 1000)(m_engine);
    };
    const auto until = [&](auto happened) {
        while (cycle.isRunning() && !happened())
            QThread::usleep(200);
    };
    switch (attempt % 3) {
    case 0:
        QThread::usleep(static_cast<unsigned long>(upTo(m_usualMs)));
        return;
    case 1:
        QThread::usleep(static_cast<unsigned long>(upTo(m_usualMs / 2)));
        until([&] { return isWriting(copy.database()); });
        QThread::usleep(static_cast<unsigned long>(upTo(20)));
        return;
    default:
        until([&] { return hasLetters(copy); });
        QThread::usleep(static_cast<unsigned long>(upTo(m_deliveryMs)));
    }
}

Where TestKillCycle::killOne(int attempt, const Copy& copy, Tally& left)
{
    CycleProcess cycle(copy);
    waitForMoment(attempt, copy, cycle);
    const bool stopped = cycle.stop();
    const bool writing = stopped && isWriting(copy.database());
    cycle.kill();
    if (!cycle.leavesNobody())
        qWarning("something that the cycle started goes on without it");
    left = copy.tally();
    if (!stopped)
        return Where::Ended;
    if (left.rounds == m_rounds)
        return writing ? Where::InTheRound : Where::Looking;
    return left.queued > 0 ? Where::InDelivery : Where::Delivered;
}

void TestKillCycle::checkGoesOn(const Copy& copy, const Tally& left)
{
    QVERIFY2(left.intact, qPrintable(left.problem));
    CycleProcess again(copy);
    const int code = again.finish();
    QVERIFY2(code == 0, again.error().constData());
    const Tally after = copy.tally(left.head);
    QVERIFY2(after.intact, qPrintable(after.problem));
    QCOMPARE(after.rounds, left.rounds + 1);
    for (const auto& [notice, count] : after.notices)
        QVERIFY2(count == 1, qPrintable(notice));
    for (const auto& [notice, count] : left.notices)
        QVERIFY2(after.notices.contains(notice), qPrintable(notice));
    QCOMPARE(after.notices.size(), m_notices);
    QCOMPARE(after.sent, static_cast<qint64>(m_notices));
    QCOMPARE(after.letters, static_cast<int>(m_notices));
}

void TestKillCycle::losesNothingAndSaysNothingTwice()
{
    std::map<Where, int> hits;
    int kills = 0;
    for (int attempt = 0; kills < killCount() && attempt < 2 * killCount(); ++attempt) {
        const Copy copy = m_ground->makeCopy();
        Tally left;
        const Where where = killOne(attempt, copy, left);
        ++hits[where];
        kills += where == Where::Ended ? 0 : 1; // too late is no kill
        checkGoesOn(copy, left);
        if (QTest::currentTestFailed())
            qFatal("attempt %d, killed %s", attempt, nameOf(where));
    }
    for (const auto& [where, count] : hits)
        qInfo("%3d killed %s", count, nameOf(where));
    QCOMPARE(kills, killCount());
    QVERIFY2(hits[Where::Looking] + hits[Where::InTheRound] > 0 && hits[Where::InDelivery] > 0,
             "the kills did not hit what they were meant for");
}

void TestKillCycle::ofTwoCyclesAtOnceOneIsRefused()
{
    for (int attempt = 0; attempt < 3; ++attempt) {
        const Copy copy = m_ground->makeCopy();
        CycleProcess one(copy);
        CycleProcess two(copy);
        const int first = one.finish();
        const int second = two.finish();
        const QByteArray& error = first == 0 ? two.error() : one.error();
        QVERIFY2(std::min(first, second) == 0 && std::max(first, second) == 5, error.constData());
        QVERIFY2(error.contains("is held by"), error.constData());
        const Tally after = copy.tally();
        QVERIFY2(after.intact, qPrintable(after.problem));
        QCOMPARE(after.rounds, m_rounds + 1);
        QCOMPARE(after.sent, static_cast<qint64>(m_notices));
        QCOMPARE(after.letters, static_cast<int>(m_notices));
    }
}

QTEST_GUILESS_MAIN(TestKillCycle)
#include "tst_kill_cycle.moc"
