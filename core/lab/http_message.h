// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little of HTTP/1.1 that the lab speaks (RFC 9110, 9112), as pure functions: request head in, answer
// out.
#pragma once

#include "core/lab/served.h"

#include <QByteArray>

#include <functional>
#include <optional>

namespace caretaker::lab {

struct HttpRequest
{
    QByteArray method;
    QString path; ///< without query
    QByteArray host{};
    QByteArray ifNoneMatch{};
    QByteArray ifModifiedSince{};
    bool keepAlive = true;
};

inline constexpr qsizetype MaxRequestHead = 16'384; ///< far above what any validator sends

/// `head` without the empty line that ends it; nothing when it is no request.
std::optional<HttpRequest> parseHttpRequest(const QByteArray& head);

struct HttpAnswer
{
    int status = 200;
    QByteArray head; ///< status line and fields, with the empty line
    QByteArray body; ///< as sent: empty for HEAD
    /// What follows the body, piece by piece, until a piece is empty; none: nothing.
    std::function<QByteArray()> rest{};
    bool closes = false; ///< the connection ends after it, whatever the head says
};

/// `file` is null for 404.
HttpAnswer answerWithFile(const HttpRequest& request, const HttpFile* file, Instant date);
HttpAnswer answerWithStatus(const HttpRequest& request, int status, Instant date,
                            const QByteArray& fields = {});
/// 200 with `fields`, and no conditions looked at.
HttpAnswer answerWithBody(const HttpRequest& request, const QByteArray& fields, const QByteArray& body,
                          Instant date);
QByteArray httpField(const QByteArray& name, const QByteArray& value);

/// "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray formatHttpDate(Instant at);

} // namespace caretaker::lab
