// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed prefix lists (SPL, draft-ietf-sidrops-rpki-prefixlist): all prefixes that an AS may originate.
#pragma once

#include "core/rpki/signed_object.h"

namespace caretaker::rpki {

struct PrefixList
{
    std::uint64_t version = 0;
    Asn asn{0};
    std::vector<IpPrefix> prefixes; ///< as written; may be none; order is for inspection
    bool familiesInOrder = true;    ///< IPv4 before IPv6, each at most once

    friend bool operator==(const PrefixList&, const PrefixList&) = default;
};

/// The content of a signed prefix list; at most limits::MaxPrefixListPrefixes.
Judged<PrefixList> decodePrefixList(QByteArrayView content);
/// Section 3: version 0; families and prefixes in order, none twice.
Findings inspectPrefixList(const PrefixList& list);
/// Section 4: the EE certificate lists AS numbers, does not inherit, and has no IP addresses. The same in
/// every profile.
Findings inspectPrefixListCertificate(const Certificate& certificate, Profile profile = Profile::Current);

/// What the EE certificate must hold: the AS, and none of the prefixes.
ResourceSet requiredResources(const PrefixList& list);
/// SPL_NOT_COVERED unless `held`, the resources of the EE certificate, has them.
Findings checkHeld(const PrefixList& list, const ResourceSet& held);

} // namespace caretaker::rpki
