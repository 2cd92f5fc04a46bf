// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncCensus: counts what a mirror is going to hold while rsync still runs, from its output. With
// `--itemize-changes` given twice and the output format below rsync names every file and folder once, also
// what did not change. Names do not matter and are not asked for. Private to this room.
#pragma once

#include <QByteArray>
#include <QStringList>

namespace caretaker::transport {

class RsyncCensus
{
public:
    /// What makes rsync talk so.
    static QStringList arguments();

    /// Output as it comes, in whatever pieces. Lines that name no file are handed back.
    QByteArray take(const QByteArray& output);

    qint64 entries() const { return m_entries; }   ///< files and folders
    qint64 bytes() const { return m_bytes; }       ///< of all files
    qint64 received() const { return m_received; } ///< of the files that came in this run

private:
    bool takeItem(const QByteArray& line);

    QByteArray m_pending; // the start of a line
    qint64 m_entries = 0;
    qint64 m_bytes = 0;
    qint64 m_received = 0;
};

} // namespace caretaker::transport
