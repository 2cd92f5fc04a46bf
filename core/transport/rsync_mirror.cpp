// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_mirror.h"

#include "core/base/ids.h"
#include "core/base/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QThreadPool>

#include <atomic>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FolderNameLength = 32;

const QString GoneSuffix = u".gone"_s;

void deleteLater(const QString& folder)
{
    QThreadPool::globalInstance()->start([folder] { QDir(folder).removeRecursively(); });
}

QString folderName(const RsyncUri& uri)
{
    return sha256Of(uri.toString().toLatin1()).toHex().left(FolderNameLength).toLower();
}

} // namespace

RsyncMirror::RsyncMirror(const QString& root, RsyncUri uri)
    : m_uri(std::move(uri)), m_folder(QDir(root).absoluteFilePath(folderName(m_uri)) + u'/')
{
}

Expected<void> RsyncMirror::make() const
{
    QDir folder(m_folder);
    if (!folder.mkpath(m_folder))
        return unexpected(Error::failed(u"cannot make the folder for rsync mirrors"_s, m_folder));
    if (m_uri.isFolder()) // there rsync itself deletes what a killed one left
        return {};
    for (const QString& left : folder.entryList({u".*"_s}, QDir::Files | QDir::Hidden | QDir::System))
        folder.remove(left);
    return {};
}

RsyncMirror::Reading RsyncMirror::read(Limits limits) const
{
    Objects objects;
    qint64 bytes = 0;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const auto uri = RsyncUri::tryFromString(m_uri.folder().toString() + path.sliced(m_folder.size()));
        QFile file(path);
        if (!uri || file.size() > limits::MaxObjectBytes)
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return unexpected(
                Error::failed(u"cannot read the rsync mirror: %1"_s.arg(file.errorString()), path));
        const QByteArray object = file.read(limits::MaxObjectBytes);
        bytes += object.size();
        objects.insert(*uri, object);
        if (objects.size() > limits.files || bytes > limits.bytes)
            return std::nullopt;
    }
    return objects;
}

void RsyncMirror::discard() const
{
    static std::atomic<quint64> count{0};
    const QString from = m_folder.chopped(1);
    const QString gone = u"%1.%2%3"_s.arg(from).arg(++count).arg(GoneSuffix);
    if (QDir().rename(from, gone))
        deleteLater(gone);
}

void RsyncMirror::sweep(const QString& root)
{
    for (const QFileInfo& gone : QDir(root).entryInfoList({u'*' + GoneSuffix}, QDir::Dirs))
        deleteLater(gone.absoluteFilePath());
}

QStringList RsyncMirror::filters()
{
    QStringList result{u"--include=*/"_s};
    for (const QLatin1StringView type :
         {"cer"_L1, "crl"_L1, "mft"_L1, "roa"_L1, "asa"_L1, "gbr"_L1, "tak"_L1, "sig"_L1, "spl"_L1})
        result << u"--include=*."_s + type;
    return result << u"--exclude=*"_s;
}

} // namespace caretaker::transport
