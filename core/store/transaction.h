// SPDX-License-Identifier: GPL-3.0-or-later
//
// Transaction: all of it or nothing. Every method of the stores that writes takes one, so that the compiler
// sees to it that a round, or a person's decision with its audit entry, is committed as one (and costs one
// fsync).
#pragma once

#include "core/store/database.h"

namespace caretaker::store {

/// Takes SQLite's write lock at once (BEGIN IMMEDIATE), so that what is read inside cannot change before it
/// is written. Rolls back when it goes out of scope without a commit. Not nested: a second begin is an Error.
class [[nodiscard]] Transaction
{
public:
    static Expected<Transaction> begin(const Database& database);

    Transaction(Transaction&& other) noexcept;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    /// After an Error nothing was written, and the transaction is over.
    Expected<void> commit();
    void rollback();
    const Database& database() const { return m_database; }

private:
    explicit Transaction(Database database) : m_database(std::move(database)) {}
    Database m_database;
    bool m_open = true;
};

} // namespace caretaker::store
