// SPDX-License-Identifier: GPL-3.0-or-later
//
// XmlEvents: what libxml2's parser finds in a document, one event after another: elements begin and end, and
// text stands between. The document is given to the parser chunk by chunk, and no tree is built, so that what
// it takes to hold a chunk's events is all that it takes. Whatever breaks our limits, declares a document
// type or is not well-formed ends the events with an error.
//
// Only for XmlReader, which hides libxml2 from everybody else. The document must outlive this.
#pragma once

#include <QByteArray>
#include <QString>

#include <libxml/parser.h>

#include <memory>
#include <span>
#include <vector>

namespace caretaker::rrdp {

/// Bytes of an event, counted from where the event's begin.
struct XmlSpan
{
    qsizetype at = 0;
    qsizetype size = 0;
};

struct XmlAttribute
{
    XmlSpan name;
    XmlSpan value;
};

struct XmlEvent
{
    enum class Kind : std::uint8_t { Start, End, Text };
    Kind kind = Kind::Text;
    bool hasCdata = false;          ///< of Text
    int line = 0;                   ///< 1-based
    qsizetype begin = 0;            ///< of its bytes, among those of all events
    XmlSpan name{};                 ///< of Start and End, without prefix
    XmlSpan namespaceUri{};         ///< of Start
    XmlSpan text{};                 ///< of Text: all of it up to the next Start or End, comments left out
    std::size_t firstAttribute = 0; ///< of Start
    std::size_t attributeCount = 0; ///< of Start: those in no namespace
};

class XmlEvents
{
public:
    explicit XmlEvents(const QByteArray& xml);
    XmlEvents(const XmlEvents&) = delete;
    XmlEvents& operator=(const XmlEvents&) = delete;

    /// The next event; null at the end, or behind the last one before an error. What it gave before is void
    /// then.
    const XmlEvent* next();
    QByteArrayView bytes(const XmlEvent& event, XmlSpan span) const
    {
        return QByteArrayView(m_bytes).sliced(event.begin + span.at, span.size);
    }
    std::span<const XmlAttribute> attributes(const XmlEvent& event) const
    {
        return std::span(m_attributes).subspan(event.firstAttribute, event.attributeCount);
    }

    /// Empty when there was none up to here.
    const QString& error() const { return m_error; }
    /// Where the parser is.
    int line() const;

private:
    struct FreeParser
    {
        void operator()(xmlParserCtxtPtr parser) const;
    };

    static void onError(void* self, xmlErrorPtr error);
    static void onDocumentType(void* self, const xmlChar* name, const xmlChar* externalId,
                               const xmlChar* systemId);
    static void onStart(void* self, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri,
                        int namespaceCount, const xmlChar** namespaces, int attributeCount,
                        int defaultedCount, const xmlChar** attributes);
    static void onEnd(void* self, const xmlChar* name, const xmlChar* prefix, const xmlChar* uri);
    static void onText(void* self, const xmlChar* text, int size);
    static void onCdata(void* self, const xmlChar* text, int size);
    static xmlSAXHandler handlers();

    void feed();
    void dropTaken();
    XmlEvent& addEvent(XmlEvent::Kind kind);
    void addAttribute(XmlEvent& event, const xmlChar** attribute);
    XmlEvent& openText();
    void addText(XmlEvent& event, const xmlChar* text, int size);
    XmlSpan store(const XmlEvent& event, QByteArrayView bytes);
    void refuse(const QString& why);

    const QByteArray& m_xml;
    qsizetype m_given = 0; ///< bytes of the document that the parser has
    std::unique_ptr<xmlParserCtxt, FreeParser> m_parser;
    bool m_done = false;
    QString m_error;
    int m_depth = 0; ///< elements open

    std::vector<XmlEvent> m_events;
    std::size_t m_next = 0; ///< of m_events
    std::vector<XmlAttribute> m_attributes;
    QByteArray m_bytes; ///< names, values and texts of m_events
};

} // namespace caretaker::rrdp
