// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checklist/sheet.h"

#include "core/checklist/wording.h"
#include "core/document/page.h"

namespace caretaker::checklist {

using namespace Qt::StringLiterals;
using document::Tone;
using language::Translations;

namespace {

Tone toneOf(Status status)
{
    switch (status) {
    case Status::Ticked:
    case Status::Attested:
        return Tone::Good;
    case Status::Attention:
        return Tone::Bad;
    case Status::Open:
        break;
    }
    return Tone::Neutral;
}

void division(QXmlStreamWriter& xml, const QString& kind, const std::function<void()>& body)
{
    xml.writeStartElement(u"div"_s);
    xml.writeAttribute(u"class"_s, kind);
    body();
    xml.writeEndElement();
}

void writeCount(QXmlStreamWriter& xml, Tone tone, int count, const QString& what, const Translations& words)
{
    if (count > 0)
        document::badge(xml, tone, words.number(count) + u' ' + what);
}

void writeCounts(QXmlStreamWriter& xml, const Checklist& list, const Translations& words)
{
    xml.writeStartElement(u"p"_s);
    xml.writeAttribute(u"class"_s, u"counts"_s);
    writeCount(xml, Tone::Bad, list.count(Status::Attention), said(words::SummaryAttention, words), words);
    writeCount(xml, Tone::Attention, list.overdue(), said(words::SummaryOverdue, words), words);
    writeCount(xml, Tone::Neutral, list.count(Status::Open), said(words::SummaryOpen, words), words);
    writeCount(xml, Tone::Good, list.count(Status::Ticked), said(words::SummaryTicked, words), words);
    writeCount(xml, Tone::Good, list.count(Status::Attested), said(words::SummaryAttested, words), words);
    xml.writeEndElement();
}

/// A line of its own within a paragraph.
void writeLine(QXmlStreamWriter& xml, const QString& text)
{
    xml.writeEmptyElement(u"br"_s);
    xml.writeCharacters(text);
}

/// What needs attention, and what is overdue: the one thing that a hurried reader sees.
void writeFirst(QXmlStreamWriter& xml, const Checklist& list, const Translations& words)
{
    document::heading(xml, said(words::HeadFirst, words));
    if (!list.needsAttention()) {
        document::paragraph(xml, said(words::NothingToDo, words));
        return;
    }
    xml.writeStartElement(u"ol"_s);
    for (const Item& item : list.items) {
        if (item.status != Status::Attention && !item.carriedSince)
            continue;
        xml.writeStartElement(u"li"_s);
        xml.writeTextElement(u"strong"_s, sayText(item, words));
        if (item.status == Status::Attention)
            writeLine(xml, say(item.figure, words) + u". "_s + say(item.todo, words));
        if (item.carriedSince)
            writeLine(xml, sayCarried(item, words));
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeSeries(QXmlStreamWriter& xml, const Series& series, const Translations& words)
{
    const auto known = std::count_if(series.values.begin(), series.values.end(),
                                     [](const auto& value) { return value.has_value(); });
    if (known < 2)
        return;
    const QString caption = say(series.caption, words);
    division(xml, u"series"_s, [&] {
        xml.writeTextElement(u"span"_s, caption);
        xml.writeCharacters(u" "_s);
        document::sparkline(xml, series.values, caption);
    });
}

/// Lines to write on, for what a person has yet to attest.
void writeBlanks(QXmlStreamWriter& xml, const Translations& words)
{
    division(xml, u"blanks"_s, [&] {
        for (const Source& label : {words::SignName, words::SignDate, words::LabelNote}) {
            QString text = said(label, words);
            if (text.endsWith(u':'))
                text.chop(1);
            xml.writeTextElement(u"span"_s, text);
        }
    });
}

void writeTable(QXmlStreamWriter& xml, const Table& table, const Translations& words)
{
    std::vector<QStringList> rows;
    rows.reserve(table.rows.size());
    for (const Row& row : table.rows)
        rows.push_back(sayRow(row, words));
    document::table(xml, sayColumns(table, words), rows);
    if (table.more > 0)
        document::paragraph(xml, say(counted(words::MoreRows, table.more), words), u"small"_s);
}

void writeHeadOf(QXmlStreamWriter& xml, const Item& item, const Translations& words)
{
    xml.writeStartElement(u"h3"_s);
    document::badge(xml, toneOf(item.status), sayStatus(item.status, words));
    xml.writeCharacters(u" "_s + sayText(item, words));
    if (!item.requirement.isEmpty()) {
        xml.writeCharacters(u" "_s);
        xml.writeStartElement(u"span"_s);
        xml.writeAttribute(u"class"_s, u"requirement"_s);
        xml.writeCharacters(item.requirement);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

void writeItem(QXmlStreamWriter& xml, const Item& item, const Translations& words)
{
    division(xml, u"item"_s, [&] {
        writeHeadOf(xml, item, words);
        const bool isAsked = item.status == Status::Open;
        const QString figure = isAsked && item.measuredBy.isEmpty() ? QString() : sayFigure(item, words);
        if (!figure.isEmpty())
            document::paragraph(xml, figure);
        if (item.status == Status::Attention && !item.todo.isEmpty())
            document::paragraph(xml, said(words::LabelTodo, words) + u' ' + say(item.todo, words), u"todo"_s);
        if (item.carriedSince)
            document::paragraph(xml, sayCarried(item, words), u"todo"_s);
        for (const Series& series : item.series)
            writeSeries(xml, series, words);
        if (item.table)
            writeTable(xml, *item.table, words);
        for (const Mark& mark : item.marks)
            document::paragraph(xml, sayMark(mark, words), u"small"_s);
        if (isAsked)
            writeBlanks(xml, words);
    });
}

void writeSignatures(QXmlStreamWriter& xml, const Translations& words)
{
    division(xml, u"signatures"_s, [&] {
        document::heading(xml, said(words::HeadSignatures, words));
        document::table(xml,
                        {QString(), said(words::SignName, words), said(words::SignDate, words),
                         said(words::SignSignature, words)},
                        {{said(words::SignPrepared, words), QString(), QString(), QString()},
                         {said(words::SignReviewed, words), QString(), QString(), QString()}});
    });
}

void writeProvenance(QXmlStreamWriter& xml, const Checklist& list, const Translations& words)
{
    if (!list.provenance)
        return;
    division(xml, u"provenance"_s, [&] {
        document::heading(xml, said(words::HeadMeasured, words));
        document::facts(xml, provenanceFacts(list, words));
        document::paragraph(xml, said(words::MeasuredNote, words), u"small"_s);
    });
}

} // namespace

QString toHtml(const Checklist& list, const Translations& words, const Letterhead& letterhead)
{
    const document::Frame frame{.language = words.name(),
                                .title = words.text(TranslationContext, list.title),
                                .organisation = letterhead.organisation,
                                .logo = letterhead.logo,
                                .generatedAt = list.to,
                                .reference = instanceId(list.id, list.window, list.subject)};
    return document::page(frame, [&](QXmlStreamWriter& xml) {
        document::facts(xml, headFacts(list, words));
        writeCounts(xml, list, words);
        writeFirst(xml, list, words);
        document::heading(xml, said(words::HeadItems, words));
        for (const Item& item : list.items)
            writeItem(xml, item, words);
        writeSignatures(xml, words);
        writeProvenance(xml, list, words);
    });
}

} // namespace caretaker::checklist
