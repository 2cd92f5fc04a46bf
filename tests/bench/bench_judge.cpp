// SPDX-License-Identifier: GPL-3.0-or-later
//
// What does one round of a large fleet cost from observations to committed records and cases, and does it
// cost the same after a year? And how much does the database grow for each CA?
//
//   bench_judge --json OUT [--program IGNORED] [--cas 50000] [--rounds 20] [--days 365] [--dir DIR]
//
// A round is: readings and records (judge), both stored, issue episodes, cases advanced and stored, commit to
// disk (synchronous=FULL). Making the observations is not counted. What comes before it in a cycle is
// measured apart: storing the looks (runs of observations, metrics, what issues compare), also committed.
#include "core/service/enforcer.h"
#include "core/service/issue_keeper.h"
#include "core/service/workspace.h"
#include "core/store/observation_store.h"
#include "core/store/round_store.h"
#include "tests/bench/judge_fleet.h"
#include "tests/bench/judge_growth.h"
#include "tests/bench/judge_history.h"
#include "tests/bench/process_run.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStorageInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <ctime>

using namespace caretaker;
using namespace caretaker::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr double GoalSeconds = 1.0;
constexpr double GoalGrowth = 1.25; // of a round after a year, of one before; the rest is noise
constexpr int RoundsUntilDead = 26; // an hour each

double processorSeconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

/// Processor time by phase and wall time of all, in seconds. What else the machine does is in the latter
/// only.
class Stopwatch
{
public:
    Stopwatch() { m_timer.start(); }
    void lap(const char* phase)
    {
        const double now = processorSeconds();
        m_laps[QLatin1StringView(phase)] = now - std::exchange(m_lap, now);
    }
    QJsonObject toJson() const
    {
        QJsonObject json = m_laps;
        json["cpu_s"_L1] = m_lap - m_begin;
        json["wall_s"_L1] = static_cast<double>(m_timer.nsecsElapsed()) / 1e9;
        return json;
    }

private:
    QElapsedTimer m_timer;
    double m_begin = processorSeconds();
    double m_lap = m_begin;
    QJsonObject m_laps;
};

/// What `caretaker cycle` keeps in memory, over a database.
struct Monitor
{
    service::Workspace workspace;
    std::vector<fleet::DelegatedCa> fleet;
    service::Judge judge;
    service::CaseBook book;
    service::IssueKeeper issues;
    store::ObservationStore observations;
    service::MetricsRecorder metrics;
};

Monitor openMonitor(const QString& path, const std::vector<fleet::DelegatedCa>& fleet)
{
    service::Config config;
    config.databasePath = path;
    auto workspace = must(service::Workspace::open(config, store::Database::Mode::Create));
    auto judge = must(service::Judge::load(workspace.database));
    auto book = must(service::CaseBook::load(workspace.database));
    auto issues = must(service::IssueKeeper::load(workspace.database, config.vantage, fleet,
                                                  workspace.policy.health.issues, std::nullopt));
    store::ObservationStore observations(workspace.database);
    service::MetricsRecorder metrics(workspace.database, metrics::reachOf(workspace.policy.metrics));
    return {std::move(workspace), fleet,
            std::move(judge),     std::move(book),
            std::move(issues),    std::move(observations),
            std::move(metrics)};
}

/// As Cycle::storeLooks() does, in a transaction of its own.
void storeLooks(Monitor& monitor, const observe::RoundResult& look, Stopwatch& watch)
{
    const service::Workspace& workspace = monitor.workspace;
    auto transaction = must(store::Transaction::begin(workspace.database));
    for (const observe::Observation& seen : look.observations)
        must(monitor.observations.append(transaction, seen));
    watch.lap("append");
    const auto changes = must(monitor.metrics.record(transaction, look, monitor.fleet));
    watch.lap("metrics");
    must(monitor.issues.take(transaction, look, changes, workspace.policy.health.issues));
    watch.lap("take");
    must(transaction.commit());
    watch.lap("commit");
}

void step(Monitor& monitor, std::vector<observe::Observation> looks, Instant at, Stopwatch& watch)
{
    const service::Workspace& workspace = monitor.workspace;
    auto transaction = must(store::Transaction::begin(workspace.database));
    const std::vector<service::Judged> round =
        monitor.judge.judge(monitor.fleet, std::move(looks), workspace.policy, at);
    watch.lap("judge");
    must(monitor.judge.save(transaction, round));
    watch.lap("save");
    must(monitor.issues.save(transaction, round, workspace.policy.health.issues, at));
    watch.lap("issues");
    must(service::Enforcer(workspace.config, monitor.book).enforce(transaction, round, workspace.policy, at));
    watch.lap("enforce");
    must(store::RoundStore(workspace.database).add(transaction, {.at = at, .started = at, .finished = at}));
    must(transaction.commit());
    watch.lap("commit");
}

QJsonObject runOne(Monitor& monitor, int number, Instant at)
{
    observe::RoundResult look{.at = at, .vantage = monitor.workspace.config.vantage};
    look.observations = lookAt(monitor.fleet, number, at);
    Stopwatch storing;
    storeLooks(monitor, look, storing);
    const QJsonObject stored = storing.toJson();
    Stopwatch watch;
    step(monitor, std::move(look.observations), at, watch);
    watch.lap("tidy"); // the round's values are given back
    QJsonObject json = watch.toJson();
    json["looks"_L1] = stored["cpu_s"_L1];
    json["looks_s"_L1] = stored["wall_s"_L1];
    json["looks_phases"_L1] = stored;
    return json;
}

double median(const QJsonArray& rounds, QLatin1StringView column)
{
    std::vector<double> values;
    for (const QJsonValue& round : rounds)
        values.push_back(round[column].toDouble());
    std::ranges::sort(values);
    return values[values.size() / 2];
}

constexpr std::array Columns{"judge"_L1, "save"_L1,  "issues"_L1, "enforce"_L1, "commit"_L1,
                             "tidy"_L1,  "cpu_s"_L1, "wall_s"_L1, "looks"_L1,   "looks_s"_L1};

void print(const char* name, const QJsonArray& rounds)
{
    std::printf("%-30s", name);
    for (const QLatin1StringView column : Columns)
        std::printf(" %8.3f", median(rounds, column));
    std::printf("\n");
    std::fflush(stdout);
}

QJsonArray runMany(Monitor& monitor, int rounds, int& number, Instant& at, Duration apart)
{
    QJsonArray measured;
    for (int i = 0; i < rounds; ++i, ++number, at += apart)
        measured.append(runOne(monitor, number, at));
    return measured;
}

bool judge(const char* what, double value, double goal)
{
    const bool reached = value < goal;
    std::printf("%-58s %9.3f, goal below %.2f: %s\n", what, value, goal, reached ? "reached" : "MISSED");
    return reached;
}

/// In seconds.
struct Medians
{
    double wall;
    double cpu;
    double looks; ///< storing them
};

/// A young database, a year's history put under it, the same rounds again.
QJsonObject measureRounds(const QString& path, int cas, int rounds)
{
    const std::vector<fleet::DelegatedCa> fleet = makeFleet(cas);
    auto monitor = std::make_unique<Monitor>(openMonitor(path, fleet));
    Instant at = *parseRfc3339(u"2026-01-01T00:00:00Z");
    int number = 0;
    std::printf("%-30s", "medians, CPU and wall seconds");
    for (const QLatin1StringView column : Columns)
        std::printf(" %8s", column.data());
    std::printf("\n");
    QJsonObject json;
    const auto measure = [&](const char* name, int count, Duration apart) {
        const QJsonArray array = runMany(*monitor, count, number, at, apart);
        print(name, array);
        json[QLatin1StringView(name)] = array;
        return Medians{median(array, "wall_s"_L1), median(array, "cpu_s"_L1), median(array, "looks_s"_L1)};
    };
    measure("the first", 1, 1h);
    measure("until 2 % are dead", RoundsUntilDead, 1h);
    const auto young = measure("young", rounds, 10min);
    monitor.reset();
    at += addYearOfHistory(path, fleet, at);
    QElapsedTimer loading;
    loading.start();
    monitor = std::make_unique<Monitor>(openMonitor(path, fleet));
    std::printf("loaded after a year in %.2f s\n", static_cast<double>(loading.elapsed()) / 1000);
    measure("the first after a year", 1, 10min);
    const auto old = measure("after a year", rounds, 10min);
    json["goals"_L1] = QJsonObject{
        {u"wall_s"_s, old.wall},
        {u"cpu_growth"_s, old.cpu / young.cpu},
        {u"looks_s"_s, old.looks},
        {u"fast"_s, judge("a round after a year, s", old.wall, GoalSeconds)},
        {u"constant"_s, judge("its CPU, of that of a young database", old.cpu / young.cpu, GoalGrowth)},
        {u"stored"_s, judge("storing its looks, s", old.looks, GoalSeconds)}};
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{u"program"_s, u"not needed"_s, u"FILE"_s},
         {u"json"_s, u"where the result goes"_s, u"FILE"_s},
         {u"cas"_s, u"how large the fleet is"_s, u"N"_s, u"50000"_s},
         {u"rounds"_s, u"measured before and after the year"_s, u"N"_s, u"20"_s},
         {u"days"_s, u"of looks, for the growth of the database"_s, u"N"_s, u"365"_s},
         {u"dir"_s, u"where the databases are made (default: beside the result)"_s, u"DIR"_s}});
    options.process(app);
    const QString json = options.value(u"json"_s);
    if (json.isEmpty())
        fail(u"say --json FILE"_s);
    const QString dir = options.isSet(u"dir"_s) ? options.value(u"dir"_s)
                                                : QFileInfo(json).absolutePath() + u"/judge-databases"_s;
    QDir(dir).removeRecursively();
    if (!QDir().mkpath(dir))
        fail(u"cannot make the folder "_s + dir);
    std::printf("%s\ndatabases on %s\n", qUtf8Printable(machine()),
                QStorageInfo(dir).fileSystemType().constData());
    const int cas = std::clamp(options.value(u"cas"_s).toInt(), OneIn, 1'000'000);
    const QJsonObject rounds =
        measureRounds(dir + u"/rounds.db"_s, cas, std::max(1, options.value(u"rounds"_s).toInt()));
    const QTemporaryDir inMemory(
        u"/dev/shm/bench-judge-XXXXXX"_s); // 100 000 rounds, of which only the size counts
    const QJsonObject growth = measureGrowth(inMemory.isValid() ? inMemory.path() : dir,
                                             std::max(0, options.value(u"days"_s).toInt()));
    writeFile(json, QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/bench-judge/1"_s},
                                              {u"machine"_s, machine()},
                                              {u"cas"_s, cas},
                                              {u"rounds"_s, rounds},
                                              {u"growth"_s, growth}})
                        .toJson());
    QDir(dir).removeRecursively();
    std::printf("written: %s\n", qUtf8Printable(json));
    return 0;
}
