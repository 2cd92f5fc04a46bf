// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/readiness/report_model.h"

#include "core/readiness/text.h"
#include "ui/base/words.h"
#include "ui/readiness/step_words.h"

#include <QFont>
#include <QTreeView>

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using readiness::Level;
using readiness::Outcome;
using readiness::Result;

namespace {

constexpr quintptr OfGroup = 0; ///< internal id; that of a test is its group's row and 1

bool needsAttention(const Result& result)
{
    return result.outcome == Outcome::Failed || std::ranges::any_of(result.messages, [](const auto& message) {
               return message.level > Level::Info;
           });
}

QString objectiveOf(const Result& result)
{
    const readiness::TestCase* test = readiness::findTest(result.test);
    return test != nullptr ? readiness::objectiveOf(*test, spoken()) : QString();
}

} // namespace

std::vector<ReportModel::Group> ReportModel::groupsOf(const readiness::Report& report)
{
    std::vector<Group> groups;
    for (const readiness::Group& group : readiness::groups()) {
        Group shown{readiness::titleOf(group, spoken()), {}};
        for (const Result& result : report.results)
            if (result.test.section(u'-', 0, 0) == group.id)
                shown.results.push_back(result);
        if (!shown.results.empty())
            groups.push_back(std::move(shown));
    }
    return groups;
}

bool ReportModel::hasShapeOf(const std::vector<Group>& groups) const
{
    return std::ranges::equal(m_groups, groups, [](const Group& ours, const Group& theirs) {
        return ours.title == theirs.title &&
               std::ranges::equal(ours.results, theirs.results, {}, &Result::test, &Result::test);
    });
}

void ReportModel::setReport(const readiness::Report& report, const QStringList& waiting)
{
    std::vector<Group> groups = groupsOf(report);
    if (!hasShapeOf(groups)) {
        beginResetModel();
        m_groups = std::move(groups);
        m_waiting = waiting;
        endResetModel();
        return;
    }
    m_groups = std::move(groups);
    m_waiting = waiting;
    if (m_groups.empty())
        return;
    const int last = rowCount() - 1;
    Q_EMIT dataChanged(index(0, 0), index(last, ColumnCount - 1));
    for (int group = 0; group <= last; ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, ColumnCount - 1, parent));
    }
}

const Result* ReportModel::result(const QString& test) const
{
    for (const Group& group : m_groups)
        for (const Result& result : group.results)
            if (result.test == test)
                return &result;
    return nullptr;
}

QModelIndex ReportModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : OfGroup);
}

QModelIndex ReportModel::parent(const QModelIndex& child) const
{
    if (!child.isValid() || child.internalId() == OfGroup)
        return {};
    return createIndex(static_cast<int>(child.internalId()) - 1, 0, OfGroup);
}

int ReportModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool isGroup = parent.internalId() == OfGroup && parent.column() == 0;
    return isGroup ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].results.size()) : 0;
}

int ReportModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant ReportModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == OfGroup)
        return groupData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
    const Group& group = m_groups[static_cast<std::size_t>(index.internalId()) - 1];
    return resultData(group.results[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant ReportModel::groupData(const Group& group, int column, int role) const
{
    if (role == Qt::DisplayRole && column == TestColumn) { // goes over all columns
        const auto failed = std::ranges::count(group.results, Outcome::Failed, &Result::outcome);
        return failed > 0 ? tr("%1 (failed: %2)").arg(group.title).arg(failed) : group.title;
    }
    if (role == Qt::FontRole && column == TestColumn) {
        QFont font;
        font.setBold(true);
        return font;
    }
    return {};
}

QVariant ReportModel::resultData(const Result& result, int column, int role) const
{
    const bool isWaiting = m_waiting.contains(result.test);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return column == TestColumn     ? result.test
               : column != ResultColumn ? objectiveOf(result)
               : isWaiting              ? tr("waiting")
                                        : readiness::wordOf(result, spoken());
    case Qt::DecorationRole:
        return column != ResultColumn ? QVariant() : QVariant(isWaiting ? waitingIcon() : resultIcon(result));
    case TestRole:
        return result.test;
    case NeedsAttentionRole:
        return needsAttention(result);
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == TestColumn ? tr("Test") : section == ResultColumn ? tr("Result") : tr("What is tested");
}

void expandGroups(QTreeView& tree)
{
    tree.expandAll();
    for (int row = 0; row < tree.model()->rowCount(); ++row)
        tree.setFirstColumnSpanned(row, {}, true);
    constexpr int levels = 3; // of the tree, and some room
    tree.setColumnWidth(ReportModel::TestColumn,
                        tree.fontMetrics().horizontalAdvance(u"RSYNC-00"_s) + levels * tree.indentation());
}

void FixesModel::setFixes(std::vector<readiness::Fix> fixes)
{
    beginResetModel();
    m_fixes = std::move(fixes);
    endResetModel();
}

int FixesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_fixes.size());
}

QVariant FixesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const readiness::Fix& fix = m_fixes[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1. %2: %3")
                   .arg(index.row() + 1)
                   .arg(readiness::wordOf(fix.level, spoken()),
                        readiness::textOf(fix.messages.front(), spoken())) +
               (spoken().isRightToLeft() ? u"\n\u2190 "_s : u"\n\u2192 "_s) +
               readiness::remedyOf(fix.tag, spoken());
    case Qt::DecorationRole:
        return levelIcon(fix.level);
    case Qt::ToolTipRole:
        return readiness::toString(fix.tag);
    default:
        return {};
    }
}

} // namespace caretaker::ui
