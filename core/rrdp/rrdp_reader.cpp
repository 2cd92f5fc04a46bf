// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/rrdp_reader.h"

#include "core/rrdp/base64.h"

#include <QUuid>

#include <algorithm>

namespace caretaker::rrdp {

using namespace Qt::StringLiterals;
using Token = XmlReader::Token;

namespace {

constexpr QByteArrayView Namespace = "http://www.ripe.net/rpki/rrdp";

} // namespace

RrdpReader::RrdpReader(const QByteArray& xml, QString uri) : m_xml(xml), m_uri(std::move(uri)) {}

void RrdpReader::add(FindingId id, const QString& uri, QMap<QString, QString> arguments)
{
    m_findings.push_back({id, uri, std::move(arguments)});
}

void RrdpReader::malformed(const QString& why)
{
    m_malformed = true;
    add(FindingId::RRDP_MALFORMED, m_uri, {{u"line"_s, QString::number(m_xml.line())}, {u"reason"_s, why}});
}

void RrdpReader::brokenXml()
{
    if (!m_malformed)
        malformed(m_xml.error());
}

bool RrdpReader::readRoot(QByteArrayView name)
{
    if (m_xml.next() != Token::StartElement) {
        brokenXml();
        return false;
    }
    if (m_xml.name() != name) {
        malformed(u"the root element is <%1>, not <%2>"_s.arg(QString::fromUtf8(m_xml.name()),
                                                              QString::fromUtf8(name)));
        return false;
    }
    checkNamespace();
    return readRootAttributes() && !m_malformed;
}

/// Real repositories exist that write it in upper case; nothing else is meant by it, so it is read and
/// reported.
void RrdpReader::checkNamespace()
{
    const QByteArray& found = m_xml.namespaceUri();
    if (found == Namespace)
        return;
    if (found.compare(Namespace, Qt::CaseInsensitive) == 0)
        add(FindingId::RRDP_NAMESPACE, m_uri, {{u"found"_s, QString::fromUtf8(found)}});
    else
        malformed(u"not the RRDP namespace: \"%1\""_s.arg(QString::fromUtf8(found.left(100))));
}

bool RrdpReader::readRootAttributes()
{
    if (m_xml.attribute("version") != QByteArrayLiteral("1")) {
        malformed(u"the version is not 1"_s);
        return false;
    }
    m_session = QString::fromUtf8(m_xml.attribute("session_id").value_or(QByteArrayView())).toLower();
    if (QUuid(m_session).toString(QUuid::WithoutBraces) != m_session) {
        malformed(u"session_id is not a UUID"_s);
        return false;
    }
    const auto serial = number("serial");
    m_serial = serial.value_or(0);
    return serial.has_value();
}

/// RFC 8182 has unbounded positive integers; ours end at 2^64-1, which one publication a nanosecond reaches
/// in 584 years.
std::optional<std::uint64_t> RrdpReader::number(QByteArrayView attribute)
{
    const QByteArray text = m_xml.attribute(attribute).value_or(QByteArrayView()).toByteArray();
    const bool digits =
        !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    bool ok = false;
    const std::uint64_t value = text.toULongLong(&ok);
    if (digits && ok && value > 0)
        return value;
    malformed(u"%1 is not a positive number"_s.arg(QString::fromUtf8(attribute)));
    return std::nullopt;
}

bool RrdpReader::nextChild()
{
    if (m_malformed || (m_childOpen && !closeChild()))
        return false;
    Token token = m_xml.next();
    if (token == Token::EndElement) // of the root
        token = m_xml.next();
    if (token == Token::Broken)
        brokenXml();
    else if (token == Token::Text)
        malformed(u"text between elements"_s);
    if (token != Token::StartElement)
        return false;
    m_childName = m_xml.name();
    m_childOpen = true;
    return true;
}

bool RrdpReader::closeChild()
{
    m_childOpen = false;
    const Token token = m_xml.next();
    if (token == Token::EndElement)
        return true;
    token == Token::Broken ? brokenXml()
                           : malformed(u"<%1> is not empty"_s.arg(QString::fromUtf8(m_childName)));
    return false;
}

std::optional<QByteArrayView> RrdpReader::text(QByteArrayView attribute)
{
    auto value = m_xml.attribute(attribute);
    if (!value)
        malformed(u"<%1> has no %2"_s.arg(QString::fromUtf8(m_childName), QString::fromUtf8(attribute)));
    return value;
}

std::optional<Sha256> RrdpReader::hash(bool required)
{
    const auto text = m_xml.attribute("hash");
    if (!text && !required)
        return std::nullopt;
    auto value = Sha256::tryFromHex(QString::fromLatin1(text.value_or(QByteArrayView())));
    if (!value)
        malformed(u"<%1> has no SHA-256 hash"_s.arg(QString::fromUtf8(m_childName)));
    return value;
}

std::optional<std::uint64_t> RrdpReader::serialAttribute() { return number("serial"); }

std::optional<QByteArray> RrdpReader::content()
{
    m_childOpen = false;
    std::optional<QByteArray> decoded = QByteArray();
    Token token = m_xml.next();
    if (token == Token::Text) {
        decoded = decodeBase64(m_xml.text());
        token = m_xml.next();
    }
    if (token != Token::EndElement) {
        token == Token::Broken
            ? brokenXml()
            : malformed(u"<%1> holds more than text"_s.arg(QString::fromUtf8(m_childName)));
        return std::nullopt;
    }
    if (!decoded)
        malformed(u"<%1> holds no base64"_s.arg(QString::fromUtf8(m_childName)));
    return decoded;
}

} // namespace caretaker::rrdp
