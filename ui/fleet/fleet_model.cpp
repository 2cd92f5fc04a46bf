// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_model.h"

#include "ui/base/looks.h"
#include "ui/base/state_icon.h"
#include "ui/base/words.h"
#include "ui/fleet/fleet_order.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::FleetRow;

namespace {

QString spokenRow(const FleetRow& row, FleetColumn column, Instant now)
{
    return u"%1: %2"_s.arg(FleetColumns::title(column), FleetColumns::text(row, column, now));
}

/// What is aligned at its end keeps a distance from the column behind it.
QString apart(const QString& text, FleetColumn column)
{
    constexpr QChar EnSpace(0x2002);
    return FleetColumns::isFigure(column) && !text.isEmpty() ? text + EnSpace : text;
}

} // namespace

std::shared_ptr<const FleetSheet> makeSheet(service::FleetTable table, service::FleetDetail detail)
{
    auto sheet = std::make_shared<FleetSheet>();
    sheet->table = std::move(table);
    if (detail == service::FleetDetail::States)
        return sheet;
    sheet->words = vocabularyOf(sheet->table.rows);
    sheet->searchTexts.reserve(sheet->table.rows.size());
    for (const FleetRow& row : sheet->table.rows)
        sheet->searchTexts.push_back(searchTextOf(row));
    return sheet;
}

FleetModel::FleetModel(QObject* parent)
    : QAbstractTableModel(parent), m_sheet(std::make_shared<const FleetSheet>())
{
    for (std::size_t i = 0; i < m_icons.size(); ++i)
        m_icons[i] = stateIcon(static_cast<health::State>(i));
}

void FleetModel::setSheet(std::shared_ptr<const FleetSheet> sheet, Instant now)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_now = now;
    m_sorted = sortedRows(m_sheet->table.rows, m_column, m_order);
    m_shown = filteredRows(m_sorted, m_sheet->table.rows, m_sheet->searchTexts, m_filter, m_now);
    endResetModel();
}

void FleetModel::setFilter(Filter filter)
{
    m_filter = std::move(filter);
    auto shown = filteredRows(m_sorted, m_sheet->table.rows, m_sheet->searchTexts, m_filter, m_now);
    if (shown == m_shown)
        return;
    beginResetModel();
    m_shown = std::move(shown);
    endResetModel();
}

const FleetRow& FleetModel::rowAt(int row) const
{
    return m_sheet->table.rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(row)])];
}

int FleetModel::rowOf(const QString& handle) const
{
    const auto found = std::ranges::find_if(m_shown, [&](int index) {
        return m_sheet->table.rows[static_cast<std::size_t>(index)].handle.toString() == handle;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

int FleetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int FleetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : FleetColumnCount;
}

QVariant FleetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FleetRow& row = rowAt(index.row());
    const FleetColumn column = fleetColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return apart(FleetColumns::text(row, column, m_now), column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ForegroundRole:
        return foreground(row, column);
    case Qt::TextAlignmentRole:
        return int((FleetColumns::isFigure(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return FleetColumns::toolTip(row, column, m_sheet->table);
    case Qt::AccessibleTextRole:
        return spokenRow(row, column, m_now);
    case HandleRole:
        return row.handle.toString();
    case StateRole:
        return static_cast<int>(row.state);
    case CaseRole:
        return row.openCase ? row.openCase->id : QString();
    default:
        return {};
    }
}

QVariant FleetModel::decoration(const FleetRow& row, FleetColumn column) const
{
    if (column == FleetColumn::State)
        return m_icons[static_cast<std::size_t>(row.state)];
    if (column == FleetColumn::Candidate && row.candidate)
        return m_icons[static_cast<std::size_t>(row.candidate->state)];
    return {};
}

QVariant FleetModel::foreground(const FleetRow& row, FleetColumn column) const
{
    switch (column) {
    case FleetColumn::State:
        return stateColour(row.state);
    case FleetColumn::Candidate:
        return row.candidate ? QVariant(stateColour(row.candidate->state)) : QVariant();
    case FleetColumn::Availability:
        return row.availability && *row.availability < m_sheet->table.availabilityTarget
                   ? QVariant(toneColour(Tone::Caution))
                   : QVariant();
    case FleetColumn::Due:
        if (row.openCase && row.openCase->needsApproval)
            return toneColour(Tone::Accent);
        return row.openCase && row.openCase->overdue && *row.openCase->overdue <= m_now
                   ? QVariant(toneColour(Tone::Bad))
                   : QVariant();
    default:
        return {};
    }
}

QVariant FleetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= FleetColumnCount)
        return {};
    const FleetColumn column = fleetColumn(section);
    switch (role) {
    case Qt::DisplayRole:
        return apart(FleetColumns::title(column), column);
    case Qt::ToolTipRole:
        return FleetColumns::explanation(column);
    case Qt::TextAlignmentRole:
        return int((FleetColumns::isFigure(column) ? Qt::AlignTrailing : Qt::AlignLeading) |
                   Qt::AlignVCenter);
    default:
        return {};
    }
}

void FleetModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= FleetColumnCount)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const std::vector<int> before = m_shown;
    m_column = fleetColumn(column);
    m_order = order;
    m_sorted = sortedRows(m_sheet->table.rows, m_column, m_order);
    m_shown = filteredRows(m_sorted, m_sheet->table.rows, m_sheet->searchTexts, m_filter, m_now);
    movePersistentIndices(before);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

/// The same rows are shown as before, in another order.
void FleetModel::movePersistentIndices(const std::vector<int>& before)
{
    const QModelIndexList from = persistentIndexList();
    if (from.isEmpty())
        return;
    std::vector<int> rowOf(m_sheet->table.rows.size(), -1);
    for (std::size_t row = 0; row < m_shown.size(); ++row)
        rowOf[static_cast<std::size_t>(m_shown[row])] = static_cast<int>(row);
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex& old : from) {
        const int place = before[static_cast<std::size_t>(old.row())];
        to << index(rowOf[static_cast<std::size_t>(place)], old.column());
    }
    changePersistentIndexList(from, to);
}

} // namespace caretaker::ui
