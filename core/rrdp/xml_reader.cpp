// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/xml_reader.h"

#include "core/base/limits.h"

#include <libxml/xmlreader.h>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

constexpr int ParserOptions = XML_PARSE_NONET | XML_PARSE_COMPACT;

bool isXmlSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// The offset behind `closer`, counted from `from`; -1 when there is none.
qsizetype behind(const QByteArray& xml, QByteArrayView closer, qsizetype from)
{
    const qsizetype at = xml.indexOf(closer, from);
    return at < 0 ? -1 : at + closer.size();
}

/// True when nothing but an XML declaration, comments, processing instructions and white space stand before
/// the root element: no DTD, so no entities. Read from the raw bytes, before any parser sees them; any
/// encoding that is not ASCII-compatible fails here, too.
bool hasPlainProlog(const QByteArray& xml)
{
    qsizetype at = xml.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at >= 0 && at < xml.size()) {
        if (isXmlSpace(xml[at]))
            ++at;
        else if (xml.sliced(at, qMin(qsizetype(4), xml.size() - at)) == "<!--")
            at = behind(xml, "-->", at + 4);
        else if (xml[at] == '<' && at + 1 < xml.size() && xml[at + 1] == '?')
            at = behind(xml, "?>", at + 2);
        else
            return xml[at] == '<' && at + 1 < xml.size() && xml[at + 1] != '!';
    }
    return false;
}

QByteArray bytesOf(const xmlChar* text) { return QByteArray(reinterpret_cast<const char*>(text)); }

} // namespace

struct XmlReader::Libxml
{
    xmlTextReaderPtr reader = nullptr;
    QString* error = nullptr;

    ~Libxml() { xmlFreeTextReader(reader); }

    static void keepFirstError(void* self, xmlErrorPtr error)
    {
        QString& kept = *static_cast<Libxml*>(self)->error;
        if (kept.isEmpty() && error->level >= XML_ERR_ERROR)
            kept = u"line %1: %2"_s.arg(error->line).arg(QString::fromUtf8(error->message).simplified());
    }
};

XmlReader::XmlReader(const QByteArray& xml) : m_libxml(std::make_unique<Libxml>())
{
    if (xml.size() > limits::MaxSnapshotBytes || !hasPlainProlog(xml)) {
        broken(u"not plain XML: it has a DTD, an unusual encoding, or no root element"_s);
        return;
    }
    // The encoding is ours to say: a declared one could hide a DTD from the check above.
    m_libxml->reader =
        xmlReaderForMemory(xml.constData(), static_cast<int>(xml.size()), nullptr, "UTF-8", ParserOptions);
    if (!m_libxml->reader) {
        broken(u"the XML reader could not be made"_s);
        return;
    }
    m_libxml->error = &m_error;
    xmlTextReaderSetStructuredErrorHandler(m_libxml->reader, &Libxml::keepFirstError, m_libxml.get());
}

XmlReader::~XmlReader() = default;

XmlReader::Token XmlReader::broken(const QString& why)
{
    if (m_error.isEmpty())
        m_error = why;
    m_text = {};
    m_final = Token::Broken;
    return Token::Broken;
}

XmlReader::Token XmlReader::next()
{
    if (m_final)
        return *m_final;
    if (m_endPending) {
        m_endPending = false;
        return Token::EndElement;
    }
    while (true) {
        const int result = xmlTextReaderRead(m_libxml->reader);
        if (result < 0 || !m_error.isEmpty())
            return broken(u"malformed XML"_s);
        if (result == 0)
            return *(m_final = Token::End);
        if (const auto token = tokenOf(xmlTextReaderNodeType(m_libxml->reader)))
            return *token;
    }
}

std::optional<XmlReader::Token> XmlReader::tokenOf(int nodeType)
{
    m_depth = xmlTextReaderDepth(m_libxml->reader);
    switch (nodeType) {
    case XML_READER_TYPE_ELEMENT:
        return startElement();
    case XML_READER_TYPE_END_ELEMENT:
        m_name = bytesOf(xmlTextReaderConstLocalName(m_libxml->reader));
        return Token::EndElement;
    case XML_READER_TYPE_TEXT:
    case XML_READER_TYPE_CDATA:
        m_text = QByteArrayView(reinterpret_cast<const char*>(xmlTextReaderConstValue(m_libxml->reader)));
        return Token::Text;
    case XML_READER_TYPE_COMMENT:
    case XML_READER_TYPE_PROCESSING_INSTRUCTION:
    case XML_READER_TYPE_WHITESPACE:
    case XML_READER_TYPE_SIGNIFICANT_WHITESPACE:
        return std::nullopt;
    default:
        return broken(u"line %1: a DTD or an entity"_s.arg(line()));
    }
}

XmlReader::Token XmlReader::startElement()
{
    if (m_depth >= limits::MaxXmlDepth)
        return broken(u"line %1: elements are nested too deeply"_s.arg(line()));
    m_name = bytesOf(xmlTextReaderConstLocalName(m_libxml->reader));
    m_namespace = bytesOf(xmlTextReaderConstNamespaceUri(m_libxml->reader));
    m_endPending = xmlTextReaderIsEmptyElement(m_libxml->reader) == 1;
    return readAttributes() ? Token::StartElement : Token::Broken;
}

bool XmlReader::readAttributes()
{
    m_attributes.clear();
    while (xmlTextReaderMoveToNextAttribute(m_libxml->reader) == 1) {
        if (xmlTextReaderIsNamespaceDecl(m_libxml->reader) == 1 || xmlTextReaderConstPrefix(m_libxml->reader))
            continue;
        const auto* value = reinterpret_cast<const char*>(xmlTextReaderConstValue(m_libxml->reader));
        if (m_attributes.size() >= limits::MaxXmlAttributes ||
            qstrnlen(value, limits::MaxXmlAttributeLength + 1) > limits::MaxXmlAttributeLength) {
            broken(u"line %1: too many or too long attributes"_s.arg(line()));
            return false;
        }
        m_attributes.push_back({bytesOf(xmlTextReaderConstLocalName(m_libxml->reader)), QByteArray(value)});
    }
    xmlTextReaderMoveToElement(m_libxml->reader);
    return true;
}

std::optional<QByteArray> XmlReader::attribute(QByteArrayView name) const
{
    for (const Attribute& attribute : m_attributes) {
        if (attribute.name == name)
            return attribute.value;
    }
    return std::nullopt;
}

int XmlReader::line() const
{
    return m_libxml->reader ? xmlTextReaderGetParserLineNumber(m_libxml->reader) : 0;
}

} // namespace caretaker::rrdp
