// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/demo_folder.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::service;
using namespace Qt::StringLiterals;

namespace {

bool writeIn(const QString& dir, const QString& name)
{
    QFile file(QDir(dir).filePath(name));
    return QDir().mkpath(dir) && file.open(QIODevice::WriteOnly) && file.write("x") == 1;
}

const Instant End = *parseRfc3339(u"2026-11-27T12:00:00Z");

} // namespace

class TestDemoFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStoppedDemoLeavesNothing();
    void aKilledDemoIsMadeAnew();
    void touchesNoFolderOfOthers();
    void aFinishedOneIsKept();
};

void TestDemoFolder::aStoppedDemoLeavesNothing()
{
    const QTemporaryDir parent;
    const QString dir = parent.filePath(u"lab"_s);
    const auto made = makeDemo({dir, 1, End, [] { return true; }}, {});
    QVERIFY(!made);
    QCOMPARE(made.error().kind, Error::Kind::Refused);
    QVERIFY(!QDir(dir).exists());
    QVERIFY(!holdsDemo(dir));
}

void TestDemoFolder::aKilledDemoIsMadeAnew()
{
    const QTemporaryDir parent;
    const QString dir = parent.filePath(u"lab"_s);
    QVERIFY(writeIn(dir, u"demo-unfinished"_s) && writeIn(dir, u"caretaker.db"_s));
    QVERIFY(!holdsDemo(dir));
    const auto made = makeDemo({dir, 1, End, [] { return true; }}, {});
    QCOMPARE(made.error().what, u"was stopped before its end"_s); // not: holds a demo already
}

void TestDemoFolder::touchesNoFolderOfOthers()
{
    const QTemporaryDir parent;
    QVERIFY(writeIn(parent.path(), u"thesis.txt"_s));
    const auto made = makeDemo({parent.path(), 1, End, {}}, {});
    QVERIFY(!made);
    QVERIFY(QFile::exists(parent.filePath(u"thesis.txt"_s)));
    QCOMPARE(QDir(parent.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

void TestDemoFolder::aFinishedOneIsKept()
{
    const QTemporaryDir parent;
    for (const QString& name : {u"demo.json"_s, u"caretaker.db"_s})
        QVERIFY(writeIn(parent.path(), name));
    QVERIFY(holdsDemo(parent.path()));
    QVERIFY(makeDemo({parent.path(), 1, End, [] { return true; }}, {}).has_value());
}

QTEST_GUILESS_MAIN(TestDemoFolder)
#include "tst_demo_folder.moc"
