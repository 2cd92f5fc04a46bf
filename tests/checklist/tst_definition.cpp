// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/definition.h"
#include "core/checklist/measure.h"

#include <QDir>
#include <QFile>
#include <QtTest>

using namespace caretaker;
using namespace caretaker::checklist;
using namespace Qt::StringLiterals;

class DefinitionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyShippedFileIsCompiledInAndReads();
    void operatorHasNoDailyChecklist();
    void everyMeasureIsAskedForSomewhere();
    void readsMeasuredAndAttestedItems();
    void everyItemOfRequirementKIsAsked();
    void namesThePlaceOfWhatIsWrong_data();
    void namesThePlaceOfWhatIsWrong();
};

namespace {

const QByteArray Head = "id = 'registry-daily'\ntitle = 'X'\naudience = 'registry'\nperiod = 'daily'\n";
const QByteArray OneItem = "[[item]]\nid = 'a'\ntext = 'A'\nattested = true\n";

QStringList shippedFiles()
{
    return QDir(QStringLiteral(CARETAKER_SOURCE_DIR "/policies/checklists")).entryList({u"*.toml"_s});
}

} // namespace

void DefinitionTest::everyShippedFileIsCompiledInAndReads()
{
    QCOMPARE(shippedFiles().size(), 7);
    QCOMPARE(shippedDefinitions().size(), size_t{7});
    for (const QString& name : shippedFiles()) {
        const QString id = name.chopped(5);
        const auto audience = audienceFromString(id.section(u'-', 0, 0));
        const auto period = periodFromString(id.section(u'-', 1));
        QVERIFY2(audience && period, qPrintable(name));
        const auto definition = shippedDefinition(*audience, *period);
        QVERIFY2(definition, definition ? "" : qPrintable(definition.error().toString()));
        QCOMPARE(definition->id, id);
        QVERIFY(definition->audience == *audience);
        QVERIFY(definition->period == *period);
    }
}

void DefinitionTest::operatorHasNoDailyChecklist()
{
    const auto none = shippedDefinition(Audience::Operator, Period::Daily);
    QVERIFY(!none);
    QVERIFY(none.error().where.contains("operator-daily"_L1));
}

void DefinitionTest::everyMeasureIsAskedForSomewhere()
{
    QStringList asked;
    for (const QString& name : shippedFiles()) {
        QFile file(QStringLiteral(CARETAKER_SOURCE_DIR "/policies/checklists/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Definition definition = *parseDefinition(file.readAll(), name);
        for (const ItemDefinition& item : definition.items)
            asked << item.measuredBy;
    }
    for (const QString& name : measureNames())
        QVERIFY2(asked.contains(name), qPrintable(name));
}

void DefinitionTest::readsMeasuredAndAttestedItems()
{
    const auto definition = parseDefinition(
        Head + OneItem + "[[item]]\nid='b'\ntext='B'\nrequirement='K-4'\nmeasured_by='notices'\n", u"f"_s);
    QVERIFY(definition);
    QCOMPARE(definition->items.size(), size_t{2});
    QVERIFY(definition->items[0].isAttested());
    QCOMPARE(definition->items[1].measuredBy, u"notices"_s);
    QCOMPARE(definition->items[1].requirement, u"K-4"_s);
}

void DefinitionTest::everyItemOfRequirementKIsAsked()
{
    QSet<QString> requirements;
    for (const Definition& definition : shippedDefinitions())
        for (const ItemDefinition& item : definition.items)
            requirements.insert(item.requirement);
    for (const QString& id :
         {u"K-1"_s, u"K-2"_s, u"K-3"_s, u"K-4"_s, u"K-5"_s, u"K-6"_s, u"O-1"_s, u"C-1"_s, u"C-2"_s, u"C-4"_s})
        QVERIFY2(requirements.contains(id), qPrintable(id));
}

void DefinitionTest::namesThePlaceOfWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("toml");
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    const auto row = [](const char* name, const QByteArray& toml, const char* where, const char* what) {
        QTest::newRow(name) << toml << QString::fromLatin1(where) << QString::fromLatin1(what);
    };
    row("not TOML", "id = 'x'\ntitle = \n", "f.toml:2:", "not TOML");
    row("empty", "", "f.toml:", "\"id\" is missing");
    row("another id", "id = 'mine'\n" + Head.mid(22) + OneItem, "f.toml:1:6",
        "\"id\" must be \"registry-daily\"");
    row("no items", Head, "f.toml:", "at least one [[item]]");
    row("items are no tables", Head + "item = [1]\n", "f.toml:5:", "at least one [[item]]");
    row("wrong type", "id = 7\n" + Head.mid(22) + OneItem, "f.toml:1:6", "\"id\" must be a string");
    row("unknown audience", QByteArray(Head).replace("registry", "public") + OneItem, "f.toml:3:12",
        "\"audience\" must be");
    row("unknown period", QByteArray(Head).replace("daily", "yearly") + OneItem, "f.toml:4:10",
        "\"period\" must be");
    row("unknown key", Head + "colour = 'red'\n" + OneItem, "f.toml:5:1", "unknown key \"colour\"");
    row("unknown key in item", Head + OneItem + "who = 'me'\n", "f.toml:9:1", "unknown key \"who\"");
    row("unknown measure", Head + "[[item]]\nid='a'\ntext='A'\nmeasured_by = 'mood'\n", "f.toml:8:15",
        "no measure \"mood\"");
    row("both", Head + OneItem + "measured_by = 'notices'\n", "f.toml:5:1", "either measured or attested");
    row("neither", Head + "[[item]]\nid='a'\ntext='A'\n", "f.toml:5:1", "either measured or attested");
    row("attested false", Head + "[[item]]\nid='a'\ntext='A'\nattested = false\n", "f.toml:8:12",
        "can only be true");
    row("id twice", Head + OneItem + OneItem, "f.toml:9:1", "\"a\" is used twice");
    row("text missing", Head + "[[item]]\nid='a'\nattested=true\n", "f.toml:5:1", "\"text\" is missing");
}

void DefinitionTest::namesThePlaceOfWhatIsWrong()
{
    QFETCH(QByteArray, toml);
    QFETCH(QString, where);
    QFETCH(QString, what);
    const auto definition = parseDefinition(toml, u"f.toml"_s);
    QVERIFY(!definition);
    QCOMPARE(definition.error().kind, Error::Kind::BadInput);
    QVERIFY2(definition.error().where.startsWith(where), qPrintable(definition.error().toString()));
    QVERIFY2(definition.error().what.contains(what), qPrintable(definition.error().toString()));
}

QTEST_GUILESS_MAIN(DefinitionTest)
#include "tst_definition.moc"
