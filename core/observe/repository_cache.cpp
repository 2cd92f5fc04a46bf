// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/repository_cache.h"

#include "core/rrdp/wire.h"

#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QIODevice>
#include <QSet>

#include <cstdio>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

namespace {

const QString Version = u"caretaker/rrdp-cache/1"_s;
constexpr qsizetype DigestBytes = 32;

QByteArray bytesOf(const HttpsUri& uri, const RrdpMemory& memory)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << Version << uri.toString() << memory.etag << memory.lastModified << memory.notification
        << memory.costs.snapshotBytes << memory.costs.deltaBytes << qint32(memory.attempts)
        << memory.everSucceeded << rrdp::toWire(memory.announced)
        << rrdp::toWire(rrdp::Decoded<rrdp::RepositoryState>{memory.state, memory.notificationFindings});
    return bytes + sha256Of(bytes).toByteArray();
}

std::optional<RrdpMemory> memoryFrom(const QByteArray& file, const HttpsUri& uri)
{
    const QByteArray bytes = file.chopped(std::min(DigestBytes, file.size()));
    if (sha256Of(bytes).toByteArray() != file.last(std::min(DigestBytes, file.size())))
        return std::nullopt;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    RrdpMemory memory;
    QString version;
    QString name;
    QByteArray announced;
    QByteArray state;
    in >> version >> name >> memory.etag >> memory.lastModified >> memory.notification >>
        memory.costs.snapshotBytes >> memory.costs.deltaBytes >> memory.attempts >> memory.everSucceeded >>
        announced >> state;
    auto said = rrdp::announcedFromWire(announced);
    auto kept = rrdp::snapshotFromWire(state);
    if (in.status() != QDataStream::Ok || version != Version || name != uri.toString() || !said || !kept)
        return std::nullopt;
    memory.announced = std::move(*said);
    memory.state = std::move(kept->value);
    memory.notificationFindings = std::move(kept->findings);
    return memory;
}

} // namespace

Expected<RepositoryCache> RepositoryCache::open(const QString& folder)
{
    if (!folder.isEmpty() && !QDir().mkpath(folder))
        return unexpected(Error::failed(u"cannot make the folder of the repository cache"_s, folder));
    return RepositoryCache(folder);
}

QString RepositoryCache::pathOf(const HttpsUri& notification) const
{
    return QDir(m_folder).filePath(sha256Of(notification.toString().toLatin1()).toHex().toLower() +
                                   u".rrdp"_s);
}

RrdpMemory RepositoryCache::load(const HttpsUri& notification) const
{
    QFile file(pathOf(notification));
    if (m_folder.isEmpty() || !file.open(QIODevice::ReadOnly))
        return {};
    return memoryFrom(file.readAll(), notification).value_or(RrdpMemory{});
}

Expected<void> RepositoryCache::save(const HttpsUri& notification, const RrdpMemory& memory) const
{
    if (m_folder.isEmpty())
        return {};
    const QString path = pathOf(notification);
    QFile file(path + u".new"_s); // not synchronised with the disk: what is torn is as good as none
    const QByteArray bytes = bytesOf(notification, memory);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return unexpected(
            Error::failed(u"cannot write the repository cache: "_s + file.errorString(), file.fileName()));
    if (::rename(QFile::encodeName(file.fileName()).constData(), QFile::encodeName(path).constData()) != 0)
        return unexpected(Error::failed(u"cannot replace a file of the repository cache"_s, path));
    return {};
}

void RepositoryCache::keepOnly(const std::set<HttpsUri>& notifications) const
{
    if (m_folder.isEmpty())
        return;
    QDir folder(m_folder);
    QSet<QString> wanted;
    for (const HttpsUri& notification : notifications)
        wanted.insert(QFileInfo(pathOf(notification)).fileName());
    for (const QString& name : folder.entryList({u"*.rrdp"_s}, QDir::Files)) {
        if (!wanted.contains(name))
            folder.remove(name);
    }
}

} // namespace caretaker::observe
