// SPDX-License-Identifier: GPL-3.0-or-later
//
// Is the desktop quick with a large fleet? From the start of the process to the first painted fleet, from a
// keystroke in the filter to the repainted table, sorting, a frame of scrolling, and memory at most.
//
//   bench_ui --json OUT [--program IGNORED] [--cas 50000] [--rounds 27] [--starts 5] [--dir DIR]
//
// Offscreen, 1280x800, over a database that real rounds made (2 % dead, each with a case). The desktop runs
// in a process of its own each time, started once before that does not count, so that the files are warm.
#include "core/service/cycle.h"
#include "core/service/fleet_service.h"
#include "tests/bench/judge_fleet.h"
#include "tests/bench/judge_history.h"
#include "tests/bench/process_run.h"
#include "tests/bench/ui_measures.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

using namespace caretaker;
using namespace caretaker::bench;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

struct Goal
{
    QLatin1StringView key;
    const char* what;
    double below;
};
constexpr std::array Goals{Goal{"start_ms"_L1, "start to the first painted fleet, ms", 700},
                           Goal{"keystroke_ms"_L1, "a keystroke in the filter to its table, ms", 50},
                           Goal{"sort_ms"_L1, "sorting by another column, ms", 150},
                           Goal{"frame_ms"_L1, "a frame of scrolling by pages, ms", 16},
                           Goal{"memory_mb"_L1, "memory at most, MB", 300}};

void makeDatabase(const QString& path, int cas, int rounds)
{
    QElapsedTimer timer;
    timer.start();
    const std::vector<fleet::DelegatedCa> fleet = makeFleet(cas);
    Instant at = *parseRfc3339(u"2026-01-01T00:00:00Z");
    service::Config config;
    config.databasePath = path;
    config.outbox = path + u"-outbox"_s;
    auto workspace = must(service::Workspace::open(config, store::Database::Mode::Create));
    must(service::importCas(workspace.database, fleet, {u"bench"_s, at}));
    const auto cycle = must(service::Cycle::create(std::move(workspace), at));
    for (int number = 0; number < rounds; ++number, at += 1h) {
        observe::RoundResult look{.at = at, .vantage = config.vantage};
        look.observations = lookAt(fleet, number, at);
        must(cycle->take({look}, at));
    }
    std::printf("a database of %d CAs and %d rounds: %.1f s\n", cas, rounds, double(timer.elapsed()) / 1000);
    std::fflush(stdout);
}

QJsonObject runDesktop(const QString& database)
{
    const QByteArray answer = outputOf({QCoreApplication::applicationFilePath(), u"--measure"_s, database,
                                        u"--since"_s, QString::number(monotonicNanoseconds())});
    return QJsonDocument::fromJson(answer).object();
}

double median(const QJsonArray& runs, QLatin1StringView key)
{
    std::vector<double> values;
    for (const QJsonValue& run : runs)
        values.push_back(run[key].toDouble());
    std::ranges::sort(values);
    return values.empty() ? 0 : values[values.size() / 2];
}

QJsonObject judge(const QJsonArray& runs)
{
    QJsonObject json;
    for (const Goal& goal : Goals) {
        const double value = median(runs, goal.key);
        json[goal.key] = value;
        std::printf("%-58s %9.1f, goal below %.0f: %s\n", goal.what, value, goal.below,
                    value > 0 && value < goal.below ? "reached" : "MISSED");
    }
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"program"_s, u"not needed"_s, u"FILE"_s},
                        {u"json"_s, u"where the result goes"_s, u"FILE"_s},
                        {u"cas"_s, u"how large the fleet is"_s, u"N"_s, u"50000"_s},
                        {u"rounds"_s, u"that the database has seen, an hour apart"_s, u"N"_s, u"27"_s},
                        {u"starts"_s, u"of the desktop, that count"_s, u"N"_s, u"5"_s},
                        {u"dir"_s, u"where the database is made (default: beside the result)"_s, u"DIR"_s},
                        {u"measure"_s, u"for itself: one start"_s, u"DATABASE"_s},
                        {u"since"_s, u"for itself: when it was started"_s, u"NANOSECONDS"_s}});
    options.process(app);
    if (options.isSet(u"measure"_s)) {
        const QJsonObject measured =
            measureDesktop(options.value(u"measure"_s), options.value(u"since"_s).toLongLong());
        std::fputs(QJsonDocument(measured).toJson(QJsonDocument::Compact).constData(), stdout);
        return 0;
    }
    const QString json = options.value(u"json"_s);
    if (json.isEmpty())
        fail(u"say --json FILE"_s);
    const QString dir = options.isSet(u"dir"_s) ? options.value(u"dir"_s)
                                                : QFileInfo(json).absolutePath() + u"/ui-database"_s;
    QDir(dir).removeRecursively();
    if (!QDir().mkpath(dir))
        fail(u"cannot make the folder "_s + dir);
    std::printf("%s\n", qUtf8Printable(machine()));
    const int cas = std::clamp(options.value(u"cas"_s).toInt(), OneIn, 1'000'000);
    const QString database = dir + u"/fleet.db"_s;
    makeDatabase(database, cas, std::max(1, options.value(u"rounds"_s).toInt()));
    runDesktop(database);
    QJsonArray runs;
    for (int start = 0; start < std::max(1, options.value(u"starts"_s).toInt()); ++start)
        runs.append(runDesktop(database));
    const QJsonObject goals = judge(runs);
    writeFile(json, QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/bench-ui/1"_s},
                                              {u"machine"_s, machine()},
                                              {u"cas"_s, cas},
                                              {u"medians"_s, goals},
                                              {u"starts"_s, runs}})
                        .toJson());
    QDir(dir).removeRecursively();
    std::printf("written: %s\n", qUtf8Printable(json));
    return 0;
}
