// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/https_exchange.h"

#include "core/base/limits.h"

#include <algorithm>
#include <cerrno>
#include <sys/socket.h>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr long ReceiveBuffer = 65'536;
constexpr long KeepIdleSeconds = 3600; // between rounds; the server closes earlier when it wants to

QByteArray inBrackets(const QHostAddress& address)
{
    const QByteArray text = address.toString().toLatin1();
    return address.protocol() == QAbstractSocket::IPv6Protocol ? '[' + text + ']' : text;
}

} // namespace

HttpsExchange::HttpsExchange(CurlMulti& multi, const TlsTrust& trust, Request request, Events events)
    : m_multi(multi), m_trust(trust), m_request(std::move(request)), m_events(std::move(events)),
      m_easy(curl_easy_init()), m_body(m_request.spool)
{
    if (!m_easy)
        qFatal("libcurl is out of memory");
    setTarget();
    setRestrictions();
    setCallbacks();
}

HttpsExchange::~HttpsExchange()
{
    m_multi.remove(m_easy);
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
    curl_slist_free_all(m_connectTo);
}

void HttpsExchange::start()
{
    m_clock.start();
    m_multi.add(m_easy, [this](CURLcode code) {
        m_code = code;
        const auto done = m_events.done; // may destroy this
        done();
    });
}

void HttpsExchange::set(CURLoption option, const char* text) { curl_easy_setopt(m_easy, option, text); }

void HttpsExchange::set(CURLoption option, long number) { curl_easy_setopt(m_easy, option, number); }

/// Whatever host libcurl reads from the URL, it connects to the address that was checked; the name is for TLS
/// and the Host header.
void HttpsExchange::setTarget()
{
    set(CURLOPT_URL, m_request.uri.toUrl().toEncoded().constData());
    const QByteArray target =
        "::" + inBrackets(m_request.address) + ':' + QByteArray::number(m_request.uri.port());
    m_connectTo = curl_slist_append(nullptr, target.constData());
    curl_easy_setopt(m_easy, CURLOPT_CONNECT_TO, m_connectTo);
    for (const QByteArray& header : m_request.headers)
        m_headers = curl_slist_append(m_headers, header.constData());
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
}

void HttpsExchange::setRestrictions()
{
    set(CURLOPT_PROTOCOLS_STR, "https");
    set(CURLOPT_REDIR_PROTOCOLS_STR, "https");
    set(CURLOPT_FOLLOWLOCATION, 0L);
    set(CURLOPT_PROXY, ""); // also none from the environment
    set(CURLOPT_NOPROXY, "*");
    set(CURLOPT_NETRC, static_cast<long>(CURL_NETRC_IGNORED));
    set(CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_NONE));
    set(CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    set(CURLOPT_HTTP09_ALLOWED, 0L);
    set(CURLOPT_HTTP_CONTENT_DECODING, 0L); // nothing is ever decompressed
    set(CURLOPT_PATH_AS_IS, 1L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    set(CURLOPT_SSL_VERIFYPEER, 1L);
    set(CURLOPT_SSL_VERIFYHOST, 2L);
    set(CURLOPT_SSL_SESSIONID_CACHE, 0L); // each new connection shows its chain
    set(CURLOPT_CAINFO, nullptr);         // TlsTrust verifies
    set(CURLOPT_CAPATH, nullptr);
    set(CURLOPT_CA_CACHE_TIMEOUT, 0L);
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_NOPROGRESS, 1L);
    set(CURLOPT_BUFFERSIZE, ReceiveBuffer);
    set(CURLOPT_MAX_RECV_SPEED_LARGE, static_cast<curl_off_t>(limits::MaximumRate));
    set(CURLOPT_MAXAGE_CONN, KeepIdleSeconds);
    set(CURLOPT_CONNECTTIMEOUT, KeepIdleSeconds); // the deadlines are our owner's
}

void HttpsExchange::setCallbacks()
{
    curl_easy_setopt(m_easy, CURLOPT_ERRORBUFFER, m_error.data());
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &HttpsExchange::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &HttpsExchange::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_SSL_CTX_FUNCTION, &HttpsExchange::onSslContext);
    curl_easy_setopt(m_easy, CURLOPT_SSL_CTX_DATA, this);
    curl_easy_setopt(m_easy, CURLOPT_PREREQFUNCTION, &HttpsExchange::onConnection);
    curl_easy_setopt(m_easy, CURLOPT_PREREQDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &HttpsExchange::onOpenSocket);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
}

curl_socket_t HttpsExchange::onOpenSocket(void* data, curlsocktype, curl_sockaddr* address)
{
    auto& self = *static_cast<HttpsExchange*>(data);
    if (QHostAddress(&address->addr) != self.m_request.address) {
        self.refuse({FetchFailure::Kind::AddressRefused, Layer::Tcp, u"not the address that was checked"_s});
        return CURL_SOCKET_BAD;
    }
    const int socket = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
    self.m_socketError = socket < 0 ? errno : 0;
    self.m_isNew = true;
    self.enter(Phase::Connect);
    return socket < 0 ? CURL_SOCKET_BAD : socket;
}

CURLcode HttpsExchange::onSslContext(CURL*, void* context, void* data)
{
    auto& self = *static_cast<HttpsExchange*>(data);
    self.m_trust.install(static_cast<SSL_CTX*>(context), self.m_tls);
    self.enter(Phase::Tls);
    return CURLE_OK;
}

int HttpsExchange::onConnection(void* data, char* address, char*, int, int)
{
    auto& self = *static_cast<HttpsExchange*>(data);
    if (QHostAddress(QString::fromLatin1(address)) != self.m_request.address) {
        self.refuse({FetchFailure::Kind::AddressRefused, Layer::Tcp, u"not the address that was checked"_s});
        return CURL_PREREQFUNC_ABORT;
    }
    curl_tlssessioninfo* session = nullptr;
    if (curl_easy_getinfo(self.m_easy, CURLINFO_TLS_SSL_PTR, &session) == CURLE_OK && session &&
        session->internals) {
        self.m_tls.facts = tlsFactsOf(static_cast<SSL*>(session->internals));
        self.m_farewell = tlsFarewellOf(static_cast<SSL*>(session->internals));
    }
    self.enter(Phase::FirstByte);
    return CURL_PREREQFUNC_OK;
}

std::size_t HttpsExchange::onHeader(char* bytes, std::size_t size, std::size_t count, void* self)
{
    const bool taken = static_cast<HttpsExchange*>(self)->takeHeader(
        QByteArrayView(bytes, static_cast<qsizetype>(size * count)));
    return taken ? size * count : 0;
}

std::size_t HttpsExchange::onBody(char* bytes, std::size_t size, std::size_t count, void* self)
{
    const bool taken = static_cast<HttpsExchange*>(self)->takeBody(
        QByteArrayView(bytes, static_cast<qsizetype>(size * count)));
    return taken ? size * count : CURL_WRITEFUNC_ERROR;
}

bool HttpsExchange::takeHeader(QByteArrayView line)
{
    m_received += line.size();
    const bool wasComplete = m_head.isComplete();
    if (!m_head.take(line))
        return refuse({FetchFailure::Kind::Protocol, Layer::Http, u"too many headers"_s});
    return wasComplete || !m_head.isComplete() || checkHead();
}

bool HttpsExchange::checkHead()
{
    enter(Phase::Idle);
    if (m_head.status() != 200)
        return true;
    if (const QString complaint = m_head.complaint(); !complaint.isEmpty())
        return refuse({FetchFailure::Kind::Protocol, Layer::Http, complaint});
    if (const auto length = m_head.contentLength(); length && *length > m_request.maxBytes)
        return refuse({FetchFailure::Kind::TooLarge, Layer::Http, u"%1 bytes announced"_s.arg(*length)});
    return true;
}

/// The body of an answer that is of no use is read to its end, if that is near, to keep the connection.
bool HttpsExchange::takeBody(QByteArrayView bytes)
{
    m_received += bytes.size();
    if (m_head.status() != 200) {
        m_passedOver += bytes.size();
        m_isEnough = m_passedOver > limits::MaxErrorBodyBytes || !m_head.complaint().isEmpty();
        return !m_isEnough;
    }
    if (m_body.size() + bytes.size() > m_request.maxBytes)
        return refuse(
            {FetchFailure::Kind::TooLarge, Layer::Http, u"more than %1 bytes"_s.arg(m_request.maxBytes)});
    if (!m_body.hasRoomFor(bytes.size()))
        return refuse(
            {FetchFailure::Kind::TooLarge, Layer::Http,
             u"more than the share of %1 bytes that the room for all bodies leaves it"_s.arg(m_body.size())});
    if (const auto kept = m_body.append(bytes); !kept)
        return refuse({FetchFailure::Kind::LocalFault, Layer::Http, kept.error().what});
    m_events.received();
    return true;
}

void HttpsExchange::enter(Phase phase)
{
    m_phase = phase;
    m_events.entered(phase);
}

bool HttpsExchange::refuse(FetchFailure failure)
{
    m_refusal = std::move(failure);
    return false;
}

Layer HttpsExchange::layer() const
{
    if (m_phase == Phase::Connect)
        return Layer::Tcp;
    return m_phase == Phase::Tls ? Layer::Tls : Layer::Http;
}

Milliseconds HttpsExchange::time(CURLINFO which) const
{
    curl_off_t microseconds = 0;
    curl_easy_getinfo(m_easy, which, &microseconds);
    return std::chrono::floor<Milliseconds>(std::chrono::microseconds(microseconds));
}

/// libcurl's times count from its start; what has not happened yet is 0 and lasts until now.
HttpsExchange::Times HttpsExchange::times() const
{
    const Milliseconds end(m_clock.elapsed());
    const Milliseconds start = time(CURLINFO_NAMELOOKUP_TIME_T);
    const Milliseconds tcp = hasConnected() ? time(CURLINFO_CONNECT_TIME_T) : end;
    const Milliseconds tls = layer() == Layer::Http ? time(CURLINFO_APPCONNECT_TIME_T) : end;
    const Milliseconds http = m_isNew ? tls : time(CURLINFO_PRETRANSFER_TIME_T);
    const auto between = [](Milliseconds from, Milliseconds to) {
        return std::max(Milliseconds(0), to - from);
    };
    if (!m_isNew)
        return {{}, {}, between(http, end)};
    return {between(start, tcp), between(tcp, tls), between(http, end)};
}

} // namespace caretaker::transport
