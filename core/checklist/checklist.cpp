// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/checklist.h"

#include "core/checklist/measure.h"

#include <algorithm>
#include <array>

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array StatusNames{"ticked"_L1, "attested"_L1, "attention"_L1, "open"_L1};
constexpr std::array MarkNames{"tick"_L1, "untick"_L1, "note"_L1};

Item fillItem(const ItemDefinition& definition, const ChecklistFacts& facts, const Window& window)
{
    Item item{.id = definition.id,
              .text = definition.text,
              .requirement = definition.requirement,
              .measuredBy = definition.measuredBy};
    if (definition.isAttested())
        return item;
    const Measure measure = measureNamed(definition.measuredBy);
    Measured measured = measure ? measure(facts, window) : Measured{};
    item.status = measured.status;
    item.figure = std::move(measured.figure);
    item.todo = std::move(measured.todo);
    item.table = std::move(measured.table);
    item.series = std::move(measured.series);
    return item;
}

Item* find(Checklist& checklist, QStringView id)
{
    const auto it = std::find_if(checklist.items.begin(), checklist.items.end(),
                                 [&](const Item& item) { return item.id == id; });
    return it == checklist.items.end() ? nullptr : &*it;
}

/// Whether the newest tick or untick is a tick.
bool isAttested(const Item& item)
{
    for (auto mark = item.marks.rbegin(); mark != item.marks.rend(); ++mark)
        if (mark->kind != MarkKind::Note)
            return mark->kind == MarkKind::Tick;
    return false;
}

} // namespace

QString toString(Status status) { return StatusNames.at(static_cast<size_t>(status)); }

QString toString(MarkKind kind) { return MarkNames.at(static_cast<size_t>(kind)); }

std::optional<MarkKind> markKindFromString(QStringView text)
{
    const auto it = std::find(MarkNames.begin(), MarkNames.end(), text);
    return it == MarkNames.end() ? std::nullopt
                                 : std::optional(static_cast<MarkKind>(it - MarkNames.begin()));
}

int Checklist::count(Status status) const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [status](const Item& item) { return item.status == status; }));
}

int Checklist::overdue() const
{
    return static_cast<int>(std::count_if(items.begin(), items.end(),
                                          [](const Item& item) { return item.carriedSince.has_value(); }));
}

const Item* Checklist::item(QStringView itemId) const
{
    const auto it =
        std::find_if(items.begin(), items.end(), [&](const Item& item) { return item.id == itemId; });
    return it == items.end() ? nullptr : &*it;
}

Checklist fill(const Definition& definition, const ChecklistFacts& facts, Instant from, Instant to)
{
    Checklist checklist{.id = definition.id,
                        .title = definition.title,
                        .audience = definition.audience,
                        .period = definition.period,
                        .subject = {},
                        .from = from,
                        .to = to,
                        .items = {},
                        .window = periodAt(definition.period, to)};
    if (definition.audience == Audience::Operator && facts.cas.size() == 1)
        checklist.subject = facts.cas.front().ca;
    checklist.items.reserve(definition.items.size());
    for (const ItemDefinition& item : definition.items)
        checklist.items.push_back(fillItem(item, facts, {from, to}));
    return checklist;
}

QString instanceId(const QString& definitionId, const PeriodWindow& window,
                   const std::optional<CaHandle>& subject)
{
    const QString id = definitionId + u'/' + window.name;
    return subject ? id + u'/' + subject->toString() : id;
}

void applyMarks(Checklist& checklist, const std::vector<Mark>& marks)
{
    for (const Mark& mark : marks)
        if (Item* item = find(checklist, mark.item))
            item->marks.push_back(mark);
    for (Item& item : checklist.items)
        if (item.status != Status::Ticked && isAttested(item))
            item.status = Status::Attested;
}

void carryOver(Checklist& checklist, const Checklist& before)
{
    for (const Item& old : before.items) {
        Item* item = old.isDone() ? nullptr : find(checklist, old.id);
        if (item && !item->isDone())
            item->carriedSince = old.carriedSince.value_or(before.window.name);
    }
}

} // namespace caretaker::checklist
