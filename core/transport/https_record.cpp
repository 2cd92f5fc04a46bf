// SPDX-License-Identifier: GPL-3.0-or-later
//
// How HttpsTransfer ends: what it measured becomes the result.
#include "core/transport/https_transfer.h"

#include <array>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

/// Of the exchange that ends: connecting is told of the first that did, the answer of the last one.
void HttpsTransfer::keepTimes()
{
    const HttpsExchange::Times times = m_exchange->times();
    if (m_exchange->isNewConnection() && m_times.tcp + m_times.tls == Milliseconds(0)) {
        m_times.tcp = times.tcp;
        m_times.tls = times.tls;
    }
    m_times.http = times.http;
    m_result.bytesReceived += m_exchange->bytesReceived();
    if (m_exchange->tls().facts)
        m_result.tls = m_exchange->tls().facts;
    if (m_exchange->hasConnected())
        m_transcript.connected(address(), m_current.port(), !m_exchange->isNewConnection());
    if (m_exchange->layer() == Layer::Http)
        m_transcript.requested(m_current);
    m_transcript.answered(m_exchange->head().text());
}

/// Every layer below the one that failed is ok; above it there is none.
void HttpsTransfer::recordLayers()
{
    const Layer last = m_result.failure ? m_result.failure->layer : Layer::Http;
    const QString reused = m_madeConnection ? QString() : u"connection reused"_s;
    const std::array<LayerOutcome, 4> layers{{m_dns,
                                              {Layer::Tcp, true, m_times.tcp, reused},
                                              {Layer::Tls, true, m_times.tls, reused},
                                              {Layer::Http, true, m_times.http, {}}}};
    for (const LayerOutcome& layer : layers) {
        if (layer.layer <= last)
            m_result.layers.push_back(layer);
    }
    if (m_result.failure) {
        m_result.layers.back().ok = false;
        m_result.layers.back().detail = m_result.failure->detail;
    }
}

void HttpsTransfer::recordTranscript()
{
    if (m_result.tls)
        m_transcript.tls(*m_result.tls);
    for (const FamilyOutcome& outcome : m_result.families)
        m_transcript.family(outcome);
    m_transcript.ended(m_result.failure ? m_result.failure->detail
                                        : u"HTTP %1, %2 bytes of body, SHA-256 %3"_s.arg(m_result.status)
                                              .arg(m_result.body.size())
                                              .arg(m_result.body.hash().toHex()));
    m_result.transcript = m_transcript.text();
}

void HttpsTransfer::finish()
{
    m_finished = true;
    m_phaseTimer.stop();
    m_rateTimer.stop();
    m_totalTimer.stop();
    if (m_exchange) {
        const HttpHead& head = m_exchange->head();
        keepTimes();
        m_result.status = head.status();
        m_result.etag = head.etag();
        m_result.lastModified = head.lastModified();
        m_result.modifiedAt = parseHttpDate(head.lastModified());
        m_result.contentType = head.contentType();
        m_result.serverDate = head.date();
        m_result.age = head.age();
        m_result.retryAfter = head.retryAfter();
        m_result.address = address().toString();
        m_result.connectionReused = !m_madeConnection && m_exchange->hasConnected();
    }
    recordLayers();
    m_result.total = now();
    m_exchange.reset();
    m_environment.room.leave(this);
    if (!m_families.isPending())
        deliver();
}

/// From the event loop, so that the callback may destroy whatever it likes.
void HttpsTransfer::deliver()
{
    if (m_madeConnection) {
        m_families.refuse(m_refused);
        m_result.families = m_families.outcomes();
    }
    recordTranscript();
    deleteLater();
    auto done = std::exchange(m_done, nullptr);
    if (m_context)
        QMetaObject::invokeMethod(
            m_context,
            [done = std::move(done), result = std::move(m_result)]() mutable { done(std::move(result)); },
            Qt::QueuedConnection);
}

} // namespace caretaker::transport
