// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/http_message.h"

#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QUrl>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 429:
        return "Too Many Requests";
    default:
        return "Service Unavailable";
    }
}

void readField(HttpRequest& request, const QByteArray& line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0)).toLower();
    const QByteArray value = line.mid(colon + 1).trimmed();
    if (name == "if-none-match")
        request.ifNoneMatch = value;
    else if (name == "if-modified-since")
        request.ifModifiedSince = value;
    else if (name == "host")
        request.host = value;
    else if (name == "connection")
        request.keepAlive =
            value.toLower() == "keep-alive" || (request.keepAlive && value.toLower() != "close");
}

/// If-None-Match wins over If-Modified-Since (RFC 9110 section 13.2.2).
bool isUnchanged(const HttpRequest& request, const HttpFile& file)
{
    if (!request.ifNoneMatch.isEmpty())
        return request.ifNoneMatch == "*" || request.ifNoneMatch.contains(file.etag);
    return !request.ifModifiedSince.isEmpty() && request.ifModifiedSince == formatHttpDate(file.lastModified);
}

constexpr qint64 FillingPiece = 262'144;

/// The filling, piece by piece, and then the end of the file.
std::function<QByteArray()> restOf(const HttpFile& file)
{
    return [left = file.filling->count, tail = file.bytes.sliced(file.filling->at)]() mutable {
        if (left <= 0)
            return std::exchange(tail, {});
        const qint64 piece = std::min(left, FillingPiece);
        left -= piece;
        return QByteArray(piece, 'A');
    };
}

qint64 lengthOf(const HttpFile& file) { return file.bytes.size() + (file.filling ? file.filling->count : 0); }

HttpAnswer answer(const HttpRequest& request, int status, const QByteArray& fields, const QByteArray& body,
                  Instant date, std::optional<qint64> length = {})
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) + "\r\n";
    head += httpField("Date", formatHttpDate(date)) + httpField("Server", "caretaker-lab") + fields;
    if (status != 304)
        head += httpField("Content-Length", QByteArray::number(length.value_or(body.size())));
    head += httpField("Connection", request.keepAlive ? "keep-alive" : "close") + "\r\n";
    return {status, head, request.method == "HEAD" || status == 304 ? QByteArray() : body};
}

} // namespace

QByteArray httpField(const QByteArray& name, const QByteArray& value) { return name + ": " + value + "\r\n"; }

QByteArray formatHttpDate(Instant at)
{
    const auto time = QDateTime::fromSecsSinceEpoch(at.time_since_epoch().count(), Qt::UTC);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'").toLatin1();
}

std::optional<HttpRequest> parseHttpRequest(const QByteArray& head)
{
    QList<QByteArray> lines = head.split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (words.size() != 3 || !words[1].startsWith('/') || !words[2].startsWith("HTTP/1."))
        return std::nullopt;
    HttpRequest request{.method = words[0], .path = QUrl::fromEncoded(words[1]).path(QUrl::FullyDecoded)};
    request.keepAlive = words[2] != "HTTP/1.0";
    for (const QByteArray& line : lines)
        readField(request, line.trimmed());
    return request;
}

HttpAnswer answerWithFile(const HttpRequest& request, const HttpFile* file, Instant date)
{
    if (request.method != "GET" && request.method != "HEAD")
        return answer(request, 405, httpField("Allow", "GET, HEAD"), {}, date);
    if (!file)
        return answerWithStatus(request, 404, date);
    const QByteArray fields = httpField("Content-Type", file->contentType) + httpField("ETag", file->etag) +
                              httpField("Last-Modified", formatHttpDate(file->lastModified));
    if (isUnchanged(request, *file))
        return answer(request, 304, fields, {}, date);
    if (!file->filling)
        return answer(request, 200, fields, file->bytes, date);
    HttpAnswer filled =
        answer(request, 200, fields, file->bytes.first(file->filling->at), date, lengthOf(*file));
    if (request.method == "GET")
        filled.rest = restOf(*file);
    return filled;
}

HttpAnswer answerWithStatus(const HttpRequest& request, int status, Instant date, const QByteArray& fields)
{
    return answer(request, status, httpField("Content-Type", "text/plain") + fields, reasonOf(status) + '\n',
                  date);
}

HttpAnswer answerWithBody(const HttpRequest& request, const QByteArray& fields, const QByteArray& body,
                          Instant date)
{
    return answer(request, 200, fields, body, date);
}

} // namespace caretaker::lab
