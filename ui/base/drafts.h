// SPDX-License-Identifier: GPL-3.0-or-later
//
// Drafts: what people type and have not stored yet, as fields of text by what they are of. Kept in a file of
// the user's that nobody else can read (a letter may be in it), so that it outlives a crash; of each database
// and place apart. GUI thread.
#pragma once

#include <QSettings>
#include <QStringList>

namespace caretaker::ui {

class Drafts
{
public:
    /// `place`: "checklists", "dialogs".
    Drafts(const QString& databasePath, const QString& place);

    /// Of an item "registry-daily/2026-03-16/canaries"; empty when there are none.
    QStringList fields(const QString& of) const;
    void keep(const QString& of, const QStringList& fields); ///< forgotten when all are blank
    void forget(const QString& of);

private:
    QString key(const QString& of) const;

    QSettings m_file;
    QString m_group;
};

} // namespace caretaker::ui
