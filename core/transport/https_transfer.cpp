// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/https_transfer.h"

#include "core/transport/http_reply.h"
#include "core/transport/resolver.h"

#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTcpSocket>

#include <algorithm>
#include <array>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

constexpr qint64 ReadBufferBytes = 1'000'000;

} // namespace

HttpsTransfer::HttpsTransfer(Environment environment, HttpsRequest request, QObject* context,
                             HttpsFetcher::Callback done, QObject* parent)
    : QObject(parent), m_environment(std::move(environment)), m_request(std::move(request)),
      m_current(m_request.uri), m_context(context), m_done(std::move(done))
{
    m_phaseTimer.setSingleShot(true);
    m_totalTimer.setSingleShot(true);
    connect(&m_phaseTimer, &QTimer::timeout, this, &HttpsTransfer::timedOut);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpsTransfer::timedOut);
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

HttpsTransfer::~HttpsTransfer() { dropReply(); }

void HttpsTransfer::start()
{
    m_clock.start();
    m_totalTimer.start(m_request.deadlines.total);
    resolve(m_current.host(), m_environment.addresses, m_request.deadlines.connect, this,
            [this](Resolution resolution) {
                m_dns = resolution.layer;
                if (resolution.failure)
                    fail(*resolution.failure);
                else
                    takeAddresses(resolution.addresses);
            });
}

void HttpsTransfer::takeAddresses(const QList<QHostAddress>& addresses)
{
    m_addresses = addresses;
    send();
}

/// The deadline for connecting is shared out among the addresses that are left.
void HttpsTransfer::send()
{
    const auto left = m_request.deadlines.connect - now();
    armPhase(now() + left / (m_addresses.size() - m_addressIndex));
    m_connecting.reset();
    m_connected.reset();
    m_encrypted.reset();
    m_headersSeen = false;
    m_tlsComplaint.clear();
    m_reply = m_environment.network->get(networkRequest());
    m_reply->setReadBufferSize(ReadBufferBytes);
    connectReply();
}

/// To the address that was checked; TLS and the Host header speak of the name.
QNetworkRequest HttpsTransfer::networkRequest() const
{
    QUrl url = m_current.toUrl();
    const QString host = url.host(QUrl::FullyEncoded);
    const QByteArray authority = url.authority(QUrl::FullyEncoded).toLatin1();
    url.setHost(m_addresses.at(m_addressIndex).toString());
    QNetworkRequest request(url);
    request.setPeerVerifyName(host);
    request.setSslConfiguration(m_environment.tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setRawHeader("Host", authority);
    request.setRawHeader("User-Agent", m_environment.userAgent);
    request.setRawHeader("Accept-Encoding", "identity"); // hashes are of the bytes as published
    if (!m_request.etag.isEmpty())
        request.setRawHeader("If-None-Match", m_request.etag);
    if (!m_request.lastModified.isEmpty())
        request.setRawHeader("If-Modified-Since", m_request.lastModified);
    return request;
}

void HttpsTransfer::connectReply()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this, &HttpsTransfer::startCompanion);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpsTransfer::onEncrypted);
    connect(m_reply, &QNetworkReply::requestSent, this, [this] { armPhase(m_request.deadlines.firstByte); });
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpsTransfer::onHeaders);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpsTransfer::readBody);
    connect(m_reply, &QNetworkReply::finished, this, &HttpsTransfer::onReplyFinished);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError>& errors) {
        m_tlsComplaint = errors.isEmpty() ? QString() : errors.first().errorString();
    });
}

void HttpsTransfer::startCompanion()
{
    if (m_connecting)
        return;
    m_connecting = now();
    m_companion = new QTcpSocket(this);
    m_companion->setProxy(QNetworkProxy::NoProxy);
    connect(m_companion, &QTcpSocket::connected, this, [this] {
        m_connected = now();
        m_companion->abort();
    });
    m_companion->connectToHost(m_addresses.at(m_addressIndex), m_current.port());
}

void HttpsTransfer::onEncrypted() { m_encrypted = now(); }

void HttpsTransfer::onHeaders()
{
    if (m_headersSeen)
        return;
    m_headersSeen = true;
    m_result.firstByte = now();
    m_phaseTimer.start(m_request.deadlines.idle);
    bool known = false;
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong(&known);
    if (known && length > m_request.maxBytes)
        fail({Kind::TooLarge, Layer::Http, u"%1 bytes announced"_s.arg(length)});
}

void HttpsTransfer::readBody()
{
    m_phaseTimer.start(m_request.deadlines.idle);
    const QByteArray chunk = m_reply->readAll();
    if (m_body.size() + chunk.size() > m_request.maxBytes)
        return fail({Kind::TooLarge, Layer::Http, u"more than %1 bytes"_s.arg(m_request.maxBytes)});
    m_body += chunk;
}

void HttpsTransfer::onReplyFinished()
{
    m_result.status = httpStatusOf(*m_reply);
    const bool answered =
        m_result.status != 0 && (m_reply->error() == QNetworkReply::NoError || isHttpError(*m_reply));
    if (!answered) {
        const FetchFailure failure = failureOf(*m_reply);
        if (failure.layer != Layer::Tcp || !tryNextAddress())
            fail(failure);
    } else if (isRedirect(m_result.status)) {
        followRedirect();
    } else {
        takeAnswer();
    }
}

void HttpsTransfer::takeAnswer()
{
    readHeaders(*m_reply, m_result);
    const bool conditional = !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty();
    m_result.notModified = conditional && m_result.status == 304;
    if (m_result.status != 200 && !m_result.notModified)
        return fail({Kind::HttpStatus, Layer::Http, u"HTTP %1"_s.arg(m_result.status)});
    if (m_result.status == 200)
        readBody();
    if (!m_done)
        return;
    m_result.body = Body::fromBytes(std::exchange(m_body, {}));
    finish();
}

void HttpsTransfer::followRedirect()
{
    const auto target = redirectTarget(*m_reply, m_current);
    if (!target || target->origin() != m_current.origin())
        return fail({Kind::ForeignRedirect, Layer::Http, u"redirects to another origin"_s});
    if (++m_redirects > limits::MaxRedirects)
        return fail({Kind::ForeignRedirect, Layer::Http,
                     u"redirects more than %1 times"_s.arg(limits::MaxRedirects)});
    m_current = *target;
    m_body.clear();
    dropReply();
    send();
}

bool HttpsTransfer::tryNextAddress()
{
    if (m_addressIndex + 1 >= m_addresses.size() || now() >= m_request.deadlines.connect)
        return false;
    ++m_addressIndex;
    dropReply();
    send();
    return true;
}

FetchFailure HttpsTransfer::failureOf(const QNetworkReply& reply) const
{
    const Layer layer = reply.error() == QNetworkReply::ConnectionRefusedError    ? Layer::Tcp
                        : reply.error() == QNetworkReply::SslHandshakeFailedError ? Layer::Tls
                                                                                  : currentLayer();
    if (layer == Layer::Tls)
        return {Kind::TlsRejected, layer, m_tlsComplaint.isEmpty() ? describe(reply) : m_tlsComplaint};
    if (reply.error() == QNetworkReply::ConnectionRefusedError)
        return {Kind::ConnectionRefused, layer, u"connection refused"_s};
    return {layer == Layer::Http ? Kind::Protocol : Kind::Unreachable, layer, describe(reply)};
}

/// How far the current attempt came.
Layer HttpsTransfer::currentLayer() const
{
    if (m_addresses.isEmpty())
        return Layer::Dns;
    if (m_headersSeen || m_encrypted || !m_connecting)
        return Layer::Http;
    return m_connected ? Layer::Tls : Layer::Tcp;
}

void HttpsTransfer::armPhase(Milliseconds untilFromStart)
{
    m_phaseTimer.start(std::max(Milliseconds(0), untilFromStart - now()));
}

void HttpsTransfer::timedOut()
{
    const Layer layer = currentLayer();
    if (layer == Layer::Tcp && m_totalTimer.isActive() && tryNextAddress())
        return;
    const QString detail = m_headersSeen          ? u"the body stalled or took too long"_s
                           : layer == Layer::Http ? u"no answer in time"_s
                                                  : u"timed out"_s;
    fail({Kind::TimedOut, layer, detail});
}

void HttpsTransfer::fail(FetchFailure failure)
{
    if (!m_done)
        return;
    m_result.failure = std::move(failure);
    finish();
}

void HttpsTransfer::dropReply()
{
    if (m_companion) {
        m_companion->disconnect(this);
        m_companion->deleteLater();
        m_companion = nullptr;
    }
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
}

/// Every layer below the one that failed is ok; above it there is none.
void HttpsTransfer::recordLayers()
{
    const Layer last = m_result.failure ? m_result.failure->layer : Layer::Http;
    const Milliseconds end = now();
    const Milliseconds tcpStart = m_connecting.value_or(Milliseconds(0));
    const QString reused = m_connecting ? QString() : u"connection reused"_s;
    const Milliseconds tcpEnd =
        m_connected.value_or(m_encrypted.value_or(m_connecting ? end : Milliseconds(0)));
    const Milliseconds tlsEnd = m_connecting ? m_encrypted.value_or(end) : Milliseconds(0);
    const Milliseconds httpStart = m_encrypted.value_or(m_dns.elapsed);
    const std::array<LayerOutcome, 4> layers{
        {m_dns,
         {Layer::Tcp, true, tcpEnd - tcpStart, reused},
         {Layer::Tls, true, std::max(tlsEnd - tcpEnd, Milliseconds(0)), reused},
         {Layer::Http, true, end - httpStart, {}}}};
    for (const LayerOutcome& layer : layers) {
        if (layer.layer <= last)
            m_result.layers.push_back(layer);
    }
    if (m_result.failure) {
        m_result.layers.back().ok = false;
        m_result.layers.back().detail = m_result.failure->detail;
    }
}

void HttpsTransfer::finish()
{
    m_phaseTimer.stop();
    m_totalTimer.stop();
    recordLayers();
    m_result.total = now();
    if (!m_addresses.isEmpty())
        m_result.address = m_addresses.at(m_addressIndex).toString();
    dropReply();
    deleteLater();
    auto done = std::exchange(m_done, nullptr);
    if (m_context) // from the event loop, so that the callback may destroy whatever it likes
        QMetaObject::invokeMethod(
            m_context,
            [done = std::move(done), result = std::move(m_result)]() mutable { done(std::move(result)); },
            Qt::QueuedConnection);
}

} // namespace caretaker::transport
