// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/module_tree.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <array>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr QFile::Permissions ReadableByAll{QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup |
                                           QFile::ReadOther};

Error cannotWrite(const QString& path, const QString& why)
{
    return Error::failed(u"cannot write the file: %1"_s.arg(why), path);
}

Expected<void> renameOver(const QString& from, const QString& to)
{
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return unexpected(cannotWrite(to, QString::fromLocal8Bit(std::strerror(errno))));
    return {};
}

/// Beside `path`, hidden from rsync and validators by its name.
Expected<QString> writeBeside(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    const QFileInfo info(path);
    const QString beside = info.path() + "/."_L1 + info.fileName() + ".new"_L1;
    QFile file(beside);
    if (!QDir().mkpath(info.path()) || !file.open(QIODevice::WriteOnly | QIODevice::Truncate, permissions) ||
        file.write(bytes) != bytes.size() || !file.flush())
        return unexpected(cannotWrite(path, file.errorString()));
    return beside;
}

} // namespace

Expected<void> replaceFile(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    const auto beside = writeBeside(path, bytes, permissions);
    return beside ? renameOver(*beside, path) : unexpected(beside.error());
}

Expected<void> ModuleTree::write(const QString& path, const QByteArray& bytes, Instant now) const
{
    const auto beside = writeBeside(m_folder + path, bytes, ReadableByAll);
    if (!beside)
        return unexpected(beside.error());
    const timespec stamp{now.time_since_epoch().count(), 0};
    const std::array<timespec, 2> both{stamp, stamp};
    utimensat(AT_FDCWD, QFile::encodeName(*beside).constData(), both.data(),
              0); // without it, only caches suffer
    return renameOver(*beside, m_folder + path);
}

Expected<void> ModuleTree::remove(const QString& path) const
{
    QFile file(m_folder + path);
    if (file.exists() && !file.remove())
        return unexpected(
            Error::failed(u"cannot remove the file: %1"_s.arg(file.errorString()), file.fileName()));
    return {};
}

/// What an earlier process left: keeps what is still right, removes the rest.
Expected<void> ModuleTree::removeStrays(const Products& objects)
{
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next().sliced(m_folder.size());
        const auto wanted = objects.find(path);
        QFile file(m_folder + path);
        if (wanted != objects.end() && file.size() == wanted->second.bytes.size() &&
            file.open(QIODevice::ReadOnly) && file.readAll() == wanted->second.bytes)
            m_known.insert_or_assign(path, wanted->second.hash);
        else if (auto removed = remove(path); !removed)
            return removed;
    }
    m_looked = true;
    return {};
}

Expected<void> ModuleTree::sync(const Products& objects, Instant now)
{
    if (!m_looked) {
        if (!QDir().mkpath(m_folder))
            return unexpected(Error::failed(u"cannot make the folder"_s, m_folder));
        if (auto looked = removeStrays(objects); !looked)
            return looked;
    }
    for (const auto& [path, product] : objects) {
        const auto known = m_known.find(path);
        if (known != m_known.end() && known->second == product.hash)
            continue;
        if (auto written = write(path, product.bytes, now); !written)
            return written;
        m_known.insert_or_assign(path, product.hash);
    }
    for (auto known = m_known.begin(); known != m_known.end();) {
        if (objects.contains(known->first)) {
            ++known;
            continue;
        }
        if (auto removed = remove(known->first); !removed)
            return removed;
        known = m_known.erase(known);
    }
    return {};
}

} // namespace caretaker::lab
