// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/address_policy.h"

#include <algorithm>
#include <array>

namespace caretaker::transport {

using namespace Qt::StringLiterals;

namespace {

// IANA IPv4 and IPv6 special-purpose address registries, what is not globally reachable, and multicast.
constexpr std::array SpecialPurpose{
    "0.0.0.0/8"_L1,       "10.0.0.0/8"_L1,     "100.64.0.0/10"_L1, "127.0.0.0/8"_L1,    "169.254.0.0/16"_L1,
    "172.16.0.0/12"_L1,   "192.0.0.0/24"_L1,   "192.0.2.0/24"_L1,  "192.168.0.0/16"_L1, "198.18.0.0/15"_L1,
    "198.51.100.0/24"_L1, "203.0.113.0/24"_L1, "224.0.0.0/4"_L1,   "240.0.0.0/4"_L1,    "::/127"_L1,
    "64:ff9b:1::/48"_L1,  "100::/64"_L1,       "2001:db8::/32"_L1, "fc00::/7"_L1,       "fe80::/10"_L1,
    "fec0::/10"_L1,       "ff00::/8"_L1,
};

using Subnet = QPair<QHostAddress, int>;

const std::array<Subnet, SpecialPurpose.size()>& specialPurposeSubnets()
{
    static const auto subnets = [] {
        std::array<Subnet, SpecialPurpose.size()> result;
        std::ranges::transform(SpecialPurpose, result.begin(),
                               [](auto text) { return QHostAddress::parseSubnet(text); });
        return result;
    }();
    return subnets;
}

} // namespace

bool isGlobalUnicast(const QHostAddress& address)
{
    bool mapped = false;
    const quint32 ipv4 = address.toIPv4Address(&mapped); // also of ::ffff:a.b.c.d
    const QHostAddress plain = mapped ? QHostAddress(ipv4) : address;
    return !plain.isNull() && std::ranges::none_of(specialPurposeSubnets(), [&](const Subnet& subnet) {
        return plain.protocol() == subnet.first.protocol() && plain.isInSubnet(subnet);
    });
}

} // namespace caretaker::transport
