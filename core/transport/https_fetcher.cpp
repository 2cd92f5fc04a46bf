// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/https_fetcher.h"

#include "core/transport/https_transfer.h"

#include <algorithm>
#include <sys/resource.h>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

struct HttpsFetcher::Private
{
    HttpsEnvironment environment;
    qint64 requests = 0;
};

namespace {

/// Half of the descriptors that this process may have: the other half is for files, DNS and whatever else it
/// does.
int connectionsAllowed(int wanted)
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
        return wanted;
    return std::clamp(wanted, 1, std::max(1, static_cast<int>(limit.rlim_cur / 2)));
}

/// Empty when the family has addresses, or said clearly that it has none.
QString troubleOf(DnsStatus status)
{
    return status == DnsStatus::Found || status == DnsStatus::NoData ? QString() : toString(status);
}

NameAnswer answerOf(const Resolution& found)
{
    return {found.addresses,       found.refused,         found.layer.elapsed, found.failure,
            troubleOf(found.ipv4), troubleOf(found.ipv6), found.fromServer};
}

/// Facts of a rejected chain, and a trust store of our own, need libcurl with OpenSSL underneath.
bool hasOpenSsl()
{
    const curl_version_info_data* version = curl_version_info(CURLVERSION_NOW);
    return version->ssl_version && QByteArrayView(version->ssl_version).startsWith("OpenSSL");
}

} // namespace

Expected<std::unique_ptr<HttpsFetcher>> HttpsFetcher::create(HttpsOptions options)
{
    if (!hasOpenSsl())
        return unexpected(Error::failed(u"this libcurl was not built with OpenSSL"_s));
    auto trust = TlsTrust::create(options.caBundle);
    if (!trust)
        return unexpected(trust.error());
    const int connections = connectionsAllowed(options.maxConnections);
    const int perHost = std::max(1, options.maxConnectionsPerHost);
    auto servers = options.dnsServers;
    auto spool = std::make_shared<Spool>(options.spoolFolder, options.maxSpoolBytes);
    auto d = std::unique_ptr<Private>(new Private{HttpsEnvironment{
        std::move(options), std::move(*trust), CurlMulti(connections), ConnectionSlots(connections, perHost),
        Resolver(std::move(servers)), std::move(spool)}});
    return std::unique_ptr<HttpsFetcher>(new HttpsFetcher(std::move(d)));
}

HttpsFetcher::HttpsFetcher(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

HttpsFetcher::~HttpsFetcher()
{
    qDeleteAll(findChildren<HttpsTransfer*>(Qt::FindDirectChildrenOnly)); // before what they share
}

void HttpsFetcher::fetch(const HttpsRequest& request, QObject* context, Callback done)
{
    ++d->requests;
    auto* transfer =
        new HttpsTransfer(d->environment, request, context, std::move(done), this); // deletes itself
    transfer->start();
}

void HttpsFetcher::lookUp(const QString& host, Milliseconds deadline, QObject* context,
                          std::function<void(NameAnswer)> done)
{
    const auto take = [done = std::move(done)](const Resolution& found) { done(answerOf(found)); };
    d->environment.resolver.resolve(host, d->environment.options.addresses, deadline, context, take);
}

qint64 HttpsFetcher::requestCount() const { return d->requests; }

} // namespace caretaker::transport
