// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/transcript.h"

#include "core/base/limits.h"
#include "core/transport/tls_trust.h"

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

QByteArray printable(QByteArrayView line)
{
    QByteArray result;
    for (const char c : line) {
        if (c >= ' ' && c <= '~')
            result += c;
        else
            result += "\\x" + QByteArray(1, c).toHex();
    }
    return result;
}

QByteArray timeText(std::optional<Instant> at)
{
    return at ? formatRfc3339(*at).toLatin1() : QByteArray("?");
}

} // namespace

void Transcript::add(QByteArrayView line)
{
    const QByteArray text = printable(line) + '\n';
    if (m_text.size() + text.size() <= limits::MaxTranscriptBytes)
        m_text += text;
}

void Transcript::resolved(const QString& host, const Resolution& resolution)
{
    QStringList all;
    for (const QHostAddress& address : resolution.addresses)
        all << address.toString();
    for (const QHostAddress& address : resolution.refused)
        all << address.toString() + u" (not connected to)"_s;
    add(u"resolved %1: %2 (%3)"_s.arg(host, all.join(u", "_s), resolution.layer.detail).toUtf8());
}

void Transcript::connected(const QHostAddress& address, quint16 port, bool reused)
{
    add(u"%1 %2 port %3"_s.arg(reused ? u"reused the connection to"_s : u"connected to"_s, address.toString())
            .arg(port)
            .toUtf8());
}

void Transcript::family(const FamilyOutcome& outcome)
{
    add(u"%1 %2: %3"_s
            .arg(toString(outcome.family), outcome.address,
                 outcome.reachable ? u"reachable"_s : outcome.detail)
            .toUtf8());
}

void Transcript::tls(const TlsFacts& facts)
{
    add(facts.version.toUtf8() + ' ' + facts.cipher.toUtf8());
    for (const QByteArray& certificate : facts.chain)
        add("certificate " + describeCertificate(certificate));
    add("valid from " + timeText(facts.notBefore) + " to " + timeText(facts.notAfter));
}

void Transcript::requested(const HttpsUri& uri)
{
    const QByteArray target = uri.toUrl().toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority);
    add("> GET " + (target.isEmpty() ? "/" : target) + " HTTP/1.1");
}

void Transcript::answered(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        if (!line.isEmpty())
            add("< " + line);
    }
}

void Transcript::ended(const QString& how) { add("ended: " + how.toUtf8()); }

} // namespace caretaker::transport
