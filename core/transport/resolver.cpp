// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/resolver.h"

#include "core/transport/host_lookup.h"

#include <algorithm>

namespace caretaker::transport {

namespace {

constexpr Duration LongestBelief{60};
constexpr std::size_t MostKnown = 10'000; // names

DnsAnswer answerOf(const QList<QHostAddress>& addresses, QAbstractSocket::NetworkLayerProtocol family)
{
    DnsAnswer answer{DnsStatus::NoData};
    std::ranges::copy_if(addresses, std::back_inserter(answer.addresses),
                         [&](const QHostAddress& address) { return address.protocol() == family; });
    if (!answer.addresses.isEmpty())
        answer.status = DnsStatus::Found;
    return answer;
}

/// Of a literal or a name in the hosts file.
std::optional<HostAnswer> localAnswer(const QString& host)
{
    const QHostAddress literal(host);
    const QList<QHostAddress> addresses =
        literal.isNull() ? addressesFromHosts(host) : QList<QHostAddress>{literal};
    if (addresses.isEmpty())
        return std::nullopt;
    return HostAnswer{answerOf(addresses, QAbstractSocket::IPv4Protocol),
                      answerOf(addresses, QAbstractSocket::IPv6Protocol), false};
}

Duration believableFor(const HostAnswer& answer)
{
    Duration result = LongestBelief;
    for (const DnsAnswer* family : {&answer.ipv4, &answer.ipv6}) {
        if (family->status == DnsStatus::Found)
            result = std::min(result, family->ttl);
        else if (family->status != DnsStatus::NoData)
            return Duration{0}; // trouble is looked at anew
    }
    return result;
}

} // namespace

Resolver::Resolver(std::vector<DnsServer> servers, QObject* parent)
    : QObject(parent), m_servers(std::move(servers))
{
    m_clock.start();
}

Resolver::~Resolver() = default;

void Resolver::resolve(const QString& host, const AddressPolicy& policy, Milliseconds deadline,
                       QObject* context, std::function<void(Resolution)> done)
{
    auto* request = new HostRequest(policy, context, std::move(done)); // owned by context, deletes itself
    if (const auto known = knownAnswer(host))
        QMetaObject::invokeMethod(
            request, [request, known] { request->take(*known); }, Qt::QueuedConnection);
    else
        request->waitFor(lookupOf(host), deadline);
}

std::optional<HostAnswer> Resolver::knownAnswer(const QString& host)
{
    const auto known = m_known.find(host);
    if (known == m_known.end())
        return localAnswer(host);
    if (m_clock.elapsed() < known->second.until)
        return known->second.answer;
    m_known.erase(known);
    return localAnswer(host);
}

HostLookup& Resolver::lookupOf(const QString& host)
{
    if (const auto found = m_lookups.find(host); found != m_lookups.end())
        return *found->second;
    if (!m_channel || (m_servers.empty() && m_channel->unanswered() == 0))
        m_channel = std::make_unique<DnsChannel>(m_servers); // the system's servers may have changed
    auto* lookup = new HostLookup(host, this);
    m_lookups[host] = lookup;
    connect(lookup, &HostLookup::finished, this,
            [this, host](const HostAnswer& answer) { remember(host, answer); });
    lookup->start(*m_channel);
    return *lookup;
}

void Resolver::remember(const QString& host, const HostAnswer& answer)
{
    m_lookups.erase(host);
    if (m_known.size() >= MostKnown)
        m_known.clear();
    const Duration belief = believableFor(answer);
    if (belief > Duration{0})
        m_known.insert_or_assign(
            host, Known{answer, m_clock.elapsed() + std::chrono::milliseconds(belief).count()});
}

} // namespace caretaker::transport
