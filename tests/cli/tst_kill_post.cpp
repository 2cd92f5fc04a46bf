// SPDX-License-Identifier: GPL-3.0-or-later
//
// `caretaker notice send` is killed (SIGKILL) at random instants while it submits messages to a real SMTP
// server over TLS, and run again. Every notice arrives. It arrives once, but for what SMTP itself cannot
// know: killed between the final dot and the record, it comes again with the same Message-ID and the same
// bytes, at most one message a kill. CARETAKER_KILLS says how often; `./dev kill-post` does it 200 times.
#include "core/notice/message.h"
#include "core/service/workspace.h"
#include "core/store/notice_store.h"
#include "tests/cli/caretaker_process.h"
#include "tests/post/smtp_ground.h"

#include <QElapsedTimer>
#include <QSaveFile>
#include <QTest>

#include <csignal>
#include <map>
#include <random>

using namespace caretaker;
using namespace caretaker::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int UsualKills = 30;
constexpr int NoticesAKill = 6;
constexpr int TimeoutMs = 60'000;

int killCount()
{
    const int asked = qEnvironmentVariableIntValue("CARETAKER_KILLS");
    return asked > 0 ? asked : UsualKills;
}

template <typename Value>
Value must(Expected<Value> value)
{
    if (!value)
        qFatal("%s", qPrintable(value.error().toString()));
    if constexpr (!std::is_void_v<Value>)
        return std::move(*value);
}

/// A registry whose only business is a queue of notices.
class Registry
{
public:
    explicit Registry(const SmtpGround& ground)
    {
        QSaveFile file(config());
        const QByteArray text =
            u"[database]\npath = \"c.db\"\n[mail]\nmethod = \"smtp\"\nserver = \"localhost\"\n"
            "port = %1\nca_file = \"%2\"\nper_recipient = 100000\nper_hour = 100000\n"_s.arg(ground.port())
                .arg(ground.caFile())
                .toUtf8();
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
            qFatal("cannot write the configuration");
    }
    QString config() const { return m_dir.filePath(u"caretaker.toml"_s); }
    QStringList send() const { return {u"--config"_s, config(), u"notice"_s, u"send"_s}; }
    store::Database database() const
    {
        return must(store::Database::open(m_dir.filePath(u"c.db"_s), store::Database::Mode::Create));
    }
    void queue(int count)
    {
        const store::Database database = this->database();
        auto transaction = must(store::Transaction::begin(database));
        for (int i = 0; i < count; ++i)
            must(store::NoticeStore(database).queue(transaction, notice(++m_queued), u"test"_s));
        must(transaction.commit());
    }
    int queued() const { return m_queued; }

private:
    static store::StoredNotice notice(int number)
    {
        const Instant now = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
        const QString key = u"notice/%1"_s.arg(number);
        const QString from = u"rpki@registry.example"_s;
        store::StoredNotice notice{.key = key,
                                   .caseId = u"C-%1"_s.arg(number),
                                   .ca = CaHandle::fromString(u"alder"_s),
                                   .kind = u"reminder"_s,
                                   .recipient = u"noc@member.example"_s,
                                   .language = u"en"_s,
                                   .createdAt = now};
        notice.rung = u"technical"_s;
        notice.messageId = notice::messageIdFor(key, from);
        const notice::RenderedNotice rendered{.kind = notice::Kind::Reminder,
                                              .ca = notice.ca,
                                              .caseId = notice.caseId,
                                              .subject = key,
                                              .body = u"text\n"_s.repeated(200)};
        notice.content = must(notice::composeMessage(rendered, {{}, from, {notice.recipient}, now, key}));
        return notice;
    }

    QTemporaryDir m_dir;
    int m_queued = 0;
};

/// Killed after so long; false when it had ended by itself.
bool killAfter(const Registry& registry, qint64 microseconds)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(programPath(), registry.send(), QIODevice::ReadOnly);
    if (!process.waitForStarted())
        qFatal("cannot start the program");
    QThread::usleep(static_cast<unsigned long>(microseconds));
    process.waitForFinished(0);
    const bool running = process.state() == QProcess::Running;
    process.kill();
    process.waitForFinished(TimeoutMs);
    return running;
}

QByteArray idOf(const QByteArray& message)
{
    const qsizetype at = message.indexOf("Message-Id: ") >= 0 ? message.indexOf("Message-Id: ")
                                                              : message.indexOf("Message-ID: ");
    return message.mid(at + 12, message.indexOf('\n', at) - at - 12).trimmed();
}

} // namespace

class TestKillPost : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyNoticeArrivesOnce();
};

void TestKillPost::everyNoticeArrivesOnce()
{
    const SmtpGround ground;
    if (!ground.isThere())
        QSKIP(SmtpGround::skipText());
    Registry registry(ground);
    QStringList acts; // some answers take a moment, so that kills between dot and answer happen
    for (int i = 0; i < 20 * killCount(); ++i)
        acts << (i % 3 == 0 ? u"slow"_s : u"ok"_s);
    ground.script(acts);
    registry.queue(NoticesAKill);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(run(registry.send()).exitCode, 0);
    const qint64 usualUs = std::max<qint64>(timer.nsecsElapsed() / 1000, 1000);

    std::mt19937 engine{20260101};
    int kills = 0;
    for (int attempt = 0; kills < killCount() && attempt < 3 * killCount(); ++attempt) {
        registry.queue(NoticesAKill);
        kills += killAfter(registry, std::uniform_int_distribution<qint64>(0, usualUs)(engine)) ? 1 : 0;
    }
    int interrupted = 0; // found in "sending": killed between the claim and the record
    for (const store::StoredNotice& notice : must(store::NoticeStore(registry.database()).queued()))
        interrupted += notice.status == "sending"_L1 ? 1 : 0;
    for (int i = 0; i < 20 && !must(store::NoticeStore(registry.database()).queued()).empty(); ++i)
        QCOMPARE(run(registry.send()).exitCode, 0);

    std::map<QByteArray, std::vector<QByteArray>> arrived;
    for (const QByteArray& message : ground.messages())
        arrived[idOf(message)].push_back(message);
    QCOMPARE(static_cast<int>(arrived.size()), registry.queued());
    int repeated = 0;
    for (const auto& [id, copies] : arrived) {
        repeated += static_cast<int>(copies.size()) - 1;
        for (const QByteArray& copy : copies)
            QVERIFY2(copy == copies.front(), id.constData());
    }
    QVERIFY2(repeated <= kills, qPrintable(QString::number(repeated)));
    // Every repetition was claimed more often than it was recorded; nothing was recorded twice.
    const store::NoticeStore store(registry.database());
    int claimedAgain = 0;
    for (const store::StoredNotice& notice : must(store.list())) {
        QCOMPARE(notice.status, u"sent"_s);
        claimedAgain += notice.attempts - 1;
        int sent = 0;
        for (const store::NoticeEvent& event : must(store.eventsOf(notice.id)))
            sent += event.what == "sent"_L1 ? 1 : 0;
        QCOMPARE(sent, 1);
    }
    QVERIFY(repeated <= claimedAgain);
    const auto chain = must(store::AuditChain(registry.database()).verify());
    QVERIFY2(chain.intact(), qPrintable(chain.problem));
    QVERIFY2(kills >= killCount() && claimedAgain > 0, "the kills did not hit what they were meant for");
    qInfo("%d notices, %d kills, %d of them while one was being sent (%d at the last one); %d came twice, "
          "with the "
          "same bytes",
          registry.queued(), kills, claimedAgain, interrupted, repeated);
}

QTEST_GUILESS_MAIN(TestKillPost)
#include "tst_kill_post.moc"
