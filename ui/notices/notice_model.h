// SPDX-License-Identifier: GPL-3.0-or-later
//
// NoticeModel: the queue and history of notices, a row each, by id; and NoticeRows, which filters and sorts
// it. Addresses of recipients are in neither: a table shows kinds of contact only.
#pragma once

#include "core/service/notice_service.h"
#include "ui/notices/notice_words.h"

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>

namespace caretaker::ui {

class NoticeModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        CreatedColumn,
        CaColumn,
        KindColumn,
        StatusColumn,
        ContactColumn,
        LanguageColumn,
        ColumnCount
    };
    enum Role {
        IdRole = Qt::UserRole, ///< qint64
        StatusRole,            ///< QString, as stored
        SortRole,              ///< what to sort a column by
        TextRole,              ///< QString: all that a search looks in
    };

    explicit NoticeModel(QObject* parent) : QAbstractTableModel(parent) {}

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// By id, as the store gives them: none ever goes, and new ones come at the end.
    void setNotices(std::vector<store::StoredNotice> notices);
    QModelIndex indexOf(qint64 id) const;

private:
    QString textAt(const store::StoredNotice& notice, int column) const;

    std::vector<store::StoredNotice> m_notices;
};

class NoticeRows : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit NoticeRows(QObject* parent);

    void setFilter(NoticeFilter filter);
    /// Every word must be in the row.
    void setSearch(const QString& text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    NoticeFilter m_filter = NoticeFilter::All;
    QStringList m_words;
};

} // namespace caretaker::ui
