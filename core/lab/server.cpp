// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/server.h"

#include "core/lab/http_listener.h"
#include "core/lab/rsync_daemon.h"
#include "core/lab/world.h"

#include <QDir>
#include <QSslCertificate>
#include <QSslKey>
#include <QThread>

#include <openssl/crypto.h>

#include <map>
#include <memory>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

Expected<QSslConfiguration> tlsFrom(const QByteArray& pem)
{
    const QSslCertificate certificate(pem, QSsl::Pem);
    const QSslKey key(pem, QSsl::Ec, QSsl::Pem, QSsl::PrivateKey);
    if (certificate.isNull() || key.isNull())
        return unexpected(Error::badInput(u"no TLS key and certificate for the lab's server"_s));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(certificate);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients, which have no certificate
    return tls;
}

/// Lives in the server's thread and owns everything there.
class Worker : public QObject
{
public:
    Worker(const QSslConfiguration& tls, QString workDir, ServerCounters& counters)
        : m_tls(tls), m_workDir(std::move(workDir)), m_counters(counters)
    {
    }

    Expected<void> update(const std::vector<ServedRepository>& repositories, Instant now)
    {
        return updateHttps(repositories, now).and_then([&] { return updateRsync(repositories); });
    }

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

    QSslConfiguration m_tls;
    QString m_workDir;
    ServerCounters& m_counters;
    std::map<quint16, std::unique_ptr<HttpListener>> m_listeners;
    std::map<quint16, std::unique_ptr<RsyncDaemon>> m_daemons;
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
    QByteArray tlsIdentity;
    QString workDir;
    ServerCounters counters{};
    ServerThread thread{};

    Expected<void> start()
    {
        auto tls = tlsFrom(tlsIdentity);
        if (!tls)
            return unexpected(tls.error());
        thread.setObjectName(u"lab server"_s);
        thread.serve(std::make_unique<Worker>(*tls, workDir, counters));
        return {};
    }
};

Server::Server(QByteArray tlsIdentityPem, QString workDir) : d(std::make_unique<Private>())
{
    d->tlsIdentity = std::move(tlsIdentityPem);
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
        d->thread.worker(), [&] { result = d->thread.worker()->update(repositories, now); },
        Qt::BlockingQueuedConnection);
    return result;
}

Expected<void> Server::update(const World& world) { return update(world.served(), world.publishedAt()); }

void Server::stop() { d->thread.stop(); }

qint64 Server::requestsServed() const { return d->counters.requests; }

qint64 Server::bytesServed() const { return d->counters.bytes; }

} // namespace caretaker::lab
