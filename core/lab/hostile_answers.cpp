// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/hostile_answers.h"

#include <algorithm>
#include <array>
#include <zlib.h>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MissingBytes = 1000;
constexpr qsizetype EndlessPiece = 65'536;
constexpr qsizetype ZerosAtOnce = 1'000'000;
constexpr int GzipWindow = 15 + 16; ///< the largest window, with gzip's head and tail

/// What is known when an answer is made hostile.
struct Asked
{
    HttpRequest request; ///< without conditions: an attack is served to who has the file, too
    const HttpFile* file;
    const ServedRepository& repository;
    Instant date;
    const Act& act;
};

QByteArray retryAfter(const Asked& asked)
{
    return httpField("Retry-After", QByteArray::number(asked.act.amount));
}

HttpAnswer tooManyRequests(const HttpAnswer&, const Asked& asked)
{
    return answerWithStatus(asked.request, 429, asked.date, retryAfter(asked));
}

HttpAnswer unavailable(const HttpAnswer&, const Asked& asked)
{
    return answerWithStatus(asked.request, 503, asked.date, retryAfter(asked));
}

void replaceLength(HttpAnswer& answer, const QByteArray& field)
{
    const qsizetype from = answer.head.indexOf("Content-Length: ");
    if (from >= 0)
        answer.head.replace(from, answer.head.indexOf("\r\n", from) + 2 - from, field);
    answer.head.replace("Connection: keep-alive", "Connection: close");
    answer.closes = true;
}

/// Blanks after the end of an XML document are legal, so that it stays a good one for ever.
HttpAnswer endlessly(const HttpAnswer&, const Asked& asked)
{
    HttpAnswer answer = answerWithFile(asked.request, asked.file, asked.date);
    replaceLength(answer, {});
    answer.rest = [] { return QByteArray(EndlessPiece, ' '); };
    return answer;
}

HttpAnswer cutShort(const HttpAnswer&, const Asked& asked)
{
    HttpAnswer answer = answerWithFile(asked.request, asked.file, asked.date);
    replaceLength(answer, httpField("Content-Length", QByteArray::number(answer.body.size() + MissingBytes)));
    return answer;
}

HttpAnswer bomb(const HttpAnswer&, const Asked& asked)
{
    return answerWithBody(
        asked.request, httpField("Content-Type", "application/xml") + httpField("Content-Encoding", "gzip"),
        gzippedZeros(asked.act.amount), asked.date);
}

HttpAnswer redirectTo(const QString& origin, const Asked& asked)
{
    const QByteArray location = (origin + asked.request.path).toLatin1();
    return answerWithStatus(asked.request, 302, asked.date, httpField("Location", location));
}

HttpAnswer redirectToItself(const HttpAnswer&, const Asked& asked)
{
    return redirectTo(asked.repository.where.httpsOrigin(), asked);
}

/// To the same server under another name, which is another origin (RFC 6454), and serves the file.
HttpAnswer redirectElsewhere(const HttpAnswer& answer, const Asked& asked)
{
    if (asked.request.host.startsWith("127.0.0.1"))
        return answer;
    return redirectTo(u"https://127.0.0.1:%1"_s.arg(asked.repository.where.httpsPort), asked);
}

struct AnswerRow
{
    FaultKind kind;
    HttpAnswer (*answer)(const HttpAnswer&, const Asked&);
};
constexpr std::array<AnswerRow, 7> AnswerRows{{{FaultKind::Http429, tooManyRequests},
                                               {FaultKind::Http503, unavailable},
                                               {FaultKind::EndlessBody, endlessly},
                                               {FaultKind::WrongContentLength, cutShort},
                                               {FaultKind::GzipBomb, bomb},
                                               {FaultKind::RedirectLoop, redirectToItself},
                                               {FaultKind::CrossOriginRedirect, redirectElsewhere}}};

HttpRequest unconditional(HttpRequest request)
{
    request.ifNoneMatch.clear();
    request.ifModifiedSince.clear();
    return request;
}

} // namespace

QByteArray gzippedZeros(qint64 bytes)
{
    z_stream stream{};
    if (deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, GzipWindow, MAX_MEM_LEVEL,
                     Z_DEFAULT_STRATEGY) != Z_OK)
        return {};
    QByteArray zeros(ZerosAtOnce, '\0');
    QByteArray zipped(static_cast<qsizetype>(bytes / 1000 + 1000), Qt::Uninitialized);
    stream.next_out = reinterpret_cast<Bytef*>(zipped.data());
    stream.avail_out = static_cast<uInt>(zipped.size());
    for (qint64 left = bytes; left > 0; left -= ZerosAtOnce) {
        stream.next_in = reinterpret_cast<Bytef*>(zeros.data());
        stream.avail_in = static_cast<uInt>(std::min<qint64>(left, ZerosAtOnce));
        deflate(&stream, left > ZerosAtOnce ? Z_NO_FLUSH : Z_FINISH);
    }
    zipped.truncate(static_cast<qsizetype>(stream.total_out));
    deflateEnd(&stream);
    return zipped;
}

HttpAnswer hostileAnswer(const HttpRequest& request, const HttpFile* file, const ServedRepository& repository,
                         Instant date)
{
    for (const Act& act : repository.condition.acts) {
        if (act.kind == FaultKind::ClockOff)
            date += act.skew;
    }
    HttpAnswer answer = answerWithFile(request, file, date);
    for (const Act& act : repository.condition.acts) {
        const auto row = std::ranges::find(AnswerRows, act.kind, &AnswerRow::kind);
        if (row != AnswerRows.end())
            answer = row->answer(answer, {unconditional(request), file, repository, date, act});
    }
    return answer;
}

} // namespace caretaker::lab
