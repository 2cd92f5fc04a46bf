// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_model.h"

#include "core/service/rounded_duration.h"
#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <QFont>
#include <QIcon>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using service::WorkItem;
using service::WorkKind;
using service::WorkWhat;

namespace {

/// The internal id of a kind's row; of an item's row, its kind's row plus one.
constexpr quintptr TopLevel = 0;

QString iconOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Approval:
        return u"dialog-ok-apply"_s;
    case WorkKind::Overdue:
        return u"appointment-reminder"_s;
    case WorkKind::Due:
        return u"view-calendar-day"_s;
    case WorkKind::Incident:
        return u"dialog-warning"_s;
    case WorkKind::Notice:
        return u"mail-message"_s;
    case WorkKind::Checklist:
        return u"view-task"_s;
    case WorkKind::Hold:
        return u"media-playback-pause"_s;
    case WorkKind::Guard:
        break;
    }
    return u"security-medium"_s;
}

/// Nothing: as any text.
QVariant toneOf(WorkKind kind)
{
    return kind == WorkKind::Overdue || kind == WorkKind::Guard ? QVariant(toneColour(Tone::Bad))
                                                                : QVariant();
}

QString subjectOf(const WorkItem& item)
{
    if (item.what == WorkWhat::ChecklistOpen)
        return spoken().text("checklist", item.detail);
    return item.subject.isEmpty() ? TodayModel::tr("The fleet") : item.subject;
}

} // namespace

WorkPlace placeOf(const WorkItem& item)
{
    switch (item.what) {
    case WorkWhat::TurnedWorse:
        return {u"ca"_s, item.subject};
    case WorkWhat::RepositoryFails:
        return {u"fleet"_s, u"repo:\"%1\""_s.arg(item.subject)};
    case WorkWhat::NoticeBounced:
    case WorkWhat::NoticeFailed:
    case WorkWhat::NoticeWaits:
        return {u"notices"_s, item.id};
    case WorkWhat::ChecklistOpen:
        return {u"checklists"_s, item.id};
    case WorkWhat::BrakeHolds: // where it can be let go
        return {u"board"_s, {}};
    case WorkWhat::NoRounds:
        return {u"settings"_s, {}};
    default:
        return {u"board"_s, item.id};
    }
}

TodayModel::TodayModel(QObject* parent) : QAbstractItemModel(parent) {}

void TodayModel::setItems(std::vector<WorkItem> items, Instant now)
{
    beginResetModel();
    m_items = std::move(items);
    m_now = now;
    m_groups.clear();
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const WorkKind kind = service::kindOf(m_items[i].what);
        if (m_groups.empty() || m_groups.back().kind != kind)
            m_groups.push_back({kind, i, 0});
        ++m_groups.back().count;
    }
    endResetModel();
}

const WorkItem* TodayModel::itemAt(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return nullptr;
    const Group& group = m_groups[index.internalId() - 1];
    return &m_items[group.first + static_cast<std::size_t>(index.row())];
}

QString TodayModel::titleOf(WorkKind kind)
{
    switch (kind) {
    case WorkKind::Approval:
        return tr("Waiting for approval");
    case WorkKind::Overdue:
        return tr("Overdue");
    case WorkKind::Due:
        return tr("Due");
    case WorkKind::Incident:
        return tr("New incidents");
    case WorkKind::Notice:
        return tr("Messages");
    case WorkKind::Checklist:
        return tr("Checklists");
    case WorkKind::Hold:
        return tr("Holds that end");
    case WorkKind::Guard:
        break;
    }
    return tr("Guards");
}

QModelIndex TodayModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : TopLevel);
}

QModelIndex TodayModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == TopLevel)
        return {};
    return createIndex(static_cast<int>(index.internalId()) - 1, 0, TopLevel);
}

int TodayModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    const bool isKind = parent.internalId() == TopLevel && parent.column() == 0;
    return isKind ? static_cast<int>(m_groups[static_cast<std::size_t>(parent.row())].count) : 0;
}

int TodayModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant TodayModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const WorkItem* item = itemAt(index))
        return workData(*item, index.column(), role);
    return kindData(m_groups[static_cast<std::size_t>(index.row())], index.column(), role);
}

QVariant TodayModel::kindData(const Group& group, int column, int role) const
{
    if (column != Subject)
        return {};
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return tr("%1: %2").arg(titleOf(group.kind), spoken().number(static_cast<double>(group.count)));
    case Qt::DecorationRole:
        return QIcon::fromTheme(iconOf(group.kind));
    case Qt::ForegroundRole:
        return toneOf(group.kind);
    case Qt::FontRole: {
        QFont font;
        font.setBold(true);
        return font;
    }
    default:
        return {};
    }
}

QVariant TodayModel::workData(const WorkItem& item, int column, int role) const
{
    if (role == Qt::ToolTipRole)
        return column == When && item.at ? dateTimeText(*item.at) : sentenceOf(item, spoken(), m_now);
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(subjectOf(item), sentenceOf(item, spoken(), m_now));
    if (role == Qt::ForegroundRole && column == Subject)
        return toneColour(Tone::Accent); // a link
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Subject:
        return subjectOf(item);
    case What:
        return sentenceOf(item, spoken(), m_now);
    default:
        return item.at ? relativeText(service::roundedForPeople(*item.at, m_now), m_now) : QString();
    }
}

QVariant TodayModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Subject:
        return tr("About");
    case What:
        return tr("What there is to do");
    case When:
        return tr("When");
    default:
        return {};
    }
}

} // namespace caretaker::ui
