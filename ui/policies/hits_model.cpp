// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/hits_model.h"

#include "ui/base/words.h"

namespace caretaker::ui {

using namespace Qt::StringLiterals;

void HitsModel::setHits(std::vector<Hit> hits, QStringList policies)
{
    beginResetModel();
    m_hits = std::move(hits);
    m_policies = std::move(policies);
    endResetModel();
}

int HitsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_hits.size());
}

int HitsModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString HitsModel::text(const Hit& hit, int column) const
{
    switch (column) {
    case WhenColumn:
        return dateTimeText(hit.at);
    case CaColumn:
        return hit.ca.toString();
    case WhatColumn:
        return wordForHit(hit.action);
    case StepColumn:
        return u"%1: %2"_s.arg(hit.timeline, hit.step);
    case PolicyColumn:
        return m_policies.value(static_cast<qsizetype>(hit.policy));
    default:
        return remarkOn(hit);
    }
}

QString HitsModel::remarkOn(const Hit& hit)
{
    if (!hit.heldBackBy.isEmpty())
        return tr("Held back: %1").arg(hit.heldBackBy);
    return hit.withdrawn ? tr("Withdrawn: it recovered") : QString();
}

QVariant HitsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Hit& hit = m_hits[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(hit, index.column());
    case SortRole:
        if (index.column() == WhenColumn)
            return static_cast<qlonglong>(hit.at.time_since_epoch().count());
        return index.column() == WhatColumn ? QVariant(static_cast<int>(hit.action))
                                            : QVariant(text(hit, index.column()));
    case HandleRole:
        return hit.ca.toString();
    default:
        return {};
    }
}

QVariant HitsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When (UTC)");
    case CaColumn:
        return tr("CA");
    case WhatColumn:
        return tr("What");
    case StepColumn:
        return tr("Step");
    case PolicyColumn:
        return tr("Policy");
    default:
        return tr("Remark");
    }
}

} // namespace caretaker::ui
