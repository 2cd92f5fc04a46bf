// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/https_transfer.h"

#include <algorithm>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

constexpr std::size_t MostLastAddresses = 10'000;

} // namespace

HttpsTransfer::HttpsTransfer(HttpsEnvironment& environment, HttpsRequest request, QObject* context,
                             HttpsFetcher::Callback done, QObject* parent)
    : QObject(parent), m_environment(environment), m_request(std::move(request)), m_current(m_request.uri),
      m_context(context), m_done(std::move(done))
{
    for (QTimer* timer : {&m_phaseTimer, &m_totalTimer}) {
        timer->setSingleShot(true);
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_phaseTimer, &QTimer::timeout, this, &HttpsTransfer::onPhaseTimer);
    connect(&m_rateTimer, &QTimer::timeout, this, &HttpsTransfer::onRateTimer);
    connect(&m_totalTimer, &QTimer::timeout, this, &HttpsTransfer::onTotalTimer);
    connect(&m_families, &FamilyCheck::finished, this, [this] {
        if (m_finished)
            deliver();
    });
    connect(context, &QObject::destroyed, this, &QObject::deleteLater);
}

HttpsTransfer::~HttpsTransfer()
{
    m_exchange.reset();
    m_environment.room.leave(this);
}

void HttpsTransfer::start()
{
    m_clock.start();
    m_totalTimer.start(m_request.deadlines.total);
    const auto deadline = std::min<Milliseconds>(m_request.deadlines.connect, limits::DnsTimeout);
    m_environment.resolver.resolve(m_current.host(), m_environment.options.addresses, deadline, this,
                                   [this](const Resolution& resolution) { onResolved(resolution); });
}

void HttpsTransfer::onResolved(const Resolution& resolution)
{
    if (m_finished)
        return;
    m_dns = resolution.layer;
    m_transcript.resolved(m_current.host(), resolution);
    if (resolution.failure)
        return fail(*resolution.failure);
    m_addresses = resolution.addresses;
    m_refused = resolution.refused;
    if (const auto& only = m_request.onlyAddress) {
        if (!m_addresses.contains(*only))
            return fail({Kind::NameNotFound, Layer::Dns, u"the name has not this address"_s});
        m_addresses = {*only};
    }
    const auto last = m_environment.lastAddress.find(m_current.origin());
    if (last != m_environment.lastAddress.end())
        std::ranges::stable_partition(m_addresses,
                                      [&](const QHostAddress& address) { return address == last->second; });
    m_queued = now();
    m_environment.room.enter(m_current.origin(), this, [this] { onTurn(); });
}

/// Waiting for a turn is nobody's fault but the total's.
void HttpsTransfer::onTurn()
{
    m_since = now() - m_queued;
    send();
}

/// The deadline for connecting is shared out among the addresses that are left.
void HttpsTransfer::send()
{
    const auto left = m_since + m_request.deadlines.connect - now();
    armPhase(now() + left / (m_addresses.size() - m_addressIndex));
    m_exchange = std::make_unique<HttpsExchange>(
        m_environment.multi, m_environment.trust,
        HttpsExchange::Request{m_current, address(), m_request.maxBytes, headers(), m_environment.spool},
        HttpsExchange::Events{[this](Phase phase) { onEntered(phase); },
                              [this] {
                                  m_lastReceived = now();
                                  m_lookedAgain = false;
                              },
                              [this] { onDone(); }});
    m_exchange->start();
}

QByteArrayList HttpsTransfer::headers() const
{
    QByteArrayList result{"Accept:", "User-Agent: " + m_environment.options.userAgent,
                          "Accept-Encoding: identity"}; // hashes are of the bytes as published
    if (!m_request.etag.isEmpty())
        result << "If-None-Match: " + m_request.etag;
    if (!m_request.lastModified.isEmpty())
        result << "If-Modified-Since: " + m_request.lastModified;
    return result;
}

/// From within libcurl: timers and notes only.
void HttpsTransfer::onEntered(Phase phase)
{
    m_lookedAgain = false;
    switch (phase) {
    case Phase::Connect:
        m_madeConnection = true;
        m_families.begin(m_addresses, address(), m_current.port(), limits::OtherFamilyTimeout);
        break;
    case Phase::Tls:
        m_families.note(address(), m_exchange->times().tcp, {});
        if (m_environment.lastAddress.size() >= MostLastAddresses)
            m_environment.lastAddress.clear();
        m_environment.lastAddress.insert_or_assign(m_current.origin(), address());
        armPhase(m_since + m_request.deadlines.connect);
        break;
    case Phase::FirstByte:
        armPhase(m_since + m_request.deadlines.firstByte);
        break;
    default:
        m_result.firstByte = now();
        m_lastReceived = now();
        m_rateMark = 0;
        m_phaseTimer.start(m_request.deadlines.idle);
        if (m_request.deadlines.minimumRate > 0)
            m_rateTimer.start(m_request.deadlines.minimumRateOver);
    }
}

void HttpsTransfer::onDone()
{
    const auto failure = m_exchange->failure();
    if (!failure)
        return takeAnswer();
    if (failure->layer == Layer::Tcp)
        failToConnect(*failure, failure->kind != Kind::AddressRefused);
    else
        fail(*failure);
}

void HttpsTransfer::takeAnswer()
{
    const HttpHead& head = m_exchange->head();
    if (head.isRedirect())
        return followRedirect();
    const bool conditional = !m_request.etag.isEmpty() || !m_request.lastModified.isEmpty();
    m_result.notModified = conditional && head.status() == 304;
    if (head.status() != 200 && !m_result.notModified)
        return fail({Kind::HttpStatus, Layer::Http, u"HTTP %1"_s.arg(head.status())});
    auto body = m_exchange->takeBody();
    if (!body)
        return fail({Kind::LocalFault, Layer::Http, body.error().what});
    m_result.body = std::move(*body);
    finish();
}

void HttpsTransfer::followRedirect()
{
    const auto target = m_exchange->head().redirectTarget(m_current);
    if (!target || target->origin() != m_current.origin())
        return fail({Kind::ForeignRedirect, Layer::Http, u"redirects to another origin"_s});
    if (m_result.redirects == limits::MaxRedirects)
        return fail({Kind::ForeignRedirect, Layer::Http,
                     u"redirects more than %1 times"_s.arg(limits::MaxRedirects)});
    keepTimes();
    ++m_result.redirects;
    m_current = *target;
    m_since = now();
    m_result.firstByte.reset();
    m_rateTimer.stop();
    send();
}

/// Goes on with the next address, if there is one. Of several failures one that the server had a part in
/// tells more than that there is no way to it: this machine may just have no IPv6.
void HttpsTransfer::failToConnect(const FetchFailure& failure, bool mayTryNext)
{
    if (m_madeConnection)
        m_families.note(address(), m_exchange->times().tcp, failure.detail);
    const bool isLast =
        m_addressIndex + 1 >= m_addresses.size() || now() >= m_since + m_request.deadlines.connect;
    if (isLast || !mayTryNext)
        return fail(failure.kind == Kind::Unreachable ? m_earlierFailure.value_or(failure) : failure);
    m_earlierFailure = m_earlierFailure.value_or(failure);
    m_transcript.ended(u"%1: %2"_s.arg(address().toString(), failure.detail));
    ++m_addressIndex;
    send();
}

void HttpsTransfer::fail(FetchFailure failure)
{
    if (m_finished)
        return;
    m_result.failure = std::move(failure);
    finish();
}

} // namespace caretaker::transport
