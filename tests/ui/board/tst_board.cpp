// SPDX-License-Identifier: GPL-3.0-or-later
// The enforcement board, pressed as people press it; each effect is read back from the service.
#include "core/service/fleet_brake.h"
#include "tests/ui/board/desk_ground.h"
#include "ui/base/reason_dialog.h"
#include "ui/board/board_page.h"
#include "ui/board/card_model.h"
#include "ui/board/case_acts.h"
#include "ui/board/lanes.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace caretaker;
using namespace caretaker::ui;
using namespace caretaker::ui::testing;
using namespace Qt::StringLiterals;
using enforcement::CaseStatus;
using service::CaseDeed;
using service::Lane;

namespace {

const QString Dead = u"kiwi-fibre"_s; ///< its revocation is proposed at the end of the lab's history

/// A board on the screen, with the dead CA's case selected.
struct Board
{
    DeskGround ground;
    std::unique_ptr<BoardPage> page;
    QStringList errors;

    bool make(const QString& sessionUser = u"ada"_s)
    {
        if (!ground.make())
            return false;
        page = std::make_unique<BoardPage>(ground.session(), nullptr);
        page->setSessionUser(sessionUser);
        QObject::connect(page.get(), &Page::failed, page.get(),
                         [this](const Error& error) { errors << error.toString(); });
        page->resize(1080, 700);
        page->show();
        page->open(Dead);
        if (!settle())
            qFatal("the board does not show the case: %s", qPrintable(errors.join(u'\n')));
        return true;
    }
    /// Until the page shows what it asked for.
    bool settle()
    {
        return LabSession::waitFor([this] {
            const auto* title = page->findChild<QLabel*>(u"caseTitle"_s);
            return title != nullptr && title->text() == Dead;
        });
    }
    service::CaseDetail read() const
    {
        return *service::caseDetail(ground.lab->workspace(), Dead, {u"ada"_s}, ground.lab->now());
    }
    CaseStatus status() const { return read().card.status; }
    bool becomes(CaseStatus wanted) const
    {
        return LabSession::waitFor([this, wanted] { return status() == wanted; });
    }
    QAction* action(CaseDeed deed) const { return page->acts()->action(deed); }
    /// Presses it once it can be pressed; the dialog that opens.
    ActDialog* ask(CaseDeed deed) const
    {
        if (!LabSession::waitFor([this, deed] { return action(deed)->isEnabled(); }))
            return nullptr;
        action(deed)->trigger();
        return dialog();
    }
    /// The newest one.
    ActDialog* dialog() const
    {
        const auto all = page->findChildren<ActDialog*>(u"act"_s);
        return all.isEmpty() ? nullptr : all.last();
    }
};

QPushButton* accept(const QDialog* dialog) { return dialog->findChild<QPushButton*>(u"accept"_s); }

void prove(const ActDialog* dialog, const QString& proof)
{
    dialog->findChild<QLineEdit*>(u"proof"_s)->setText(proof);
}

service::CaseCard card(const QString& id)
{
    service::CaseCard card{.caseId = id, .ca = CaHandle::fromString(u"ca-"_s + id)};
    return card;
}

} // namespace

class BoardTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void mergedCardsKeepTheModelSound();
    void showsEveryCaseInItsLane();
    void namesWhatIsMissing();
    void approvalTakesTheTypedHandleAndTheReview();
    void aSecondPersonApprovesWithTheirKeyOnly();
    void aRejectionTakesTheirKeyToo();
    void whoMayNotIsToldWhy();
    void theBrakeIsLetGoByAnApproverWithAReason();
    void whoCannotProveWhoTheyAreDecidesNothing();
    void aHoldStopsTheClockUntilItIsReleased();
    void aRejectedProposalIsMadeAgain();
    void anAcknowledgementIsRecordedWithItsReason();
    void closingEndsTheCaseAndItsCardGoes();
    void aChangeKeepsTheSelection();
    void whatHasNoOpenCaseIsSaidNotToBeThere();
    void theCaseThatIsAskedForIsSelectedAtFirst();
    void arrowsGoFromLaneToLane();
    void aWindowThatComesToTheFrontKeepsTheSelection();
};

void BoardTest::mergedCardsKeepTheModelSound()
{
    CardModel model(nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setCards({card(u"a"_s), card(u"b"_s), card(u"c"_s)}, Instant());
    QPersistentModelIndex kept = model.indexOf(u"c"_s);
    model.setCards({card(u"c"_s), card(u"d"_s), card(u"a"_s)}, Instant());
    QCOMPARE(kept.row(), 0);
    QCOMPARE(kept.data(CardModel::CaseIdRole).toString(), u"c"_s);
    model.setCards({card(u"d"_s), card(u"c"_s)}, Instant());
    QCOMPARE(kept.row(), 1);
    model.setCards({}, Instant());
    QVERIFY(!kept.isValid());
}

void BoardTest::showsEveryCaseInItsLane()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const auto cards = service::caseBoard(board.ground.lab->workspace(), board.ground.lab->now());
    QVERIFY(cards && cards->size() > 1);
    std::size_t shown = 0;
    for (const service::CaseCard& one : *cards) {
        const QAbstractItemModel* model = board.page->lanes()->list(one.lane)->model();
        const QModelIndexList found = model->match(model->index(0, 0), CardModel::CaseIdRole, one.caseId);
        QCOMPARE(found.size(), 1);
        shown += static_cast<std::size_t>(found.size());
    }
    QCOMPARE(shown, cards->size());
    QVERIFY(board.read().card.lane == Lane::Approval);
}

void BoardTest::namesWhatIsMissing()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const auto* list = board.page->findChild<QTreeWidget*>(u"preconditions"_s);
    QCOMPARE(list->topLevelItemCount(), static_cast<int>(board.read().preconditions.size()));
    int missing = 0;
    for (int row = 0; row < list->topLevelItemCount(); ++row)
        missing += list->topLevelItem(row)->text(0).startsWith(u"✗"_s) ? 1 : 0;
    QCOMPARE(missing, 1);
    const auto* facts = board.page->findChild<QLabel*>(u"caseFacts"_s);
    QVERIFY2(facts->text().contains(u"ada, mara, joon, root-admin"_s), qPrintable(facts->text()));
}

void BoardTest::approvalTakesTheTypedHandleAndTheReview()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const ActDialog* dialog = board.ask(CaseDeed::Approve);
    QVERIFY(dialog != nullptr);
    QVERIFY(!accept(dialog)->isEnabled());
    prove(dialog, u"another-ca"_s);
    dialog->findChild<QCheckBox*>(u"reviewed"_s)->setChecked(true);
    QVERIFY(!accept(dialog)->isEnabled());
    prove(dialog, Dead);
    QVERIFY(accept(dialog)->isEnabled());
    dialog->findChild<QCheckBox*>(u"reviewed"_s)->setChecked(false);
    QVERIFY(!accept(dialog)->isEnabled());
    dialog->findChild<QCheckBox*>(u"reviewed"_s)->setChecked(true);
    accept(dialog)->click();
    QVERIFY(LabSession::waitFor([&] { return board.read().card.approvals.size() == 1; }));
    QCOMPARE(board.read().card.approvals.front().by.toString(), u"ada"_s);
    QVERIFY(board.status() == CaseStatus::Proposed); // one of two
}

void BoardTest::aSecondPersonApprovesWithTheirKeyOnly()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    for (const auto& [key, approvals] : {std::pair{u"mallory"_s, 0U}, {u"mara"_s, 1U}}) {
        ActDialog* dialog = board.ask(CaseDeed::Approve);
        QVERIFY(dialog != nullptr);
        dialog->findChild<QComboBox*>(u"actAs"_s)->setCurrentText(u"mara"_s);
        prove(dialog, board.ground.keyFile(key));
        dialog->findChild<QCheckBox*>(u"reviewed"_s)->setChecked(true);
        accept(dialog)->click();
        QVERIFY(LabSession::waitFor([&, wanted = approvals] {
            return board.errors.size() == 1 && board.read().card.approvals.size() == wanted;
        }));
    }
    QVERIFY2(board.errors.front().contains(u"not the key of mara"_s), qPrintable(board.errors.front()));
    QVERIFY(board.read().card.approvals.front().isSigned);
    QCOMPARE(board.ground.session().person(), u"ada"_s); // it was for that one decision
}

void BoardTest::aRejectionTakesTheirKeyToo()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    for (const QString& key : {u"mallory"_s, u"mara"_s}) {
        ActDialog* dialog = board.ask(CaseDeed::Reject);
        dialog->findChild<QComboBox*>(u"actAs"_s)->setCurrentText(u"mara"_s);
        dialog->setReason(u"not now"_s);
        prove(dialog, board.ground.keyFile(key));
        accept(dialog)->click();
        if (key == u"mallory"_s) {
            QVERIFY(LabSession::waitFor([&] { return board.errors.size() == 1; }));
            QVERIFY(board.status() == CaseStatus::Proposed);
        }
    }
    QVERIFY(LabSession::waitFor([&] { return board.status() != CaseStatus::Proposed; }));
    QVERIFY(board.read().story.last().contains(u"by mara: not now"_s));
}

void BoardTest::whoMayNotIsToldWhy()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    QVERIFY(LabSession::waitFor([&] { return board.action(CaseDeed::Hold)->isEnabled(); }));
    QVERIFY(board.action(CaseDeed::Release)->toolTip().contains(u"the case is not held"_s));
    board.ground.session().setPerson(u"vera"_s);
    QVERIFY(LabSession::waitFor([&] { return !board.action(CaseDeed::Hold)->isEnabled(); }));
    QVERIFY(board.action(CaseDeed::Hold)->toolTip().contains(u"\"editor\""_s));
    QCOMPARE(board.action(CaseDeed::Hold)->statusTip(), board.action(CaseDeed::Hold)->toolTip());
    QVERIFY(board.action(CaseDeed::Approve)->isEnabled()); // mara may, with her key
    const ActDialog* dialog = board.ask(CaseDeed::Approve);
    const auto* who = dialog->findChild<QComboBox*>(u"actAs"_s);
    QCOMPARE(who->count(), 1);
    QCOMPARE(who->currentText(), u"mara"_s);
}

void BoardTest::whoCannotProveWhoTheyAreDecidesNothing()
{
    Board board;
    if (!board.make(u"somebody-else"_s))
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const ActDialog* dialog = board.ask(CaseDeed::Approve);
    QVERIFY(dialog != nullptr);
    QCOMPARE(dialog->findChild<QComboBox*>(u"actAs"_s)->findText(u"ada"_s), -1);
    QVERIFY(board.action(CaseDeed::Hold)->isEnabled()); // an editor's act affects nobody
}

/// The brake as if it held since the last round.
static void holdBrake(const LabSession& lab)
{
    const auto workspace = lab.workspace();
    auto transaction = store::Transaction::begin(workspace.database);
    const health::FleetIncident incident{
        .since = lab.now(), .last = lab.now(), .rounds = 1, .couldTurn = 14, .turnedBad = 9};
    if (!service::keepFleetIncident(*transaction, incident) || !transaction->commit())
        qFatal("the incident cannot be stored");
}

void BoardTest::theBrakeIsLetGoByAnApproverWithAReason()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const auto* bar = board.page->findChild<QFrame*>(u"brakeBar"_s);
    QVERIFY(bar->isHidden());
    holdBrake(*board.ground.lab);
    board.page->refresh();
    auto* letGo = bar->findChild<QPushButton*>(u"letGo"_s);
    QVERIFY(LabSession::waitFor([&] { return letGo->isVisible() && letGo->isEnabled(); }));
    letGo->click();
    auto* dialog = board.page->window()->findChild<ReasonDialog*>(u"letGoDialog"_s);
    dialog->setReason(u"their cloud is down, we called them"_s);
    QVERIFY(!accept(dialog)->isEnabled()); // who says so is missing
    dialog->findChild<QLineEdit*>(u"proof"_s)->setText(service::WholeFleet);
    accept(dialog)->click();
    QVERIFY(LabSession::waitFor([&] { return letGo->isHidden(); }));
    QVERIFY((*service::openFleetIncident(board.ground.lab->workspace().database))->overridden);
    const auto chain = *store::AuditChain(board.ground.lab->workspace().database).exportSince(0);
    QCOMPARE(chain.back().kind, u"fleet-brake.overridden"_s);
    QCOMPARE(chain.back().actor, u"os:ada"_s);
}

void BoardTest::aHoldStopsTheClockUntilItIsReleased()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    ActDialog* hold = board.ask(CaseDeed::Hold);
    QVERIFY(!accept(hold)->isEnabled()); // it takes a reason
    hold->setReason(u"new hardware"_s);
    const auto until =
        QDateTime::fromSecsSinceEpoch(board.ground.lab->now().time_since_epoch().count(), Qt::UTC).addDays(2);
    hold->findChild<QDateTimeEdit*>(u"holdUntil"_s)->setDateTime(until);
    accept(hold)->click();
    QVERIFY(board.becomes(CaseStatus::Held));
    const auto held = board.read();
    QCOMPARE(held.card.hold->kind, u"maintenance"_s);
    QCOMPARE(held.card.hold->why, u"new hardware"_s);
    QCOMPARE(held.card.hold->until.time_since_epoch().count(), until.toSecsSinceEpoch() / 60 * 60);
    QVERIFY(LabSession::waitFor([&] { return !board.action(CaseDeed::Approve)->isEnabled(); }));
    QVERIFY(board.action(CaseDeed::Approve)->toolTip().contains(u"the case is held"_s));
    accept(board.ask(CaseDeed::Release))->click();
    QVERIFY(board.becomes(CaseStatus::Proposed));
}

void BoardTest::aRejectedProposalIsMadeAgain()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    ActDialog* reject = board.ask(CaseDeed::Reject);
    reject->setReason(u"they called"_s);
    prove(reject, Dead);
    accept(reject)->click();
    QVERIFY(LabSession::waitFor([&] { return board.status() != CaseStatus::Proposed; }));
    ActDialog* propose = board.ask(CaseDeed::Propose);
    QVERIFY(propose != nullptr);
    propose->setReason(u"nothing came of it"_s);
    accept(propose)->click();
    QVERIFY(board.becomes(CaseStatus::Proposed));
    QCOMPARE(board.read().card.proposer, u"ada"_s);
    QVERIFY(!board.read().card.mayApprove.contains(u"ada"_s)); // another person must be first
}

void BoardTest::anAcknowledgementIsRecordedWithItsReason()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    ActDialog* dialog = board.ask(CaseDeed::Acknowledge);
    dialog->setReason(u"spoke to their NOC"_s);
    accept(dialog)->click();
    QVERIFY(LabSession::waitFor(
        [&] { return board.read().story.last().contains(u"acknowledged, by ada: spoke to their NOC"_s); }));
}

void BoardTest::closingEndsTheCaseAndItsCardGoes()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const int before = board.page->lanes()->count();
    ActDialog* dialog = board.ask(CaseDeed::Close);
    dialog->setReason(u"a mistake"_s);
    accept(dialog)->click();
    QVERIFY(board.becomes(CaseStatus::Withdrawn));
    QVERIFY(LabSession::waitFor([&] { return board.page->lanes()->count() == before - 1; }));
    QVERIFY(!board.page->lanes()->select(Dead));
}

void BoardTest::aChangeKeepsTheSelection()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const QString selected = board.page->lanes()->selected();
    QSignalSpy shown(board.page.get(), &BoardPage::shown);
    board.page->refresh();
    QVERIFY(LabSession::waitFor([&] { return !shown.isEmpty(); }));
    QCOMPARE(board.page->lanes()->selected(), selected);
    QVERIFY(board.page->lanes()->list(Lane::Approval)->currentIndex().isValid());
}

void BoardTest::whatHasNoOpenCaseIsSaidNotToBeThere()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    QSignalSpy said(board.page.get(), &Page::said);
    board.page->open(u"cedar-uni"_s); // its case was resolved
    QVERIFY(LabSession::waitFor([&] { return !said.isEmpty(); }));
    QVERIFY(said.front().front().toString().startsWith(u"cedar-uni is not on the board"_s));
    const QString selected = board.read().card.caseId;
    QCOMPARE(board.page->lanes()->selected(), selected);
}

/// Not the one that comes first.
void BoardTest::theCaseThatIsAskedForIsSelectedAtFirst()
{
    DeskGround ground;
    if (!ground.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    const auto cards = *service::caseBoard(ground.lab->workspace(), ground.lab->now());
    QVERIFY(cards.size() > 1);
    BoardPage page(ground.session(), nullptr);
    QSignalSpy shown(&page, &BoardPage::shown);
    page.open(cards.back().caseId);
    page.show();
    QVERIFY(LabSession::waitFor([&] { return !shown.isEmpty(); }));
    QCOMPARE(page.lanes()->selected(), cards.back().caseId);
}

void BoardTest::arrowsGoFromLaneToLane()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    QListView* approval = board.page->lanes()->list(Lane::Approval);
    QListView* notices = board.page->lanes()->list(Lane::Notices);
    QTest::keyClick(approval, Qt::Key_Left);
    QVERIFY(notices->currentIndex().isValid());
    QVERIFY(!approval->currentIndex().isValid());
    QTest::keyClick(notices, Qt::Key_Right);
    QCOMPARE(approval->currentIndex().data().toString(), Dead);
}

void BoardTest::aWindowThatComesToTheFrontKeepsTheSelection()
{
    Board board;
    if (!board.make())
        QSKIP(qPrintable(LabSession::reasonForSkipping()));
    QListView* notices = board.page->lanes()->list(Lane::Notices);
    QVERIFY(notices->model()->rowCount() > 0);
    const QString selected = board.page->lanes()->selected();
    QFocusEvent front(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QCoreApplication::sendEvent(notices, &front);
    QCOMPARE(board.page->lanes()->selected(), selected);
    QFocusEvent tab(QEvent::FocusIn, Qt::TabFocusReason);
    QCoreApplication::sendEvent(notices, &tab);
    QVERIFY(board.page->lanes()->selected() != selected);
}

QTEST_MAIN(BoardTest)
#include "tst_board.moc"
