// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/case_service.h"
#include "core/service/status_service.h"
#include "tests/ui/lab_session.h"
#include "ui/base/looks.h"
#include "ui/today/state_tile.h"
#include "ui/today/today_page.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using service::WorkItem;
using service::WorkKind;
using service::WorkWhat;

namespace {

Instant noon() { return *parseRfc3339(u"2026-03-16T12:00:00Z"); }

/// One of each, in the order of the list.
std::vector<WorkItem> oneOfEach()
{
    std::vector<WorkItem> items;
    for (int what = 0; what <= static_cast<int>(WorkWhat::NoRounds); ++what)
        items.push_back({.what = static_cast<WorkWhat>(what),
                         .subject = u"birch"_s,
                         .id = u"id-%1"_s.arg(what),
                         .detail = u"detail"_s,
                         .at = noon() - 2h,
                         .have = 1,
                         .of = 2});
    return items;
}

struct Shown
{
    std::unique_ptr<LabSession> lab = LabSession::make();
    std::unique_ptr<TodayPage> page;
    QTreeView* work = nullptr;

    explicit Shown(Duration later = 0s)
    {
        if (!lab)
            return;
        lab->setNow(lab->now() + later);
        page = std::make_unique<TodayPage>(lab->session(), nullptr);
        work = page->findChild<QTreeView*>(u"work"_s);
        page->resize(1080, 700);
        page->show();
    }
    const TodayModel& model() const { return *qobject_cast<TodayModel*>(work->model()); }
    QModelIndex kind(WorkKind kind) const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const QModelIndex parent = model().index(row, 0);
            if (kindOf(model().itemAt(model().index(0, 0, parent))->what) == kind)
                return parent;
        }
        return {};
    }
    bool has(WorkKind wanted) const
    {
        return LabSession::waitFor([&] { return kind(wanted).isValid(); });
    }
    QString watch() const { return page->findChild<QLabel*>(u"watch"_s)->text(); }
    StateTile* tile(const QString& state) const { return page->findChild<StateTile*>(state); }
};

} // namespace

#define SKIP_WITHOUT_LAB(shown)                                                                              \
    if (!(shown).lab)                                                                                        \
    QSKIP(qPrintable(LabSession::reasonForSkipping()))

class TodayTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyTheme(Theme::Light); }
    void keepsTheRulesOfModels();
    void listsKindsInTheirOrder();
    void saysOneSentenceAndOnePlaceForEachMatter();
    void countsTheFleetAsItsStatusDoes();
    void leadsToTheFleetInAState();
    void leadsToChecklistsWithOneClick();
    void showsAStepThatFallsDue();
    void stopsAskingForWhatWasDone();
    void saysThatNobodyWatches();
};

void TodayTest::keepsTheRulesOfModels()
{
    TodayModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setItems(oneOfEach(), noon());
    model.setItems({}, noon());
    QVERIFY(model.isEmpty());
    model.setItems(oneOfEach(), noon());
    QCOMPARE(model.rowCount(model.index(0, 0)), 2);
}

void TodayTest::listsKindsInTheirOrder()
{
    TodayModel model;
    model.setItems(oneOfEach(), noon());
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row)
        titles << model.index(row, 0).data().toString();
    QCOMPARE(titles,
             (QStringList{u"Waiting for approval: 2"_s, u"Overdue: 1"_s, u"Due: 1"_s, u"New incidents: 2"_s,
                          u"Messages: 3"_s, u"Checklists: 1"_s, u"Holds that end: 1"_s, u"Guards: 3"_s}));
}

void TodayTest::saysOneSentenceAndOnePlaceForEachMatter()
{
    QSet<QString> sentences;
    for (const WorkItem& item : oneOfEach()) {
        const QString sentence = sentenceOf(item, language::Translations::of(u"en"_s), noon());
        QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'%'), qPrintable(sentence));
        sentences << sentence;
        QVERIFY(!placeOf(item).page.isEmpty());
    }
    QCOMPARE(sentences.size(), qsizetype(oneOfEach().size()));
    QCOMPARE(placeOf({.what = WorkWhat::Proposed, .id = u"CARE-1"_s}), (WorkPlace{u"board"_s, u"CARE-1"_s}));
    QCOMPARE(placeOf({.what = WorkWhat::TurnedWorse, .subject = u"birch"_s}),
             (WorkPlace{u"ca"_s, u"birch"_s}));
    QCOMPARE(placeOf({.what = WorkWhat::NoticeBounced, .id = u"7"_s}), (WorkPlace{u"notices"_s, u"7"_s}));
}

void TodayTest::countsTheFleetAsItsStatusDoes()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    const auto status = service::fleetStatus(shown.lab->workspace());
    QVERIFY(status);
    const auto count = [&](const QString& state) {
        return static_cast<int>(std::ranges::count(status->rows, state, &report::StatusRow::state));
    };
    QVERIFY(count(u"dead"_s) > 0);
    QVERIFY(LabSession::waitFor([&] { return shown.tile(u"dead"_s)->count() == count(u"dead"_s); }));
    for (const QString& state : {u"healthy"_s, u"slow"_s, u"partial"_s, u"flapping"_s})
        QCOMPARE(shown.tile(state)->count(), count(state));
    QCOMPARE(shown.tile(u"dead"_s)->history().size(), 31U);
    QCOMPARE(shown.tile(u"dead"_s)->history().back(), count(u"dead"_s));
    // Whatever the day, every CA is in one state.
    const auto trend = service::fleetTrend(shown.lab->workspace(), 30);
    for (const service::StateCounts& day : trend->days)
        QCOMPARE(std::accumulate(day.begin(), day.end(), 0), static_cast<int>(status->rows.size()));
}

void TodayTest::leadsToTheFleetInAState()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QSignalSpy wanted(shown.page.get(), &Page::wanted);
    QTest::mouseClick(shown.tile(u"dead"_s), Qt::LeftButton);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0], (QVariantList{u"fleet"_s, u"state:dead"_s}));
}

void TodayTest::leadsToChecklistsWithOneClick()
{
    const Shown shown;
    SKIP_WITHOUT_LAB(shown);
    QVERIFY(shown.has(WorkKind::Checklist));
    QSignalSpy wanted(shown.page.get(), &Page::wanted);
    const QModelIndex first = shown.model().index(0, TodayModel::What, shown.kind(WorkKind::Checklist));
    shown.work->scrollTo(first);
    QTest::mouseClick(shown.work->viewport(), Qt::LeftButton, {}, shown.work->visualRect(first).center());
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted[0][0], QVariant(u"checklists"_s));
    QVERIFY(wanted[0][1].toString().startsWith(u"registry-"_s));
    shown.work->setCurrentIndex(first);
    shown.page->findChild<QAction*>(u"goToWork"_s)->trigger();
    QCOMPARE(wanted.size(), 2);
    QCOMPARE(wanted[1], wanted[0]);
}

/// The lab's dead CAs have steps to come: a day before one, it is listed.
void TodayTest::showsAStepThatFallsDue()
{
    const auto lab = LabSession::make();
    if (!lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const auto status = service::fleetStatus(lab->workspace());
    QVERIFY(status);
    const auto row = std::ranges::find_if(
        status->rows, [](const report::StatusRow& r) { return r.openCase && r.openCase->due; });
    QVERIFY(row != status->rows.end());
    const Instant due = *row->openCase->due;
    QVERIFY(due > lab->now());
    const auto listed = [&](Instant now) {
        const auto work = service::todaysWork(lab->workspace(), now);
        return work && std::ranges::any_of(*work, [&](const WorkItem& item) {
                   return kindOf(item.what) == WorkKind::Due && item.id == row->openCase->id;
               });
    };
    QVERIFY(listed(due - 2h));
    QVERIFY(!listed(due - 48h));
}

/// A hold takes a case off the list of steps; near its end it comes back as a hold.
void TodayTest::stopsAskingForWhatWasDone()
{
    const auto lab = LabSession::make();
    if (!lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    auto cases = service::CaseService::openForActing(lab->workspace(), lab->now());
    QVERIFY(cases);
    const auto which = cases->find(u"kiwi-fibre"_s);
    QVERIFY(which && (*which)->isOpen());
    const QString id = (*which)->id.toString();
    const auto held = cases->hold(id,
                                  {.by = enforcement::Identity::fromString(u"ada"_s),
                                   .why = u"Replaces its hardware"_s,
                                   .now = lab->now()},
                                  u"maintenance"_s, lab->now() + 24h * 10);
    QVERIFY2(held, qPrintable(held ? QString() : held.error().toString()));
    const auto kindsAt = [&](Instant now) {
        std::vector<WorkKind> kinds;
        const auto work = service::todaysWork(lab->workspace(), now);
        for (const WorkItem& item : work.value_or(std::vector<WorkItem>())) {
            if (item.id == id)
                kinds.push_back(kindOf(item.what));
        }
        return kinds;
    };
    QCOMPARE(kindsAt(lab->now()), std::vector<WorkKind>{});
    QCOMPARE(kindsAt(lab->now() + 24h * 9), std::vector{WorkKind::Hold});
}

void TodayTest::saysThatNobodyWatches()
{
    const Shown now;
    SKIP_WITHOUT_LAB(now);
    QVERIFY(LabSession::waitFor([&] { return !now.watch().isEmpty(); }));
    QVERIFY2(now.watch().contains(u"none of them blind"_s), qPrintable(now.watch()));
    const Shown later(24h * 3);
    QVERIFY(later.has(WorkKind::Guard));
    QVERIFY2(later.watch().contains(u"too old"_s), qPrintable(later.watch()));
    const QModelIndex guard = later.model().index(0, TodayModel::What, later.kind(WorkKind::Guard));
    QVERIFY(guard.data().toString().contains(u"nobody watches"_s));
}

QTEST_MAIN(TodayTest)
#include "tst_today.moc"
