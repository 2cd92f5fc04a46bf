// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/config_file.h"

#include "core/base/limits.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// Through a file of another name: what is at `path` is the old or the new, never a part. Who may read it
/// stays as it was.
Expected<void> replaceFile(const QString& path, const QByteArray& bytes, QFile::Permissions permissions)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(permissions) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return {};
}

} // namespace

Expected<ConfigText> readConfigText(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::failed(u"cannot be read: "_s + file.errorString(), path));
    const QByteArray text = file.read(limits::MaxConfigBytes + 1);
    if (text.size() > limits::MaxConfigBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxConfigBytes), path));
    return ConfigText{text, sha256Of(text)};
}

int lineOfFault(const Error& error, const QString& path)
{
    if (!error.where.startsWith(path + u':'))
        return 0;
    return error.where.sliced(path.size() + 1).section(u':', 0, 0).toInt();
}

Expected<QString> saveConfigText(const QString& path, const QByteArray& text, const Sha256& wasRead)
{
    if (const auto parsed = Config::parse(text, path); !parsed)
        return unexpected(parsed.error());
    const auto there = readConfigText(path);
    if (!there)
        return unexpected(there.error());
    if (there->hash != wasRead)
        return unexpected(Error::refused(u"was changed by somebody else meanwhile"_s, path,
                                         u"copy your text, and read the file again"_s));
    const QString backup = path + ".bak"_L1;
    const QFile::Permissions permissions = QFileInfo(path).permissions();
    return replaceFile(backup, there->text, permissions)
        .and_then([&] { return replaceFile(path, text, permissions); })
        .map([&] { return backup; });
}

} // namespace caretaker::service
