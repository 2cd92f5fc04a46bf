// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/http_head.h"

#include "core/base/limits.h"

#include <QLocale>

#include <algorithm>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxValidatorLength = 1024; // an ETag that we are ready to send back
constexpr qsizetype MaxSecondsDigits = 9;      // of Age and Retry-After: thirty years

/// Short, and nothing that would break a header of ours.
QByteArray ifUsable(const QByteArray& value)
{
    const bool isPlain = std::ranges::all_of(value, [](char c) { return c >= ' ' && c <= '~'; });
    return isPlain && value.size() <= MaxValidatorLength ? value : QByteArray();
}

bool isNumber(const QByteArray& text, qsizetype mostDigits)
{
    return !text.isEmpty() && text.size() <= mostDigits &&
           std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

std::optional<Duration> seconds(const QByteArray& text)
{
    return isNumber(text, MaxSecondsDigits) ? std::optional(Duration(text.toLongLong())) : std::nullopt;
}

} // namespace

std::optional<Instant> parseHttpDate(const QByteArray& text)
{
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!local.isValid())
        return std::nullopt;
    const QDateTime utc(local.date(), local.time(), Qt::UTC);
    return Instant(Duration(utc.toSecsSinceEpoch()));
}

bool HttpHead::take(QByteArrayView line)
{
    m_bytes += line.size();
    if (m_bytes > limits::MaxHttpHeaderBytes)
        return false;
    if (m_complete) // trailers of a chunked body
        return true;
    if (m_status == 0)
        begin(line);
    const QByteArrayView plain = line.trimmed();
    m_complete = plain.isEmpty() && m_status >= 200;
    if (plain.isEmpty() && !m_complete)
        m_status = 0; // the next line is a status line again
    if (!plain.isEmpty())
        m_text += plain.toByteArray() + '\n';
    const qsizetype colon = plain.indexOf(':');
    const bool isFolded = line.startsWith(' ') || line.startsWith('\t'); // obsolete (RFC 9112 section 5.2)
    if (colon > 0 && !isFolded)
        takeHeader(plain.first(colon).toByteArray().toLower(),
                   plain.sliced(colon + 1).trimmed().toByteArray());
    return true;
}

void HttpHead::begin(QByteArrayView line)
{
    const qint64 bytes = m_bytes;
    *this = {};
    m_bytes = bytes; // so that an endless row of 1xx answers ends
    const QByteArray status = line.toByteArray().simplified().split(' ').value(1);
    m_status = status.size() == 3 && isNumber(status, 3) ? status.toInt() : 0;
}

void HttpHead::takeHeader(const QByteArray& name, const QByteArray& value)
{
    if (name == "etag")
        m_etag = ifUsable(value);
    else if (name == "last-modified")
        m_lastModified = ifUsable(value);
    else if (name == "content-type")
        m_contentType = ifUsable(value);
    else if (name == "location")
        m_location = value;
    else if (name == "retry-after")
        m_retryAfter = ifUsable(value);
    else if (name == "date")
        m_date = parseHttpDate(ifUsable(value));
    else if (name == "age")
        m_age = seconds(value);
    else if (name == "content-length")
        takeLength(value);
    else if (name == "content-encoding" && value.toLower() != "identity")
        m_complaint =
            u"content encoding %1, which was not asked for"_s.arg(QString::fromLatin1(value.left(40)));
    else if (name == "transfer-encoding")
        takeTransferEncoding(value);
}

void HttpHead::takeTransferEncoding(const QByteArray& value)
{
    m_isChunked = value.toLower() == "chunked";
    if (!m_isChunked)
        m_complaint =
            u"transfer encoding %1, which was not asked for"_s.arg(QString::fromLatin1(value.left(40)));
}

void HttpHead::takeLength(const QByteArray& value)
{
    const bool isLength = isNumber(value, 18);
    const qint64 length = isLength ? value.toLongLong() : 0;
    if (!isLength || (m_contentLength && *m_contentLength != length))
        m_complaint = u"Content-Length is not one number"_s;
    m_contentLength = length;
}

bool HttpHead::isRedirect() const
{
    return m_status == 301 || m_status == 302 || m_status == 303 || m_status == 307 || m_status == 308;
}

std::optional<Duration> HttpHead::retryAfter() const
{
    if (const auto delay = seconds(m_retryAfter))
        return delay;
    const auto date = parseHttpDate(m_retryAfter);
    return date && m_date ? std::optional(std::max(Duration(0), *date - *m_date)) : std::nullopt;
}

QString HttpHead::complaint() const { return m_complaint; }

std::optional<HttpsUri> HttpHead::redirectTarget(const HttpsUri& base) const
{
    const QUrl location = QUrl::fromEncoded(m_location, QUrl::StrictMode);
    if (!location.isValid() || location.isEmpty())
        return std::nullopt;
    return HttpsUri::tryFromString(QString::fromLatin1(base.toUrl().resolved(location).toEncoded()));
}

} // namespace caretaker::transport
