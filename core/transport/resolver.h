// SPDX-License-Identifier: GPL-3.0-or-later
//
// Resolver: from a host name to the addresses that we may connect to. Address literals and names of the hosts
// file need no server; all others are asked for, A and AAAA apart, so that one family's trouble is not the
// other's. Answers are believed as long as they say, a minute at most; equal questions under way are asked
// once. Private to this room.
#pragma once

#include "core/transport/address_policy.h"
#include "core/transport/dns_channel.h"
#include "core/transport/fetch_failure.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>

#include <map>

namespace caretaker::transport {

struct Resolution
{
    QList<QHostAddress> addresses; ///< permitted by the policy, IPv4 first
    QList<QHostAddress> refused;   ///< by the policy
    LayerOutcome layer{Layer::Dns};
    std::optional<FetchFailure> failure;
    DnsStatus ipv4 = DnsStatus::TimedOut;
    DnsStatus ipv6 = DnsStatus::TimedOut;
    bool fromServer = true; ///< else a literal, or of the hosts file
};

/// What is known of a name.
struct HostAnswer
{
    DnsAnswer ipv4;
    DnsAnswer ipv6;
    bool fromServer = true; ///< else a literal, or of the hosts file
};

class HostLookup;

class Resolver : public QObject
{
    Q_OBJECT
public:
    /// No servers: the system's.
    explicit Resolver(std::vector<DnsServer> servers, QObject* parent = nullptr);
    ~Resolver() override;

    /// `done` is called later, once, unless `context` died before.
    void resolve(const QString& host, const AddressPolicy& policy, Milliseconds deadline, QObject* context,
                 std::function<void(Resolution)> done);

private:
    struct Known
    {
        HostAnswer answer;
        qint64 until; ///< of m_clock
    };
    std::optional<HostAnswer> knownAnswer(const QString& host);
    HostLookup& lookupOf(const QString& host);
    void remember(const QString& host, const HostAnswer& answer);

    std::vector<DnsServer> m_servers;
    std::unique_ptr<DnsChannel> m_channel;
    QElapsedTimer m_clock;
    std::map<QString, Known> m_known;
    std::map<QString, HostLookup*> m_lookups; ///< children
};

} // namespace caretaker::transport
