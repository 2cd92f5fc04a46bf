// SPDX-License-Identifier: GPL-3.0-or-later
//
// IP prefixes and ranges of addresses, of both families, and how they are written.
#pragma once

#include "core/rpki/range_set.h"

#include <QString>

#include <array>
#include <optional>
#include <variant>

namespace caretaker::rpki {

enum class IpFamily : std::uint8_t { V4, V6 };
/// Bits of an address: 32 or 128.
constexpr int addressBits(IpFamily family) { return family == IpFamily::V4 ? 32 : 128; }

using Ipv4Range = Range<std::uint32_t>;
using Ipv6Range = Range<Ipv6Number>;

/// An IP prefix. Bits after the length are zero; an IPv4 prefix uses the first four bytes.
class IpPrefix
{
public:
    using Bytes = std::array<std::uint8_t, 16>;

    /// Nothing when the length is too long for the family or a bit after it is set.
    static std::optional<IpPrefix> tryMake(IpFamily family, const Bytes& bytes, int length);
    /// "192.0.2.0/24", "2001:db8::/32".
    static std::optional<IpPrefix> tryFromString(QStringView text);

    IpFamily family() const { return m_family; }
    const Bytes& bytes() const { return m_bytes; } ///< network byte order
    int length() const { return m_length; }
    Ipv4Range toIpv4Range() const; ///< of an IPv4 prefix only
    Ipv6Range toIpv6Range() const; ///< of an IPv6 prefix only
    /// True when the other lies within this one (or is the same).
    bool contains(const IpPrefix& other) const;
    /// RFC 5952 for IPv6.
    QString toString() const;

    friend auto operator<=>(const IpPrefix&, const IpPrefix&) = default;

private:
    IpPrefix(IpFamily family, const Bytes& bytes, int length)
        : m_family(family), m_bytes(bytes), m_length(static_cast<std::uint8_t>(length))
    {
    }
    IpFamily m_family;
    Bytes m_bytes;
    std::uint8_t m_length;
};

/// The prefix that is exactly this range; nothing when it takes several.
std::optional<IpPrefix> asPrefix(const Ipv4Range& range);
std::optional<IpPrefix> asPrefix(const Ipv6Range& range);

QString addressesToString(const Ipv4Range& range); ///< "192.0.2.0/24" or "192.0.2.0-192.0.2.9"
QString addressesToString(const Ipv6Range& range);

/// From the first and the last address; nothing when one is bad, they are of two families, or the first comes
/// behind the last.
std::optional<std::variant<Ipv4Range, Ipv6Range>> addressRange(QStringView first, QStringView last);

} // namespace caretaker::rpki
