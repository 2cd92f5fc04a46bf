// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/server.h"

#include "core/lab/dns_server.h"
#include "core/lab/http_listener.h"
#include "core/lab/rsync_daemon.h"
#include "core/lab/world.h"

#include <QDir>
#include <QThread>

#include <openssl/crypto.h>

#include <map>
#include <memory>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

/// Lives in the server's thread and owns everything there.
class Worker : public QObject
{
public:
    Worker(TlsConfigurations tls, QString workDir, quint16 dnsPort, ServerCounters& counters)
        : m_tls(std::move(tls)), m_workDir(std::move(workDir)), m_dnsPort(dnsPort), m_counters(counters)
    {
    }

    Expected<void> update(const std::vector<ServedRepository>& repositories, Instant now)
    {
        return updateHttps(repositories, now)
            .and_then([&] { return updateRsync(repositories); })
            .and_then([&] { return updateDns(repositories); });
    }
    quint16 dnsPort() const { return m_dns ? m_dns->port() : quint16(0); }

private:
    Expected<void> updateHttps(const std::vector<ServedRepository>& repositories, Instant now)
    {
        std::map<quint16, std::vector<ServedRepository>> ports;
        for (const auto& [port, listener] : m_listeners)
            ports[port]; // one with nothing left to serve goes dark
        for (const ServedRepository& repository : repositories)
            ports[repository.where.httpsPort].push_back(repository);
        for (auto& [port, sites] : ports) {
            auto& listener = m_listeners[port];
            if (!listener)
                listener = std::make_unique<HttpListener>(port, m_tls, m_counters, nullptr);
            if (auto served = listener->serve(std::move(sites), now); !served)
                return served;
        }
        return {};
    }

    Expected<void> updateRsync(const std::vector<ServedRepository>& repositories)
    {
        std::map<quint16, QMap<QString, QString>> ports;
        for (const auto& [port, daemon] : m_daemons)
            ports[port];
        for (const ServedRepository& repository : repositories) {
            if (repository.condition.rsyncUp && !repository.modulePath.isEmpty())
                ports[repository.where.rsyncPort].insert(repository.where.module, repository.modulePath);
        }
        for (const auto& [port, modules] : ports) {
            auto& daemon = m_daemons[port];
            if (!daemon)
                daemon = std::make_unique<RsyncDaemon>(port, u"%1/rsyncd-%2.conf"_s.arg(m_workDir).arg(port));
            if (auto served = daemon->serve(modules); !served)
                return served;
        }
        return {};
    }

    Expected<void> updateDns(const std::vector<ServedRepository>& repositories)
    {
        const DnsZone zone = zoneOf(repositories);
        if (!m_dns && zone.isEmpty())
            return {};
        if (!m_dns) {
            auto server = DnsServer::listen(m_dnsPort);
            if (!server)
                return unexpected(server.error());
            m_dns = std::move(*server);
        }
        m_dns->serve(zone);
        return {};
    }

    TlsConfigurations m_tls;
    QString m_workDir;
    quint16 m_dnsPort;
    ServerCounters& m_counters;
    std::map<quint16, std::unique_ptr<HttpListener>> m_listeners;
    std::map<quint16, std::unique_ptr<RsyncDaemon>> m_daemons;
    std::unique_ptr<DnsServer> m_dns;
};

/// Ends with nothing left of it: QThread::wait() returns before the thread's own cleaning up has run, and a
/// program that exits at that moment would leave OpenSSL's state of the thread behind.
class ServerThread : public QThread
{
public:
    ~ServerThread() override { stop(); }

    void serve(std::unique_ptr<Worker> worker)
    {
        m_worker = std::move(worker);
        m_worker->moveToThread(this);
        start();
    }
    void stop()
    {
        quit();
        wait();
    }
    /// Null when not serving.
    Worker* worker() const { return m_worker.get(); }

private:
    void run() override
    {
        exec();
        m_worker.reset();
        OPENSSL_thread_stop();
    }

    std::unique_ptr<Worker> m_worker;
};

} // namespace

struct Server::Private
{
    TlsIdentity tlsIdentity;
    QString workDir;
    quint16 dnsPort = 0; ///< wanted before the start, had after an update
    bool hasDns = false;
    ServerCounters counters{};
    ServerThread thread{};

    Expected<void> start()
    {
        auto tls = tlsConfigurationsOf(tlsIdentity);
        if (!tls)
            return unexpected(tls.error());
        thread.setObjectName(u"lab server"_s);
        thread.serve(std::make_unique<Worker>(std::move(*tls), workDir, dnsPort, counters));
        return {};
    }
};

Server::Server(TlsIdentity tls, QString workDir) : d(std::make_unique<Private>())
{
    d->tlsIdentity = std::move(tls);
    d->workDir = std::move(workDir);
}

Server::Server(const World& world) : Server(world.tlsIdentity(), world.directory()) {}

Server::~Server() { stop(); }

Expected<void> Server::update(const std::vector<ServedRepository>& repositories, Instant now)
{
    if (!d->thread.worker()) {
        if (auto started = d->start(); !started)
            return started;
    }
    Expected<void> result;
    QMetaObject::invokeMethod(
        d->thread.worker(),
        [&] {
            result = d->thread.worker()->update(repositories, now);
            d->hasDns = d->thread.worker()->dnsPort() != 0;
            d->dnsPort = d->hasDns ? d->thread.worker()->dnsPort() : d->dnsPort;
        },
        Qt::BlockingQueuedConnection);
    return result;
}

Expected<void> Server::update(const World& world) { return update(world.served(), world.publishedAt()); }

QString Server::dnsServer() const { return d->hasDns ? u"127.0.0.1:%1"_s.arg(d->dnsPort) : QString(); }

void Server::setDnsPort(quint16 port) { d->dnsPort = port; }

void Server::stop() { d->thread.stop(); }

qint64 Server::requestsServed() const { return d->counters.requests; }

qint64 Server::bytesServed() const { return d->counters.bytes; }

} // namespace caretaker::lab
