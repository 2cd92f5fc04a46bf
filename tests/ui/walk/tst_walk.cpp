// SPDX-License-Identifier: GPL-3.0-or-later
// A registry's staff at work, walked through the window itself, with the pages that ship. A CA dies: Ada
// finds it on Today, reads the diagnosis on the CA's page, and Mara approves the public listing, of which the
// operator is told. Another CA has been dead for long, and its revocation is proposed: Ada holds the case for
// the operator's maintenance, releases it, rejects the proposal, makes it again, reads and edits the letter
// that goes with it before it leaves; Mara approves with her key, Ada with her own hand; the evidence is
// exported. After each step the service is asked what is so.
#include "core/service/case_bundle_check.h"
#include "tests/ui/board/desk_ground.h"
#include "tests/ui/walk/told_rounds.h"
#include "ui/board/board_page.h"
#include "ui/board/case_acts.h"
#include "ui/board/lanes.h"
#include "ui/ca/ca_words.h"
#include "ui/ca/diagnosis_tab.h"
#include "ui/notices/edit_dialog.h"
#include "ui/notices/letter_view.h"
#include "ui/notices/notices_page.h"
#include "ui/pages/pages.h"
#include "ui/today/today_page.h"
#include "ui/window/main_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>
#include <QTreeView>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;
using enforcement::CaseStatus;
using service::CaseDeed;
using service::Lane;

namespace {

const QString Dead = u"kiwi-fibre"_s;
const QString Dies = u"alder-net"_s; ///< without a case until then

/// The office: the window, and what the service says.
struct Office
{
    DeskGround ground;
    std::unique_ptr<QSettings> settings;
    std::unique_ptr<MainWindow> window;

    bool make()
    {
        ground.configure = [this](service::Config& config) {
            config.mail.method = u"sendmail"_s;
            config.mail.sendmail = ground.lab->filePath(u"sendmail"_s);
        };
        if (!ground.make())
            return false;
        letMail(false);
        settings = std::make_unique<QSettings>(ground.lab->filePath(u"window.ini"_s), QSettings::IniFormat);
        window = std::make_unique<MainWindow>(ground.session(), allPages(), *settings);
        window->show();
        return true;
    }
    /// The mail system of the house: out of order, or well.
    void letMail(bool pass) const
    {
        QFile script(ground.lab->filePath(u"sendmail"_s));
        if (!script.open(QIODevice::WriteOnly))
            qFatal("no script");
        script.write(pass ? "#!/bin/sh\ncat > /dev/null\nexit 0\n" : "#!/bin/sh\ncat > /dev/null\nexit 75\n");
        script.close();
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    BoardPage* board() const { return static_cast<BoardPage*>(window->page(u"board"_s)); }
    NoticesPage* notices() const { return static_cast<NoticesPage*>(window->page(u"notices"_s)); }
    service::CaseDetail read(const QString& ca = Dead) const
    {
        return *service::caseDetail(ground.lab->workspace(), ca, {u"ada"_s}, ground.lab->now());
    }
    service::FleetRow row(const QString& ca) const
    {
        const auto table = service::fleetTable(ground.lab->workspace());
        return *std::ranges::find(table->rows, CaHandle::fromString(ca), &service::FleetRow::handle);
    }
    /// Where Today has a matter of this kind about the CA; invalid where it has none.
    QModelIndex today(service::WorkWhat what, const QString& ca) const
    {
        const auto* model = qobject_cast<TodayModel*>(window->findChild<QTreeView*>(u"work"_s)->model());
        for (int kind = 0; kind < model->rowCount(); ++kind) {
            const QModelIndex parent = model->index(kind, 0);
            for (int row = 0; row < model->rowCount(parent); ++row) {
                const service::WorkItem* item = model->itemAt(model->index(row, 0, parent));
                if (item->what == what && item->subject == ca)
                    return model->index(row, 0, parent);
            }
        }
        return {};
    }
    /// Clicks on it, as a person would.
    bool follow(service::WorkWhat what, const QString& ca) const
    {
        if (!window->showPage(u"today"_s) || !LabSession::waitFor([&] { return today(what, ca).isValid(); }))
            return false;
        auto* work = window->findChild<QTreeView*>(u"work"_s);
        work->scrollTo(today(what, ca));
        QTest::mouseClick(work->viewport(), Qt::LeftButton, {}, work->visualRect(today(what, ca)).center());
        return true;
    }
    bool becomes(CaseStatus status) const
    {
        return LabSession::waitFor([&] { return read().card.status == status; });
    }
    QString text(const QString& name) const
    {
        const auto* label = window->page(window->currentPage())->findChild<QLabel*>(name);
        return label ? label->text() : QString();
    }
    /// The dialog of an act, once the act can be done.
    ActDialog* ask(CaseDeed deed) const
    {
        QAction* action = board()->acts()->action(deed);
        if (!LabSession::waitFor([&] { return action->isEnabled(); }))
            qFatal("an act cannot be done: %s", qPrintable(action->toolTip()));
        action->trigger();
        return board()->findChildren<ActDialog*>(u"act"_s).last();
    }
    /// Of the dead CA, what waits, by kind.
    qint64 waiting(const QString& kind) const
    {
        const auto all = *service::listNotices(ground.lab->workspace(), {.ca = Dead, .kind = kind});
        const auto found = std::ranges::find_if(
            all, [](const store::StoredNotice& one) { return service::isWaiting(one.status); });
        return found == all.end() ? 0 : found->id;
    }
    service::OpenedNotice letter(qint64 id) const
    {
        return *service::openNotice(ground.lab->workspace(), id);
    }
};

void press(const QDialog* dialog) { dialog->findChild<QPushButton*>(u"accept"_s)->click(); }

void fill(ActDialog* dialog, const QString& reason, const QString& proof = {})
{
    dialog->setReason(reason);
    if (auto* field = dialog->findChild<QLineEdit*>(u"proof"_s))
        field->setText(proof);
    if (auto* reviewed = dialog->findChild<QCheckBox*>(u"reviewed"_s))
        reviewed->setChecked(true);
}

} // namespace

class WalkTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aDay();

private:
    void aCaDies();
    void seesItOnToday();
    void readsTheDiagnosis();
    void approvesThePublicListing();
    void seesTheDeadCa();
    void readsWhy();
    void holdsAndReleases();
    void rejectsAndProposesAgain();
    void editsTheLetterBeforeItLeaves();
    void twoPeopleApprove();
    void exportsTheEvidence();

    Office m_office;
};

void WalkTest::aDay()
{
    if (!m_office.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const std::initializer_list<void (WalkTest::*)()> steps{&WalkTest::aCaDies,
                                                            &WalkTest::seesItOnToday,
                                                            &WalkTest::readsTheDiagnosis,
                                                            &WalkTest::approvesThePublicListing,
                                                            &WalkTest::seesTheDeadCa,
                                                            &WalkTest::readsWhy,
                                                            &WalkTest::holdsAndReleases,
                                                            &WalkTest::rejectsAndProposesAgain,
                                                            &WalkTest::editsTheLetterBeforeItLeaves,
                                                            &WalkTest::twoPeopleApprove,
                                                            &WalkTest::exportsTheEvidence};
    for (const auto step : steps) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

/// While the window is open, by the rounds of another process.
void WalkTest::aCaDies()
{
    QVERIFY(m_office.window->showPage(u"today"_s));
    QVERIFY(m_office.row(Dies).state == health::State::Healthy);
    ToldRounds rounds(*m_office.ground.lab, Dies);
    constexpr int twoDays = 48;
    QVERIFY(rounds.until([&] { return m_office.row(Dies).state == health::State::Dead; }, twoDays));
    QVERIFY(m_office.row(Dies).openCase.has_value());
}

void WalkTest::seesItOnToday()
{
    QVERIFY(m_office.follow(service::WorkWhat::TurnedWorse, Dies));
    QCOMPARE(m_office.window->currentPage(), u"ca"_s);
}

/// Which layer fails, from which vantage; and what it is called dead for.
void WalkTest::readsTheDiagnosis()
{
    QVERIFY(LabSession::waitFor([&] { return m_office.text(u"verdict"_s).startsWith(u"Dead since "_s); }));
    auto* page = m_office.window->page(u"ca"_s);
    auto* diagnosis = page->findChild<DiagnosisTab*>();
    page->findChild<QTabWidget*>()->setCurrentWidget(diagnosis);
    const auto* ladder = diagnosis->findChild<QTreeView*>(u"ladder"_s);
    QVERIFY(LabSession::waitFor([&] { return ladder->model()->rowCount() > 0; }));
    const auto failing =
        ladder->model()->match(ladder->model()->index(0, 0), Qt::DisplayRole, nameOf(observe::Layer::Tcp), -1,
                               Qt::MatchContains | Qt::MatchRecursive);
    QVERIFY(!failing.isEmpty());
}

/// A week later: named in public when a person agrees, and told so.
void WalkTest::approvesThePublicListing()
{
    ToldRounds rounds(*m_office.ground.lab, Dies);
    constexpr int eightDays = 192;
    QVERIFY(rounds.until([&] { return m_office.read(Dies).card.status == CaseStatus::Proposed; }, eightDays));
    QVERIFY(m_office.follow(service::WorkWhat::Proposed, Dies));
    QCOMPARE(m_office.window->currentPage(), u"board"_s);
    m_office.board()->setSessionUser(u"ada"_s);
    QVERIFY(LabSession::waitFor([&] { return m_office.text(u"caseTitle"_s) == Dies; }));
    ActDialog* approve = m_office.ask(CaseDeed::Approve);
    approve->findChild<QComboBox*>(u"actAs"_s)->setCurrentText(u"mara"_s);
    fill(approve, u"they do not answer"_s, m_office.ground.keyFile(u"mara"_s));
    press(approve);
    QVERIFY(LabSession::waitFor([&] { return m_office.read(Dies).card.status != CaseStatus::Proposed; }));
    const auto told = *service::listNotices(m_office.ground.lab->workspace(), {.ca = Dies});
    QVERIFY(std::ranges::any_of(told, [](const auto& one) { return one.kind == "public-listing"_L1; }));
}

void WalkTest::seesTheDeadCa()
{
    QVERIFY(m_office.window->showPage(u"board"_s, Dead));
    m_office.board()->setSessionUser(u"ada"_s);
    QVERIFY(LabSession::waitFor([&] { return m_office.text(u"caseTitle"_s) == Dead; }));
    const service::CaseDetail seen = m_office.read();
    QVERIFY(seen.card.state == health::State::Dead);
    QVERIFY(seen.card.lane == Lane::Approval);
    QVERIFY(m_office.text(u"caseStatus"_s).startsWith(u"dead · proposed"_s));
    QCOMPARE(m_office.board()->lanes()->selected(), seen.card.caseId);
}

/// The alert to staff says which layer fails, and the board what was done since.
void WalkTest::readsWhy()
{
    const QString story = m_office.board()->findChild<QPlainTextEdit*>(u"story"_s)->toPlainText();
    QCOMPARE(story, m_office.read().story.join(u'\n'));
    QVERIFY(story.contains(u"step revoke proposed"_s));
    QVERIFY(m_office.window->showPage(u"notices"_s, Dead));
    const auto* body = m_office.notices()->findChild<LetterView*>(u"noticeBody"_s);
    QVERIFY(LabSession::waitFor([&] { return body->toPlainText().contains(u"fails first: "_s); }));
    QVERIFY(m_office.window->showPage(u"board"_s, Dead));
}

void WalkTest::holdsAndReleases()
{
    ActDialog* hold = m_office.ask(CaseDeed::Hold);
    fill(hold, u"they replace their server tonight"_s);
    press(hold);
    QVERIFY(m_office.becomes(CaseStatus::Held));
    QCOMPARE(m_office.read().card.hold->kind, u"maintenance"_s);
    QCOMPARE(m_office.read().card.hold->owner.toString(), u"ada"_s);
    press(m_office.ask(CaseDeed::Release));
    QVERIFY(m_office.becomes(CaseStatus::Proposed));
}

void WalkTest::rejectsAndProposesAgain()
{
    ActDialog* reject = m_office.ask(CaseDeed::Reject);
    fill(reject, u"they promised to repair it"_s, Dead);
    press(reject);
    QVERIFY(LabSession::waitFor([&] { return m_office.read().card.status != CaseStatus::Proposed; }));
    ActDialog* propose = m_office.ask(CaseDeed::Propose);
    fill(propose, u"nothing came of it"_s);
    press(propose);
    QVERIFY(m_office.becomes(CaseStatus::Proposed));
    QCOMPARE(m_office.read().card.proposer, u"ada"_s);
    // The mail system was out of order.
    QVERIFY(LabSession::waitFor([&] { return m_office.waiting(u"revocation-proposed"_s) != 0; }));
}

void WalkTest::editsTheLetterBeforeItLeaves()
{
    const qint64 id = m_office.waiting(u"revocation-proposed"_s);
    const QString before = m_office.letter(id).message.body;
    QVERIFY(m_office.window->showPage(u"notices"_s, QString::number(id)));
    const auto* body = m_office.notices()->findChild<LetterView*>(u"noticeBody"_s);
    QVERIFY(LabSession::waitFor([&] { return body->toPlainText() == before; }));
    auto* edit = m_office.notices()->findChild<QAction*>(u"edit"_s);
    QVERIFY(LabSession::waitFor([&] { return edit->isEnabled(); }));
    edit->trigger();
    auto* dialog = m_office.notices()->findChild<EditDialog*>(u"editNotice"_s);
    auto* text = dialog->findChild<LetterView*>(u"newText"_s);
    text->setPlainText(u"As agreed on the phone:\n\n"_s + before);
    dialog->setReason(u"refers to the call"_s);
    press(dialog);
    QVERIFY(
        LabSession::waitFor([&] { return service::replacementOf(m_office.letter(id).events).has_value(); }));
    const qint64 next = *service::replacementOf(m_office.letter(id).events);
    m_office.letMail(true);
    m_office.notices()->findChild<QAction*>(u"send"_s)->trigger();
    QVERIFY(LabSession::waitFor([&] { return m_office.letter(next).notice.status == "sent"_L1; }));
    QVERIFY(m_office.letter(next).message.body.startsWith(u"As agreed on the phone:"_s));
    QCOMPARE(m_office.letter(id).message.body, before);
}

void WalkTest::twoPeopleApprove()
{
    QVERIFY(m_office.window->showPage(u"board"_s, Dead));
    ActDialog* first = m_office.ask(CaseDeed::Approve);
    auto* who = first->findChild<QComboBox*>(u"actAs"_s);
    QCOMPARE(who->findText(u"ada"_s), -1); // she proposed it: another person comes first
    who->setCurrentText(u"mara"_s);
    fill(first, u"read the impact"_s, m_office.ground.keyFile(u"mara"_s));
    press(first);
    QVERIFY(LabSession::waitFor([&] { return m_office.read().card.approvals.size() == 1; }));
    QVERIFY(m_office.read().card.approvals.front().isSigned);
    QVERIFY(LabSession::waitFor([&] { return m_office.text(u"caseFacts"_s).contains(u"signed by mara"_s); }));
    ActDialog* second = m_office.ask(CaseDeed::Approve);
    second->findChild<QComboBox*>(u"actAs"_s)->setCurrentText(u"ada"_s);
    fill(second, u"and I agree"_s, Dead);
    press(second);
    QVERIFY(m_office.becomes(CaseStatus::Approved));
    QVERIFY(m_office.read().card.lane == Lane::Execution);
    QVERIFY(LabSession::waitFor(
        [&] { return m_office.board()->lanes()->list(Lane::Execution)->model()->rowCount() == 1; }));
}

void WalkTest::exportsTheEvidence()
{
    m_office.board()->findChild<QAction*>(u"exportEvidence"_s)->trigger();
    auto* where = m_office.board()->findChild<QFileDialog*>(u"exportFile"_s);
    const QString path = m_office.ground.lab->filePath(u"evidence.tar"_s);
    where->selectFile(path);
    static_cast<QDialog*>(where)->accept();
    QVERIFY(LabSession::waitFor([&] { return QFile::exists(path); }, std::chrono::seconds(60)));
    QFile file(path);
    std::optional<Expected<service::BundleCheck>> check;
    QVERIFY(LabSession::waitFor([&] { // it is written in another thread
        file.close();
        if (!file.open(QIODevice::ReadOnly))
            return false;
        check = service::checkCaseBundle(file.readAll(), path);
        return check->has_value();
    }));
    QVERIFY2((*check)->isSound(), qPrintable((*check)->problems.join(u'\n')));
    QCOMPARE((*check)->ca.toString(), Dead);
    QVERIFY((*check)->cases.contains(m_office.read().card.caseId));
}

QTEST_MAIN(WalkTest)
#include "tst_walk.moc"
