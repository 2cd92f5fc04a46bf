// SPDX-License-Identifier: GPL-3.0-or-later
//
// ModuleTree: the rsync side of one repository: a folder that is made equal to a set of objects. Writes only
// what changed, each file by renaming, so that a reader sees the old or the new one.
#pragma once

#include "core/lab/authority.h"

#include <QFile>

namespace caretaker::lab {

class ModuleTree
{
public:
    explicit ModuleTree(QString folder) : m_folder(std::move(folder)) {}

    const QString& folder() const { return m_folder; }
    /// `now` becomes the time stamp of changed files: rsync takes a file of equal size and time for
    /// unchanged.
    Expected<void> sync(const Products& objects, Instant now);

private:
    Expected<void> removeStrays(const Products& objects);
    Expected<void> write(const QString& path, const QByteArray& bytes, Instant now) const;
    Expected<void> remove(const QString& path) const;

    QString m_folder;
    bool m_looked = false;             ///< knows what an earlier process left there
    std::map<QString, Sha256> m_known; ///< on disk, by path
};

/// Replaces a file by renaming; makes its folder where needed. The new file has these permissions, less the
/// umask.
Expected<void> replaceFile(const QString& path, const QByteArray& bytes,
                           QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner |
                                                            QFile::ReadGroup | QFile::ReadOther);

} // namespace caretaker::lab
