// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notices_page.h"

#include "core/service/case_board.h"
#include "ui/base/widgets.h"
#include "ui/notices/notice_desk.h"
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

} // namespace

NoticesPage::NoticesPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new NoticeModel(this)), m_rows(new NoticeRows(this)),
      m_tabs(new QTabWidget(this)), m_filter(new QComboBox(this)), m_search(new QLineEdit(this)),
      m_table(new QTableView(this)), m_splitter(new QSplitter(this)),
      m_preview(new PreviewPane(session, this)), m_desk(new NoticeDesk(session, this)),
      m_toCase(new QAction(tr("Show the case"), this))
{
    m_pane = new NoticePane(m_desk->actsOnOne() << m_toCase, this);
    followDesk();
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
}

void NoticesPage::followDesk()
{
    connect(m_desk, &NoticeDesk::said, this, &Page::said);
    connect(m_desk, &NoticeDesk::failed, this, &Page::failed);
    connect(m_desk, &NoticeDesk::replaced, this, [this](qint64 next) {
        m_wanted = next;
        refresh();
    });
    connect(m_toCase, &QAction::triggered, this, [this] {
        if (m_desk->opened())
            Q_EMIT wanted(u"board"_s, m_desk->opened()->notice.caseId);
    });
    showOnDesk({});
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
    layout->addWidget(textButton(m_desk->send(), bar));
    layout->addWidget(textButton(m_desk->receive(), bar));
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
        showOnDesk({});
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

void NoticesPage::showOnDesk(const std::optional<OpenedNotice>& opened)
{
    m_desk->show(opened);
    m_toCase->setEnabled(opened && !opened->notice.caseId.isEmpty());
}

void NoticesPage::showDetail(const Expected<OpenedNotice>& opened)
{
    if (!opened) {
        Q_EMIT failed(opened.error());
        return;
    }
    m_pane->show(*opened);
    showOnDesk(*opened);
    Q_EMIT shown();
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
