// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncMirror: the folder on disk that holds what one rsync URI gave. Private to this room.
#pragma once

#include "core/base/expected.h"
#include "core/base/uri.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

namespace caretaker::transport {

class RsyncMirror
{
public:
    /// `root` is the fetcher's mirror folder; the mirror's own folder is named by a hash of `uri`, so that no
    /// part of an untrusted URI becomes a path.
    RsyncMirror(const QString& root, RsyncUri uri);

    const RsyncUri& uri() const { return m_uri; }
    /// Absolute, with a trailing slash.
    const QString& folder() const { return m_folder; }
    Expected<void> make() const;
    struct Limits
    {
        qsizetype files;
        qint64 bytes;
    };
    using Objects = QHash<RsyncUri, QByteArray>;
    /// Regular files only, no symbolic links; a name that makes no safe URI is passed over. Nothing when
    /// there is more than the limits. From any thread: a large mirror takes seconds.
    using Reading = Expected<std::optional<Objects>>;
    Reading read(Limits limits) const;
    /// Takes the mirror away at once, and deletes it in another thread.
    void discard() const;
    /// Deletes in another thread what an earlier process did not get round to.
    static void sweep(const QString& root);

    /// rsync's patterns for the file types of RPKI repositories, and nothing else.
    static QStringList filters();

private:
    RsyncUri m_uri;
    QString m_folder;
};

} // namespace caretaker::transport
