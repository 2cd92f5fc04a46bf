// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/dns_channel.h"

#include "core/base/limits.h"

#include <QtEndian>

#include <algorithm>
#include <ares.h>
#include <array>
#include <memory>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr int TryMilliseconds = 2000; // the first; c-ares doubles it for each of the next
constexpr int Tries = 3;
constexpr int InternetClass = 1; // RFC 1035 section 3.2.4
constexpr int TypeA = 1;         // section 3.2.2
constexpr int TypeAaaa = 28;     // RFC 3596
constexpr int MaxAddresses = 64; // of one type; names of repositories have a handful

// In the order of the enumeration.
constexpr std::array StatusWords{"found"_L1,
                                 "no such name (NXDOMAIN)"_L1,
                                 "no address (no data)"_L1,
                                 "the name servers failed (SERVFAIL)"_L1,
                                 "the name server refused (REFUSED)"_L1,
                                 "no answer from the name servers"_L1,
                                 "no name server can be reached"_L1,
                                 "the name server's answer is malformed"_L1};

DnsStatus statusOf(int ares)
{
    switch (ares) {
    case ARES_SUCCESS:
        return DnsStatus::Found;
    case ARES_ENOTFOUND:
        return DnsStatus::NoSuchName;
    case ARES_ENODATA:
        return DnsStatus::NoData;
    case ARES_ESERVFAIL:
        return DnsStatus::ServerFailed;
    case ARES_EREFUSED:
    case ARES_ENOTIMP:
        return DnsStatus::Refused;
    case ARES_ETIMEOUT:
        return DnsStatus::TimedOut;
    case ARES_ECONNREFUSED:
        return DnsStatus::NoServer;
    default:
        return DnsStatus::Malformed;
    }
}

DnsAnswer readA(const unsigned char* bytes, int length)
{
    std::array<ares_addrttl, MaxAddresses> found{};
    int count = MaxAddresses;
    DnsAnswer answer{statusOf(ares_parse_a_reply(bytes, length, nullptr, found.data(), &count))};
    for (int i = 0; answer.status == DnsStatus::Found && i < count; ++i) {
        answer.addresses.append(QHostAddress(qFromBigEndian(found.at(i).ipaddr.s_addr)));
        answer.ttl = i == 0 ? Duration(found[0].ttl) : std::min(answer.ttl, Duration(found.at(i).ttl));
    }
    return answer;
}

DnsAnswer readAaaa(const unsigned char* bytes, int length)
{
    std::array<ares_addr6ttl, MaxAddresses> found{};
    int count = MaxAddresses;
    DnsAnswer answer{statusOf(ares_parse_aaaa_reply(bytes, length, nullptr, found.data(), &count))};
    for (int i = 0; answer.status == DnsStatus::Found && i < count; ++i) {
        answer.addresses.append(QHostAddress(found.at(i).ip6addr._S6_un._S6_u8));
        answer.ttl = i == 0 ? Duration(found[0].ttl) : std::min(answer.ttl, Duration(found.at(i).ttl));
    }
    return answer;
}

QByteArray listOf(const std::vector<DnsServer>& servers)
{
    QStringList list;
    for (const DnsServer& server : servers) {
        const bool ipv6 = server.address.protocol() == QAbstractSocket::IPv6Protocol;
        list << (ipv6 ? u"[%1]:%2"_s : u"%1:%2"_s).arg(server.address.toString()).arg(server.port);
    }
    return list.join(u',').toLatin1();
}

void collect(void* into, int status, int, ares_addrinfo* found)
{
    if (status != ARES_SUCCESS)
        return;
    for (const ares_addrinfo_node* node = found->nodes; node; node = node->ai_next)
        static_cast<QList<QHostAddress>*>(into)->append(QHostAddress(node->ai_addr));
    ares_freeaddrinfo(found);
}

} // namespace

QString toString(DnsStatus status) { return StatusWords.at(static_cast<std::size_t>(status)); }

struct DnsChannel::Question
{
    DnsChannel* channel;
    QByteArray name;
    Type type;
    Done done;
    std::optional<DnsStatus> firstStatus{}; ///< set when it is asked again
};

DnsChannel::DnsChannel(const std::vector<DnsServer>& servers)
    : m_sockets([this](int socket, SocketWatches::Event event) {
          const bool readable = event == SocketWatches::Event::Readable;
          process(readable ? socket : ARES_SOCKET_BAD, readable ? ARES_SOCKET_BAD : socket);
      }),
      m_servers(servers)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                     [this] { process(ARES_SOCKET_BAD, ARES_SOCKET_BAD); });
    ares_library_init(ARES_LIB_INIT_ALL);
    m_channel = make(ARES_FLAG_NOSEARCH | ARES_FLAG_NOCHECKRESP);
    if (hasOtherServers())
        m_secondChannel = make(ARES_FLAG_NOSEARCH);
}

ares_channeldata* DnsChannel::make(int flags)
{
    ares_options options{};
    options.flags = flags;
    options.timeout = TryMilliseconds;
    options.tries = Tries;
    options.sock_state_cb = &DnsChannel::onState;
    options.sock_state_cb_data = this;
    const int mask = ARES_OPT_FLAGS | ARES_OPT_TIMEOUTMS | ARES_OPT_TRIES | ARES_OPT_SOCK_STATE_CB;
    ares_channeldata* channel = nullptr;
    if (ares_init_options(&channel, &options, mask) != ARES_SUCCESS)
        return nullptr;
    if (!m_servers.empty())
        ares_set_servers_ports_csv(channel, listOf(m_servers).constData());
    return channel;
}

bool DnsChannel::hasOtherServers() const
{
    ares_addr_port_node* servers = nullptr;
    if (!m_channel || ares_get_servers_ports(m_channel, &servers) != ARES_SUCCESS)
        return false;
    const bool result = servers && servers->next;
    ares_free_data(servers);
    return result;
}

DnsChannel::~DnsChannel()
{
    for (ares_channeldata* channel : {m_channel, m_secondChannel}) {
        if (channel)
            ares_destroy(channel);
    }
}

void DnsChannel::ask(const QString& name, Type type, Done done)
{
    if (!m_channel)
        return done({DnsStatus::NoServer});
    ++m_unanswered;
    send(m_channel, new Question{this, name.toLatin1(), type, std::move(done)}); // onAnswer() takes it
}

void DnsChannel::send(ares_channeldata* channel, Question* question)
{
    const QByteArray name = question->name; // the question may be answered, and gone, at once
    ares_query(channel, name.constData(), InternetClass, question->type == Type::A ? TypeA : TypeAaaa,
               &DnsChannel::onAnswer, question);
    armTimer();
}

void DnsChannel::onAnswer(void* data, int status, int, unsigned char* bytes, int length)
{
    std::unique_ptr<Question> question(static_cast<Question*>(data));
    if (status == ARES_EDESTRUCTION)
        return;
    DnsChannel& self = *question->channel;
    DnsAnswer answer{statusOf(status)};
    if (status == ARES_SUCCESS)
        answer = question->type == Type::A ? readA(bytes, length) : readAaaa(bytes, length);
    const bool failed = answer.status == DnsStatus::ServerFailed || answer.status == DnsStatus::Refused;
    if (failed && self.m_secondChannel && !question->firstStatus) {
        question->firstStatus = answer.status;
        return self.send(self.m_secondChannel, question.release());
    }
    if (answer.status == DnsStatus::NoServer && question->firstStatus)
        answer.status = *question->firstStatus;
    --self.m_unanswered;
    question->done(answer);
}

void DnsChannel::onState(void* self, int socket, int readable, int writable)
{
    static_cast<DnsChannel*>(self)->m_sockets.watch(socket, readable != 0, writable != 0);
}

void DnsChannel::process(int readable, int writable)
{
    for (ares_channeldata* channel : {m_channel, m_secondChannel}) {
        if (channel)
            ares_process_fd(channel, readable, writable);
    }
    armTimer();
}

void DnsChannel::armTimer()
{
    std::optional<Milliseconds> next;
    for (ares_channeldata* channel : {m_channel, m_secondChannel}) {
        timeval value{};
        if (!channel || !ares_timeout(channel, nullptr, &value))
            continue;
        const auto left = std::chrono::seconds(value.tv_sec) +
                          std::chrono::ceil<Milliseconds>(std::chrono::microseconds(value.tv_usec));
        next = next ? std::min(*next, left) : left;
    }
    if (next)
        m_timer.start(*next);
    else
        m_timer.stop();
}

QList<QHostAddress> addressesFromHosts(const QString& name)
{
    QList<QHostAddress> result;
    QByteArray filesOnly("f");
    ares_options options{};
    options.lookups = filesOnly.data();
    ares_channeldata* channel = nullptr;
    if (ares_init_options(&channel, &options, ARES_OPT_LOOKUPS) != ARES_SUCCESS)
        return result;
    ares_addrinfo_hints hints{};
    hints.ai_family = AF_UNSPEC;
    hints.ai_flags = ARES_AI_NOSORT; // sorting would open sockets
    ares_getaddrinfo(channel, name.toLatin1().constData(), nullptr, &hints, &collect, &result); // at once
    ares_destroy(channel);
    const bool isLocal = name == u"localhost" || name.endsWith(u".localhost");
    if (result.isEmpty() && isLocal)
        result = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    return result;
}

} // namespace caretaker::transport
