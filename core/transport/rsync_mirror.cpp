// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_mirror.h"

#include "core/base/ids.h"
#include "core/base/limits.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype FolderNameLength = 32;

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
    if (!QDir().mkpath(m_folder))
        return unexpected(Error::failed(u"cannot make the folder for rsync mirrors"_s, m_folder));
    return {};
}

Expected<QHash<RsyncUri, QByteArray>> RsyncMirror::read() const
{
    QHash<RsyncUri, QByteArray> objects;
    QDirIterator files(m_folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext() && objects.size() < limits::MaxRsyncFiles) {
        const QString path = files.next();
        const auto uri = RsyncUri::tryFromString(m_uri.folder().toString() + path.sliced(m_folder.size()));
        QFile file(path);
        if (!uri || file.size() > limits::MaxObjectBytes)
            continue;
        if (!file.open(QIODevice::ReadOnly))
            return unexpected(
                Error::failed(u"cannot read the rsync mirror: %1"_s.arg(file.errorString()), path));
        objects.insert(*uri, file.read(limits::MaxObjectBytes));
    }
    return objects;
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
