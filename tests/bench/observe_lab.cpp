// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/observe_lab.h"

#include "core/fleet/importers.h"
#include "core/lab/fleet.h"
#include "core/lab/hierarchy.h"
#include "core/lab/server.h"
#include "core/lab/world.h"
#include "tests/bench/process_run.h"
#include "tests/interop/key_pool.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <iostream>
#include <string>
#include <unistd.h>

namespace caretaker::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int CasPerRepository = 2;
constexpr int RoasPerCa = 3;
constexpr int HostileEvery = 10;
constexpr int EeKeys = 8;
constexpr int ModulesOfADaemon = 50;
constexpr int Patience = 300'000;

template <typename T>
T orFail(Expected<T> result)
{
    if (!result)
        fail(result.error().toString());
    return std::move(*result);
}

QString nameOf(int index) { return u"repo-%1"_s.arg(index, 4, 10, QChar(u'0')); }

/// HTTPS ports of their own, as a thousand hosts have; rsync daemons of fifty modules, as each connection has
/// the daemon read its whole configuration, and a thousand of them are too many processes.
lab::WorldOptions optionsFor(int repositories, bool names)
{
    auto ports = orFail(lab::findFreePorts(repositories + repositories / ModulesOfADaemon + 2));
    const auto take = [&] {
        const quint16 port = ports.back();
        ports.pop_back();
        return port;
    };
    lab::WorldOptions options;
    options.start = *parseRfc3339(u"2026-01-01T00:00:00Z");
    options.eeKeys = EeKeys;
    options.repositories.push_back({.name = u"registry"_s, .httpsPort = take(), .rsyncPort = take()});
    quint16 rsyncPort = 0;
    for (int i = 0; i < repositories; ++i) {
        rsyncPort = i % ModulesOfADaemon == 0 ? take() : rsyncPort;
        options.repositories.push_back({.name = nameOf(i), .httpsPort = take(), .rsyncPort = rsyncPort});
        if (names && i % HostileEvery == 0)
            options.repositories.back().httpsHost = nameOf(i) + ".lab.test"_L1;
        for (int ca = 0; ca < CasPerRepository; ++ca)
            options.caOptions.push_back(
                {.handle = u"%1-ca-%2"_s.arg(nameOf(i)).arg(ca), .repository = nameOf(i), .roas = RoasPerCa});
    }
    return options;
}

QByteArray sizeOf(int repositories, bool names)
{
    return QByteArray::number(repositories) + (names ? " with names" : "");
}

bool says(const QString& what)
{
    std::printf("%s\n", qUtf8Printable(what));
    return std::fflush(stdout) == 0;
}

} // namespace

int ObserveLab::make(const QString& dir, int repositories, bool names)
{
    const lab::WorldOptions options = optionsFor(repositories, names);
    auto keys = orFail(interop::makeCheapKeys(static_cast<int>(options.caOptions.size()) + 2 + EeKeys));
    const lab::WorldKeys worldKeys{{keys.begin(), keys.end() - EeKeys}, {keys.end() - EeKeys, keys.end()}};
    const auto world = orFail(lab::World::createWithKeys(options, dir, worldKeys));
    writeFile(dir + u"/fleet.json"_s, lab::fleetAsJson(world));
    writeFile(dir + u"/size"_s, sizeOf(repositories, names));
    return 0;
}

/// One line of input, and the script is read anew; the end of input, and it ends.
int ObserveLab::serve(const QString& dir)
{
    auto world = orFail(lab::World::load(dir));
    lab::Server server(world);
    std::string line;
    do {
        const auto served = world.reloadFaults()
                                .and_then([&] { return world.publishAt(world.publishedAt()); })
                                .and_then([&](const lab::PublishReport&) { return server.update(world); });
        if (!served)
            fail(served.error().toString());
        if (!says(u"served "_s + server.dnsServer()))
            return 1;
    } while (std::getline(std::cin, line));
    return 0;
}

ObserveLab::ObserveLab(const QString& dir, int repositories, bool names) : m_dir(dir)
{
    const QString program = QCoreApplication::applicationFilePath();
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    for (int attempt = 0; attempt < 2; ++attempt) {
        QFile size(m_dir + u"/size"_s);
        const bool there = size.open(QIODevice::ReadOnly) && size.readAll() == sizeOf(repositories, names);
        if (there && start())
            return;
        std::printf("making a lab of %d repositories ...\n", repositories);
        std::fflush(stdout);
        QDir(m_dir).removeRecursively();
        QStringList command{program, u"--make"_s, m_dir, u"--repositories"_s, QString::number(repositories)};
        if (names)
            command << u"--names"_s;
        outputOf(command);
    }
    if (!start())
        fail(u"the lab cannot be served: %1"_s.arg(QString::fromLocal8Bit(m_process.readAllStandardError())));
}

ObserveLab::~ObserveLab()
{
    m_process.closeWriteChannel();
    if (!m_process.waitForFinished(10'000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ObserveLab::start()
{
    if (!lab::writeFaultScript(m_dir + u"/faults.json"_s, {}))
        return false;
    m_process.start(QCoreApplication::applicationFilePath(), {u"--serve"_s, m_dir});
    return m_process.waitForStarted() && waitUntilServed();
}

bool ObserveLab::waitUntilServed()
{
    while (!m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(Patience))
            return false;
    }
    const QByteArray line = m_process.readLine();
    m_dnsServer = QString::fromLatin1(line.mid(7)).trimmed();
    return line.startsWith("served ");
}

void ObserveLab::breakIt(const lab::FaultScript& script)
{
    if (const auto written = lab::writeFaultScript(m_dir + u"/faults.json"_s, script); !written)
        fail(written.error().toString());
    m_process.write("again\n");
    if (!waitUntilServed())
        fail(u"the lab cannot be broken: %1"_s.arg(QString::fromLocal8Bit(m_process.readAllStandardError())));
}

double ObserveLab::cpuSeconds() const
{
    const QByteArray stat = readFile(u"/proc/%1/stat"_s.arg(m_process.processId()));
    const QByteArrayList fields = stat.sliced(stat.lastIndexOf(')') + 2).split(' '); // from the third on
    return (fields.at(11).toDouble() + fields.at(12).toDouble()) / static_cast<double>(sysconf(_SC_CLK_TCK));
}

std::vector<fleet::DelegatedCa> ObserveLab::fleet() const
{
    const QString path = m_dir + u"/fleet.json"_s;
    return orFail(fleet::importJson(readFile(path), path));
}

rpki::Tal ObserveLab::tal() const
{
    const auto tal = rpki::Tal::decode(readFile(m_dir + u"/lab.tal"_s), u"lab"_s);
    if (!tal)
        fail(u"no TAL in the lab"_s);
    return *tal;
}

Instant ObserveLab::publishedAt() const { return *parseRfc3339(u"2026-01-01T00:00:00Z"); }

lab::FaultScript hostileScript(int repositories, bool names)
{
    std::vector<lab::FaultKind> kinds;
    for (const lab::FaultKind kind : lab::allFaultKinds()) {
        if (lab::isRepositoryFault(kind) && (names || levelOf(kind) != lab::FaultLevel::Name))
            kinds.push_back(kind);
    }
    lab::FaultScript script;
    for (int i = 0; i < repositories / HostileEvery; ++i) {
        lab::Fault fault{.target = nameOf(i * HostileEvery),
                         .kind = kinds[static_cast<size_t>(i) % kinds.size()]};
        if (fault.kind == lab::FaultKind::ManyFiles)
            fault.amount = 20'000;
        script.push_back(fault);
    }
    return script;
}

QSet<QString> pathsOf(const lab::FaultScript& script)
{
    QSet<QString> paths;
    for (const lab::Fault& fault : script)
        paths << u'/' + fault.target + u'/';
    return paths;
}

} // namespace caretaker::bench
