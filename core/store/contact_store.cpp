// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/contact_store.h"

#include "core/store/columns.h"

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

std::optional<Instant> optionalInstantAt(const QSqlQuery& row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(instantAt(row, column));
}

KnownContact contactAt(const QSqlQuery& row)
{
    return {numberAt(row, 0), textAt(row, 1), optionalInstantAt(row, 2), optionalInstantAt(row, 3),
            optionalInstantAt(row, 4)};
}

Expected<void> done(const Expected<int>& changed)
{
    return changed ? Expected<void>() : unexpected(changed.error());
}

Expected<bool> isThere(const Database& database, const QString& sql, const QString& value)
{
    return database.selectFirst(sql, {value}, [](const QSqlQuery&) { return true; })
        .map([](const std::optional<bool>& found) { return found.has_value(); });
}

} // namespace

Expected<std::vector<KnownContact>> ContactStore::list() const
{
    return m_database.select(
        u"SELECT id, address, asked_at, verified_at, bounced_at FROM contact ORDER BY id"_s, {}, contactAt);
}

Expected<std::optional<KnownContact>> ContactStore::byAddress(const QString& address) const
{
    return m_database.selectFirst(
        u"SELECT id, address, asked_at, verified_at, bounced_at FROM contact WHERE address = ?"_s, {address},
        contactAt);
}

Expected<void> ContactStore::setAsked(Transaction&, const QString& address, Instant at)
{
    return done(m_database.execute(u"INSERT INTO contact (address, asked_at) VALUES (?, ?)"
                                   " ON CONFLICT (address) DO UPDATE SET asked_at = excluded.asked_at"_s,
                                   {address, toColumn(at)}));
}

Expected<void> ContactStore::setBounced(Transaction&, qint64 notice, Instant at)
{
    return done(m_database.execute(
        u"UPDATE contact SET bounced_at = ? WHERE id = (SELECT contact FROM notice WHERE id = ?)"_s,
        {toColumn(at), notice}));
}

Expected<void> ContactStore::setAnswered(Transaction&, qint64 notice, bool verified, Instant at)
{
    return done(m_database.execute(
        u"UPDATE contact SET bounced_at = NULL, verified_at = CASE WHEN ? THEN ? ELSE verified_at END"
        " WHERE id = (SELECT contact FROM notice WHERE id = ?)"_s,
        {verified, toColumn(at), notice}));
}

Expected<bool> MailReadStore::isRead(const QString& id) const
{
    return isThere(m_database, u"SELECT 1 FROM mail_read WHERE id = ?"_s, id);
}

Expected<bool> MailReadStore::isSourceRead(const QString& source) const
{
    return isThere(m_database, u"SELECT 1 FROM mail_read WHERE source = ?"_s, source);
}

Expected<void> MailReadStore::add(Transaction&, const ReadMail& mail)
{
    return m_database
        .insert(u"INSERT INTO mail_read (id, at, source, kind, notice) VALUES (?, ?, ?, ?, ?)"_s,
                {mail.id, toColumn(mail.at), mail.source, mail.kind,
                 mail.notice ? QVariant(*mail.notice) : QVariant()})
        .map([](qint64) {});
}

} // namespace caretaker::store
