// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/first_database.h"

#include "core/base/limits.h"
#include "core/fleet/importers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

Expected<std::vector<fleet::DelegatedCa>> readFleet(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unexpected(Error::badInput(u"cannot be read: "_s + file.errorString(), path));
    const QByteArray bytes = file.read(limits::MaxFleetFileBytes + 1);
    if (bytes.size() > limits::MaxFleetFileBytes)
        return unexpected(Error::badInput(u"is larger than %1 bytes"_s.arg(limits::MaxFleetFileBytes), path));
    auto cas = fleet::importFleet(bytes, path);
    if (cas && cas->empty())
        return unexpected(Error::badInput(u"names no CA"_s, path));
    return cas;
}

} // namespace

Expected<ImportReport> makeFirstDatabase(const FirstDatabase& wanted, const store::Author& author)
{
    const auto cas = readFleet(wanted.fleetFile);
    if (!cas)
        return unexpected(cas.error());
    if (QFile::exists(wanted.path))
        return unexpected(
            Error::refused(u"is there already"_s, wanted.path, u"open it, or name another file"_s));
    if (!QDir().mkpath(QFileInfo(wanted.path).absolutePath()))
        return unexpected(Error::failed(u"its folder cannot be made"_s, wanted.path));
    return store::Database::open(wanted.path, store::Database::Mode::Create)
        .and_then([&](const store::Database& database) { return importCas(database, *cas, author); });
}

} // namespace caretaker::service
