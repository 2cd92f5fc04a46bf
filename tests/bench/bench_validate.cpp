// SPDX-License-Identifier: GPL-3.0-or-later
//
// How fast is the validation engine?
//
//   cold    a whole tree from disk, against rpki-client and FORT on the same tree, in turns; and against the
//           bound, which is the machine's own speed of verifying RSA signatures (`openssl speed rsa2048`)
//   warm    the same tree in memory, judged again after one CA in a hundred changed everything it publishes
//   memory  the peak of each program, and what an object costs
//
// All must find the same VRPs, or the comparison is void. Peers that are not installed are left out.
//
//   bench_validate --program build/release/bin/caretaker --json OUT [--runs 5] [--small] [--labs DIR]
//
// Labs are kept in DIR (default: beside OUT), since making their keys takes minutes, and used again for half
// a day.
#include "core/lab/world.h"
#include "core/rpki/map_source.h"
#include "core/rpki/tree.h"
#include "tests/bench/contenders.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <sys/stat.h>

using namespace caretaker;
using namespace caretaker::bench;
using namespace Qt::StringLiterals;

namespace {

struct Size
{
    int cas;
    int roas; ///< a CA
};

/// Verifications a second on one core.
double opensslVerifyRate()
{
    const QByteArray answer = outputOf({u"openssl"_s, u"speed"_s, u"-seconds"_s, u"2"_s, u"rsa2048"_s});
    const QByteArrayList lines = answer.trimmed().split('\n');
    const double rate = lines.last().simplified().split(' ').last().toDouble();
    if (rate <= 0)
        fail(u"`openssl speed rsa2048` said nothing that we understand"_s);
    return rate;
}

QHash<RsyncUri, QByteArray> objectsOf(const Lab& lab)
{
    QHash<RsyncUri, QByteArray> objects;
    const QString root = QDir(lab.tree).absolutePath() + u'/';
    for (QDirIterator files(root, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        const QString path = files.next();
        if (const auto uri = RsyncUri::tryFromString(u"rsync://"_s + path.sliced(root.size())))
            objects.insert(*uri, readFile(path));
    }
    return objects;
}

Instant realNow() { return std::chrono::floor<Duration>(std::chrono::system_clock::now()); }

struct Timed
{
    rpki::TreeResult result;
    double seconds = 0;
};

Timed timedValidation(const rpki::Tal& tal, const rpki::ObjectSource& source, rpki::ValidationCache* cache)
{
    const auto start = std::chrono::steady_clock::now();
    Timed timed{rpki::validateTree(tal, source, realNow(), {.cache = cache})};
    timed.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return timed;
}

/// The best of three: what is asked is what the work takes, not what the machine did besides.
Timed bestValidation(const rpki::Tal& tal, const rpki::ObjectSource& source)
{
    Timed best = timedValidation(tal, source, nullptr);
    for (int i = 0; i < 2; ++i) {
        Timed again = timedValidation(tal, source, nullptr);
        if (again.seconds < best.seconds)
            best = std::move(again);
    }
    return best;
}

/// One CA in a hundred rolls its key, so that all it publishes is signed anew; and back, when it did before.
void changeOneInAHundred(const Lab& lab)
{
    auto world = lab::World::load(lab.dir);
    if (!world)
        fail(world.error().toString());
    const bool rolled = !world->faults().empty();
    world->clearFaults();
    const auto cas = world->cas();
    for (std::size_t i = 0; i < cas.size() && !rolled; i += 100) {
        if (const auto added =
                world->addFault({.target = cas[i].options.handle, .kind = lab::FaultKind::KeyRollSwitched});
            !added)
            fail(added.error().toString());
    }
    const auto done = world->publishAt(realNow())
                          .and_then([&](const lab::PublishReport&) { return world->saveFaults(); })
                          .and_then([&] { return world->save(); });
    if (!done)
        fail(done.error().toString());
}

qsizetype countChanged(const QHash<RsyncUri, QByteArray>& before, const QHash<RsyncUri, QByteArray>& after)
{
    qsizetype changed = 0;
    for (auto object = after.begin(); object != after.end(); ++object)
        changed += before.value(object.key()) != object.value() ? 1 : 0;
    return changed;
}

/// Cold and warm, in this process.
QJsonObject inMemory(const Lab& lab, double verifyRate)
{
    const auto tal = rpki::Tal::decode(readFile(lab.tal), u"lab"_s);
    const auto before = objectsOf(lab);
    rpki::MapSource source(before);
    const Timed cold = bestValidation(*tal, source);
    const auto cache = rpki::makeValidationCache();
    timedValidation(*tal, source, cache.get());
    const Timed same = timedValidation(*tal, source, cache.get());
    changeOneInAHundred(lab);
    const auto after = objectsOf(lab);
    source.objects().assign(after);
    const Timed warm = timedValidation(*tal, source, cache.get());
    const Timed check = timedValidation(*tal, source, nullptr);
    if (warm.result.vrps != check.result.vrps)
        fail(u"the cache changed the result"_s);
    const double bound = static_cast<double>(cold.result.totals.signaturesVerified) /
                         (verifyRate * QThread::idealThreadCount());
    return {{u"objects"_s, before.size()},
            {u"vrps"_s, static_cast<qint64>(cold.result.vrps.size())},
            {u"signatures"_s, cold.result.totals.signaturesVerified},
            {u"bound_s"_s, bound},
            {u"cold_s"_s, cold.seconds},
            {u"of_bound"_s, bound / cold.seconds},
            {u"unchanged_s"_s, same.seconds},
            {u"changed_objects"_s, countChanged(before, after)},
            {u"warm_s"_s, warm.seconds},
            {u"warm_of_cold"_s, warm.seconds / cold.seconds}};
}

void print(const std::vector<Contender>& contenders)
{
    const double ours = contenders.front().medianWall();
    std::printf("%-12s %10s %10s %10s %8s %10s\n", "from disk", "wall s", "CPU s", "peak MiB", "VRPs",
                "x ours");
    for (const Contender& contender : contenders)
        std::printf("%-12s %10.3f %10.3f %10.1f %8lld %10.2f\n", qUtf8Printable(contender.name),
                    contender.medianWall(), contender.medianCpu(),
                    static_cast<double>(contender.peakKib()) / 1024, static_cast<long long>(contender.vrps),
                    contender.medianWall() / ours);
}

void print(const QJsonObject& memory)
{
    std::printf(
        "in memory: cold %.3f s, %.0f %% of the bound; unchanged %.1f ms; %lld of %lld objects changed "
        "%.1f ms, %.2f %% of cold\n",
        memory["cold_s"_L1].toDouble(), memory["of_bound"_L1].toDouble() * 100,
        memory["unchanged_s"_L1].toDouble() * 1000,
        static_cast<long long>(memory["changed_objects"_L1].toInteger()),
        static_cast<long long>(memory["objects"_L1].toInteger()), memory["warm_s"_L1].toDouble() * 1000,
        memory["warm_of_cold"_L1].toDouble() * 100);
}

QJsonObject benchSize(const Size& size, const QString& program, const QString& labs, int runs)
{
    std::printf("\n%d CAs, %d ROAs\n", size.cas, size.cas * size.roas);
    std::fflush(stdout);
    const Lab lab =
        makeLab(program, u"%1/%2x%3"_s.arg(labs).arg(size.cas).arg(size.roas), size.cas, size.roas);
    QTemporaryDir dir;
    chmod(qUtf8Printable(dir.path()), 0755); // rpki-client changes to a user of its own
    std::vector<Contender> contenders = contendersFor(program, lab, dir.path());
    runInTurns(contenders, runs);
    const double rate = opensslVerifyRate();
    const QJsonObject memory = inMemory(lab, rate);
    print(contenders);
    print(memory);
    QJsonArray programs;
    bool agree = true;
    for (const Contender& contender : contenders) {
        QJsonObject row = contender.toJson();
        row.insert(u"times_ours"_s, contender.medianWall() / contenders.front().medianWall());
        programs.append(row);
        agree = agree && contender.vrps == contenders.front().vrps;
    }
    return {{u"cas"_s, size.cas},     {u"roas"_s, size.cas * size.roas}, {u"programs"_s, programs},
            {u"in_memory"_s, memory}, {u"openssl_verify_per_s"_s, rate}, {u"agree"_s, agree}};
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"program"_s, u"the program caretaker"_s, u"FILE"_s},
                        {u"json"_s, u"where the result goes"_s, u"FILE"_s},
                        {u"runs"_s, u"runs of each"_s, u"N"_s, u"5"_s},
                        {u"small"_s, u"the small tree only"_s},
                        {u"labs"_s, u"where labs are kept"_s, u"DIR"_s}});
    options.process(app);
    const QString program = QFileInfo(options.value(u"program"_s)).absoluteFilePath();
    const QString json = options.value(u"json"_s);
    const QString labs =
        options.isSet(u"labs"_s) ? options.value(u"labs"_s) : QFileInfo(json).absolutePath() + u"/labs"_s;
    std::vector<Size> sizes{{100, 20}};
    if (!options.isSet(u"small"_s))
        sizes.push_back({2000, 30});
    QJsonArray results;
    bool agree = true;
    std::printf("%s\n", qUtf8Printable(machine()));
    for (const Size& size : sizes) {
        const QJsonObject result = benchSize(size, program, QDir(labs).absolutePath(),
                                             std::max(1, options.value(u"runs"_s).toInt()));
        agree = agree && result["agree"_L1].toBool();
        results.append(result);
    }
    writeFile(json, QJsonDocument(QJsonObject{{u"schema"_s, u"caretaker/bench-validate/2"_s},
                                              {u"machine"_s, machine()},
                                              {u"sizes"_s, results}})
                        .toJson());
    std::printf("\nwritten: %s\n", qUtf8Printable(json));
    if (!agree)
        std::fprintf(stderr,
                     "bench validate: they do not find the same VRPs, so the times compare nothing\n");
    return agree ? 0 : 1;
}
