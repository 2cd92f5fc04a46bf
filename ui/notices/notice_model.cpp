// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notices/notice_model.h"

#include "ui/base/looks.h"
#include "ui/base/words.h"

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using store::StoredNotice;

int NoticeModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_notices.size());
}

int NoticeModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QString NoticeModel::textAt(const StoredNotice& notice, int column) const
{
    switch (column) {
    case CreatedColumn:
        return dateTimeText(notice.createdAt).remove(" UTC"_L1); // the header says it
    case CaColumn:
        return notice.ca.toString();
    case KindColumn:
        return wordForKind(notice.kind);
    case StatusColumn:
        return wordForStatus(notice.status);
    case ContactColumn:
        return wordForContact(notice.rung);
    default:
        return notice.language;
    }
}

QVariant NoticeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StoredNotice& notice = m_notices[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return textAt(notice, index.column());
    case Qt::ForegroundRole:
        return index.column() == StatusColumn && filterOf(notice.status) == NoticeFilter::Failed
                   ? QVariant(toneColour(Tone::Bad))
                   : QVariant();
    case IdRole:
        return notice.id;
    case StatusRole:
        return notice.status;
    case SortRole:
        return index.column() == CreatedColumn ? QVariant(notice.id) : textAt(notice, index.column());
    case TextRole:
        return QStringList{notice.ca.toString(),     notice.caseId,   notice.kind,
                           wordForKind(notice.kind), notice.language, wordForContact(notice.rung)}
            .join(u' ');
    default:
        return {};
    }
}

QVariant NoticeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case CreatedColumn:
        return tr("Written (UTC)");
    case CaColumn:
        return tr("About");
    case KindColumn:
        return tr("Kind");
    case StatusColumn:
        return tr("State");
    case ContactColumn:
        return tr("To");
    default:
        return tr("Language");
    }
}

void NoticeModel::setNotices(std::vector<StoredNotice> notices)
{
    const auto before = static_cast<int>(m_notices.size());
    const auto after = static_cast<int>(notices.size());
    if (after < before) { // another database
        beginResetModel();
        m_notices = std::move(notices);
        endResetModel();
        return;
    }
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_notices = std::move(notices);
        endInsertRows();
    } else
        m_notices = std::move(notices);
    if (before > 0)
        Q_EMIT dataChanged(index(0, 0), index(before - 1, ColumnCount - 1));
}

QModelIndex NoticeModel::indexOf(qint64 id) const
{
    const auto found = std::ranges::find(m_notices, id, &StoredNotice::id);
    return found == m_notices.end() ? QModelIndex() : index(static_cast<int>(found - m_notices.begin()), 0);
}

NoticeRows::NoticeRows(QObject* parent) : QSortFilterProxyModel(parent)
{
    setSortRole(NoticeModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void NoticeRows::setFilter(NoticeFilter filter)
{
    m_filter = filter;
    invalidateFilter();
}

void NoticeRows::setSearch(const QString& text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool NoticeRows::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (m_filter != NoticeFilter::All && filterOf(index.data(NoticeModel::StatusRole).toString()) != m_filter)
        return false;
    const QString text = index.data(NoticeModel::TextRole).toString();
    return std::ranges::all_of(m_words,
                               [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

} // namespace caretaker::ui
