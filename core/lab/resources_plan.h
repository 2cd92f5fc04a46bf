// SPDX-License-Identifier: GPL-3.0-or-later
//
// Number resources of the lab: who holds what, and what each ROA says. A function of options and seed alone.
//
// All from space that means nobody: 10.0.0.0/8 (RFC 1918), 2001:db8::/32 (RFC 3849), AS4200000000-4294967294
// (RFC 6996).
#pragma once

#include "core/lab/options.h"

#include <QByteArray>

#include <cstdint>
#include <vector>

namespace caretaker::lab {

struct Prefix
{
    bool ipv6 = false;
    QByteArray address; ///< 4 or 16 bytes
    int length = 0;
    QString toString() const; ///< "10.0.16.0/24"
};

struct AsRange
{
    std::uint32_t first;
    std::uint32_t last;
};

/// For one certificate: RFC 3779. `inherit` covers all three kinds.
struct Resources
{
    bool inherit = false;
    std::vector<Prefix> ipv4{}; ///< sorted, no two adjacent (DER wants them merged)
    std::vector<Prefix> ipv6{};
    std::vector<AsRange> asns{};
};

struct RoaPlan
{
    std::uint32_t asn;
    Prefix ipv4;
    int ipv4MaxLength;
    Prefix ipv6;
    int ipv6MaxLength;
};

inline constexpr int MaxCas = 4096;      ///< a /20 each out of the /8
inline constexpr int MaxRoasPerCa = 256; ///< a /28 each out of the /20

Resources registryResources();
Resources caResources(int caIndex);
RoaPlan roaPlan(quint32 seed, int caIndex, int roaIndex);

} // namespace caretaker::lab
