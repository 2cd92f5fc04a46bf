// SPDX-License-Identifier: GPL-3.0-or-later
//
// How long does it take to validate a whole tree that is on disk already? Caretaker against rpki-client and
// FORT, on the same lab tree, in turns, so that whatever else the machine does hits all alike. All three must
// find the same number of VRPs, or the comparison is void. Peers that are not installed are left out.
//
//   bench_validate --program build/release/bin/caretaker --json OUT [--cas 100] [--roas 20] [--runs 5]
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

struct Run
{
    double wall = 0;  ///< seconds
    double cpu = 0;   ///< seconds, user and system
    long peakKib = 0; ///< resident
};

struct Contender
{
    QString name;
    QStringList command;
    QString output; ///< the VRPs as CSV, one a line after a header
    std::vector<Run> runs{};
    qsizetype vrps = 0;
};

struct Lab
{
    QString tree;
    QString tal;
};

[[noreturn]] void fail(const QString& why)
{
    std::fprintf(stderr, "bench validate: %s\n", qUtf8Printable(why));
    std::exit(4);
}

QByteArray readFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        fail(u"%1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        fail(u"%1: %2"_s.arg(path, file.errorString()));
}

QByteArray outputOf(const QStringList& command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.sliced(1));
    if (!process.waitForFinished(600'000) || process.exitCode() != 0)
        fail(u"this did not work: %1"_s.arg(command.join(u' ')));
    return process.readAllStandardOutput();
}

double seconds(const timeval& time)
{
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

/// Runs to the end with its output thrown away; wait4 says what this one child used.
Run measure(const QStringList& command)
{
    std::vector<QByteArray> bytes;
    for (const QString& argument : command)
        bytes.push_back(argument.toLocal8Bit());
    std::vector<char*> argv;
    for (QByteArray& argument : bytes)
        argv.push_back(argument.data());
    argv.push_back(nullptr);
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const auto start = std::chrono::steady_clock::now();
    pid_t child = 0;
    const int refused = posix_spawnp(&child, argv[0], &quiet, nullptr, argv.data(), environ);
    posix_spawn_file_actions_destroy(&quiet);
    int status = 0;
    rusage usage{};
    if (refused != 0 || wait4(child, &status, 0, &usage) < 0 || !WIFEXITED(status) || WEXITSTATUS(status) > 1)
        fail(u"this did not work: %1"_s.arg(command.join(u' ')));
    const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
    return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), usage.ru_maxrss};
}

Lab makeLab(const QString& program, const QString& dir, int cas, int roas)
{
    const QByteArray answer =
        outputOf({program, u"--json"_s, u"lab"_s, u"make"_s, dir, u"--cas"_s, QString::number(cas),
                  u"--roas"_s, QString::number(roas), u"--seed"_s, u"1"_s});
    const QJsonObject json = QJsonDocument::fromJson(answer).object();
    Lab lab{json.value("tree"_L1).toString(), json.value("tal"_L1).toString()};
    if (lab.tree.isEmpty() || lab.tal.isEmpty())
        fail(u"`lab make --json` named no tree or no TAL"_s);
    return lab;
}

/// The peers take other shapes of the same thing: a copy of the tree, a TAL that names rsync only, and for
/// rpki-client the trust anchor's certificate in a place of its own. Readable by the user they change to.
void copyTree(const Lab& lab, const QString& cache)
{
    QDir().mkpath(cache);
    outputOf({u"cp"_s, u"-a"_s, lab.tree + u"/."_s, cache});
}

QByteArray rsyncOnly(const QByteArray& tal)
{
    QByteArrayList kept;
    for (const QByteArray& line : tal.split('\n')) {
        if (!line.startsWith("https:"))
            kept << line;
    }
    return kept.join('\n');
}

QString trustAnchorPath(const QByteArray& tal)
{
    for (const QByteArray& line : tal.split('\n')) {
        if (line.startsWith("rsync://"))
            return QString::fromLatin1(line.trimmed().sliced(8));
    }
    fail(u"the lab's TAL names no rsync URI"_s);
}

void openToAll(const QString& folder) { outputOf({u"chmod"_s, u"-R"_s, u"a+rwX"_s, folder}); }

Contender caretaker(const QString& program, const Lab& lab, const QString& dir)
{
    const QString output = dir + u"/caretaker.csv"_s;
    return {u"caretaker"_s,
            {program, u"--quiet"_s, u"validate"_s, u"--tree"_s, lab.tree, u"--tal"_s, lab.tal, u"--vrps"_s,
             output},
            output};
}

Contender rpkiClient(const Lab& lab, const QString& dir)
{
    const QString cache = dir + u"/rpki-client/cache"_s;
    const QString out = dir + u"/rpki-client/out"_s;
    const QByteArray tal = readFile(lab.tal);
    copyTree(lab, cache);
    QDir().mkpath(out);
    QDir().mkpath(cache + u"/ta/lab"_s);
    QFile::copy(cache + u'/' + trustAnchorPath(tal), cache + u"/ta/lab/ta.cer"_s);
    writeFile(dir + u"/rpki-client/lab.tal"_s, tal);
    openToAll(dir + u"/rpki-client"_s);
    return {u"rpki-client"_s,
            {u"rpki-client"_s, u"-n"_s, u"-c"_s, u"-S"_s, u"/dev/null"_s, u"-d"_s, cache, u"-t"_s,
             dir + u"/rpki-client/lab.tal"_s, out},
            out + u"/csv"_s};
}

Contender fort(const Lab& lab, const QString& dir)
{
    const QString cache = dir + u"/fort/cache"_s;
    const QString tal = dir + u"/fort/lab.tal"_s;
    copyTree(lab, cache);
    writeFile(tal, rsyncOnly(readFile(lab.tal)));
    return {u"fort"_s,
            {u"fort"_s, u"--mode=standalone"_s, u"--work-offline=true"_s, u"--tal="_s + tal,
             u"--local-repository="_s + cache, u"--output.roa="_s + dir + u"/fort/vrps.csv"_s,
             u"--log.enabled=false"_s, u"--validation-log.enabled=false"_s},
            dir + u"/fort/vrps.csv"_s};
}

bool isInstalled(const QString& program)
{
    return !QStandardPaths::findExecutable(program).isEmpty() ||
           !QStandardPaths::findExecutable(program, {u"/usr/sbin"_s}).isEmpty();
}

qsizetype countVrps(const QString& csv)
{
    return std::max<qsizetype>(0, readFile(csv).trimmed().count('\n'));
}

double median(std::vector<Run> runs, double (*value)(const Run&))
{
    std::sort(runs.begin(), runs.end(), [&](const Run& a, const Run& b) { return value(a) < value(b); });
    return value(runs[runs.size() / 2]);
}

double wallOf(const Run& run) { return run.wall; }

double cpuOf(const Run& run) { return run.cpu; }

QJsonObject toJson(const Contender& contender, double ours)
{
    QJsonArray walls;
    long peak = 0;
    for (const Run& run : contender.runs) {
        walls.append(run.wall);
        peak = std::max(peak, run.peakKib);
    }
    const double wall = median(contender.runs, wallOf);
    return {{u"name"_s, contender.name},
            {u"vrps"_s, contender.vrps},
            {u"wall_s"_s, walls},
            {u"median_wall_s"_s, wall},
            {u"median_cpu_s"_s, median(contender.runs, cpuOf)},
            {u"peak_kib"_s, static_cast<qint64>(peak)},
            {u"times_ours"_s, wall / ours}};
}

void runInTurns(std::vector<Contender>& contenders, int rounds)
{
    for (int round = 0; round <= rounds; ++round) { // the first round warms the page cache and does not count
        for (Contender& contender : contenders) {
            const Run run = measure(contender.command);
            if (round > 0)
                contender.runs.push_back(run);
        }
    }
    for (Contender& contender : contenders)
        contender.vrps = countVrps(contender.output);
}

int report(const std::vector<Contender>& contenders, const QString& path, QJsonObject header)
{
    const double ours = median(contenders.front().runs, wallOf);
    QJsonArray results;
    bool agree = true;
    std::printf("%-12s %10s %10s %10s %8s %10s\n", "", "wall s", "CPU s", "peak MiB", "VRPs", "x ours");
    for (const Contender& contender : contenders) {
        const QJsonObject row = toJson(contender, ours);
        results.append(row);
        agree = agree && contender.vrps == contenders.front().vrps;
        std::printf("%-12s %10.3f %10.3f %10.1f %8lld %10.2f\n", qUtf8Printable(contender.name),
                    row["median_wall_s"_L1].toDouble(), row["median_cpu_s"_L1].toDouble(),
                    row["peak_kib"_L1].toDouble() / 1024, static_cast<long long>(contender.vrps),
                    row["times_ours"_L1].toDouble());
    }
    header.insert(u"results"_s, results);
    header.insert(u"agree"_s, agree);
    writeFile(path, QJsonDocument(header).toJson());
    std::printf("written: %s\n", qUtf8Printable(path));
    if (!agree)
        std::fprintf(stderr,
                     "bench validate: they do not find the same VRPs, so the times compare nothing\n");
    return agree ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"program"_s, u"the program caretaker"_s, u"FILE"_s},
                        {u"json"_s, u"where the result goes"_s, u"FILE"_s},
                        {u"cas"_s, u"delegated CAs in the lab"_s, u"N"_s, u"100"_s},
                        {u"roas"_s, u"ROAs a CA"_s, u"N"_s, u"20"_s},
                        {u"runs"_s, u"runs of each"_s, u"N"_s, u"5"_s}});
    options.process(app);
    const int cas = options.value(u"cas"_s).toInt();
    const int roas = options.value(u"roas"_s).toInt();
    const int runs = std::max(1, options.value(u"runs"_s).toInt());

    QTemporaryDir dir;
    chmod(qUtf8Printable(dir.path()), 0755); // rpki-client changes to a user of its own
    const QString program = QFileInfo(options.value(u"program"_s)).absoluteFilePath();
    const Lab lab = makeLab(program, dir.filePath(u"lab"_s), cas, roas);
    std::vector<Contender> contenders{caretaker(program, lab, dir.path())};
    if (isInstalled(u"rpki-client"_s))
        contenders.push_back(rpkiClient(lab, dir.path()));
    if (isInstalled(u"fort"_s))
        contenders.push_back(fort(lab, dir.path()));
    runInTurns(contenders, runs);
    return report(contenders, options.value(u"json"_s),
                  {{u"schema"_s, u"caretaker/bench-validate/1"_s},
                   {u"cas"_s, cas},
                   {u"roas"_s, roas},
                   {u"runs"_s, runs}});
}
