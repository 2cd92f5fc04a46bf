// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsFetcher: asynchronous HTTPS GET with limits, many in flight, over libcurl in Qt's event loop.
//
// The host name is resolved first, its addresses are checked against the AddressPolicy, and no connection is
// opened but to the address that was checked (so that DNS cannot answer differently the second time); TLS
// verifies the name. HTTP/1.1; connections are kept and used again, also in the next round. Redirects are
// followed within the same origin only (RFC 9674). No proxy, no cookies, no passwords, no compression.
//
// Lives in a thread with an event loop; every result is delivered there, never from inside fetch(). Never
// nests an event loop. A result is delivered exactly once for each fetch, unless its context object died.
#pragma once

#include "core/base/expected.h"
#include "core/base/limits.h"
#include "core/base/uri.h"
#include "core/transport/address_policy.h"
#include "core/transport/body.h"
#include "core/transport/dns_server.h"
#include "core/transport/fetch_failure.h"
#include "core/transport/name_answer.h"
#include "core/transport/tls_facts.h"

#include <QByteArray>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace caretaker::transport {

struct HttpsOptions
{
    AddressPolicy addresses;
    QString caBundle; ///< PEM file that replaces the system's trust store; empty: the system's
    QByteArray userAgent = QByteArrayLiteral("Caretaker");
    std::vector<DnsServer> dnsServers{}; ///< empty: the system's
    int maxConnections = 2000; ///< open at once, in use and kept; at most half of the process' descriptors
    int maxConnectionsPerHost = 4; ///< transfers of one origin at once; more wait for their turn
    QString spoolFolder{};         ///< for large bodies; empty: the system's temporary folder
    qint64 maxSpoolBytes = limits::MaxSpoolBytes; ///< of all large bodies that are kept, together
};

/// Real time, each counted from the start of the fetch except `idle`, which is the longest silence within a
/// body.
struct Deadlines
{
    Milliseconds connect = limits::DnsTimeout + limits::ConnectTimeout; ///< DNS, TCP and TLS together
    Milliseconds firstByte = limits::FirstByteTimeout;
    Milliseconds idle = limits::IdleTimeout;
    Milliseconds total = limits::RepositoryTimeout;
    qint64 minimumRate = limits::MinimumRate; ///< bytes of the body a second; 0: none
    Milliseconds minimumRateOver = limits::MinimumRateOver;
};

struct HttpsRequest
{
    HttpsUri uri;
    qint64 maxBytes;           ///< of the body, enforced while it arrives
    QByteArray etag{};         ///< If-None-Match; empty: not sent
    QByteArray lastModified{}; ///< If-Modified-Since; empty: not sent
    Deadlines deadlines{};
    /// Only this one of the name's addresses is connected to; it is a failure when the name has it not.
    std::optional<QHostAddress> onlyAddress{};
};

struct HttpsResult
{
    std::vector<LayerOutcome>
        layers;               ///< Dns, Tcp, Tls, Http as far as it went; the last one tells the failure
    int status = 0;           ///< HTTP status of the last answer; 0 when there was none
    bool notModified = false; ///< 304 to a conditional request: there is no body
    QByteArray etag;
    QByteArray lastModified;
    std::optional<Instant> modifiedAt;     ///< what lastModified says
    QByteArray contentType;                ///< the Content-Type header; empty when absent, too long or odd
    std::optional<Instant> serverDate;     ///< the Date header: the server's clock
    std::optional<Duration> age;           ///< the Age header: how old a cache's copy is
    std::optional<Duration> retryAfter;    ///< the Retry-After header; a date is counted from serverDate
    Body body;                             ///< empty unless ok
    std::optional<Milliseconds> firstByte; ///< from the start of the fetch to the answer's first byte
    Milliseconds total{0};
    QString address; ///< that was connected to
    /// Each family that the name has addresses for, tried beside each new connection; empty when one was
    /// reused.
    std::vector<FamilyOutcome> families;
    std::optional<TlsFacts> tls; ///< also when the chain was rejected
    int redirects = 0;           ///< that were followed
    bool connectionReused = false;
    qint64 bytesReceived = 0; ///< headers and bodies, of redirects too
    /// For evidence, as text, at most limits::MaxTranscriptBytes: addresses, connection, certificate,
    /// request line, answer's headers, and what ended it.
    QByteArray transcript;
    std::optional<FetchFailure> failure;

    bool ok() const { return !failure; } ///< 200 with a whole body, or 304
};

class HttpsFetcher : public QObject
{
    Q_OBJECT
public:
    using Callback = std::function<void(HttpsResult)>;

    /// BadInput when the CA bundle cannot be read or holds no certificate.
    static Expected<std::unique_ptr<HttpsFetcher>> create(HttpsOptions options);
    ~HttpsFetcher() override;

    /// `done` is called once, later, in this object's thread, unless `context` was destroyed before; then the
    /// transfer is abandoned. `context` must not be null.
    void fetch(const HttpsRequest& request, QObject* context, Callback done);

    /// What the name resolves to, as a fetch would find it; `done` is called as in fetch().
    void lookUp(const QString& host, Milliseconds deadline, QObject* context,
                std::function<void(NameAnswer)> done);

    /// Fetches begun so far, redirects not counted.
    qint64 requestCount() const;

private:
    struct Private;
    explicit HttpsFetcher(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace caretaker::transport
