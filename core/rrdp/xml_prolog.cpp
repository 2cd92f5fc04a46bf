// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/xml_prolog.h"

#include <algorithm>
#include <array>

namespace caretaker::rrdp {

namespace {

constexpr QByteArrayView ByteOrderMark = "\xEF\xBB\xBF";

bool isXmlSpace(char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; }

/// The offset behind `closer`, counted from `from`; -1 when there is none.
qsizetype behind(const QByteArray& xml, QByteArrayView closer, qsizetype from)
{
    const qsizetype at = xml.indexOf(closer, from);
    return at < 0 ? -1 : at + closer.size();
}

/// The start of an element's name. A NUL here means UTF-16 or UTF-32.
bool startsElement(QByteArrayView markup)
{
    return markup.size() > 1 && markup[0] == '<' && markup[1] != '!' && markup[1] != '\0';
}

/// The XML declaration without "<?xml" and "?>"; empty when there is none.
QByteArrayView declaration(const QByteArray& xml)
{
    const qsizetype start = xml.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
    constexpr QByteArrayView Opening = "<?xml";
    if (!QByteArrayView(xml).sliced(start).startsWith(Opening))
        return {};
    const qsizetype end = xml.indexOf("?>", start);
    return end < 0 ? QByteArrayView() : QByteArrayView(xml).sliced(start, end - start).sliced(Opening.size());
}

} // namespace

bool hasPlainProlog(const QByteArray& xml)
{
    qsizetype at = xml.startsWith(ByteOrderMark) ? ByteOrderMark.size() : 0;
    while (at >= 0 && at < xml.size()) {
        const QByteArrayView rest = QByteArrayView(xml).sliced(at);
        if (isXmlSpace(rest.front()))
            ++at;
        else if (rest.startsWith("<!--"))
            at = behind(xml, "-->", at + 4);
        else if (rest.startsWith("<?"))
            at = behind(xml, "?>", at + 2);
        else
            return startsElement(rest);
    }
    return false;
}

bool namesPlainEncoding(const QByteArray& xml)
{
    constexpr QByteArrayView Attribute = "encoding";
    const QByteArray declared = declaration(xml).toByteArray();
    const qsizetype at = declared.indexOf(Attribute);
    if (at < 0)
        return true;
    const QByteArray value = declared.sliced(at + Attribute.size()).trimmed(); // ="NAME"...
    const QByteArray quoted = value.startsWith('=') ? value.sliced(1).trimmed() : QByteArray();
    const char quote = quoted.isEmpty() ? '"' : quoted.front();
    const QByteArray name = quoted.mid(1, quoted.indexOf(quote, 1) - 1).toUpper();
    constexpr auto Plain = std::to_array<QByteArrayView>({"US-ASCII", "ASCII", "UTF-8", "ISO-8859-1"});
    return std::find(Plain.begin(), Plain.end(), name) != Plain.end();
}

} // namespace caretaker::rrdp
