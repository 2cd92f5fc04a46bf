// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/document/page.h"

#include "core/language/translations.h"

#include <QFile>

/// Resources in a static library are dropped by the linker unless something asks for them.
static void initPages() { Q_INIT_RESOURCE(pages); }

namespace caretaker::document {

using namespace Qt::StringLiterals;
using language::Translations;

namespace {

QString styleSheet()
{
    initPages();
    QFile file(u":/pages/page.css"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A string for the style sheet's `content`.
QString cssString(QString text)
{
    text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1).replace(u'\n', u' ').replace(u'<', "\\3c "_L1);
    return u'"' + text + u'"';
}

QString runningHeader(const Frame& frame)
{
    const bool turned = Translations::of(frame.language).isRightToLeft();
    return u"@page{@top-%1{content:%2}@top-%3{content:%4}}\n"_s.arg(
        turned ? u"right"_s : u"left"_s, cssString(frame.title), turned ? u"left"_s : u"right"_s,
        cssString(frame.reference.isEmpty() ? frame.organisation : frame.reference));
}

QString mediaTypeOf(const QByteArray& image)
{
    if (image.startsWith("\x89PNG\r\n\x1a\n"))
        return u"image/png"_s;
    return image.left(512).contains("<svg") ? u"image/svg+xml"_s : QString();
}

void writeLogo(QXmlStreamWriter& xml, const Frame& frame)
{
    const QString type = mediaTypeOf(frame.logo);
    if (type.isEmpty())
        return;
    xml.writeEmptyElement(u"img"_s);
    xml.writeAttribute(u"class"_s, u"logo"_s);
    xml.writeAttribute(u"alt"_s, frame.organisation);
    xml.writeAttribute(u"src"_s,
                       u"data:%1;base64,%2"_s.arg(type, QString::fromLatin1(frame.logo.toBase64())));
}

void writeHead(QXmlStreamWriter& xml, const Frame& frame)
{
    xml.writeStartElement(u"head"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"charset"_s, u"utf-8"_s);
    xml.writeEmptyElement(u"meta"_s);
    xml.writeAttribute(u"name"_s, u"viewport"_s);
    xml.writeAttribute(u"content"_s, u"width=device-width, initial-scale=1"_s);
    xml.writeTextElement(u"title"_s, frame.title);
    xml.writeStartElement(u"style"_s);
    xml.writeCharacters(u""_s);                                          // closes the tag
    xml.device()->write((styleSheet() + runningHeader(frame)).toUtf8()); // in HTML a style is not escaped
    xml.writeEndElement();
    xml.writeEndElement();
}

void writeMasthead(QXmlStreamWriter& xml, const Frame& frame)
{
    xml.writeStartElement(u"header"_s);
    writeLogo(xml, frame);
    if (!frame.organisation.isEmpty())
        paragraph(xml, frame.organisation, u"organisation"_s);
    xml.writeTextElement(u"h1"_s, frame.title);
    QString line = Translations::of(frame.language).dateTime(frame.generatedAt);
    if (!frame.reference.isEmpty())
        line += u" · "_s + frame.reference;
    paragraph(xml, line, u"dateline"_s);
    xml.writeEndElement();
}

QString toneName(Tone tone)
{
    static const QString names[] = {u"neutral"_s, u"good"_s, u"attention"_s, u"bad"_s};
    return names[static_cast<int>(tone)];
}

QString toneMark(Tone tone)
{
    static const QString marks[] = {u"–"_s, u"✓"_s, u"!"_s, u"✗"_s};
    return marks[static_cast<int>(tone)];
}

bool looksLikeNumber(const QString& cell)
{
    return !cell.isEmpty() && cell.size() <= 12 && cell.front().isDigit() &&
           std::all_of(cell.begin(), cell.end(),
                       [](QChar c) { return c.isDigit() || u".,%\u00a0\u202f "_s.contains(c); });
}

void writeRow(QXmlStreamWriter& xml, const QString& element, const QStringList& cells)
{
    xml.writeStartElement(u"tr"_s);
    for (const QString& cell : cells) {
        xml.writeStartElement(element);
        if (element == "td"_L1 && looksLikeNumber(cell))
            xml.writeAttribute(u"class"_s, u"number"_s);
        xml.writeCharacters(cell);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace

/// WeasyPrint 57 moves a block that others precede to the next page as a whole when the margin of the last
/// thing that fits into the page overflows it. Nothing precedes the one that holds all: else the first page
/// would sometimes be blank but for the masthead.
QString page(const Frame& frame, const Body& body)
{
    const Translations& words = Translations::of(frame.language);
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeDTD(u"<!DOCTYPE html>"_s);
    xml.writeStartElement(u"html"_s);
    xml.writeAttribute(u"xmlns"_s, u"http://www.w3.org/1999/xhtml"_s);
    xml.writeAttribute(u"lang"_s, words.bcp47());
    xml.writeAttribute(u"dir"_s, words.isRightToLeft() ? u"rtl"_s : u"ltr"_s);
    writeHead(xml, frame);
    xml.writeStartElement(u"body"_s);
    xml.writeStartElement(u"main"_s); // with the masthead in it: see below
    writeMasthead(xml, frame);
    body(xml);
    xml.writeEndDocument();
    return QString::fromUtf8(bytes);
}

void heading(QXmlStreamWriter& xml, const QString& text, int level)
{
    xml.writeTextElement(u"h%1"_s.arg(level), text);
}

void paragraph(QXmlStreamWriter& xml, const QString& text, const QString& kind)
{
    xml.writeStartElement(u"p"_s);
    if (!kind.isEmpty())
        xml.writeAttribute(u"class"_s, kind);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void code(QXmlStreamWriter& xml, const QString& text)
{
    xml.writeStartElement(u"pre"_s);
    xml.writeAttribute(u"dir"_s, u"ltr"_s);
    xml.writeCharacters(text);
    xml.writeEndElement();
}

void list(QXmlStreamWriter& xml, const QStringList& items)
{
    xml.writeStartElement(u"ul"_s);
    for (const QString& item : items)
        xml.writeTextElement(u"li"_s, item);
    xml.writeEndElement();
}

void badge(QXmlStreamWriter& xml, Tone tone, const QString& word)
{
    xml.writeStartElement(u"span"_s);
    xml.writeAttribute(u"class"_s, u"badge "_s + toneName(tone));
    xml.writeCharacters(toneMark(tone) + u'\u00a0' + word);
    xml.writeEndElement();
}

void table(QXmlStreamWriter& xml, const QStringList& columns, const std::vector<QStringList>& rows)
{
    xml.writeStartElement(u"table"_s);
    xml.writeStartElement(u"thead"_s);
    writeRow(xml, u"th"_s, columns);
    xml.writeEndElement();
    xml.writeStartElement(u"tbody"_s);
    for (const QStringList& row : rows)
        writeRow(xml, u"td"_s, row);
    xml.writeEndElement();
    xml.writeEndElement();
}

void facts(QXmlStreamWriter& xml, const std::vector<std::pair<QString, QString>>& values)
{
    xml.writeStartElement(u"table"_s);
    xml.writeAttribute(u"class"_s, u"facts"_s);
    for (const auto& [name, value] : values) {
        xml.writeStartElement(u"tr"_s);
        xml.writeTextElement(u"th"_s, name);
        xml.writeTextElement(u"td"_s, value);
        xml.writeEndElement();
    }
    xml.writeEndElement();
}

} // namespace caretaker::document
