// SPDX-License-Identifier: GPL-3.0-or-later
//
// HttpHead: the status line and headers of one HTTP/1.1 answer (RFC 9112), as far as they matter to a fetch.
// The lines come from the server and may hold anything. Private to this room.
#pragma once

#include "core/base/time.h"
#include "core/base/uri.h"

#include <QByteArray>

#include <optional>

namespace caretaker::transport {

class HttpHead
{
public:
    /// One line as it came. A status line begins anew: answers of the 1xx kind are passed over. False when
    /// there is more than limits::MaxHttpHeaderBytes of it.
    bool take(QByteArrayView line);

    bool isComplete() const { return m_complete; } ///< of the final answer
    int status() const { return m_status; }        ///< 0 before there is a status line
    bool isRedirect() const;
    const QByteArray& text() const { return m_text; } ///< status line and headers
    const QByteArray& etag() const
    {
        return m_etag;
    } ///< empty when we are not ready to send it back: too long, or odd
    const QByteArray& lastModified() const { return m_lastModified; } ///< the same
    const QByteArray& contentType() const { return m_contentType; }   ///< the same
    std::optional<Instant> date() const { return m_date; }
    std::optional<Duration> age() const { return m_age; }
    std::optional<Duration> retryAfter() const; ///< a date is counted from date()
    std::optional<qint64> contentLength() const { return m_contentLength; }
    bool hasFraming() const
    {
        return m_isChunked || m_contentLength;
    } ///< else the body ends with the connection
    /// Why the body cannot be taken: an encoding that was not asked for, lengths that contradict each other.
    /// Empty when it can.
    QString complaint() const;
    /// The Location header, resolved against `base`; nothing when it is not an https URI that we accept.
    std::optional<HttpsUri> redirectTarget(const HttpsUri& base) const;

private:
    void begin(QByteArrayView line);
    void takeHeader(const QByteArray& name, const QByteArray& value);
    void takeTransferEncoding(const QByteArray& value);
    void takeLength(const QByteArray& value);

    qint64 m_bytes = 0;
    bool m_complete = false;
    int m_status = 0;
    QByteArray m_text;
    QByteArray m_etag;
    QByteArray m_lastModified;
    QByteArray m_contentType;
    QByteArray m_location;
    QByteArray m_retryAfter;
    std::optional<Instant> m_date;
    std::optional<Duration> m_age;
    std::optional<qint64> m_contentLength;
    bool m_isChunked = false;
    QString m_complaint;
};

/// IMF-fixdate (RFC 9110 section 5.6.7); nothing for the obsolete forms.
std::optional<Instant> parseHttpDate(const QByteArray& text);

} // namespace caretaker::transport
