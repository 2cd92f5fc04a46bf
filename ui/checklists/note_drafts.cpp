// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/note_drafts.h"

#include <QCryptographicHash>
#include <QStandardPaths>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QString fileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/drafts.ini"_L1;
}

QString shortHash(const QString& text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

} // namespace

NoteDrafts::NoteDrafts(const QString& databasePath)
    : m_file(fileName(), QSettings::IniFormat), m_group("checklists-"_L1 + shortHash(databasePath))
{
}

QString NoteDrafts::key(const QString& item) const
{
    QString name = item;
    return m_group + u'/' + name.replace(u'/', u'|'); // a slash would make groups
}

NoteDrafts::Draft NoteDrafts::draft(const QString& item) const
{
    const QStringList kept = m_file.value(key(item)).toStringList();
    return {kept.value(0), kept.value(1)};
}

void NoteDrafts::keep(const QString& item, const Draft& draft)
{
    if (draft.isEmpty())
        forget(item);
    else
        m_file.setValue(key(item), QStringList{draft.note, draft.evidence});
}

void NoteDrafts::forget(const QString& item)
{
    if (m_file.contains(key(item)))
        m_file.remove(key(item));
}

} // namespace caretaker::ui
