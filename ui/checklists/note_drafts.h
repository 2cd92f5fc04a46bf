// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoteDrafts: what people type about items and have not stored yet. Kept in a file of its own, written as a
// whole from the event loop, so that it outlives a crash; of each database apart. GUI thread.
#pragma once

#include <QSettings>
#include <QString>

namespace caretaker::ui {

class NoteDrafts
{
public:
    struct Draft
    {
        QString note;
        QString evidence;
        bool isEmpty() const { return note.trimmed().isEmpty() && evidence.trimmed().isEmpty(); }
    };
    explicit NoteDrafts(const QString& databasePath);

    /// Of an item "registry-daily/2026-03-16/canaries".
    Draft draft(const QString& item) const;
    void keep(const QString& item, const Draft& draft); ///< an empty one is forgotten
    void forget(const QString& item);

private:
    QString key(const QString& item) const;

    QSettings m_file;
    QString m_group;
};

} // namespace caretaker::ui
