// SPDX-License-Identifier: GPL-3.0-or-later
//
// AuditSearch: looks into the audit chain, newest first, without reading it whole: for a table that loads as
// it is scrolled. It proves nothing; AuditChain::verify() does.
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::store {

/// What an entry must be; what is empty asks nothing. Texts are looked for anywhere in theirs, whatever their
/// case (of ASCII letters).
struct AuditFilter
{
    QString actor{};
    QString kind{};
    QString subject{};
    std::optional<Instant> from{};  ///< at or after
    std::optional<Instant> until{}; ///< before
    friend bool operator==(const AuditFilter&, const AuditFilter&) = default;
};

class AuditSearch
{
public:
    explicit AuditSearch(Database database) : m_database(std::move(database)) {}

    /// The newest `limit` of those with after < seq < before.
    Expected<std::vector<AuditEntry>> find(const AuditFilter& filter, qint64 after, qint64 before,
                                           qint64 limit) const;
    Expected<qint64> count(const AuditFilter& filter) const;
    Expected<std::vector<QString>> kinds() const; ///< those that occur, sorted

private:
    Database m_database;
};

} // namespace caretaker::store
