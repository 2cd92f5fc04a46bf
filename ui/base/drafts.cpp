// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/base/drafts.h"

#include <QCryptographicHash>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

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

bool isBlank(const QString& field) { return field.trimmed().isEmpty(); }

} // namespace

Drafts::Drafts(const QString& databasePath, const QString& place)
    : m_file(fileName(), QSettings::IniFormat), m_group(place + u'-' + shortHash(databasePath))
{
}

QString Drafts::key(const QString& of) const
{
    QString name = of;
    return m_group + u'/' + name.replace(u'/', u'|'); // a slash would make groups
}

QStringList Drafts::fields(const QString& of) const { return m_file.value(key(of)).toStringList(); }

void Drafts::keep(const QString& of, const QStringList& fields)
{
    if (std::ranges::all_of(fields, isBlank)) {
        forget(of);
        return;
    }
    m_file.setValue(key(of), fields);
    m_file.sync(); // it may be new
    QFile::setPermissions(m_file.fileName(), QFile::ReadOwner | QFile::WriteOwner);
}

void Drafts::forget(const QString& of)
{
    if (m_file.contains(key(of)))
        m_file.remove(key(of));
}

} // namespace caretaker::ui
