// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/outbox.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace caretaker::post {

using namespace Qt::StringLiterals;

namespace {

QString hashOf(const QString& idempotencyKey)
{
    return sha256Of(idempotencyKey.toUtf8()).toHex().left(16).toLower();
}

/// The handle as part of a file name: harmless characters only, and not too many. The hash tells apart what
/// this joins.
QString fileNamePart(const QString& handle)
{
    static const QRegularExpression harmful(u"[^A-Za-z0-9._-]+"_s);
    return QString(handle).replace(harmful, u"_"_s).left(80);
}

Expected<QString> writeFile(const QString& path, const QByteArray& message)
{
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(message) == message.size() && file.commit();
    if (!written)
        return unexpected(Error::failed(u"cannot write the message: "_s + file.errorString(), path,
                                        u"check the folder's permissions and free space"_s));
    return path;
}

} // namespace

Outbox::Outbox(QString folder, QString suffix) : m_folder(std::move(folder)), m_suffix(std::move(suffix)) {}

QString Outbox::fileNameFor(const Parcel& parcel) const
{
    const QString date = formatRfc3339(parcel.date).remove(u'-').remove(u':');
    return u"%1-%2-%3-%4.%5"_s.arg(date, fileNamePart(parcel.ca.toString()), fileNamePart(parcel.kind),
                                   hashOf(parcel.idempotencyKey), m_suffix);
}

QString Outbox::delivered(const QString& idempotencyKey) const
{
    const QDir folder(m_folder);
    const QStringList found =
        folder.entryList({u"*-%1.%2"_s.arg(hashOf(idempotencyKey), m_suffix)}, QDir::Files);
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

Expected<QString> Outbox::write(const Parcel& parcel) const
{
    if (const QString earlier = delivered(parcel.idempotencyKey); !earlier.isEmpty())
        return earlier;
    if (!QDir().mkpath(m_folder))
        return unexpected(
            Error::failed(u"cannot make the outbox folder"_s, m_folder, u"check its permissions"_s));
    return writeFile(QDir(m_folder).filePath(fileNameFor(parcel)), parcel.message);
}

Handover Outbox::deliver(const Parcel& parcel)
{
    const Expected<QString> path = write(parcel);
    return path ? Handover{Handover::Result::Taken, u"written"_s, *path}
                : Handover{Handover::Result::Later, path.error().toString(), {}};
}

} // namespace caretaker::post
