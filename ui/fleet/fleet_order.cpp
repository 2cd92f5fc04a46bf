// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fleet/fleet_order.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace caretaker::ui {

using service::FleetRow;

namespace {

constexpr double Missing = std::numeric_limits<double>::infinity();

double secondsOf(Instant at) { return static_cast<double>(at.time_since_epoch().count()); }

/// Worst first; a healthy CA that is about to die comes before those that are just healthy.
double stateKey(const FleetRow& row)
{
    const auto badness = [](health::State state) { return static_cast<double>(state); };
    return -badness(row.state) - (row.candidate ? badness(row.candidate->state) / 10 : 0);
}

bool isText(FleetColumn column)
{
    using enum FleetColumn;
    return column == NextStep || column == Operator || column == Repository || column == Case;
}

/// Large times are recent: what has lasted long is large here.
double numberKey(const FleetRow& row, FleetColumn column)
{
    switch (column) {
    case FleetColumn::State:
        return stateKey(row);
    case FleetColumn::Candidate:
        return row.candidate ? secondsOf(row.candidate->confirmsAt) : Missing;
    case FleetColumn::Since:
        return row.state == health::State::Unknown ? Missing : -secondsOf(row.since);
    case FleetColumn::Issues:
        return row.issues.empty() ? Missing : static_cast<double>(row.issues.size());
    case FleetColumn::Age:
        return row.manifestMade ? -secondsOf(*row.manifestMade) : Missing;
    case FleetColumn::Latency:
        return row.retrieval ? static_cast<double>(row.retrieval->count()) : Missing;
    case FleetColumn::Availability:
        return row.availability.value_or(Missing);
    case FleetColumn::Due:
        return row.openCase && row.openCase->due ? secondsOf(*row.openCase->due) : Missing;
    case FleetColumn::Stage:
        return static_cast<double>(row.stage);
    default:
        return 0; // Ca: rows come by handle
    }
}

QString textKey(const FleetRow& row, FleetColumn column)
{
    switch (column) {
    case FleetColumn::NextStep:
        return row.openCase ? row.openCase->nextStep : QString();
    case FleetColumn::Operator:
        return row.operatorName.toLower();
    case FleetColumn::Repository:
        return row.repository;
    default:
        return row.openCase ? row.openCase->id : QString();
    }
}

/// `keys[i]` is that of row i; those for which `isMissing` stay behind the others.
template <typename Key, typename IsMissing>
std::vector<int> sortedBy(const std::vector<Key>& keys, Qt::SortOrder order, IsMissing isMissing)
{
    std::vector<int> indices(keys.size());
    std::iota(indices.begin(), indices.end(), 0);
    const auto key = [&](int i) -> const Key& { return keys[static_cast<std::size_t>(i)]; };
    const auto end =
        std::stable_partition(indices.begin(), indices.end(), [&](int i) { return !isMissing(key(i)); });
    if (order == Qt::AscendingOrder)
        std::stable_sort(indices.begin(), end, [&](int a, int b) { return key(a) < key(b); });
    else
        std::stable_sort(indices.begin(), end, [&](int a, int b) { return key(b) < key(a); });
    return indices;
}

std::vector<int> byHandle(std::size_t count, Qt::SortOrder order)
{
    std::vector<int> indices(count);
    std::iota(indices.begin(), indices.end(), 0);
    if (order == Qt::DescendingOrder)
        std::ranges::reverse(indices);
    return indices;
}

} // namespace

std::vector<int> sortedRows(const std::vector<FleetRow>& rows, FleetColumn column, Qt::SortOrder order)
{
    if (column == FleetColumn::Ca)
        return byHandle(rows.size(), order);
    if (isText(column)) {
        std::vector<QString> keys;
        keys.reserve(rows.size());
        for (const FleetRow& row : rows)
            keys.push_back(textKey(row, column));
        return sortedBy(keys, order, [](const QString& key) { return key.isEmpty(); });
    }
    std::vector<double> keys;
    keys.reserve(rows.size());
    for (const FleetRow& row : rows)
        keys.push_back(numberKey(row, column));
    return sortedBy(keys, order, [](double key) { return key == Missing; });
}

std::vector<int> filteredRows(const std::vector<int>& order, const std::vector<FleetRow>& rows,
                              const std::vector<QString>& searchTexts, const Filter& filter, Instant now)
{
    if (filter.isEmpty())
        return order;
    std::vector<int> kept;
    for (const int index : order) {
        const auto i = static_cast<std::size_t>(index);
        const QString& text = searchTexts.empty() ? searchTextOf(rows[i]) : searchTexts[i];
        if (matches(filter, rows[i], text, now))
            kept.push_back(index);
    }
    return kept;
}

} // namespace caretaker::ui
