// SPDX-License-Identifier: GPL-3.0-or-later
//
// ItemModel: the items of one checklist, in sections: what needs attention, what a person must attest, what
// is in order. Headings of sections are rows that cannot be chosen. Ticking goes through
// setData(CheckStateRole), which changes nothing here: tickWanted() asks for it, and the answer comes as
// another list.
#pragma once

#include "core/checklist/checklist.h"

#include <QAbstractListModel>

namespace caretaker::ui {

class ItemModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IsHeading = Qt::UserRole, ///< bool
        ItemId,                   ///< QString
        StatusOf,                 ///< int of checklist::Status
        Figure,                   ///< QString: what was measured, or that it is to be attested
        Carried,                  ///< QString: since when it is not done; empty when it is no debt
    };
    explicit ItemModel(QObject* parent) : QAbstractListModel(parent) {}

    void setList(std::optional<checklist::Checklist> list);
    const std::optional<checklist::Checklist>& list() const { return m_list; }
    const checklist::Item* itemAt(const QModelIndex& index) const; ///< null for a heading
    QModelIndex indexOf(const QString& itemId) const;
    QModelIndex firstItem() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

Q_SIGNALS:
    void tickWanted(const QString& itemId, bool ticked);

private:
    struct Row
    {
        QString heading; ///< empty: an item
        size_t item = 0; ///< of the list
    };
    void addSection(const QString& heading, std::initializer_list<checklist::Status> statuses);
    QString spokenRow(const checklist::Item& item) const;

    std::optional<checklist::Checklist> m_list;
    std::vector<Row> m_rows;
};

} // namespace caretaker::ui
