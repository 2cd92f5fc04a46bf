// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_folder.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

namespace caretaker::service {

using namespace Qt::StringLiterals;

namespace {

/// Written first, in a folder that was empty; so that only what we made is ever taken away.
constexpr QLatin1StringView Unfinished{"demo-unfinished"};

Expected<void> markUnfinished(const QDir& dir)
{
    QFile mark(dir.filePath(Unfinished));
    if (!dir.mkpath(u"."_s) || !mark.open(QIODevice::WriteOnly))
        return unexpected(Error::failed(u"cannot be written"_s, mark.fileName()));
    return {};
}

Expected<void> clear(const QDir& dir)
{
    if (!dir.exists() || dir.isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        return {};
    if (!dir.exists(Unfinished))
        return unexpected(Error::refused(u"holds files that are no lab fleet's"_s, dir.path(),
                                         u"move them away, or choose another folder"_s));
    if (!QDir(dir).removeRecursively())
        return unexpected(Error::failed(u"cannot be removed"_s, dir.path()));
    return {};
}

} // namespace

Expected<void> saveDemoFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return unexpected(Error::failed(u"cannot be written: "_s + file.errorString(), path));
    return {};
}

bool holdsDemo(const QString& dir)
{
    const QDir folder(dir);
    return folder.exists(u"demo.json"_s) && folder.exists(u"caretaker.db"_s) && !folder.exists(Unfinished);
}

Expected<void> makeDemo(const DemoOptions& options, const Demo::Progress& progress)
{
    if (holdsDemo(options.dir))
        return {};
    const QDir dir(options.dir);
    auto begun = clear(dir).and_then([&] { return markUnfinished(dir); });
    if (!begun)
        return begun;
    const auto made = Demo(options, progress).run();
    if (made && QFile::remove(dir.filePath(Unfinished)))
        return {};
    QDir(dir).removeRecursively();
    return unexpected(made ? Error::failed(u"cannot be written"_s, dir.path()) : made.error());
}

} // namespace caretaker::service
