// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsExchange: one request to one address and its answer, over libcurl. It knows how far it came;
// deadlines, redirects and other addresses are its owner's (HttpsTransfer). Private to this room.
#pragma once

#include "core/transport/body_writer.h"
#include "core/transport/curl_multi.h"
#include "core/transport/fetch_failure.h"
#include "core/transport/http_head.h"
#include "core/transport/tls_trust.h"

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QHostAddress>

#include <array>

namespace caretaker::transport {

class HttpsExchange
{
public:
    struct Request
    {
        HttpsUri uri;
        QHostAddress address; ///< the only one that may be connected to
        qint64 maxBytes;
        QByteArrayList headers; ///< "Name: value"
        std::shared_ptr<Spool> spool;
    };
    struct Events
    {
        std::function<void(Phase)>
            entered; ///< Connect (a new connection), Tls, FirstByte, Idle; from within libcurl
        std::function<void()> received; ///< more of the body; from within libcurl
        std::function<void()> done;     ///< it is over, from the event loop
    };
    /// Milliseconds of the layers of this exchange, as far as it came.
    struct Times
    {
        Milliseconds tcp{0};
        Milliseconds tls{0};
        Milliseconds http{0};
    };

    HttpsExchange(CurlMulti& multi, const TlsTrust& trust, Request request, Events events);
    ~HttpsExchange(); ///< ends it, whatever it is doing
    HttpsExchange(const HttpsExchange&) = delete;
    HttpsExchange& operator=(const HttpsExchange&) = delete;
    void start();

    const HttpHead& head() const { return m_head; }
    const TlsRecord& tls() const { return m_tls; }
    Phase phase() const { return m_phase; }
    Layer layer() const; ///< of phase()
    bool isNewConnection() const { return m_isNew; }
    bool hasConnected() const { return m_phase != Phase::Connect; } ///< TCP
    qint64 bytesReceived() const { return m_received; }
    qint64 bodyBytes() const { return m_body.size(); }
    Times times() const;
    /// After done: why there is no answer; nothing also for an answer of any status.
    std::optional<FetchFailure> failure() const;
    /// After done, without failure: once.
    Expected<Body> takeBody() { return m_body.finish(); }

private:
    static std::size_t onHeader(char* bytes, std::size_t size, std::size_t count, void* self);
    static std::size_t onBody(char* bytes, std::size_t size, std::size_t count, void* self);
    static CURLcode onSslContext(CURL* easy, void* context, void* self);
    static int onConnection(void* self, char* address, char* localAddress, int port, int localPort);
    static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

    void set(CURLoption option, const char* text);
    void set(CURLoption option, long number);
    void setTarget();
    void setRestrictions();
    void setCallbacks();
    bool takeHeader(QByteArrayView line);
    bool checkHead();
    bool takeBody(QByteArrayView bytes);
    void enter(Phase phase);
    bool refuse(FetchFailure failure);
    bool wasCutOff() const;
    FetchFailure failureOf(CURLcode code) const;
    FetchFailure connectFailure() const;
    QString errorText() const;
    Milliseconds time(CURLINFO which) const;

    CurlMulti& m_multi;
    const TlsTrust& m_trust;
    Request m_request;
    Events m_events;
    CURL* m_easy;
    curl_slist* m_headers = nullptr;
    curl_slist* m_connectTo = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_error{};

    QElapsedTimer m_clock;
    Phase m_phase = Phase::Connect;
    bool m_isNew = false;
    HttpHead m_head;
    TlsRecord m_tls;
    std::shared_ptr<const bool> m_farewell; ///< of the connection
    BodyWriter m_body;
    qint64 m_received = 0;
    qint64 m_passedOver = 0;               ///< of a body that nobody wants
    bool m_isEnough = false;               ///< we ended it: the head says all
    std::optional<FetchFailure> m_refusal; ///< we ended it, for this
    int m_socketError = 0;
    CURLcode m_code = CURLE_OK;
};

} // namespace caretaker::transport
