// SPDX-License-Identifier: GPL-3.0-or-later
//
// A readiness report for views: all tests by group, as a tree; and what to fix first, as a list.
#pragma once

#include "core/readiness/fixes.h"

#include <QAbstractItemModel>
#include <QAbstractListModel>

QT_BEGIN_NAMESPACE
class QTreeView;
QT_END_NAMESPACE

namespace caretaker::ui {

class ReportModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column { TestColumn, ResultColumn, ObjectiveColumn, ColumnCount };
    enum Role {
        TestRole = Qt::UserRole + 1, ///< QString: id of the test; empty for a group
        NeedsAttentionRole,          ///< bool: neither passed without a word nor skipped
    };
    using QAbstractItemModel::QAbstractItemModel;

    /// `waiting`: tests that are not done yet, while a check is under way. What is selected and where one has
    /// scrolled to stay, when the tests are the same as before.
    void setReport(const readiness::Report& report, const QStringList& waiting = {});
    const readiness::Result* result(const QString& test) const; ///< null when there is none

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString title;
        std::vector<readiness::Result> results;
    };
    QVariant groupData(const Group& group, int column, int role) const;
    QVariant resultData(const readiness::Result& result, int column, int role) const;

    static std::vector<Group> groupsOf(const readiness::Report& report);
    bool hasShapeOf(const std::vector<Group>& groups) const;

    std::vector<Group> m_groups;
    QStringList m_waiting;
};

/// Opens all groups; a group's title goes over all columns, else it would be cut. The view's model is a
/// ReportModel, or over one.
void expandGroups(QTreeView& tree);

class FixesModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setFixes(std::vector<readiness::Fix> fixes);
    const readiness::Fix& fix(int row) const { return m_fixes[static_cast<std::size_t>(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<readiness::Fix> m_fixes;
};

} // namespace caretaker::ui
