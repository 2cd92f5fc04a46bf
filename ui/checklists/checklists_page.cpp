// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checklists/checklists_page.h"

#include "core/checklist/wording.h"
#include "core/service/checklist_desk.h"
#include "core/service/checklist_reference.h"
#include "core/service/status_service.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/checklists/closed_tab.h"
#include "ui/checklists/item_delegate.h"
#include "ui/checklists/item_details.h"
#include "ui/checklists/item_model.h"
#include "ui/checklists/list_chooser.h"
#include "ui/checklists/list_desk.h"
#include "ui/checklists/list_output_bar.h"
#include "ui/checklists/note_form.h"

#include <QAction>
#include <QListView>
#include <QScrollBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using checklist::Checklist;
using checklist::MarkKind;

namespace {

constexpr int WorkTab = 0;

} // namespace

PageEntry checklistsPage()
{
    return {u"checklists"_s, ChecklistsPage::tr("Checklists"), u"view-calendar-tasks"_s,
            [](Session& session, QWidget* parent) -> Page* { return new ChecklistsPage(session, parent); }};
}

ChecklistsPage::ChecklistsPage(Session& session, QWidget* parent)
    : Page(session, parent), m_chooser(new ListChooser(this)), m_title(heading({}, Rank::Part, this)),
      m_facts(plainText({}, this)), m_empty(emptyNote({}, this)), m_tabs(new QTabWidget(this)),
      m_splitter(new QSplitter(this)), m_items(new ItemModel(this)), m_list(new QListView(this)),
      m_details(new ItemDetails(this)), m_form(new NoteForm(session.databasePath(), this)),
      m_closed(new ClosedTab(session, this)), m_desk(new ListDesk(session, this)),
      m_output(new ListOutputBar(session, this))
{
    makeActions();
    followDesk();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_chooser);
    m_tabs->addTab(makeWork(), tr("Checklist"));
    m_tabs->addTab(m_closed, tr("Closed"));
    m_tabs->setDocumentMode(true);
    layout->addWidget(m_tabs, 1);
    m_chooser->choose({.to = session.now()}, session.now());
    connect(m_chooser, &ListChooser::changed, this, &ChecklistsPage::refresh);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ChecklistsPage::refresh);
    connect(m_closed, &ClosedTab::opened, this, &ChecklistsPage::open);
    connect(m_closed, &ClosedTab::failed, this, &Page::failed);
}

void ChecklistsPage::makeActions()
{
    m_undo = new QAction(QIcon::fromTheme(u"edit-undo"_s), tr("Undo the last tick"), this);
    m_undo->setShortcut(QKeySequence::Undo);
    m_undo->setObjectName(u"undo"_s);
    m_undo->setEnabled(false);
    connect(m_undo, &QAction::triggered, m_desk, &ListDesk::undoTick);
    m_close = new QAction(QIcon::fromTheme(u"object-locked"_s), tr("C&lose the period..."), this);
    m_close->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    m_close->setObjectName(u"close"_s);
    connect(m_close, &QAction::triggered, this, [this] {
        if (m_items->list())
            m_desk->askClose(*m_items->list(), m_chooser->request(session().now()));
    });
    addActions({m_undo, m_close});
    addActions(m_output->actions());
    const auto all = actions();
    for (QAction* action : all)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

void ChecklistsPage::followDesk()
{
    connect(m_desk, &ListDesk::said, this, &Page::said);
    connect(m_desk, &ListDesk::failed, this, &Page::failed);
    connect(m_desk, &ListDesk::ticksChanged, m_undo, &QAction::setEnabled);
    connect(m_desk, &ListDesk::marked, this,
            [this](const QString& item) { m_form->stored(instance(), item); });
    connect(m_desk, &ListDesk::refused, this, [this](const QString& item) {
        m_list->setCurrentIndex(m_items->indexOf(item));
        m_form->focusNote(); // mostly it wants one
    });
    connect(m_output, &ListOutputBar::said, this, &Page::said);
    connect(m_output, &ListOutputBar::failed, this, &Page::failed);
}

QWidget* ChecklistsPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Checklists"), Rank::Page, head));
    layout->addStretch();
    for (QAction* action : {m_undo, m_close}) {
        auto* button = new QToolButton(head);
        button->setDefaultAction(action);
        button->setToolButtonStyle(action == m_undo ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
    layout->addWidget(m_output);
    return head;
}

QWidget* ChecklistsPage::makeWork()
{
    m_list->setModel(m_items);
    m_list->setItemDelegate(new ItemDelegate(m_list));
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setObjectName(u"items"_s);
    m_list->setAccessibleName(tr("Items of the checklist"));
    auto* side = new QWidget(this);
    auto* sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(8, 0, 0, 0);
    sideLayout->addWidget(m_details, 1);
    sideLayout->addWidget(m_form);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(side);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({560, 500});
    m_facts->setForegroundRole(QPalette::PlaceholderText);
    auto* work = new QWidget(this);
    auto* layout = new QVBoxLayout(work);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_facts);
    layout->addWidget(m_splitter, 1);
    layout->addWidget(m_empty, 1);
    m_empty->hide();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ChecklistsPage::showItem);
    connect(m_items, &ItemModel::tickWanted, this, [this](const QString& item, bool ticked) {
        mark(ticked ? MarkKind::Tick : MarkKind::Untick, item);
    });
    connect(m_form, &NoteForm::wanted, this, [this](MarkKind kind) { mark(kind, currentItem()); });
    connect(m_details, &ItemDetails::caWanted, this,
            [this](const QString& ca) { Q_EMIT wanted(u"ca"_s, ca); });
    return work;
}

void ChecklistsPage::refresh()
{
    m_chooser->setNow(session().now());
    askCas();
    askList();
    if (m_tabs->currentIndex() != WorkTab)
        m_closed->refresh();
}

/// Once: a fleet may be large, and its handles seldom change.
void ChecklistsPage::askCas()
{
    if (std::exchange(m_knowsCas, true))
        return;
    session().ask(
        this, [](const service::Workspace& workspace) { return service::fleetStatus(workspace); },
        [this](const Expected<service::FleetStatus>& status) {
            QStringList handles;
            for (const report::StatusRow& row : status ? status->rows : std::vector<report::StatusRow>())
                handles << row.handle.toString();
            m_chooser->setCas(handles);
            m_details->setCas(handles);
            showItem();
        });
}

void ChecklistsPage::askList()
{
    const service::ChecklistRequest request = m_chooser->request(session().now());
    session().ask(
        this,
        [request](const service::Workspace& workspace) { return service::makeChecklist(workspace, request); },
        [this, asked = ++m_asked](Expected<Checklist> list) {
            if (asked == m_asked)
                shown(std::move(list));
        });
}

void ChecklistsPage::shown(Expected<Checklist> list)
{
    const QString kept = currentItem(), before = instance();
    const int scrolled = m_list->verticalScrollBar()->value();
    const auto wanted = m_chooser->request(session().now());
    const bool namesNoCa = wanted.audience == checklist::Audience::Operator && !wanted.ca;
    m_empty->setText(namesNoCa ? tr("Choose a CA above to see its operator's checklist.")
                     : list    ? QString()
                               : textOf(list.error()));
    m_items->setList(list ? std::optional(std::move(*list)) : std::nullopt);
    const bool isThere = m_items->list().has_value();
    m_splitter->setVisible(isThere);
    m_empty->setVisible(!isThere);
    const QModelIndex same = m_items->indexOf(kept);
    m_list->setCurrentIndex(before == instance() && same.isValid() ? same : m_items->firstItem());
    if (before == instance()) {
        m_list->doItemsLayout(); // else there is nothing to scroll yet
        m_list->verticalScrollBar()->setValue(scrolled);
    }
    showHead();
    showItem();
}

void ChecklistsPage::showHead()
{
    const auto& list = m_items->list();
    const auto& words = spoken();
    m_title->setText(list ? words.text(checklist::TranslationContext, list->title) : QString());
    QStringList facts;
    if (list) {
        for (const auto& [label, value] : checklist::headFacts(*list, words))
            facts << u"%1: %2"_s.arg(label, value);
    }
    m_facts->setText(facts.join(u"  ·  "_s));
    const bool mayClose = list && !list->closed && list->window.from <= session().now();
    m_close->setEnabled(mayClose && !session().isReadOnly());
    m_output->show(list, m_chooser->request(session().now()));
}

void ChecklistsPage::showItem()
{
    const checklist::Item* item = m_items->itemAt(m_list->currentIndex());
    m_details->show(item);
    const bool isOpen = m_items->list() && !m_items->list()->closed && !session().isReadOnly();
    m_form->show(instance(), item, isOpen);
}

QString ChecklistsPage::instance() const
{
    const auto& list = m_items->list();
    return list ? checklist::instanceId(list->id, list->window, list->subject) : QString();
}

QString ChecklistsPage::currentItem() const
{
    const checklist::Item* item = m_items->itemAt(m_list->currentIndex());
    return item != nullptr ? item->id : QString();
}

void ChecklistsPage::mark(MarkKind kind, const QString& item)
{
    const TypedNote typed = item == currentItem() ? m_form->typed() : TypedNote();
    m_desk->mark(kind, item, typed, m_chooser->request(session().now()));
}

void ChecklistsPage::open(const QString& argument)
{
    const auto request = service::checklistFromId(argument, session().now());
    if (!request) {
        Q_EMIT failed(request.error());
        return;
    }
    m_tabs->setCurrentIndex(WorkTab);
    m_chooser->choose(*request, session().now());
}

void ChecklistsPage::saveState(QSettings& settings) const
{
    settings.setValue("splitter", m_splitter->saveState());
    const auto request = m_chooser->request(session().now());
    settings.setValue("list", checklist::definitionName(request.audience, request.period));
}

void ChecklistsPage::restoreState(QSettings& settings)
{
    m_splitter->restoreState(settings.value("splitter").toByteArray());
    const auto request = service::checklistFromId(settings.value("list").toString(), session().now());
    if (request)
        m_chooser->choose(*request, session().now());
}

} // namespace caretaker::ui
