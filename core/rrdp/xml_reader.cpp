// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/xml_reader.h"

#include "core/base/limits.h"
#include "core/rrdp/xml_events.h"
#include "core/rrdp/xml_prolog.h"

#include <algorithm>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;

namespace {

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
}

/// Most names are those of the element before, and need no memory of their own.
void assign(QByteArray& name, QByteArrayView value)
{
    if (name != value)
        name = value.toByteArray();
}

} // namespace

XmlReader::XmlReader(const QByteArray& xml)
{
    if (xml.size() > limits::MaxSnapshotBytes || !hasPlainProlog(xml) || !namesPlainEncoding(xml))
        broken(u"not plain XML: it has a DTD, an unusual encoding, or no root element"_s);
    else
        m_events = std::make_unique<XmlEvents>(xml);
}

XmlReader::~XmlReader() = default;

XmlReader::Token XmlReader::broken(const QString& why)
{
    m_error = why;
    m_final = Token::Broken;
    return Token::Broken;
}

XmlReader::Token XmlReader::next()
{
    m_text = {};
    if (m_final)
        return *m_final;
    while ((m_event = m_events->next())) {
        if (const auto token = tokenOf(*m_event))
            return *token;
    }
    if (!m_events->error().isEmpty())
        return broken(m_events->error());
    m_final = Token::End;
    return Token::End;
}

std::optional<XmlReader::Token> XmlReader::tokenOf(const XmlEvent& event)
{
    switch (event.kind) {
    case XmlEvent::Kind::Start:
        assign(m_name, m_events->bytes(event, event.name));
        assign(m_namespace, m_events->bytes(event, event.namespaceUri));
        return Token::StartElement;
    case XmlEvent::Kind::End:
        assign(m_name, m_events->bytes(event, event.name));
        return Token::EndElement;
    case XmlEvent::Kind::Text:
        break;
    }
    const QByteArrayView text = m_events->bytes(event, event.text);
    if (!event.hasCdata && isBlank(text))
        return std::nullopt;
    m_text = text;
    return Token::Text;
}

QByteArrayList XmlReader::attributeNames() const
{
    QByteArrayList names;
    if (m_event)
        for (const XmlAttribute& attribute : m_events->attributes(*m_event))
            names << m_events->bytes(*m_event, attribute.name).toByteArray();
    return names;
}

std::optional<QByteArrayView> XmlReader::attribute(QByteArrayView name) const
{
    if (!m_event)
        return std::nullopt;
    for (const XmlAttribute& attribute : m_events->attributes(*m_event)) {
        if (m_events->bytes(*m_event, attribute.name) == name)
            return m_events->bytes(*m_event, attribute.value);
    }
    return std::nullopt;
}

int XmlReader::line() const
{
    if (m_event)
        return m_event->line;
    return m_events ? m_events->line() : 0;
}

} // namespace caretaker::rrdp
