// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a QNetworkReply. Private to this room.
#pragma once

#include "core/transport/https_fetcher.h"

class QNetworkReply;

namespace caretaker::transport {

int httpStatusOf(const QNetworkReply& reply); ///< 0 when there was no answer
/// True when the server answered whole, with a status that Qt counts as an error.
bool isHttpError(const QNetworkReply& reply);
bool isRedirect(int status);
/// The Location header, resolved against `base`; nothing when it is not an https URI that we accept.
std::optional<HttpsUri> redirectTarget(const QNetworkReply& reply, const HttpsUri& base);
/// ETag, Last-Modified and Date.
void readHeaders(const QNetworkReply& reply, HttpsResult& result);
/// Qt's words for the error, in one short line without the URL.
QString describe(const QNetworkReply& reply);

} // namespace caretaker::transport
