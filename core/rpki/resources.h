// SPDX-License-Identifier: GPL-3.0-or-later
//
// Internet number resources (RFC 3779): sets of them, and what a certificate claims.
//
// A ResourceSet is what a CA really holds: `inherit` is resolved. A ResourceClaim is what its certificate
// says: per kind a set, `inherit`, or nothing.
#pragma once

#include "core/base/ids.h"
#include "core/rpki/ip_prefix.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

namespace caretaker::rpki {

using AsRange = Range<std::uint32_t>;
using AsSet = RangeSet<std::uint32_t>;
using Ipv4Set = RangeSet<std::uint32_t>;
using Ipv6Set = RangeSet<Ipv6Number>;

QString toString(const AsRange& range); ///< "AS64500" or "AS64500-AS64510"

struct ResourceSet
{
    AsSet as;
    Ipv4Set ipv4;
    Ipv6Set ipv6;

    static ResourceSet all();
    /// "AS64500", "AS64500-AS64510", "192.0.2.0/24", "192.0.2.0-192.0.2.9", "2001:db8::/32"; nothing when one
    /// is bad.
    static std::optional<ResourceSet> fromStrings(const QStringList& texts);
    static ResourceSet ofPrefix(const IpPrefix& prefix);

    bool isEmpty() const { return as.isEmpty() && ipv4.isEmpty() && ipv6.isEmpty(); }
    bool contains(const ResourceSet& other) const;
    bool contains(const IpPrefix& prefix) const;
    bool contains(Asn asn) const { return as.contains(AsRange{asn.value, asn.value}); }
    ResourceSet united(const ResourceSet& other) const;
    ResourceSet intersected(const ResourceSet& other) const;
    ResourceSet subtracted(const ResourceSet& other) const;

    /// As fromStrings reads them: AS numbers, then IPv4, then IPv6, each in order.
    QStringList toStrings() const;
    /// The same, at most so many of each kind: for messages about others' objects.
    QStringList toStrings(std::size_t maxOfEachKind) const;
    /// All, joined by ", ".
    QString toString() const { return toStrings().join(QStringLiteral(", ")); }

    friend bool operator==(const ResourceSet&, const ResourceSet&) = default;
};

/// All resources of the issuer, whatever they are (RFC 3779 sections 2.2.3.5, 3.2.3.3).
struct Inherit
{
    friend bool operator==(const Inherit&, const Inherit&) = default;
};

/// One kind of resource in a certificate: absent, inherited, or listed.
template <typename Set>
using Claim = std::variant<std::monostate, Inherit, Set>;

struct ResourceClaim
{
    Claim<AsSet> as;
    Claim<Ipv4Set> ipv4;
    Claim<Ipv6Set> ipv6;

    bool inheritsAny() const;
    /// True when every kind that is present is inherited, and at least one is present.
    bool inheritsAll() const;
    bool isEmpty() const; ///< nothing is claimed, not even by `inherit`
    /// What is claimed under an issuer that holds `issuer`. May exceed it: see contains().
    ResourceSet resolved(const ResourceSet& issuer) const;

    friend bool operator==(const ResourceClaim&, const ResourceClaim&) = default;
};

} // namespace caretaker::rpki
