// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/http_listener.h"

#include <QSslCertificate>
#include <QSslKey>
#include <QSslServer>
#include <QSslSocket>

#include <algorithm>

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

} // namespace

Expected<TlsConfigurations> tlsConfigurationsOf(const TlsIdentity& identity)
{
    TlsConfigurations configurations;
    for (const auto& [flaw, pem] : identity.servers) {
        auto tls = tlsFrom(pem);
        if (!tls)
            return unexpected(tls.error());
        configurations.insert_or_assign(flaw, *tls);
    }
    if (!configurations.contains(TlsFlaw::None))
        return unexpected(Error::badInput(u"no TLS identity for the lab's server"_s));
    return configurations;
}

HttpListener::HttpListener(quint16 port, const TlsConfigurations& tls, ServerCounters& counters,
                           QObject* parent)
    : QObject(parent), m_port(port), m_counters(counters), m_tls(tls)
{
}

HttpListener::~HttpListener() = default;

HttpListener::Manners HttpListener::mannersOf(const Site& site)
{
    const auto any = [&](FaultKind kind) {
        return std::ranges::any_of(site.repositories,
                                   [&](const ServedRepository& one) { return one.condition.does(kind); });
    };
    Manners manners{
        .up = std::ranges::any_of(site.repositories, [](const auto& one) { return one.condition.httpsUp; }),
        .muteTcp = any(FaultKind::MuteTcp),
        .muteTls = any(FaultKind::MuteTls)};
    for (const auto& [kind, flaw] : {std::pair{FaultKind::TlsExpired, TlsFlaw::Expired},
                                     {FaultKind::TlsWrongName, TlsFlaw::WrongName},
                                     {FaultKind::TlsUntrusted, TlsFlaw::Untrusted}}) {
        if (any(kind))
            manners.tls = flaw;
    }
    return manners;
}

Expected<void> HttpListener::serve(std::vector<ServedRepository> repositories, Instant now)
{
    auto site = std::make_shared<Site>(Site{std::move(repositories), now});
    site->since.start();
    m_site = site;
    for (HttpConnection* connection : findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly))
        connection->setSite(m_site);
    const Manners manners = mannersOf(*site);
    if (manners == m_manners)
        return {};
    m_manners = manners;
    dropConnections();
    m_server.reset();
    return manners.up ? listen() : Expected<void>();
}

Expected<void> HttpListener::listen()
{
    if (m_manners.muteTcp) {
        m_server = std::make_unique<QTcpServer>();
    } else {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(m_tls.at(m_manners.tls));
        m_server = std::move(server);
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &HttpListener::takeConnections);
    if (m_server->listen(QHostAddress::LocalHost, m_port))
        return {};
    const QString why = m_server->errorString();
    m_server.reset();
    m_manners = {};
    return unexpected(Error::failed(u"cannot listen for HTTPS: %1"_s.arg(why), u"127.0.0.1:%1"_s.arg(m_port),
                                    u"choose another port"_s));
}

/// The mute ones keep the connections that they accept, and leave what comes over them unread.
void HttpListener::takeConnections()
{
    while (QTcpSocket* socket = m_server->nextPendingConnection()) {
        auto* secure = qobject_cast<QSslSocket*>(socket);
        if (secure && !m_manners.muteTls)
            new HttpConnection(secure, m_site, m_counters, this);
        else
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater); // else the server's
    }
}

void HttpListener::dropConnections()
{
    for (HttpConnection* connection : findChildren<HttpConnection*>(Qt::FindDirectChildrenOnly))
        connection->abort();
}

} // namespace caretaker::lab
