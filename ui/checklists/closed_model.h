// SPDX-License-Identifier: GPL-3.0-or-later
//
// ClosedModel: checklists whose period was closed, one a row, newest first.
#pragma once

#include "core/checklist/checklist.h"

#include <QAbstractTableModel>

namespace caretaker::ui {

class ClosedModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ListId, ClosedAt, ClosedBy, InOrder, Attested, NotDone, ColumnCount };
    explicit ClosedModel(QObject* parent) : QAbstractTableModel(parent) {}

    void setLists(std::vector<checklist::Checklist> lists);
    QString idAt(int row) const; ///< "registry-daily/2026-03-16"

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<checklist::Checklist> m_lists;
};

} // namespace caretaker::ui
