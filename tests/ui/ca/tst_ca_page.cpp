// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of one CA over the demo's database: what it shows is what the services say, and what it does is
// there afterwards.
#include "core/observe/diagnosis.h"
#include "core/service/ca_history.h"
#include "core/service/case_service.h"
#include "core/service/contact_verification.h"
#include "core/service/evidence_service.h"
#include "core/service/metrics_service.h"
#include "core/service/notice_service.h"
#include "core/service/why_report.h"
#include "tests/ui/lab_session.h"
#include "ui/ca/ca_header.h"
#include "ui/ca/ca_page.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/cell_view.h"
#include "ui/ca/diagnosis_tab.h"
#include "ui/ca/ladder.h"
#include "ui/ca/object_tree.h"
#include "ui/ca/overview_tab.h"
#include "ui/charts/state_strip.h"
#include "ui/charts/time_plot.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

const CaHandle Kiwi = CaHandle::fromString(u"kiwi-fibre"_s);

} // namespace

class TestCaPage : public QObject
{
    Q_OBJECT
private:
    std::unique_ptr<LabSession> lab;
    std::unique_ptr<CaPage> page;

    void open(const QString& argument)
    {
        page->open(argument);
        page->show();
        page->resize(1080, 700);
    }
    CellView* view(const char* name) const { return page->findChild<CellView*>(QString::fromLatin1(name)); }
    bool waitForRows(const char* name) const
    {
        return LabSession::waitFor([&] { return view(name)->cells().rowCount() > 0; });
    }
    QPushButton* button(const char* name) const
    {
        return page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    /// Chooses `path` in the dialog that a button opens.
    void chooseFile(const char* name, const QString& path)
    {
        QVERIFY(LabSession::waitFor([&] { return button(name)->isEnabled(); }));
        button(name)->click();
        auto* dialog = page->findChild<QFileDialog*>(u"exportFile"_s);
        QVERIFY(dialog);
        dialog->selectFile(path);
        QMetaObject::invokeMethod(dialog, "accept");
    }

private Q_SLOTS:
    void init()
    {
        lab = LabSession::make();
        if (!lab)
            QSKIP(qPrintable(LabSession::reasonForSkipping()));
        page = std::make_unique<CaPage>(lab->session(), nullptr);
    }
    void cleanup()
    {
        page.reset();
        lab.reset();
    }

    void saysTheVerdictAndWhy()
    {
        open(u"kiwi-fibre"_s);
        auto* header = page->findChild<CaHeader*>();
        QVERIFY(LabSession::waitFor([&] { return !header->verdict().isEmpty(); }));
        const auto report = service::whyOf(lab->workspace(), Kiwi, std::nullopt, lab->now());
        QVERIFY(report);
        QVERIFY(header->verdict().startsWith(u"Dead since "_s));
        QVERIFY(header->why().startsWith(service::summaryOf(*report)));
        for (const QString& sentence : service::wouldChange(*report))
            QVERIFY(header->why().contains(sentence));
    }

    void opensTheTabThatIsNamed()
    {
        open(u"kiwi-fibre/case"_s);
        QCOMPARE(page->tabName(), u"case"_s);
        QVERIFY(waitForRows("cases"));
        page->open(u"garnet-ix"_s);
        QCOMPARE(page->tabName(), u"case"_s);
    }

    void anUnknownCaIsAnErrorAndNotAPage()
    {
        QSignalSpy failed(page.get(), &Page::failed);
        open(u"no-such-ca"_s);
        QVERIFY(LabSession::waitFor([&] { return !page->ca(); }));
        QVERIFY(!failed.isEmpty());
    }

    void asksForAnotherCaThroughTheWindow()
    {
        open(u"kiwi-fibre/objects"_s);
        QSignalSpy wanted(page.get(), &Page::wanted);
        auto* field = page->findChild<QLineEdit*>(u"goTo"_s);
        QTest::keyClicks(field, u"garnet-ix"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toString(), u"garnet-ix/objects"_s);
    }

    void overviewShowsTheHistoryOfTheService()
    {
        open(u"kiwi-fibre"_s);
        auto* strip = page->findChild<StateStrip*>();
        QVERIFY(LabSession::waitFor([&] { return !strip->states().empty(); }));
        const auto history = service::caHistory(lab->workspace(), Kiwi, lab->now() - 24h * 90, lab->now());
        QVERIFY(history);
        QCOMPARE(strip->states().size(), history->states.size());
        QVERIFY(strip->states().back().state == health::State::Dead);
        QCOMPARE(strip->lanes()[0].bars.size(), history->cases.size());
        QCOMPARE(strip->lanes()[2].bars.size(), history->notices.size());
    }

    void overviewIsLinkedInTime()
    {
        open(u"garnet-ix"_s);
        const auto plots = page->findChild<OverviewTab*>()->findChildren<TimePlot*>();
        QCOMPARE(plots.size(), 3);
        QVERIFY(LabSession::waitFor([&] { return !plots[0]->isEmpty(); }));
        QTest::keyClick(plots[0], Qt::Key_Plus);
        for (const TimePlot* plot : plots)
            QCOMPARE(plot->range().from(), plots[0]->range().from());
        QVERIFY(plots[0]->range().length() < 90 * 24h);
    }

    void diagnosisHasALadderForEachVantage()
    {
        open(u"kiwi-fibre/diagnosis"_s);
        QVERIFY(waitForRows("ladder"));
        const auto report = service::whyOf(lab->workspace(), Kiwi, std::nullopt, lab->now());
        QVERIFY(report);
        const CellModel& cells = view("ladder")->cells();
        QCOMPARE(cells.rowCount(), static_cast<int>(report->judged.observations.size()));
        const observe::Observation& look = report->judged.observations.front();
        const QModelIndex vantage = cells.index(0, 0);
        QVERIFY(vantage.data().toString().startsWith(look.vantage.toString()));
        QVERIFY(cells.rowCount(vantage) >= static_cast<int>(look.endpoints.size()));
        QCOMPARE(cells.rowCount(cells.index(0, 0, vantage)),
                 static_cast<int>(look.endpoints[0].layers.size()));
    }

    void aFailedLayerSaysWhatToDo()
    {
        observe::Observation look{
            .ca = Kiwi, .vantage = VantageName::fromString(u"here"_s), .at = lab->now()};
        look.endpoints.push_back({observe::Transport::Rrdp, u"https://rrdp.example/n.xml"_s});
        look.endpoints[0].layers = {{observe::Layer::Dns, true, 3ms, {}},
                                    {observe::Layer::Tcp, false, 5ms, u"connection refused"_s}};
        const auto rows = ladderRows({look}, lab->session().policy().health.latency);
        const CellRow& failed = rows[0].children[0].children[1];
        QCOMPARE(failed.cells[1].tone, std::optional(Tone::Bad));
        QVERIFY(failed.cells[0].tip.contains(u"firewall"_s));
        QCOMPARE(firstFailedKey(rows), failed.key);
        QVERIFY(!rows[0].children[0].children[0].cells[0].tip.contains(u"What to do"_s));
    }

    void everyLayerHasTheRemedyOfTheCore()
    {
        for (int layer = 0; layer <= static_cast<int>(observe::Layer::Objects); ++layer)
            QCOMPARE(remedyFor(static_cast<observe::Layer>(layer)),
                     observe::remedyFor(static_cast<observe::Layer>(layer)));
    }

    void lookingAgainStoresWhatWasSeen()
    {
        const auto before = service::whyOf(lab->workspace(), Kiwi, std::nullopt, lab->now());
        lab->setNow(lab->now() + 600s);
        open(u"kiwi-fibre/diagnosis"_s);
        QVERIFY(waitForRows("ladder"));
        button("look")->click();
        auto* tab = page->findChild<DiagnosisTab*>();
        QVERIFY(tab->isLooking());
        QVERIFY(LabSession::waitFor([&] { return !tab->isLooking(); }, 60s));
        const auto after = service::whyOf(lab->workspace(), Kiwi, std::nullopt, lab->now());
        QVERIFY(before && after);
        const auto lastLook = [](const service::WhyReport& report) {
            return std::ranges::max(report.judged.observations, {}, &observe::Observation::at).at;
        };
        QCOMPARE(lastLook(*after), lab->now());
        QVERIFY(lastLook(*before) < lab->now());
        QVERIFY(page->findChild<QLabel*>(u"lookOutcome"_s)->text().startsWith(u"Looked at "_s));
    }

    void aLookThatIsCancelledStoresNothing()
    {
        lab->setNow(lab->now() + 600s);
        open(u"kiwi-fibre/diagnosis"_s);
        QVERIFY(waitForRows("ladder"));
        button("look")->click();
        button("cancelLook")->click();
        auto* tab = page->findChild<DiagnosisTab*>();
        QVERIFY(LabSession::waitFor([&] { return !tab->isLooking(); }, 60s));
        QVERIFY(page->findChild<QLabel*>(u"lookOutcome"_s)->text().contains(u"cancelled"_s));
        const auto after = service::whyOf(lab->workspace(), Kiwi, std::nullopt, lab->now());
        QVERIFY(after);
        for (const observe::Observation& look : after->judged.observations)
            QVERIFY(look.at < lab->now());
    }

    void objectsAreThoseOfTheServiceAndCanBeInspected()
    {
        open(u"garnet-ix/objects"_s);
        QVERIFY(waitForRows("objects"));
        const auto objects = service::caObjects(lab->workspace(), CaHandle::fromString(u"garnet-ix"_s));
        QVERIFY(objects && objects->manifest && objects->certificate);
        QVERIFY(!objects->listed.empty());
        QVERIFY(objects->certificate->hash != objects->manifest->hash);
        view("objects")->setCurrentKey(objects->manifest->uri);
        auto* text = page->findChild<QPlainTextEdit*>(u"objectPage"_s);
        QVERIFY(LabSession::waitFor([&] { return text->toPlainText().contains(u"Manifest number"_s); }));
        for (const service::CaObject& object : objects->listed)
            QVERIFY(view("objects")->cells().indexOf(object.uri).isValid());
    }

    void metricsShowEveryIndicatorAndPlotTheSelectedOne()
    {
        open(u"garnet-ix/metrics"_s);
        QVERIFY(waitForRows("indicators"));
        QCOMPARE(view("indicators")->cells().rowCount(), metrics::IndicatorCount);
        const auto report = service::metricsReport(lab->workspace(), {.subject = u"garnet-ix"_s});
        QVERIFY(report);
        const auto share = report->subjects.front().availability.front().availability.share();
        QVERIFY(share);
        QVERIFY(
            page->findChild<QLabel*>(u"metricsFacts"_s)->text().contains(valueText(PlotUnit::Share, *share)));
        view("indicators")->setCurrentKey(u"validation-success"_s);
        auto* plot = page->findChild<QWidget*>(u"metrics"_s)->findChild<TimePlot*>();
        QVERIFY(LabSession::waitFor([&] {
            return plot->accessibleName() == "validation-success"_L1 && !plot->series().empty() &&
                   !plot->isEmpty();
        }));
    }

    void caseTellsItsStoryAndLeadsToTheBoard()
    {
        open(u"kiwi-fibre/case"_s);
        QVERIFY(waitForRows("cases"));
        const auto cases = service::CaseService::open(lab->workspace());
        QVERIFY(cases);
        const auto found = cases->find(u"kiwi-fibre"_s);
        QVERIFY(found);
        QCOMPARE(view("cases")->currentKey(), (*found)->id.toString());
        QVERIFY(page->findChild<QPlainTextEdit*>(u"story"_s)
                    ->toPlainText()
                    .contains(u"case opened, by policy"_s));
        QSignalSpy wanted(page.get(), &Page::wanted);
        button("toBoard")->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"board"_s);
        QCOMPARE(wanted[0][1].toString(), (*found)->id.toString());
    }

    void noticesAreThoseAboutThisCa()
    {
        open(u"kiwi-fibre/notices"_s);
        QVERIFY(waitForRows("notices"));
        const auto notices = service::listNotices(lab->workspace(), {.ca = u"kiwi-fibre"_s});
        QVERIFY(notices);
        QCOMPARE(view("notices")->cells().rowCount(), static_cast<int>(notices->size()));
    }

    void contactsAreAskedToAnswer()
    {
        open(u"kiwi-fibre/contacts"_s);
        QVERIFY(waitForRows("contacts"));
        QSignalSpy said(page.get(), &Page::said);
        QSignalSpy failed(page.get(), &Page::failed);
        button("verifyContacts")->click();
        QVERIFY(LabSession::waitFor([&] { return !said.isEmpty() || !failed.isEmpty(); }));
        QCOMPARE(failed.size(), 0);
        const auto contacts = service::contacts(lab->workspace(), Kiwi);
        QVERIFY(contacts && !contacts->empty());
        for (const service::ContactState& contact : *contacts)
            QVERIFY(contact.askedAt || contact.verifiedAt);
    }

    void evidenceIsExportedToTheFileThatWasChosen()
    {
        open(u"kiwi-fibre/evidence"_s);
        QVERIFY(waitForRows("evidence"));
        const auto uses = service::evidenceOf(lab->workspace(), Kiwi);
        QVERIFY(uses);
        QCOMPARE(view("evidence")->cells().rowCount(), static_cast<int>(uses->size()));
        const QString path = lab->filePath(u"out.tar"_s);
        QSignalSpy said(page.get(), &Page::said);
        chooseFile("exportEvidence", path);
        QVERIFY(LabSession::waitFor([&] { return !said.isEmpty(); }));
        QVERIFY(QFileInfo(path).size() > 0);
    }

    void aCaseIsExportedWithoutContacts()
    {
        open(u"kiwi-fibre/evidence"_s);
        QVERIFY(waitForRows("evidence"));
        const QString path = lab->filePath(u"case.tar"_s);
        QSignalSpy said(page.get(), &Page::said);
        chooseFile("exportCase", path);
        QVERIFY(LabSession::waitFor([&] { return !said.isEmpty(); }, 60s));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QVERIFY(bytes.contains("chain.ndjson"));
        const auto contacts = service::contacts(lab->workspace(), Kiwi);
        QVERIFY(contacts && !contacts->empty());
        QVERIFY(!bytes.contains(contacts->front().address.toUtf8()));
    }

    void aChangeKeepsTheSelectedRow()
    {
        open(u"kiwi-fibre/evidence"_s);
        QVERIFY(waitForRows("evidence"));
        CellView* list = view("evidence");
        const QString key = list->model()->index(2, 0).data(CellModel::KeyRole).toString();
        list->setCurrentKey(key);
        int answers = 0;
        page->refresh();
        lab->session().ask(
            this, [](const service::Workspace&) { return Expected<int>(1); },
            [&](const Expected<int>&) { ++answers; });
        QVERIFY(LabSession::waitFor([&] { return answers > 0; }));
        QCOMPARE(list->currentKey(), key);
    }

    void everyTabIsReachedByTheKeyboardAndHasAName()
    {
        open(u"kiwi-fibre"_s);
        const auto* tabs = page->findChild<QTabWidget*>();
        for (int i = 0; i < tabs->count(); ++i) {
            const QKeySequence keys(u"Ctrl+%1"_s.arg(i + 1));
            const auto actions = page->actions();
            const auto action = std::ranges::find(actions, keys, &QAction::shortcut);
            QVERIFY(action != actions.end());
            (*action)->trigger();
            QCOMPARE(tabs->currentIndex(), i);
            for (const CellView* list : tabs->currentWidget()->findChildren<CellView*>())
                QVERIFY(!list->accessibleName().isEmpty());
        }
    }

    void stateIsRemembered()
    {
        QSettings settings(lab->filePath(u"settings.ini"_s), QSettings::IniFormat);
        open(u"kiwi-fibre/metrics"_s);
        page->saveState(settings);
        CaPage other(lab->session(), nullptr);
        other.restoreState(settings);
        QCOMPARE(other.tabName(), u"metrics"_s);
        QVERIFY(other.ca() && *other.ca() == Kiwi);
    }
};

QTEST_MAIN(TestCaPage)
#include "tst_ca_page.moc"
