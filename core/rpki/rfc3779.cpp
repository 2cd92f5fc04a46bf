// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/rfc3779.h"

#include "core/base/limits.h"

namespace caretaker::rpki {

namespace {

constexpr std::uint8_t AfiIpv4 = 1;
constexpr std::uint8_t AfiIpv6 = 2;

/// The bits of an address from the left, the rest filled with `fill`; nothing when there are too many.
std::optional<IpPrefix::Bytes> leftAligned(const der::BitString& bits, IpFamily family, bool fill)
{
    if (bits.bitCount() > addressBits(family))
        return std::nullopt;
    IpPrefix::Bytes bytes{};
    std::copy(bits.bytes.begin(), bits.bytes.end(), bytes.begin());
    if (fill) {
        if (!bits.bytes.isEmpty()) {
            auto& last = bytes[static_cast<std::size_t>(bits.bytes.size() - 1)];
            last = static_cast<std::uint8_t>(last | ((1 << bits.unusedBits) - 1));
        }
        std::fill(bytes.begin() + bits.bytes.size(), bytes.begin() + addressBits(family) / 8,
                  std::uint8_t{0xff});
    }
    return bytes;
}

/// RFC 3779 section 2.2.3.8: the lower end has no trailing zero bits, the upper end no trailing one bits.
bool lastBitIs(const der::BitString& bits, bool wanted)
{
    if (bits.bytes.isEmpty())
        return true;
    const auto last = static_cast<std::uint8_t>(bits.bytes.back());
    return ((last >> bits.unusedBits) & 1) == (wanted ? 1 : 0);
}

std::optional<IpPrefix> fullAddress(const der::BitString& bits, IpFamily family, bool fill)
{
    const auto bytes = leftAligned(bits, family, fill);
    return bytes ? IpPrefix::tryMake(family, *bytes, addressBits(family)) : std::nullopt;
}

/// How the two IP families differ.
struct Ipv4Traits
{
    using Number = std::uint32_t;
    static constexpr IpFamily Family = IpFamily::V4;
    static Ipv4Range rangeOf(const IpPrefix& prefix) { return prefix.toIpv4Range(); }
};
struct Ipv6Traits
{
    using Number = Ipv6Number;
    static constexpr IpFamily Family = IpFamily::V6;
    static Ipv6Range rangeOf(const IpPrefix& prefix) { return prefix.toIpv6Range(); }
};

/// Sorted, with a gap of at least one number between neighbours.
template <typename Number>
bool isCanonical(const std::vector<Range<Number>>& ranges)
{
    for (std::size_t i = 1; i < ranges.size(); ++i) {
        const auto next = successor(ranges[i - 1].last);
        if (!next || ranges[i].first <= *next)
            return false;
    }
    return true;
}

template <typename Traits>
std::optional<Range<typename Traits::Number>> readAddressRange(der::Reader reader)
{
    const der::BitString low = reader.bitString();
    const der::BitString high = reader.bitString();
    reader.expectEnd();
    const auto first = fullAddress(low, Traits::Family, false);
    const auto last = fullAddress(high, Traits::Family, true);
    if (reader.failed() || !first || !last || *last < *first || !lastBitIs(low, true) ||
        !lastBitIs(high, false))
        return std::nullopt;
    const Range<typename Traits::Number> range{Traits::rangeOf(*first).first, Traits::rangeOf(*last).last};
    return asPrefix(range) ? std::nullopt : std::optional(range);
}

template <typename Traits>
std::optional<Range<typename Traits::Number>> readAddressOrRange(der::Reader& list)
{
    if (list.has(der::Sequence))
        return readAddressRange<Traits>(list.enter(der::Sequence));
    const auto prefix = readPrefix(list, Traits::Family);
    return prefix ? std::optional(Traits::rangeOf(*prefix)) : std::nullopt;
}

/// One kind's SEQUENCE of ranges, read one by one by `readOne`, checked for order and number.
template <typename Number, typename ReadOne>
RangeSet<Number> readRanges(der::Reader list, ReadOne readOne)
{
    std::vector<Range<Number>> ranges;
    while (!list.atEnd()) {
        const std::optional<Range<Number>> range = readOne(list);
        if (!range || static_cast<qsizetype>(ranges.size()) == limits::MaxResourceRanges) {
            list.fail("malformed resource, or too many");
            return {};
        }
        ranges.push_back(*range);
    }
    if (ranges.empty() || !isCanonical(ranges))
        list.fail("resources are not in canonical form");
    return RangeSet<Number>(std::move(ranges));
}

template <typename Traits>
void readFamily(der::Reader& family, Claim<RangeSet<typename Traits::Number>>& claim)
{
    if (!std::holds_alternative<std::monostate>(claim))
        family.fail("address family given twice");
    if (family.has(der::Null)) {
        if (!family.read(der::Null).isEmpty())
            family.fail("malformed inherit");
        claim = Inherit{};
    } else {
        claim = readRanges<typename Traits::Number>(family.enter(der::Sequence), readAddressOrRange<Traits>);
    }
    family.expectEnd();
}

std::optional<AsRange> readAsOrRange(der::Reader& list)
{
    constexpr std::uint64_t Max = std::numeric_limits<std::uint32_t>::max();
    const bool isRange = list.has(der::Sequence);
    der::Reader range = isRange ? list.enter(der::Sequence) : list;
    const std::uint64_t first = range.number();
    const std::uint64_t last = isRange ? range.number() : first;
    if (isRange)
        range.expectEnd();
    else
        list = range;
    if (list.failed() || first > Max || last > Max || last < first || (isRange && first == last))
        return std::nullopt;
    return AsRange{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)};
}

} // namespace

std::optional<IpPrefix> readPrefix(der::Reader& reader, IpFamily family)
{
    const der::BitString bits = reader.bitString();
    const auto bytes = leftAligned(bits, family, false);
    if (!bytes)
        reader.fail("address is too long for its family");
    if (reader.failed())
        return std::nullopt;
    return IpPrefix::tryMake(family, *bytes, static_cast<int>(bits.bitCount()));
}

void readIpAddrBlocks(der::Reader reader, ResourceClaim& claim)
{
    der::Reader blocks = reader.enter(der::Sequence);
    reader.expectEnd();
    if (blocks.atEnd())
        blocks.fail("no address families");
    std::uint8_t previous = 0;
    while (!blocks.atEnd()) {
        der::Reader family = blocks.enter(der::Sequence);
        const QByteArrayView afi = family.read(der::OctetString);
        const std::uint8_t number = afi.size() == 2 && afi[0] == '\0' ? static_cast<std::uint8_t>(afi[1]) : 0;
        if (number <= previous)
            family.fail("address families are not in order");
        previous = number;
        if (number == AfiIpv4)
            readFamily<Ipv4Traits>(family, claim.ipv4);
        else if (number == AfiIpv6)
            readFamily<Ipv6Traits>(family, claim.ipv6);
        else
            family.fail("address family is neither IPv4 nor IPv6");
    }
}

void readAsIdentifiers(der::Reader reader, ResourceClaim& claim)
{
    der::Reader identifiers = reader.enter(der::Sequence);
    reader.expectEnd();
    der::Reader choice = identifiers.enter(der::contextConstructed(0));
    identifiers.expectEnd();
    if (choice.has(der::Null)) {
        if (!choice.read(der::Null).isEmpty())
            choice.fail("malformed inherit");
        claim.as = Inherit{};
    } else {
        claim.as = readRanges<std::uint32_t>(choice.enter(der::Sequence), readAsOrRange);
    }
    choice.expectEnd();
}

} // namespace caretaker::rpki
