// SPDX-License-Identifier: GPL-3.0-or-later
//
// XmlReader: a pull reader over bytes, for the shallow attribute-and-text XML of RRDP. With no DTD, no
// network, no encodings but ASCII-compatible ones, and with limits on depth, attributes and text, it leaves
// nothing to attack but the well-formedness parser itself, libxml2's.
//
// The bytes must outlive the reader.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace caretaker::rrdp {

class XmlEvents;
struct XmlEvent;

class XmlReader
{
public:
    enum class Token { StartElement, EndElement, Text, End, Broken };

    explicit XmlReader(const QByteArray& xml);
    explicit XmlReader(QByteArray&& xml) = delete; // it would not outlive the reader
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// The next token; comments and processing instructions are skipped, and so is white space alone between
    /// two tags. There is one Text at most between two tags. An empty element gives StartElement and
    /// EndElement. After End or Broken, always the same.
    Token next();

    /// Of StartElement and EndElement, without prefix.
    const QByteArray& name() const { return m_name; }
    /// Of StartElement.
    const QByteArray& namespaceUri() const { return m_namespace; }
    /// Of StartElement; nothing when absent. Attributes in a namespace are not seen. Valid until next().
    std::optional<QByteArrayView> attribute(QByteArrayView name) const;
    /// Of StartElement: the names of those that attribute() sees, in the document's order.
    QByteArrayList attributeNames() const;
    /// Of Text; valid until next().
    QByteArrayView text() const { return m_text; }
    /// 1-based, for error messages.
    int line() const;
    /// Why the document is Broken, English, one line.
    const QString& error() const { return m_error; }

private:
    Token broken(const QString& why);
    std::optional<Token> tokenOf(const XmlEvent& event);

    std::unique_ptr<XmlEvents> m_events; ///< null when the document was refused unread
    const XmlEvent* m_event = nullptr; ///< behind the current token; null before the first and after the last
    QByteArray m_name;
    QByteArray m_namespace;
    QByteArrayView m_text;
    QString m_error;
    std::optional<Token> m_final;
};

} // namespace caretaker::rrdp
