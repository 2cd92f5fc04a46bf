// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/tree_source.h"

#include "core/base/limits.h"
#include "core/rpki/crypto.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace caretaker::transport {

using rpki::PublishedFolder;
using rpki::PublishedObject;

namespace {

class Descriptor
{
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    int get() const { return m_fd; }
    explicit operator bool() const { return m_fd >= 0; }

private:
    int m_fd;
};

/// As many bytes as are there, at most `most`; nothing on an error.
std::optional<QByteArray> readUpTo(int fd, qsizetype most)
{
    QByteArray bytes(most, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < most) {
        const ssize_t got = ::read(fd, bytes.data() + have, static_cast<size_t>(most - have));
        if (got < 0 && errno != EINTR)
            return std::nullopt;
        if (got == 0)
            break;
        have += std::max<ssize_t>(got, 0);
    }
    bytes.truncate(have);
    return bytes;
}

/// The whole file, or nothing when it is no plain file, is too large or cannot be read.
std::optional<QByteArray> readPlainFile(int fd)
{
    struct stat status
    {
    };
    if (::fstat(fd, &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > limits::MaxObjectBytes)
        return std::nullopt;
    auto bytes = readUpTo(fd, static_cast<qsizetype>(status.st_size));
    const bool whole = bytes && bytes->size() == status.st_size;
    return whole ? bytes : std::nullopt;
}

bool isPlainName(QByteArrayView name)
{
    return !name.isEmpty() && name != "." && name != ".." && !name.contains('/') && !name.contains('\0');
}

/// What may be a plain file in an open folder: links, too, and whatever the file system does not tell.
std::vector<QByteArray> namesIn(int folder)
{
    std::vector<QByteArray> names;
    const int copy = ::openat(folder, ".", O_RDONLY | O_CLOEXEC | O_DIRECTORY); // with a place of its own
    DIR* const entries = copy < 0 ? nullptr : ::fdopendir(copy);
    if (!entries) {
        Descriptor closed(copy);
        return names;
    }
    while (const dirent* entry = ::readdir(entries)) {
        if (entry->d_type != DT_DIR && isPlainName(entry->d_name))
            names.emplace_back(entry->d_name);
    }
    ::closedir(entries);
    return names;
}

constexpr int OpenFlags = O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY;

/// A folder of the tree, held open: a file costs no walk down the path.
class TreeFolder final : public PublishedFolder
{
public:
    TreeFolder(int folder, QString root, QString path)
        : m_folder(folder), m_root(std::move(root)), m_path(std::move(path))
    {
    }

    std::optional<PublishedObject> object(QByteArrayView fileName) const override
    {
        if (!isPlainName(fileName))
            return std::nullopt;
        const QByteArray name = fileName.toByteArray();
        const Descriptor file(::openat(m_folder.get(), name.constData(), OpenFlags | O_NOFOLLOW));
        if (!file && errno == ELOOP)
            return throughLink(name);
        return read(file);
    }
    std::optional<qsizetype> fileCount() const override
    {
        return static_cast<qsizetype>(namesIn(m_folder.get()).size());
    }
    std::vector<QByteArray> fileNames() const override { return namesIn(m_folder.get()); }

private:
    static std::optional<PublishedObject> read(const Descriptor& file)
    {
        auto bytes = file ? readPlainFile(file.get()) : std::nullopt;
        if (!bytes)
            return std::nullopt;
        const Sha256 hash = rpki::fastSha256(*bytes);
        return PublishedObject{std::move(*bytes), hash};
    }
    /// Symbolic links may lead anywhere; what they lead to must lie in the tree.
    std::optional<PublishedObject> throughLink(const QByteArray& name) const
    {
        const QString target = QFileInfo(m_path + u'/' + QFile::decodeName(name)).canonicalFilePath();
        if (target.isEmpty() || !target.startsWith(m_root))
            return std::nullopt;
        return read(Descriptor(::open(QFile::encodeName(target).constData(), OpenFlags)));
    }

    Descriptor m_folder;
    QString m_root;
    QString m_path;
};

} // namespace

TreeSource::TreeSource(const QString& folder)
{
    const QString root = QDir(folder).canonicalPath();
    if (!root.isEmpty())
        m_root = root.endsWith(u'/') ? root : root + u'/';
}

const rpki::RepositoryView* TreeSource::repositoryFor(const rpki::PublicationPoint& point) const
{
    const bool present =
        !m_root.isEmpty() && QFileInfo(m_root + point.caRepository.moduleRoot().treePath()).isDir();
    return present ? this : nullptr;
}

std::optional<QByteArray> TreeSource::trustAnchorCertificate(const QString& uri) const
{
    const auto rsync = RsyncUri::tryFromString(uri);
    const auto where = rsync ? folder(rsync->folder()) : nullptr;
    const auto found = where ? where->object(rsync->fileName().toLatin1()) : std::nullopt;
    return found ? std::optional(found->bytes) : m_trustAnchor;
}

std::unique_ptr<PublishedFolder> TreeSource::folder(const RsyncUri& folder) const
{
    if (m_root.isEmpty())
        return nullptr;
    const QString path = QFileInfo(m_root + folder.treePath()).canonicalFilePath();
    if (!(path + u'/').startsWith(m_root))
        return nullptr;
    const int fd = ::open(QFile::encodeName(path).constData(), OpenFlags | O_DIRECTORY);
    return fd < 0 ? nullptr : std::make_unique<TreeFolder>(fd, m_root, path);
}

} // namespace caretaker::transport
