// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publication: the RRDP side of one repository (RFC 8182): its objects, session and serial, and the
// notification, snapshot and recent deltas as files to be served.
#pragma once

#include "core/lab/authority.h"
#include "core/lab/served.h"

#include <QDataStream>

#include <deque>

namespace caretaker::lab {

class Publication
{
public:
    /// A new session, empty, serial 0: nothing to serve yet.
    explicit Publication(RepositoryOptions where);

    /// Makes `objects` (by path below rsyncBase()) the current set. True when that is a change, and then a
    /// new serial with snapshot and delta. Older deltas are dropped beyond 20, or when together larger than
    /// the snapshot (section 3.3.2).
    bool update(Products objects, Instant now);

    const RepositoryOptions& where() const { return m_where; }
    const Products& objects() const { return m_objects; }
    QString session() const { return m_session; }
    quint64 serial() const { return m_serial; }
    std::shared_ptr<const HttpFiles> files() const { return m_files; }

    /// Session, serial and a digest of the objects; the objects themselves come with the next update().
    void write(QDataStream& stream) const;
    void read(QDataStream& stream);

private:
    struct Delta
    {
        quint64 serial;
        QString path;
        QByteArray hash; ///< hexadecimal
        HttpFile file;
    };

    QByteArray snapshotXml() const;
    QByteArray deltaXml(const Products& to) const;
    QByteArray notificationXml(const QByteArray& snapshotHash) const;
    QByteArray opening(const char* element) const;
    QString versionedPath(QStringView file, const QByteArray& hash) const;
    void rememberDelta(QByteArray xml, Instant now);
    void trimDeltas(qsizetype snapshotSize);
    void makeFiles(Instant now);

    RepositoryOptions m_where;
    QString m_session;
    quint64 m_serial = 0;
    Products m_objects;
    QByteArray
        m_loadedDigest; ///< of the objects that m_serial stands for, until the first update after read()
    std::deque<Delta> m_deltas;              ///< oldest first
    std::pair<QString, HttpFile> m_snapshot; ///< by path
    std::shared_ptr<const HttpFiles> m_files;
};

} // namespace caretaker::lab
