// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"
#include "core/service/fleet_table.h"
#include "core/service/status_service.h"
#include "core/service/why_report.h"
#include "tests/ui/lab_session.h"
#include "ui/base/looks.h"
#include "ui/fleet/filter_field.h"
#include "ui/fleet/fleet_page.h"
#include "ui/fleet/look_bar.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;

namespace {

/// A shown page over a lab of its own.
struct Shown
{
    std::unique_ptr<LabSession> lab = LabSession::make();
    std::unique_ptr<FleetPage> page;
    QTableView* table = nullptr;
    FilterField* filter = nullptr;

    explicit Shown(QSettings* settings = nullptr)
    {
        if (!lab)
            return;
        page = std::make_unique<FleetPage>(lab->session(), nullptr);
        if (settings != nullptr)
            page->restoreState(*settings);
        table = page->findChild<QTableView*>(u"fleetTable"_s);
        filter = page->findChild<FilterField*>(u"filter"_s);
        page->resize(1080, 700);
        page->show();
    }
    bool hasRows() const
    {
        return LabSession::waitFor([this] { return table->model()->rowCount() > 0; });
    }
    QStringList handles() const
    {
        QStringList all;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            all << table->model()->index(row, 0).data(FleetModel::HandleRole).toString();
        return all;
    }
    void select(const QString& handle) const
    {
        table->selectionModel()->select(table->model()->index(static_cast<int>(handles().indexOf(handle)), 0),
                                        QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    QStringList selected() const
    {
        QStringList chosen;
        const QModelIndexList rows = table->selectionModel()->selectedRows();
        for (const QModelIndex& index : rows)
            chosen << index.data(FleetModel::HandleRole).toString();
        chosen.sort();
        return chosen;
    }
    void trigger(const QString& action) const { page->findChild<QAction*>(action)->trigger(); }
    QAction* inMenu(const QString& menu, const QString& text) const
    {
        auto* found = page->findChild<QMenu*>(menu);
        Q_EMIT found->aboutToShow();
        const auto actions = found->actions();
        const auto it = std::ranges::find(actions, text, &QAction::text);
        return it == actions.end() ? nullptr : *it;
    }
};

} // namespace

#define SKIP_WITHOUT_LAB(shown)                                                                              \
    if (!(shown).lab)                                                                                        \
    QSKIP(qPrintable(LabSession::reasonForSkipping()))

class FleetPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAgainAtWhatIsSelected();
    void initTestCase() { applyTheme(Theme::Light); }
    void agreesWithTheStatusOfTheFleet();
    void showsTheFleetWithTheWorstFirst();
    void filtersAsOneTypes();
    void keepsTheLastFilterWhileOneTypesAWrongOne();
    void takesAFilterFromOtherPages();
    void proposesValuesAndTakesThem();
    void opensTheCaOfTheCurrentRow();
    void keepsSelectionAndScrollingOnAChange();
    void copiesSelectedRows();
    void writesTheShownRowsToAFile();
    void remembersFilterColumnsAndViews();
    void saysWhatToDoWithoutAnyCa();
};

void FleetPageTest::agreesWithTheStatusOfTheFleet()
{
    const auto lab = LabSession::make();
    if (!lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const auto workspace = lab->workspace();
    const auto table = service::fleetTable(workspace);
    const auto status = service::fleetStatus(workspace);
    QVERIFY(table && status);
    QCOMPARE(table->rows.size(), status->rows.size());
    QCOMPARE(table->asOf, status->asOf);
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        const service::FleetRow& row = table->rows[i];
        const report::StatusRow& line = status->rows[i];
        QCOMPARE(row.handle, line.handle);
        QCOMPARE(health::toString(row.state), line.state);
        QCOMPARE(row.since, line.since);
        QCOMPARE(row.candidate.has_value(), line.candidate.has_value());
        QCOMPARE(qsizetype(row.issues.size()), line.issues.size());
        QCOMPARE(row.openCase.has_value(), line.openCase.has_value());
        if (row.openCase) {
            QCOMPARE(row.openCase->id, line.openCase->id);
            QCOMPARE(row.openCase->nextStep, line.openCase->nextStep);
            QCOMPARE(row.openCase->due, line.openCase->due);
        }
        QVERIFY(row.availability);
        QVERIFY(!row.repository.isEmpty());
        QVERIFY(row.retrieval || row.state != health::State::Healthy);
        QVERIFY(row.manifestMade || row.state == health::State::Dead);
    }
}

void FleetPageTest::showsTheFleetWithTheWorstFirst()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    const auto status = service::fleetStatus(shown.lab->workspace());
    QCOMPARE(shown.table->model()->rowCount(), static_cast<int>(status->rows.size()));
    QCOMPARE(shown.table->model()->index(0, 0).data(FleetModel::StateRole).toInt(),
             static_cast<int>(health::State::Dead));
}

void FleetPageTest::filtersAsOneTypes()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    const qsizetype all = shown.handles().size();
    QTest::keyClicks(shown.filter, u"state:dead"_s);
    QVERIFY(!shown.handles().isEmpty());
    QVERIFY(shown.handles().size() < all);
    QVERIFY(shown.page->findChild<QLabel*>(u"state"_s)->text().contains(QString::number(all)));
    QTest::keyClick(shown.filter, Qt::Key_Escape);
    QTest::keyClick(shown.filter, Qt::Key_Escape); // the first one may close the proposals
    QCOMPARE(shown.handles().size(), all);
}

void FleetPageTest::keepsTheLastFilterWhileOneTypesAWrongOne()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    shown.filter->setText(u"state:dead"_s);
    const QStringList dead = shown.handles();
    shown.filter->setText(u"state:dead colour:red"_s);
    QCOMPARE(shown.handles(), dead);
    const QString said = shown.page->findChild<QLabel*>(u"state"_s)->text();
    QVERIFY2(said.contains(u"colour"_s) && said.contains(u"12"_s) && said.contains(u"issue"_s),
             qPrintable(said));
    shown.filter->setText({});
    QVERIFY(shown.filter->errorText().isEmpty());
}

void FleetPageTest::takesAFilterFromOtherPages()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    shown.page->open(u"state:dead"_s);
    QCOMPARE(shown.filter->text(), u"state:dead"_s);
    for (int row = 0; row < shown.table->model()->rowCount(); ++row)
        QCOMPARE(shown.table->model()->index(row, 0).data(FleetModel::StateRole).toInt(),
                 static_cast<int>(health::State::Dead));
}

void FleetPageTest::proposesValuesAndTakesThem()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    shown.filter->setFocus();
    QTest::keyClicks(shown.filter, u"state:fl"_s);
    QCOMPARE(shown.filter->proposals(), QStringList{u"flapping"_s});
    QWidget* popup = QApplication::activePopupWidget();
    QVERIFY(popup != nullptr);
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QCOMPARE(shown.filter->text(), u"state:flapping "_s);
}

void FleetPageTest::opensTheCaOfTheCurrentRow()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    QSignalSpy wanted(shown.page.get(), &Page::wanted);
    shown.table->setCurrentIndex(shown.table->model()->index(2, 1));
    shown.trigger(u"openCa"_s);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{u"ca"_s, shown.handles()[2]}));
    const QPoint second = shown.table->visualRect(shown.table->model()->index(1, 0)).center();
    QTest::mouseClick(shown.table->viewport(), Qt::LeftButton, {}, second);
    QTest::mouseDClick(shown.table->viewport(), Qt::LeftButton, {}, second);
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1][1], QVariant(shown.handles()[1]));
}

void FleetPageTest::keepsSelectionAndScrollingOnAChange()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    shown.page->resize(1080, 260);
    shown.select(u"kiwi-fibre"_s);
    shown.select(u"alder-net"_s);
    shown.table->scrollToBottom();
    const int scrolled = shown.table->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    const auto row = [&] {
        return shown.table->model()->index(static_cast<int>(shown.handles().indexOf(u"kiwi-fibre"_s)),
                                           static_cast<int>(FleetColumn::Case));
    };
    const QString caseId = row().data(FleetModel::CaseRole).toString();
    QVERIFY(!caseId.isEmpty());

    // Another process closes the case.
    QSignalSpy renewed(shown.page.get(), &FleetPage::shown);
    auto service = service::CaseService::openForActing(shown.lab->workspace(), shown.lab->now());
    QVERIFY(service);
    const auto closed = service->close(caseId, {.by = enforcement::Identity::fromString(u"ada"_s),
                                                .why = u"Mended by telephone"_s,
                                                .now = shown.lab->now()});
    QVERIFY2(closed, qPrintable(closed ? QString() : closed.error().toString()));
    QVERIFY(LabSession::waitFor([&] { return row().data(FleetModel::CaseRole).toString().isEmpty(); }));
    QVERIFY(!renewed.isEmpty());
    QCOMPARE(shown.selected(), (QStringList{u"alder-net"_s, u"kiwi-fibre"_s}));
    QCOMPARE(shown.table->verticalScrollBar()->value(), scrolled);
}

void FleetPageTest::copiesSelectedRows()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    shown.select(u"kiwi-fibre"_s);
    shown.select(u"alder-net"_s);
    shown.trigger(u"copyRows"_s);
    const QStringList lines = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"CA\tState"_s));
    QVERIFY(lines[1].startsWith(u"kiwi-fibre\tdead"_s));
}

void FleetPageTest::writesTheShownRowsToAFile()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    shown.filter->setText(u"state:dead"_s);
    const QStringList dead = shown.handles();
    QSignalSpy said(shown.page.get(), &Page::said);
    shown.trigger(u"exportRows"_s);
    auto* dialog = shown.page->findChild<QFileDialog*>(u"exportFile"_s);
    QVERIFY(dialog != nullptr);
    const QString path = shown.lab->filePath(u"dead.csv"_s);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QVERIFY(LabSession::waitFor([&] { return said.size() == 1; }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
    QCOMPARE(lines.size(), dead.size() + 1);
    QVERIFY(lines[0].startsWith("ca,state,candidate"));
    QVERIFY(lines[1].startsWith(dead[0].toUtf8() + ",dead,"));
}

void FleetPageTest::remembersFilterColumnsAndViews()
{
    const QTemporaryDir dir;
    QSettings settings(dir.filePath(u"desktop.ini"_s), QSettings::IniFormat);
    const auto stage = static_cast<int>(FleetColumn::Stage);
    {
        const Shown shown;
        SKIP_WITHOUT_LAB(shown);
        QVERIFY(shown.hasRows());
        QVERIFY(shown.table->isColumnHidden(stage));
        shown.inMenu(u"columns"_s, u"Stage"_s)->setChecked(true);
        shown.table->sortByColumn(static_cast<int>(FleetColumn::Ca), Qt::DescendingOrder);
        shown.filter->setText(u"state:healthy"_s);
        shown.inMenu(u"views"_s, u"&Save this view"_s)->trigger();
        auto* dialog = shown.page->findChild<QInputDialog*>(u"viewName"_s);
        dialog->setTextValue(u"the good ones"_s);
        dialog->accept();
        shown.inMenu(u"views"_s, u"With an issue"_s)->trigger();
        QCOMPARE(shown.filter->text(), u"issue:any"_s);
        shown.page->saveState(settings);
    }
    const Shown again(&settings);
    QCOMPARE(again.filter->text(), u"issue:any"_s);
    again.filter->setText({});
    QVERIFY(again.hasRows());
    QVERIFY(!again.table->isColumnHidden(stage));
    QStringList backwards = again.handles();
    backwards.sort();
    std::ranges::reverse(backwards);
    QCOMPARE(again.handles(), backwards);
    again.inMenu(u"views"_s, u"the good ones"_s)->trigger();
    QCOMPARE(again.filter->text(), u"state:healthy"_s);
    again.inMenu(u"views"_s, u"&Forget a view"_s)->trigger();
    again.page->findChild<QInputDialog*>(u"viewToForget"_s)->accept();
    QVERIFY(again.inMenu(u"views"_s, u"the good ones"_s) == nullptr);
}

void FleetPageTest::saysWhatToDoWithoutAnyCa()
{
    const QTemporaryDir dir;
    service::Config config;
    config.databasePath = dir.filePath(u"empty.db"_s);
    QVERIFY(service::Workspace::open(config, store::Database::Mode::Create));
    const auto session = Session::open({.configFile = {}, .database = config.databasePath},
                                       [] { return *parseRfc3339(u"2026-03-16T12:00:00Z"); });
    QVERIFY(session);
    FleetPage page(**session, nullptr);
    QSignalSpy renewed(&page, &FleetPage::shown);
    page.show();
    QVERIFY(LabSession::waitFor([&] { return !renewed.isEmpty(); }));
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
        return label->isVisible() && label->text().contains(u"caretaker ca import"_s);
    }));
}

void FleetPageTest::looksAgainAtWhatIsSelected()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.hasRows());
    auto* action = shown.page->findChild<QAction*>(u"lookAgain"_s);
    QVERIFY(!action->isEnabled()); // at nothing
    shown.lab->setNow(shown.lab->now() + std::chrono::minutes(10));
    const QStringList chosen{u"alder-net"_s, u"kiwi-fibre"_s};
    for (const QString& handle : chosen)
        shown.select(handle);
    QVERIFY(action->isEnabled());
    action->trigger();
    const auto* bar = shown.page->findChild<LookBar*>();
    QVERIFY(bar->isLooking() && bar->isVisible() && !action->isEnabled());
    QVERIFY(LabSession::waitFor([&] { return !bar->isLooking(); }, std::chrono::seconds(60)));
    QVERIFY2(bar->outcome().startsWith(u"Looked at 2: "_s), qPrintable(bar->outcome()));
    for (const QString& handle : chosen) {
        const auto why = service::whyOf(shown.lab->workspace(), CaHandle::fromString(handle), std::nullopt,
                                        shown.lab->now());
        QVERIFY(why);
        QCOMPARE(std::ranges::max(why->judged.observations, {}, &observe::Observation::at).at,
                 shown.lab->now());
    }
    QVERIFY(action->isEnabled());
}

QTEST_MAIN(FleetPageTest)
#include "tst_fleet_page.moc"
