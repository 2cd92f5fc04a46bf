// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpsTransfer: one fetch of HttpsFetcher from resolving to the last byte: addresses one after the other,
// redirects, and every deadline. Private to this room.
#pragma once

#include "core/transport/connection_slots.h"
#include "core/transport/family_check.h"
#include "core/transport/https_exchange.h"
#include "core/transport/https_fetcher.h"
#include "core/transport/resolver.h"
#include "core/transport/transcript.h"

#include <QElapsedTimer>
#include <QPointer>

namespace caretaker::transport {

/// What the transfers of one fetcher share.
struct HttpsEnvironment
{
    HttpsOptions options;
    TlsTrust trust;
    CurlMulti multi;
    ConnectionSlots room;
    Resolver resolver;
    std::shared_ptr<Spool> spool; ///< bodies may outlive the fetcher
    std::map<QString, QHostAddress>
        lastAddress{}; ///< that connected, by origin: where its connections are kept
};

class HttpsTransfer : public QObject
{
    Q_OBJECT
public:
    HttpsTransfer(HttpsEnvironment& environment, HttpsRequest request, QObject* context,
                  HttpsFetcher::Callback done, QObject* parent);
    ~HttpsTransfer() override;
    void start();

private:
    void onResolved(const Resolution& resolution);
    void onTurn();
    void send();
    QByteArrayList headers() const;
    void onEntered(Phase phase);
    void onDone();
    void takeAnswer();
    void followRedirect();
    void failToConnect(const FetchFailure& failure, bool mayTryNext);
    void keepTimes();

    void armPhase(Milliseconds untilFromStart);
    void onPhaseTimer();
    void onRateTimer();
    void onTotalTimer();
    void timedOut(Phase phase, const QString& words);
    QString wordsFor(Phase phase) const;

    void fail(FetchFailure failure);
    void recordLayers();
    void recordTranscript();
    void finish();
    void deliver();
    const QHostAddress& address() const { return m_addresses.at(m_addressIndex); }
    Milliseconds now() const { return Milliseconds(m_clock.elapsed()); }

    HttpsEnvironment& m_environment;
    HttpsRequest m_request;
    HttpsUri m_current; ///< the request's URI, or where a redirect led
    QPointer<QObject> m_context;
    HttpsFetcher::Callback m_done;
    HttpsResult m_result;
    Transcript m_transcript;

    QElapsedTimer m_clock;
    QTimer m_phaseTimer;
    QTimer m_rateTimer;
    QTimer m_totalTimer;
    Milliseconds m_queued{0};       ///< when it began to wait for its turn
    Milliseconds m_since{0};        ///< what the deadlines for connecting and the first byte count from
    Milliseconds m_lastReceived{0}; ///< of a body
    qint64 m_rateMark = 0;
    bool m_lookedAgain = false; ///< for what came in while a deadline passed

    QList<QHostAddress> m_addresses;
    QList<QHostAddress> m_refused;
    qsizetype m_addressIndex = 0;
    std::optional<FetchFailure> m_earlierFailure; ///< of an address before
    std::unique_ptr<HttpsExchange> m_exchange;
    FamilyCheck m_families{this};

    LayerOutcome m_dns{Layer::Dns};
    HttpsExchange::Times m_times;
    bool m_madeConnection = false;
    bool m_finished = false;
};

} // namespace caretaker::transport
