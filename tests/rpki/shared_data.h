// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads the real RPKI objects of the shared data for tests. Each function gives nothing where the data is
// absent; the test then skips with CARETAKER_NEEDS_SHARED_DATA.
#pragma once

#include "core/base/time.h"
#include "core/base/uri.h"
#include "core/rpki/tal.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QTest>
#include <QXmlStreamReader>

#include <optional>
#include <zlib.h>

namespace caretaker::rpki::test {

inline QString sharedPath(const QString& name) { return QStringLiteral(CARETAKER_SHARED_DATA "/") + name; }

inline std::optional<QByteArray> sharedFile(const QString& name)
{
    QFile file(sharedPath(name));
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

inline std::optional<QByteArray> gunzipped(const QString& name)
{
    gzFile file = gzopen(sharedPath(name).toLocal8Bit().constData(), "rb");
    if (!file)
        return std::nullopt;
    QByteArray all;
    QByteArray block(1 << 20, '\0');
    for (int n = 0; (n = gzread(file, block.data(), static_cast<unsigned>(block.size()))) > 0;)
        all.append(block.constData(), n);
    gzclose(file);
    return all;
}

/// The published objects of an RRDP snapshot.
inline QHash<RsyncUri, QByteArray> snapshotObjects(const QByteArray& xml)
{
    QHash<RsyncUri, QByteArray> objects;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement || reader.name() != u"publish")
            continue;
        const auto uri = RsyncUri::tryFromString(reader.attributes().value(QStringLiteral("uri")).toString());
        if (uri)
            objects.insert(*uri, QByteArray::fromBase64(reader.readElementText().toLatin1()));
    }
    return objects;
}

inline std::optional<Tal> sharedTal(const QString& name)
{
    const auto text = sharedFile(name);
    const auto tal = text ? Tal::decode(*text, QFileInfo(name).completeBaseName()) : Expected<Tal>(Tal{});
    return text && tal ? std::optional(*tal) : std::nullopt;
}

inline Instant instant(const char* text) { return *parseRfc3339(QString::fromLatin1(text)); }

/// Every file below a shared folder with this extension.
inline QStringList sharedFiles(const QString& folder, const QString& extension)
{
    QStringList found;
    QDirIterator walk(sharedPath(folder), {QStringLiteral("*.") + extension}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext())
        found << QDir(sharedPath({})).relativeFilePath(walk.next());
    found.sort();
    return found;
}

} // namespace caretaker::rpki::test

#define CARETAKER_NEEDS_SHARED_DATA(name)                                                                    \
    if (!QFileInfo::exists(caretaker::rpki::test::sharedPath(name)))                                         \
    QSKIP("the shared data is not beside this checkout")
