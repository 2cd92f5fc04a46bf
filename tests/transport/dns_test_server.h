// SPDX-License-Identifier: GPL-3.0-or-later
//
// DnsTestServer: a name server on loopback (UDP) that answers each question as a test says: addresses, a
// status, or nothing at all.
#pragma once

#include "core/transport/dns_server.h"

#include <QHostAddress>
#include <QNetworkDatagram>
#include <QStringList>
#include <QUdpSocket>
#include <QtEndian>

#include <functional>

struct DnsReply
{
    int rcode = 0;           ///< RFC 1035 section 4.1.1: 2 SERVFAIL, 3 NXDOMAIN, 5 REFUSED
    QStringList addresses{}; ///< those of the asked type are sent
    quint32 ttl = 0;
    bool silent = false;
    bool garbage = false; ///< the header, and then something that is no answer
};

class DnsTestServer : public QObject
{
public:
    static constexpr int A = 1;
    static constexpr int Aaaa = 28;

    DnsTestServer()
    {
        if (!m_socket.bind(QHostAddress::LocalHost))
            qFatal("cannot listen on loopback");
        connect(&m_socket, &QUdpSocket::readyRead, this, [this] {
            while (m_socket.hasPendingDatagrams())
                serve(m_socket.receiveDatagram());
        });
    }

    caretaker::transport::DnsServer server() const
    {
        return {QHostAddress(QHostAddress::LocalHost), m_socket.localPort()};
    }

    /// Of a name, lower case, and a type.
    std::function<DnsReply(const QString& name, int type)> handler;
    QStringList questions; ///< "name type"

    int asked(const QString& name, int type) const
    {
        return static_cast<int>(questions.count(QStringLiteral("%1 %2").arg(name).arg(type)));
    }

private:
    void serve(const QNetworkDatagram& datagram)
    {
        const QByteArray query = datagram.data();
        qsizetype end = 12;
        QStringList labels;
        while (end < query.size() && query.at(end) != 0) {
            const auto length = static_cast<unsigned char>(query.at(end));
            labels << QString::fromLatin1(query.mid(end + 1, length)).toLower();
            end += 1 + length;
        }
        const QByteArray question = query.mid(12, end + 5 - 12);
        const int type = qFromBigEndian<quint16>(query.constData() + end + 1);
        questions << QStringLiteral("%1 %2").arg(labels.join(QLatin1Char('.'))).arg(type);
        const DnsReply reply = handler(labels.join(QLatin1Char('.')), type);
        if (!reply.silent)
            m_socket.writeDatagram(datagram.makeReply(message(query.left(2), question, type, reply)));
    }

    static QByteArray number(quint32 value, int bytes)
    {
        QByteArray result;
        for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8)
            result += static_cast<char>(value >> shift & 0xff);
        return result;
    }

    static QByteArray message(const QByteArray& id, const QByteArray& question, int type,
                              const DnsReply& reply)
    {
        QByteArray answers;
        quint32 count = 0;
        for (const QString& text : reply.addresses) {
            const QHostAddress address(text);
            const bool isA = address.protocol() == QAbstractSocket::IPv4Protocol;
            if (isA != (type == A))
                continue;
            const Q_IPV6ADDR bytes = address.toIPv6Address();
            const QByteArray data = isA ? number(address.toIPv4Address(), 4)
                                        : QByteArray(reinterpret_cast<const char*>(bytes.c), 16);
            answers += number(0xc00c, 2) + number(static_cast<quint32>(type), 2) + number(1, 2) +
                       number(reply.ttl, 4) + number(static_cast<quint32>(data.size()), 2) + data;
            ++count;
        }
        if (reply.garbage)
            answers = QByteArray(20, '\xff');
        return id + number(0x8180U | static_cast<quint32>(reply.rcode), 2) + number(1, 2) +
               number(reply.garbage ? 7 : count, 2) + number(0, 4) + question + answers;
    }

    QUdpSocket m_socket;
};
