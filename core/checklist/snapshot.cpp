// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist as it stood when its period was closed, with its phrases, so that it reads in any language.
#include "core/checklist/checklist.h"

#include <QJsonArray>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

QJsonObject tableSnapshot(const Table& table)
{
    QJsonArray columns, rows;
    for (const Phrase& column : table.columns)
        columns.append(toJson(column));
    for (const Row& row : table.rows) {
        QJsonArray cells;
        for (const Value& cell : row)
            cells.append(toJson(cell));
        rows.append(cells);
    }
    return {{u"columns"_s, columns}, {u"rows"_s, rows}, {u"more"_s, table.more}};
}

QJsonObject seriesSnapshot(const Series& series)
{
    QJsonArray values;
    for (const auto& value : series.values)
        values.append(value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
    return {{u"caption"_s, toJson(series.caption)}, {u"values"_s, values}};
}

QJsonObject markSnapshot(const Mark& mark)
{
    return {{u"kind"_s, toString(mark.kind)},
            {u"by"_s, mark.by},
            {u"at"_s, formatRfc3339(mark.at)},
            {u"note"_s, mark.note},
            {u"evidence"_s, mark.evidence}};
}

QJsonObject itemSnapshot(const Item& item)
{
    QJsonObject json{{u"id"_s, item.id},
                     {u"text"_s, item.text},
                     {u"requirement"_s, item.requirement},
                     {u"measured_by"_s, item.measuredBy},
                     {u"status"_s, static_cast<int>(item.status)},
                     {u"figure"_s, toJson(item.figure)},
                     {u"todo"_s, toJson(item.todo)}};
    QJsonArray series, marks;
    for (const Series& one : item.series)
        series.append(seriesSnapshot(one));
    for (const Mark& mark : item.marks)
        marks.append(markSnapshot(mark));
    if (item.table)
        json.insert("table"_L1, tableSnapshot(*item.table));
    if (!series.isEmpty())
        json.insert("series"_L1, series);
    if (!marks.isEmpty())
        json.insert("marks"_L1, marks);
    if (item.carriedSince)
        json.insert("carried_since"_L1, *item.carriedSince);
    return json;
}

QJsonObject provenanceSnapshot(const Provenance& p)
{
    return {{u"version"_s, p.version},
            {u"policy"_s, p.policy},
            {u"policy_hash"_s, p.policyHash.toHex()},
            {u"audit_seq"_s, p.auditSeq},
            {u"audit_hash"_s, p.auditHash.toHex()},
            {u"definition"_s, p.definition.toHex()}};
}

/// Reads one part after the other; what does not fit is remembered, and nothing comes out then.
class SnapshotReader
{
public:
    std::optional<Checklist> read(const QJsonObject& json);

private:
    Instant instant(const QJsonValue& json)
    {
        const auto at = parseRfc3339(json.toString());
        m_good = m_good && at;
        return at.value_or(Instant());
    }
    Sha256 hash(const QJsonValue& json)
    {
        const auto hash = Sha256::tryFromHex(json.toString());
        m_good = m_good && hash;
        return hash.value_or(Sha256({}));
    }
    /// An empty phrase has an empty text.
    Phrase phrase(const QJsonObject& json)
    {
        auto phrase = phraseFromJson(json);
        m_good = m_good && (phrase || json.value("text"_L1).toString().isEmpty());
        return phrase.value_or(Phrase());
    }
    Table table(const QJsonObject& json);
    Row row(const QJsonArray& cells);
    Series series(const QJsonObject& json);
    Mark mark(const QJsonObject& json);
    Item item(const QJsonObject& json);
    Provenance provenance(const QJsonObject& json);

    bool m_good = true;
};

Row SnapshotReader::row(const QJsonArray& cells)
{
    Row row;
    row.reserve(static_cast<std::size_t>(cells.size()));
    for (const auto& cell : cells) {
        auto value = valueFromJson(cell);
        m_good = m_good && value;
        if (value)
            row.push_back(std::move(*value));
    }
    return row;
}

Table SnapshotReader::table(const QJsonObject& json)
{
    Table table{{}, {}, json.value("more"_L1).toInt()};
    const QJsonArray columns = json.value("columns"_L1).toArray();
    const QJsonArray rows = json.value("rows"_L1).toArray();
    table.columns.reserve(static_cast<std::size_t>(columns.size()));
    table.rows.reserve(static_cast<std::size_t>(rows.size()));
    for (const auto& column : columns)
        table.columns.push_back(phrase(column.toObject()));
    for (const auto& cells : rows)
        table.rows.push_back(row(cells.toArray()));
    for (const Row& cells : table.rows)
        m_good = m_good && cells.size() == table.columns.size();
    return table;
}

Series SnapshotReader::series(const QJsonObject& json)
{
    Series series{phrase(json.value("caption"_L1).toObject()), {}};
    const QJsonArray values = json.value("values"_L1).toArray();
    series.values.reserve(static_cast<std::size_t>(values.size()));
    for (const auto& value : values)
        series.values.push_back(value.isDouble() ? std::optional(value.toDouble()) : std::nullopt);
    return series;
}

Mark SnapshotReader::mark(const QJsonObject& json)
{
    const auto kind = markKindFromString(json.value("kind"_L1).toString());
    m_good = m_good && kind;
    return {kind.value_or(MarkKind::Note),    {},
            json.value("by"_L1).toString(),   instant(json.value("at"_L1)),
            json.value("note"_L1).toString(), json.value("evidence"_L1).toString()};
}

Item SnapshotReader::item(const QJsonObject& json)
{
    const int status = json.value("status"_L1).toInt(-1);
    m_good = m_good && status >= 0 && status <= static_cast<int>(Status::Open);
    Item item{.id = json.value("id"_L1).toString(),
              .text = json.value("text"_L1).toString(),
              .requirement = json.value("requirement"_L1).toString(),
              .measuredBy = json.value("measured_by"_L1).toString(),
              .status = m_good ? static_cast<Status>(status) : Status::Open,
              .figure = phrase(json.value("figure"_L1).toObject()),
              .todo = phrase(json.value("todo"_L1).toObject())};
    if (json.contains("table"_L1))
        item.table = table(json.value("table"_L1).toObject());
    const QJsonArray allSeries = json.value("series"_L1).toArray();
    const QJsonArray marks = json.value("marks"_L1).toArray();
    item.series.reserve(static_cast<std::size_t>(allSeries.size()));
    item.marks.reserve(static_cast<std::size_t>(marks.size()));
    for (const auto& one : allSeries)
        item.series.push_back(series(one.toObject()));
    for (const auto& one : marks) {
        item.marks.push_back(mark(one.toObject()));
        item.marks.back().item = item.id;
    }
    if (json.contains("carried_since"_L1))
        item.carriedSince = json.value("carried_since"_L1).toString();
    return item;
}

Provenance SnapshotReader::provenance(const QJsonObject& json)
{
    return {json.value("version"_L1).toString(), json.value("policy"_L1).toString(),
            hash(json.value("policy_hash"_L1)),  json.value("audit_seq"_L1).toInteger(),
            hash(json.value("audit_hash"_L1)),   hash(json.value("definition"_L1))};
}

std::optional<Checklist> SnapshotReader::read(const QJsonObject& json)
{
    const auto audience = audienceFromString(json.value("audience"_L1).toString());
    const auto period = periodFromString(json.value("period"_L1).toString());
    if (!audience || !period)
        return std::nullopt;
    Checklist list{.id = json.value("id"_L1).toString(),
                   .title = json.value("title"_L1).toString(),
                   .audience = *audience,
                   .period = *period,
                   .subject = CaHandle::tryFromString(json.value("ca"_L1).toString()),
                   .from = instant(json.value("from"_L1)),
                   .to = instant(json.value("to"_L1)),
                   .items = {}};
    list.window = periodAt(*period, instant(json.value("window_from"_L1)));
    if (json.contains("closed_at"_L1))
        list.closed = Closing{instant(json.value("closed_at"_L1)), json.value("closed_by"_L1).toString()};
    if (json.contains("provenance"_L1))
        list.provenance = provenance(json.value("provenance"_L1).toObject());
    const QJsonArray items = json.value("items"_L1).toArray();
    list.items.reserve(static_cast<std::size_t>(items.size()));
    for (const auto& one : items)
        list.items.push_back(item(one.toObject()));
    return m_good ? std::optional(std::move(list)) : std::nullopt;
}

} // namespace

QJsonObject toSnapshot(const Checklist& checklist)
{
    QJsonArray items;
    for (const Item& item : checklist.items)
        items.append(itemSnapshot(item));
    QJsonObject json{{u"id"_s, checklist.id},
                     {u"title"_s, checklist.title},
                     {u"audience"_s, toString(checklist.audience)},
                     {u"period"_s, toString(checklist.period)},
                     {u"ca"_s, checklist.subject ? checklist.subject->toString() : QString()},
                     {u"from"_s, formatRfc3339(checklist.from)},
                     {u"to"_s, formatRfc3339(checklist.to)},
                     {u"window_from"_s, formatRfc3339(checklist.window.from)},
                     {u"items"_s, items}};
    if (checklist.closed) {
        json.insert("closed_at"_L1, formatRfc3339(checklist.closed->at));
        json.insert("closed_by"_L1, checklist.closed->by);
    }
    if (checklist.provenance)
        json.insert("provenance"_L1, provenanceSnapshot(*checklist.provenance));
    return json;
}

std::optional<Checklist> checklistFromSnapshot(const QJsonObject& json)
{
    return SnapshotReader().read(json);
}

} // namespace caretaker::checklist
