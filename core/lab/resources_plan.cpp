// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/resources_plan.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

namespace caretaker::lab {

using namespace Qt::StringLiterals;

namespace {

constexpr std::uint32_t FirstIpv4 = 0x0a000000;
constexpr std::uint32_t FirstAsn = 4'200'000'000;
constexpr std::uint32_t LastAsn = 4'294'967'294;
constexpr int CaIpv4Length = 20;
constexpr int RoaIpv4Length = 28;
constexpr int CaIpv6Length = 48;
constexpr int RoaIpv6Length = 56;
constexpr std::uint32_t AsnsPerCa = 16;

Prefix ipv4Prefix(std::uint32_t address, int length)
{
    QByteArray bytes(4, Qt::Uninitialized);
    qToBigEndian(address, bytes.data());
    return {false, bytes, length};
}

/// 2001:db8:CA:ROA00::
Prefix ipv6Prefix(int ca, int roa, int length)
{
    QByteArray bytes = QByteArray::fromHex("20010db8000000000000000000000000");
    bytes[4] = static_cast<char>(ca >> 8);
    bytes[5] = static_cast<char>(ca & 0xff);
    bytes[6] = static_cast<char>(roa);
    return {true, bytes, length};
}

/// A well-mixed number for (seed, ca, roa): the finaliser of MurmurHash3.
std::uint32_t mixed(quint32 seed, int ca, int roa)
{
    std::uint32_t h =
        seed * 0x9e3779b1U + static_cast<std::uint32_t>(ca) * 4099U + static_cast<std::uint32_t>(roa);
    h = (h ^ (h >> 16)) * 0x85ebca6bU;
    h = (h ^ (h >> 13)) * 0xc2b2ae35U;
    return h ^ (h >> 16);
}

std::uint32_t caAddress(int caIndex)
{
    return FirstIpv4 + (static_cast<std::uint32_t>(caIndex) << (32 - CaIpv4Length));
}

std::uint32_t caFirstAsn(int caIndex) { return FirstAsn + static_cast<std::uint32_t>(caIndex) * AsnsPerCa; }

} // namespace

QString Prefix::toString() const
{
    const QHostAddress host = ipv6 ? QHostAddress(reinterpret_cast<const quint8*>(address.constData()))
                                   : QHostAddress(qFromBigEndian<quint32>(address.constData()));
    return u"%1/%2"_s.arg(host.toString()).arg(length);
}

Resources registryResources()
{
    return {false, {ipv4Prefix(FirstIpv4, 8)}, {ipv6Prefix(0, 0, 32)}, {{FirstAsn, LastAsn}}};
}

Resources caResources(int caIndex)
{
    const std::uint32_t asn = caFirstAsn(caIndex);
    return {false,
            {ipv4Prefix(caAddress(caIndex), CaIpv4Length)},
            {ipv6Prefix(caIndex, 0, CaIpv6Length)},
            {{asn, asn + AsnsPerCa - 1}}};
}

RoaPlan roaPlan(quint32 seed, int caIndex, int roaIndex)
{
    const std::uint32_t dice = mixed(seed, caIndex, roaIndex);
    const auto block = static_cast<std::uint32_t>(roaIndex) << (32 - RoaIpv4Length);
    return {.asn = caFirstAsn(caIndex) + dice % AsnsPerCa,
            .ipv4 = ipv4Prefix(caAddress(caIndex) + block, RoaIpv4Length),
            .ipv4MaxLength = RoaIpv4Length + static_cast<int>((dice >> 8) % 5),
            .ipv6 = ipv6Prefix(caIndex, roaIndex, RoaIpv6Length),
            .ipv6MaxLength = RoaIpv6Length + static_cast<int>((dice >> 16) % 9)};
}

} // namespace caretaker::lab
