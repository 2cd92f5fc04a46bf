// SPDX-License-Identifier: GPL-3.0-or-later
//
// What people do on the fleet page: menus, copying, files, views.
#include "ui/base/widgets.h"
#include "ui/fleet/filter_field.h"
#include "ui/fleet/fleet_page.h"
#include "ui/fleet/look_bar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

QToolButton* menuButton(const QString& text, const QString& icon, QMenu* menu, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setIcon(QIcon::fromTheme(icon));
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setAutoRaise(true);
    return button;
}

} // namespace

void FleetPage::makeActions()
{
    m_open = new QAction(QIcon::fromTheme(u"document-open"_s), tr("&Open the CA"), this);
    m_open->setObjectName(u"openCa"_s);
    m_open->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    m_open->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_open);
    connect(m_open, &QAction::triggered, this, [this] { openRow(m_table->currentIndex()); });
    m_copy = new QAction(QIcon::fromTheme(u"edit-copy"_s), tr("&Copy as text"), this);
    m_copy->setObjectName(u"copyRows"_s);
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(m_copy);
    connect(m_copy, &QAction::triggered, this, &FleetPage::copyRows);
    m_export = new QAction(QIcon::fromTheme(u"document-export"_s), tr("&Export as CSV"), this);
    m_export->setObjectName(u"exportRows"_s);
    m_export->setShortcut(Qt::CTRL | Qt::Key_E);
    m_export->setToolTip(tr("The selected rows, or all that are shown, with the columns that are shown"));
    addAction(m_export);
    connect(m_export, &QAction::triggered, this, &FleetPage::exportRows);
    m_lookAgain = new QAction(QIcon::fromTheme(u"view-refresh"_s), tr("&Look again now"), this);
    m_lookAgain->setObjectName(u"lookAgain"_s);
    m_lookAgain->setShortcut(Qt::CTRL | Qt::Key_L);
    addAction(m_lookAgain);
    connect(m_lookAgain, &QAction::triggered, this, &FleetPage::lookAgain);
    enableLook();
    auto* find = new QAction(tr("Go to the filter"), this);
    find->setShortcut(QKeySequence::Find);
    addAction(find);
    connect(find, &QAction::triggered, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    connect(m_table, &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) { makeRowMenu()->popup(m_table->viewport()->mapToGlobal(at)); });
    connect(m_table->horizontalHeader(), &QWidget::customContextMenuRequested, this,
            [this](const QPoint& at) {
                auto* menu = new QMenu(this);
                menu->setAttribute(Qt::WA_DeleteOnClose);
                fillColumnsMenu(*menu);
                menu->popup(m_table->horizontalHeader()->mapToGlobal(at));
            });
}

QWidget* FleetPage::makeHead()
{
    auto* head = new QWidget(this);
    auto* views = new QMenu(head);
    views->setObjectName(u"views"_s);
    connect(views, &QMenu::aboutToShow, this, [this, views] { fillViewsMenu(*views); });
    auto* columns = new QMenu(head);
    columns->setObjectName(u"columns"_s);
    connect(columns, &QMenu::aboutToShow, this, [this, columns] { fillColumnsMenu(*columns); });
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins({});
    layout->addWidget(heading(tr("Fleet"), Rank::Page, head));
    layout->addStretch(1);
    layout->addWidget(menuButton(tr("&Views"), u"view-filter"_s, views, head));
    layout->addWidget(menuButton(tr("C&olumns"), u"dialog-rows-and-columns"_s, columns, head));
    layout->addWidget(buttonFor(m_lookAgain, head));
    layout->addWidget(buttonFor(m_copy, head));
    layout->addWidget(buttonFor(m_export, head));
    return head;
}

QMenu* FleetPage::makeRowMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_open, m_lookAgain, m_copy, m_export});
    return menu;
}

void FleetPage::fillColumnsMenu(QMenu& menu)
{
    menu.clear();
    for (int column = 0; column < FleetColumnCount; ++column) {
        QAction* action = menu.addAction(FleetColumns::title(fleetColumn(column)));
        action->setData(column);
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        action->setEnabled(column != static_cast<int>(FleetColumn::Ca));
        connect(action, &QAction::toggled, this,
                [this, column](bool shown) { m_table->setColumnHidden(column, !shown); });
    }
}

void FleetPage::fillViewsMenu(QMenu& menu)
{
    menu.clear();
    const auto add = [&](const FleetView& view) {
        QAction* action = menu.addAction(view.name, this, [this, view] { useView(view); });
        action->setCheckable(true);
        action->setChecked(view.filter == m_filter->text().trimmed());
    };
    for (const FleetView& view : FleetViews::shipped())
        add(view);
    menu.addSeparator();
    for (const FleetView& view : m_views.saved())
        add(view);
    menu.addSeparator();
    menu.addAction(QIcon::fromTheme(u"document-save"_s), tr("&Save this view"), this, &FleetPage::saveView)
        ->setObjectName(u"saveView"_s);
    QAction* forget = menu.addAction(QIcon::fromTheme(u"edit-delete"_s), tr("&Forget a view"), this,
                                     &FleetPage::forgetView);
    forget->setObjectName(u"forgetView"_s);
    forget->setEnabled(!m_views.saved().empty());
}

void FleetPage::useView(const FleetView& view)
{
    if (!view.columns.isEmpty())
        restoreColumns(view.columns);
    m_filter->setText(view.filter);
}

void FleetPage::saveView()
{
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewName"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Save this view"));
    dialog->setLabelText(tr("A name for this filter, these columns and this order:"));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& name) {
        if (name.trimmed().isEmpty())
            return;
        m_views.save({name.trimmed(), m_filter->text().trimmed(), m_table->horizontalHeader()->saveState()});
        Q_EMIT said(tr("Saved the view “%1”").arg(name.trimmed()));
    });
    dialog->open();
}

void FleetPage::forgetView()
{
    QStringList names;
    for (const FleetView& view : m_views.saved())
        names << view.name;
    auto* dialog = new QInputDialog(this);
    dialog->setObjectName(u"viewToForget"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Forget a view"));
    dialog->setLabelText(tr("Which view is no longer needed?"));
    dialog->setComboBoxItems(names);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString& name) { m_views.forget(name); });
    dialog->open();
}

void FleetPage::openRow(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT wanted(u"ca"_s, index.data(FleetModel::HandleRole).toString());
}

FleetSelection FleetPage::selection(bool onlySelected) const
{
    FleetSelection selection{m_model->sharedSheet(), {}, {}};
    const QHeaderView* header = m_table->horizontalHeader();
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        if (!header->isSectionHidden(column))
            selection.columns.push_back(fleetColumn(column));
    }
    const std::vector<int> chosen = selectedRows();
    if (!onlySelected && chosen.size() <= 1)
        selection.rows = m_model->shown();
    else
        for (const int row : chosen)
            selection.rows.push_back(m_model->shown()[static_cast<std::size_t>(row)]);
    return selection;
}

void FleetPage::copyRows()
{
    const FleetSelection rows = selection(true);
    QApplication::clipboard()->setText(plainTextOf(rows, m_model->now()));
    Q_EMIT said(tr("Copied: %1").arg(rows.rows.size()));
}

void FleetPage::enableLook()
{
    const std::size_t chosen = selectedRows().size();
    const QString whyNot =
        session().isReadOnly() ? tr("The database is open for reading only.")
        : chosen == 0          ? tr("Select the CAs to look at.")
        : chosen > LookBar::Most
            ? tr("At most %1 CAs at once: the next round looks at all of them.").arg(LookBar::Most)
            : QString();
    m_lookAgain->setEnabled(whyNot.isEmpty() && !m_look->isLooking());
    m_lookAgain->setToolTip(!whyNot.isEmpty()
                                ? whyNot
                                : tr("Looks at the selected CAs from here and stores what was seen. The next "
                                     "round judges."));
}

void FleetPage::lookAgain()
{
    std::vector<CaHandle> cas;
    for (const int row : selectedRows())
        cas.push_back(m_model->rowAt(row).handle);
    m_look->look(cas);
    enableLook();
}

void FleetPage::exportRows()
{
    auto* dialog = new QFileDialog(this, tr("Export as CSV"));
    dialog->setObjectName(u"exportFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->selectFile(u"fleet.csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &FleetPage::writeTo);
    dialog->open();
}

void FleetPage::writeTo(const QString& path)
{
    session().ask(
        this, [rows = selection(false), path](const service::Workspace&) { return writeCsv(rows, path); },
        [this, path](const Expected<int>& written) {
            if (written)
                Q_EMIT said(tr("Written to %1: %2").arg(path).arg(*written));
            else
                Q_EMIT failed(written.error());
        });
}

} // namespace caretaker::ui
