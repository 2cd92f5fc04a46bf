// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/contenders.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace caretaker::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 FreshSeconds = 12 * 3600;

Lab labIn(const QString& dir)
{
    const QFileInfo tal(dir + u"/lab.tal"_s);
    const bool fresh = tal.exists() && tal.lastModified().secsTo(QDateTime::currentDateTime()) < FreshSeconds;
    return fresh ? Lab{dir, dir + u"/tree"_s, tal.filePath()} : Lab{};
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
            output,
            lab.tree};
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
            out + u"/csv"_s,
            cache};
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
            dir + u"/fort/vrps.csv"_s,
            cache};
}

qsizetype countVrps(const QString& csv)
{
    return std::max<qsizetype>(0, readFile(csv).trimmed().count('\n'));
}

void bringIntoMemory(const QString& folder)
{
    for (QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
        readFile(files.next());
}

double median(std::vector<Run> runs, double Run::*value)
{
    std::sort(runs.begin(), runs.end(), [&](const Run& a, const Run& b) { return a.*value < b.*value; });
    return runs[runs.size() / 2].*value;
}

} // namespace

Lab makeLab(const QString& program, const QString& dir, int cas, int roas)
{
    if (const Lab made = labIn(dir); !made.dir.isEmpty())
        return made;
    QDir(dir).removeRecursively();
    outputOf({program, u"--quiet"_s, u"--json"_s, u"lab"_s, u"make"_s, dir, u"--cas"_s, QString::number(cas),
              u"--roas"_s, QString::number(roas), u"--seed"_s, u"1"_s});
    const Lab lab = labIn(dir);
    if (lab.dir.isEmpty())
        fail(u"%1: `lab make` left no lab.tal there"_s.arg(dir));
    return lab;
}

double Contender::medianWall() const { return median(runs, &Run::wall); }
double Contender::medianCpu() const { return median(runs, &Run::cpu); }

long Contender::peakKib() const
{
    return std::max_element(runs.begin(), runs.end(),
                            [](const Run& a, const Run& b) { return a.peakKib < b.peakKib; })
        ->peakKib;
}

QJsonObject Contender::toJson() const
{
    QJsonArray walls;
    for (const Run& run : runs)
        walls.append(run.wall);
    return {{u"name"_s, name},
            {u"vrps"_s, vrps},
            {u"wall_s"_s, walls},
            {u"median_wall_s"_s, medianWall()},
            {u"median_cpu_s"_s, medianCpu()},
            {u"peak_kib"_s, static_cast<qint64>(peakKib())}};
}

std::vector<Contender> contendersFor(const QString& program, const Lab& lab, const QString& dir)
{
    std::vector<Contender> contenders{caretaker(program, lab, dir)};
    if (isInstalled(u"rpki-client"_s))
        contenders.push_back(rpkiClient(lab, dir));
    if (isInstalled(u"fort"_s))
        contenders.push_back(fort(lab, dir));
    return contenders;
}

void runInTurns(std::vector<Contender>& contenders, int rounds)
{
    for (int round = 0; round <= rounds; ++round) {
        for (Contender& contender : contenders) {
            bringIntoMemory(contender.tree);
            const Run run = measure(contender.command);
            if (round > 0)
                contender.runs.push_back(run);
        }
    }
    for (Contender& contender : contenders)
        contender.vrps = countVrps(contender.output);
}

} // namespace caretaker::bench
