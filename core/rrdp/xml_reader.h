// SPDX-License-Identifier: GPL-3.0-or-later
//
// XmlReader: a pull reader over bytes, for the shallow attribute-and-text XML of RRDP. Hides libxml2's
// xmlTextReader; with no DTD, no network, no encodings but ASCII-compatible ones, and with limits on depth
// and on attributes, it leaves nothing to attack but the well-formedness parser itself.
//
// The bytes must outlive the reader.
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace caretaker::rrdp {

class XmlReader
{
public:
    enum class Token { StartElement, EndElement, Text, End, Broken };

    explicit XmlReader(const QByteArray& xml);
    ~XmlReader();
    XmlReader(const XmlReader&) = delete;
    XmlReader& operator=(const XmlReader&) = delete;

    /// The next token; comments and processing instructions are skipped, and so is white space between
    /// elements. An empty element gives StartElement and EndElement. After End or Broken, always the same.
    Token next();

    /// Of StartElement and EndElement, without prefix.
    const QByteArray& name() const { return m_name; }
    /// Of StartElement.
    const QByteArray& namespaceUri() const { return m_namespace; }
    /// Of StartElement; nothing when absent. Attributes in a namespace are not seen.
    std::optional<QByteArray> attribute(QByteArrayView name) const;
    /// Of Text; valid until next().
    QByteArrayView text() const { return m_text; }
    /// Elements open around the current token; the root element's own start is at 0.
    int depth() const { return m_depth; }
    /// 1-based, for error messages.
    int line() const;
    /// Why the document is Broken, English, one line.
    const QString& error() const { return m_error; }

private:
    struct Attribute
    {
        QByteArray name;
        QByteArray value;
    };
    struct Libxml;

    Token broken(const QString& why);
    Token startElement();
    bool readAttributes();
    std::optional<Token> tokenOf(int nodeType);

    std::unique_ptr<Libxml> m_libxml;
    QByteArray m_name;
    QByteArray m_namespace;
    QByteArrayView m_text;
    std::vector<Attribute> m_attributes;
    QString m_error;
    int m_depth = 0;
    bool m_endPending = false; // the EndElement of an empty element comes next
    std::optional<Token> m_final;
};

} // namespace caretaker::rrdp
