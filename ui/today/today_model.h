// SPDX-License-Identifier: GPL-3.0-or-later
//
// TodayModel: what needs a person, as a tree of two levels: kinds, and under each what is to be done. Kinds
// without work are left out.
#pragma once

#include "core/service/todays_work.h"

#include <QAbstractItemModel>

namespace caretaker::ui {

/// Where one acts on an item: as Page::wanted().
struct WorkPlace
{
    QString page;
    QString argument;
    friend bool operator==(const WorkPlace&, const WorkPlace&) = default;
};
WorkPlace placeOf(const service::WorkItem& item);

class TodayModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { Subject, What, When, ColumnCount };

    explicit TodayModel(QObject* parent = nullptr);

    /// In the order of todaysWork(). Resets the model.
    void setItems(std::vector<service::WorkItem> items, Instant now);
    bool isEmpty() const { return m_items.empty(); }
    /// Null for a kind.
    const service::WorkItem* itemAt(const QModelIndex& index) const;
    static QString titleOf(service::WorkKind kind);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        service::WorkKind kind;
        std::size_t first; ///< in m_items
        std::size_t count;
    };
    QVariant kindData(const Group& group, int column, int role) const;
    QVariant workData(const service::WorkItem& item, int column, int role) const;

    std::vector<service::WorkItem> m_items;
    std::vector<Group> m_groups;
    Instant m_now{};
};

} // namespace caretaker::ui
