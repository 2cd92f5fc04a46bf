// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fleet/fleet_rows.h"
#include "ui/base/looks.h"
#include "ui/fleet/fleet_export.h"
#include "ui/fleet/fleet_model.h"
#include "ui/fleet/fleet_order.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<const FleetSheet> fourCas()
{
    return makeSheet(
        {.rows = ui::testing::fourRows(), .asOf = ui::testing::noon(), .availabilityTarget = 0.995});
}

QString lettersOf(const FleetModel& model)
{
    QString letters;
    for (int row = 0; row < model.rowCount(); ++row)
        letters += model.rowAt(row).handle.toString().front();
    return letters;
}

QString sorted(FleetColumn column, Qt::SortOrder order)
{
    FleetModel model;
    model.setSheet(fourCas(), ui::testing::noon());
    model.sort(static_cast<int>(column), order);
    return lettersOf(model);
}

QVariant at(const FleetModel& model, int row, FleetColumn column, int role = Qt::DisplayRole)
{
    return model.index(row, static_cast<int>(column)).data(role);
}

FleetSelection everything()
{
    return {fourCas(),
            {0, 1, 2, 3},
            {FleetColumn::Ca, FleetColumn::State, FleetColumn::Operator, FleetColumn::Due}};
}

} // namespace

class FleetModelTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void keepsTheRulesOfModels();
    void putsTheWorstFirst();
    void putsWhatIsMissingLastInEitherOrder();
    void filtersWithoutLosingTheOrder();
    void movesPersistentIndicesWithTheirRows();
    void saysStatesInWordsAndSymbols();
    void marksWhatIsOverdue();
    void writesCsvThatReadsBack();
    void writesNoFormulas();
};

void FleetModelTest::keepsTheRulesOfModels()
{
    FleetModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setSheet(fourCas(), ui::testing::noon());
    model.setFilter(*parseFilter(u"state:healthy"_s));
    model.sort(static_cast<int>(FleetColumn::Age), Qt::DescendingOrder);
    model.setFilter(*parseFilter(u"nothing-at-all"_s));
    model.setFilter({});
    model.setSheet(makeSheet({}), ui::testing::noon());
    QCOMPARE(model.rowCount(), 0);
}

void FleetModelTest::putsTheWorstFirst()
{
    QCOMPARE(sorted(FleetColumn::State, Qt::AscendingOrder), u"bcad"_s); // dead, about to die, well, unknown
    QCOMPARE(sorted(FleetColumn::Ca, Qt::DescendingOrder), u"dcba"_s);
}

void FleetModelTest::putsWhatIsMissingLastInEitherOrder()
{
    QCOMPARE(sorted(FleetColumn::Age, Qt::AscendingOrder), u"acbd"_s);
    QCOMPARE(sorted(FleetColumn::Age, Qt::DescendingOrder), u"cabd"_s);
    QCOMPARE(sorted(FleetColumn::Since, Qt::AscendingOrder), u"bacd"_s);
    QCOMPARE(sorted(FleetColumn::Due, Qt::DescendingOrder), u"cbad"_s);
    QCOMPARE(sorted(FleetColumn::Operator, Qt::DescendingOrder), u"bacd"_s);
}

void FleetModelTest::filtersWithoutLosingTheOrder()
{
    FleetModel model;
    model.setSheet(fourCas(), ui::testing::noon());
    model.sort(static_cast<int>(FleetColumn::Since), Qt::DescendingOrder);
    QCOMPARE(lettersOf(model), u"cabd"_s);
    model.setFilter(*parseFilter(u"-state:dead"_s));
    QCOMPARE(lettersOf(model), u"cad"_s);
    QCOMPARE(model.rowOf(u"birch"_s), -1);
    QCOMPARE(model.rowOf(u"alder"_s), 1);
    model.setFilter({});
    QCOMPARE(lettersOf(model), u"cabd"_s);
}

void FleetModelTest::movesPersistentIndicesWithTheirRows()
{
    FleetModel model;
    model.setSheet(fourCas(), ui::testing::noon());
    const QPersistentModelIndex birch = model.index(model.rowOf(u"birch"_s), 3);
    model.sort(static_cast<int>(FleetColumn::Ca), Qt::DescendingOrder);
    QCOMPARE(birch.row(), 2);
    QCOMPARE(birch.column(), 3);
    QCOMPARE(birch.data(FleetModel::HandleRole).toString(), u"birch"_s);
}

void FleetModelTest::saysStatesInWordsAndSymbols()
{
    FleetModel model;
    model.setSheet(fourCas(), ui::testing::noon());
    QCOMPARE(at(model, 0, FleetColumn::State).toString(), u"dead"_s);
    QVERIFY(!at(model, 0, FleetColumn::State, Qt::DecorationRole).value<QIcon>().isNull());
    QCOMPARE(at(model, 1, FleetColumn::Candidate).toString(), u"dead in 18 hours"_s);
    QCOMPARE(at(model, 0, FleetColumn::Issues).toString(), u"stale manifest, availability"_s);
    QCOMPARE(at(model, 0, FleetColumn::Since).toString(), u"8 days"_s);
    QCOMPARE(at(model, 3, FleetColumn::Since).toString(), QString());
}

void FleetModelTest::marksWhatIsOverdue()
{
    FleetModel model;
    model.setSheet(fourCas(), ui::testing::noon());
    QCOMPARE(at(model, 0, FleetColumn::Due).toString(), u"overdue, 1 day ago"_s);
    QCOMPARE(at(model, 0, FleetColumn::Due, Qt::ForegroundRole).value<QColor>(), toneColour(Tone::Bad));
    QCOMPARE(at(model, 1, FleetColumn::Due).toString(), u"in 1 day"_s);
    QVERIFY(!at(model, 1, FleetColumn::Due, Qt::ForegroundRole).isValid());
}

void FleetModelTest::writesCsvThatReadsBack()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(u"fleet.csv"_s);
    const auto written = writeCsv(everything(), path);
    QVERIFY(written);
    QCOMPARE(*written, 4);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s);
    QCOMPARE(lines[0], u"ca,state,operator,due"_s);
    QCOMPARE(lines[1], u"alder,healthy,\"Alder, \"\"The\"\" Network\","_s);
    QCOMPARE(lines[2], u"birch,dead,Birch Internet,2026-03-15T12:00:00Z"_s);
    QVERIFY(!writeCsv(everything(), dir.filePath(u"no/such/folder.csv"_s)));
}

void FleetModelTest::writesNoFormulas()
{
    auto rows = ui::testing::fourRows();
    rows[0].operatorName = u"=cmd()"_s;
    const FleetSelection selection{makeSheet({.rows = rows}), {0}, {FleetColumn::Operator}};
    QCOMPARE(csvOf(selection), QByteArray("operator\r\n'=cmd()\r\n"));
}

QTEST_MAIN(FleetModelTest)
#include "tst_fleet_model.moc"
