// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/https_fetcher.h"

#include "core/transport/https_transfer.h"

#include <QNetworkProxy>
#include <QSslCertificate>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

struct HttpsFetcher::Private
{
    HttpsOptions options;
    QSslConfiguration tls;
    QNetworkAccessManager network;
    qint64 requests = 0;
};

namespace {

Expected<QSslConfiguration> tlsConfiguration(const QString& caBundle)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caBundle.isEmpty())
        return tls;
    const auto certificates =
        QSslCertificate::fromPath(caBundle, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
    if (certificates.isEmpty())
        return unexpected(Error::badInput(u"holds no CA certificate in PEM"_s, caBundle));
    tls.setCaCertificates(certificates);
    return tls;
}

} // namespace

Expected<std::unique_ptr<HttpsFetcher>> HttpsFetcher::create(HttpsOptions options)
{
    auto tls = tlsConfiguration(options.caBundle);
    if (!tls)
        return unexpected(tls.error());
    auto d = std::make_unique<Private>();
    d->options = std::move(options);
    d->tls = std::move(*tls);
    d->network.setProxy(QNetworkProxy::NoProxy); // we connect to the address that we checked
    return std::unique_ptr<HttpsFetcher>(new HttpsFetcher(std::move(d)));
}

HttpsFetcher::HttpsFetcher(std::unique_ptr<Private> priv) : d(std::move(priv)) {}

HttpsFetcher::~HttpsFetcher()
{
    qDeleteAll(findChildren<HttpsTransfer*>(Qt::FindDirectChildrenOnly)); // before the manager that they use
}

void HttpsFetcher::fetch(const HttpsRequest& request, QObject* context, Callback done)
{
    ++d->requests;
    auto* transfer = new HttpsTransfer({&d->network, d->tls, d->options.addresses, d->options.userAgent},
                                       request, context, std::move(done), this); // deletes itself
    transfer->start();
}

qint64 HttpsFetcher::requestCount() const { return d->requests; }

} // namespace caretaker::transport
