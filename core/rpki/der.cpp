// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/der.h"

#include <QStringList>

namespace caretaker::rpki::der {

namespace {

constexpr std::uint8_t HighTagNumber = 0x1f;
constexpr std::uint8_t LongForm = 0x80;
constexpr std::uint8_t True = 0xff;
constexpr int MaxLengthOctets = 4;

std::uint8_t octet(QByteArrayView bytes, qsizetype index) { return static_cast<std::uint8_t>(bytes[index]); }

/// A DER length that starts at `bytes[1]`: {octets it takes, its value}; nothing when it is not minimal.
std::optional<std::pair<qsizetype, qsizetype>> readLength(QByteArrayView bytes)
{
    const std::uint8_t first = octet(bytes, 1);
    if (first < LongForm)
        return std::pair<qsizetype, qsizetype>(1, first);
    const int count = first & 0x7f;
    if (count == 0 || count > MaxLengthOctets || bytes.size() < 2 + count)
        return std::nullopt;
    qsizetype value = 0;
    for (int i = 0; i < count; ++i)
        value = (value << 8) | octet(bytes, 2 + i);
    const bool minimal = value >= LongForm && octet(bytes, 2) != 0;
    return minimal ? std::optional(std::pair<qsizetype, qsizetype>(1 + count, value)) : std::nullopt;
}

bool isMinimalInteger(QByteArrayView contents)
{
    if (contents.size() < 2)
        return contents.size() == 1;
    const bool highBit = (octet(contents, 1) & 0x80) != 0;
    return !(octet(contents, 0) == 0 && !highBit) && !(octet(contents, 0) == 0xff && highBit);
}

bool isWellFormedOid(QByteArrayView contents)
{
    if (contents.isEmpty() || (octet(contents, contents.size() - 1) & 0x80) != 0)
        return false;
    bool atStart = true;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        if (atStart && octet(contents, i) == 0x80)
            return false;
        atStart = (octet(contents, i) & 0x80) == 0;
    }
    return true;
}

/// Whether the last `unused` bits of a bit string's bytes are zero.
bool hasZeroTail(QByteArrayView bytes, int unused)
{
    if (bytes.isEmpty())
        return unused == 0;
    return (octet(bytes, bytes.size() - 1) & ((1 << unused) - 1)) == 0;
}

} // namespace

void Reader::fail(const char* what)
{
    if (!m_failure->failed)
        *m_failure = {true, what};
    unwind();
}

void Reader::expectEnd()
{
    if (!m_failure->failed && !m_rest.isEmpty())
        fail("data after the end");
}

bool Reader::has(std::uint8_t tag) const { return !atEnd() && octet(m_rest, 0) == tag; }

std::optional<Reader::Header> Reader::header()
{
    if (m_failure->failed)
        return std::nullopt;
    if (m_rest.size() < 2 || (octet(m_rest, 0) & HighTagNumber) == HighTagNumber) {
        fail("no element where one is required");
        return std::nullopt;
    }
    const auto length = readLength(m_rest);
    if (!length || length->second > m_rest.size() - 1 - length->first) {
        fail(length ? "length beyond the end" : "length is not DER");
        return std::nullopt;
    }
    return Header{octet(m_rest, 0), 1 + length->first, length->second};
}

QByteArrayView Reader::take(const Header& header, bool whole)
{
    const qsizetype size = header.headerSize + header.contentSize;
    const QByteArrayView element =
        whole ? m_rest.first(size) : m_rest.sliced(header.headerSize, header.contentSize);
    m_rest = m_rest.sliced(size);
    return element;
}

QByteArrayView Reader::read(std::uint8_t tag)
{
    const auto next = header();
    if (next && next->tag == tag)
        return take(*next, false);
    fail("unexpected tag");
    return {};
}

QByteArrayView Reader::readWhole(std::uint8_t tag)
{
    const auto next = header();
    if (next && next->tag == tag)
        return take(*next, true);
    fail("unexpected tag");
    return {};
}

QByteArrayView Reader::readAny()
{
    const auto next = header();
    return next ? take(*next, true) : QByteArrayView();
}

bool Reader::boolean()
{
    const QByteArrayView contents = read(Boolean);
    if (contents.size() != 1 || (octet(contents, 0) != 0 && octet(contents, 0) != True)) {
        fail("BOOLEAN is not DER");
        return false;
    }
    return octet(contents, 0) == True;
}

QByteArrayView Reader::oid()
{
    const QByteArrayView contents = read(ObjectIdentifier);
    if (!isWellFormedOid(contents))
        fail("malformed OBJECT IDENTIFIER");
    return m_failure->failed ? QByteArrayView() : contents;
}

QByteArrayView Reader::integer(std::uint8_t tag)
{
    const QByteArrayView contents = read(tag);
    if (!isMinimalInteger(contents))
        fail("INTEGER is not DER");
    return m_failure->failed ? QByteArrayView() : contents;
}

std::uint64_t Reader::number(std::uint8_t tag)
{
    const QByteArrayView contents = integer(tag);
    std::uint64_t value = 0;
    if (contents.isEmpty() || (octet(contents, 0) & 0x80) != 0 || contents.size() > 9 ||
        (contents.size() == 9 && octet(contents, 0) != 0)) {
        fail("INTEGER out of range");
        return 0;
    }
    for (qsizetype i = 0; i < contents.size(); ++i)
        value = (value << 8) | octet(contents, i);
    return value;
}

Serial Reader::serial()
{
    const auto value = Serial::tryFromBytes(integer());
    if (!value)
        fail("number is negative or longer than 20 octets");
    return value.value_or(Serial::fromNumber(0));
}

BitString Reader::bitString(std::uint8_t tag)
{
    const QByteArrayView contents = read(tag);
    const int unused = contents.isEmpty() ? 8 : octet(contents, 0);
    if (unused > 7 || !hasZeroTail(contents.sliced(1), unused)) {
        fail("BIT STRING is not DER");
        return {};
    }
    return {contents.sliced(1), unused};
}

Instant Reader::time()
{
    constexpr auto FirstGeneralized = std::chrono::sys_days(std::chrono::year(2050) / 1 / 1);
    std::optional<Instant> at;
    if (has(UtcTime)) {
        at = parseUtcTime(read(UtcTime));
    } else {
        at = parseGeneralizedTime(read(GeneralizedTime));
        if (at && *at < FirstGeneralized && !m_failure->failed)
            at = std::nullopt;
    }
    if (!at)
        fail("time is not as RFC 5280 section 4.1.2.5 writes it");
    return at.value_or(Instant{});
}

Instant Reader::generalizedTime()
{
    const auto at = parseGeneralizedTime(read(GeneralizedTime));
    if (!at)
        fail("malformed GeneralizedTime");
    return at.value_or(Instant{});
}

QString oidToString(QByteArrayView contents)
{
    if (!isWellFormedOid(contents))
        return {};
    QStringList arcs;
    std::uint64_t arc = 0;
    for (qsizetype i = 0; i < contents.size(); ++i) {
        arc = (arc << 7) | (octet(contents, i) & 0x7f);
        if ((octet(contents, i) & 0x80) != 0)
            continue;
        if (arcs.isEmpty()) {
            const std::uint64_t top = std::min<std::uint64_t>(arc / 40, 2);
            arcs << QString::number(top);
            arc -= top * 40;
        }
        arcs << QString::number(arc);
        arc = 0;
    }
    return arcs.join(u'.');
}

} // namespace caretaker::rpki::der
