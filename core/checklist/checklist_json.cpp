// SPDX-License-Identifier: GPL-3.0-or-later
//
// A checklist as JSON for programs, in English.
#include "core/checklist/checklist.h"

#include <QJsonArray>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

const Translations& english() { return Translations::of(u"en"_s); }

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(const Phrase& phrase)
{
    return phrase.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(say(phrase, english()));
}

QJsonArray rowJson(const Row& row)
{
    QJsonArray cells;
    for (const Value& cell : row)
        cells.append(say(cell, english()));
    return cells;
}

QJsonValue tableJson(const std::optional<Table>& table)
{
    if (!table)
        return QJsonValue::Null;
    QJsonArray columns, rows;
    for (const Phrase& column : table->columns)
        columns.append(say(column, english()));
    for (const Row& row : table->rows)
        rows.append(rowJson(row));
    return QJsonObject{{u"columns"_s, columns}, {u"rows"_s, rows}, {u"left_out"_s, table->more}};
}

QJsonArray seriesJson(const std::vector<Series>& all)
{
    QJsonArray array;
    for (const Series& series : all) {
        QJsonArray values;
        for (const auto& value : series.values)
            values.append(value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null));
        array.append(QJsonObject{{u"caption"_s, say(series.caption, english())}, {u"values"_s, values}});
    }
    return array;
}

QJsonArray marksJson(const std::vector<Mark>& marks)
{
    QJsonArray array;
    for (const Mark& mark : marks)
        array.append(QJsonObject{{u"kind"_s, toString(mark.kind)},
                                 {u"by"_s, mark.by},
                                 {u"at"_s, formatRfc3339(mark.at)},
                                 {u"note"_s, orNull(mark.note)},
                                 {u"evidence"_s, orNull(mark.evidence)}});
    return array;
}

QJsonObject itemJson(const Item& item)
{
    return {{u"id"_s, item.id},
            {u"text"_s, item.text},
            {u"requirement"_s, orNull(item.requirement)},
            {u"measured_by"_s, orNull(item.measuredBy)},
            {u"status"_s, toString(item.status)},
            {u"figure"_s, orNull(item.figure)},
            {u"todo"_s, orNull(item.todo)},
            {u"table"_s, tableJson(item.table)},
            {u"series"_s, seriesJson(item.series)},
            {u"marks"_s, marksJson(item.marks)},
            {u"carried_since"_s, orNull(item.carriedSince.value_or(QString()))}};
}

QJsonValue provenanceJson(const std::optional<Provenance>& p)
{
    if (!p)
        return QJsonValue::Null;
    return QJsonObject{{u"version"_s, p->version},
                       {u"policy"_s, p->policy},
                       {u"policy_hash"_s, p->policyHash.toHex()},
                       {u"audit_seq"_s, p->auditSeq},
                       {u"audit_hash"_s, p->auditHash.toHex()},
                       {u"definition_hash"_s, p->definition.toHex()}};
}

QJsonObject windowJson(const PeriodWindow& window)
{
    return {{u"name"_s, window.name},
            {u"from"_s, formatRfc3339(window.from)},
            {u"to"_s, orNull(window.to ? formatRfc3339(*window.to) : QString())}};
}

QJsonValue closingJson(const std::optional<Closing>& closed)
{
    if (!closed)
        return QJsonValue::Null;
    return QJsonObject{{u"at"_s, formatRfc3339(closed->at)}, {u"by"_s, closed->by}};
}

} // namespace

QJsonObject toJson(const Checklist& checklist)
{
    QJsonArray items;
    for (const Item& item : checklist.items)
        items.append(itemJson(item));
    const QJsonObject counts{{u"ticked"_s, checklist.count(Status::Ticked)},
                             {u"attested"_s, checklist.count(Status::Attested)},
                             {u"attention"_s, checklist.count(Status::Attention)},
                             {u"open"_s, checklist.count(Status::Open)},
                             {u"overdue"_s, checklist.overdue()}};
    return {{u"schema"_s, u"caretaker/checklist/1"_s},
            {u"id"_s, checklist.id},
            {u"instance"_s, instanceId(checklist.id, checklist.window, checklist.subject)},
            {u"title"_s, checklist.title},
            {u"audience"_s, toString(checklist.audience)},
            {u"period"_s, toString(checklist.period)},
            {u"ca"_s, orNull(checklist.subject ? checklist.subject->toString() : QString())},
            {u"from"_s, formatRfc3339(checklist.from)},
            {u"to"_s, formatRfc3339(checklist.to)},
            {u"window"_s, windowJson(checklist.window)},
            {u"closed"_s, closingJson(checklist.closed)},
            {u"counts"_s, counts},
            {u"measured_by"_s, provenanceJson(checklist.provenance)},
            {u"items"_s, items}};
}

} // namespace caretaker::checklist
