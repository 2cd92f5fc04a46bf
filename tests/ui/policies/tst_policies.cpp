// SPDX-License-Identifier: GPL-3.0-or-later
// The page of policies as people use it: what is typed is checked, kept and saved, and tried on history.
#include "core/service/policy_service.h"
#include "tests/ui/lab_session.h"
#include "ui/base/toml_edit.h"
#include "ui/policies/backtest_view.h"
#include "ui/policies/counts_grid.h"
#include "ui/policies/hits_chart.h"
#include "ui/policies/hits_model.h"
#include "ui/policies/policies_page.h"
#include "ui/policies/policy_texts.h"
#include "ui/policies/values_model.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QChart>
#include <QChartView>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QXYSeries>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;

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

const QByteArray Sound = "schema = \"caretaker/policy/1\"\nextends = \"bcp-default\"\nname = \"ours\"\n";

} // namespace

class PoliciesTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void listsShippedPoliciesAndTheOneInUse();
    void valuesSayWhereTheyAreStated();
    void theFilterFindsARule();
    void keysGoToTheFilterAndSave();
    void activatingAValueGoesToItsLine();
    void differencesAreThoseOfTheService();
    void shippedPoliciesAreNotEdited();
    void extendingMakesASoundFile();
    void theDialogNamesTheNewFile();
    void anErrorIsMarkedWithItsPlaceAndWhatIsAllowed();
    void anErrorInWhatIsExtendedNamesThatFile();
    void adviceIsGivenForThisFleet();
    void followingAProblemMovesTheCursor();
    void savingWritesWhatWasTyped();
    void savingWithAnErrorAsksFirst();
    void anUnwritableFileIsTold();
    void aDraftSurvivesACrash();
    void discardingForgetsTheDraft();
    void aChangeOnDiskKeepsWhatIsTyped();
    void refreshKeepsCursorAndSelection();
    void theBacktestIsThatOfTheService();
    void theBacktestTriesWhatIsTyped();
    void aBacktestCanBeCancelled();
    void aBrokenPolicyIsNotTried();
    void thePlotShowsWhatTheTableSays();
    void heldBackStepsAreInTheTableOnly();
    void activatingAHitOpensItsCa();
    void modelsAreWellBehaved();
    void stateIsRemembered();

private:
    template <typename T>
    T* find(const char* name) const
    {
        return m_page->findChild<T*>(QLatin1StringView(name));
    }
    void makePage();
    QString addFile(const QByteArray& text);
    void type(const QString& text);
    QString verdict() const { return find<QLabel>("policyVerdict")->text(); }
    QListWidget* problems() const { return find<QListWidget>("policyProblems"); }
    bool waitForProblem(const QString& part) const;
    bool waitForSound() const;
    TomlEdit* edit() const { return m_page->findChild<TomlEdit*>(); }
    BacktestView* backtest() const { return m_page->findChild<BacktestView*>(); }
    /// Over 30 days, or the whole record.
    void tryIt(const QString& policy, const QString& beside, bool overAll = false);

    std::unique_ptr<LabSession> m_lab;
    std::unique_ptr<PoliciesPage> m_page;
};

void PoliciesTest::init()
{
    m_lab = LabSession::make();
    if (!m_lab)
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    makePage();
}

void PoliciesTest::cleanup()
{
    m_page.reset();
    m_lab.reset();
}

void PoliciesTest::makePage()
{
    m_page =
        std::make_unique<PoliciesPage>(m_lab->session(), nullptr, DraftStore(m_lab->filePath(u"drafts"_s)));
    m_page->resize(1080, 700);
    m_page->show();
    QVERIFY(LabSession::waitFor([this] { return find<QTableView>("valuesTable")->model()->rowCount() > 0; }));
}

QString PoliciesTest::addFile(const QByteArray& text)
{
    const QString path = m_lab->filePath(u"ours.toml"_s);
    write(path, text);
    m_page->open(path);
    LabSession::waitFor([&] { return edit()->toPlainText() == QString::fromUtf8(text); });
    return path;
}

void PoliciesTest::type(const QString& text)
{
    edit()->moveCursor(QTextCursor::End);
    edit()->insertPlainText(text);
}

bool PoliciesTest::waitForProblem(const QString& part) const
{
    return LabSession::waitFor(
        [&] { return problems()->count() > 0 && problems()->item(0)->text().contains(part); });
}

bool PoliciesTest::waitForSound() const
{
    return LabSession::waitFor([&] { return verdict().startsWith(u"No errors"_s); });
}

void PoliciesTest::tryIt(const QString& policy, const QString& beside, bool overAll)
{
    find<QComboBox>("backtestPeriod")->setCurrentIndex(overAll ? 0 : 1);
    m_page->open(policy);
    auto* other = find<QComboBox>("backtestOther");
    other->setCurrentIndex(beside.isEmpty() ? 0 : other->findData(beside));
    find<QPushButton>("backtestRun")->click();
    QVERIFY(LabSession::waitFor([this] { return !backtest()->isRunning(); }, std::chrono::minutes(3)));
}

void PoliciesTest::listsShippedPoliciesAndTheOneInUse()
{
    QStringList names;
    const PolicyDocuments& documents = m_page->documents();
    for (int row = 0; row < documents.rowCount(); ++row)
        names << documents.index(row).data().toString();
    QStringList expected = service::shippedPolicyNames();
    expected.replaceInStrings(u"bcp-default"_s, u"bcp-default (in use)"_s);
    QCOMPARE(names, expected);
    QCOMPARE(m_page->current(), u"bcp-default"_s);
}

void PoliciesTest::valuesSayWhereTheyAreStated()
{
    m_page->open(u"nir-example"_s);
    const auto effective = service::loadEffectivePolicy(u"nir-example"_s);
    QVERIFY(effective);
    const QAbstractItemModel* model = find<QTableView>("valuesTable")->model();
    QVERIFY(LabSession::waitFor([&] {
        return model->rowCount() == static_cast<int>(effective->values.size()) &&
               model->index(0, ValuesModel::OriginColumn).data() == toString(effective->values[0].origin);
    }));
    for (int row = 0; row < model->rowCount(); ++row) {
        const policy::EffectiveValue& value = effective->values[static_cast<std::size_t>(row)];
        QCOMPARE(model->index(row, ValuesModel::PathColumn).data().toString(), value.path);
        QCOMPARE(model->index(row, ValuesModel::ValueColumn).data().toString(), value.value);
        QCOMPARE(model->index(row, ValuesModel::OriginColumn).data().toString(), toString(value.origin));
    }
}

void PoliciesTest::theFilterFindsARule()
{
    const QAbstractItemModel* model = find<QTableView>("valuesTable")->model();
    QTest::keyClicks(find<QLineEdit>("valuesFilter"), u"health.DEAD"_s);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"health.dead.after"_s);
}

void PoliciesTest::keysGoToTheFilterAndSave()
{
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    find<QTableView>("valuesTable")->setFocus();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(find<QLineEdit>("valuesFilter")->hasFocus());
    const QString path = addFile(Sound);
    find<QTabWidget>("policyTabs")->setCurrentIndex(2);
    edit()->setFocus();
    edit()->moveCursor(QTextCursor::End);
    QTest::keyClicks(edit(), u"# x"_s);
    QVERIFY(waitForSound());
    QTest::keyClick(edit(), Qt::Key_S, Qt::ControlModifier);
    QVERIFY(LabSession::waitFor([&] { return contentOf(path) == Sound + "# x"; }));
}

void PoliciesTest::activatingAValueGoesToItsLine()
{
    auto* table = find<QTableView>("valuesTable");
    QTest::keyClicks(find<QLineEdit>("valuesFilter"), u"health.dead.after"_s);
    const int line = table->model()->index(0, 0).data(ValuesModel::LineRole).toInt();
    Q_EMIT table->activated(table->model()->index(0, 0));
    QVERIFY(LabSession::waitFor([&] { return edit()->textCursor().blockNumber() + 1 == line; }));
    QVERIFY(edit()->textCursor().block().text().startsWith(u"after = "_s));
    QCOMPARE(find<QTabWidget>("policyTabs")->currentWidget(), edit()->parentWidget());
}

void PoliciesTest::differencesAreThoseOfTheService()
{
    m_page->open(u"ripe-2025-02"_s);
    auto* other = find<QComboBox>("differencesOther");
    other->setCurrentIndex(m_page->documents().rowOf(u"strict-example"_s));
    const auto a = service::loadEffectivePolicy(u"ripe-2025-02"_s);
    const auto b = service::loadEffectivePolicy(u"strict-example"_s);
    const auto expected = policy::differences(*a, *b);
    QVERIFY(!expected.empty());
    const QAbstractItemModel* model = find<QTableView>("differencesTable")->model();
    QVERIFY(LabSession::waitFor([&] {
        return model->rowCount() == static_cast<int>(expected.size()) &&
               model->headerData(1, Qt::Horizontal).toString() == u"ripe-2025-02"_s;
    }));
    for (int row = 0; row < model->rowCount(); ++row)
        QCOMPARE(model->index(row, 0).data().toString(), expected[static_cast<std::size_t>(row)].path);
    other->setCurrentIndex(m_page->documents().rowOf(u"ripe-2025-02"_s));
    QVERIFY(LabSession::waitFor([&] { return model->rowCount() == 0; }));
}

void PoliciesTest::shippedPoliciesAreNotEdited()
{
    QVERIFY(LabSession::waitFor([&] { return !edit()->toPlainText().isEmpty(); }));
    const QString before = edit()->toPlainText();
    QTest::keyClicks(edit(), u"x"_s);
    QCOMPARE(edit()->toPlainText(), before);
    QVERIFY(!find<QAction>("savePolicy")->isEnabled());
}

void PoliciesTest::extendingMakesASoundFile()
{
    m_page->open(u"strict-example"_s);
    const QString path = m_lab->filePath(u"our own.toml"_s);
    m_page->extendIn(path);
    QVERIFY(LabSession::waitFor([&] { return m_page->current() == path; }));
    const auto policy = service::loadPolicy(path);
    QVERIFY2(policy.has_value(), qPrintable(policy ? QString() : policy.error().toString()));
    QCOMPARE(policy->name, u"our own"_s);
    QVERIFY(waitForSound());
}

void PoliciesTest::theDialogNamesTheNewFile()
{
    m_page->open(u"strict-example"_s);
    QVERIFY(LabSession::waitFor([&] { return edit()->toPlainText().contains(u"strict-example"_s); }));
    find<QAction>("copyPolicy")->trigger();
    auto* dialog = find<QFileDialog>("savePolicyDialog");
    QVERIFY(dialog);
    const QString path = m_lab->filePath(u"copy.toml"_s);
    dialog->setDirectory(m_lab->filePath(QString()));
    dialog->selectFile(u"copy.toml"_s);
    QMetaObject::invokeMethod(dialog, "accept");
    QVERIFY(LabSession::waitFor([&] { return m_page->current() == path; }));
    QCOMPARE(contentOf(path), *service::policySource(u"strict-example"_s));
}

void PoliciesTest::anErrorIsMarkedWithItsPlaceAndWhatIsAllowed()
{
    addFile(Sound);
    type(u"[health.dead]\nafter = \"24\"\n"_s);
    QVERIFY(waitForProblem(u"Line 5, column"_s));
    QVERIFY2(problems()->item(0)->text().contains(u"unit"_s), qPrintable(problems()->item(0)->text()));
    QCOMPARE(edit()->marks().size(), std::size_t(1));
    QCOMPARE(edit()->marks().front().line, 5);
    QVERIFY(edit()->marks().front().isError);
    QCOMPARE(edit()->extraSelections().size(), 1);
    QCOMPARE(edit()->extraSelections().front().cursor.blockNumber(), 4);
    edit()->undo();
    QVERIFY(waitForSound());
    QVERIFY(edit()->extraSelections().isEmpty());
}

void PoliciesTest::anErrorInWhatIsExtendedNamesThatFile()
{
    write(m_lab->filePath(u"base.toml"_s), Sound + "nonsense = 1\n");
    addFile("schema = \"caretaker/policy/1\"\nextends = \"./base.toml\"\nname = \"ours\"\n");
    QVERIFY(waitForProblem(u"base.toml:4:"_s));
    QVERIFY(edit()->marks().empty());
}

void PoliciesTest::adviceIsGivenForThisFleet()
{
    addFile(Sound);
    type(u"[guards]\ncorroboration = 50\n"_s);
    QVERIFY(waitForProblem(u"Line 5, column"_s));
    QVERIFY(!edit()->marks().front().isError);
    QVERIFY(verdict().startsWith(u"No errors"_s));
}

void PoliciesTest::followingAProblemMovesTheCursor()
{
    addFile(Sound + "[health.dead]\nafter = \"24\"\n\n\n");
    QVERIFY(waitForProblem(u"Line 5"_s));
    edit()->moveCursor(QTextCursor::Start);
    Q_EMIT problems()->itemActivated(problems()->item(0));
    QCOMPARE(edit()->textCursor().blockNumber(), 4);
}

void PoliciesTest::savingWritesWhatWasTyped()
{
    const QString path = addFile(Sound);
    type(u"[health.dead]\nafter = \"36h\"\n"_s);
    QVERIFY(waitForSound());
    QAction* save = find<QAction>("savePolicy");
    QVERIFY(save->isEnabled());
    save->trigger();
    QVERIFY(LabSession::waitFor([&] { return !save->isEnabled(); }));
    QCOMPARE(contentOf(path), Sound + "[health.dead]\nafter = \"36h\"\n");
    QCOMPARE(service::loadPolicy(path)->health.dead.after, Duration(std::chrono::hours(36)));
    QVERIFY(DraftStore(m_lab->filePath(u"drafts"_s)).policies().isEmpty());
}

void PoliciesTest::savingWithAnErrorAsksFirst()
{
    const QString path = addFile(Sound);
    type(u"nonsense = 1\n"_s);
    QVERIFY(waitForProblem(u"nonsense"_s));
    find<QAction>("savePolicy")->trigger();
    auto* box = find<QMessageBox>("saveWithError");
    QVERIFY(box);
    QCOMPARE(contentOf(path), Sound);
    box->button(QMessageBox::Cancel)->click();
    QTRY_VERIFY(!find<QMessageBox>("saveWithError"));
    QCOMPARE(contentOf(path), Sound);
    find<QAction>("savePolicy")->trigger();
    const auto buttons = find<QMessageBox>("saveWithError")->buttons();
    for (QAbstractButton* button : buttons)
        if (button->text() == u"Save anyway"_s)
            button->click();
    QVERIFY(LabSession::waitFor([&] { return contentOf(path) == Sound + "nonsense = 1\n"; }));
}

void PoliciesTest::anUnwritableFileIsTold()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->copyTo(m_lab->filePath(u"no/such/folder/a.toml"_s));
    QVERIFY(LabSession::waitFor([&] { return !failed.isEmpty(); }));
    QCOMPARE(failed.front().front().value<Error>().kind, Error::Kind::Failed);
}

void PoliciesTest::aDraftSurvivesACrash()
{
    const QString path = addFile(Sound);
    type(u"# half a tho"_s);
    const DraftStore drafts(m_lab->filePath(u"drafts"_s));
    QVERIFY(LabSession::waitFor([&] { return drafts.kept(path).has_value(); })); // no end of the page needed
    m_page.reset();
    makePage();
    QVERIFY(LabSession::waitFor([&] { return m_page->documents().rowOf(path) >= 0; }));
    m_page->open(path);
    QVERIFY(LabSession::waitFor([&] { return edit()->toPlainText().endsWith(u"# half a tho"_s); }));
    QVERIFY(find<QAction>("savePolicy")->isEnabled());
    QCOMPARE(contentOf(path), Sound);
}

void PoliciesTest::discardingForgetsTheDraft()
{
    const QString path = addFile(Sound);
    type(u"# not this"_s);
    const DraftStore drafts(m_lab->filePath(u"drafts"_s));
    QVERIFY(LabSession::waitFor([&] { return drafts.kept(path).has_value(); }));
    find<QPushButton>("discardDraft")->click();
    QVERIFY(LabSession::waitFor([&] { return !drafts.kept(path).has_value(); }));
    QCOMPARE(edit()->toPlainText(), QString::fromUtf8(Sound));
    QVERIFY(find<QPushButton>("discardDraft")->isHidden());
}

void PoliciesTest::aChangeOnDiskKeepsWhatIsTyped()
{
    const QString path = addFile(Sound);
    write(path, Sound + "# by another\n");
    m_page->refresh();
    QVERIFY(LabSession::waitFor([&] { return edit()->toPlainText().endsWith(u"# by another\n"_s); }));
    type(u"# by us\n"_s);
    write(path, Sound);
    m_page->refresh();
    QTest::qWait(0);
    QVERIFY(waitForSound());
    QVERIFY(edit()->toPlainText().endsWith(u"# by us\n"_s));
}

void PoliciesTest::refreshKeepsCursorAndSelection()
{
    m_page->open(u"strict-example"_s);
    auto* table = find<QTableView>("valuesTable");
    QVERIFY(LabSession::waitFor([&] { return edit()->toPlainText().contains(u"strict-example"_s); }));
    const auto values = static_cast<int>(service::loadEffectivePolicy(u"strict-example"_s)->values.size());
    QVERIFY(LabSession::waitFor([&] { return table->model()->rowCount() == values; }));
    edit()->goTo(12, 3);
    table->selectRow(20);
    m_page->refresh();
    QVERIFY(waitForSound());
    QCOMPARE(edit()->textCursor().blockNumber(), 11);
    QCOMPARE(table->currentIndex().row(), 20);
    QCOMPARE(m_page->current(), u"strict-example"_s);
}

void PoliciesTest::theBacktestIsThatOfTheService()
{
    tryIt(u"ripe-2025-02"_s, u"strict-example"_s, true);
    const std::vector<policy::Policy> policies{*service::loadPolicy(u"ripe-2025-02"_s),
                                               *service::loadPolicy(u"strict-example"_s)};
    const auto expected =
        service::backtestStored(m_lab->workspace().database, {}, policies,
                                [](const policy::Policy&) -> Expected<service::BacktestOptions> {
                                    return service::BacktestOptions{};
                                });
    QVERIFY(expected);
    QCOMPARE(backtest()->results().size(), std::size_t(2));
    for (std::size_t i = 0; i < 2; ++i) {
        QCOMPARE(backtest()->results()[i].policyHash, (*expected)[i].policyHash);
        QVERIFY(backtest()->results()[i].cases == (*expected)[i].cases);
    }
    const std::vector<Hit> hits = hitsOf(*expected);
    QVERIFY(!hits.empty());
    const QAbstractItemModel* table = find<QTableView>("backtestTable")->model();
    QCOMPARE(table->rowCount(), static_cast<int>(hits.size()));
    QCOMPARE(table->index(0, HitsModel::CaColumn).data().toString(), hits.front().ca.toString());
    const auto* counts = m_page->findChild<CountsGrid*>();
    for (std::size_t i = 0; i < 2; ++i) {
        const service::BacktestSummary summary = service::summaryOf((*expected)[i]);
        QCOMPARE(counts->text(i, policy::Action::Notify), QString::number(summary.notified.size()));
        QCOMPARE(counts->text(i, policy::Action::ProposeRevocation),
                 QString::number(summary.revocation.size()));
    }
}

void PoliciesTest::theBacktestTriesWhatIsTyped()
{
    const QString path = addFile(Sound);
    type(u"[[timeline]]\nid = \"dead\"\nremove = true\n"_s);
    QVERIFY(waitForSound());
    tryIt(path, u"bcp-default"_s);
    const auto dead = [](const service::BacktestCase& matter) { return matter.timeline == u"dead"_s; };
    QVERIFY(std::ranges::none_of(backtest()->results()[0].cases, dead));
    QVERIFY(std::ranges::any_of(backtest()->results()[1].cases, dead));
    QCOMPARE(contentOf(path), Sound);
}

void PoliciesTest::aBacktestCanBeCancelled()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    m_page->open(u"ripe-2025-02"_s);
    find<QPushButton>("backtestRun")->click();
    QVERIFY(backtest()->isRunning());
    QVERIFY(!find<QPushButton>("backtestCancel")->isHidden());
    find<QPushButton>("backtestCancel")->click();
    QVERIFY(LabSession::waitFor([this] { return !backtest()->isRunning(); }));
    QVERIFY(backtest()->results().empty());
    QVERIFY(failed.isEmpty());
    QVERIFY(!find<QPushButton>("backtestRun")->isHidden());
}

void PoliciesTest::aBrokenPolicyIsNotTried()
{
    QSignalSpy failed(m_page.get(), &Page::failed);
    const QString path = addFile(Sound + "nonsense = 1\n");
    tryIt(path, {});
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.front().front().value<Error>().where, path + u":4:1"_s);
}

void PoliciesTest::thePlotShowsWhatTheTableSays()
{
    tryIt(u"ripe-2025-02"_s, u"strict-example"_s);
    const auto* chart = m_page->findChild<HitsChart*>();
    QCOMPARE(chart->views().size(), std::size_t(2));
    const std::vector<Hit> hits = hitsOf(backtest()->results());
    for (std::size_t policy = 0; policy < 2; ++policy) {
        const auto expected = std::ranges::count_if(hits, [&](const Hit& hit) {
            return hit.policy == policy && hit.heldBackBy.isEmpty() &&
                   std::ranges::find(chart->shownCas(), hit.ca) != chart->shownCas().end();
        });
        qsizetype shown = 0;
        for (const QAbstractSeries* series : chart->views()[policy]->chart()->series())
            shown += static_cast<const QXYSeries*>(series)->count();
        QCOMPARE(shown, expected);
        QCOMPARE(chart->views()[policy]->accessibleDescription(), sentenceOf(backtest()->results()[policy]));
    }
}

void PoliciesTest::heldBackStepsAreInTheTableOnly()
{
    const CaHandle ca = CaHandle::fromString(u"kiwi"_s);
    const service::BacktestResult result{
        .policy = u"p"_s,
        .policyHash = sha256Of("p"),
        .cases = {{ca,
                   u"dead"_s,
                   Instant{},
                   {},
                   {{u"alert"_s, policy::Action::Alert, Instant{}},
                    {u"revoke"_s, policy::Action::ProposeRevocation, Instant{}, {}, u"corroboration"_s}}}},
        .first = Instant{},
        .last = Instant{std::chrono::hours(1)}};
    const std::vector<service::BacktestResult> results{result};
    const std::vector<Hit> hits = hitsOf(results);
    QCOMPARE(hits.size(), std::size_t(1)); // an alert hits nobody
    HitsModel model;
    model.setHits(hits, {u"p"_s});
    QVERIFY(model.index(0, HitsModel::RemarkColumn).data().toString().contains(u"corroboration"_s));
    HitsChart chart(nullptr);
    chart.show(results, hits);
    QVERIFY(chart.views().front()->chart()->series().isEmpty());
}

void PoliciesTest::activatingAHitOpensItsCa()
{
    QSignalSpy wanted(m_page.get(), &Page::wanted);
    tryIt(u"strict-example"_s, {});
    auto* table = find<QTableView>("backtestTable");
    Q_EMIT table->activated(table->model()->index(0, 0));
    QCOMPARE(wanted.front(), (QVariantList{u"ca"_s, table->model()->index(0, HitsModel::CaColumn).data()}));
}

void PoliciesTest::modelsAreWellBehaved()
{
    using enum QAbstractItemModelTester::FailureReportingMode;
    ValuesModel values;
    DifferencesModel differences;
    HitsModel hits;
    const QAbstractItemModelTester one(&values, QtTest);
    const QAbstractItemModelTester two(&differences, QtTest);
    const QAbstractItemModelTester three(&hits, QtTest);
    const QAbstractItemModelTester four(&m_page->documents(), QtTest);
    const auto a = service::loadEffectivePolicy(u"nir-example"_s);
    const auto b = service::loadEffectivePolicy(u"strict-example"_s);
    values.setValues(a->values);
    values.setValues(b->values);
    values.setValues(b->values);
    differences.setDifferences(policy::differences(*a, *b), u"a"_s, u"b"_s);
    const CaHandle ca = CaHandle::fromString(u"kiwi"_s);
    hits.setHits({{0, ca, Instant{}, policy::Action::Notify, u"dead"_s, u"notify"_s}}, {u"p"_s});
    const QString path = addFile(Sound);
    type(u"# x\n"_s);
    m_page->documents().forget(m_page->documents().rowOf(path));
    QCOMPARE(values.rowCount(), static_cast<int>(b->values.size()));
    QCOMPARE(hits.index(0, HitsModel::CaColumn).data().toString(), u"kiwi"_s);
}

void PoliciesTest::stateIsRemembered()
{
    const QString path = addFile(Sound);
    find<QTabWidget>("policyTabs")->setCurrentIndex(2);
    QSettings settings(m_lab->filePath(u"s.ini"_s), QSettings::IniFormat);
    m_page->saveState(settings);
    makePage();
    m_page->restoreState(settings);
    QCOMPARE(m_page->current(), path);
    QCOMPARE(find<QTabWidget>("policyTabs")->currentIndex(), 2);
}

QTEST_MAIN(PoliciesTest)
#include "tst_policies.moc"
