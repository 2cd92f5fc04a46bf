// SPDX-License-Identifier: GPL-3.0-or-later
//
// The deadlines of HttpsTransfer.
#include "core/transport/https_transfer.h"

#include <algorithm>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

QString inSeconds(Milliseconds duration)
{
    return u"%1 s"_s.arg(static_cast<double>(duration.count()) / 1000.0);
}

} // namespace

void HttpsTransfer::armPhase(Milliseconds untilFromStart)
{
    m_phaseTimer.start(std::max(Milliseconds(0), untilFromStart - now()));
}

void HttpsTransfer::onPhaseTimer()
{
    const Phase phase = m_exchange->phase();
    const Milliseconds silentUntil = m_lastReceived + m_request.deadlines.idle;
    if (phase == Phase::Idle && silentUntil > now())
        return armPhase(silentUntil);
    // On a busy machine the answer may have come, and only not have been read yet: one more turn of the event
    // loop.
    if (!std::exchange(m_lookedAgain, true))
        return m_phaseTimer.start(0);
    timedOut(phase, wordsFor(phase));
}

void HttpsTransfer::onRateTimer()
{
    const auto& deadlines = m_request.deadlines;
    const qint64 received = std::exchange(m_rateMark, m_exchange->bodyBytes());
    const qint64 least = deadlines.minimumRate * deadlines.minimumRateOver.count() / 1000;
    if (m_rateMark - received < least)
        timedOut(Phase::Rate, wordsFor(Phase::Rate));
}

void HttpsTransfer::onTotalTimer() { timedOut(Phase::Total, wordsFor(Phase::Total)); }

void HttpsTransfer::timedOut(Phase phase, const QString& words)
{
    if (!m_exchange)
        return fail(FetchFailure::timedOut(
            phase, m_addresses.isEmpty() ? Layer::Dns : Layer::Tcp,
            m_addresses.isEmpty() ? words : u"other transfers of this host had all connections"_s));
    const HttpHead& head = m_exchange->head();
    const bool mayGoOn = phase != Phase::Total;
    if (head.isComplete() && head.status() != 200 && (mayGoOn || !head.isRedirect()))
        return takeAnswer(); // the status tells more than a body that nobody wants
    const auto failure = FetchFailure::timedOut(phase, m_exchange->layer(), words);
    if (failure.layer == Layer::Tcp)
        failToConnect(failure, mayGoOn);
    else
        fail(failure);
}

QString HttpsTransfer::wordsFor(Phase phase) const
{
    const auto& deadlines = m_request.deadlines;
    switch (phase) {
    case Phase::Dns:
    case Phase::Connect:
        return u"no connection within %1"_s.arg(inSeconds(deadlines.connect));
    case Phase::Tls:
        return u"no handshake within %1"_s.arg(inSeconds(deadlines.connect));
    case Phase::FirstByte:
        return u"no answer within %1"_s.arg(inSeconds(deadlines.firstByte));
    case Phase::Idle:
        return u"nothing more for %1"_s.arg(inSeconds(deadlines.idle));
    case Phase::Rate:
        return u"below %1 bytes a second over %2"_s.arg(deadlines.minimumRate)
            .arg(inSeconds(deadlines.minimumRateOver));
    case Phase::Total:
        break;
    }
    return u"not finished within %1"_s.arg(inSeconds(deadlines.total));
}

} // namespace caretaker::transport
