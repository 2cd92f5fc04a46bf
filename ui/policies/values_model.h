// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two tables about rules: every value of a policy with where it is stated, and where two policies differ.
#pragma once

#include "core/policy/effective.h"

#include <QAbstractTableModel>

namespace caretaker::ui {

class ValuesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PathColumn, ValueColumn, OriginColumn, ColumnCount };
    enum Role {
        LineRole = Qt::UserRole + 1, ///< int: where it is stated; 0 for a default
        FileRole,                    ///< QString: in which file; empty for a default
    };
    using QAbstractTableModel::QAbstractTableModel;

    void setValues(std::vector<policy::EffectiveValue> values);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const policy::EffectiveValue& value, int column) const;
    std::vector<policy::EffectiveValue> m_values;
};

class DifferencesModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { PathColumn, OneColumn, OtherColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setDifferences(std::vector<policy::Difference> differences, const QString& one,
                        const QString& other);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<policy::Difference> m_differences;
    QString m_one, m_other;
};

} // namespace caretaker::ui
