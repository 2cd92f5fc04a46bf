// SPDX-License-Identifier: GPL-3.0-or-later
//
// Route origin authorisations (RFC 9582).
#pragma once

#include "core/rpki/signed_object.h"
#include "core/rpki/vrp.h"

namespace caretaker::rpki {

struct RoaPrefix
{
    IpPrefix prefix;
    std::optional<std::uint64_t> maxLength; ///< as written: may be out of range until inspected
    friend bool operator==(const RoaPrefix&, const RoaPrefix&) = default;
};

struct Roa
{
    std::uint64_t version = 0;
    Asn asn{0};
    std::vector<RoaPrefix> prefixes;
    bool hasFamilyTwice = false;

    /// Of an inspected ROA.
    std::vector<Vrp> vrps() const;
};

/// The content of a ROA; at most limits::MaxRoaPrefixes.
Judged<Roa> decodeRoa(QByteArrayView content);
/// RFC 9582 section 4: version, families, maximum lengths.
Findings inspectRoa(const Roa& roa);
/// ROA_NOT_COVERED unless `held`, the resources of the EE certificate, has every prefix (RFC 9582 section 5).
Findings checkHeld(const Roa& roa, const ResourceSet& held);
/// RFC 9582 section 5: the EE certificate lists IP addresses, does not inherit, and (newly) has no AS
/// resources.
Findings inspectRoaCertificate(const Certificate& certificate, Profile profile = Profile::Current);

} // namespace caretaker::rpki
