// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/letter_page.h"

#include "core/document/page.h"
#include "core/language/translations.h"
#include "core/notice/reflow.h"

#include <algorithm>
#include <optional>

namespace caretaker::notice {

using namespace Qt::StringLiterals;
using Shape = TextBlock::Kind;

namespace {

/// A URI, hash or the like: nothing but Latin letters and no space.
bool isMachineText(const QString& text)
{
    return !text.contains(u' ') && text.size() > 12 &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// "=== member-17 (NIR-0042) ===" begins the part about one CA of a group.
QString sectionTitle(const QString& text)
{
    const bool isSection = text.startsWith("=== "_L1) && text.endsWith(" ==="_L1) && text.size() > 8;
    return isSection ? text.sliced(4, text.size() - 8) : QString();
}

/// Commands, URIs and the steps of a look: kept as they are, those that follow one another in one frame.
std::optional<QString> machineLine(const TextBlock& block)
{
    const QString marker = block.lead.trimmed();
    if (block.kind == Shape::Command)
        return block.text;
    if (block.kind != Shape::Item)
        return std::nullopt;
    if (marker.startsWith(u'[') || marker.startsWith(u'|'))
        return marker + u' ' + block.text;
    return isMachineText(block.text) ? std::optional(block.text) : std::nullopt;
}

void writeBlock(QXmlStreamWriter& xml, const TextBlock& block)
{
    const QString section = sectionTitle(block.text);
    const QString marker = block.lead.trimmed();
    if (block.kind == Shape::Heading)
        document::heading(xml, block.text, 2);
    else if (!section.isEmpty())
        document::heading(xml, section, 2);
    else if (block.kind == Shape::Item && !marker.isEmpty())
        document::paragraph(xml, (marker == "-"_L1 ? u"•"_s : marker) + u' ' + block.text);
    else if (block.kind == Shape::Paragraph || block.kind == Shape::Item)
        document::paragraph(xml, block.text);
}

void writeText(QXmlStreamWriter& xml, const QString& text)
{
    QStringList frame;
    const auto flush = [&] {
        if (!frame.isEmpty())
            document::code(xml, frame.join(u'\n'));
        frame.clear();
    };
    for (const TextBlock& block : blocksOf(text)) {
        if (const auto line = machineLine(block)) {
            frame << *line;
            continue;
        }
        flush();
        writeBlock(xml, block);
    }
    flush();
}

void writeAddress(QXmlStreamWriter& xml, const QStringList& address)
{
    if (address.isEmpty())
        return;
    xml.writeStartElement(u"p"_s);
    xml.writeAttribute(u"dir"_s, u"auto"_s);
    for (qsizetype i = 0; i < address.size(); ++i) {
        if (i > 0)
            xml.writeEmptyElement(u"br"_s);
        xml.writeCharacters(address[i]);
    }
    xml.writeEndElement();
}

} // namespace

QString letterPage(const RenderedNotice& notice, const Letterhead& letterhead)
{
    const document::Frame frame{notice.language, notice.subject,  letterhead.organisation,
                                letterhead.logo, letterhead.date, notice.caseId};
    return document::page(frame, [&](QXmlStreamWriter& xml) {
        writeAddress(xml, letterhead.address);
        writeText(xml, notice.text);
    });
}

} // namespace caretaker::notice
