// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/body_writer.h"

#include "core/base/limits.h"
#include "core/transport/body_storage.h"

#include <QFile>

#include <openssl/evp.h>

#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <utility>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> diskFailed(const QString& folder)
{
    return unexpected(Error::failed(u"cannot keep a body: %1"_s.arg(qt_error_string(errno)), folder));
}

/// A file without a name: nobody else can open it, and it goes when it is closed, even by a crash.
int unnamedFile(const QString& folder)
{
    const QByteArray path = QFile::encodeName(folder);
    const int file = ::open(path.constData(), O_TMPFILE | O_RDWR | O_CLOEXEC | O_EXCL, 0400);
    if (file >= 0 || (errno != EOPNOTSUPP && errno != EISDIR))
        return file;
    QByteArray name = path + "/caretaker-body-XXXXXX"; // a file system without O_TMPFILE
    const int named = ::mkostemp(name.data(), O_CLOEXEC);
    if (named >= 0)
        ::unlink(name.constData());
    return named;
}

} // namespace

BodyWriter::BodyWriter(std::shared_ptr<Spool> spool) : m_share(std::move(spool)), m_digest(EVP_MD_CTX_new())
{
    EVP_DigestInit_ex(m_digest, EVP_sha256(), nullptr);
}

BodyWriter::~BodyWriter()
{
    EVP_MD_CTX_free(m_digest);
    if (m_file >= 0)
        ::close(m_file);
}

bool BodyWriter::hasRoomFor(qint64 bytes) const
{
    if (m_file >= 0)
        return m_share.mayGrow(bytes);
    const qint64 whole = m_size + bytes; // goes to disk at once, if at all
    return whole <= limits::MaxBodyInMemory || m_share.mayGrow(whole);
}

Expected<void> BodyWriter::append(QByteArrayView bytes)
{
    EVP_DigestUpdate(m_digest, bytes.data(), static_cast<std::size_t>(bytes.size()));
    m_size += bytes.size();
    if (m_file < 0 && m_size <= limits::MaxBodyInMemory) {
        m_memory.append(bytes);
        return {};
    }
    if (m_file < 0) {
        if (auto opened = openFile(); !opened)
            return opened;
    }
    return write(bytes);
}

Expected<void> BodyWriter::openFile()
{
    m_file = unnamedFile(m_share.spool().folder());
    if (m_file < 0)
        return diskFailed(m_share.spool().folder());
    return write(std::exchange(m_memory, {}));
}

Expected<void> BodyWriter::write(QByteArrayView bytes)
{
    m_share.grow(bytes.size());
    while (!bytes.isEmpty()) {
        const ssize_t written = ::write(m_file, bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (written < 0 && errno != EINTR)
            return diskFailed(m_share.spool().folder());
        bytes = bytes.sliced(std::max<ssize_t>(written, 0));
    }
    return {};
}

Expected<Body> BodyWriter::finish()
{
    std::array<std::uint8_t, Sha256::Size> bytes{};
    EVP_DigestFinal_ex(m_digest, bytes.data(), nullptr);
    const Sha256 hash(bytes);
    if (m_file >= 0)
        return map(hash);
    return m_memory.isEmpty() ? Body()
                              : Body(std::make_shared<Body::Storage>(std::exchange(m_memory, {}), hash));
}

Expected<Body> BodyWriter::map(const Sha256& hash)
{
    // Read-only for whoever gets the descriptor: what was hashed must stay what it is.
    const int file = ::open(u"/proc/self/fd/%1"_s.arg(m_file).toLatin1().constData(), O_RDONLY | O_CLOEXEC);
    const int kept = file >= 0 ? file : std::exchange(m_file, -1);
    void* mapping = ::mmap(nullptr, static_cast<std::size_t>(m_size), PROT_READ, MAP_SHARED, kept, 0);
    if (mapping == MAP_FAILED) {
        ::close(kept);
        return diskFailed(m_share.spool().folder());
    }
    return Body(std::make_shared<Body::Storage>(kept, mapping, static_cast<qsizetype>(m_size), hash,
                                                std::move(m_share)));
}

} // namespace caretaker::transport
