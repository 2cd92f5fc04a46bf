// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit_references.h"

#include "core/store/columns.h"

#include <array>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

/// Gives the seq of the first entry for which something is wrong, or no row.
struct Question
{
    QLatin1StringView sql;
    QLatin1StringView problem; ///< %1: the seq
};

constexpr std::array Questions{
    Question{"SELECT a.seq FROM audit a LEFT JOIN transition t ON t.audit_seq = a.seq"
             " WHERE a.kind = 'health.transition' AND (t.ca IS NOT a.subject OR t.at IS NOT a.at"
             " OR CASE WHEN json_valid(a.payload) THEN t.from_state IS NOT json_extract(a.payload, '$.from')"
             " OR t.to_state IS NOT json_extract(a.payload, '$.to') ELSE 1 END) ORDER BY a.seq LIMIT 1"_L1,
             "entry %1 is a transition that the list of transitions lacks or tells otherwise"_L1},
    Question{"SELECT t.audit_seq FROM transition t LEFT JOIN audit a ON a.seq = t.audit_seq"
             " WHERE a.kind IS NOT 'health.transition' ORDER BY t.audit_seq LIMIT 1"_L1,
             "the list of transitions has one for entry %1, which is none"_L1},
    Question{"SELECT a.seq FROM audit a LEFT JOIN case_event e ON e.audit_seq = a.seq"
             " WHERE substr(a.kind, 1, 5) = 'case.' AND e.case_id IS NOT a.subject ORDER BY a.seq LIMIT 1"_L1,
             "entry %1 is an event that its case lacks"_L1},
    Question{"SELECT e.audit_seq FROM case_event e LEFT JOIN audit a ON a.seq = e.audit_seq"
             " WHERE substr(a.kind, 1, 5) IS NOT 'case.' ORDER BY e.audit_seq LIMIT 1"_L1,
             "a case has an event for entry %1, which is none"_L1},
    Question{"SELECT audit_seq FROM (SELECT audit_seq, seq,"
             " row_number() OVER (PARTITION BY case_id ORDER BY audit_seq) AS place FROM case_event)"
             " WHERE seq != place ORDER BY audit_seq LIMIT 1"_L1,
             "entry %1 is an event that stands at another place in its case"_L1},
    Question{"SELECT (SELECT coalesce(max(seq), 0) FROM audit) FROM enforcement_case c WHERE NOT EXISTS"
             " (SELECT 1 FROM case_event e WHERE e.case_id = c.id) LIMIT 1"_L1,
             "up to entry %1 there is no event of a case that is listed"_L1},
};

} // namespace

Expected<std::optional<BrokenReference>> firstBrokenReference(const Database& database)
{
    for (const Question& question : Questions) {
        const auto seq = database.selectFirst(QString(question.sql), {},
                                              [](const QSqlQuery& row) { return numberAt(row, 0); });
        if (!seq)
            return unexpected(seq.error());
        if (*seq)
            return BrokenReference{**seq, QString(question.problem).arg(**seq)};
    }
    return std::optional<BrokenReference>();
}

} // namespace caretaker::store
