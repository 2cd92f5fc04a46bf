// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/tree_source.h"

#include "core/base/limits.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace caretaker::rpki {

namespace {

/// The whole file, or nothing when it is no plain file, is too large or cannot be read.
std::optional<QByteArray> readObject(const QString& path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly) || file.size() > limits::MaxObjectBytes)
        return std::nullopt;
    QByteArray bytes = file.read(limits::MaxObjectBytes + 1);
    if (file.error() != QFileDevice::NoError || bytes.size() > limits::MaxObjectBytes)
        return std::nullopt;
    return bytes;
}

} // namespace

TreeSource::TreeSource(const QString& folder)
{
    const QString root = QDir(folder).canonicalPath();
    if (!root.isEmpty())
        m_root = root.endsWith(u'/') ? root : root + u'/';
}

const RepositoryView* TreeSource::repositoryFor(const PublicationPoint& point) const
{
    const bool present =
        !m_root.isEmpty() && QFileInfo(m_root + point.caRepository.moduleRoot().treePath()).isDir();
    return present ? this : nullptr;
}

std::optional<QByteArray> TreeSource::trustAnchorCertificate(const QString& uri) const
{
    const auto rsync = RsyncUri::tryFromString(uri);
    const auto found = rsync ? object(*rsync) : std::nullopt;
    return found ? found : m_trustAnchor;
}

std::optional<QByteArray> TreeSource::object(const RsyncUri& uri) const
{
    if (m_root.isEmpty())
        return std::nullopt;
    // Symbolic links may lead anywhere; what they lead to must lie in the tree.
    const QString path = QFileInfo(m_root + uri.treePath()).canonicalFilePath();
    if (path.isEmpty() || !path.startsWith(m_root))
        return std::nullopt;
    return readObject(path);
}

} // namespace caretaker::rpki
