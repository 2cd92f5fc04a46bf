// SPDX-License-Identifier: GPL-3.0-or-later
//
// Autonomous system provider authorisations (draft-ietf-sidrops-aspa-profile): who may carry a customer's
// routes upwards.
#pragma once

#include "core/rpki/signed_object.h"

namespace caretaker::rpki {

struct Aspa
{
    std::uint64_t version = 0;
    Asn customer{0};
    std::vector<Asn> providers; ///< as written: order and repetition are for inspection

    friend bool operator==(const Aspa&, const Aspa&) = default;
};

/// The content of an ASPA; at most limits::MaxAspaProviders, and at least one provider. Contents of earlier
/// profiles (a list of {AS, address family}) do not decode.
Judged<Aspa> decodeAspa(QByteArrayView content);
/// Section 3: version 1, customer not AS0; providers in strictly ascending order, the customer not among
/// them, and AS0 only alone (it says that there are none).
Findings inspectAspa(const Aspa& aspa);
/// Section 4: the EE certificate lists AS numbers, does not inherit, and has no IP addresses. The same in
/// every profile.
Findings inspectAspaCertificate(const Certificate& certificate, Profile profile = Profile::Current);

/// What the EE certificate must hold: the customer AS.
ResourceSet requiredResources(const Aspa& aspa);
/// ASPA_NOT_COVERED unless `held`, the resources of the EE certificate, has them.
Findings checkHeld(const Aspa& aspa, const ResourceSet& held);

} // namespace caretaker::rpki
