// SPDX-License-Identifier: GPL-3.0-or-later
//
// The RFC 3779 certificate extensions, read from DER exactly: canonical form is required, not repaired.
#pragma once

#include "core/rpki/der.h"
#include "core/rpki/resources.h"

namespace caretaker::rpki {

/// IPAddrBlocks (RFC 3779 section 2.2.3) into the claim's `ipv4` and `ipv6`. Fails the reader on another
/// address family or a SAFI, an empty list, addresses out of order, overlapping or adjacent, or a range that
/// is a prefix.
void readIpAddrBlocks(der::Reader reader, ResourceClaim& claim);

/// ASIdentifiers (RFC 3779 section 3.2.3) into the claim's `as`, in the same strictness; RDIs are refused
/// (RFC 6487 section 4.8.11).
void readAsIdentifiers(der::Reader reader, ResourceClaim& claim);

/// An address as a BIT STRING: the prefix it is; fails the reader when it is too long for the family.
std::optional<IpPrefix> readPrefix(der::Reader& reader, IpFamily family);

} // namespace caretaker::rpki
