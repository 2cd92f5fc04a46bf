// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filled checklist: a definition, ticked from facts. Pure. Measured items are ticked when the facts say so
// and carry the figure; where they say otherwise the item asks for attention and says what to do; what only a
// person can attest, or what was not measured, stays open.
#pragma once

#include "core/checklist/checklist_facts.h"
#include "core/checklist/definition.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::checklist {

enum class Status {
    Ticked,    ///< measured, and good
    Attention, ///< measured, and something needs doing
    Open,      ///< a person must attest it, or it was not measured
};
QString toString(Status status); ///< "ticked", "attention", "open"

/// A short table beside an item; every row has as many cells as there are columns.
struct Table
{
    QStringList columns;
    std::vector<QStringList> rows;
};

struct Item
{
    QString id;
    QString text;
    QString requirement;
    QString measuredBy; ///< empty: attested
    Status status = Status::Open;
    QString figure; ///< "3 of 214 below 99.5 %"; empty for attested items
    QString todo;   ///< what needs doing, when it needs attention
    std::optional<Table> table;
};

struct Checklist
{
    QString id;
    QString title;
    Audience audience = Audience::Registry;
    Period period = Period::Daily;
    std::optional<CaHandle> subject; ///< the CA, for an operator's checklist
    Instant from;
    Instant to; ///< as of when all figures are true
    std::vector<Item> items;

    int count(Status status) const;
};

Checklist fill(const Definition& definition, const ChecklistFacts& facts, Instant from, Instant to);

/// GitHub-flavoured Markdown: a task list with the figures, short tables, what needs doing first.
QString toMarkdown(const Checklist& checklist);
/// {"schema":"caretaker/checklist/1","id","title","audience","period","ca","from","to","counts","items":[...]}.
QJsonObject toJson(const Checklist& checklist);

} // namespace caretaker::checklist
