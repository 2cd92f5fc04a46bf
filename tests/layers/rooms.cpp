// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/rooms.h"

#include <QFileInfo>
#include <QLibraryInfo>

#include <algorithm>

namespace caretaker::layers {

using namespace Qt::StringLiterals;

namespace {

constexpr bool Pure = true;
constexpr bool DoesIo = false;

struct Row
{
    QLatin1StringView path;
    bool pure;
    QLatin1StringView libraries; ///< separated by ", "
};

constexpr Row Rows[] = {
    {"core/base"_L1, Pure, "OpenSSL"_L1},
    {"core/language"_L1, Pure, ""_L1},
    {"core/document"_L1, DoesIo, "processes"_L1},
    {"core/rpki"_L1, Pure, "OpenSSL, threads"_L1},
    {"core/rrdp"_L1, Pure, "libxml2, zlib"_L1},
    {"core/fleet"_L1, Pure, "OpenSSL"_L1},
    {"core/transport"_L1, DoesIo,
     "OpenSSL, Qt Network, POSIX, c-ares, libcurl, processes, threads, timers, zlib"_L1},
    {"core/observe"_L1, DoesIo, "POSIX, processes, threads, timers, zlib"_L1},
    {"core/metrics"_L1, Pure, ""_L1},
    {"core/health"_L1, Pure, ""_L1},
    {"core/policy"_L1, Pure, "toml++"_L1},
    {"core/enforcement"_L1, Pure, ""_L1},
    {"core/notice"_L1, Pure, "GMime, Mustache, libical"_L1},
    {"core/post"_L1, DoesIo, "GMime, POSIX, libcurl, processes"_L1},
    {"core/checklist"_L1, Pure, "Mustache, toml++"_L1},
    {"core/readiness"_L1, Pure, ""_L1},
    {"core/probe"_L1, DoesIo, "Qt Network, timers"_L1},
    {"core/report"_L1, Pure, "Mustache"_L1},
    {"core/store"_L1, DoesIo, "POSIX, SQL, threads"_L1},
    {"core/service"_L1, DoesIo, "OpenSSL, POSIX, Qt Network, processes, threads, timers, toml++, zlib"_L1},
    {"core/lab"_L1, DoesIo, "OpenSSL, POSIX, Qt Network, processes, threads, time of day, timers, zlib"_L1},
    {"ui"_L1, DoesIo, "Qt Gui, threads, time of day, timers"_L1},
    {"app/cli"_L1, DoesIo, "CLI11, POSIX, processes, threads, time of day, timers"_L1},
    {"app/decoder"_L1, DoesIo, "POSIX, seccomp, threads"_L1},
    {"app/desktop"_L1, DoesIo, "CLI11, Qt Gui, time of day"_L1},
};

/// Rooms that may use every other core room; that none of them uses them back is what the check on cycles
/// says.
bool mayUseAll(QLatin1StringView path) { return path == "core/service"_L1 || path == "core/lab"_L1; }

/// What does I/O underneath is neither for pure rooms nor for app/ and ui/, which call services and read
/// values.
bool isHidden(const Row& room, const Row& from)
{
    const bool isCore = from.path.startsWith("core/"_L1);
    return ((room.path == "core/transport"_L1 || room.path == "core/post"_L1) && (from.pure || !isCore)) ||
           (room.path == "core/store"_L1 && !isCore);
}

QStringList roomsFor(const Row& from)
{
    QStringList result;
    bool above = true;
    const bool isCore = from.path.startsWith("core/"_L1);
    for (const Row& other : Rows) {
        above = above && other.path != from.path;
        const bool otherIsCore = other.path.startsWith("core/"_L1);
        const bool inReach = isCore ? otherIsCore && (above || mayUseAll(from.path))
                                    : otherIsCore || (from.path == "app/desktop"_L1 && other.path == "ui"_L1);
        if (inReach && other.path != from.path && !isHidden(other, from))
            result << other.path;
    }
    return result;
}

struct Header
{
    QLatin1StringView name; ///< a whole header, or a folder when it ends in a slash
    QLatin1StringView library;
};

constexpr Header Headers[] = {
    {"openssl/"_L1, "OpenSSL"_L1},     {"libxml/"_L1, "libxml2"_L1},
    {"toml++/"_L1, "toml++"_L1},       {"kainjow/"_L1, "Mustache"_L1},
    {"CLI/"_L1, "CLI11"_L1},           {"gmime/"_L1, "GMime"_L1},
    {"libical/"_L1, "libical"_L1},     {"seccomp.h"_L1, "seccomp"_L1},
    {"curl/"_L1, "libcurl"_L1},        {"ares.h"_L1, "c-ares"_L1},
    {"zlib.h"_L1, "zlib"_L1},          {"tl/expected.hpp"_L1, ""_L1},
    {"arpa/inet.h"_L1, ""_L1}, // addresses as text, no more
    {"sqlite3.h"_L1, "SQL"_L1},        {"libpq-fe.h"_L1, "SQL"_L1},
    {"QProcess"_L1, "processes"_L1},   {"QThread"_L1, "threads"_L1},
    {"QThreadPool"_L1, "threads"_L1},  {"QMutex"_L1, "threads"_L1},
    {"QtConcurrent"_L1, "threads"_L1}, {"thread"_L1, "threads"_L1},
    {"mutex"_L1, "threads"_L1},        {"atomic"_L1, "threads"_L1},
    {"future"_L1, "threads"_L1},       {"condition_variable"_L1, "threads"_L1},
    {"QElapsedTimer"_L1, "timers"_L1}, {"QDeadlineTimer"_L1, "timers"_L1},
    {"QTimer"_L1, "timers"_L1},        {"ctime"_L1, "timers"_L1},
    {"time.h"_L1, "timers"_L1},        {"sys/time.h"_L1, "timers"_L1},
};

/// "QtNetwork/QSslSocket" and "QSslSocket" -> "Network", by looking where Qt keeps the header.
QString qtModuleOf(const QString& header)
{
    static const QString root = QLibraryInfo::path(QLibraryInfo::HeadersPath);
    if (header.startsWith("Qt"_L1) && header.contains(u'/'))
        return header.section(u'/', 0, 0).sliced(2);
    for (const auto& module :
         {u"Core"_s, u"Network"_s, u"Sql"_s, u"Test"_s, u"Concurrent"_s, u"Xml"_s, u"Gui"_s, u"Widgets"_s,
          u"Charts"_s, u"PrintSupport"_s, u"Svg"_s, u"DBus"_s, u"OpenGL"_s}) {
        if (QFileInfo::exists(u"%1/Qt%2/%3"_s.arg(root, module, header)))
            return module;
    }
    return {};
}

bool isStandard(const QString& header) { return !header.contains(u'/') && !header.contains(u'.'); }

} // namespace

const std::vector<Room>& rooms()
{
    static const std::vector<Room> all = [] {
        std::vector<Room> result;
        for (const Row& row : Rows)
            result.push_back({row.path, row.pure, roomsFor(row),
                              QString(row.libraries).split(", "_L1, Qt::SkipEmptyParts)});
        return result;
    }();
    return all;
}

const Room* roomOf(const QString& file)
{
    const auto it = std::find_if(rooms().begin(), rooms().end(),
                                 [&](const Room& room) { return file.startsWith(room.path + u'/'); });
    return it == rooms().end() ? nullptr : &*it;
}

bool isPartOfUi(const QString& target)
{
    return target.size() > 2 && target.startsWith("Ui"_L1) && target.at(2).isUpper();
}

const Room* roomOfTarget(const QString& target)
{
    const QString name = isPartOfUi(target) ? u"ui"_s : target;
    const auto isNamed = [&](const Room& room) {
        return room.path.section(u'/', -1).compare(name, Qt::CaseInsensitive) == 0;
    };
    const auto it = std::find_if(rooms().begin(), rooms().end(), isNamed);
    return it == rooms().end() ? nullptr : &*it;
}

QString libraryOfQtModule(const QString& module)
{
    if (module == "Core"_L1)
        return {};
    if (module == "Sql"_L1)
        return u"SQL"_s;
    if (module == "Network"_L1)
        return u"Qt Network"_s;
    return module == "Concurrent"_L1 ? u"threads"_s : u"Qt Gui"_s;
}

QString libraryOf(const QString& header)
{
    for (const Header& known : Headers) {
        const bool isFolder = known.name.endsWith(u'/');
        if (isFolder ? header.startsWith(known.name)
                     : header == known.name || header.section(u'/', -1) == known.name)
            return known.library;
    }
    if (const QString module = header.startsWith(u'Q') ? qtModuleOf(header) : QString(); !module.isEmpty())
        return libraryOfQtModule(module);
    if (isStandard(header) && !header.startsWith(u'Q'))
        return {};
    return header.endsWith(".h"_L1) ? u"POSIX"_s : header;
}

} // namespace caretaker::layers
