// SPDX-License-Identifier: GPL-3.0-or-later
//
// The layer check, run over our own sources; and over small bad ones, to see that it can fail.
#include "tests/layers/checks.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

#include <cstdio>

using namespace caretaker::layers;
using namespace Qt::StringLiterals;

namespace {

const SourceTree& ourTree()
{
    static const SourceTree tree = readSourceTree(QStringLiteral(CARETAKER_SOURCE_DIR));
    return tree;
}

/// Prints them all: Qt Test would cut a long message.
bool noneOf(const QStringList& violations)
{
    for (const QString& violation : violations)
        std::fprintf(stderr, "  %s\n", qUtf8Printable(violation));
    return violations.isEmpty();
}

QStringList architectureLines()
{
    QFile page(QStringLiteral(CARETAKER_SOURCE_DIR "/docs/architecture.md"));
    return page.open(QIODevice::ReadOnly) ? QString::fromUtf8(page.readAll()).split(u'\n') : QStringList();
}

/// What the page says in lines of this form.
QStringList documented(const QString& form)
{
    QStringList lines;
    for (const QString& line : architectureLines()) {
        if (QRegularExpression(QRegularExpression::anchoredPattern(form)).match(line.trimmed()).hasMatch())
            lines << line.trimmed();
    }
    return lines;
}

bool pageSays(const QStringList& page, const QStringList& code)
{
    QStringList differences;
    for (const QString& line : code) {
        if (!page.contains(line))
            differences << u"docs/architecture.md lacks  %1"_s.arg(line);
    }
    for (const QString& line : page) {
        if (!code.contains(line))
            differences << u"docs/architecture.md alone has  %1"_s.arg(line);
    }
    return noneOf(differences);
}

} // namespace

class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Our own sources

    void ourSourcesAreThere()
    {
        QVERIFY(ourTree().contains(u"core/base/finding.h"_s));
        QVERIFY(ourTree().contains(u"core/base/CMakeLists.txt"_s));
    }

    void ourRooms_data()
    {
        QTest::addColumn<QStringList>("violations");
        QTest::newRow("include only rooms above") << forbiddenIncludes(ourTree());
        QTest::newRow("use only their libraries") << forbiddenLibraries(ourTree());
        QTest::newRow("take time as an argument") << forbiddenClocks(ourTree());
        QTest::newRow("have no cycle of files") << fileCycles(ourTree());
        QTest::newRow("have no cycle of rooms") << roomCycles(ourTree());
        QTest::newRow("link what they include") << wrongLinkLines(ourTree());
        QTest::newRow("are all in the table") << unknownRooms(ourTree());
    }
    void ourRooms()
    {
        QFETCH(QStringList, violations);
        QVERIFY(noneOf(violations));
    }

    void architecturePageShowsTheTable()
    {
        QStringList rows = documented(uR"(\| `(core/|app/|ui).*)"_s);
        for (QString& row : rows)
            row = row.section(u'|', 0, 4) + u'|'; // the last column is prose
        QVERIFY(pageSays(rows, roomTable()));
    }

    void architecturePageDrawsTheLinks()
    {
        QVERIFY(pageSays(documented(uR"(\w+ --> \w+)"_s), linkGraph(ourTree())));
    }

    void commandLineProgramNeedsNoDisplay()
    {
        const QString program = QStringLiteral(CARETAKER_BIN_DIR "/caretaker");
        if (!QFile::exists(program))
            QSKIP("the program caretaker is not built in this tree");
        QProcess ldd;
        ldd.start(u"ldd"_s, {program});
        QVERIFY2(ldd.waitForFinished() && ldd.exitCode() == 0, ldd.readAllStandardError().constData());
        const QByteArray libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        for (const char* library : {"libQt6Gui", "libQt6Widgets", "libQt6Charts", "libX11", "libGL"})
            QVERIFY2(!libraries.contains(library), libraries.constData());
    }

    // The table itself

    void everyRoomUsesRoomsOfTheTableOnly()
    {
        for (const Room& room : rooms()) {
            for (const QString& other : room.rooms)
                QVERIFY2(roomOf(other + u"/x.h"_s) && roomOf(other + u"/x.h"_s)->path == other,
                         qPrintable(room.path));
            QVERIFY(!room.rooms.contains(room.path));
        }
    }

    void pureRoomsHaveNoLibraryThatDoesIo()
    {
        for (const Room& room : rooms()) {
            for (const auto& library :
                 {u"Qt Network"_s, u"SQL"_s, u"processes"_s, u"timers"_s, u"Qt Gui"_s, u"POSIX"_s})
                QVERIFY2(!room.pure || !room.libraries.contains(library), qPrintable(room.path));
            QVERIFY2(!room.path.startsWith("core/"_L1) || !room.libraries.contains(u"Qt Gui"_s),
                     qPrintable(room.path));
        }
    }

    void onlyTheStoreSpeaksSql()
    {
        for (const Room& room : rooms())
            QCOMPARE(room.libraries.contains(u"SQL"_s), room.path == "core/store"_L1);
    }

    void headersBelongToLibraries()
    {
        QCOMPARE(libraryOf(u"QString"_s), QString());
        QCOMPARE(libraryOf(u"QtCore/QString"_s), QString());
        QCOMPARE(libraryOf(u"vector"_s), QString());
        QCOMPARE(libraryOf(u"QNetworkReply"_s), u"Qt Network"_s);
        QCOMPARE(libraryOf(u"QtNetwork/QSslSocket"_s), u"Qt Network"_s);
        QCOMPARE(libraryOf(u"QSqlQuery"_s), u"SQL"_s);
        QCOMPARE(libraryOf(u"QtSql"_s), u"SQL"_s);
        QCOMPARE(libraryOf(u"QIcon"_s), u"Qt Gui"_s);
        QCOMPARE(libraryOf(u"QtWidgets/QWidget"_s), u"Qt Gui"_s);
        QCOMPARE(libraryOf(u"QtCore/QTimer"_s), u"timers"_s);
        QCOMPARE(libraryOf(u"openssl/cms.h"_s), u"OpenSSL"_s);
        QCOMPARE(libraryOf(u"sys/socket.h"_s), u"POSIX"_s);
        QCOMPARE(libraryOf(u"boost/asio.hpp"_s), u"boost/asio.hpp"_s);
    }

    // Bad sources: each check must see them

    void seesAnIncludeOfARoomBelow()
    {
        const SourceTree tree{{u"core/rpki/tal.cpp"_s, "// x\n#include \"core/store/database.h\"\n"}};
        QCOMPARE(forbiddenIncludes(tree),
                 QStringList{u"core/rpki/tal.cpp:2: core/rpki must not include core/store"_s});
    }

    void seesAnIncludeInAHeaderAndWithOddSpaces()
    {
        QCOMPARE(forbiddenIncludes({{u"core/base/a.h"_s, "  #  include  \"core/rpki/tal.h\"\n"}}).size(), 1);
        QCOMPARE(forbiddenIncludes({{u"core/base/a.h"_s, "#include <core/base/b.h>\n"}}).size(), 1);
        QCOMPARE(
            forbiddenIncludes({{u"core/base/a.h"_s, "#include \"b.h\"\n"}, {u"core/base/b.h"_s, ""}}).size(),
            1);
        QCOMPARE(forbiddenIncludes({{u"core/base/a.h"_s, "#include \"tests/base/b.h\"\n"}}).size(), 1);
    }

    void seesThatPureRoomsUiAndAppStayAboveTheIo()
    {
        QCOMPARE(forbiddenIncludes({{u"ui/a.cpp"_s, "#include \"core/store/database.h\"\n"}}).size(), 1);
        QCOMPARE(forbiddenIncludes({{u"app/cli/a.cpp"_s, "#include \"core/transport/https.h\"\n"}}).size(),
                 1);
        QCOMPARE(forbiddenIncludes({{u"app/cli/a.cpp"_s, "#include \"ui/window.h\"\n"}}).size(), 1);
        QCOMPARE(
            forbiddenIncludes({{u"core/health/a.cpp"_s, "#include \"core/transport/https.h\"\n"}}).size(), 1);
        QCOMPARE(forbiddenIncludes({{u"core/service/a.cpp"_s, "#include \"app/cli/main.h\"\n"}}).size(), 1);
        QCOMPARE(forbiddenIncludes({{u"ui/a.cpp"_s, "#include \"core/service/fleet.h\"\n"}}).size(), 0);
    }

    void allowsRoomsAboveAndTheRoomItself()
    {
        const SourceTree tree{
            {u"core/rpki/tal.cpp"_s,
             "#include \"core/rpki/tal.h\"\n#include \"core/base/uri.h\"\n#include \"tal.moc\"\n"}};
        QCOMPARE(forbiddenIncludes(tree), QStringList());
    }

    void seesLibrariesOutsideTheirRooms()
    {
        QCOMPARE(forbiddenLibraries({{u"core/health/a.cpp"_s, "#include <QSqlQuery>\n"}}),
                 QStringList{u"core/health/a.cpp:1: core/health must not use SQL (<QSqlQuery>)"_s});
        QCOMPARE(forbiddenLibraries({{u"core/health/a.cpp"_s, "#include <QNetworkReply>\n"}}).size(), 1);
        QCOMPARE(forbiddenLibraries({{u"core/health/a.cpp"_s, "#include <QElapsedTimer>\n"}}).size(), 1);
        QCOMPARE(forbiddenLibraries({{u"core/rpki/a.cpp"_s, "#include <sys/socket.h>\n"}}).size(), 1);
        QCOMPARE(forbiddenLibraries({{u"core/service/a.cpp"_s, "#include <QSqlDatabase>\n"}}).size(), 1);
        QCOMPARE(forbiddenLibraries({{u"core/report/a.cpp"_s, "#include <QIcon>\n"}}).size(), 1);
        QCOMPARE(
            forbiddenLibraries({{u"ui/a.cpp"_s, "#include <QSqlTableModel>\n#include <QNetworkReply>\n"}})
                .size(),
            2);
        QCOMPARE(forbiddenLibraries(
                     {{u"core/store/a.cpp"_s, "#include <QSqlQuery>\n#include <QString>\n#include <map>\n"}})
                     .size(),
                 0);
    }

    void seesClocks()
    {
        QCOMPARE(forbiddenClocks({{u"core/service/a.cpp"_s, "auto now = QDateTime::currentDateTimeUtc();\n"}})
                     .size(),
                 1);
        QCOMPARE(
            forbiddenClocks({{u"core/store/a.cpp"_s, "\nauto now = std::chrono::system_clock::now();\n"}}),
            QStringList{
                u"core/store/a.cpp:2: core/store must not read the time of day: take `now` as an argument"_s});
        QCOMPARE(forbiddenClocks({{u"core/health/a.cpp"_s, "auto t = std::chrono::steady_clock::now();\n"}})
                     .size(),
                 1);
        QCOMPARE(
            forbiddenClocks({{u"core/transport/a.cpp"_s, "auto t = std::chrono::steady_clock::now();\n"}})
                .size(),
            0);
        QCOMPARE(
            forbiddenClocks({{u"app/cli/a.cpp"_s, "auto now = std::chrono::system_clock::now();\n"}}).size(),
            0);
    }

    void commentsAndStringsAreNotCode()
    {
        QCOMPARE(
            forbiddenClocks({{u"core/base/a.cpp"_s,
                              "// system_clock::now\n/* currentDateTime\n */ f(\"system_clock::now\");\n"}}),
            QStringList());
        QCOMPARE(
            forbiddenClocks({{u"core/base/a.cpp"_s, "/* x\n\n */\n f(\"// \\\" \"); system_clock::now();\n"}})
                .value(0)
                .section(u':', 1, 1),
            u"4"_s);
    }

    void seesCyclesOfFiles()
    {
        const SourceTree tree{{u"core/base/a.h"_s, "#include \"core/base/b.h\"\n"},
                              {u"core/base/b.h"_s, "#include \"core/base/c.h\"\n"},
                              {u"core/base/c.h"_s, "#include \"core/base/a.h\"\n"}};
        QCOMPARE(fileCycles(tree),
                 QStringList{u"cycle: core/base/a.h -> core/base/b.h -> core/base/c.h -> core/base/a.h"_s});
        QCOMPARE(fileCycles({{u"core/base/a.h"_s, "#include \"core/base/a.h\"\n"}}).size(), 1);
        QCOMPARE(roomCycles(tree), QStringList());
    }

    void aDiamondIsNoCycle()
    {
        const SourceTree tree{
            {u"core/base/a.h"_s, "#include \"core/base/b.h\"\n#include \"core/base/c.h\"\n"},
            {u"core/base/b.h"_s, "#include \"core/base/d.h\"\n"},
            {u"core/base/c.h"_s, "#include \"core/base/d.h\"\n"},
            {u"core/base/d.h"_s, ""}};
        QCOMPARE(fileCycles(tree), QStringList());
    }

    void seesCyclesOfRooms()
    {
        const SourceTree tree{{u"core/service/a.h"_s, "#include \"core/lab/b.h\"\n"},
                              {u"core/service/c.h"_s, ""},
                              {u"core/lab/b.h"_s, ""},
                              {u"core/lab/d.cpp"_s, "#include \"core/service/c.h\"\n"}};
        QCOMPARE(fileCycles(tree), QStringList());
        QCOMPARE(roomCycles(tree), QStringList{u"cycle: core/lab -> core/service -> core/lab"_s});
    }

    void seesWrongLinkLines()
    {
        QCOMPARE(wrongLinkLines(
                     {{u"core/rpki/CMakeLists.txt"_s, "caretaker_room(Rpki LINKS Caretaker::Store)\n"}}),
                 QStringList{u"core/rpki/CMakeLists.txt: core/rpki must not link Caretaker::Store"_s});
        QCOMPARE(wrongLinkLines({{u"ui/fleet/CMakeLists.txt"_s,
                                  "caretaker_ui_part(Fleet LINKS Caretaker::UiBase Caretaker::UiBoard)\n"}}),
                 QStringList{u"ui/fleet/CMakeLists.txt: ui must not link Caretaker::UiBoard"_s});
        QCOMPARE(wrongLinkLines(
                     {{u"core/report/CMakeLists.txt"_s, "caretaker_room(Report PRIVATE_LINKS Qt6::Gui)\n"}})
                     .size(),
                 1);
        QCOMPARE(
            wrongLinkLines({{u"app/cli/CMakeLists.txt"_s, "target_link_libraries(caretaker Qt6::Widgets)\n"}})
                .size(),
            1);
        QCOMPARE(wrongLinkLines(
                     {{u"app/cli/CMakeLists.txt"_s, "target_link_libraries(caretaker Caretaker::Ui)\n"}})
                     .size(),
                 1);
        QCOMPARE(wrongLinkLines({{u"core/rpki/CMakeLists.txt"_s,
                                  "# Caretaker::Store\ncaretaker_room(Rpki LINKS Caretaker::Base)\n"}})
                     .size(),
                 0);
    }

    void seesIncludesThatNoLinkLineBacks()
    {
        SourceTree tree{{u"core/fleet/a.cpp"_s, "#include \"core/rpki/tal.h\"\n"},
                        {u"core/fleet/CMakeLists.txt"_s, "LINKS Caretaker::Base\n"}};
        QCOMPARE(wrongLinkLines(tree),
                 QStringList{u"core/fleet/CMakeLists.txt: includes core/rpki but does not link it"_s});
        tree.insert(u"core/fleet/CMakeLists.txt"_s, "LINKS Caretaker::Rrdp\n");
        tree.insert(u"core/rrdp/CMakeLists.txt"_s,
                    "LINKS Caretaker::Rpki\n"); // through another room is enough
        QCOMPARE(wrongLinkLines(tree), QStringList());
    }

    void seesRoomsThatNobodyDeclared()
    {
        QCOMPARE(unknownRooms({{u"core/utils/strings.h"_s, ""}}),
                 QStringList{u"core/utils: not in the table of rooms"_s});
        QCOMPARE(unknownRooms({{u"core/base/a.h"_s, ""}, {u"core/CMakeLists.txt"_s, ""}}), QStringList());
    }

    void drawsLinkLines()
    {
        const SourceTree tree{
            {u"core/rrdp/CMakeLists.txt"_s, "caretaker_room(Rrdp LINKS Caretaker::Base Caretaker::Base)\n"},
            {u"app/cli/CMakeLists.txt"_s, "target_link_libraries(caretaker Caretaker::Service)\n"}};
        QCOMPARE(linkGraph(tree), (QStringList{u"cli --> service"_s, u"rrdp --> base"_s}));
    }
};

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
