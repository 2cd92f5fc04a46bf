// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_page.h"

#include "ui/base/looks.h"
#include "ui/base/widgets.h"
#include "ui/base/words.h"
#include "ui/fleet/filter_field.h"
#include "ui/fleet/look_bar.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QSet>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

namespace caretaker::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int SampleRows = 60;         // that widths are fitted to
constexpr int WidestInCharacters = 22; // of a column, when it is fitted

Expected<std::shared_ptr<const FleetSheet>> readSheet(const service::Workspace& workspace,
                                                      service::FleetDetail detail)
{
    return service::fleetTable(workspace, detail).map([detail](service::FleetTable table) {
        return makeSheet(std::move(table), detail);
    });
}

} // namespace

struct FleetPage::Place
{
    QSet<QString> selected;
    QString current;
    int currentColumn = 0;
    int down = 0;
    int across = 0;
};

FleetPage::FleetPage(Session& session, QWidget* parent)
    : Page(session, parent), m_model(new FleetModel(this)), m_filter(new FilterField(this)),
      m_table(new QTableView(this)), m_state(plainText({}, this)), m_note(emptyNote({}, this)),
      m_look(new LookBar(session, this))
{
    m_filter->setObjectName(u"filter"_s);
    m_filter->setPlaceholderText(tr("Filter: words, state:dead, issue:any, since>7d (Ctrl+Space proposes)"));
    m_filter->setAccessibleName(tr("Filter"));
    m_state->setObjectName(u"state"_s);
    m_table->setObjectName(u"fleetTable"_s);
    makeTable();
    makeActions();
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(m_filter);
    layout->addWidget(m_state);
    layout->addWidget(m_look);
    layout->addWidget(m_table, 1);
    connect(m_filter, &FilterField::filterChanged, this, &FleetPage::applyFilter);
    connect(m_filter, &FilterField::errorChanged, this, &FleetPage::showState);
    connect(m_filter, &QLineEdit::returnPressed, m_table, qOverload<>(&QWidget::setFocus));
    setFocusProxy(m_filter);
    m_note->setText(tr("Reading the fleet"));
    m_note->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto* over = new QVBoxLayout(m_table->viewport()); // the head of the table stays where it is
    over->addWidget(m_note);
}

void FleetPage::makeTable()
{
    m_table->setModel(m_model);
    styleTable(*m_table);
    m_table->setAccessibleName(tr("Fleet"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->horizontalHeader()->setResizeContentsPrecision(SampleRows);
    m_table->horizontalHeader()->setSortIndicator(static_cast<int>(FleetColumn::State), Qt::AscendingOrder);
    m_table->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < FleetColumnCount; ++column)
        m_table->setColumnHidden(column, !FleetColumns::isShownAtFirst(fleetColumn(column)));
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FleetPage::showState);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FleetPage::enableLook);
    connect(m_look, &LookBar::ended, this, &FleetPage::enableLook);
    connect(m_table, &QAbstractItemView::doubleClicked, this, &FleetPage::openRow);
}

void FleetPage::refresh()
{
    m_isStale = m_isLoading;
    if (!m_isLoading)
        ask(m_model->sheet().table.rows.empty() ? service::FleetDetail::States : service::FleetDetail::All);
}

void FleetPage::ask(service::FleetDetail detail)
{
    m_isLoading = true;
    session().ask(
        this, [detail](const service::Workspace& workspace) { return readSheet(workspace, detail); },
        [this, detail, now = session().now()](Expected<Sheet> sheet) {
            m_isLoading = false;
            if (sheet)
                take(std::move(*sheet), detail, now);
            else
                Q_EMIT failed(sheet.error());
            // The rest after a first glance, and what changed while we looked.
            if (m_isStale || (sheet && detail == service::FleetDetail::States))
                ask(service::FleetDetail::All);
            m_isStale = false;
        });
}

void FleetPage::take(Sheet sheet, service::FleetDetail detail, Instant now)
{
    const Place before = place();
    m_filter->setVocabulary(sheet->words);
    m_model->setSheet(std::move(sheet), now);
    if (!m_hasColumns)
        fitColumns();
    m_hasColumns = m_hasColumns || (detail == service::FleetDetail::All && m_model->rowCount() > 0);
    restore(before);
    showState();
    Q_EMIT shown();
}

void FleetPage::applyFilter(const Filter& filter)
{
    const Place before = place();
    m_model->setFilter(filter);
    restore(before);
    showState();
}

FleetPage::Place FleetPage::place() const
{
    Place place{.down = m_table->verticalScrollBar()->value(),
                .across = m_table->horizontalScrollBar()->value()};
    for (const int row : selectedRows())
        place.selected.insert(m_model->rowAt(row).handle.toString());
    const QModelIndex current = m_table->currentIndex();
    place.current = current.data(FleetModel::HandleRole).toString();
    place.currentColumn = std::max(0, current.column());
    return place;
}

/// In order. Rows are selected whole, so ranges tell: asking for each row would take long in a large fleet.
std::vector<int> FleetPage::selectedRows() const
{
    std::vector<int> rows;
    const QItemSelection ranges = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    return rows;
}

void FleetPage::restore(const Place& place)
{
    QItemSelection selection;
    const int last = FleetColumnCount - 1;
    for (int row = 0; !place.selected.isEmpty() && row < m_model->rowCount(); ++row) {
        if (place.selected.contains(m_model->rowAt(row).handle.toString()))
            selection.append(QItemSelectionRange(m_model->index(row, 0), m_model->index(row, last)));
    }
    QItemSelectionModel* model = m_table->selectionModel();
    if (const int row = place.current.isEmpty() ? -1 : m_model->rowOf(place.current); row >= 0)
        model->setCurrentIndex(m_model->index(row, place.currentColumn), QItemSelectionModel::NoUpdate);
    if (selection != model->selection())
        model->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(place.down);
    m_table->horizontalScrollBar()->setValue(place.across);
}

/// One line: what is wrong with the filter, else how much of the fleet is shown and how old that is.
void FleetPage::showState()
{
    const service::FleetTable& table = m_model->sheet().table;
    const std::size_t selected = selectedRows().size();
    const QString error = m_filter->errorText();
    QString text = error;
    if (error.isEmpty() && table.asOf) {
        text = tr("%1 of %2 CAs, as of %3")
                   .arg(spoken().number(m_model->rowCount()),
                        spoken().number(static_cast<double>(table.rows.size())), dateTimeText(*table.asOf));
        if (selected > 1)
            text += u" · "_s + tr("selected: %1").arg(spoken().number(static_cast<double>(selected)));
    }
    QPalette palette = m_state->parentWidget()->palette();
    if (!error.isEmpty())
        palette.setColor(QPalette::WindowText, toneColour(Tone::Bad));
    m_state->setPalette(palette);
    m_state->setText(text);
    m_note->setText(emptyText());
    m_note->setVisible(m_model->rowCount() == 0);
    m_open->setEnabled(m_table->currentIndex().isValid());
    m_copy->setEnabled(selected > 0);
    m_export->setEnabled(m_model->rowCount() > 0);
}

QString FleetPage::emptyText() const
{
    if (m_model->sheet().table.rows.empty())
        return tr(
            "No CA is watched yet. “caretaker ca import” takes in a list, and “caretaker discover” finds "
            "the delegated CAs under a trust anchor.");
    return tr("No CA matches this filter. Esc in the filter clears it.");
}

void FleetPage::open(const QString& argument) { m_filter->setText(argument); }

void FleetPage::fitColumns()
{
    const int widest = m_table->fontMetrics().averageCharWidth() * WidestInCharacters;
    m_table->resizeColumnsToContents();
    for (int column = 0; column < FleetColumnCount; ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
}

void FleetPage::restoreColumns(const QByteArray& columns)
{
    QHeaderView* header = m_table->horizontalHeader();
    if (!header->restoreState(columns))
        return;
    m_hasColumns = true;
    header->setSectionHidden(static_cast<int>(FleetColumn::Ca), false);
    m_model->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
}

void FleetPage::saveState(QSettings& settings) const
{
    settings.setValue("filter", m_filter->text());
    if (m_hasColumns || !m_model->sheet().table.rows.empty())
        settings.setValue("columns", m_table->horizontalHeader()->saveState());
    m_views.writeTo(settings);
}

void FleetPage::restoreState(QSettings& settings)
{
    m_views.readFrom(settings);
    restoreColumns(settings.value("columns").toByteArray());
    m_filter->setText(settings.value("filter").toString());
}

PageEntry fleetPage()
{
    return {u"fleet"_s, FleetPage::tr("Fleet"), u"view-list-details"_s,
            [](Session& session, QWidget* parent) -> Page* { return new FleetPage(session, parent); }};
}

} // namespace caretaker::ui
