// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/host_lookup.h"

#include "core/base/limits.h"

#include <QPointer>

#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;
using Kind = FetchFailure::Kind;

namespace {

/// The graver one of two families' statuses speaks for the name.
DnsStatus statusOf(const HostAnswer& answer)
{
    const auto either = [&](DnsStatus status) {
        return answer.ipv4.status == status || answer.ipv6.status == status;
    };
    for (const DnsStatus status : {DnsStatus::NoSuchName, DnsStatus::ServerFailed, DnsStatus::Refused,
                                   DnsStatus::Malformed, DnsStatus::NoServer, DnsStatus::TimedOut}) {
        if (either(status))
            return status;
    }
    return DnsStatus::NoData;
}

QString countOf(const DnsAnswer& answer, QLatin1StringView type)
{
    if (answer.status == DnsStatus::Found || answer.status == DnsStatus::NoData)
        return u"%1 %2"_s.arg(answer.addresses.size()).arg(type);
    return u"%1: %2"_s.arg(type, toString(answer.status));
}

/// "2 A, 1 AAAA".
QString describe(const HostAnswer& answer)
{
    return countOf(answer.ipv4, "A"_L1) + u", "_s + countOf(answer.ipv6, "AAAA"_L1);
}

FetchFailure failureOf(const HostAnswer& answer)
{
    const DnsStatus status = statusOf(answer);
    const bool same = answer.ipv4.status == answer.ipv6.status || status == DnsStatus::NoSuchName ||
                      status == DnsStatus::NoServer;
    const QString detail = same ? toString(status) : describe(answer);
    if (status == DnsStatus::TimedOut)
        return FetchFailure::timedOut(Phase::Dns, Layer::Dns, detail);
    return {status == DnsStatus::NoServer ? Kind::LocalFault : Kind::NameNotFound, Layer::Dns, detail};
}

} // namespace

void HostLookup::start(DnsChannel& channel)
{
    // The channel may answer at once, and may outlive this.
    const auto into = [this](DnsAnswer HostAnswer::*slot) {
        return [self = QPointer(this), slot](const DnsAnswer& answer) {
            if (self)
                self->take(self->m_answer.*slot, answer);
        };
    };
    channel.ask(m_host, DnsChannel::Type::A, into(&HostAnswer::ipv4));
    channel.ask(m_host, DnsChannel::Type::Aaaa, into(&HostAnswer::ipv6));
}

void HostLookup::take(DnsAnswer& slot, const DnsAnswer& answer)
{
    slot = answer;
    --m_left;
    if (m_left == 0 || answer.status == DnsStatus::NoSuchName) // for one type is for all (RFC 8020)
        QMetaObject::invokeMethod(this, &HostLookup::end, Qt::QueuedConnection);
    else if (answer.status == DnsStatus::Found)
        QTimer::singleShot(limits::OtherFamilyTimeout, this, &HostLookup::end);
}

void HostLookup::end()
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT finished(m_answer);
    deleteLater();
}

HostRequest::HostRequest(AddressPolicy policy, QObject* context, Done done)
    : QObject(context), m_policy(policy), m_done(std::move(done))
{
    m_clock.start();
}

void HostRequest::waitFor(HostLookup& lookup, Milliseconds deadline)
{
    connect(&lookup, &HostLookup::finished, this, &HostRequest::take);
    QTimer::singleShot(deadline, this, [this, lookup = QPointer(&lookup)] {
        take(lookup ? lookup->answer() : HostAnswer{});
    });
}

void HostRequest::take(const HostAnswer& answer)
{
    if (!m_done)
        return;
    const QList<QHostAddress> all = answer.ipv4.addresses + answer.ipv6.addresses;
    for (const QHostAddress& address : all)
        (m_policy.permits(address) ? m_result.addresses : m_result.refused).append(address);
    m_result.ipv4 = answer.ipv4.status;
    m_result.ipv6 = answer.ipv6.status;
    m_result.fromServer = answer.fromServer;
    if (all.isEmpty())
        m_result.failure = failureOf(answer);
    else if (m_result.addresses.isEmpty())
        m_result.failure =
            FetchFailure{Kind::AddressRefused, Layer::Dns, u"no address of the public Internet"_s};
    const Milliseconds elapsed(m_clock.elapsed());
    m_result.layer = {Layer::Dns, !m_result.failure, elapsed,
                      m_result.failure ? m_result.failure->detail : describe(answer)};
    deleteLater();
    std::exchange(m_done, nullptr)(std::move(m_result));
}

} // namespace caretaker::transport
