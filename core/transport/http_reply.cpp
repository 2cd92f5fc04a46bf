// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/http_reply.h"

#include <QLocale>
#include <QMetaEnum>
#include <QNetworkReply>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxValidatorLength = 1024; // an ETag that we are ready to send back

/// IMF-fixdate (RFC 9110 section 5.6.7); nothing for the obsolete forms.
std::optional<Instant> parseHttpDate(const QByteArray& text)
{
    const QDateTime local =
        QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s);
    if (!local.isValid())
        return std::nullopt;
    const QDateTime utc(local.date(), local.time(), Qt::UTC);
    return Instant(Duration(utc.toSecsSinceEpoch()));
}

QByteArray shortHeader(const QNetworkReply& reply, const QByteArray& name)
{
    const QByteArray value = reply.rawHeader(name);
    return value.size() <= MaxValidatorLength ? value : QByteArray();
}

} // namespace

int httpStatusOf(const QNetworkReply& reply)
{
    return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
}

bool isHttpError(const QNetworkReply& reply)
{
    // From ContentAccessDenied on, Qt's codes stand for 4xx and 5xx answers.
    return reply.error() >= QNetworkReply::ContentAccessDenied &&
           reply.error() != QNetworkReply::ProtocolFailure && httpStatusOf(reply) >= 400;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

std::optional<HttpsUri> redirectTarget(const QNetworkReply& reply, const HttpsUri& base)
{
    const QUrl location = QUrl::fromEncoded(reply.rawHeader("Location"), QUrl::StrictMode);
    if (!location.isValid() || location.isEmpty())
        return std::nullopt;
    return HttpsUri::tryFromString(QString::fromLatin1(base.toUrl().resolved(location).toEncoded()));
}

void readHeaders(const QNetworkReply& reply, HttpsResult& result)
{
    result.etag = shortHeader(reply, "ETag");
    result.lastModified = shortHeader(reply, "Last-Modified");
    result.serverDate = parseHttpDate(shortHeader(reply, "Date"));
}

QString describe(const QNetworkReply& reply)
{
    switch (reply.error()) {
    case QNetworkReply::RemoteHostClosedError:
        return u"the server closed the connection"_s;
    case QNetworkReply::TimeoutError:
        return u"timed out"_s;
    case QNetworkReply::HostNotFoundError:
        return u"host not found"_s;
    default:
        return reply.errorString().remove(reply.url().toString()).simplified().left(200);
    }
}

} // namespace caretaker::transport
