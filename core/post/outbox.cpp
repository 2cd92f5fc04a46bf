// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/outbox.h"

#include <QDir>
#include <QRegularExpression>
#include <QSaveFile>

namespace caretaker::notice {

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

QString fileNameFor(const Parcel& parcel)
{
    const QString date = formatRfc3339(parcel.date).remove(u'-').remove(u':');
    return u"%1-%2-%3-%4.eml"_s.arg(date, fileNamePart(parcel.ca.toString()), toString(parcel.kind),
                                    hashOf(parcel.idempotencyKey));
}

Expected<QString> write(const QString& path, const QByteArray& message)
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

Outbox::Outbox(QString folder) : m_folder(std::move(folder)) {}

QString Outbox::delivered(const QString& idempotencyKey) const
{
    const QDir folder(m_folder);
    const QStringList found = folder.entryList({u"*-%1.eml"_s.arg(hashOf(idempotencyKey))}, QDir::Files);
    return found.isEmpty() ? QString() : folder.filePath(found.first());
}

Expected<QString> Outbox::deliver(const Parcel& parcel) const
{
    if (const QString earlier = delivered(parcel.idempotencyKey); !earlier.isEmpty())
        return earlier;
    if (!QDir().mkpath(m_folder))
        return unexpected(
            Error::failed(u"cannot make the outbox folder"_s, m_folder, u"check its permissions"_s));
    return write(QDir(m_folder).filePath(fileNameFor(parcel)), parcel.message);
}

Expected<QString> Outbox::deliver(const RenderedNotice& notice, const Envelope& envelope) const
{
    if (const QString earlier = delivered(envelope.idempotencyKey); !earlier.isEmpty())
        return earlier;
    return composeMessage(notice, envelope).and_then([&](const QByteArray& message) {
        return deliver({notice.ca, notice.kind, envelope.date, envelope.idempotencyKey, message});
    });
}

} // namespace caretaker::notice
