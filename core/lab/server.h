// SPDX-License-Identifier: GPL-3.0-or-later
//
// Server: serves a world on 127.0.0.1, faults included: one HTTPS listener a port and one rsync daemon a
// port.
//
// The HTTP/1.1 responder is our own, on QSslServer: a lab must be able to be late, slow or wrong at any byte,
// which is what a proper HTTP server library prevents. It knows GET and HEAD, keep-alive, ETag with
// If-None-Match, Last-Modified with If-Modified-Since, and 404; no ranges, no compression, no bodies from
// clients. `Date` is the world's virtual time plus what has passed since the last update.
//
// A dark repository on a port of its own refuses connections; on a shared port the connection is closed as
// soon as the request names it. The rsync daemon is rsync itself, a child process that dies with this one.
//
// Where a repository has a name of lab.test, a DNS server answers for it, on UDP.
//
// Threads: runs in a thread of its own; all methods may be called from any one thread, and return when done:
// after update() every new request is answered by the new world.
#pragma once

#include "core/base/expected.h"
#include "core/lab/served.h"
#include "core/lab/tls_identity.h"

#include <memory>

namespace caretaker::lab {

class World;

class Server
{
public:
    /// `workDir` takes the rsync configuration files.
    Server(TlsIdentity tls, QString workDir);
    explicit Server(const World& world);
    ~Server(); ///< stops
    Q_DISABLE_COPY_MOVE(Server)

    /// Starts where needed, then serves this. Failed when a port is taken or rsync is absent (and wanted).
    Expected<void> update(const std::vector<ServedRepository>& repositories, Instant now);
    Expected<void> update(const World& world);
    void stop();

    /// Where names of lab.test are to be asked for, "127.0.0.1:PORT": for clients' configuration. Empty when
    /// no repository has such a name. The port is any free one unless setDnsPort() was called before the
    /// first update().
    QString dnsServer() const;
    void setDnsPort(quint16 port);

    qint64 requestsServed() const; ///< HTTPS requests answered, whatever the answer
    qint64 bytesServed() const;    ///< of HTTPS bodies

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace caretaker::lab
