// SPDX-License-Identifier: GPL-3.0-or-later
//
// DnsChannel: asks name servers for one type of address at a time, and the hosts file, over c-ares in Qt's
// event loop. Private to this room.
#pragma once

#include "core/base/time.h"
#include "core/transport/dns_server.h"
#include "core/transport/socket_watches.h"

#include <QList>
#include <QTimer>

#include <vector>

struct ares_channeldata;

namespace caretaker::transport {

enum class DnsStatus { Found, NoSuchName, NoData, ServerFailed, Refused, TimedOut, NoServer, Malformed };
QString toString(DnsStatus status); ///< for people, with the DNS's own word: "no such name (NXDOMAIN)"

struct DnsAnswer
{
    DnsStatus status = DnsStatus::TimedOut;
    QList<QHostAddress> addresses{};
    Duration ttl{0}; ///< how long it may be believed
};

class DnsChannel
{
public:
    enum class Type { A, Aaaa };
    using Done = std::function<void(const DnsAnswer&)>;

    /// No servers: the system's. A channel that c-ares refuses to make answers NoServer.
    explicit DnsChannel(const std::vector<DnsServer>& servers);
    ~DnsChannel(); ///< what is not answered yet stays so
    DnsChannel(const DnsChannel&) = delete;
    DnsChannel& operator=(const DnsChannel&) = delete;

    /// `done` may be called at once. The name is taken as complete: no search domains.
    void ask(const QString& name, Type type, Done done);
    int unanswered() const { return m_unanswered; }

private:
    struct Question;
    ares_channeldata* make(int flags);
    void send(ares_channeldata* channel, Question* question);
    bool hasOtherServers() const;
    static void onState(void* self, int socket, int readable, int writable);
    static void onAnswer(void* question, int status, int timeouts, unsigned char* bytes, int length);
    void process(int readable, int writable);
    void armTimer();

    SocketWatches m_sockets;
    QTimer m_timer;
    std::vector<DnsServer> m_servers;
    /// c-ares itself passes from a server that fails to the next, but then does not say what the last one
    /// said. So the first question is asked without that, and a second one, where there are more servers,
    /// with it.
    ares_channeldata* m_channel = nullptr;
    ares_channeldata* m_secondChannel = nullptr;
    int m_unanswered = 0;
};

/// What the system's hosts file says of a name, both families; `localhost` and what is below it is loopback
/// even without the file (RFC 6761 section 6.3).
QList<QHostAddress> addressesFromHosts(const QString& name);

} // namespace caretaker::transport
