// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/xml_events.h"

#include "core/base/limits.h"

#include <algorithm>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ParsedChunk =
    1 << 16; // smaller ones cost more calls, larger ones leave the processor's cache

/// No DTD is ever let in, so that only the five entities of XML itself are there to be replaced.
constexpr int ParserOptions = XML_PARSE_NONET | XML_PARSE_NOENT | XML_PARSE_IGNORE_ENC;

/// In what libxml2 gives for an attribute.
enum AttributePart { LocalName, Prefix, Uri, ValueBegin, ValueEnd, AttributeParts };

const char* chars(const xmlChar* text) { return reinterpret_cast<const char*>(text); }
QByteArrayView viewOf(const xmlChar* text) { return text ? QByteArrayView(chars(text)) : QByteArrayView(); }
XmlEvents& eventsOf(void* self) { return *static_cast<XmlEvents*>(self); }

} // namespace

void XmlEvents::FreeParser::operator()(xmlParserCtxtPtr parser) const
{
    xmlFreeDoc(parser->myDoc); // libxml2 makes one for entities, even where nobody asked for a tree
    xmlFreeParserCtxt(parser);
}

/// What is not named here, such as comments, is passed over.
xmlSAXHandler XmlEvents::handlers()
{
    xmlSAXHandler handlers{};
    handlers.initialized = XML_SAX2_MAGIC;
    handlers.serror = &XmlEvents::onError;
    handlers.internalSubset = &XmlEvents::onDocumentType;
    handlers.startElementNs = &XmlEvents::onStart;
    handlers.endElementNs = &XmlEvents::onEnd;
    handlers.characters = &XmlEvents::onText;
    handlers.ignorableWhitespace = &XmlEvents::onText; // what is ignorable is not the parser's to say
    handlers.cdataBlock = &XmlEvents::onCdata;
    return handlers;
}

XmlEvents::XmlEvents(const QByteArray& xml) : m_xml(xml)
{
    xmlSAXHandler ours = handlers();
    m_parser.reset(xmlCreatePushParserCtxt(&ours, this, nullptr, 0, nullptr));
    if (m_parser)
        xmlCtxtUseOptions(m_parser.get(), ParserOptions);
    else
        m_error = u"the XML parser could not be made"_s;
    m_done = !m_parser;
}

int XmlEvents::line() const { return m_parser && m_parser->input ? m_parser->input->line : 0; }

/// One event is always read ahead: a text may go on in the next chunk.
const XmlEvent* XmlEvents::next()
{
    while (m_next + 1 >= m_events.size() && !m_done)
        feed();
    return m_next < m_events.size() ? &m_events[m_next++] : nullptr;
}

void XmlEvents::feed()
{
    dropTaken();
    const qsizetype size = std::min(ParsedChunk, m_xml.size() - m_given);
    const bool isLast = m_given + size == m_xml.size();
    xmlParseChunk(m_parser.get(), m_xml.constData() + m_given, static_cast<int>(size), isLast ? 1 : 0);
    m_given += size;
    if (!m_parser->wellFormed && m_error.isEmpty())
        m_error = u"malformed XML"_s;
    m_done = isLast || !m_error.isEmpty();
}

/// Leaves at most the event that was read ahead.
void XmlEvents::dropTaken()
{
    const bool any = m_next < m_events.size();
    const XmlEvent kept = any ? m_events[m_next] : XmlEvent{};
    m_bytes.remove(0, any ? kept.begin : m_bytes.size());
    m_attributes.erase(m_attributes.begin(),
                       any ? m_attributes.begin() + static_cast<std::ptrdiff_t>(kept.firstAttribute)
                           : m_attributes.end());
    m_events.assign(any ? 1 : 0, kept);
    for (XmlEvent& event : m_events) {
        event.begin = 0;
        event.firstAttribute = 0;
    }
    m_next = 0;
}

void XmlEvents::refuse(const QString& why)
{
    if (m_error.isEmpty())
        m_error = u"line %1: %2"_s.arg(line()).arg(why);
    xmlStopParser(m_parser.get());
}

XmlEvent& XmlEvents::addEvent(XmlEvent::Kind kind)
{
    XmlEvent& event = m_events.emplace_back();
    event.kind = kind;
    event.line = line();
    event.begin = m_bytes.size();
    event.firstAttribute = m_attributes.size();
    return event;
}

XmlSpan XmlEvents::store(const XmlEvent& event, QByteArrayView bytes)
{
    const XmlSpan span{m_bytes.size() - event.begin, bytes.size()};
    m_bytes.append(bytes);
    return span;
}

void XmlEvents::onError(void* self, xmlErrorPtr error)
{
    QString& kept = eventsOf(self).m_error;
    if (kept.isEmpty() && error->level >= XML_ERR_ERROR)
        kept = u"line %1: %2"_s.arg(error->line).arg(QString::fromUtf8(error->message).simplified());
}

void XmlEvents::onDocumentType(void* self, const xmlChar*, const xmlChar*, const xmlChar*)
{
    eventsOf(self).refuse(u"a DTD"_s);
}

// NOLINTNEXTLINE(readability-function-size): libxml2 hands over so many
void XmlEvents::onStart(void* self, const xmlChar* name, const xmlChar*, const xmlChar* uri, int,
                        const xmlChar**, int attributeCount, int, const xmlChar** attributes)
{
    XmlEvents& events = eventsOf(self);
    if (!events.m_error.isEmpty())
        return;
    if (events.m_depth++ >= limits::MaxXmlDepth)
        return events.refuse(u"elements are nested too deeply"_s);
    XmlEvent& event = events.addEvent(XmlEvent::Kind::Start);
    event.name = events.store(event, viewOf(name));
    event.namespaceUri = events.store(event, viewOf(uri));
    for (int i = 0; i < attributeCount && events.m_error.isEmpty(); ++i)
        events.addAttribute(event, attributes + static_cast<std::ptrdiff_t>(i) * AttributeParts);
    if (!events.m_error.isEmpty())
        events.m_events.pop_back();
}

/// One with a prefix is in a namespace, and nobody's concern.
void XmlEvents::addAttribute(XmlEvent& event, const xmlChar** attribute)
{
    if (attribute[Prefix])
        return;
    const QByteArrayView value(chars(attribute[ValueBegin]), chars(attribute[ValueEnd]));
    if (event.attributeCount >= limits::MaxXmlAttributes || value.size() > limits::MaxXmlAttributeLength)
        return refuse(u"too many or too long attributes"_s);
    ++event.attributeCount;
    const XmlSpan name = store(event, viewOf(attribute[LocalName]));
    m_attributes.push_back({name, store(event, value)});
}

void XmlEvents::onEnd(void* self, const xmlChar* name, const xmlChar*, const xmlChar*)
{
    XmlEvents& events = eventsOf(self);
    if (!events.m_error.isEmpty())
        return;
    --events.m_depth;
    XmlEvent& event = events.addEvent(XmlEvent::Kind::End);
    event.name = events.store(event, viewOf(name));
}

XmlEvent& XmlEvents::openText()
{
    const bool isOpen = !m_events.empty() && m_events.back().kind == XmlEvent::Kind::Text;
    return isOpen ? m_events.back() : addEvent(XmlEvent::Kind::Text);
}

void XmlEvents::addText(XmlEvent& event, const xmlChar* text, int size)
{
    if (event.text.size + size > limits::MaxXmlTextLength)
        return refuse(u"too long a text"_s);
    event.text.size += size;
    m_bytes.append(QByteArrayView(chars(text), size));
}

void XmlEvents::onText(void* self, const xmlChar* text, int size)
{
    XmlEvents& events = eventsOf(self);
    if (events.m_error.isEmpty())
        events.addText(events.openText(), text, size);
}

void XmlEvents::onCdata(void* self, const xmlChar* text, int size)
{
    XmlEvents& events = eventsOf(self);
    if (!events.m_error.isEmpty())
        return;
    XmlEvent& event = events.openText();
    event.hasCdata = true;
    events.addText(event, text, size);
}

} // namespace caretaker::rrdp
