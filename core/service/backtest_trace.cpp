// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/backtest_trace.h"

#include "core/base/limits.h"

#include <QFile>

#include <algorithm>
#include <memory>
#include <zlib.h>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 ProgressEvery = 100'000; // lines

tl::unexpected<Error> bad(const QString& what, const QString& hint = {})
{
    return unexpected(Error::badInput(what, {}, hint));
}

/// Bytes of a file, gzip or not, line by line, however long it is.
class LineReader
{
public:
    explicit LineReader(const QString& path)
        : m_file(gzopen(QFile::encodeName(path).constData(), "rb"), gzclose)
    {
        if (m_file)
            gzbuffer(m_file.get(), 1 << 17);
    }
    bool isOpen() const { return m_file != nullptr; }

    /// The next line without its end; nothing at the end of the file.
    Expected<std::optional<QByteArrayView>> next()
    {
        for (;;) {
            const qsizetype end = m_buffer.indexOf('\n', m_at);
            if (end >= 0)
                return lineUpTo(end, end + 1);
            if (m_buffer.size() - m_at > limits::MaxTraceLineBytes)
                return bad(u"the line is longer than %1 bytes"_s.arg(limits::MaxTraceLineBytes));
            const auto more = fill();
            if (!more)
                return unexpected(more.error());
            if (!*more)
                break;
        }
        if (m_at >= m_buffer.size())
            return std::optional<QByteArrayView>();
        return lineUpTo(m_buffer.size(), m_buffer.size());
    }

private:
    std::optional<QByteArrayView> lineUpTo(qsizetype end, qsizetype next)
    {
        const QByteArrayView line = QByteArrayView(m_buffer).sliced(m_at, end - m_at);
        m_at = next;
        return line;
    }

    Expected<bool> fill()
    {
        constexpr qsizetype Piece = 1 << 17;
        m_buffer.remove(0, m_at);
        m_at = 0;
        const qsizetype had = m_buffer.size();
        m_buffer.resize(had + Piece);
        const int n = gzread(m_file.get(), m_buffer.data() + had, static_cast<unsigned>(Piece));
        m_buffer.resize(had + std::max(n, 0));
        int code = Z_OK;
        const char* message = gzerror(m_file.get(), &code);
        if (n < 0 || (n == 0 && code != Z_OK && code != Z_STREAM_END))
            return bad(u"cannot be read: "_s + QString::fromLocal8Bit(message));
        return n > 0;
    }

    std::unique_ptr<gzFile_s, int (*)(gzFile_s*)> m_file;
    QByteArray m_buffer;
    qsizetype m_at = 0;
};

bool isWithin(Instant at, const TraceRequest& request)
{
    return (!request.from || at >= *request.from) && (!request.to || at <= *request.to);
}

/// One trace being read.
class TraceRun
{
public:
    TraceRun(const TraceRequest& request, LatencyBounds bounds)
        : m_request(request), m_builder(std::move(bounds))
    {
    }

    Expected<void> take(QByteArrayView line)
    {
        if (line.trimmed().isEmpty())
            return {};
        const auto look = parseTraceLine(line, m_notes);
        if (!look)
            return unexpected(look.error());
        if (m_last && look->at < *m_last)
            return bad(u"is older than the line before it"_s, u"in time order, the oldest first"_s);
        m_last = look->at;
        return isWithin(look->at, m_request) ? m_builder.add(*look) : Expected<void>();
    }
    Trace finish(qint64 lines) { return {m_builder.take(), lines, m_notes.list()}; }

private:
    const TraceRequest& m_request;
    BacktestInputBuilder m_builder;
    TraceNotes m_notes;
    std::optional<Instant> m_last;
};

} // namespace

Expected<Trace> readTrace(const TraceRequest& request, LatencyBounds bounds)
{
    QFile probe(request.file); // zlib would not say why
    if (!probe.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + probe.errorString(), request.file));
    probe.close();
    LineReader reader(request.file);
    if (!reader.isOpen())
        return unexpected(Error::badInput(u"cannot be read"_s, request.file));
    TraceRun run(request, std::move(bounds));
    qint64 lines = 0;
    const auto at = [&](Error error) {
        error.where = u"%1:%2"_s.arg(request.file).arg(lines);
        return unexpected(std::move(error));
    };
    for (;;) {
        ++lines;
        const auto line = reader.next();
        if (!line)
            return at(line.error());
        if (!*line)
            break;
        if (const auto taken = run.take(**line); !taken)
            return at(taken.error());
        if (request.progress && lines % ProgressEvery == 0)
            request.progress(lines);
    }
    return run.finish(lines - 1);
}

} // namespace caretaker::service
