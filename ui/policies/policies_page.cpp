// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/policies_page.h"

#include "ui/base/widgets.h"
#include "ui/policies/backtest_view.h"
#include "ui/policies/differences_view.h"
#include "ui/policies/editor_view.h"
#include "ui/policies/values_view.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QFileInfo>
#include <QListView>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTabWidget>
#include <QToolBar>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto CheckAfter = 350ms; ///< of not typing

} // namespace

PoliciesPage::PoliciesPage(Session& session, QWidget* parent, DraftStore drafts)
    : Page(session, parent), m_documents(session, std::move(drafts), this), m_list(new QListView(this)),
      m_splitter(new QSplitter(this)), m_tabs(new QTabWidget(this)), m_values(new ValuesView(this)),
      m_differences(new DifferencesView(session, m_documents, this)), m_editor(new EditorView(this)),
      m_backtest(new BacktestView(session, m_documents, this))
{
    m_list->setObjectName(u"policyList"_s);
    m_list->setAccessibleName(tr("Policies"));
    m_list->setModel(&m_documents);
    makeActions();
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(makeTabs());
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    constexpr int listColumns = 26;
    const int listWidth = m_list->fontMetrics().averageCharWidth() * listColumns;
    m_splitter->setSizes({listWidth, listWidth * 4});
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_splitter, 1);
    m_checking.setSingleShot(true);
    m_checking.setInterval(CheckAfter);
    connect(&m_checking, &QTimer::timeout, this, &PoliciesPage::check);
    connect(&m_documents, &PolicyDocuments::failed, this, &Page::failed);
    connect(&m_documents, &PolicyDocuments::dataChanged, this, &PoliciesPage::updateActions);
    connect(&m_documents, &PolicyDocuments::loaded, this, [this](const QString& name) {
        if (name == current())
            showText();
    });
    connect(&m_documents, &PolicyDocuments::saved, this, [this](const QString& path) {
        Q_EMIT said(tr("Saved: %1").arg(path));
        if (path == std::exchange(m_wanted, {}))
            open(path);
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PoliciesPage::showCurrent);
    choose(std::max(m_documents.rowOf(session.config().policyFile.isEmpty() ? session.config().policyName
                                                                            : session.config().policyFile),
                    0));
}

void PoliciesPage::makeActions()
{
    const auto add = [this](const QString& name, const QString& icon, const QString& text, auto then) {
        auto* action = new QAction(QIcon::fromTheme(icon), text, this);
        action->setObjectName(name);
        connect(action, &QAction::triggered, this, then);
        addAction(action);
        return action;
    };
    add(u"openPolicy"_s, u"document-open"_s, tr("&Open a file…"), &PoliciesPage::askForFile)
        ->setShortcut(QKeySequence::Open);
    add(u"extendPolicy"_s, u"document-new-from-template"_s, tr("&Extend in a new file…"), [this] {
        askWhereTo(tr("Extend in a new file"), u"ours.toml"_s, &PoliciesPage::extendIn);
    })->setShortcut(QKeySequence::New);
    add(u"copyPolicy"_s, u"document-save-as"_s, tr("Cop&y to a file…"), [this] {
        askWhereTo(tr("Copy to a file"), QFileInfo(current()).completeBaseName() + u"-copy.toml"_s,
                   &PoliciesPage::copyTo);
    })->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    m_forget = add(u"forgetPolicy"_s, u"list-remove"_s, tr("Remove &from the list"), &PoliciesPage::forget);
    m_save = add(u"savePolicy"_s, u"document-save"_s, tr("&Save"), &PoliciesPage::save);
    m_save->setShortcut(QKeySequence::Save);
    for (QAction* action : actions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
}

QWidget* PoliciesPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Policies"), Rank::Page, head));
    layout->addStretch(1);
    auto* bar = new QToolBar(head); // what does not fit goes into its menu
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize);
    bar->setIconSize({side, side});
    bar->addActions(actions());
    bar->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    layout->addWidget(bar);
    return head;
}

QWidget* PoliciesPage::makeTabs()
{
    m_tabs->setObjectName(u"policyTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_values, tr("&Values"));
    m_tabs->addTab(m_differences, tr("&Differences"));
    m_tabs->addTab(m_editor, tr("&Text"));
    m_tabs->addTab(m_backtest, tr("&Backtest"));
    connect(m_values, &ValuesView::placeWanted, this, &PoliciesPage::followPlace);
    connect(m_editor, &EditorView::typed, this, [this](const QString& text) {
        m_documents.edit(row(), text);
        m_checking.start();
    });
    connect(m_editor, &EditorView::discardWanted, this, [this] { m_documents.discard(row()); });
    connect(m_backtest, &BacktestView::failed, this, &Page::failed);
    connect(m_backtest, &BacktestView::caWanted, this,
            [this](const QString& handle) { Q_EMIT wanted(u"ca"_s, handle); });
    return m_tabs;
}

int PoliciesPage::row() const { return m_list->currentIndex().row(); }

QString PoliciesPage::current() const { return row() < 0 ? QString() : m_documents.name(row()); }

void PoliciesPage::choose(int row) { m_list->setCurrentIndex(m_documents.index(row)); }

void PoliciesPage::refresh()
{
    m_documents.refresh();
    if (row() >= 0)
        m_documents.load(row());
    check();
}

void PoliciesPage::open(const QString& argument)
{
    int row = m_documents.rowOf(argument);
    if (row < 0 && argument.contains(u'/'))
        row = m_documents.addFile(argument);
    if (row >= 0)
        choose(row);
}

void PoliciesPage::showCurrent()
{
    if (row() < 0)
        return;
    m_backtest->setPolicy(current());
    if (m_documents.text(row()))
        showText();
    m_documents.load(row());
    updateActions();
    check();
}

void PoliciesPage::showText()
{
    m_editor->show({.name = current(),
                    .text = m_documents.text(row()).value_or(QString()),
                    .isShipped = m_documents.isShipped(row()),
                    .isEdited = m_documents.isEdited(row())});
    updateActions();
    check();
}

void PoliciesPage::updateActions()
{
    const bool isFile = row() >= 0 && !m_documents.isShipped(row());
    m_save->setEnabled(isFile && m_documents.isEdited(row()));
    m_forget->setEnabled(isFile);
    if (isFile && m_documents.text(row()))
        m_editor->show({.name = current(),
                        .text = *m_documents.text(row()),
                        .isShipped = false,
                        .isEdited = m_documents.isEdited(row())});
}

void PoliciesPage::check()
{
    if (row() < 0)
        return;
    const service::PolicyDraft draft = m_documents.draft(row());
    session().ask(
        this,
        [draft, surroundings = session().request()](const service::Workspace&)
            -> Expected<service::DraftCheck> { return service::checkDraft(draft, surroundings); },
        [this, asked = ++m_asked](const Expected<service::DraftCheck>& check) {
            if (asked == m_asked)
                takeCheck(*check);
        });
    m_differences->show(draft);
}

void PoliciesPage::takeCheck(const service::DraftCheck& check)
{
    m_hasErrors = !check.policy;
    m_editor->setMarks(check.marks);
    if (check.policy)
        m_values->show(*check.policy);
    else
        m_values->showNothing(tr("The policy has an error, so that nothing of it takes effect. See under "
                                 "Text, where it is marked."));
}

void PoliciesPage::followPlace(const QString& file, int line)
{
    const bool isFile = file.contains(u'/'); // else a shipped one: "bcp-default.toml"
    const int place =
        isFile ? m_documents.addFile(file) : m_documents.rowOf(QFileInfo(file).completeBaseName());
    if (place < 0)
        return;
    choose(place);
    m_tabs->setCurrentWidget(m_editor);
    if (m_documents.text(place))
        return m_editor->goTo(line, 1);
    auto* once = new QObject(this); // its text is on the way
    connect(&m_documents, &PolicyDocuments::loaded, once, [this, once, line] {
        once->deleteLater();
        m_editor->goTo(line, 1);
    });
}

void PoliciesPage::saveState(QSettings& settings) const
{
    settings.setValue("files", m_documents.files());
    settings.setValue("current", current());
    settings.setValue("tab", m_tabs->currentIndex());
    settings.setValue("splitter", m_splitter->saveState());
    settings.setValue("compareWith", m_differences->other());
}

void PoliciesPage::restoreState(QSettings& settings)
{
    const QStringList files = settings.value("files").toStringList();
    for (const QString& file : files)
        m_documents.addFile(file);
    if (const int row = m_documents.rowOf(settings.value("current").toString()); row >= 0)
        choose(row);
    m_tabs->setCurrentIndex(settings.value("tab", 0).toInt());
    m_splitter->restoreState(settings.value("splitter").toByteArray());
    m_differences->setOther(settings.value("compareWith").toString());
}

PageEntry policiesPage()
{
    return {.name = u"policies"_s,
            .title = QCoreApplication::translate("policies", "Policies"),
            .icon = u"document-properties"_s,
            .make = [](Session& session, QWidget* parent) { return new PoliciesPage(session, parent); }};
}

} // namespace caretaker::ui
