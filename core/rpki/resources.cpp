// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/resources.h"

#include <arpa/inet.h>
#include <bit>

namespace caretaker::rpki {

using namespace Qt::StringLiterals;

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

/// Ranges of each kind, while a list of texts is read.
struct Collected
{
    std::vector<AsRange> as;
    std::vector<Ipv4Range> ipv4;
    std::vector<Ipv6Range> ipv6;

    bool add(const QString& text);
    bool addAs(QStringView first, QStringView last);
    bool addAddresses(QStringView first, QStringView last);
    void addPrefix(const IpPrefix& prefix);
};

bool Collected::add(const QString& text)
{
    if (text.contains(u'/')) {
        const auto prefix = IpPrefix::tryFromString(text);
        if (prefix)
            addPrefix(*prefix);
        return prefix.has_value();
    }
    const qsizetype dash = text.indexOf(u'-');
    const QStringView first = QStringView(text).left(dash < 0 ? text.size() : dash);
    const QStringView last = dash < 0 ? first : QStringView(text).sliced(dash + 1);
    return text.startsWith("AS"_L1, Qt::CaseInsensitive) ? addAs(first, last) : addAddresses(first, last);
}

bool Collected::addAs(QStringView first, QStringView last)
{
    const auto from = Asn::tryFromString(first);
    const auto to = Asn::tryFromString(last);
    if (!from || !to || *to < *from)
        return false;
    as.push_back({from->value, to->value});
    return true;
}

bool Collected::addAddresses(QStringView first, QStringView last)
{
    const auto from = parseAddress(first);
    const auto to = parseAddress(last);
    if (!from || !to || from->first != to->first || to->second < from->second)
        return false;
    if (from->first == IpFamily::V4)
        ipv4.push_back({ipv4Of(from->second), ipv4Of(to->second)});
    else
        ipv6.push_back({ipv6Of(from->second), ipv6Of(to->second)});
    return true;
}

void Collected::addPrefix(const IpPrefix& prefix)
{
    if (prefix.family() == IpFamily::V4)
        ipv4.push_back(prefix.toIpv4Range());
    else
        ipv6.push_back(prefix.toIpv6Range());
}

template <typename Set>
Set resolve(const Claim<Set>& claim, const Set& issuer)
{
    if (std::holds_alternative<Inherit>(claim))
        return issuer;
    const Set* listed = std::get_if<Set>(&claim);
    return listed ? *listed : Set();
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

QString toString(const AsRange& range)
{
    const QString first = Asn{range.first}.toString();
    return range.first == range.last ? first : first + u'-' + Asn{range.last}.toString();
}

QString addressesToString(const Ipv4Range& range)
{
    return rangeToString(range, IpFamily::V4, asPrefix(range));
}

QString addressesToString(const Ipv6Range& range)
{
    return rangeToString(range, IpFamily::V6, asPrefix(range));
}

ResourceSet ResourceSet::all() { return *fromStrings({u"AS0-AS4294967295"_s, u"0.0.0.0/0"_s, u"::/0"_s}); }

std::optional<ResourceSet> ResourceSet::fromStrings(const QStringList& texts)
{
    Collected collected;
    for (const QString& text : texts) {
        if (!collected.add(text.trimmed()))
            return std::nullopt;
    }
    return ResourceSet{AsSet(std::move(collected.as)), Ipv4Set(std::move(collected.ipv4)),
                       Ipv6Set(std::move(collected.ipv6))};
}

ResourceSet ResourceSet::ofPrefix(const IpPrefix& prefix)
{
    Collected collected;
    collected.addPrefix(prefix);
    return {AsSet(), Ipv4Set(std::move(collected.ipv4)), Ipv6Set(std::move(collected.ipv6))};
}

bool ResourceSet::contains(const ResourceSet& other) const
{
    return as.contains(other.as) && ipv4.contains(other.ipv4) && ipv6.contains(other.ipv6);
}

bool ResourceSet::contains(const IpPrefix& prefix) const
{
    return prefix.family() == IpFamily::V4 ? ipv4.contains(prefix.toIpv4Range())
                                           : ipv6.contains(prefix.toIpv6Range());
}

ResourceSet ResourceSet::united(const ResourceSet& other) const
{
    return {as.united(other.as), ipv4.united(other.ipv4), ipv6.united(other.ipv6)};
}

ResourceSet ResourceSet::intersected(const ResourceSet& other) const
{
    return {as.intersected(other.as), ipv4.intersected(other.ipv4), ipv6.intersected(other.ipv6)};
}

ResourceSet ResourceSet::subtracted(const ResourceSet& other) const
{
    return {as.subtracted(other.as), ipv4.subtracted(other.ipv4), ipv6.subtracted(other.ipv6)};
}

QStringList ResourceSet::toStrings() const { return toStrings(std::numeric_limits<std::size_t>::max()); }

QStringList ResourceSet::toStrings(std::size_t maxOfEachKind) const
{
    QStringList texts;
    const auto addRanges = [&](const auto& ranges, auto text) {
        for (std::size_t i = 0; i < std::min(ranges.size(), maxOfEachKind); ++i)
            texts << text(ranges[i]);
    };
    addRanges(as.ranges(), [](const AsRange& range) { return rpki::toString(range); });
    addRanges(ipv4.ranges(), [](const Ipv4Range& range) { return addressesToString(range); });
    addRanges(ipv6.ranges(), [](const Ipv6Range& range) { return addressesToString(range); });
    return texts;
}

bool ResourceClaim::inheritsAny() const
{
    return std::holds_alternative<Inherit>(as) || std::holds_alternative<Inherit>(ipv4) ||
           std::holds_alternative<Inherit>(ipv6);
}

bool ResourceClaim::inheritsAll() const
{
    return inheritsAny() && !std::holds_alternative<AsSet>(as) && !std::holds_alternative<Ipv4Set>(ipv4) &&
           !std::holds_alternative<Ipv6Set>(ipv6);
}

bool ResourceClaim::isEmpty() const { return *this == ResourceClaim{}; }

ResourceSet ResourceClaim::resolved(const ResourceSet& issuer) const
{
    return {resolve(as, issuer.as), resolve(ipv4, issuer.ipv4), resolve(ipv6, issuer.ipv6)};
}

} // namespace caretaker::rpki
