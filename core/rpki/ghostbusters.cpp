// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/ghostbusters.h"

#include "core/base/limits.h"
#include "core/rpki/payload_reader.h"

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

namespace {

constexpr char16_t FirstPrintable = 0x20;
constexpr char16_t Delete = 0x7f;

Judged<Ghostbusters> refused(const QString& problem)
{
    return Judged<Ghostbusters>::refused(findingOf(FindingId::OBJECT_MALFORMED, problem));
}

bool isControl(QChar c) { return (c.unicode() < FirstPrintable && c != u'\t') || c.unicode() == Delete; }

/// RFC 6350 section 3.2: a line that starts with a space or a tab goes on with the line before it.
std::optional<QStringList> unfoldedLines(const QString& text)
{
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        if (std::any_of(line.begin(), line.end(), isControl))
            return std::nullopt;
        const bool isFolded = line.startsWith(u' ') || line.startsWith(u'\t');
        if (isFolded && !lines.isEmpty())
            lines.back() += line.sliced(1);
        else
            lines << line;
    }
    while (!lines.isEmpty() && lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

/// Where the value begins: the first colon outside of a quoted parameter.
qsizetype findColon(const QString& line)
{
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line[i] == u'"')
            isQuoted = !isQuoted;
        else if (line[i] == u':' && !isQuoted)
            return i;
    }
    return -1;
}

bool isNameCharacter(QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'; }

/// "item1.TEL;TYPE=WORK:..."
std::optional<VcardProperty> parseLine(const QString& line)
{
    const qsizetype colon = findColon(line);
    if (colon < 0)
        return std::nullopt;
    const QString head = line.first(colon);
    const qsizetype semicolon = head.indexOf(u';');
    const QString qualified = semicolon < 0 ? head : head.first(semicolon);
    const QString name = qualified.sliced(qualified.indexOf(u'.') + 1).toUpper();
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isNameCharacter))
        return std::nullopt;
    return VcardProperty{name, semicolon < 0 ? QString() : head.sliced(semicolon + 1),
                         line.sliced(colon + 1)};
}

bool isVcard(const QString& line, const QString& name)
{
    return line.compare(name + u":VCARD"_s, Qt::CaseInsensitive) == 0;
}

/// The components of a structured value (RFC 6350 section 3.4), without escapes; line breaks become spaces.
QStringList components(const QString& value)
{
    QStringList parts{QString()};
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value[i] == u'\\' && i + 1 < value.size()) {
            const QChar escaped = value[++i];
            parts.back() += escaped == u'n' || escaped == u'N' ? QChar(u' ') : escaped;
        } else if (value[i] == u';') {
            parts << QString();
        } else {
            parts.back() += value[i];
        }
    }
    return parts;
}

/// For people: the components that say something.
QString asText(const QString& value)
{
    QStringList said;
    for (const QString& part : components(value)) {
        if (const QString text = part.simplified(); !text.isEmpty())
            said << text;
    }
    return said.join(u", "_s);
}

QString asTelephone(const QString& value)
{
    const QString text = asText(value);
    return text.startsWith(u"tel:"_s, Qt::CaseInsensitive) ? text.sliced(4) : text;
}

bool isAllowed(const VcardProperty& property)
{
    static const QStringList allowed{u"VERSION"_s, u"FN"_s, u"ORG"_s, u"ADR"_s, u"TEL"_s, u"EMAIL"_s};
    return allowed.contains(property.name);
}

} // namespace

const VcardProperty* Ghostbusters::find(QStringView name) const
{
    const auto found = std::find_if(properties.begin(), properties.end(),
                                    [&](const VcardProperty& property) { return property.name == name; });
    return found == properties.end() ? nullptr : &*found;
}

VcardContact Ghostbusters::contact() const
{
    VcardContact contact;
    for (const VcardProperty& property : properties) {
        if (property.name == u"FN" && contact.name.isEmpty())
            contact.name = asText(property.value);
        else if (property.name == u"ORG" && contact.organization.isEmpty())
            contact.organization = asText(property.value);
        else if (property.name == u"ADR")
            contact.addresses << asText(property.value);
        else if (property.name == u"TEL")
            contact.telephones << asTelephone(property.value);
        else if (property.name == u"EMAIL")
            contact.emails << asText(property.value);
    }
    return contact;
}

Judged<Ghostbusters> decodeGhostbusters(QByteArrayView content)
{
    if (content.size() > limits::MaxVcardBytes)
        return refused(u"too large for a vCard"_s);
    const auto text = decodeUtf8(content);
    if (!text)
        return refused(u"not UTF-8"_s);
    const auto lines = unfoldedLines(*text);
    if (!lines)
        return refused(u"control character in a vCard"_s);
    if (lines->size() < 2 || !isVcard(lines->front(), u"BEGIN"_s) || !isVcard(lines->back(), u"END"_s))
        return refused(u"not a vCard"_s);
    Ghostbusters record;
    for (const QString& line : lines->sliced(1, lines->size() - 2)) {
        auto property = parseLine(line);
        if (!property)
            return refused(u"a line of the vCard is not a property"_s);
        record.properties.push_back(std::move(*property));
    }
    return {std::move(record), {}};
}

Findings inspectGhostbusters(const Ghostbusters& record)
{
    Findings findings;
    const auto& properties = record.properties;
    if (properties.empty() || properties.front().name != u"VERSION" || properties.front().value != u"4.0")
        findings.push_back(findingOf(FindingId::GBR_VCARD, u"does not begin with VERSION:4.0"_s));
    if (record.contact().name.isEmpty())
        findings.push_back(findingOf(FindingId::GBR_VCARD, u"has no name (FN)"_s));
    const auto other = std::find_if_not(properties.begin(), properties.end(), isAllowed);
    if (other != properties.end())
        findings.push_back(findingOf(FindingId::GBR_PROPERTY, other->name));
    if (!record.find(u"ADR") && !record.find(u"TEL") && !record.find(u"EMAIL"))
        findings.push_back(Finding{FindingId::GBR_NO_CONTACT, {}, {}});
    return findings;
}

Findings inspectGhostbustersCertificate(const Certificate& certificate, Profile /*profile*/)
{
    if (certificate.resources.inheritsAll())
        return {};
    return {Finding{FindingId::GBR_EE_RESOURCES, {}, {}}};
}

ResourceSet requiredResources(const Ghostbusters& /*record*/) { return {}; }

} // namespace caretaker::rpki
