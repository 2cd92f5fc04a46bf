// SPDX-License-Identifier: GPL-3.0-or-later
//
// The little of HTTP/1.1 that the lab speaks (RFC 9110, 9112), as pure functions: request head in, answer
// out.
#pragma once

#include "core/lab/served.h"

#include <QByteArray>

#include <optional>

namespace caretaker::lab {

struct HttpRequest
{
    QByteArray method;
    QString path; ///< without query
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
};

/// `file` is null for 404.
HttpAnswer answerWithFile(const HttpRequest& request, const HttpFile* file, Instant date);
HttpAnswer answerWithStatus(const HttpRequest& request, int status, Instant date);

/// "Sun, 06 Nov 1994 08:49:37 GMT".
QByteArray formatHttpDate(Instant at);

} // namespace caretaker::lab
