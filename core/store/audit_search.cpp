// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_search.h"

#include "core/store/audit_rows.h"

#include <limits>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

// One text for all filters, so that it is prepared once: what is empty asks nothing.
constexpr QLatin1StringView Matching{" WHERE (? = '' OR instr(lower(actor), lower(?)) > 0)"
                                     " AND (? = '' OR instr(lower(kind), lower(?)) > 0)"
                                     " AND (? = '' OR instr(lower(subject), lower(?)) > 0)"
                                     " AND at >= ? AND at < ?"};

/// In the order of Matching.
QVariantList valuesOf(const AuditFilter& filter)
{
    return {filter.actor,
            filter.actor,
            filter.kind,
            filter.kind,
            filter.subject,
            filter.subject,
            filter.from ? toColumn(*filter.from) : QVariant(std::numeric_limits<qint64>::min()),
            filter.until ? toColumn(*filter.until) : QVariant(std::numeric_limits<qint64>::max())};
}

} // namespace

Expected<std::vector<AuditEntry>> AuditSearch::find(const AuditFilter& filter, qint64 after, qint64 before,
                                                    qint64 limit) const
{
    static const QString sql = u"SELECT "_s + AuditColumns + " FROM audit"_L1 + Matching +
                               " AND seq > ? AND seq < ? ORDER BY seq DESC LIMIT ?"_L1;
    return m_database.select(sql, valuesOf(filter) << after << before << limit, auditEntryAt);
}

Expected<qint64> AuditSearch::count(const AuditFilter& filter) const
{
    static const QString sql = u"SELECT count(*) FROM audit"_s + Matching;
    return m_database
        .selectFirst(sql, valuesOf(filter), [](const QSqlQuery& row) { return numberAt(row, 0); })
        .map([](const std::optional<qint64>& n) { return n.value_or(0); });
}

Expected<std::vector<QString>> AuditSearch::kinds() const
{
    return m_database.select(u"SELECT DISTINCT kind FROM audit ORDER BY kind"_s, {},
                             [](const QSqlQuery& row) { return textAt(row, 0); });
}

} // namespace caretaker::store
