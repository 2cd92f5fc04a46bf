// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/snapshot_file.h"

#include "core/base/limits.h"

#include <QFile>

#include <zlib.h>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

constexpr int GzipOnly = 16 + MAX_WBITS;
constexpr qsizetype InflatedChunk = 1 << 18;

class Gunzip
{
public:
    Gunzip(const QByteArray& bytes, qint64 maxBytes) : m_maxBytes(maxBytes)
    {
        m_stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.constData())); // zlib only reads
        m_stream.avail_in = static_cast<uInt>(bytes.size());
        m_ready = inflateInit2(&m_stream, GzipOnly) == Z_OK;
    }
    ~Gunzip() { inflateEnd(&m_stream); }
    Gunzip(const Gunzip&) = delete;
    Gunzip& operator=(const Gunzip&) = delete;

    Expected<QByteArray> run()
    {
        int status = m_ready ? Z_OK : Z_MEM_ERROR;
        while (status == Z_OK) {
            status = step();
            if (m_output.size() > m_maxBytes)
                return unexpected(Error::badInput(u"the gzip holds more than %1 bytes"_s.arg(m_maxBytes)));
            if (status == Z_STREAM_END && m_stream.avail_in > 0) // another member (RFC 1952 section 2.2)
                status = inflateReset(&m_stream);
        }
        if (status != Z_STREAM_END)
            return unexpected(Error::badInput(u"the gzip is broken or cut off"_s));
        return std::move(m_output);
    }

private:
    int step()
    {
        const qsizetype had = m_output.size();
        m_output.resize(had + InflatedChunk);
        m_stream.next_out = reinterpret_cast<Bytef*>(m_output.data() + had);
        m_stream.avail_out = static_cast<uInt>(InflatedChunk);
        const int status = inflate(&m_stream, Z_NO_FLUSH);
        m_output.resize(had + InflatedChunk - static_cast<qsizetype>(m_stream.avail_out));
        return status;
    }

    z_stream m_stream{};
    QByteArray m_output;
    qint64 m_maxBytes;
    bool m_ready = false;
};

} // namespace

Expected<QByteArray> gunzipIfNeeded(const QByteArray& bytes, qint64 maxBytes)
{
    if (!bytes.startsWith("\x1f\x8b"))
        return bytes;
    return Gunzip(bytes, maxBytes).run();
}

Expected<Decoded<RepositoryState>> readSnapshotFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: %1"_s.arg(file.errorString()), path));
    const QByteArray raw = file.read(limits::MaxSnapshotBytes + 1);
    if (raw.size() > limits::MaxSnapshotBytes)
        return unexpected(Error::badInput(u"larger than %1 bytes"_s.arg(limits::MaxSnapshotBytes), path));
    auto xml = gunzipIfNeeded(raw, limits::MaxSnapshotBytes);
    if (!xml) {
        xml.error().where = path;
        return unexpected(xml.error());
    }
    return decodeSnapshot(*xml, path);
}

} // namespace caretaker::rrdp
