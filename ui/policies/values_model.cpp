// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/values_model.h"

#include "ui/base/looks.h"

#include <QFont>

#include <algorithm>

namespace caretaker::ui {

void ValuesModel::setValues(std::vector<policy::EffectiveValue> values)
{
    const auto samePath = [](const auto& a, const auto& b) { return a.path == b.path; };
    if (std::ranges::equal(values, m_values, samePath)) { // selection and scrolling stay
        m_values = std::move(values);
        if (!m_values.empty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_values = std::move(values);
    endResetModel();
}

int ValuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int ValuesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString ValuesModel::text(const policy::EffectiveValue& value, int column) const
{
    switch (column) {
    case PathColumn:
        return value.path;
    case ValueColumn:
        return value.value;
    default:
        return value.origin ? toString(value.origin) : tr("default");
    }
}

QVariant ValuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const policy::EffectiveValue& value = m_values[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(value, index.column());
    case Qt::ForegroundRole:
        return value.origin || index.column() != OriginColumn ? QVariant() : toneColour(Tone::Muted);
    case LineRole:
        return value.origin ? value.origin->line : 0;
    case FileRole:
        return value.origin ? value.origin->file : QString();
    default:
        return {};
    }
}

QVariant ValuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case PathColumn:
        return tr("Rule");
    case ValueColumn:
        return tr("Value");
    default:
        return tr("Stated in");
    }
}

void DifferencesModel::setDifferences(std::vector<policy::Difference> differences, const QString& one,
                                      const QString& other)
{
    beginResetModel();
    m_differences = std::move(differences);
    m_one = one;
    m_other = other;
    endResetModel();
}

int DifferencesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const policy::Difference& row = m_differences[static_cast<std::size_t>(index.row())];
    const std::optional<QString>& value = index.column() == OneColumn ? row.a : row.b;
    const bool isAbsent = index.column() != PathColumn && !value;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return index.column() == PathColumn ? row.path : value.value_or(tr("not there"));
    case Qt::ForegroundRole:
        return isAbsent ? QVariant(toneColour(Tone::Muted)) : QVariant();
    default:
        return {};
    }
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == PathColumn ? tr("Rule") : section == OneColumn ? m_one : m_other;
}

} // namespace caretaker::ui
