// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/fleet_store.h"

#include "core/store/columns.h"

#include <QJsonArray>

namespace caretaker::store {

using namespace Qt::StringLiterals;

namespace {

using fleet::DelegatedCa;

Expected<DelegatedCa> caFrom(const QJsonObject& content, const Database& database)
{
    return fleet::delegatedCaFromJson(content).map_error([&](Error error) {
        return Error::failed(u"a stored CA does not read: %1"_s.arg(error.what), database.path(),
                             u"restore a backup"_s);
    });
}

Error unknownHandle(const CaHandle& handle)
{
    return Error::badInput(u"no delegated CA of this name"_s, handle.toString(),
                           u"see `caretaker ca list`"_s);
}

QStringList keysThatDiffer(const DelegatedCa& before, const DelegatedCa& after)
{
    const QJsonObject old = fleet::toJson(before);
    const QJsonObject now = fleet::toJson(after);
    QStringList keys;
    for (const QString& key : (old.keys() + now.keys()))
        if (old.value(key) != now.value(key) && !keys.contains(key))
            keys << key;
    return keys;
}

} // namespace

Expected<Upsert> FleetStore::upsert(Transaction& transaction, const DelegatedCa& ca, const Author& author)
{
    const auto known = get(ca.handle);
    if (!known)
        return unexpected(known.error());
    if (!known->has_value())
        return write(transaction, ca, author, u"fleet.added"_s, {}).map([] { return Upsert::Added; });
    const fleet::Merged merged = fleet::merge(**known, ca);
    if (merged.changed.isEmpty())
        return Upsert::Unchanged;
    return write(transaction, merged.ca, author, u"fleet.changed"_s, merged.changed).map([] {
        return Upsert::Changed;
    });
}

Expected<void> FleetStore::replace(Transaction& transaction, const DelegatedCa& ca, const Author& author)
{
    const auto known = get(ca.handle);
    if (!known)
        return unexpected(known.error());
    if (!known->has_value())
        return unexpected(unknownHandle(ca.handle));
    const QStringList changed = keysThatDiffer(**known, ca);
    return changed.isEmpty() ? Expected<void>() : write(transaction, ca, author, u"fleet.changed"_s, changed);
}

Expected<void> FleetStore::retire(Transaction& transaction, const CaHandle& handle, const Author& author)
{
    const auto known = get(handle);
    if (!known)
        return unexpected(known.error());
    if (!known->has_value())
        return unexpected(unknownHandle(handle));
    DelegatedCa ca = **known;
    ca.stage = fleet::LifecycleStage::Retired;
    return write(transaction, ca, author, u"fleet.retired"_s, {u"stage"_s});
}

Expected<void> FleetStore::write(Transaction& transaction, const DelegatedCa& ca, const Author& author,
                                 const QString& kind, const QStringList& changed)
{
    const QJsonObject content = fleet::toJson(ca);
    const auto stored =
        m_database.execute(u"INSERT INTO delegated_ca (handle, stage, repository_key, added_at, changed_at, "
                           u"content) VALUES (?, ?, ?, ?, ?, ?)"
                           " ON CONFLICT (handle) DO UPDATE SET stage = excluded.stage, repository_key = "
                           "excluded.repository_key,"
                           " changed_at = excluded.changed_at, content = excluded.content"_s,
                           {ca.handle.toString(), fleet::toString(ca.stage), ca.repositoryKey(),
                            toColumn(author.at), toColumn(author.at), toColumn(content)});
    if (!stored)
        return unexpected(stored.error());
    // How many there are decides about notices; who they are is personal data and does not go into the chain.
    QJsonObject payload{{"ca"_L1, fleet::withoutContacts(content)},
                        {"contacts"_L1, qint64(ca.contacts.size())}};
    if (!changed.isEmpty())
        payload.insert("changed"_L1, QJsonArray::fromStringList(changed));
    return AuditChain(m_database)
        .append(transaction, author, kind, ca.handle.toString(), payload)
        .map([](qint64) {});
}

Expected<std::optional<DelegatedCa>> FleetStore::get(const CaHandle& handle) const
{
    const auto content =
        m_database.selectFirst(u"SELECT content FROM delegated_ca WHERE handle = ?"_s, {handle.toString()},
                               [](const QSqlQuery& row) { return jsonAt(row, 0); });
    if (!content)
        return unexpected(content.error());
    if (!content->has_value())
        return std::optional<DelegatedCa>();
    return caFrom(**content, m_database).map([](const DelegatedCa& ca) { return std::optional(ca); });
}

Expected<std::vector<DelegatedCa>> FleetStore::list(Include include) const
{
    const auto contents = m_database.select(
        u"SELECT content FROM delegated_ca WHERE ? OR stage NOT IN ('retired', 'revoked') ORDER BY handle"_s,
        {include == Include::All}, [](const QSqlQuery& row) { return jsonAt(row, 0); });
    if (!contents)
        return unexpected(contents.error());
    std::vector<DelegatedCa> cas;
    for (const QJsonObject& content : *contents) {
        auto ca = caFrom(content, m_database);
        if (!ca)
            return unexpected(ca.error());
        cas.push_back(std::move(*ca));
    }
    return cas;
}

} // namespace caretaker::store
