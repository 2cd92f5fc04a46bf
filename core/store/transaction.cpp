// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/connection.h"

#include <utility>

namespace caretaker::store {

using namespace Qt::StringLiterals;

Expected<Transaction> Transaction::begin(const Database& database)
{
    Connection& connection = *database.m_connection;
    if (connection.inTransaction)
        return unexpected(
            Error::failed(u"a transaction is already open on this connection"_s, connection.path));
    return database.execute(u"BEGIN IMMEDIATE"_s).map([&](int) {
        connection.inTransaction = true;
        ++connection.transactions;
        return Transaction(database);
    });
}

Transaction::Transaction(Transaction&& other) noexcept
    // Copied: who has the old one may still ask it for its database.
    : m_database(other.m_database), // NOLINT(performance-move-constructor-init)
      m_open(std::exchange(other.m_open, false))
{
}

Transaction::~Transaction() { rollback(); }

Expected<void> Transaction::commit()
{
    if (!m_open)
        return unexpected(Error::failed(u"the transaction is already over"_s, m_database.path()));
    if (const auto done = m_database.execute(u"COMMIT"_s); !done) {
        rollback();
        return unexpected(done.error());
    }
    m_open = false;
    m_database.m_connection->inTransaction = false;
    return {};
}

void Transaction::rollback()
{
    if (!std::exchange(m_open, false))
        return;
    // SQLite may have rolled back by itself (disk full): then this fails, and all is as it should be.
    static_cast<void>(m_database.execute(u"ROLLBACK"_s));
    m_database.m_connection->inTransaction = false;
    ++m_database.m_connection->rollbacks;
}

} // namespace caretaker::store
