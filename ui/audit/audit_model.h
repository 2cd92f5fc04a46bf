// SPDX-License-Identifier: GPL-3.0-or-later
//
// AuditModel: entries of the audit chain, newest first, loaded as the table is scrolled: it asks by
// moreWanted(), and whoever reads the database answers with append(). Newer entries are put in front.
#pragma once

#include "core/service/audit_page.h"

#include <QAbstractTableModel>

#include <deque>

namespace caretaker::ui {

class AuditModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Number, Time, Actor, Action, Object, Details, ColumnCount };
    explicit AuditModel(QObject* parent) : QAbstractTableModel(parent) {}

    /// Forgets everything; the next append() begins anew.
    void clear();
    void append(const service::AuditPage& page);
    void prepend(const std::vector<store::AuditEntry>& newer); ///< newest first
    const store::AuditEntry& entryAt(int row) const { return m_entries[static_cast<size_t>(row)]; }
    qint64 newest() const { return m_entries.empty() ? 0 : m_entries.front().seq; }
    bool isComplete() const { return m_isEnd; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

Q_SIGNALS:
    void moreWanted(qint64 before);

private:
    std::deque<store::AuditEntry> m_entries;
    bool m_isEnd = true;     ///< until it is told that there are more
    bool m_isAsking = false; ///< one page at a time
};

QString personText(const QString& actor); ///< "mara" of "os:mara"

} // namespace caretaker::ui
