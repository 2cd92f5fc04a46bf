// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/letter_page.h"

#include "core/document/page.h"
#include "core/language/translations.h"
#include "core/notice/reflow.h"

#include <algorithm>

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

void writeItem(QXmlStreamWriter& xml, const TextBlock& block)
{
    const QString marker = block.lead.trimmed();
    if (isMachineText(block.text) || marker.startsWith(u'[') || marker.startsWith(u'|')) {
        document::code(xml, (marker == "-"_L1 || marker.isEmpty() ? QString() : marker + u' ') + block.text);
        return;
    }
    const QString bullet = marker == "-"_L1 ? u"•"_s : marker;
    document::paragraph(xml, bullet.isEmpty() ? block.text : bullet + u' ' + block.text);
}

void writeBlock(QXmlStreamWriter& xml, const TextBlock& block)
{
    const QString section = sectionTitle(block.text);
    if (block.kind == Shape::Heading)
        document::heading(xml, block.text, 2);
    else if (!section.isEmpty())
        document::heading(xml, section, 2);
    else if (block.kind == Shape::Command)
        document::code(xml, block.text);
    else if (block.kind == Shape::Item)
        writeItem(xml, block);
    else if (block.kind == Shape::Paragraph)
        document::paragraph(xml, block.text);
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
        for (const TextBlock& block : blocksOf(notice.text))
            writeBlock(xml, block);
    });
}

} // namespace caretaker::notice
