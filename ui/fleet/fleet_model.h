// SPDX-License-Identifier: GPL-3.0-or-later
//
// FleetModel: the fleet table for views. It holds one immutable sheet, shared with the worker that made it,
// and an order of indices into it; sorting and filtering make another order and touch no row.
#pragma once

#include "core/base/expected.h"
#include "ui/fleet/filter.h"
#include "ui/fleet/filter_completion.h"
#include "ui/fleet/fleet_columns.h"

#include <QAbstractTableModel>
#include <QIcon>

#include <array>
#include <memory>

namespace caretaker::ui {

/// A table and what is derived from it once, in the worker. Never changed afterwards.
struct FleetSheet
{
    service::FleetTable table;
    std::vector<QString> searchTexts; ///< one a row; none in a first sheet, which is to be there soon
    FilterVocabulary words;
};
std::shared_ptr<const FleetSheet> makeSheet(service::FleetTable table,
                                            service::FleetDetail detail = service::FleetDetail::All);

class FleetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Role {
        HandleRole = Qt::UserRole, ///< QString
        StateRole,                 ///< int: health::State
        CaseRole,                  ///< QString: id of the open case; empty: none
    };

    explicit FleetModel(QObject* parent = nullptr);

    /// Both reset the model when what is shown changes.
    void setSheet(std::shared_ptr<const FleetSheet> sheet, Instant now);
    void setFilter(Filter filter);
    const Filter& filter() const { return m_filter; }

    const FleetSheet& sheet() const { return *m_sheet; }
    std::shared_ptr<const FleetSheet> sharedSheet() const { return m_sheet; }
    /// Indices into the sheet's rows, in the order shown.
    const std::vector<int>& shown() const { return m_shown; }
    const service::FleetRow& rowAt(int row) const;
    int rowOf(const QString& handle) const; ///< -1 when it is not shown
    Instant now() const { return m_now; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    void movePersistentIndices(const std::vector<int>& before);
    QVariant decoration(const service::FleetRow& row, FleetColumn column) const;
    QVariant foreground(const service::FleetRow& row, FleetColumn column) const;

    std::shared_ptr<const FleetSheet> m_sheet; ///< never null
    Filter m_filter;
    Instant m_now{};
    FleetColumn m_column = FleetColumn::State;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<int> m_sorted;
    std::vector<int> m_shown; ///< the part of m_sorted that matches
    std::array<QIcon, 6> m_icons;
};

} // namespace caretaker::ui
