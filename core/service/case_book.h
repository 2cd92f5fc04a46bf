// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaseBook: all cases, in memory and in the store, kept the same. The one place that writes case events: each
// goes to the store (and so into the audit chain) and is applied to the case in memory. After an Error the
// memory may be ahead of the store: the owner drops the book with its transaction and loads it again.
#pragma once

#include "core/enforcement/clock.h"
#include "core/enforcement/decide.h"
#include "core/store/case_store.h"

#include <QHash>

#include <map>
#include <vector>

namespace caretaker::service {

class CaseBook
{
public:
    /// All cases, or without those that ended before `endedSince`: rounds need none that cannot be reopened,
    /// and must not take longer to begin each year.
    static Expected<CaseBook> load(const store::Database& database,
                                   std::optional<Instant> endedSince = std::nullopt);

    /// All cases of one CA, oldest first; empty when there is none.
    const std::vector<enforcement::Case>& of(const CaHandle& ca) const;
    const enforcement::Case* find(const QString& caseId) const; ///< null when unknown
    std::vector<const enforcement::Case*> all() const;          ///< by CA, then oldest first

    /// Stores the events, applies them, and brings the list entries up to date.
    Expected<void> record(store::Transaction& transaction, const enforcement::CaseEvents& events,
                          const policy::Policy& policy, const health::HealthRecord& health, Instant now);

private:
    Expected<void> append(store::CaseStore& store, store::Transaction& transaction,
                          const enforcement::CaseEvent& event);

    std::map<CaHandle, std::vector<enforcement::Case>> m_cases;
    QHash<QString, CaHandle> m_owners; ///< by case id
};

} // namespace caretaker::service
