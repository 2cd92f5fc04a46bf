// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"
#include "ui/window/shortcuts_dialog.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMenuBar>
#include <QMessageBox>
#include <QProgressBar>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int PageRole = Qt::UserRole;
constexpr int NavigationWidth = 190;
constexpr int MessageMilliseconds = 8000;
constexpr int HistoryLength = 50;

QListWidgetItem* itemFor(const PageEntry& entry, qsizetype place)
{
    auto* item = new QListWidgetItem(QIcon::fromTheme(entry.icon), entry.title);
    item->setData(PageRole, entry.name);
    if (place < 9)
        item->setToolTip(u"%1 (Alt+%2)"_s.arg(entry.title).arg(place + 1));
    return item;
}

/// The chosen page on a tint of the accent: the icons are drawn for the ground that text has.
void tint(QListWidget& navigation)
{
    constexpr double share = 0.22;
    const QPalette shown = QApplication::palette();
    const QColor ground = shown.color(QPalette::Base);
    const QColor accent = shown.color(QPalette::Highlight);
    const auto mix = [](double a, double b) { return static_cast<float>(a + (b - a) * share); };
    QPalette palette = shown;
    palette.setColor(QPalette::Highlight, QColor::fromRgbF(mix(ground.redF(), accent.redF()),
                                                           mix(ground.greenF(), accent.greenF()),
                                                           mix(ground.blueF(), accent.blueF())));
    palette.setColor(QPalette::HighlightedText, shown.color(QPalette::Text));
    navigation.setPalette(palette);
}

} // namespace

MainWindow::MainWindow(Session& session, std::vector<PageEntry> pages, QSettings& settings)
    : m_session(session), m_entries(std::move(pages)), m_settings(settings), m_banner(new Banner(this)),
      m_navigation(new QListWidget(this)), m_stack(new QStackedWidget(this)), m_personLabel(new QLabel(this)),
      m_busy(new QProgressBar(this))
{
    setWindowTitle(u"%1 – %2"_s.arg(QFileInfo(session.databasePath()).fileName(), tr("Caretaker")));
    auto* right = new QWidget(this);
    auto* layout = new QVBoxLayout(right);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_stack, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_navigation);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    setCentralWidget(splitter);
    makeNavigation();
    makeMenus();
    makeStatusBar();
    restoreWindow();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeNavigation()
{
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setIconSize({22, 22});
    m_navigation->setMinimumWidth(NavigationWidth);
    m_navigation->setMaximumWidth(NavigationWidth * 3 / 2);
    m_navigation->setTextElideMode(Qt::ElideRight);
    tint(*m_navigation);
    for (const PageEntry& entry : m_entries) {
        if (entry.isInNavigation)
            m_navigation->addItem(itemFor(entry, m_navigation->count()));
    }
    connect(m_navigation, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr && item->data(PageRole).toString() != m_current)
            showPage(item->data(PageRole).toString());
    });
    connect(m_navigation, &QListWidget::itemClicked, this,
            [this](QListWidgetItem* item) { showPage(item->data(PageRole).toString()); });
}

void MainWindow::makeMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    QAction* quit =
        file->addAction(QIcon::fromTheme(u"application-exit"_s), tr("&Quit"), this, &QWidget::close);
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q)); // QKeySequence::Quit is nothing on some desktops
    menuBar()->addMenu(makeViewMenu());
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    QAction* keys = help->addAction(tr("&Keyboard shortcuts"), this, [this] {
        ShortcutsDialog dialog(*this);
        dialog.exec();
    });
    keys->setShortcuts({QKeySequence(Qt::Key_Question), QKeySequence::HelpContents});
    help->addAction(tr("&About Caretaker"), this, [this] {
        QMessageBox::about(this, tr("About Caretaker"),
                           tr("Caretaker %1: the lifecycle of delegated RPKI CAs, from observation to "
                              "enforcement. Free software: GPL-3.0-or-later. Icons: Breeze (LGPL-3.0).")
                               .arg(QApplication::applicationVersion()));
    });
}

QMenu* MainWindow::makeViewMenu()
{
    auto* view = new QMenu(tr("&View"), this);
    int number = 0;
    for (const PageEntry& entry : m_entries) {
        if (!entry.isInNavigation)
            continue;
        QAction* action = view->addAction(QIcon::fromTheme(entry.icon), entry.title, this,
                                          [this, name = entry.name] { showPage(name); });
        if (++number <= 9)
            action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(number)));
    }
    view->addSeparator();
    QAction* back =
        view->addAction(QIcon::fromTheme(u"go-previous"_s), tr("&Back"), this, &MainWindow::goBack);
    back->setShortcut(QKeySequence::Back);
    QAction* refresh = view->addAction(QIcon::fromTheme(u"view-refresh"_s), tr("&Refresh"), this, [this] {
        if (Page* shown = page(m_current))
            shown->refresh();
    });
    refresh->setShortcut(QKeySequence::Refresh);
    view->addSeparator();
    view->addMenu(makeThemeMenu());
    return view;
}

QMenu* MainWindow::makeThemeMenu()
{
    auto* themes = new QMenu(tr("&Theme"), this);
    auto* group = new QActionGroup(this);
    for (const auto& [theme, title] : {std::pair{Theme::System, tr("As the system")},
                                       {Theme::Light, tr("Light")},
                                       {Theme::Dark, tr("Dark")}}) {
        QAction* action = themes->addAction(title, this, [this, theme] {
            m_settings.setValue("theme", toString(theme));
            applyTheme(theme);
        });
        action->setCheckable(true);
        action->setData(toString(theme));
        group->addAction(action);
    }
    connect(themes, &QMenu::aboutToShow, this, [this, group] { // the settings page has a choice of its own
        const QString chosen = toString(themeFromString(m_settings.value("theme").toString()));
        for (QAction* action : group->actions())
            action->setChecked(action->data().toString() == chosen);
    });
    return themes;
}

void MainWindow::makeStatusBar()
{
    m_busy->setRange(0, 0);
    m_busy->setMaximumWidth(90);
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Busy"));
    m_busy->hide();
    statusBar()->addPermanentWidget(m_busy);
    statusBar()->addPermanentWidget(m_personLabel);
    tellPerson();
    connect(&m_session, &Session::busyChanged, m_busy, &QWidget::setVisible);
    connect(&m_session, &Session::personChanged, this, &MainWindow::tellPerson);
}

void MainWindow::tellPerson()
{
    m_personLabel->setText(m_session.isReadOnly() ? tr("%1, read-only").arg(m_session.person())
                                                  : m_session.person());
}

const PageEntry* MainWindow::entryOf(const QString& name) const
{
    const auto found = std::ranges::find(m_entries, name, &PageEntry::name);
    return found == m_entries.end() ? nullptr : &*found;
}

QStringList MainWindow::pageNames() const
{
    QStringList names;
    for (const PageEntry& entry : m_entries)
        names << entry.name;
    return names;
}

Page* MainWindow::page(const QString& name)
{
    const auto made = m_pages.find(name);
    if (made != m_pages.end())
        return made->second;
    const PageEntry* entry = entryOf(name);
    return entry != nullptr ? makePage(*entry) : nullptr;
}

Page* MainWindow::makePage(const PageEntry& entry)
{
    Page* made = entry.make(m_session, m_stack);
    made->setObjectName(entry.name);
    connect(made, &Page::wanted, this,
            [this](const QString& name, const QString& argument) { showPage(name, argument); });
    connect(made, &Page::said, this,
            [this](const QString& message) { statusBar()->showMessage(message, MessageMilliseconds); });
    connect(made, &Page::failed, this, [this](const Error& error) { m_banner->show(error); });
    m_settings.beginGroup(u"page-"_s + entry.name);
    made->restoreState(m_settings);
    m_settings.endGroup();
    m_stack->addWidget(made);
    m_pages.emplace(entry.name, made);
    return made;
}

bool MainWindow::showPage(const QString& name, const QString& argument)
{
    Page* shown = page(name);
    if (shown == nullptr)
        return false;
    if (!m_current.isEmpty() && (m_current != name || m_argument != argument)) {
        m_history << m_current + u'/' + m_argument;
        if (m_history.size() > HistoryLength)
            m_history.removeFirst();
    }
    m_current = name;
    m_argument = argument;
    m_banner->hide();
    for (int row = 0; row < m_navigation->count(); ++row) {
        if (m_navigation->item(row)->data(PageRole).toString() == name)
            m_navigation->setCurrentRow(row);
    }
    if (!argument.isEmpty())
        shown->open(argument);
    m_stack->setCurrentWidget(shown);
    return true;
}

void MainWindow::goBack()
{
    if (m_history.isEmpty())
        return;
    const QString last = m_history.takeLast();
    m_current.clear(); // going back is not a step forward
    showPage(last.section(u'/', 0, 0), last.section(u'/', 1));
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        tint(*m_navigation);
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    rememberState();
    QMainWindow::closeEvent(event);
}

void MainWindow::rememberState()
{
    m_settings.setValue("geometry", saveGeometry());
    m_settings.setValue("page", m_current);
    for (const auto& [name, made] : m_pages) {
        m_settings.beginGroup(u"page-"_s + name);
        made->saveState(m_settings);
        m_settings.endGroup();
    }
    m_settings.sync();
}

void MainWindow::restoreWindow()
{
    constexpr QSize usual(1280, 800);
    if (!restoreGeometry(m_settings.value("geometry").toByteArray()))
        resize(usual);
}

} // namespace caretaker::ui
