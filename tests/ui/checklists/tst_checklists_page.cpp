// SPDX-License-Identifier: GPL-3.0-or-later
// Working through a checklist as a person does; what is stored is read back from the service.
#include "core/service/checklist_desk.h"
#include "tests/ui/lab_session.h"
#include "ui/checklists/checklists_page.h"
#include "ui/checklists/export_dialog.h"
#include "ui/checklists/item_model.h"
#include "ui/checklists/list_chooser.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDateEdit>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;
using checklist::MarkKind;
using checklist::Status;

namespace {

/// A page over a copy of the lab, shown, with its list loaded.
struct Desk
{
    std::unique_ptr<LabSession> lab = LabSession::make();
    std::unique_ptr<ChecklistsPage> page;
    QSignalSpy* failed = nullptr;

    explicit Desk(const QString& list = u"registry-daily"_s)
    {
        if (!lab)
            return;
        page = makePage();
        page->open(list);
        page->resize(1080, 700);
        page->show();
        failed = new QSignalSpy(page.get(), &Page::failed);
        failed->setParent(page.get());
        wait();
    }
    std::unique_ptr<ChecklistsPage> makePage() const
    {
        return std::make_unique<ChecklistsPage>(lab->session(), nullptr);
    }
    template <typename T>
    T* child(const QString& name) const
    {
        return page->findChild<T*>(name);
    }
    QListView* items() const { return child<QListView>(u"items"_s); }
    ItemModel* model() const { return static_cast<ItemModel*>(items()->model()); }
    bool wait() const
    {
        return LabSession::waitFor([this] { return model()->rowCount() > 0; });
    }
    void choose(const QString& item) const { items()->setCurrentIndex(model()->indexOf(item)); }
    void press(const QString& button) const { child<QPushButton>(button)->click(); }
    void type(const QString& note) const { child<QPlainTextEdit>(u"note"_s)->setPlainText(note); }
    /// The first of that status.
    QString itemWith(Status status) const
    {
        for (const checklist::Item& item : model()->list()->items) {
            if (item.status == status)
                return item.id;
        }
        return {};
    }
    void acceptClosing() const
    {
        const auto* box = child<QMessageBox>(u"closeBox"_s);
        const auto buttons = box->buttons();
        for (QAbstractButton* button : buttons) {
            if (box->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
    }
    checklist::Checklist stored() const
    {
        const checklist::Checklist& shown = *model()->list();
        const auto list = service::makeChecklist(
            lab->workspace(),
            {.audience = shown.audience, .period = shown.period, .ca = shown.subject, .to = lab->now()});
        if (!list)
            qFatal("%s", qPrintable(list.error().toString()));
        return *list;
    }
    /// Shown so, and read back so.
    bool becomes(const QString& item, Status status) const
    {
        return shows(item, status) && stored().item(item)->status == status;
    }
    bool shows(const QString& item, Status status) const
    {
        return LabSession::waitFor([&] { return model()->list()->item(item)->status == status; });
    }
};

#define NEEDS_LAB(desk)                                                                                      \
    if (!(desk).lab)                                                                                         \
    QSKIP(qPrintable(LabSession::reasonForSkipping()))

} // namespace

class TestChecklistsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void theModelKeepsTheRulesOfModels();
    void itemsStandInSections();
    void ticksWithANoteAndWhoDidIt();
    void spaceTicks();
    void aTickAgainstAMeasureAsksForANote();
    void takesATickBackByCtrlZ();
    void annotatesWithEvidence();
    void aDraftOutlivesThePage();
    void aStoredNoteLeavesNoDraft();
    void closingEarlySpellsOutTheConsequenceAndIsRefused();
    void closesAPeriodThatEnded();
    void aClosedListIsReadOnlyAndInTheHistory();
    void showsAnOperatorsList();
    void exportsInTheChosenLanguage();
    void printsWhatIsShown();
    void keepsWhatIsChosenWhenTheDatabaseChanges();
};

void TestChecklistsPage::theModelKeepsTheRulesOfModels()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QAbstractItemModelTester tester(desk.model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    desk.press(u"tick"_s);
    QVERIFY(LabSession::waitFor([&] { return desk.model()->list()->count(Status::Attested) > 0; }) ||
            desk.failed->count() > 0);
}

void TestChecklistsPage::itemsStandInSections()
{
    const Desk desk;
    NEEDS_LAB(desk);
    int headings = 0, items = 0;
    std::optional<Status> before;
    for (int row = 0; row < desk.model()->rowCount(); ++row) {
        const QModelIndex index = desk.model()->index(row);
        if (index.data(ItemModel::IsHeading).toBool()) {
            QVERIFY(!index.flags().testFlag(Qt::ItemIsSelectable));
            ++headings;
            before.reset();
            continue;
        }
        ++items;
        const Status status = Status(index.data(ItemModel::StatusOf).toInt());
        const bool isSame = !before || (*before == Status::Attention) == (status == Status::Attention);
        QVERIFY(isSame);
        before = status;
    }
    QVERIFY(headings >= 2);
    QCOMPARE(items, static_cast<int>(desk.model()->list()->items.size()));
}

void TestChecklistsPage::ticksWithANoteAndWhoDidIt()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Open);
    desk.choose(item);
    desk.type(u"restored on host b"_s);
    desk.press(u"tick"_s);
    QVERIFY(desk.becomes(item, Status::Attested));
    const checklist::Checklist stored = desk.stored();
    const checklist::Mark mark = stored.item(item)->marks.back();
    QCOMPARE(mark.by, u"os:ada"_s);
    QCOMPARE(mark.note, u"restored on host b"_s);
    QCOMPARE(mark.at, desk.lab->now());
    QVERIFY(desk.shows(item, Status::Attested));
}

void TestChecklistsPage::spaceTicks()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Open);
    desk.choose(item);
    desk.items()->setFocus();
    QTest::keyClick(desk.items(), Qt::Key_Space);
    QVERIFY(desk.becomes(item, Status::Attested));
}

void TestChecklistsPage::aTickAgainstAMeasureAsksForANote()
{
    const Desk desk(u"registry-daily"_s);
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Attention);
    QVERIFY(!item.isEmpty());
    desk.choose(item);
    desk.press(u"tick"_s);
    QVERIFY(LabSession::waitFor([&] { return desk.failed->count() == 1; }));
    QVERIFY(desk.stored().item(item)->status == Status::Attention);
    desk.type(u"called them"_s);
    desk.press(u"tick"_s);
    QVERIFY(desk.becomes(item, Status::Attested));
}

void TestChecklistsPage::takesATickBackByCtrlZ()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Open);
    auto* undo = desk.child<QAction>(u"undo"_s);
    QVERIFY(!undo->isEnabled());
    QCOMPARE(undo->shortcut(), QKeySequence(QKeySequence::Undo));
    desk.choose(item);
    desk.press(u"tick"_s);
    QVERIFY(desk.becomes(item, Status::Attested));
    QVERIFY(undo->isEnabled());
    undo->trigger();
    QVERIFY(desk.becomes(item, Status::Open));
    QVERIFY(!undo->isEnabled());
    QCOMPARE(desk.stored().item(item)->marks.size(), size_t(2)); // both stay on record
}

void TestChecklistsPage::annotatesWithEvidence()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Open);
    desk.choose(item);
    desk.type(u"see the ticket"_s);
    auto* evidence = desk.child<QLineEdit>(u"evidence"_s);
    QTest::keyClicks(evidence, u"https://tickets.example/7"_s);
    desk.press(u"annotate"_s);
    QVERIFY(LabSession::waitFor([&] { return !desk.stored().item(item)->marks.empty(); }));
    const checklist::Checklist stored = desk.stored();
    QVERIFY(stored.item(item)->marks.front().kind == MarkKind::Note);
    QCOMPARE(stored.item(item)->marks.front().evidence, u"https://tickets.example/7"_s);
    QVERIFY(stored.item(item)->status == Status::Open);
}

void TestChecklistsPage::aDraftOutlivesThePage()
{
    Desk desk;
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Open);
    desk.choose(item);
    desk.type(u"half a thought"_s);
    desk.page = desk.makePage(); // the first is gone without a word, as in a crash
    desk.page->open(u"registry-daily"_s);
    desk.page->show();
    QVERIFY(desk.wait());
    desk.choose(item);
    QCOMPARE(desk.child<QPlainTextEdit>(u"note"_s)->toPlainText(), u"half a thought"_s);
}

void TestChecklistsPage::aStoredNoteLeavesNoDraft()
{
    Desk desk;
    NEEDS_LAB(desk);
    const QString item = desk.itemWith(Status::Open);
    desk.choose(item);
    desk.type(u"done with"_s);
    desk.press(u"annotate"_s);
    auto* note = desk.child<QPlainTextEdit>(u"note"_s);
    QVERIFY(LabSession::waitFor([&] { return note->toPlainText().isEmpty(); }));
    desk.page = desk.makePage();
    desk.page->open(u"registry-daily"_s);
    desk.page->show();
    QVERIFY(desk.wait());
    desk.choose(item);
    QCOMPARE(desk.child<QPlainTextEdit>(u"note"_s)->toPlainText(), QString());
}

void TestChecklistsPage::closesAPeriodThatEnded()
{
    Desk desk;
    NEEDS_LAB(desk);
    const Instant yesterday = desk.lab->now() - std::chrono::days(1);
    const QString id = u"registry-daily/"_s + checklist::periodAt(checklist::Period::Daily, yesterday).name;
    desk.page->open(id);
    QVERIFY(LabSession::waitFor([&] { return id.endsWith(desk.model()->list()->window.name); }));
    desk.child<QAction>(u"close"_s)->trigger();
    desk.acceptClosing();
    QVERIFY(LabSession::waitFor([&] { return desk.model()->list()->closed.has_value(); }));
    const auto closed = service::closedChecklists(desk.lab->workspace(), {}, {});
    QCOMPARE(closed->size(), size_t(1));
    QCOMPARE(closed->front().closed->by, u"os:ada"_s);
    QCOMPARE(checklist::instanceId(closed->front().id, closed->front().window, {}), id);
}

void TestChecklistsPage::closingEarlySpellsOutTheConsequenceAndIsRefused()
{
    const Desk desk;
    NEEDS_LAB(desk);
    auto* close = desk.child<QAction>(u"close"_s);
    close->trigger();
    auto* box = desk.child<QMessageBox>(u"closeBox"_s);
    QVERIFY(box->text().contains(u"registry-daily/"_s));
    desk.acceptClosing();
    // Its period has not ended: the desk refuses, and the page says so.
    QVERIFY(LabSession::waitFor([&] { return desk.failed->count() == 1; }));
    QVERIFY(!desk.stored().closed);
}

void TestChecklistsPage::aClosedListIsReadOnlyAndInTheHistory()
{
    const Desk desk(u"registry-daily"_s);
    NEEDS_LAB(desk);
    const QString id = checklist::instanceId(desk.model()->list()->id, desk.model()->list()->window, {});
    desk.choose(desk.itemWith(Status::Open));
    desk.press(u"tick"_s); // so that the list is in the database
    QVERIFY(LabSession::waitFor([&] { return desk.model()->list()->count(Status::Attested) > 0; }));
    desk.lab->setNow(desk.lab->now() + std::chrono::days(2));
    QVERIFY(service::keepChecklists(desk.lab->workspace(), desk.lab->now()).has_value());
    desk.page->findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* closed = desk.child<QTableView>(u"closed"_s);
    QVERIFY(LabSession::waitFor([&] { return closed->model()->rowCount() > 0; }));
    int found = -1;
    for (int row = 0; row < closed->model()->rowCount(); ++row) {
        if (closed->model()->index(row, 0).data().toString() == id)
            found = row;
    }
    QVERIFY(found >= 0);
    Q_EMIT closed->activated(closed->model()->index(found, 0));
    QVERIFY(LabSession::waitFor(
        [&] { return desk.model()->list() && desk.model()->list()->closed.has_value(); }));
    QVERIFY(!desk.child<QPushButton>(u"tick"_s)->isVisible());
    QVERIFY(!desk.child<QAction>(u"close"_s)->isEnabled());
}

void TestChecklistsPage::showsAnOperatorsList()
{
    const Desk desk(u"operator-monthly"_s);
    NEEDS_LAB(desk);
    auto* ca = desk.child<QComboBox>(u"ca"_s);
    QVERIFY(LabSession::waitFor([&] { return ca->count() > 0; }));
    ca->setCurrentIndex(ca->findText(u"kiwi-fibre"_s));
    QVERIFY(LabSession::waitFor([&] {
        const auto& list = desk.model()->list();
        return list && list->subject && list->subject->toString() == "kiwi-fibre"_L1;
    }));
    QVERIFY(desk.model()->list()->audience == checklist::Audience::Operator);
}

void TestChecklistsPage::exportsInTheChosenLanguage()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString path = desk.lab->filePath(u"list.html"_s);
    desk.child<QAction>(u"export"_s)->trigger();
    auto* dialog = desk.child<ExportDialog>(u"exportDialog"_s);
    auto* form = dialog->findChild<QComboBox*>(u"form"_s);
    form->setCurrentIndex(form->findText(u"HTML"_s));
    auto* language = dialog->findChild<QComboBox*>(u"language"_s);
    language->setCurrentIndex(language->findData(u"fr"_s));
    dialog->findChild<QLineEdit*>(u"path"_s)->setText(path);
    dialog->accept();
    QVERIFY(LabSession::waitFor([&] { return QFile::exists(path); }));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("lang=\"fr\""));
}

void TestChecklistsPage::printsWhatIsShown()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString path = desk.lab->filePath(u"printed.pdf"_s);
    QPrinter printer;
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(path);
    printList(*desk.model()->list(), printer);
    QVERIFY(QFileInfo(path).size() > 5000);
}

void TestChecklistsPage::keepsWhatIsChosenWhenTheDatabaseChanges()
{
    const Desk desk;
    NEEDS_LAB(desk);
    const QString chosen = desk.itemWith(Status::Ticked);
    desk.choose(chosen);
    desk.type(u"in the middle of a word"_s);
    const QString other = desk.itemWith(Status::Open);
    QVERIFY(other != chosen);
    QVERIFY(service::markItem(desk.lab->workspace(),
                              {.period = checklist::Period::Daily, .to = desk.lab->now()}, MarkKind::Tick,
                              other, {u"ada"_s, desk.lab->now(), u"elsewhere"_s}));
    desk.page->refresh(); // as when the session says that something changed
    QVERIFY(desk.shows(other, Status::Attested));
    QCOMPARE(desk.items()->currentIndex().data(ItemModel::ItemId).toString(), chosen);
    QCOMPARE(desk.child<QPlainTextEdit>(u"note"_s)->toPlainText(), u"in the middle of a word"_s);
}

QTEST_MAIN(TestChecklistsPage)
#include "tst_checklists_page.moc"
