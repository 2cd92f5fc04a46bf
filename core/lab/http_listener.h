// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpListener: one HTTPS port of the lab and the repositories behind it. Lives in the server's thread.
//
// A repository that is alone on its port may misbehave as a socket does: refuse, accept and say nothing, do
// TLS and say nothing, or show a certificate that nobody should believe.
#pragma once

#include "core/base/expected.h"
#include "core/lab/http_connection.h"
#include "core/lab/tls_identity.h"

#include <QSslConfiguration>

#include <map>

class QTcpServer;

namespace caretaker::lab {

/// By the fault that wants it.
using TlsConfigurations = std::map<TlsFlaw, QSslConfiguration>;
/// BadInput when a key or certificate is missing.
Expected<TlsConfigurations> tlsConfigurationsOf(const TlsIdentity& identity);

class HttpListener : public QObject
{
    Q_OBJECT
public:
    /// `tls` outlives it.
    HttpListener(quint16 port, const TlsConfigurations& tls, ServerCounters& counters, QObject* parent);
    ~HttpListener() override;

    /// Listens when any of the repositories is up; otherwise refuses, and drops who is connected.
    Expected<void> serve(std::vector<ServedRepository> repositories, Instant now);

private:
    /// How the socket behaves, whatever is asked.
    struct Manners
    {
        bool up = false;
        bool muteTcp = false;
        bool muteTls = false;
        TlsFlaw tls = TlsFlaw::None;
        friend bool operator==(const Manners&, const Manners&) = default;
    };

    static Manners mannersOf(const Site& site);
    Expected<void> listen();
    void takeConnections();
    void dropConnections();

    quint16 m_port;
    ServerCounters& m_counters;
    const TlsConfigurations& m_tls;
    Manners m_manners;
    std::unique_ptr<QTcpServer> m_server;
    std::shared_ptr<const Site> m_site;
};

} // namespace caretaker::lab
