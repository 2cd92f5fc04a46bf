// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaseStore: enforcement cases as sequences of events. The events are the truth and lie in the audit chain
// (kind "case.KIND", subject: the case's id); this table orders them by case. The summary beside them is for
// lists and can always be rebuilt. Payloads are JSON as core/enforcement writes them.
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

struct CaseSummary
{
    QString id;
    CaHandle ca;
    QString timeline; ///< which timeline of the policy
    QString status;   ///< "open", "resolved", ...
    Instant openedAt;
    Instant updatedAt;
    QJsonObject state{}; ///< whatever lists need (next step, due); may be empty
};

struct CaseEventRow
{
    int seq = 0; ///< in the case, from 1
    Instant at;
    QString actor;
    QString kind;
    QJsonObject payload;
};

class CaseStore
{
public:
    explicit CaseStore(Database database) : m_database(std::move(database)) {}

    /// Adds or updates the list entry. Before a case's first event.
    Expected<void> putSummary(Transaction& transaction, const CaseSummary& summary);
    /// Appends an event to a case that has a summary; returns its seq.
    Expected<int> append(Transaction& transaction, const QString& caseId, const Author& author,
                         const QString& kind, const QJsonObject& payload);

    Expected<std::optional<CaseSummary>> get(const QString& caseId) const;
    /// By time of opening; with a status only those.
    Expected<std::vector<CaseSummary>> list(const std::optional<QString>& status = std::nullopt) const;
    /// By time of opening, without those that ended before: what is still at stake, or could be again.
    Expected<std::vector<CaseSummary>> listSince(Instant ended) const;
    Expected<std::vector<CaseSummary>> listFor(const CaHandle& ca) const;
    Expected<std::vector<CaseEventRow>> events(const QString& caseId) const; ///< in order

private:
    Database m_database;
};

} // namespace caretaker::store
