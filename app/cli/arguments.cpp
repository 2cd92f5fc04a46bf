// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QFile>
#include <QSaveFile>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

Expected<Instant> instantArgument(const char* option, const std::string& text, Instant fallback)
{
    if (text.empty())
        return fallback;
    const auto at = parseRfc3339(QString::fromStdString(text));
    if (!at)
        return unexpected(Error::usage(u"\"%1\" is not a time"_s.arg(QString::fromStdString(text)),
                                       QString::fromLatin1(option),
                                       u"RFC 3339, as in 2026-03-16T10:00:00Z"_s));
    return *at;
}

Expected<CaHandle> handleArgument(const std::string& text)
{
    const auto handle = CaHandle::tryFromString(QString::fromStdString(text));
    if (!handle)
        return unexpected(Error::usage(u"\"%1\" is not a handle"_s.arg(QString::fromStdString(text)),
                                       u"HANDLE"_s, u"caretaker ca list shows them"_s));
    return *handle;
}

Expected<QByteArray> readFileArgument(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    QByteArray bytes = file.read(maxBytes + 1);
    if (bytes.size() > maxBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(maxBytes), path));
    return bytes;
}

Expected<void> writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return {};
}

} // namespace caretaker::cli
