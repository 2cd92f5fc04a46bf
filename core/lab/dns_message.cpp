// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/dns_message.h"

#include <QtEndian>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HeaderBytes = 12;
constexpr qsizetype MaxQueryBytes = 512; // RFC 1035 section 4.2.1
constexpr quint16 TypeA = 1;
constexpr quint16 TypeAaaa = 28;
constexpr quint16 ClassIn = 1;
constexpr quint16 NoError = 0;
constexpr quint16 ServFail = 2;
constexpr quint16 NxDomain = 3;

quint16 numberAt(QByteArrayView bytes, qsizetype at) { return qFromBigEndian<quint16>(bytes.data() + at); }

QByteArray big(quint16 number)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(number, bytes.data());
    return bytes;
}

struct Question
{
    QString name;
    quint16 type;
    QByteArrayView bytes; ///< name, type and class as asked
};

/// Labels up to the root; no compression, which a question has no use for.
std::optional<Question> questionIn(QByteArrayView query)
{
    QStringList labels;
    qsizetype at = HeaderBytes;
    while (at < query.size() && query[at] != '\0') {
        const auto length = static_cast<unsigned char>(query[at]);
        if (length > 63 || at + 1 + length >= query.size())
            return std::nullopt;
        labels << QString::fromLatin1(query.sliced(at + 1, length)).toLower();
        at += 1 + length;
    }
    if (at + 5 > query.size() || numberAt(query, at + 3) != ClassIn)
        return std::nullopt;
    return Question{labels.join(u'.'), numberAt(query, at + 1),
                    query.sliced(HeaderBytes, at + 5 - HeaderBytes)};
}

/// Authoritative; recursion is said to be available, since stub resolvers ask for it.
QByteArray reply(QByteArrayView query, const Question& question, quint16 code, const QByteArray& address)
{
    const quint16 recursionDesired = numberAt(query, 2) & 0x0100;
    const quint16 flags = 0x8480 | recursionDesired | code;
    QByteArray bytes = query.first(2).toByteArray() + big(flags) + big(1) + big(address.isEmpty() ? 0 : 1) +
                       big(0) + big(0) + question.bytes.toByteArray();
    if (!address.isEmpty())
        bytes += big(0xc000 | HeaderBytes) + big(question.type) + big(ClassIn) + big(0) + big(0) +
                 big(static_cast<quint16>(address.size())) + address;
    return bytes;
}

QByteArray addressOf(const DnsEntry& entry, quint16 type)
{
    static const QByteArray ipv4 = QByteArray::fromHex("7f000001");
    static const QByteArray ipv6 = QByteArray(15, '\0') + '\1';
    return type == TypeA ? ipv4 : type == TypeAaaa && entry.ipv6 ? ipv6 : QByteArray();
}

} // namespace

DnsZone zoneOf(const std::vector<ServedRepository>& repositories)
{
    DnsZone zone;
    for (const ServedRepository& repository : repositories) {
        if (!repository.where.hasLabName())
            continue;
        const ServiceCondition& condition = repository.condition;
        zone.insert(repository.where.httpsHost, {.exists = !condition.does(FaultKind::DnsNxdomain),
                                                 .fails = condition.does(FaultKind::DnsServfail),
                                                 .mute = condition.does(FaultKind::DnsMute),
                                                 .ipv6 = condition.does(FaultKind::Ipv6Broken)});
    }
    if (!zone.isEmpty())
        zone.insert(u"localhost"_s, {}); // where rsync is, and all other repositories are
    return zone;
}

std::optional<QByteArray> answerDns(QByteArrayView query, const DnsZone& zone)
{
    const bool isQuery = query.size() > HeaderBytes && query.size() <= MaxQueryBytes &&
                         (numberAt(query, 2) & 0xf800) == 0 && numberAt(query, 4) == 1;
    const auto question = isQuery ? questionIn(query) : std::nullopt;
    if (!question)
        return std::nullopt;
    const DnsEntry entry = zone.value(question->name, {.exists = false});
    if (entry.mute)
        return std::nullopt;
    if (entry.fails)
        return reply(query, *question, ServFail, {});
    return entry.exists ? reply(query, *question, NoError, addressOf(entry, question->type))
                        : reply(query, *question, NxDomain, {});
}

} // namespace caretaker::lab
