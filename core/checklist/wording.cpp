// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/wording.h"

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

/// A person as people know them: "mara" of "os:mara".
QString person(const QString& by) { return by.startsWith("os:"_L1) ? by.sliced(3) : by; }

QString dayBefore(Instant at, const Translations& words) { return words.date(at - std::chrono::days(1)); }

QString sayPeriod(const Checklist& list, const Translations& words)
{
    if (!list.window.to)
        return said(words::PeriodOnce, words);
    if (list.period == Period::Daily)
        return words.date(list.window.from);
    return say(phrase(words::PeriodLine, list.window.name, words.date(list.window.from),
                      dayBefore(*list.window.to, words)),
               words);
}

QString sayState(const Checklist& list, const Translations& words)
{
    if (list.closed)
        return say(phrase(words::StatusClosed, list.closed->at, person(list.closed->by)), words);
    if (!list.window.to)
        return said(words::StatusOnce, words);
    const bool isOver = list.to >= *list.window.to;
    return say(phrase(isOver ? words::StatusEnded : words::StatusOpen, *list.window.to), words);
}

} // namespace

QString sayCell(const Value& value, const Translations& words)
{
    if (const auto* at = std::get_if<Instant>(&value.any))
        return formatForPeople(*at);
    return say(value, words);
}

QStringList sayRow(const Row& row, const Translations& words)
{
    QStringList cells;
    cells.reserve(static_cast<qsizetype>(row.size()));
    for (const Value& cell : row)
        cells << sayCell(cell, words);
    return cells;
}

QStringList sayColumns(const Table& table, const Translations& words)
{
    QStringList columns;
    columns.reserve(static_cast<qsizetype>(table.columns.size()));
    for (const Phrase& column : table.columns)
        columns << say(column, words);
    return columns;
}

QString sayText(const Item& item, const Translations& words)
{
    return words.text(TranslationContext, item.text);
}

QString sayFigure(const Item& item, const Translations& words)
{
    if (item.measuredBy.isEmpty())
        return item.status == Status::Open ? said(words::ToAttest, words) : QString();
    if (item.status == Status::Open)
        return said(words::NotMeasuredAttest, words);
    return say(item.figure, words);
}

QString sayMark(const Mark& mark, const Translations& words)
{
    const Source& source = mark.kind == MarkKind::Tick     ? words::AttestedBy
                           : mark.kind == MarkKind::Untick ? words::TakenBackBy
                                                           : words::NotedBy;
    QStringList parts{say(phrase(source, person(mark.by), mark.at), words)};
    if (!mark.note.isEmpty())
        parts << said(words::LabelNote, words) + u' ' + mark.note;
    if (!mark.evidence.isEmpty())
        parts << said(words::LabelEvidence, words) + u' ' + mark.evidence;
    return parts.join(u" \u00b7 "_s);
}

QString sayCarried(const Item& item, const Translations& words)
{
    return item.carriedSince ? say(phrase(words::CarriedOver, *item.carriedSince), words) : QString();
}

QString sayStatus(Status status, const Translations& words)
{
    switch (status) {
    case Status::Ticked:
        return said(words::StateTicked, words);
    case Status::Attested:
        return said(words::StateAttested, words);
    case Status::Attention:
        return said(words::StateAttention, words);
    case Status::Open:
        break;
    }
    return said(words::StateOpen, words);
}

QString saySummary(const Checklist& list, const Translations& words)
{
    QString text = say(phrase(words::SummaryRest, counted(words::SummaryLine, list.count(Status::Attention)),
                              qint64(list.count(Status::Ticked)), qint64(list.count(Status::Attested)),
                              qint64(list.count(Status::Open))),
                       words);
    if (list.overdue() > 0)
        text += u' ' + say(counted(words::OverdueLine, list.overdue()), words) + u'.';
    return text;
}

std::vector<std::pair<QString, QString>> headFacts(const Checklist& list, const Translations& words)
{
    std::vector<std::pair<QString, QString>> facts;
    if (list.subject)
        facts.emplace_back(said(words::LabelCa, words), list.subject->toString());
    facts.emplace_back(said(words::LabelPeriod, words), sayPeriod(list, words));
    facts.emplace_back(said(words::LabelFigures, words),
                       say(phrase(words::FiguresLine, list.from, list.to), words));
    facts.emplace_back(said(words::LabelStatus, words), sayState(list, words));
    return facts;
}

std::vector<std::pair<QString, QString>> provenanceFacts(const Checklist& list, const Translations& words)
{
    if (!list.provenance)
        return {};
    const Provenance& p = *list.provenance;
    return {
        {said(words::MeasuredBy, words), u"Caretaker "_s + p.version},
        {said(words::MeasuredAsOf, words), words.dateTime(list.to)},
        {said(words::MeasuredPolicy, words), u"%1 (SHA-256 %2)"_s.arg(p.policy, p.policyHash.toHex())},
        {said(words::MeasuredAudit, words),
         say(phrase(words::MeasuredAuditAt, p.auditHash.toHex(), p.auditSeq), words)},
        {said(words::MeasuredDefinition, words), u"%1 (SHA-256 %2)"_s.arg(list.id, p.definition.toHex())}};
}

} // namespace caretaker::checklist
