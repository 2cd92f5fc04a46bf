// SPDX-License-Identifier: GPL-3.0-or-later
//
// Statement: one prepared statement that changes rows, by SQLite's own interface, on the connection that
// QSqlDatabase opened. Internal.
//
// QSqlQuery looks each place that it binds up by a text, and each place twice as long when there are twice as
// many: more than SQLite's own work where a round changes 150 000 rows of up to 43 columns. What is read goes
// through QSqlQuery still.
#pragma once

#include <QVariantList>

struct sqlite3;
struct sqlite3_stmt;

namespace caretaker::store {

class Statement
{
public:
    /// `database` outlives it. What was wrong with the text is said by run().
    Statement(sqlite3* database, const QString& sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Runs it to its end, with `values` as Database::execute takes them. SQLITE_OK, or SQLite's code; the
    /// connection knows the text, until its next call.
    int run(const QVariantList& values);

private:
    int bind(const QVariantList& values);

    sqlite3_stmt* m_statement = nullptr;
    int m_prepared; ///< SQLite's code
};

} // namespace caretaker::store
