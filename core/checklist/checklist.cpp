// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/checklist.h"

#include "core/checklist/measure.h"

#include <QJsonArray>

#include <algorithm>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

Item fillItem(const ItemDefinition& definition, const ChecklistFacts& facts, const Window& window)
{
    Item item{definition.id,
              definition.text,
              definition.requirement,
              definition.measuredBy,
              Status::Open,
              {},
              {},
              {}};
    if (definition.isAttested())
        return item;
    const Measure measure = measureNamed(definition.measuredBy);
    const Measured measured = measure ? measure(facts, window) : Measured{};
    item.status = measured.status;
    item.figure = measured.figure;
    item.todo = measured.todo;
    item.table = measured.table;
    return item;
}

QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue tableJson(const std::optional<Table>& table)
{
    if (!table)
        return QJsonValue::Null;
    QJsonArray rows;
    for (const QStringList& row : table->rows)
        rows.append(QJsonArray::fromStringList(row));
    return QJsonObject{{u"columns"_s, QJsonArray::fromStringList(table->columns)}, {u"rows"_s, rows}};
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
            {u"table"_s, tableJson(item.table)}};
}

} // namespace

QString toString(Status status)
{
    switch (status) {
    case Status::Ticked:
        return u"ticked"_s;
    case Status::Attention:
        return u"attention"_s;
    case Status::Open:
        return u"open"_s;
    }
    return {};
}

int Checklist::count(Status status) const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [status](const Item& item) { return item.status == status; }));
}

Checklist fill(const Definition& definition, const ChecklistFacts& facts, Instant from, Instant to)
{
    Checklist checklist{
        definition.id, definition.title, definition.audience, definition.period, {}, from, to, {}};
    if (definition.audience == Audience::Operator && facts.cas.size() == 1)
        checklist.subject = facts.cas.front().ca;
    for (const ItemDefinition& item : definition.items)
        checklist.items.push_back(fillItem(item, facts, {from, to}));
    return checklist;
}

QJsonObject toJson(const Checklist& checklist)
{
    QJsonArray items;
    for (const Item& item : checklist.items)
        items.append(itemJson(item));
    return {{u"schema"_s, u"caretaker/checklist/1"_s},
            {u"id"_s, checklist.id},
            {u"title"_s, checklist.title},
            {u"audience"_s, toString(checklist.audience)},
            {u"period"_s, toString(checklist.period)},
            {u"ca"_s,
             checklist.subject ? QJsonValue(checklist.subject->toString()) : QJsonValue(QJsonValue::Null)},
            {u"from"_s, formatRfc3339(checklist.from)},
            {u"to"_s, formatRfc3339(checklist.to)},
            {u"counts"_s, QJsonObject{{u"ticked"_s, checklist.count(Status::Ticked)},
                                      {u"attention"_s, checklist.count(Status::Attention)},
                                      {u"open"_s, checklist.count(Status::Open)}}},
            {u"items"_s, items}};
}

} // namespace caretaker::checklist
