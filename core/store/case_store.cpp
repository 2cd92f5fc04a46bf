// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/case_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView KindPrefix{"case."};

CaseSummary summaryAt(const QSqlQuery& row)
{
    return {textAt(row, 0),    handleAt(row, 1),  textAt(row, 2), textAt(row, 3),
            instantAt(row, 4), instantAt(row, 5), jsonAt(row, 6)};
}

CaseEventRow eventAt(const QSqlQuery& row)
{
    return {row.value(0).toInt(), instantAt(row, 1), textAt(row, 2), textAt(row, 3).sliced(KindPrefix.size()),
            jsonAt(row, 4)};
}

} // namespace

Expected<void> CaseStore::putSummary(Transaction& transaction, const CaseSummary& summary)
{
    Q_ASSERT(transaction.database().inTransaction());
    return m_database
        .execute(u"INSERT INTO enforcement_case (id, ca, timeline, status, opened_at, updated_at, state)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET status = excluded.status,"
                 " updated_at = excluded.updated_at, state = excluded.state"_s,
                 {summary.id, summary.ca.toString(), summary.timeline, summary.status,
                  toColumn(summary.openedAt), toColumn(summary.updatedAt), toColumn(summary.state)})
        .map([](int) {});
}

Expected<int> CaseStore::append(Transaction& transaction, const QString& caseId, const Author& author,
                                const QString& kind, const QJsonObject& payload)
{
    const auto last = m_database.selectFirst(u"SELECT max(seq) FROM case_event WHERE case_id = ?"_s, {caseId},
                                             [](const QSqlQuery& row) { return row.value(0).toInt(); });
    if (!last)
        return unexpected(last.error());
    const int seq = last->value_or(0) + 1;
    return AuditChain(m_database)
        .append(transaction, author, KindPrefix + kind, caseId, payload)
        .and_then([&](qint64 auditSeq) {
            return m_database.execute(u"INSERT INTO case_event (case_id, seq, audit_seq) VALUES (?, ?, ?)"_s,
                                      {caseId, seq, auditSeq});
        })
        .map([seq](int) { return seq; });
}

Expected<std::optional<CaseSummary>> CaseStore::get(const QString& caseId) const
{
    return m_database.selectFirst(u"SELECT id, ca, timeline, status, opened_at, updated_at, state"
                                  " FROM enforcement_case WHERE id = ?"_s,
                                  {caseId}, summaryAt);
}

Expected<std::vector<CaseSummary>> CaseStore::list(const std::optional<QString>& status) const
{
    const QVariant only = status ? QVariant(*status) : QVariant();
    return m_database.select(u"SELECT id, ca, timeline, status, opened_at, updated_at, state"
                             " FROM enforcement_case WHERE ? IS NULL OR status = ? ORDER BY opened_at, id"_s,
                             {only, only}, summaryAt);
}

Expected<std::vector<CaseSummary>> CaseStore::listSince(Instant ended) const
{
    return m_database.select(u"SELECT id, ca, timeline, status, opened_at, updated_at, state"
                             " FROM enforcement_case WHERE updated_at >= ?"
                             " OR status NOT IN ('resolved', 'withdrawn') ORDER BY opened_at, id"_s,
                             {toColumn(ended)}, summaryAt);
}

Expected<std::vector<CaseSummary>> CaseStore::listFor(const CaHandle& ca) const
{
    return m_database.select(u"SELECT id, ca, timeline, status, opened_at, updated_at, state"
                             " FROM enforcement_case WHERE ca = ? ORDER BY opened_at, id"_s,
                             {ca.toString()}, summaryAt);
}

Expected<std::vector<CaseEventRow>> CaseStore::events(const QString& caseId) const
{
    return m_database.select(u"SELECT e.seq, a.at, a.actor, a.kind, a.payload FROM case_event e"
                             " JOIN audit a ON a.seq = e.audit_seq WHERE e.case_id = ? ORDER BY e.seq"_s,
                             {caseId}, eventAt);
}

} // namespace caretaker::store
