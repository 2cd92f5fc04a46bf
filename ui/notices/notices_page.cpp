// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notices_page.h"

#include "core/service/case_board.h"
#include "core/service/mail_room.h"
#include "ui/base/widgets.h"
#include "ui/notices/edit_dialog.h"
#include "ui/notices/notice_model.h"
#include "ui/notices/notice_pane.h"
#include "ui/notices/preview_pane.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::OpenedNotice;
using service::Workspace;

namespace {

/// Of the page's width, at first: a letter has 72 columns.
constexpr int UsualTable = 480;
constexpr int UsualLetter = 550;

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    return button;
}

void enable(QAction& action, const QString& whyNot)
{
    action.setEnabled(whyNot.isEmpty());
    const QString name = action.text().remove(u'…');
    action.setToolTip(whyNot.isEmpty() ? name : u"%1: %2"_s.arg(name, whyNot));
    action.setStatusTip(whyNot.isEmpty() ? QString() : action.toolTip());
}

} // namespace

NoticesPage::NoticesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new NoticeModel(this)), m_rows(new NoticeRows(this)),
      m_tabs(new QTabWidget(this)), m_filter(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_table(new QTableView(this)), m_splitter(new QSplitter(this)),
      m_preview(new PreviewPane(session, this))
{
    makeActions();
    m_pane = new NoticePane({m_edit, m_callOff, m_again, m_toCase}, this);
    m_tabs->setObjectName(u"noticeTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeHistory(), tr("Queue and history"));
    m_tabs->addTab(m_preview, tr("Preview"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(heading(tr("Notices"), Rank::Page, this));
    layout->addWidget(m_tabs, 1);
    connect(m_tabs, &QTabWidget::currentChanged, this, &NoticesPage::refresh);
    connect(m_preview, &PreviewPane::failed, this, &Page::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &NoticesPage::askDetail);
    connect(&session, &Session::personChanged, this, &NoticesPage::enableActs);
    enableActs();
}

QAction* NoticesPage::addAct(const QString& text, const char* name, const char* keys,
                             void (NoticesPage::*act)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(QKeySequence(QLatin1StringView(keys)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    return action;
}

void NoticesPage::makeActions()
{
    m_edit = addAct(tr("Edit…"), "edit", "Ctrl+E", &NoticesPage::edit);
    m_callOff = addAct(tr("Call off…"), "callOff", "Ctrl+Del", &NoticesPage::callOff);
    m_again = addAct(tr("Send again"), "again", "Ctrl+Shift+G", &NoticesPage::sendAgain);
    m_send = addAct(tr("Send what waits"), "send", "Ctrl+Return", &NoticesPage::sendNow);
    m_receive = addAct(tr("Read the mailbox"), "receive", "Ctrl+M", &NoticesPage::receive);
    m_toCase = new QAction(tr("Show the case"), this);
    connect(m_toCase, &QAction::triggered, this, [this] {
        if (m_opened)
            Q_EMIT wanted(u"board"_s, m_opened->notice.caseId);
    });
}

QWidget* NoticesPage::makeFilters()
{
    auto* bar = new QWidget(this);
    for (int i = 0; i < NoticeFilterCount; ++i)
        m_filter->addItem(wordFor(static_cast<NoticeFilter>(i)));
    m_filter->setObjectName(u"filter"_s);
    m_filter->setAccessibleName(tr("State"));
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("CA, case, kind, language"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setClearButtonEnabled(true);
    connect(m_filter, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { m_rows->setFilter(static_cast<NoticeFilter>(chosen)); });
    connect(m_search, &QLineEdit::textChanged, m_rows, &NoticeRows::setSearch);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins({});
    layout->addWidget(m_filter);
    layout->addWidget(m_search, 1);
    layout->addWidget(buttonFor(m_send, bar));
    layout->addWidget(buttonFor(m_receive, bar));
    return bar;
}

QWidget* NoticesPage::makeHistory()
{
    m_rows->setSourceModel(m_model);
    m_table->setObjectName(u"notices"_s);
    m_table->setAccessibleName(tr("Notices"));
    m_table->setModel(m_rows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    styleTable(*m_table);
    m_table->sortByColumn(NoticeModel::CreatedColumn, Qt::DescendingOrder);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({UsualTable, UsualLetter});
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto* whole = new QWidget(this);
    auto* layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->addWidget(makeFilters());
    layout->addWidget(m_splitter, 1);
    return whole;
}

void NoticesPage::refresh()
{
    session().ask(
        this, [](const Workspace& workspace) { return service::listNotices(workspace, {}); },
        [this](const Expected<std::vector<store::StoredNotice>>& notices) { takeNotices(notices); });
    if (m_tabs->currentWidget() == m_preview)
        askCases();
}

void NoticesPage::askCases()
{
    session().ask(
        this,
        [now = session().now()](const Workspace& workspace) { return service::caseBoard(workspace, now); },
        [this](const Expected<std::vector<service::CaseCard>>& cards) {
            std::vector<std::pair<QString, QString>> cases;
            if (cards)
                for (const service::CaseCard& card : *cards)
                    cases.emplace_back(card.caseId, card.ca.toString());
            m_preview->setCases(cases);
            m_preview->refresh();
        });
}

void NoticesPage::takeNotices(const Expected<std::vector<store::StoredNotice>>& notices)
{
    if (!notices) {
        Q_EMIT failed(notices.error());
        return;
    }
    m_model->setNotices(*notices);
    if (std::exchange(m_isFresh, false) && !notices->empty())
        m_table->resizeColumnsToContents();
    if (m_wanted != 0)
        select(m_wanted);
    else if (!m_table->currentIndex().isValid() && m_rows->rowCount() > 0)
        m_table->setCurrentIndex(m_rows->index(0, 0));
    askDetail();
}

void NoticesPage::open(const QString& idOrWords)
{
    m_tabs->setCurrentIndex(0);
    bool isNumber = false;
    const qint64 id = idOrWords.toLongLong(&isNumber);
    m_search->setText(isNumber ? QString() : idOrWords);
    if (isNumber)
        m_filter->setCurrentIndex(0);
    m_wanted = isNumber ? id : 0;
    refresh();
}

void NoticesPage::select(qint64 id)
{
    const QModelIndex row = m_rows->mapFromSource(m_model->indexOf(id));
    if (!row.isValid())
        return;
    m_wanted = 0;
    m_table->setCurrentIndex(row);
    m_table->scrollTo(row);
}

qint64 NoticesPage::selectedId() const
{
    return m_table->currentIndex().data(NoticeModel::IdRole).toLongLong();
}

void NoticesPage::askDetail()
{
    const qint64 id = selectedId();
    if (id == 0) {
        m_opened.reset();
        enableActs();
        m_pane->showNote(
            m_model->rowCount() == 0
                ? tr("Nothing was written yet. Notices are written when a step of a case falls due.")
                : tr("Select a notice to read it."));
        Q_EMIT shown();
        return;
    }
    session().ask(
        this, [id](const Workspace& workspace) { return service::openNotice(workspace, id); },
        [this, id](const Expected<OpenedNotice>& opened) {
            if (selectedId() == id)
                showDetail(opened);
        });
}

void NoticesPage::showDetail(const Expected<OpenedNotice>& opened)
{
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_opened = *opened;
    m_pane->show(*opened);
    enableActs();
    Q_EMIT shown();
}

/// Each act with the reason why it cannot be done; none where it can.
void NoticesPage::enableActs()
{
    const auto allowed = service::permit(session().config().people, session().person(), service::Deed::Edit);
    QString never;
    if (session().isReadOnly())
        never = tr("the database is open for reading only");
    else if (!allowed)
        never = tr("that takes the role \"editor\"");
    enable(*m_send, never);
    enable(*m_receive, never.isEmpty() && session().config().mail.inbox.isEmpty()
                           ? tr("no mailbox is configured ([mail] inbox)")
                           : never);
    if (!m_opened)
        never = tr("no notice is selected");
    const QString status = m_opened ? m_opened->notice.status : QString();
    const bool waits = service::isWaiting(status);
    enable(*m_edit, never.isEmpty() && !waits ? tr("it does not wait any more") : never);
    enable(*m_callOff, never.isEmpty() && !waits ? tr("it does not wait any more") : never);
    QString notAgain = never;
    if (m_opened && never.isEmpty() && service::replacementOf(m_opened->events))
        notAgain = tr("another notice took its place");
    else if (never.isEmpty() && filterOf(status) != NoticeFilter::Failed && status != "retry"_L1 &&
             status != "cancelled"_L1)
        notAgain = tr("it was not given up, and did not come back");
    enable(*m_again, notAgain);
    m_toCase->setEnabled(m_opened && !m_opened->notice.caseId.isEmpty());
}

service::NoticeAct NoticesPage::actOf(const QString& why) const
{
    return {session().person(), why, session().now()};
}

void NoticesPage::edit()
{
    if (!m_opened)
        return;
    auto* dialog = new EditDialog(m_opened->notice.ca.toString(), m_opened->message.body,
                                  m_opened->notice.language, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_opened->notice.id] {
        session().act(
            this,
            [id, text = dialog->text(), act = actOf(dialog->reason())](const Workspace& workspace) {
                return service::editNotice(workspace, id, text, act);
            },
            [this](const Expected<qint64>& next) {
                if (!next) {
                    Q_EMIT failed(next.error());
                    return;
                }
                m_wanted = *next;
                Q_EMIT said(tr("The new text waits as notice %1").arg(*next));
                refresh();
            });
    });
    dialog->open();
}

void NoticesPage::callOff()
{
    if (!m_opened)
        return;
    auto* dialog =
        new ReasonDialog({tr("Call off the notice about %1").arg(m_opened->notice.ca.toString()),
                          tr("It is not sent. It stays on record, and can be sent again later. The "
                             "rules do not write it anew."),
                          tr("Call off")},
                         this);
    dialog->setObjectName(u"callOffNotice"_s);
    dialog->acceptButton()->setObjectName(u"accept"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, id = m_opened->notice.id] {
        session().act(
            this,
            [id, act = actOf(dialog->reason())](const Workspace& workspace) {
                return service::cancelNotice(workspace, id, act);
            },
            [this](const Expected<void>& done) {
                if (!done)
                    Q_EMIT failed(done.error());
                else
                    Q_EMIT said(tr("The notice is called off"));
            });
    });
    dialog->open();
}

void NoticesPage::tellDelivery(const Expected<service::DeliveryReport>& report)
{
    enableActs();
    if (!report) {
        Q_EMIT failed(report.error());
        return;
    }
    Q_EMIT said(tr("Sent: %1, to be tried again: %2, given up: %3, waiting: %4")
                    .arg(report->sent)
                    .arg(report->again)
                    .arg(report->failed)
                    .arg(report->waiting));
}

void NoticesPage::sendAgain()
{
    if (!m_opened)
        return;
    m_again->setEnabled(false);
    session().start(
        this,
        [id = m_opened->notice.id, person = session().person(),
         now = session().now()](const Workspace& workspace, JobControl&) {
            return service::retryNotice(workspace, id, person, now);
        },
        [this](const Expected<service::DeliveryReport>& report) { tellDelivery(report); });
}

void NoticesPage::sendNow()
{
    m_send->setEnabled(false);
    session().start(
        this,
        [now = session().now()](const Workspace& workspace, JobControl&) {
            return service::sendNotices(workspace, now);
        },
        [this](const Expected<service::DeliveryReport>& report) { tellDelivery(report); });
}

void NoticesPage::receive()
{
    m_receive->setEnabled(false);
    session().start(
        this,
        [now = session().now()](const Workspace& workspace, JobControl&) {
            return service::receiveMail(workspace, workspace.config.mail.inbox, now);
        },
        [this](const Expected<service::ReceiveReport>& report) {
            enableActs();
            if (!report)
                Q_EMIT failed(report.error());
            else
                Q_EMIT said(tr("Read: %1, came back: %2, answers: %3, automatic: %4")
                                .arg(report->read)
                                .arg(report->bounces)
                                .arg(report->answers)
                                .arg(report->automatic));
        });
}

void NoticesPage::saveState(QSettings& settings) const
{
    settings.setValue("splitter", m_splitter->saveState());
    settings.setValue("columns", m_table->horizontalHeader()->saveState());
    settings.setValue("filter", m_filter->currentIndex());
}

void NoticesPage::restoreState(QSettings& settings)
{
    m_splitter->restoreState(settings.value("splitter").toByteArray());
    m_isFresh = !m_table->horizontalHeader()->restoreState(settings.value("columns").toByteArray());
    m_filter->setCurrentIndex(settings.value("filter", 0).toInt());
}

PageEntry noticesPage()
{
    return {u"notices"_s, QCoreApplication::translate("notices", "Notices"), u"mail-message"_s,
            [](Session& session, QWidget* parent) -> Page* { return new NoticesPage(session, parent); }};
}

} // namespace caretaker::ui
