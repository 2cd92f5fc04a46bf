// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/judge_growth.h"

#include "core/service/cycle.h"
#include "core/service/fleet_service.h"
#include "tests/bench/judge_fleet.h"
#include "tests/bench/judge_history.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

#include <cstdio>
#include <set>

namespace caretaker::bench {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int Cas = 10;
constexpr int LooksADay = 24 * 6;
constexpr double GoalMb = 1.0;
constexpr int FleetSize = 1000; // that shares what a round costs whatever the fleet

/// Tables whose rows are of a round, not of a CA.
const std::set<QString>& sharedTables()
{
    static const std::set<QString> tables{u"round"_s, u"round_by_time"_s, u"round_input"_s};
    return tables;
}

/// A repository of its own for each CA, as with operators who host it themselves.
observe::RoundResult roundAt(const std::vector<fleet::DelegatedCa>& fleet, Instant at, bool up)
{
    observe::RoundResult look{.at = at, .vantage = VantageName::fromString(u"local"_s)};
    for (const fleet::DelegatedCa& ca : fleet) {
        look.observations.push_back(lookAt(ca, at, up));
        observe::RepositoryOutcome repository{.key = ca.repositoryKey(),
                                              .endpoint = look.observations.back().endpoints.front()};
        repository.session = u"9df4b597-af9e-4dca-bdda-719cce2c4e28"_s;
        repository.serial = static_cast<std::uint64_t>(at.time_since_epoch().count() / 86'400);
        repository.unchanged = up;
        repository.requests = 1;
        look.repositories.push_back(std::move(repository));
    }
    look.counters.fetches = static_cast<qint64>(fleet.size());
    return look;
}

std::vector<fleet::DelegatedCa> ownRepositories()
{
    std::vector<fleet::DelegatedCa> fleet = makeFleet(Cas);
    for (fleet::DelegatedCa& ca : fleet)
        ca.notification = HttpsUri::tryFromString(
            u"https://rrdp.%1.example.net/notification.xml"_s.arg(ca.handle.toString()));
    return fleet;
}

void simulate(const QString& path, int days, Duration period)
{
    const std::vector<fleet::DelegatedCa> fleet = ownRepositories();
    const Instant start = *parseRfc3339(u"2026-01-01T00:00:00Z");
    service::Config config;
    config.databasePath = path;
    config.outbox = path + u"-outbox"_s;
    auto workspace = must(service::Workspace::open(config, store::Database::Mode::Create));
    must(service::importCas(workspace.database, fleet, {u"bench"_s, start}));
    const auto cycle = must(service::Cycle::create(std::move(workspace), start));
    for (int look = 0; look < days * LooksADay; ++look) {
        const Instant at = start + 10min * look;
        const bool up = period == 0min || (at - start) / period % 2 == 0;
        must(cycle->take({roundAt(fleet, at, up)}, at));
    }
}

/// Bytes of pages by table or index.
std::map<QString, qint64> sizesIn(const QString& path)
{
    std::map<QString, qint64> sizes;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"sizes"_s);
        raw.setDatabaseName(path);
        QSqlQuery query(raw);
        if (!raw.open() || !query.exec(u"SELECT name, sum(pgsize) FROM dbstat GROUP BY name"_s))
            fail(u"cannot read the sizes: "_s + query.lastError().text());
        while (query.next())
            sizes[query.value(0).toString()] = query.value(1).toLongLong();
    }
    QSqlDatabase::removeDatabase(u"sizes"_s);
    return sizes;
}

/// What `sizes` are above those of an empty database, for one CA and a year, in MB.
QJsonObject report(const char* name, std::map<QString, qint64> sizes, const std::map<QString, qint64>& empty,
                   int days)
{
    QJsonObject tables;
    double own = 0;
    double shared = 0;
    for (auto& [table, size] : sizes) {
        const auto before = empty.find(table);
        const qint64 grown = size - (before == empty.end() ? 0 : before->second);
        const bool isShared = sharedTables().contains(table);
        const double yearly = static_cast<double>(grown) * 365 / days / 1e6 / (isShared ? 1 : Cas);
        (isShared ? shared : own) += yearly;
        if (grown > 0)
            tables[table] = yearly;
    }
    const double whole = own + shared / FleetSize;
    std::printf("%-10s %.3f MB a CA and year, and %.1f MB a year for the rounds of any fleet:"
                " %.3f MB a CA and year in a fleet of %d\n",
                name, own, shared, whole, FleetSize);
    for (const auto& table : tables.keys())
        if (tables[table].toDouble() >= 0.01)
            std::printf("    %-32s %.3f\n", qPrintable(table), tables[table].toDouble());
    return {{u"own_mb"_s, own}, {u"rounds_mb"_s, shared}, {u"whole_mb"_s, whole}, {u"tables"_s, tables}};
}

} // namespace

QJsonObject measureGrowth(const QString& dir, int days)
{
    if (days == 0)
        return {};
    const auto sizesAfter = [&](const QString& name, int simulated, Duration period) {
        simulate(dir + u'/' + name + u".db"_s, simulated, period);
        return sizesIn(dir + u'/' + name + u".db"_s);
    };
    const auto empty = sizesAfter(u"empty"_s, 0, 0min);
    const QJsonObject healthy = report("healthy", sizesAfter(u"healthy"_s, days, 0min), empty, days);
    const QJsonObject flapping = report("flapping", sizesAfter(u"flapping"_s, days, 4h), empty, days);
    const bool reached = healthy["whole_mb"_L1].toDouble() < GoalMb;
    std::printf("%-58s %9.3f, goal below %.2f: %s\n", "MB a healthy CA and year",
                healthy["whole_mb"_L1].toDouble(), GoalMb, reached ? "reached" : "MISSED");
    return {
        {u"days"_s, days}, {u"healthy"_s, healthy}, {u"flapping_4h"_s, flapping}, {u"reached"_s, reached}};
}

} // namespace caretaker::bench
