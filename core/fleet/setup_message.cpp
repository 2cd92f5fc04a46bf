// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/setup_message.h"

#include "core/base/limits.h"
#include "core/rrdp/xml_reader.h"

#include <QMap>
#include <QUrl>

#include <algorithm>
#include <array>

namespace caretaker::fleet {

using namespace Qt::StringLiterals;
using rrdp::XmlReader;
using Token = XmlReader::Token;

namespace {

constexpr QByteArrayView Namespace = "http://www.hactrn.net/uris/rpki/rpki-setup/";
constexpr auto Names = std::to_array<const char*>(
    {"child_request", "parent_response", "publisher_request", "repository_response"});
/// In the order of Names.
constexpr auto CertificateElements = std::to_array<const char*>(
    {"child_bpki_ta", "parent_bpki_ta", "publisher_bpki_ta", "repository_bpki_ta"});
/// Besides "version", in the order of Names (RFC 8183 appendix A).
const std::array<QByteArrayList, 4> KnownAttributes{
    {{"tag", "child_handle"},
     {"tag", "service_uri", "child_handle", "parent_handle"},
     {"tag", "publisher_handle"},
     {"tag", "service_uri", "publisher_handle", "sia_base", "rrdp_notification_uri"}}};

/// RFC 8183 section 5.1.
bool isHandle(const QString& text)
{
    return !text.isEmpty() && text.size() <= limits::MaxSetupHandleLength &&
           std::ranges::all_of(text, [](QChar c) {
               return c.unicode() < 0x80 && (c.isLetterOrNumber() || "-_/"_L1.contains(c));
           });
}

bool isServiceUri(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.size() <= limits::MaxXmlAttributeLength && url.isValid() && !url.host().isEmpty() &&
           url.userInfo().isEmpty() && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
}

/// White space allowed, as xsd:base64Binary has it.
std::optional<QByteArray> fromBase64(QByteArray text)
{
    text.removeIf([](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; });
    if (text.isEmpty() || text.size() % 4 != 0)
        return std::nullopt;
    auto decoded = QByteArray::fromBase64Encoding(std::move(text), QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? std::optional(std::move(*decoded)) : std::nullopt;
}

class SetupDecoder
{
public:
    SetupDecoder(const QByteArray& xml, QString where) : m_xml(xml), m_where(std::move(where)) {}

    DecodedSetupMessage run()
    {
        if (readRoot())
            readChildren();
        std::optional<SetupMessage> value;
        if (!m_broken)
            value = build();
        if (m_broken)
            value.reset();
        return {std::move(value), std::move(m_findings), std::move(m_passedOver)};
    }

private:
    bool readRoot();
    void readNamespace();
    void readAttributes();
    void readChildren();
    void readChild();
    void readCertificate(const QByteArray& base64);
    void readReferral(Referral referral, const QByteArray& base64);
    QByteArray content();

    std::optional<SetupMessage> build();
    template <typename Body>
    SetupMessage message(Body body)
    {
        return {m_attributes.value("tag"), std::move(body)};
    }
    QString handle(const QByteArray& attribute);
    QString serviceUri();
    std::optional<RsyncUri> siaBase();
    std::optional<HttpsUri> notification();

    void add(FindingId id, const QString& reason)
    {
        m_findings.push_back({id, m_where, {{u"reason"_s, reason}}});
        m_broken = m_broken || m_findings.back().severity() >= Severity::Error;
    }
    void malformed(const QString& reason)
    {
        add(FindingId::SETUP_MALFORMED, u"line %1: %2"_s.arg(m_xml.line()).arg(reason));
    }

    XmlReader m_xml;
    QString m_where;
    std::size_t m_kind = 0;                 ///< in Names
    QMap<QByteArray, QString> m_attributes; ///< of the root element, those that we know
    std::optional<BpkiCertificate> m_certificate;
    bool m_certificateSeen = false;
    bool m_offer = false;
    std::vector<Referral> m_referrals;
    Findings m_findings;
    QStringList m_passedOver;
    bool m_broken = false;
};

bool SetupDecoder::readRoot()
{
    if (m_xml.next() != Token::StartElement) {
        malformed(m_xml.error());
        return false;
    }
    const auto* const found = std::ranges::find(Names, m_xml.name());
    if (found == Names.end()) {
        malformed(u"the root element is <%1>, which is no message of RFC 8183"_s.arg(
            QString::fromUtf8(m_xml.name().left(100))));
        return false;
    }
    m_kind = static_cast<std::size_t>(found - Names.begin());
    readNamespace();
    if (m_xml.attribute("version") != QByteArrayLiteral("1"))
        malformed(u"the version is not 1"_s);
    readAttributes();
    if (m_attributes.value("tag").size() > limits::MaxSetupTagLength)
        malformed(u"the tag is too long"_s);
    return !m_broken;
}

void SetupDecoder::readAttributes()
{
    const QByteArrayList& known = KnownAttributes[m_kind];
    for (const QByteArray& name : m_xml.attributeNames()) {
        if (known.contains(name))
            m_attributes.insert(name, QString::fromUtf8(*m_xml.attribute(name)));
        else if (name != "version")
            m_passedOver << QString::fromUtf8(name.left(100));
    }
}

/// A widespread CA writes it without the slash at its end; nothing else is meant by it.
void SetupDecoder::readNamespace()
{
    const QByteArray& found = m_xml.namespaceUri();
    if (found == Namespace)
        return;
    if (found == Namespace.chopped(1))
        add(FindingId::SETUP_NAMESPACE, u"\"%1\""_s.arg(QString::fromUtf8(found)));
    else
        malformed(u"not the namespace of RFC 8183: \"%1\""_s.arg(QString::fromUtf8(found.left(100))));
}

void SetupDecoder::readChildren()
{
    Token token = m_xml.next();
    while (token == Token::StartElement && !m_broken) {
        readChild();
        token = m_xml.next();
    }
    if (m_broken)
        return;
    if (token == Token::EndElement) // of the root
        token = m_xml.next();
    if (token == Token::Broken)
        malformed(m_xml.error());
    else if (token != Token::End)
        malformed(u"text between elements"_s);
    else if (!m_certificateSeen)
        malformed(u"no <%1>"_s.arg(QLatin1StringView(CertificateElements[m_kind])));
}

void SetupDecoder::readChild()
{
    const QByteArray name = m_xml.name();
    const bool hasReferrals = m_kind == 1 || m_kind == 2;
    Referral referral{QString::fromUtf8(m_xml.attribute("referrer").value_or(QByteArray())),
                      QString::fromUtf8(m_xml.attribute("contact_uri").value_or(QByteArray())),
                      {}};
    const QByteArray text = content();
    if (m_broken)
        return;
    if (name == CertificateElements[m_kind])
        readCertificate(text);
    else if (name == "referral" && hasReferrals)
        readReferral(std::move(referral), text);
    else if (name == "offer" && m_kind == 1 && text.trimmed().isEmpty() && !m_offer)
        m_offer = true;
    else
        malformed(u"unexpected or malformed <%1>"_s.arg(QString::fromUtf8(name.left(100))));
}

QByteArray SetupDecoder::content()
{
    QByteArray text;
    Token token = m_xml.next();
    for (; token == Token::Text; token = m_xml.next())
        text.append(m_xml.text());
    if (token != Token::EndElement)
        malformed(token == Token::Broken ? m_xml.error() : u"an element within an element"_s);
    return text;
}

void SetupDecoder::readCertificate(const QByteArray& base64)
{
    if (std::exchange(m_certificateSeen, true))
        return malformed(u"more than one certificate"_s);
    const auto der = fromBase64(base64);
    if (!der)
        return malformed(u"the certificate is not in base64"_s);
    m_certificate = decodeBpkiCertificate(*der);
    if (!m_certificate)
        return add(FindingId::SETUP_BPKI_CERTIFICATE, u"not an X.509 certificate in DER"_s);
    if (!m_certificate->isSelfSigned)
        add(FindingId::SETUP_BPKI_NOT_SELF_SIGNED, m_certificate->subject);
}

void SetupDecoder::readReferral(Referral referral, const QByteArray& base64)
{
    auto authorization = fromBase64(base64);
    if (!authorization)
        return malformed(u"the authorization of a referral is not in base64"_s);
    if (!isHandle(referral.referrer))
        return add(FindingId::SETUP_HANDLE, u"referrer"_s);
    if (m_referrals.size() >= limits::MaxSetupReferrals)
        return malformed(u"too many referrals"_s);
    referral.authorization = std::move(*authorization);
    m_referrals.push_back(std::move(referral));
}

QString SetupDecoder::handle(const QByteArray& attribute)
{
    QString value = m_attributes.value(attribute);
    if (!isHandle(value))
        add(FindingId::SETUP_HANDLE, QString::fromLatin1(attribute));
    return value;
}

QString SetupDecoder::serviceUri()
{
    QString value = m_attributes.value("service_uri");
    if (!isServiceUri(value))
        add(FindingId::SETUP_URI, u"service_uri"_s);
    return value;
}

std::optional<RsyncUri> SetupDecoder::siaBase()
{
    QString text = m_attributes.value("sia_base");
    if (!text.endsWith(u'/'))
        text += u'/';
    auto uri = RsyncUri::tryFromString(text);
    if (!uri)
        add(FindingId::SETUP_URI, u"sia_base"_s);
    return uri;
}

std::optional<HttpsUri> SetupDecoder::notification()
{
    if (!m_attributes.contains("rrdp_notification_uri"))
        return std::nullopt;
    auto uri = HttpsUri::tryFromString(m_attributes.value("rrdp_notification_uri"));
    if (!uri)
        add(FindingId::SETUP_URI, u"rrdp_notification_uri"_s);
    return uri;
}

/// Findings made here leave what is returned unused.
std::optional<SetupMessage> SetupDecoder::build()
{
    switch (m_kind) {
    case 0:
        return message(ChildRequest{handle("child_handle"), *m_certificate});
    case 1:
        return message(ParentResponse{serviceUri(), handle("child_handle"), handle("parent_handle"),
                                      *m_certificate, m_offer, std::move(m_referrals)});
    case 2:
        return message(PublisherRequest{handle("publisher_handle"), *m_certificate, std::move(m_referrals)});
    default:
        break;
    }
    const QString service = serviceUri();
    const QString publisher = handle("publisher_handle");
    auto rrdp = notification();
    auto base = siaBase();
    if (!base)
        return std::nullopt;
    return message(RepositoryResponse{service, publisher, std::move(*base), std::move(rrdp), *m_certificate});
}

} // namespace

QString SetupMessage::name() const { return QString::fromLatin1(Names.at(body.index())); }

const BpkiCertificate& SetupMessage::bpkiTa() const
{
    return std::visit([](const auto& message) -> const BpkiCertificate& { return message.bpkiTa; }, body);
}

DecodedSetupMessage decodeSetupMessage(const QByteArray& xml, const QString& where)
{
    if (xml.size() > limits::MaxSetupMessageBytes)
        return {std::nullopt, {{FindingId::SETUP_MALFORMED, where, {{u"reason"_s, u"too large"_s}}}}};
    return SetupDecoder(xml, where).run();
}

Findings inspectAt(const SetupMessage& message, Instant now, const QString& where)
{
    const BpkiCertificate& certificate = message.bpkiTa();
    if (now < certificate.notBefore)
        return {{FindingId::SETUP_BPKI_NOT_YET_VALID,
                 where,
                 {{u"not_before"_s, formatRfc3339(certificate.notBefore)}}}};
    if (now > certificate.notAfter)
        return {
            {FindingId::SETUP_BPKI_EXPIRED, where, {{u"not_after"_s, formatRfc3339(certificate.notAfter)}}}};
    return {};
}

} // namespace caretaker::fleet
