// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/demo_command.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

/// "caretaker-demo", or the first of "caretaker-demo-2", ... that is not there yet.
QString freeFolder()
{
    const QString base = u"caretaker-demo"_s;
    QString name = base;
    for (int n = 2; QDir(name).exists(); ++n)
        name = u"%1-%2"_s.arg(base).arg(n);
    return name;
}

QStringList stories(const QJsonObject& json)
{
    QStringList lines;
    const QJsonArray cases = json.value("cases"_L1).toArray();
    for (const auto& value : cases) {
        const QJsonObject c = value.toObject();
        QStringList steps;
        const QJsonArray progress = c.value("steps"_L1).toArray();
        for (const auto& step : progress)
            steps << u"%1 %2"_s.arg(step["id"_L1].toString(), step["at"_L1].toString().left(10));
        const int reopened = c.value("reopened"_L1).toInt();
        const QString again = reopened > 0 ? u", reopened"_s : QString();
        lines << u"  %1 %2 %3%4: %5"_s.arg(c.value("ca"_L1).toString().leftJustified(16),
                                           c.value("timeline"_L1).toString().leftJustified(9),
                                           c.value("status"_L1).toString(), again, steps.join(", "_L1));
    }
    return lines;
}

} // namespace

DemoCommand::DemoCommand(CommandLine& line) : Command(line.context)
{
    CLI::App* sub = line.add(
        line.app, "demo",
        "A lab fleet of mixed health on loopback, through virtual days of real fetching and validating",
        "caretaker demo --dir demo", [this] { return run(); });
    sub->add_option("--days", m_days, "Virtual days; revocation is proposed in the last days of 104")
        ->capture_default_str()
        ->check(CLI::Range(1, 1000));
    sub->add_option("--dir", m_dir,
                    "Folder for what is written (default: caretaker-demo, or the next free name)")
        ->type_name("DIR");
    sub->add_flag("--desktop", m_desktop, "Open the desktop on the result");
}

int DemoCommand::run()
{
    const QString dir = QDir::cleanPath(QDir(m_dir.empty() ? freeFolder() : qs(m_dir)).absolutePath());
    context().say(
        u"%1 virtual days of sixteen delegated CAs over seven repositories, on loopback; writing to %2"_s
            .arg(m_days)
            .arg(dir));
    service::Demo demo(
        {dir, m_days, context().now()}, [this](qint64 done, qint64 total, const QString& what) {
            context().progress(u"[%1 %] %2"_s.arg(100 * done / std::max<qint64>(total, 1), 3).arg(what));
        });
    const auto report = demo.run();
    context().progress({});
    if (!report)
        return context().fail(report.error());
    if (context().options.json)
        context().print(report->json);
    else
        print(*report);
    return m_desktop ? openDesktop(report->dir) : Done;
}

/// Of the same build or installation where there is one, else from the PATH.
int DemoCommand::openDesktop(const QString& dir) const
{
    const QString name = u"caretaker-desktop"_s;
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    const QString program = beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
    if (program.isEmpty())
        return context().fail(Error::failed(u"caretaker-desktop is not installed"_s, {},
                                            u"install the package caretaker-desktop"_s));
    if (!QProcess::startDetached(program, {u"--config"_s, dir + "/caretaker.toml"_L1}))
        return context().fail(Error::failed(u"the desktop did not start"_s, program));
    return Done;
}

void DemoCommand::print(const service::DemoReport& report) const
{
    context().print(
        report::statusTable(report.status, report.asOf, {context().columns(), context().isTerminal()}));
    context().print(u"Cases, and when each step fell due or was done:"_s);
    for (const QString& line : stories(report.json))
        context().print(line);
    context().print(u"\n%1 rounds over %2 virtual days (%3 of them blind), %4 fetches, %5 objects validated, "
                    u"%6 transitions, "
                    "%7 notices, in %8 s.\nNothing was revoked: that takes two people."_s.arg(report.rounds)
                        .arg(report.days)
                        .arg(report.blindRounds)
                        .arg(report.fetches)
                        .arg(report.objectsValidated)
                        .arg(report.transitions)
                        .arg(report.notices)
                        .arg(static_cast<double>(report.wall.count()) / 1000.0, 0, 'f', 1));
    const QString dir = QDir::current().relativeFilePath(report.dir);
    context().print(u"\nWritten to %1:\n"
                    "  outbox/        notices in the operators' languages, one .eml each\n"
                    "  checklists/    as HTML and PDF, one in its operator's language\n"
                    "  readiness/     an applicant that is ready, and one that is not\n"
                    "  caretaker.db   the database\n"
                    "  demo.json      this, for programs"_s.arg(dir));
    context().print(u"\nGo on with:\n  caretaker --database %1/caretaker.db status\n"
                    "  caretaker --database %1/caretaker.db case show kiwi-fibre\n"
                    "  caretaker --database %1/caretaker.db notice list\n"
                    "  caretaker-desktop --config %1/caretaker.toml"_s.arg(dir));
}

} // namespace caretaker::cli
