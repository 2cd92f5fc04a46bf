// SPDX-License-Identifier: GPL-3.0-or-later
//
// A filled checklist: a definition, ticked from facts, and what people said of it. Pure. Measured items are
// ticked when the facts say so and carry the figure; where they say otherwise the item asks for attention and
// says what to do; what only a person can attest, or what was not measured, stays open until a person attests
// it. What people said are Marks, kept in order; what was not done in the period before is carried over.
#pragma once

#include "core/checklist/checklist_facts.h"
#include "core/checklist/definition.h"
#include "core/checklist/period.h"
#include "core/checklist/phrase.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker::checklist {

enum class Status {
    Ticked,    ///< measured, and good
    Attested,  ///< a person says that it is done, or looked after where a measure wants attention
    Attention, ///< measured, and something needs doing
    Open,      ///< a person must attest it, or it was not measured
};
QString toString(Status status); ///< "ticked", "attested", "attention", "open"

struct Window
{
    Instant from;
    Instant to;
};

using Row = std::vector<Value>;

/// A short table beside an item; every row has as many cells as there are columns.
struct Table
{
    std::vector<Phrase> columns;
    std::vector<Row> rows;
    int more = 0; ///< rows that were left out
    friend bool operator==(const Table&, const Table&) = default;
};

/// Drawn as a small line.
struct Series
{
    Phrase caption;
    DayFigures values;
    friend bool operator==(const Series&, const Series&) = default;
};

enum class MarkKind { Tick, Untick, Note };
QString toString(MarkKind kind); ///< "tick", "untick", "note"
std::optional<MarkKind> markKindFromString(QStringView text);

/// What a person said of an item.
struct Mark
{
    MarkKind kind = MarkKind::Tick;
    QString item;
    QString by;
    Instant at;
    QString note{};
    QString evidence{}; ///< a URI, or "sha256:" and 64 hexadecimal digits; may be empty
    friend bool operator==(const Mark&, const Mark&) = default;
};

struct Item
{
    QString id;
    QString text;
    QString requirement;
    QString measuredBy; ///< empty: attested
    Status status = Status::Open;
    Phrase figure{}; ///< "3 of 214 below 99.5 %"; empty for attested items
    Phrase todo{};   ///< what needs doing, when the measure wants attention
    std::optional<Table> table{};
    std::vector<Series> series{};
    std::vector<Mark> marks{};             ///< oldest first
    std::optional<QString> carriedSince{}; ///< name of the period since which it is not done
    bool isDone() const { return status == Status::Ticked || status == Status::Attested; }
    friend bool operator==(const Item&, const Item&) = default;
};

/// That a period ended: from then on the list is as it stood.
struct Closing
{
    Instant at;
    QString by; ///< "caretaker" or a person
    friend bool operator==(const Closing&, const Closing&) = default;
};

/// By what the figures came about.
struct Provenance
{
    QString version; ///< of Caretaker
    QString policy;
    Sha256 policyHash = Sha256({});
    qint64 auditSeq = 0;
    Sha256 auditHash = Sha256({});
    Sha256 definition = Sha256({});
    friend bool operator==(const Provenance&, const Provenance&) = default;
};

struct Checklist
{
    QString id; ///< of the definition: "registry-daily"
    QString title;
    Audience audience = Audience::Registry;
    Period period = Period::Daily;
    std::optional<CaHandle> subject; ///< the CA, for an operator's checklist
    Instant from;                    ///< of the figures
    Instant to;                      ///< as of when all figures are true
    std::vector<Item> items;
    PeriodWindow window{};           ///< what it is the checklist of
    std::optional<Closing> closed{}; ///< then all is as it stood at that moment
    std::optional<Provenance> provenance{};

    int count(Status status) const;
    int overdue() const; ///< items not done since an earlier period
    bool needsAttention() const { return count(Status::Attention) > 0 || overdue() > 0; }
    const Item* item(QStringView itemId) const; ///< null when there is none
    friend bool operator==(const Checklist&, const Checklist&) = default;
};

Checklist fill(const Definition& definition, const ChecklistFacts& facts, Instant from, Instant to);

/// "registry-daily/2026-03-16", "operator-monthly/2026-03/kiwi-fibre": identifies it in the database.
QString instanceId(const QString& definitionId, const PeriodWindow& window,
                   const std::optional<CaHandle>& subject);

/// Marks of items that the list does not have are left out. The newest tick or untick of an item counts.
void applyMarks(Checklist& checklist, const std::vector<Mark>& marks);
/// What `before`, the list of an earlier period, left undone and this one asks again and is not done yet.
void carryOver(Checklist& checklist, const Checklist& before);

/// For people at a terminal.
QString toText(const Checklist& checklist, const language::Translations& words);
/// GitHub-flavoured Markdown: a task list with the figures, short tables, what needs doing first.
QString toMarkdown(const Checklist& checklist, const language::Translations& words);
/// English: {"schema":"caretaker/checklist/1","id","instance","title","audience","period","ca","from","to",
/// "window":{"name","from","to"},"closed","counts","measured_by","items":[{"id","text","requirement",
/// "measured_by","status","figure","todo","table","marks","carried_since"}]}.
QJsonObject toJson(const Checklist& checklist);

/// All of it, exactly, to be said in any language later: checklistFromSnapshot(toSnapshot(x)) == x.
QJsonObject toSnapshot(const Checklist& checklist);
std::optional<Checklist> checklistFromSnapshot(const QJsonObject& json);

} // namespace caretaker::checklist
