// SPDX-License-Identifier: GPL-3.0-or-later
//
// FleetStore: the delegated CAs that are watched, by handle. Every change is an audit entry, without
// contacts.
#pragma once

#include "core/fleet/merge.h"
#include "core/store/audit_chain.h"

namespace caretaker::store {

enum class Upsert { Added, Changed, Unchanged };

class FleetStore
{
public:
    explicit FleetStore(Database database) : m_database(std::move(database)) {}

    /// For imports: adds it, or merges it into the known CA by fleet::merge().
    Expected<Upsert> upsert(Transaction& transaction, const fleet::DelegatedCa& ca, const Author& author);
    /// For edits: stored exactly as given; Error when the handle is unknown.
    Expected<void> replace(Transaction& transaction, const fleet::DelegatedCa& ca, const Author& author);
    /// The stage becomes Retired; its history stays. Error when the handle is unknown.
    Expected<void> retire(Transaction& transaction, const CaHandle& handle, const Author& author);

    Expected<std::optional<fleet::DelegatedCa>> get(const CaHandle& handle) const;
    /// By handle; those whose stage is Retired or Revoked only when asked for.
    enum class Include { Watched, All };
    Expected<std::vector<fleet::DelegatedCa>> list(Include include = Include::Watched) const;

private:
    Expected<void> write(Transaction& transaction, const fleet::DelegatedCa& ca, const Author& author,
                         const QString& kind, const QStringList& changed);
    Database m_database;
};

} // namespace caretaker::store
