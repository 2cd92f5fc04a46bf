// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/board_page.h"

#include "core/service/case_bundle.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/board/board_words.h"
#include "ui/board/brake_bar.h"
#include "ui/board/case_acts.h"
#include "ui/board/case_pane.h"
#include "ui/board/lanes.h"

#include <QDir>
#include <QFileDialog>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::CaseDetail;
using service::Workspace;

namespace {

QWidget* scrolled(QWidget* inner, QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

} // namespace

BoardPage::BoardPage(Session& session, QWidget* parent)
    : Page(session, parent), m_brake(new BrakeBar(session, this)), m_lanes(new Lanes(this)),
      m_acts(new CaseActs(session.databasePath(), this)), m_splitter(new QSplitter(Qt::Vertical, this)),
      m_toCa(new QAction(tr("Show the CA"), this)), m_toNotices(new QAction(tr("Notices"), this)),
      m_export(new QAction(tr("Export evidence…"), this)), m_sessionUser(service::currentUserName())
{
    makeActions();
    m_pane = new CasePane(m_acts->inOrder(), {m_toCa, m_toNotices, m_export}, this);
    m_splitter->addWidget(scrolled(m_lanes, this));
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Enforcement"), Rank::Page, this));
    layout->addWidget(m_brake);
    layout->addWidget(m_splitter, 1);
    connect(m_brake, &BrakeBar::casWanted, this, [this] { Q_EMIT wanted(u"fleet"_s, u"candidate:any"_s); });
    connect(m_brake, &BrakeBar::said, this, &Page::said);
    connect(m_brake, &BrakeBar::failed, this, &Page::failed);
    connect(m_lanes, &Lanes::selectionChanged, this, &BoardPage::askDetail);
    connect(m_lanes, &Lanes::opened, m_toCa, &QAction::trigger);
    connect(m_acts, &CaseActs::ordered, this, &BoardPage::carryOut);
    connect(&session, &Session::personChanged, this, &BoardPage::askDetail);
    m_pane->showNote(tr("Reading the cases…"));
}

void BoardPage::makeActions()
{
    m_export->setObjectName(u"exportEvidence"_s);
    m_export->setShortcut(QKeySequence(u"Ctrl+Shift+E"_s));
    m_toNotices->setShortcut(QKeySequence(u"Ctrl+Shift+N"_s));
    for (QAction* action : {m_toCa, m_toNotices, m_export}) {
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        action->setEnabled(false);
        addAction(action);
    }
    connect(m_toCa, &QAction::triggered, this,
            [this] { Q_EMIT wanted(u"ca"_s, m_detail ? m_detail->card.ca.toString() : QString()); });
    connect(m_toNotices, &QAction::triggered, this,
            [this] { Q_EMIT wanted(u"notices"_s, m_detail ? m_detail->card.ca.toString() : QString()); });
    connect(m_export, &QAction::triggered, this, &BoardPage::askWhereTo);
}

void BoardPage::setSessionUser(const QString& user)
{
    m_sessionUser = user;
    m_brake->setSessionUser(user);
    askDetail();
}

Desk BoardPage::desk() const { return {session().config().people, m_sessionUser, session().person()}; }

void BoardPage::refresh()
{
    m_brake->refresh();
    session().ask(
        this,
        [now = session().now()](const Workspace& workspace) { return service::caseBoard(workspace, now); },
        [this](const Expected<std::vector<service::CaseCard>>& board) { takeBoard(board); });
}

void BoardPage::takeBoard(const Expected<std::vector<service::CaseCard>>& board)
{
    if (!board) {
        Q_EMIT failed(board.error());
        return;
    }
    const QString before = m_lanes->selected();
    m_lanes->setCards(*board, session().now());
    if (m_wanted.isEmpty() && before.isEmpty() && !board->empty())
        m_lanes->select(board->front().caseId);
    else if (!m_wanted.isEmpty() && !m_lanes->select(m_wanted))
        Q_EMIT said(tr("%1 is not on the board: it has no open case").arg(m_wanted));
    m_wanted.clear();
    askDetail();
}

void BoardPage::open(const QString& caseIdOrHandle)
{
    m_wanted = caseIdOrHandle;
    if (m_lanes->select(caseIdOrHandle))
        m_wanted.clear();
    refresh();
}

void BoardPage::askDetail()
{
    const QString caseId = m_lanes->selected();
    if (caseId.isEmpty()) {
        m_detail.reset();
        m_acts->disable(tr("no case is selected"));
        m_pane->showNote(
            m_lanes->count() == 0
                ? tr("No case is open. A case opens by itself when a CA's trouble is confirmed and "
                     "the policy has a timeline for it.")
                : tr("Select a card above to see its case."));
        Q_EMIT shown();
        return;
    }
    const QStringList here = service::peopleAtDesk(session().config().people, session().person());
    session().ask(
        this,
        [caseId, here, now = session().now(), in = &spoken()](const Workspace& workspace) {
            return service::caseDetail(workspace, caseId, here, now, *in);
        },
        [this, caseId](const Expected<CaseDetail>& detail) {
            if (m_lanes->selected() == caseId)
                showDetail(detail);
        });
}

void BoardPage::showDetail(const Expected<CaseDetail>& detail)
{
    if (!detail) {
        Q_EMIT failed(detail.error());
        return;
    }
    m_detail = *detail;
    m_pane->show(*detail, session().now());
    if (session().isReadOnly())
        m_acts->disable(tr("the database is open for reading only"));
    else
        m_acts->show(*detail, desk(), session().now());
    for (QAction* action : {m_toCa, m_toNotices, m_export})
        action->setEnabled(true);
    Q_EMIT shown();
}

void BoardPage::carryOut(const ActOrder& order)
{
    const auto by = enforcement::Identity::tryFromString(order.by);
    if (!by) {
        Q_EMIT failed(Error::refused(tr("This is no name of a person"), order.by));
        return;
    }
    const service::IdentityClaim claim{order.by, m_sessionUser, order.ca.toString(), session().now()};
    const enforcement::Act act{*by, order.why, session().now()};
    session().act(
        this,
        [order, claim, act](const Workspace& workspace) -> Expected<enforcement::CaseEvents> {
            if (order.proof)
                if (auto proven = service::proveIdentity(workspace.config.people, claim, *order.proof);
                    !proven)
                    return unexpected(proven.error());
            return service::carryOut(workspace, order.request, act);
        },
        [this, order](const Expected<enforcement::CaseEvents>& events) {
            if (!events) {
                Q_EMIT failed(events.error());
                return;
            }
            m_acts->stored(order);
            Q_EMIT said(tr("%1: %2, recorded as done by %3")
                            .arg(order.ca.toString(), verbOf(order.request.deed).remove(u'…'), order.by));
        });
}

void BoardPage::askWhereTo()
{
    if (!m_detail)
        return;
    auto* dialog = new QFileDialog(this, tr("Export evidence"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"tar"_s);
    dialog->selectFile(m_detail->card.ca.toString() + u"-case.tar"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &BoardPage::exportTo);
    dialog->open();
}

/// Without contact data: a bundle is made to be handed on.
void BoardPage::exportTo(const QString& path)
{
    if (!m_detail)
        return;
    m_export->setEnabled(false);
    session().start(
        this,
        [ca = m_detail->card.ca, path, now = session().now()](const Workspace& workspace, JobControl&) {
            return service::exportCase(workspace, ca, path, service::Contacts::Withheld, now);
        },
        [this](const Expected<service::ExportedCase>& exported) {
            m_export->setEnabled(true);
            if (!exported)
                Q_EMIT failed(exported.error());
            else
                Q_EMIT said(tr("Exported to %1; anybody can check it with: caretaker audit verify FILE")
                                .arg(QDir::toNativeSeparators(exported->path)));
        });
}

void BoardPage::saveState(QSettings& settings) const
{
    settings.setValue("splitter", m_splitter->saveState());
}

void BoardPage::restoreState(QSettings& settings)
{
    m_splitter->restoreState(settings.value("splitter").toByteArray());
}

PageEntry boardPage()
{
    return {u"board"_s, QCoreApplication::translate("board", "Enforcement"), u"view-task"_s,
            [](Session& session, QWidget* parent) -> Page* { return new BoardPage(session, parent); }};
}

} // namespace caretaker::ui
