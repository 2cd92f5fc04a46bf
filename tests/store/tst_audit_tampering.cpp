// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whatever single thing somebody with the file and any SQLite program does to the chain, or to the tables
// that stand for it, `audit verify` finds it: rows changed, removed, inserted, exchanged, cut off, and,
// against a head that was exported before, a chain that was computed anew.
#include "core/store/case_store.h"
#include "core/store/health_store.h"
#include "core/store/settings_store.h"
#include "tests/store/store_fixture.h"

#include <QFile>
#include <QTest>

#include <random>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

constexpr int Stories = 6;
constexpr int EntriesOfStory = 5;
constexpr int Entries = Stories * EntriesOfStory;
constexpr int Attempts = 250;

const QStringList Unsafely{
    u"PRAGMA synchronous = OFF"_s}; // what a copy loses when the power fails, nobody misses

const QStringList WithoutTriggers{
    u"DROP TRIGGER audit_no_update"_s,      u"DROP TRIGGER audit_no_delete"_s,
    u"DROP TRIGGER audit_in_order"_s,       u"DROP TRIGGER case_event_no_update"_s,
    u"DROP TRIGGER case_event_no_delete"_s, u"DROP TRIGGER transition_no_update"_s,
    u"DROP TRIGGER transition_no_delete"_s};

Expected<void> writeStory(Transaction& transaction, int n)
{
    const Database database = transaction.database();
    const CaHandle ca = CaHandle::fromString(u"ca-%1"_s.arg(n % 3));
    const QString id = u"C-%1"_s.arg(n);
    CaseStore cases(database);
    HealthStore health(database);
    return health.recordTransition(transaction, {ca, at(10 * n), u"healthy"_s, u"dead"_s, {}}, u"policy"_s)
        .and_then([&] {
            return cases.putSummary(transaction, {id, ca, u"dead"_s, u"open"_s, at(10 * n), at(10 * n)});
        })
        .and_then([&] {
            return cases.append(transaction, id, alice(10 * n + 1), u"opened"_s, {{u"n"_s, n}});
        })
        .and_then([&](int) { return cases.append(transaction, id, alice(10 * n + 2), u"held"_s, {}); })
        .and_then([&](int) {
            return SettingsStore(database).set(transaction, u"policy.name"_s, QString::number(n),
                                               alice(10 * n + 3));
        })
        .and_then([&] {
            return health.recordTransition(transaction, {ca, at(10 * n + 4), u"dead"_s, u"healthy"_s, {}},
                                           u"policy"_s);
        });
}

class Mallory
{
public:
    explicit Mallory(unsigned seed) : m_engine(seed) {}

    QStringList act()
    {
        switch (number(3)) {
        case 0:
            return inChain();
        case 1:
            return inCases();
        default:
            return inTransitions();
        }
    }

private:
    int number(int below) { return static_cast<int>(m_engine() % static_cast<unsigned>(below)); }
    int entry() { return 1 + number(Entries); }
    QString one(const QStringList& of) { return of[number(static_cast<int>(of.size()))]; }
    /// A row of another table, by how far down it is.
    QString row(const QString& table)
    {
        return u"(SELECT audit_seq FROM %1 LIMIT 1 OFFSET %2)"_s.arg(table).arg(number(2 * Stories));
    }

    QStringList inChain()
    {
        const int seq = entry();
        switch (number(6)) {
        case 0:
            return {
                u"UPDATE audit SET %1 = %1 || 'x' WHERE seq = %2"_s
                    .arg(one({u"actor"_s, u"kind"_s, u"subject"_s, u"payload"_s, u"previous"_s, u"hash"_s}))
                    .arg(seq)};
        case 1:
            return {u"UPDATE audit SET at = at + %1 WHERE seq = %2"_s.arg(1 + number(9)).arg(seq)};
        case 2:
            return {u"DELETE FROM audit WHERE seq = %1"_s.arg(seq)};
        case 3:
            return {u"UPDATE audit SET seq = -seq WHERE seq > %1"_s.arg(seq),
                    u"UPDATE audit SET seq = 1 - seq WHERE seq < 0"_s,
                    u"INSERT INTO audit SELECT seq + 1, at, actor, kind, subject, payload, previous, hash"
                    " FROM audit WHERE seq = %1"_s.arg(seq)};
        case 4: {
            const int other = seq % Entries + 1;
            return {u"UPDATE audit SET seq = -1 WHERE seq = %1"_s.arg(seq),
                    u"UPDATE audit SET seq = %1 WHERE seq = %2"_s.arg(seq).arg(other),
                    u"UPDATE audit SET seq = %1 WHERE seq = -1"_s.arg(other)};
        }
        default:
            return {u"DELETE FROM audit WHERE seq >= %1"_s.arg(seq),
                    u"DELETE FROM case_event WHERE audit_seq >= %1"_s.arg(seq),
                    u"DELETE FROM enforcement_case WHERE id NOT IN (SELECT case_id FROM case_event)"_s,
                    u"DELETE FROM transition WHERE audit_seq >= %1"_s.arg(seq)};
        }
    }

    QStringList inCases()
    {
        const QString victim = row(u"case_event"_s);
        switch (number(6)) {
        case 0:
            return {u"DELETE FROM case_event WHERE audit_seq = %1"_s.arg(victim)};
        case 1: // to an entry that is no event, or no entry at all
            return {u"UPDATE case_event SET audit_seq = %1 WHERE audit_seq = %2"_s
                        .arg(1 + EntriesOfStory * number(Stories + 1))
                        .arg(victim)};
        case 2:
            return {u"UPDATE case_event SET case_id = case_id || 'x' WHERE audit_seq = %1"_s.arg(victim)};
        case 3:
            return {u"UPDATE case_event SET seq = seq + 2 WHERE audit_seq = %1"_s.arg(victim)};
        case 4:
            return {u"INSERT INTO case_event SELECT case_id, 3, 1 + %1 FROM case_event WHERE audit_seq = %2"_s
                        .arg(EntriesOfStory * number(Stories + 1))
                        .arg(victim)};
        default:
            return {
                u"INSERT INTO enforcement_case SELECT id || 'x', ca, timeline, status, opened_at, updated_at,"
                " state FROM enforcement_case LIMIT 1"_s};
        }
    }

    QStringList inTransitions()
    {
        const QString victim = row(u"transition"_s);
        switch (number(4)) {
        case 0:
            return {u"DELETE FROM transition WHERE audit_seq = %1"_s.arg(victim)};
        case 1:
            return {u"UPDATE transition SET %1 = %1 || '1' WHERE audit_seq = %2"_s
                        .arg(one({u"ca"_s, u"at"_s, u"from_state"_s, u"to_state"_s}))
                        .arg(victim)};
        case 2: // to an event of a case, or to no entry at all
            return {u"UPDATE transition SET audit_seq = %1 WHERE audit_seq = %2"_s
                        .arg(2 + EntriesOfStory * number(Stories + 1))
                        .arg(victim)};
        default:
            return {u"INSERT INTO transition SELECT %1, ca, at, from_state, to_state FROM transition"
                    " WHERE audit_seq = %2"_s.arg(2 + EntriesOfStory * number(Stories + 1))
                        .arg(victim)};
        }
    }

    std::mt19937 m_engine;
};

/// Changes one entry and computes every hash from there on anew, as somebody would who knows how.
void rewrite(const Database& database, qint64 from)
{
    const auto entries = must(AuditChain(database).exportSince(0));
    Sha256 previous = entries.front().previous;
    for (AuditEntry entry : entries) {
        entry.previous = previous;
        if (entry.seq == from)
            entry.actor += u"-not"_s;
        previous = auditHash(entry);
        must(
            database.execute(u"UPDATE audit SET actor = ?, previous = ?, hash = ? WHERE seq = ?"_s,
                             {entry.actor, entry.previous.toByteArray(), previous.toByteArray(), entry.seq}));
    }
}

} // namespace

class TestAuditTampering : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theGenuineOneIsIntact();
    void findsWhateverIsDoneToOneThing();
    void findsAChainComputedAnew();

private:
    QString copy(int number) const;

    Fixture m_genuine;
    std::optional<AuditHead> m_head;
};

void TestAuditTampering::initTestCase()
{
    const Database database = m_genuine.open();
    for (int n = 0; n < Stories; ++n)
        inTransaction(database, [&](Transaction& transaction) { return writeStory(transaction, n); });
    m_head = must(AuditChain(database).head());
    QCOMPARE(m_head->seq, Entries);
}

QString TestAuditTampering::copy(int number) const
{
    const QString path = m_genuine.folder() + u"/copy-%1.db"_s.arg(number);
    if (!QFile::copy(m_genuine.path(), path))
        qFatal("cannot copy the database");
    return path;
}

void TestAuditTampering::theGenuineOneIsIntact()
{
    const auto report = must(AuditChain(m_genuine.open()).verify(m_head));
    QVERIFY2(report.intact(), qPrintable(report.problem));
    const QString path = copy(0); // dropping the triggers alone is not what is found below
    runRaw(path, WithoutTriggers);
    QVERIFY(must(AuditChain(must(Database::open(path, Database::Mode::ReadOnly))).verify(m_head)).intact());
}

void TestAuditTampering::findsWhateverIsDoneToOneThing()
{
    for (int attempt = 1; attempt <= Attempts; ++attempt) {
        const QStringList acts = Mallory(static_cast<unsigned>(attempt)).act();
        const QString path = copy(attempt);
        runRaw(path, Unsafely + WithoutTriggers + acts);
        const auto report =
            must(AuditChain(must(Database::open(path, Database::Mode::ReadOnly))).verify(m_head));
        QVERIFY2(!report.intact(), qPrintable(acts.join(u"; "_s)));
        QVERIFY(!report.problem.isEmpty());
        QFile::remove(path);
    }
}

void TestAuditTampering::findsAChainComputedAnew()
{
    for (qint64 from = 1; from <= Entries; ++from) {
        const QString path = copy(static_cast<int>(from));
        runRaw(path, WithoutTriggers);
        const Database database = must(Database::open(path));
        rewrite(database, from);
        QVERIFY(must(AuditChain(database).verify()).intact());
        QCOMPARE(must(AuditChain(database).verify(m_head)).brokenAt, Entries);
        QFile::remove(path);
    }
}

QTEST_GUILESS_MAIN(TestAuditTampering)
#include "tst_audit_tampering.moc"
