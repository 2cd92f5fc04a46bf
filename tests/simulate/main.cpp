// SPDX-License-Identifier: GPL-3.0-or-later
//
// ./dev simulate: seeded fleets with known truth through the machine and the rules; how often were they
// right?
//
//   simulate [--seed 1] [--fleets 25] [--cas 400] [--report FILE]
//
// Exit code 1 when a goal of the report is not met.
#include "tests/simulate/report.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSaveFile>

#include <cstdio>
#include <unistd.h>

using namespace caretaker;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
}

void showProgress(int done, int fleets)
{
    if (isatty(STDERR_FILENO) != 0)
        std::fprintf(stderr, "\r\033[K%s",
                     done < fleets ? qPrintable(u"%1 of %2 fleets"_s.arg(done).arg(fleets)) : "");
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{u"seed"_s, u"of everything that is random"_s, u"N"_s, u"1"_s},
                        {u"fleets"_s, u"each for a year"_s, u"N"_s, u"25"_s},
                        {u"cas"_s, u"in each fleet"_s, u"N"_s, u"400"_s},
                        {u"report"_s, u"where the report goes (default: standard output)"_s, u"FILE"_s}});
    options.process(app);
    const int fleets = options.value(u"fleets"_s).toInt();
    const auto simulated =
        simulate::simulate(options.value(u"seed"_s).toULongLong(), fleets, options.value(u"cas"_s).toInt(),
                           {u"bcp-default"_s, u"bcp-default~lasting"_s, u"bcp-default~once"_s,
                            u"bcp-default+2"_s, u"ripe-2025-02"_s},
                           [&](int done) { showProgress(done, fleets); });
    const QByteArray report = reportOf(simulated);
    if (const QString file = options.value(u"report"_s); file.isEmpty())
        std::fwrite(report.constData(), 1, static_cast<std::size_t>(report.size()), stdout);
    else if (!write(file, report))
        return std::fprintf(stderr, "simulate: %s cannot be written\n", qPrintable(file)), 4;
    const QStringList missed = missedGoals(simulated);
    for (const QString& goal : missed)
        std::fprintf(stderr, "simulate: not met: %s\n", qPrintable(goal));
    return missed.isEmpty() ? 0 : 1;
}
