// SPDX-License-Identifier: GPL-3.0-or-later
//
// RrdpFiles: the files of one repository, to be altered: a notification that always names its snapshot and
// deltas rightly, whatever becomes of them. Reads nothing but what Publication wrote.
#pragma once

#include "core/lab/served.h"

#include <functional>

namespace caretaker::lab {

class RrdpFiles
{
public:
    RrdpFiles(const RepositoryOptions& where, HttpFiles files);

    const RepositoryOptions& where() const { return m_where; }
    HttpFiles take() && { return std::move(m_files); }

    QByteArray notification() const { return m_files.value(m_notification).bytes; }
    void setNotification(const QByteArray& xml) { m_files.insert(m_notification, fileOf(xml)); }
    /// As it was found, but `xml` is what every second request gets.
    void setEverySecondNotification(const QByteArray& xml);

    QByteArray snapshot() const { return m_files.value(m_snapshot).bytes; }
    /// At a new path; the notification follows, but its hash is wrong for a filling of more than a gigabyte.
    void setSnapshot(const QByteArray& xml, const std::optional<Filling>& filling = {});
    /// Just before the end of the snapshot.
    void addToSnapshot(const QByteArray& elements);

    /// The same paths with other bytes; the notification follows.
    void alterDeltas(const QByteArray& appended);
    void dropDeltas();
    /// A file a serial, each listed as its delta.
    void addDeltas(quint64 first, quint64 last, const std::function<QByteArray(quint64)>& xmlOf);

    QByteArray session() const;
    quint64 serial() const;
    /// Of the notification and the snapshot, not of the deltas.
    void setSerial(quint64 serial);

    static QByteArray hashOf(const QByteArray& bytes, const std::optional<Filling>& filling = {});

private:
    HttpFile fileOf(const QByteArray& bytes, const QByteArray& type = "application/xml") const;
    void replaceInNotification(const QByteArray& old, const QByteArray& with);
    QByteArray uriOf(const QString& path) const;

    RepositoryOptions m_where;
    HttpFiles m_files;
    QString m_notification; ///< path
    QString m_snapshot;
    Instant m_lastModified{};
};

} // namespace caretaker::lab
