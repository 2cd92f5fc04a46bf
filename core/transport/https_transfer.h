// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsTransfer: one fetch of HttpsFetcher from resolving to the last byte, redirects included. Private to
// this room.
//
// Qt Network tells when a socket starts to connect and when TLS stands, not when TCP stands. So whenever a
// new connection is made, a bare TCP connection to the same address is made beside it and closed at once: it
// times the TCP layer, and tells a dead server from one whose TLS hangs. A reused connection needs none.
#pragma once

#include "core/transport/https_fetcher.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QSslConfiguration>
#include <QTimer>

class QNetworkReply;
class QTcpSocket;

namespace caretaker::transport {

class HttpsTransfer : public QObject
{
    Q_OBJECT
public:
    struct Environment
    {
        QNetworkAccessManager* network; ///< outlives the transfer
        QSslConfiguration tls;
        AddressPolicy addresses;
        QByteArray userAgent;
    };

    HttpsTransfer(Environment environment, HttpsRequest request, QObject* context,
                  HttpsFetcher::Callback done, QObject* parent);
    ~HttpsTransfer() override;
    void start();

private:
    void takeAddresses(const QList<QHostAddress>& addresses);
    void send();
    QNetworkRequest networkRequest() const;
    void connectReply();
    void startCompanion();
    void onEncrypted();
    void onHeaders();
    void readBody();
    void onReplyFinished();
    void takeAnswer();
    void followRedirect();
    bool tryNextAddress();
    FetchFailure failureOf(const QNetworkReply& reply) const;
    Layer currentLayer() const;

    void armPhase(Milliseconds untilFromStart);
    void timedOut();
    void fail(FetchFailure failure);
    void dropReply();
    void recordLayers();
    void finish();
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    Environment m_environment;
    HttpsRequest m_request;
    HttpsUri m_current; ///< the request's URI, or where a redirect led
    QPointer<QObject> m_context;
    HttpsFetcher::Callback m_done;
    HttpsResult m_result;

    QElapsedTimer m_clock;
    QTimer m_phaseTimer;
    QTimer m_totalTimer;
    QNetworkReply* m_reply = nullptr;
    QTcpSocket* m_companion = nullptr;
    QList<QHostAddress> m_addresses;
    qsizetype m_addressIndex = 0;
    int m_redirects = 0;
    QString m_tlsComplaint;
    QByteArray m_body;

    LayerOutcome m_dns{Layer::Dns};
    std::optional<Milliseconds>
        m_connecting; ///< when the socket started to connect; nothing: connection reused
    std::optional<Milliseconds> m_connected; ///< when the companion's TCP stood
    std::optional<Milliseconds> m_encrypted;
    bool m_headersSeen = false;
};

} // namespace caretaker::transport
