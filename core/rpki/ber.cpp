// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/der.h"

namespace caretaker::rpki::der {

namespace {

constexpr std::uint8_t Constructed = 0x20;
constexpr std::uint8_t IndefiniteLength = 0x80;

/// Walks BER and writes DER. One object for one conversion.
class Converter
{
public:
    explicit Converter(QByteArrayView bytes) : m_bytes(bytes) {}

    std::optional<QByteArray> run()
    {
        QByteArray out;
        if (!convertElement(m_bytes.size(), limits::MaxBerDepth, out) || m_at != m_bytes.size())
            return std::nullopt;
        return out;
    }

private:
    struct Header
    {
        std::uint8_t tag;
        std::optional<qsizetype> length; ///< nothing when indefinite
    };

    std::optional<Header> header(qsizetype end);
    std::optional<qsizetype> longLength(int count, qsizetype end);
    bool convertElement(qsizetype end, int depth, QByteArray& out);
    bool convertContents(const Header& header, qsizetype end, int depth, QByteArray& out);
    bool convertString(const Header& header, qsizetype end, int depth, QByteArray& out);
    template <typename Each>
    bool forEachChild(const Header& header, qsizetype end, Each each);
    bool skipEndOfContents(qsizetype end);

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

std::uint8_t octet(QByteArrayView bytes, qsizetype index) { return static_cast<std::uint8_t>(bytes[index]); }

void writeElement(std::uint8_t tag, const QByteArray& contents, QByteArray& out)
{
    out.append(static_cast<char>(tag));
    const auto size = static_cast<quint64>(contents.size());
    if (size < 0x80) {
        out.append(static_cast<char>(size));
    } else {
        int octets = 1;
        while (octets < 8 && (size >> (8 * octets)) != 0)
            ++octets;
        out.append(static_cast<char>(0x80 | octets));
        for (int i = octets - 1; i >= 0; --i)
            out.append(static_cast<char>((size >> (8 * i)) & 0xff));
    }
    out.append(contents);
}

std::optional<qsizetype> Converter::longLength(int count, qsizetype end)
{
    if (count > 8 || m_at + count > end)
        return std::nullopt;
    quint64 value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8) | octet(m_bytes, m_at++);
    return value > static_cast<quint64>(end - m_at) ? std::nullopt
                                                    : std::optional(static_cast<qsizetype>(value));
}

std::optional<Converter::Header> Converter::header(qsizetype end)
{
    if (end - m_at < 2 || (octet(m_bytes, m_at) & 0x1f) == 0x1f)
        return std::nullopt;
    const std::uint8_t tag = octet(m_bytes, m_at);
    const std::uint8_t first = octet(m_bytes, m_at + 1);
    m_at += 2;
    if (first == IndefiniteLength)
        return (tag & Constructed) != 0 ? std::optional(Header{tag, std::nullopt}) : std::nullopt;
    const auto length = first < 0x80 ? std::optional<qsizetype>(first) : longLength(first & 0x7f, end);
    if (!length || *length > end - m_at)
        return std::nullopt;
    return Header{tag, length};
}

bool Converter::skipEndOfContents(qsizetype end)
{
    if (end - m_at < 2 || octet(m_bytes, m_at) != 0 || octet(m_bytes, m_at + 1) != 0)
        return false;
    m_at += 2;
    return true;
}

/// Calls each(end) at the start of every child, until the element is used up.
template <typename Each>
bool Converter::forEachChild(const Header& header, qsizetype end, Each each)
{
    if (header.length) {
        const qsizetype childrenEnd = m_at + *header.length;
        while (m_at < childrenEnd) {
            if (!each(childrenEnd))
                return false;
        }
        return m_at == childrenEnd;
    }
    while (!skipEndOfContents(end)) {
        if (!each(end))
            return false;
    }
    return true;
}

/// Appends the bytes of an octet string, joining its segments when it is constructed.
bool Converter::convertString(const Header& header, qsizetype end, int depth, QByteArray& out)
{
    if ((header.tag & Constructed) == 0) {
        out.append(m_bytes.sliced(m_at, *header.length));
        m_at += *header.length;
        return true;
    }
    if (depth == 0)
        return false;
    return forEachChild(header, end, [&](qsizetype childEnd) {
        const auto segment = this->header(childEnd);
        return segment && (segment->tag & ~Constructed) == OctetString &&
               convertString(*segment, childEnd, depth - 1, out);
    });
}

bool Converter::convertContents(const Header& header, qsizetype end, int depth, QByteArray& out)
{
    if ((header.tag & Constructed) == 0) {
        out = m_bytes.sliced(m_at, *header.length).toByteArray();
        m_at += *header.length;
        return true;
    }
    return forEachChild(header, end,
                        [&](qsizetype childEnd) { return convertElement(childEnd, depth - 1, out); });
}

bool Converter::convertElement(qsizetype end, int depth, QByteArray& out)
{
    const auto head = header(end);
    if (!head || depth == 0)
        return false;
    const bool isString = (head->tag & ~Constructed) == OctetString;
    QByteArray contents;
    if (!(isString ? convertString(*head, end, depth, contents)
                   : convertContents(*head, end, depth, contents)))
        return false;
    writeElement(isString ? std::uint8_t(OctetString) : head->tag, contents, out);
    return true;
}

} // namespace

std::optional<QByteArray> fromBer(QByteArrayView bytes) { return Converter(bytes).run(); }

} // namespace caretaker::rpki::der
