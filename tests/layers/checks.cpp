// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/layers/checks.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace caretaker::layers {

using namespace Qt::StringLiterals;

namespace {

struct Include
{
    QString file; ///< that has the line
    int line;
    QString target;
    bool isOurs; ///< "..." and not <...>
};

struct Link
{
    QString file;
    QString name; ///< as CMake has it: "Rpki" of Caretaker::Rpki, "Network" of Qt6::Network
    bool isOurs;
};

using Graph = QMap<QString, QStringList>;

bool isSource(const QString& file)
{
    return file.endsWith(".h"_L1) || file.endsWith(".cpp"_L1) || file.endsWith(".def"_L1);
}

/// Lines of a file with comments and string contents blanked, so that neither is taken for code.
QStringList codeLines(const QByteArray& bytes)
{
    static const QRegularExpression notCode(
        uR"RE(//[^\n]*|/\*.*?\*/|R"(\w*)\(.*?\)\1"|"(?:\\.|[^"\\\n])*")RE"_s,
        QRegularExpression::DotMatchesEverythingOption);
    QString text = QString::fromUtf8(bytes);
    QString result;
    qsizetype from = 0;
    for (auto it = notCode.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        result += QString(match.capturedView().count(u'\n'), u'\n');
        from = match.capturedEnd();
    }
    return (result + text.sliced(from)).split(u'\n');
}

QList<Include> includesOf(const QString& file, const QByteArray& bytes)
{
    static const QRegularExpression form(uR"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"_s);
    QList<Include> result;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        if (const auto match = form.match(lines[i]); match.hasMatch())
            result.append({file, i + 1, match.captured(2), match.capturedView(1) == u"\""});
    }
    return result;
}

QList<Include> allIncludes(const SourceTree& tree)
{
    QList<Include> result;
    for (auto it = tree.constBegin(); it != tree.constEnd(); ++it) {
        if (isSource(it.key()) && roomOf(it.key()))
            result += includesOf(it.key(), it.value());
    }
    return result;
}

QList<Link> allLinks(const SourceTree& tree)
{
    static const QRegularExpression target(u"\\b(Caretaker|Qt6)::(\\w+)"_s);
    static const QRegularExpression comment(u"#[^\n]*"_s);
    QList<Link> result;
    for (auto it = tree.constBegin(); it != tree.constEnd(); ++it) {
        if (!it.key().endsWith("CMakeLists.txt"_L1) || !roomOf(it.key()))
            continue;
        const QString text = QString::fromUtf8(it.value()).remove(comment);
        for (auto match = target.globalMatch(text); match.hasNext();) {
            const auto found = match.next();
            result.append({it.key(), found.captured(2), found.capturedView(1) == u"Caretaker"});
        }
    }
    return result;
}

Graph fileGraph(const SourceTree& tree)
{
    Graph graph;
    for (const Include& include : allIncludes(tree)) {
        if (include.isOurs && tree.contains(include.target))
            graph[include.file] << include.target;
    }
    return graph;
}

Graph roomGraph(const SourceTree& tree)
{
    Graph graph;
    for (const Include& include : allIncludes(tree)) {
        const Room* to = include.isOurs ? roomOf(include.target) : nullptr;
        const QString from = roomOf(include.file)->path;
        if (to && to->path != from && !graph[from].contains(to->path))
            graph[from] << to->path;
    }
    return graph;
}

/// Depth first; `path` is how we came here.
void findCycles(const Graph& graph, const QString& node, QStringList& path, QSet<QString>& done,
                QStringList& found)
{
    if (const auto at = path.indexOf(node); at >= 0) {
        found << u"cycle: %1"_s.arg((path.sliced(at) << node).join(" -> "_L1));
        return;
    }
    if (done.contains(node))
        return;
    path << node;
    for (const QString& next : graph.value(node))
        findCycles(graph, next, path, done, found);
    path.removeLast();
    done.insert(node);
}

QStringList cyclesOf(const Graph& graph)
{
    QStringList found;
    QStringList path;
    QSet<QString> done;
    for (const QString& node : graph.keys())
        findCycles(graph, node, path, done, found);
    return found;
}

QString at(const Include& include) { return u"%1:%2: "_s.arg(include.file).arg(include.line); }

/// Rooms reached from each room over link lines, at any distance.
QMap<QString, QSet<QString>> reachableRooms(const SourceTree& tree)
{
    QMap<QString, QSet<QString>> reach;
    for (const Link& link : allLinks(tree)) {
        if (const Room* to = link.isOurs ? roomOfTarget(link.name) : nullptr)
            reach[roomOf(link.file)->path].insert(to->path);
    }
    for (size_t i = 0; i < rooms().size(); ++i) { // no path is longer than there are rooms
        for (auto& found : reach) {
            const QSet<QString> before = found;
            for (const QString& room : before)
                found.unite(reach.value(room));
        }
    }
    return reach;
}

QString shortName(const QString& path) { return path.section(u'/', -1); }

/// "all above", "all of core but store", ...
QString usedRooms(const Room& room)
{
    QStringList above;
    QStringList core;
    for (const Room& other : rooms()) {
        if (other.path == room.path || !other.path.startsWith("core/"_L1))
            continue;
        core << other.path;
        if (&other < &room)
            above << other.path;
    }
    const bool anywhere = std::any_of(room.rooms.begin(), room.rooms.end(),
                                      [&](const QString& other) { return !above.contains(other); });
    const bool ofCore = anywhere || above.size() == core.size();
    QStringList missing;
    for (const QString& other : ofCore ? core : above) {
        if (!room.rooms.contains(other))
            missing << shortName(other);
    }
    QStringList added;
    for (const QString& other : room.rooms) {
        if (!core.contains(other))
            added << shortName(other);
    }
    if (room.rooms.isEmpty())
        return u"-"_s;
    return (ofCore ? u"all of core"_s : u"all above"_s) +
           (missing.isEmpty() ? QString() : u" but "_s + missing.join(", "_L1)) +
           (added.isEmpty() ? QString() : u", and "_s + added.join(", "_L1));
}

} // namespace

SourceTree readSourceTree(const QString& root)
{
    SourceTree tree;
    for (const auto& top : {u"core"_s, u"app"_s, u"ui"_s}) {
        QDirIterator files(root + u'/' + top, {u"*.h"_s, u"*.cpp"_s, u"*.def"_s, u"CMakeLists.txt"_s},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                tree.insert(QDir(root).relativeFilePath(file.fileName()), file.readAll());
        }
    }
    return tree;
}

QStringList forbiddenIncludes(const SourceTree& tree)
{
    QStringList found;
    for (const Include& include : allIncludes(tree)) {
        const Room& room = *roomOf(include.file);
        const Room* other = roomOf(include.target);
        if (other && !include.isOurs)
            found << at(include) + u"our own %1 wants quotation marks"_s.arg(include.target);
        else if (other && !room.mayUse(*other))
            found << at(include) + u"%1 must not include %2"_s.arg(room.path, other->path);
        else if (include.isOurs && include.target.startsWith("tests/"_L1))
            found << at(include) + u"%1 must not include tests"_s.arg(room.path);
        else if (include.isOurs && !other &&
                 tree.contains(QFileInfo(include.file).path() + u'/' + include.target))
            found << at(include) + u"write the path from the root"_s;
    }
    return found;
}

QStringList forbiddenLibraries(const SourceTree& tree)
{
    QStringList found;
    for (const Include& include : allIncludes(tree)) {
        const Room& room = *roomOf(include.file);
        const QString library = include.isOurs ? QString() : libraryOf(include.target);
        if (!library.isEmpty() && !room.libraries.contains(library))
            found << at(include) + u"%1 must not use %2 (<%3>)"_s.arg(room.path, library, include.target);
    }
    return found;
}

QStringList forbiddenClocks(const SourceTree& tree)
{
    static const QRegularExpression timeOfDay(
        u"\\bsystem_clock::now\\b|\\bcurrentDateTime(Utc)?\\b|\\bcurrentM?SecsSinceEpoch\\b|\\bcurrent(Date|Time)\\b|\\bstd::time\\(|\\bgettimeofday\\b"_s);
    static const QRegularExpression anyClock(
        u"\\b(steady|high_resolution)_clock::now\\b|\\bclock_gettime\\b"_s);
    QStringList found;
    for (auto it = tree.constBegin(); it != tree.constEnd(); ++it) {
        const Room* room = isSource(it.key()) ? roomOf(it.key()) : nullptr;
        if (!room)
            continue;
        const bool mayTellTime = room->libraries.contains(u"time of day"_s);
        const QStringList lines = codeLines(it.value());
        for (int i = 0; i < lines.size(); ++i) {
            if (!mayTellTime && timeOfDay.match(lines[i]).hasMatch())
                found << u"%1:%2: %3 must not read the time of day: take `now` as an argument"_s.arg(it.key())
                             .arg(i + 1)
                             .arg(room->path);
            else if (room->pure && anyClock.match(lines[i]).hasMatch())
                found << u"%1:%2: %3 is pure and must not read a clock"_s.arg(it.key()).arg(i + 1).arg(
                    room->path);
        }
    }
    return found;
}

QStringList fileCycles(const SourceTree& tree) { return cyclesOf(fileGraph(tree)); }

QStringList roomCycles(const SourceTree& tree) { return cyclesOf(roomGraph(tree)); }

/// Pages do not know one another; who puts them together does.
bool isBetweenPages(const Link& link)
{
    return link.file.startsWith("ui/"_L1) && !link.file.startsWith("ui/pages/"_L1) && isPartOfUi(link.name) &&
           link.name != "UiBase"_L1 && link.name != "UiCharts"_L1;
}

QStringList wrongLinkLines(const SourceTree& tree)
{
    QStringList found;
    for (const Link& link : allLinks(tree)) {
        const Room& room = *roomOf(link.file);
        const Room* other = link.isOurs ? roomOfTarget(link.name) : nullptr;
        if (link.isOurs && (!other || isBetweenPages(link) || (other != &room && !room.mayUse(*other))))
            found << u"%1: %2 must not link Caretaker::%3"_s.arg(link.file, room.path, link.name);
        const QString library = link.isOurs ? QString() : libraryOfQtModule(link.name);
        if (!library.isEmpty() && !room.libraries.contains(library))
            found << u"%1: %2 must not link Qt6::%3"_s.arg(link.file, room.path, link.name);
    }
    const auto reach = reachableRooms(tree);
    const Graph graph = roomGraph(tree);
    for (auto it = graph.constBegin(); it != graph.constEnd(); ++it) {
        for (const QString& used : it.value()) {
            if (!reach.value(it.key()).contains(used))
                found << u"%1/CMakeLists.txt: includes %2 but does not link it"_s.arg(it.key(), used);
        }
    }
    return found;
}

QStringList unknownRooms(const SourceTree& tree)
{
    QSet<QString> found;
    for (const QString& file : tree.keys()) {
        if (isSource(file) && !roomOf(file))
            found.insert(QFileInfo(file).path() + u": not in the table of rooms"_s);
    }
    return {found.begin(), found.end()};
}

QStringList linkGraph(const SourceTree& tree)
{
    QSet<QString> edges;
    for (const Link& link : allLinks(tree)) {
        const Room* to = link.isOurs ? roomOfTarget(link.name) : nullptr;
        const Room* from = roomOf(link.file);
        if (to && to != from)
            edges.insert(u"%1 --> %2"_s.arg(shortName(from->path), shortName(to->path)));
    }
    QStringList sorted(edges.begin(), edges.end());
    sorted.sort();
    return sorted;
}

QStringList roomTable()
{
    QStringList lines;
    for (const Room& room : rooms()) {
        const QString libraries = room.libraries.isEmpty() ? u"-"_s : room.libraries.join(", "_L1);
        lines << u"| `%1` | %2 | %3 | %4 |"_s.arg(room.path, room.pure ? u"pure"_s : u"I/O"_s,
                                                  usedRooms(room), libraries);
    }
    return lines;
}

} // namespace caretaker::layers
