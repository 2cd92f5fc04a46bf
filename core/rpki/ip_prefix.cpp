// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/ip_prefix.h"

#include <algorithm>
#include <arpa/inet.h>
#include <bit>
#include <limits>

namespace caretaker::rpki {

namespace {

constexpr std::uint64_t AllOnes = std::numeric_limits<std::uint64_t>::max();

/// The last `count` bits set, 0 to 64.
std::uint64_t lowBits(int count) { return count == 0 ? 0 : AllOnes >> (64 - count); }

Ipv6Number hostMask(int length)
{
    return length < 64 ? Ipv6Number{lowBits(64 - length), AllOnes} : Ipv6Number{0, lowBits(128 - length)};
}

std::uint64_t bigEndian64(const std::uint8_t* bytes)
{
    std::uint64_t value = 0;
    for (int i = 0; i < 8; ++i)
        value = (value << 8) | bytes[i];
    return value;
}

IpPrefix::Bytes bytesOf(std::uint32_t number)
{
    IpPrefix::Bytes bytes{};
    for (std::size_t i = 0; i < 4; ++i)
        bytes[i] = static_cast<std::uint8_t>(number >> (24 - 8 * i));
    return bytes;
}

IpPrefix::Bytes bytesOf(const Ipv6Number& number)
{
    IpPrefix::Bytes bytes{};
    for (std::size_t i = 0; i < 8; ++i) {
        bytes[i] = static_cast<std::uint8_t>(number.high >> (56 - 8 * i));
        bytes[i + 8] = static_cast<std::uint8_t>(number.low >> (56 - 8 * i));
    }
    return bytes;
}

std::uint32_t ipv4Of(const IpPrefix::Bytes& bytes)
{
    return static_cast<std::uint32_t>(bigEndian64(bytes.data()) >> 32);
}

Ipv6Number ipv6Of(const IpPrefix::Bytes& bytes)
{
    return {bigEndian64(bytes.data()), bigEndian64(bytes.data() + 8)};
}

QString addressText(IpFamily family, const IpPrefix::Bytes& bytes)
{
    char text[INET6_ADDRSTRLEN] = {};
    inet_ntop(family == IpFamily::V4 ? AF_INET : AF_INET6, bytes.data(), text, sizeof text);
    return QString::fromLatin1(text);
}

std::optional<std::pair<IpFamily, IpPrefix::Bytes>> parseAddress(QStringView text)
{
    IpPrefix::Bytes bytes{};
    const IpFamily family = text.contains(u':') ? IpFamily::V6 : IpFamily::V4;
    const QByteArray latin = text.toLatin1();
    if (inet_pton(family == IpFamily::V4 ? AF_INET : AF_INET6, latin.constData(), bytes.data()) != 1)
        return std::nullopt;
    return std::pair(family, bytes);
}

/// One to three digits.
std::optional<int> parseLength(QStringView text)
{
    const bool digits = std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    return !text.isEmpty() && text.size() <= 3 && digits ? std::optional(text.toInt()) : std::nullopt;
}

bool bitsAfterAreZero(const IpPrefix::Bytes& bytes, int length)
{
    const Ipv6Number number = ipv6Of(bytes);
    const Ipv6Number mask = hostMask(length);
    return (number.high & mask.high) == 0 && (number.low & mask.low) == 0;
}

template <typename RangeType>
QString rangeToString(const RangeType& range, IpFamily family, const std::optional<IpPrefix>& prefix)
{
    if (prefix)
        return prefix->toString();
    return addressText(family, bytesOf(range.first)) + u'-' + addressText(family, bytesOf(range.last));
}

} // namespace

std::optional<IpPrefix> IpPrefix::tryMake(IpFamily family, const Bytes& bytes, int length)
{
    if (length < 0 || length > addressBits(family) || !bitsAfterAreZero(bytes, length))
        return std::nullopt;
    return IpPrefix(family, bytes, length);
}

std::optional<IpPrefix> IpPrefix::tryFromString(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash < 0)
        return std::nullopt;
    const auto address = parseAddress(text.left(slash));
    const auto length = parseLength(text.sliced(slash + 1));
    return address && length ? tryMake(address->first, address->second, *length) : std::nullopt;
}

Ipv4Range IpPrefix::toIpv4Range() const
{
    const std::uint32_t first = ipv4Of(m_bytes);
    return {first, first | static_cast<std::uint32_t>(lowBits(32 - m_length))};
}

Ipv6Range IpPrefix::toIpv6Range() const
{
    const Ipv6Number first = ipv6Of(m_bytes);
    const Ipv6Number mask = hostMask(m_length);
    return {first, {first.high | mask.high, first.low | mask.low}};
}

bool IpPrefix::contains(const IpPrefix& other) const
{
    if (m_family != other.m_family)
        return false;
    return m_family == IpFamily::V4 ? toIpv4Range().contains(other.toIpv4Range())
                                    : toIpv6Range().contains(other.toIpv6Range());
}

QString IpPrefix::toString() const
{
    return addressText(m_family, m_bytes) + u'/' + QString::number(m_length);
}

std::optional<IpPrefix> asPrefix(const Ipv4Range& range)
{
    const int length = 32 - static_cast<int>(std::bit_width(range.first ^ range.last));
    const auto prefix = IpPrefix::tryMake(IpFamily::V4, bytesOf(range.first), length);
    return prefix && prefix->toIpv4Range() == range ? prefix : std::nullopt;
}

std::optional<IpPrefix> asPrefix(const Ipv6Range& range)
{
    const std::uint64_t high = range.first.high ^ range.last.high;
    const auto hostBits = static_cast<int>(high != 0 ? 64 + std::bit_width(high)
                                                     : std::bit_width(range.first.low ^ range.last.low));
    const auto prefix = IpPrefix::tryMake(IpFamily::V6, bytesOf(range.first), 128 - hostBits);
    return prefix && prefix->toIpv6Range() == range ? prefix : std::nullopt;
}

QString addressesToString(const Ipv4Range& range)
{
    return rangeToString(range, IpFamily::V4, asPrefix(range));
}

QString addressesToString(const Ipv6Range& range)
{
    return rangeToString(range, IpFamily::V6, asPrefix(range));
}

std::optional<std::variant<Ipv4Range, Ipv6Range>> addressRange(QStringView first, QStringView last)
{
    const auto from = parseAddress(first);
    const auto to = parseAddress(last);
    if (!from || !to || from->first != to->first || to->second < from->second)
        return std::nullopt;
    if (from->first == IpFamily::V4)
        return Ipv4Range{ipv4Of(from->second), ipv4Of(to->second)};
    return Ipv6Range{ipv6Of(from->second), ipv6Of(to->second)};
}

} // namespace caretaker::rpki
