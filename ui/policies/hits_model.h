// SPDX-License-Identifier: GPL-3.0-or-later
//
// HitsModel: hits (hits.h) as a table. Sort by SortRole: times sort as times.
#pragma once

#include "ui/policies/hits.h"

#include <QAbstractTableModel>

namespace caretaker::ui {

class HitsModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { WhenColumn, CaColumn, WhatColumn, StepColumn, PolicyColumn, RemarkColumn, ColumnCount };
    enum Role { SortRole = Qt::UserRole + 1, HandleRole };
    using QAbstractTableModel::QAbstractTableModel;

    void setHits(std::vector<Hit> hits, QStringList policies);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const Hit& hit, int column) const;
    static QString remarkOn(const Hit& hit);
    std::vector<Hit> m_hits;
    QStringList m_policies;
};

} // namespace caretaker::ui
