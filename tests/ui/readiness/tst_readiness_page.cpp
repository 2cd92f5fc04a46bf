// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard of readiness against a lab that is served on loopback: real papers, real probes, real reports.
#include "core/lab/server.h"
#include "core/lab/world.h"
#include "core/readiness/report_text.h"
#include "core/readiness/text.h"
#include "tests/ui/lab_session.h"
#include "ui/readiness/details_view.h"
#include "ui/readiness/papers_step.h"
#include "ui/readiness/readiness_page.h"
#include "ui/readiness/report_model.h"
#include "ui/readiness/result_step.h"
#include "ui/readiness/step_words.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QString seed(const QString& name)
{
    return QStringLiteral(CARETAKER_SOURCE_DIR "/tests/fuzz/seeds/fleet_setup_message/") + name;
}

} // namespace

class ReadinessPageTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void droppedFilesAreToldByTheirContent();
    void whatIsNoPaperIsNamed();
    void aProfileAmongTheFilesIsChosen();
    void nothingToCheckIsToldAtOnce();
    void aWrongUriIsToldAtItsField();
    void aHealthyRepositoryIsReady();
    void aBrokenOneIsNotReadyAndSaysWhatToFix();
    void progressNamesEachStep();
    void testsAreToldAsTheyAreDone();
    void aCheckCanBeCancelledAndStartedAgain();
    void theKeyboardLeadsThroughIt();
    void papersAloneAreChecked();
    void aWaiverIsShown();
    void exportWritesEachFormat();
    void anExportWithoutAFormatIsRefused();
    void onlyWhatNeedsAttention();
    void detailsOfAStrangerAreNoMarkup();
    void theModelIsWellBehaved();
    void optionsAreRemembered();

private:
    static int waiting(const QAbstractItemModel& tests);
    template <typename T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    QString field(const char* name) const { return find<QLineEdit>(name)->text(); }
    QString message() const { return find<QLabel>("papersMessage")->text(); }
    void click(const char* name) const { find<QPushButton>(name)->click(); }
    int step() const { return find<QTabBar>("readinessSteps")->currentIndex(); }
    void drop(const QStringList& paths) const;
    void give(const QString& handle) const;
    void check();

    std::unique_ptr<LabSession> m_lab;
    std::unique_ptr<ReadinessPage> m_page;
    QTemporaryDir m_dir;
    Instant m_now{};
    std::unique_ptr<lab::World> m_world;
    std::unique_ptr<lab::Server> m_server;
};

/// Time is virtual, and begins today, since TLS certificates must please the TLS library's clock.
void ReadinessPageTest::initTestCase()
{
    m_now = std::chrono::floor<std::chrono::hours>(std::chrono::system_clock::now());
    lab::WorldOptions options;
    options.start = m_now;
    options.eeKeys = 2;
    options.cas = 2;
    options.roasPerCa = 2;
    auto world = lab::World::create(options, m_dir.filePath(u"world"_s));
    QVERIFY2(world.has_value(), qPrintable(world ? QString() : world.error().toString()));
    m_world = std::make_unique<lab::World>(std::move(*world));
    m_server = std::make_unique<lab::Server>(*m_world);
    QVERIFY(m_world->publishAt(m_now) && m_server->update(*m_world));
}

void ReadinessPageTest::init()
{
    m_lab = LabSession::make();
    if (!m_lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    m_lab->setNow(m_now);
    m_page = std::make_unique<ReadinessPage>(m_lab->session(), nullptr);
    m_page->resize(1080, 700);
    m_page->show();
    find<QCheckBox>("withLoad")->setChecked(false);
}

void ReadinessPageTest::cleanup()
{
    m_page.reset();
    m_lab.reset();
}

void ReadinessPageTest::drop(const QStringList& paths) const
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString& path : paths)
        urls << QUrl::fromLocalFile(path);
    data.setUrls(urls);
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->papers(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_page->papers(), &event);
    QVERIFY(LabSession::waitFor([this] { return !message().isEmpty(); }));
}

/// Its URIs, the lab's TAL and trust store.
void ReadinessPageTest::give(const QString& handle) const
{
    const auto cas = m_world->cas();
    const auto ca =
        std::ranges::find(cas, handle, [](const lab::CaInfo& info) { return info.options.handle; });
    QVERIFY(ca != cas.end());
    find<QLineEdit>("notificationUri")->setText(ca->notification.toString());
    find<QLineEdit>("rsyncUri")->setText(ca->caRepository.toString());
    find<QLineEdit>("testTal")->setText(m_world->talPath());
    find<QLineEdit>("caBundle")->setText(m_world->caBundlePath());
}

/// Through the wizard, to its end.
void ReadinessPageTest::check()
{
    click("stepNext");
    QVERIFY2(LabSession::waitFor([this] { return step() == 1; }), qPrintable(message()));
    click("startCheck");
    QVERIFY(m_page->isRunning());
    QCOMPARE(step(), 2);
    QVERIFY(LabSession::waitFor([this] { return !m_page->isRunning(); }, 120s));
}

void ReadinessPageTest::droppedFilesAreToldByTheirContent()
{
    const QString child = m_lab->filePath(u"a.bin"_s); // the name tells nothing
    QVERIFY(QFile::copy(seed(u"child_request.xml"_s), child));
    write(m_lab->filePath(u"r.toml"_s), "asked = [\"AS64500\"]\n");
    write(m_lab->filePath(u"o.toml"_s),
          "[[attest]]\nid = \"OPS-03\"\ndone = true\nby = \"x\"\non = \"2026-11-01\"\n");
    drop({child, seed(u"repository_response.xml"_s), m_world->talPath(), m_lab->filePath(u"r.toml"_s),
          m_lab->filePath(u"o.toml"_s)});
    QCOMPARE(field("childRequest"), child);
    QCOMPARE(field("repositoryResponse"), seed(u"repository_response.xml"_s));
    QCOMPARE(field("testTal"), m_world->talPath());
    QCOMPARE(field("resourcesFile"), m_lab->filePath(u"r.toml"_s));
    QCOMPARE(field("attestationsFile"), m_lab->filePath(u"o.toml"_s));
    QVERIFY(field("publisherRequest").isEmpty());
}

void ReadinessPageTest::whatIsNoPaperIsNamed()
{
    write(m_lab->filePath(u"note.txt"_s), "hello\n");
    drop({m_lab->filePath(u"note.txt"_s)});
    QVERIFY2(message().contains(u"note.txt"_s) && message().contains(u"RFC 8183"_s), qPrintable(message()));
}

void ReadinessPageTest::aProfileAmongTheFilesIsChosen()
{
    write(m_lab->filePath(u"ours.toml"_s), "name = \"ours\"\ntitle = \"Ours\"\nfails_at = \"warning\"\n");
    drop({m_lab->filePath(u"ours.toml"_s)});
    QCOMPARE(find<QComboBox>("readinessProfile")->currentData().toString(), m_lab->filePath(u"ours.toml"_s));
}

void ReadinessPageTest::nothingToCheckIsToldAtOnce()
{
    click("stepNext");
    QVERIFY(LabSession::waitFor([this] { return message().contains(u"nothing to check"_s); }));
    QCOMPARE(step(), 0);
}

void ReadinessPageTest::aWrongUriIsToldAtItsField()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find<QLineEdit>("rsyncUri")->setText(u"https://wrong/"_s);
    click("stepNext");
    QVERIFY(LabSession::waitFor([this] { return message().contains(u"is no rsync URI"_s); }));
    QVERIFY(!message().contains(u"--rsync"_s)); // an option of the command line
    QCOMPARE(step(), 0);
    QVERIFY(find<QLineEdit>("rsyncUri")->hasFocus());
}

void ReadinessPageTest::aHealthyRepositoryIsReady()
{
    give(u"ca-0001"_s);
    check();
    QCOMPARE(step(), 3);
    QVERIFY(m_page->report() && m_page->report()->isReady());
    QCOMPARE(find<QLabel>("readinessVerdict")->text(), u"Ready"_s);
    QCOMPARE(m_page->result()->fixes()->rowCount(), 0);
    const ReportModel* tests = m_page->result()->tests();
    for (const readiness::Result& result : m_page->report()->results)
        QVERIFY(tests->result(result.test) && *tests->result(result.test) == result);
}

void ReadinessPageTest::aBrokenOneIsNotReadyAndSaysWhatToFix()
{
    QVERIFY(m_world->setFaults({{.target = u"ca-0002"_s, .kind = lab::FaultKind::Stopped}}).has_value());
    m_lab->setNow(m_now + 30h);
    QVERIFY(m_world->publishAt(m_lab->now()) && m_server->update(*m_world));
    give(u"ca-0002"_s);
    check();
    m_world->clearFaults();
    m_now = m_lab->now() + 9h;
    QVERIFY(m_world->publishAt(m_now) && m_server->update(*m_world));
    QVERIFY(m_page->report() && !m_page->report()->isReady());
    QCOMPARE(find<QLabel>("readinessVerdict")->text(), u"Not ready"_s);
    const FixesModel* fixes = m_page->result()->fixes();
    QVERIFY(fixes->rowCount() > 0);
    QVERIFY(fixes->fix(0).tag == readiness::Tag::MFT_EXPIRED);
    const QString shown = fixes->index(0).data().toString();
    QVERIFY2(
        shown.contains(readiness::remedyOf(readiness::Tag::MFT_EXPIRED, language::Translations::of(u"en"_s))),
        qPrintable(shown));
    const QString details = find<DetailsView>("readinessDetails")->toPlainText(); // the first is selected
    QVERIFY(details.contains(u"MFT_EXPIRED"_s) && details.contains(u"rsync://localhost"_s));
}

/// How many tests of the tree wait.
int ReadinessPageTest::waiting(const QAbstractItemModel& tests)
{
    return static_cast<int>(tests
                                .match(tests.index(0, ReportModel::ResultColumn), Qt::DisplayRole,
                                       ReportModel::tr("waiting"), -1, Qt::MatchExactly | Qt::MatchRecursive)
                                .size());
}

void ReadinessPageTest::testsAreToldAsTheyAreDone()
{
    give(u"ca-0001"_s);
    const QAbstractItemModel* tests = find<QTreeView>("checkTests")->model();
    std::vector<int> counts;
    const auto count = [&] { counts.push_back(waiting(*tests)); };
    connect(tests, &QAbstractItemModel::modelReset, m_page.get(), count);
    connect(tests, &QAbstractItemModel::dataChanged, m_page.get(), [&](const QModelIndex& first) {
        if (!first.parent().isValid()) // once a step
            count();
    });
    check();
    QVERIFY(counts.size() >= 6);
    QVERIFY(std::ranges::is_sorted(counts, std::greater<>()));
    QVERIFY(counts.front() > counts.back());
}

void ReadinessPageTest::progressNamesEachStep()
{
    give(u"ca-0001"_s);
    check();
    const auto* steps = find<QListWidget>("checkSteps");
    QCOMPARE(steps->count(), 6); // without the load
    QVERIFY(steps->item(0)->text().contains(wordForProbeStep(u"names"_s)));
    QVERIFY(steps->item(5)->text().contains(wordForProbeStep(u"objects"_s)));
    QCOMPARE(find<QProgressBar>("checkProgress")->maximum(), 6);
}

void ReadinessPageTest::aCheckCanBeCancelledAndStartedAgain()
{
    give(u"ca-0001"_s);
    click("stepNext");
    QVERIFY(LabSession::waitFor([this] { return step() == 1; }));
    click("startCheck");
    click("cancelCheck");
    QVERIFY(LabSession::waitFor([this] { return !m_page->isRunning(); }));
    QVERIFY(!m_page->report());
    QCOMPARE(step(), 2);
    QVERIFY(!find<QPushButton>("startCheck")->isHidden());
    click("startCheck");
    QVERIFY(LabSession::waitFor([this] { return m_page->report().has_value(); }, 120s));
}

void ReadinessPageTest::theKeyboardLeadsThroughIt()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find<QLineEdit>("childRequest")->setText(seed(u"child_request.xml"_s));
    m_page->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_Right, Qt::AltModifier);
    QVERIFY(LabSession::waitFor([this] { return step() == 1; }));
    QTest::keyClick(m_page.get(), Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(LabSession::waitFor([this] { return step() == 3; }));
    QTest::keyClick(m_page.get(), Qt::Key_E, Qt::ControlModifier);
    QVERIFY(find<QFileDialog>("exportDialog"));
    find<QFileDialog>("exportDialog")->reject();
}

void ReadinessPageTest::papersAloneAreChecked()
{
    drop({seed(u"child_request.xml"_s)});
    check();
    QVERIFY(m_page->report());
    QCOMPARE(m_page->report()->files.size(), std::size_t(1));
    QVERIFY(m_page->result()->tests()->result(u"FMT-01"_s)->outcome != readiness::Outcome::Skipped);
    QVERIFY(m_page->result()->tests()->result(u"TLS-01"_s)->outcome == readiness::Outcome::Skipped);
}

void ReadinessPageTest::aWaiverIsShown()
{
    write(m_lab->filePath(u"broken.xml"_s), "<child_request/>\n");
    write(m_lab->filePath(u"p.toml"_s), "name = \"p\"\ntitle = \"P\"\n[[waiver]]\ntag = \"FMT_MALFORMED\"\n"
                                        "until = \"2099-01-01\"\nreason = \"agreed by telephone\"\n");
    drop({m_lab->filePath(u"broken.xml"_s), m_lab->filePath(u"p.toml"_s)});
    check();
    QVERIFY(m_page->report());
    QVERIFY(!m_page->report()->waivers.empty());
    bool isShown = false;
    for (const QLabel* label : m_page->result()->findChildren<QLabel*>())
        isShown = isShown || (label->isVisible() && label->text().contains(u"agreed by telephone"_s));
    QVERIFY(isShown);
}

void ReadinessPageTest::exportWritesEachFormat()
{
    drop({seed(u"child_request.xml"_s)});
    check();
    click("exportReport");
    auto* dialog = find<QFileDialog>("exportDialog");
    QVERIFY(dialog);
    dialog->setDirectory(m_lab->filePath(QString()));
    dialog->selectFile(u"report.json"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    const QString json = m_lab->filePath(u"report.json"_s);
    QVERIFY(LabSession::waitFor([&] { return QFile::exists(json); }));
    const auto read = readiness::reportFromJson(contentOf(json), json);
    QVERIFY2(read.has_value(), qPrintable(read ? QString() : read.error().toString()));
    QVERIFY(read->results == m_page->report()->results);
    for (const auto& [name, beginning] : {std::pair{u"r.txt"_s, readiness::subjectOf(*read).toUtf8()},
                                          {u"r.html"_s, QByteArray("<!DOCTYPE html>")}}) {
        QVERIFY(LabSession::waitFor([this] { return find<QPushButton>("exportReport")->isEnabled(); }));
        m_page->exportTo(m_lab->filePath(name));
        QVERIFY(LabSession::waitFor([&] { return QFile::exists(m_lab->filePath(name)); }));
        QVERIFY2(contentOf(m_lab->filePath(name)).startsWith(beginning), qPrintable(name));
    }
}

void ReadinessPageTest::anExportWithoutAFormatIsRefused()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    drop({seed(u"child_request.xml"_s)});
    check();
    m_page->exportTo(m_lab->filePath(u"report.doc"_s));
    QVERIFY(LabSession::waitFor([&] { return !failed.isEmpty(); }));
    QVERIFY(failed.front().front().value<Error>().hint.contains(u".pdf"_s));
    QVERIFY(!QFile::exists(m_lab->filePath(u"report.doc"_s)));
}

void ReadinessPageTest::onlyWhatNeedsAttention()
{
    write(m_lab->filePath(u"broken.xml"_s), "<child_request/>\n");
    drop({m_lab->filePath(u"broken.xml"_s)});
    check();
    const QAbstractItemModel* shown = find<QTreeView>("testsTree")->model();
    const int all = shown->rowCount();
    find<QCheckBox>("onlyAttention")->setChecked(true);
    QVERIFY(shown->rowCount() > 0 && shown->rowCount() < all);
    for (int group = 0; group < shown->rowCount(); ++group) {
        const QModelIndex parent = shown->index(group, 0);
        QVERIFY(shown->rowCount(parent) > 0);
        for (int row = 0; row < shown->rowCount(parent); ++row)
            QVERIFY(shown->index(row, 0, parent).data(ReportModel::NeedsAttentionRole).toBool());
    }
}

void ReadinessPageTest::detailsOfAStrangerAreNoMarkup()
{
    readiness::Result result{.test = u"FMT-01"_s, .outcome = readiness::Outcome::Failed};
    result.messages.push_back(
        readiness::message(readiness::Tag::FMT_MALFORMED, u"<b>x</b><img src='http://a/'>"_s));
    DetailsView details(nullptr);
    details.show(result, {});
    QVERIFY(details.toPlainText().contains(u"<b>x</b><img src='http://a/'>"_s));
}

void ReadinessPageTest::theModelIsWellBehaved()
{
    ReportModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto profile = *readiness::shippedProfile(u"bcp-default"_s);
    const auto report = readiness::run({.at = m_now}, profile, m_now);
    model.setReport(report);
    model.setReport(report);
    int tests = 0;
    for (int row = 0; row < model.rowCount(); ++row)
        tests += model.rowCount(model.index(row, 0));
    QCOMPARE(tests, static_cast<int>(report.results.size()));
}

void ReadinessPageTest::optionsAreRemembered()
{
    QSettings settings(m_lab->filePath(u"s.ini"_s), QSettings::IniFormat);
    find<QLineEdit>("organisation")->setText(u"Example NIR"_s);
    m_page->saveState(settings);
    m_page = std::make_unique<ReadinessPage>(m_lab->session(), nullptr);
    m_page->restoreState(settings);
    QCOMPARE(field("organisation"), u"Example NIR"_s);
    QVERIFY(!find<QCheckBox>("withLoad")->isChecked());
}

QTEST_MAIN(ReadinessPageTest)
#include "tst_readiness_page.moc"
