// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows that are made anew keep what a person sees of them.
#include "ui/ca/cell_view.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace Qt::StringLiterals;

namespace {

CellRow row(const QString& key, double number, std::vector<CellRow> children = {})
{
    return {key, {{.text = key}, {.text = QString::number(number), .order = number}}, std::move(children)};
}

std::vector<CellRow> tree() { return {row(u"a"_s, 1, {row(u"a1"_s, 2), row(u"a2"_s, 3)}), row(u"b"_s, 4)}; }

} // namespace

class TestCellModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isAProperModel()
    {
        CellModel model(nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setColumns({u"Name"_s, u"Number"_s});
        model.setRows(tree());
        model.setRows({row(u"b"_s, 5), row(u"c"_s, 6, {row(u"c1"_s, 7)})});
        model.setRows({});
        QCOMPARE(model.rowCount(), 0);
    }

    void sameRowsAreUpdatedInPlace()
    {
        CellModel model(nullptr);
        model.setColumns({u"Name"_s, u"Number"_s});
        model.setRows(tree());
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        auto rows = tree();
        rows[0].children[1].cells[1].text = u"30"_s;
        model.setRows(rows);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(model.indexOf(u"a2"_s).siblingAtColumn(1).data().toString(), u"30"_s);
    }

    void viewKeepsCurrentRowAndWhatIsCollapsed()
    {
        CellView view({u"Name"_s, u"Number"_s}, CellView::Form::Tree, u"test"_s, nullptr);
        view.setRows(tree());
        view.setCurrentKey(u"b"_s);
        view.collapse(view.model()->index(0, 0));
        auto rows = tree();
        rows.insert(rows.begin(), row(u"new"_s, 0));
        view.setRows(rows);
        QCOMPARE(view.currentKey(), u"b"_s);
        QVERIFY(!view.isExpanded(view.model()->index(1, 0)));
    }

    void tablesSortByNumberNotByText()
    {
        CellView view({u"Name"_s, u"Number"_s}, CellView::Form::Table, u"test"_s, nullptr);
        view.setRows({row(u"ten"_s, 10), row(u"nine"_s, 9), row(u"hundred"_s, 100)});
        view.sortByColumn(1, Qt::AscendingOrder);
        QCOMPARE(view.model()->index(0, 0).data().toString(), u"nine"_s);
        QCOMPARE(view.model()->index(2, 0).data().toString(), u"hundred"_s);
    }

    void rowsAreCopiedAsText()
    {
        CellView view({u"Name"_s, u"Number"_s}, CellView::Form::Table, u"test"_s, nullptr);
        view.setRows({row(u"ten"_s, 10)});
        view.setCurrentKey(u"ten"_s);
        QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"ten\t10"_s);
    }
};

QTEST_MAIN(TestCellModel)
#include "tst_cell_model.moc"
