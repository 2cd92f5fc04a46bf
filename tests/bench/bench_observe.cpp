// SPDX-License-Identifier: GPL-3.0-or-later
//
// How do a thousand repositories look, and what do hostile ones among them cost the others?
//
//   first      a round over all of them, with nothing known before
//   unchanged  a second one of the same observer: what a round costs when nothing happened
//   hostile    a round of another observer, while each tenth repository plays one of the lab's attacks
//
// What counts is when each healthy repository was fetched, from the start of the round, the observer's memory
// at its highest, and its CPU time, with that of the processes that it starts.
//
//   bench_observe --json OUT [--repositories 1000] [--runs 3] [--lab DIR] [--program IGNORED]
#include "core/observe/observer.h"
#include "tests/bench/observe_lab.h"
#include "tests/bench/process_run.h"
#include "tests/lab/lab_names.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <map>
#include <sys/resource.h>
#include <unistd.h>

using namespace caretaker;
using namespace caretaker::bench;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr bool Names = true; ///< attacks on names, too

struct Look
{
    double wall = 0;   ///< seconds
    double cpu = 0;    ///< seconds, this process and its children
    double labCpu = 0; ///< meanwhile, of the process that serves
    double peakMib = 0;
    observe::RoundResult result;
};

/// A thousand listeners, and as many connections.
void raiseFileLimit()
{
    rlimit limit{};
    getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    setrlimit(RLIMIT_NOFILE, &limit);
}

/// Of processes that we started and that still live, with those that they started (proc(5), stat); but for
/// the lab.
double livingChildrenSeconds(const ObserveLab& lab)
{
    constexpr int Parent = 1; // counted behind the name, which may hold anything
    constexpr int UserTime = 11;
    constexpr int ChildrenSystemTime = 14;
    double ticks = 0;
    for (const QString& id : QDir(u"/proc"_s).entryList(QDir::Dirs)) {
        QFile stat(u"/proc/%1/stat"_s.arg(id));
        if (id.toInt() == 0 || id.toLongLong() == lab.processId() || !stat.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = stat.readAll();
        const QByteArrayList fields = line.sliced(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(Parent).toInt() != ::getpid())
            continue;
        for (int field = UserTime; field <= ChildrenSystemTime; ++field)
            ticks += fields.value(field).toDouble();
    }
    return ticks / static_cast<double>(::sysconf(_SC_CLK_TCK));
}

double cpuSeconds(const ObserveLab& lab)
{
    double seconds = livingChildrenSeconds(lab);
    for (const int who : {RUSAGE_SELF, RUSAGE_CHILDREN}) {
        rusage usage{};
        getrusage(who, &usage);
        for (const timeval& time : {usage.ru_utime, usage.ru_stime})
            seconds += static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
    }
    return seconds;
}

/// Of those that have ended; all at once may have had more.
double largestChildMib()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// From now on the peak is that of what follows (proc(5), clear_refs).
void forgetPeak() { writeFile(u"/proc/self/clear_refs"_s, "5"); }

double peakMib()
{
    for (const QByteArray& line : readFile(u"/proc/self/status"_s).split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ')[1].toDouble() / 1024;
    }
    fail(u"/proc/self/status has no VmHWM"_s);
}

std::unique_ptr<observe::Observer> makeObserver(const ObserveLab& lab, const QString& mirrors)
{
    observe::ObserverOptions options;
    options.https.addresses.allowSpecialPurpose = true;
    options.https.caBundle = lab.caBundle();
    options.rsync.addresses.allowSpecialPurpose = true;
    options.rsync.mirrorFolder = mirrors;
    options.httpsDeadlines = {.connect = 5s, .firstByte = 5s, .idle = 5s, .total = 10s};
    options.rsyncDeadlines = {.connect = 5s, .greeting = 5s, .idle = 5s, .total = 10s};
    options.lookAgain = {.times = 1, .pause = 1s};
    if (!lab.dnsServer().isEmpty())
        lab::askForNamesAt(options.https.dnsServers, lab.dnsServer());
    auto observer = observe::Observer::create(options);
    if (!observer)
        fail(observer.error().toString());
    return std::move(*observer);
}

Look look(observe::Observer& observer, const ObserveLab& lab)
{
    QEventLoop loop;
    std::optional<observe::RoundResult> result;
    const double before = cpuSeconds(lab);
    const double labBefore = lab.cpuSeconds();
    const auto start = std::chrono::steady_clock::now();
    const auto round =
        observer.startRound({lab.fleet(), lab.tal(), lab.publishedAt(), VantageName::fromString(u"bench"_s)});
    QObject::connect(round.get(), &observe::Round::finished, &loop, [&](const observe::RoundResult& got) {
        result = got;
        loop.quit();
    });
    loop.exec();
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), cpuSeconds(lab) - before, lab.cpuSeconds() - labBefore, peakMib(),
            std::move(*result)};
}

bool isAmong(const observe::RepositoryOutcome& repository, const QSet<QString>& paths)
{
    return std::ranges::any_of(paths, [&](const QString& path) { return repository.key.contains(path); });
}

/// Milliseconds, sorted, of the repositories that are not among the hostile ones; one that never came counts
/// as the whole round.
std::vector<double> completions(const Look& look, const QSet<QString>& hostile)
{
    std::vector<double> times;
    for (const observe::RepositoryOutcome& repository : look.result.repositories) {
        if (repository.endpoint.transport != observe::Transport::Rrdp || isAmong(repository, hostile))
            continue;
        times.push_back(repository.completed ? static_cast<double>(repository.completed->count())
                                             : look.wall * 1000);
    }
    std::ranges::sort(times);
    return times;
}

double percentile(const std::vector<double>& sorted, double part)
{
    if (sorted.empty())
        fail(u"no healthy repository was looked at"_s);
    return sorted[std::min(sorted.size() - 1,
                           static_cast<size_t>(part * static_cast<double>(sorted.size())))];
}

qint64 countGood(const Look& look, const QSet<QString>& hostile, const std::vector<fleet::DelegatedCa>& fleet)
{
    qint64 good = 0;
    for (size_t i = 0; i < fleet.size(); ++i) {
        const observe::Observation& one = look.result.observations[i];
        const QString uri = fleet[i].notification ? fleet[i].notification->toString() : QString();
        const bool isHostile =
            std::ranges::any_of(hostile, [&](const QString& path) { return uri.contains(path); });
        good += !isHostile && one.functional && one.complete ? 1 : 0;
    }
    return good;
}

QJsonObject jsonOf(const Look& look, const QSet<QString>& hostile, const ObserveLab& lab)
{
    const std::vector<double> times = completions(look, hostile);
    return {{u"wall_s"_s, look.wall},
            {u"cpu_s"_s, look.cpu},
            {u"lab_cpu_s"_s, look.labCpu},
            {u"peak_mib"_s, look.peakMib},
            {u"largest_child_mib"_s, largestChildMib()},
            {u"healthy"_s, static_cast<qint64>(times.size())},
            {u"p50_ms"_s, percentile(times, 0.50)},
            {u"p99_ms"_s, percentile(times, 0.99)},
            {u"good_cas"_s, countGood(look, hostile, lab.fleet())},
            {u"requests"_s, look.result.counters.fetches},
            {u"probes"_s, look.result.counters.probes},
            {u"bytes"_s, look.result.counters.bytes},
            {u"tree_runs"_s, look.result.counters.treeRuns},
            {u"signatures"_s, look.result.counters.signaturesVerified},
            {u"blind"_s, look.result.blind}};
}

void print(const char* name, const QJsonObject& row)
{
    std::printf("%-10s %8.2f %8.2f %8.2f %9.1f %9.0f %9.0f %8lld %9lld %12lld\n", name,
                row["wall_s"_L1].toDouble(), row["cpu_s"_L1].toDouble(), row["lab_cpu_s"_L1].toDouble(),
                row["peak_mib"_L1].toDouble(), row["p50_ms"_L1].toDouble(), row["p99_ms"_L1].toDouble(),
                static_cast<long long>(row["good_cas"_L1].toInteger()),
                static_cast<long long>(row["requests"_L1].toInteger()),
                static_cast<long long>(row["bytes"_L1].toInteger()));
    std::fflush(stdout);
}

bool judge(const char* what, double value, double goal)
{
    const bool reached = value < goal;
    std::printf("%-58s %9.3f, goal below %.2f: %s\n", what, value, goal, reached ? "reached" : "MISSED");
    return reached;
}

/// What was measured of each round, run by run.
using Rows = std::map<QString, std::vector<QJsonObject>>;

/// All rounds are measured over the same repositories: those that are never hostile.
Rows measure(ObserveLab& lab, int repositories, int runs)
{
    const lab::FaultScript script = hostileScript(repositories, Names);
    const QSet<QString> hostile = pathsOf(script);
    Rows rows;
    std::printf("%-10s %8s %8s %8s %9s %9s %9s %8s %9s %12s\n", "round", "wall s", "CPU s", "lab CPU",
                "peak MiB", "p50 ms", "p99 ms", "good CAs", "requests", "bytes");
    const auto run = [&](const char* name, observe::Observer& observer) {
        forgetPeak();
        rows[QString::fromLatin1(name)].push_back(jsonOf(look(observer, lab), hostile, lab));
        print(name, rows[QString::fromLatin1(name)].back());
    };
    for (int i = 0; i < runs; ++i) { // in turns, so that what else the machine does hits all alike
        const QTemporaryDir mirrors;
        lab.breakIt({});
        auto observer = makeObserver(lab, mirrors.filePath(u"first"_s));
        run("first", *observer);
        run("unchanged", *observer);
        observer.reset();
        lab.breakIt(script);
        observer = makeObserver(lab, mirrors.filePath(u"hostile"_s));
        run("hostile", *observer);
    }
    return rows;
}

double median(const std::vector<QJsonObject>& rows, const char* column)
{
    std::vector<double> values;
    for (const QJsonObject& row : rows)
        values.push_back(row[QLatin1StringView(column)].toDouble());
    std::ranges::sort(values);
    return values[values.size() / 2];
}

double highest(const Rows& rows, const char* column)
{
    double most = 0;
    for (const auto& [name, runs] : rows) {
        for (const QJsonObject& row : runs)
            most = std::max(most, row[QLatin1StringView(column)].toDouble());
    }
    return most;
}

QJsonObject goalsOf(const Rows& rows)
{
    const auto& first = rows.at(u"first"_s);
    const auto& hostile = rows.at(u"hostile"_s);
    const double half = median(hostile, "p50_ms") / median(first, "p50_ms");
    const double growth = median(hostile, "p99_ms") / median(first, "p99_ms");
    const double cpu = median(rows.at(u"unchanged"_s), "cpu_s") / median(first, "cpu_s");
    const double peak = highest(rows, "peak_mib");
    const bool allGood = judge("healthy p99 with hostile ones, of that without", growth, 1.10);
    const bool cheap = judge("CPU of an unchanged round, of that of the first", cpu, 0.15);
    const bool small = judge("peak memory, MiB", peak, 400.0 * 1'000'000 / 1'048'576);
    return {{u"p50_growth"_s, half},
            {u"p99_growth"_s, growth},
            {u"unchanged_cpu"_s, cpu},
            {u"peak_mib"_s, peak},
            {u"reached"_s, allGood && cheap && small}};
}

QJsonObject toJson(const Rows& rows)
{
    QJsonObject json;
    for (const auto& [name, runs] : rows) {
        QJsonArray array;
        for (const QJsonObject& row : runs)
            array << row;
        json[name] = array;
    }
    return json;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    raiseFileLimit();
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"program"_s, u"not needed"_s, u"FILE"_s},
                        {u"json"_s, u"where the result goes"_s, u"FILE"_s},
                        {u"repositories"_s, u"how many"_s, u"N"_s, u"1000"_s},
                        {u"runs"_s, u"of each round; medians are judged"_s, u"N"_s, u"3"_s},
                        {u"lab"_s, u"where the lab is kept (default: beside the result)"_s, u"DIR"_s},
                        {u"make"_s, u"make a lab in DIR and end"_s, u"DIR"_s},
                        {u"names"_s, u"... in which each tenth repository has a name"_s},
                        {u"serve"_s, u"serve the lab in DIR"_s, u"DIR"_s}});
    options.process(app);
    const int repositories = std::clamp(options.value(u"repositories"_s).toInt(), 10, 2000);
    if (options.isSet(u"make"_s))
        return ObserveLab::make(options.value(u"make"_s), repositories, options.isSet(u"names"_s));
    if (options.isSet(u"serve"_s))
        return ObserveLab::serve(options.value(u"serve"_s));
    const QString json = options.value(u"json"_s);
    if (json.isEmpty())
        fail(u"say --json FILE"_s);
    const QString dir = options.isSet(u"lab"_s) ? options.value(u"lab"_s)
                                                : QFileInfo(json).absolutePath() + u"/observe-lab"_s;
    std::printf("%s\n", qUtf8Printable(machine()));
    ObserveLab lab(dir, repositories, Names);
    const Rows rows = measure(lab, repositories, std::max(1, options.value(u"runs"_s).toInt()));
    writeFile(json, QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/bench-observe/1"_s},
                                              {u"machine"_s, machine()},
                                              {u"repositories"_s, repositories},
                                              {u"rounds"_s, toJson(rows)},
                                              {u"goals"_s, goalsOf(rows)}})
                        .toJson());
    std::printf("written: %s\n", qUtf8Printable(json));
    return 0;
}
