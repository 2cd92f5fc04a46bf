// SPDX-License-Identifier: GPL-3.0-or-later
//
// store_writer DATABASE ROUNDS: takes the writer lock and writes rounds as a cycle does, each in one
// transaction, until done or killed. Prints "N\n" once round N is committed: what was printed must be there
// afterwards, whatever happens.
//
// store_writer DATABASE ROUNDS NAME: the same number of rounds more, without the writer lock, beside others.
// A round has an observation-like setting, evidence, a notice and their audit
// entries.
#include "core/store/evidence_store.h"
#include "core/store/notice_store.h"
#include "core/store/round_store.h"
#include "core/store/settings_store.h"
#include "core/store/writer_lock.h"

#include <cstdio>

using namespace caretaker;
using namespace caretaker::store;
using namespace Qt::StringLiterals;

namespace {

Expected<void> writeRound(const Database& database, qint64 number, const QString& name = {})
{
    const Author author{u"caretaker"_s, Instant(std::chrono::hours(number))};
    auto transaction = Transaction::begin(database);
    if (!transaction)
        return unexpected(transaction.error());
    const StoredNotice notice{.key = u"notice/%1%2"_s.arg(name).arg(number),
                              .ca = CaHandle::fromString(u"alpha"_s),
                              .kind = u"reminder"_s,
                              .recipient = u"noc@example.net"_s,
                              .language = u"en"_s,
                              .createdAt = author.at,
                              .content = QByteArray(2000, 'x')};
    const QByteArray evidence = QByteArray::number(number).repeated(500);
    return NoticeStore(database)
        .queue(*transaction, notice, author.actor)
        .and_then([&](auto) {
            return EvidenceStore(database).put(*transaction, evidence, u"manifest"_s, u"rsync://h/m/a.mft"_s,
                                               author.at, author.at + std::chrono::hours(1));
        })
        .and_then([&](auto) {
            return SettingsStore(database).set(*transaction, u"last"_s, name + QString::number(number),
                                               author);
        })
        .and_then([&] {
            return RoundStore(database).add(*transaction, {0, author.at, author.at, author.at, {}});
        })
        .and_then([&](qint64) { return transaction->commit(); });
}

Expected<void> writeRounds(const QString& path, qint64 rounds)
{
    const auto lock = WriterLock::acquire(path, u"store_writer"_s, Instant{});
    if (!lock)
        return unexpected(lock.error());
    const auto database = Database::open(path);
    if (!database)
        return unexpected(database.error());
    const auto done = RoundStore(*database).count();
    if (!done)
        return unexpected(done.error());
    for (qint64 number = *done + 1; number <= rounds; ++number) {
        if (auto written = writeRound(*database, number); !written)
            return written;
        std::printf("%lld\n", static_cast<long long>(number));
        std::fflush(stdout);
    }
    return {};
}

Expected<void> writeBesideOthers(const QString& path, qint64 rounds, const QString& name)
{
    const auto database = Database::open(path);
    if (!database)
        return unexpected(database.error());
    for (qint64 number = 1; number <= rounds; ++number)
        if (auto written = writeRound(*database, number, name); !written)
            return written;
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    if (argc != 3 && argc != 4)
        return 2;
    const QString path = QString::fromLocal8Bit(argv[1]);
    const qint64 rounds = QByteArray(argv[2]).toLongLong();
    const auto written = argc == 3 ? writeRounds(path, rounds)
                                   : writeBesideOthers(path, rounds, QString::fromLocal8Bit(argv[3]));
    if (written)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(written.error().toString()));
    return written.error().exitCode();
}
