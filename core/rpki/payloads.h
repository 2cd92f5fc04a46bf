// SPDX-License-Identifier: GPL-3.0-or-later
//
// What validated objects say, for those who act on it: VRPs, validated ASPA payloads, BGPsec router keys.
#pragma once

#include "core/rpki/router_certificate.h"
#include "core/rpki/vrp.h"

#include <vector>

namespace caretaker::rpki {

/// Validated ASPA payload: these ASes, in ascending order, are the providers of this one. Several ASPAs of
/// one customer are taken together (draft-ietf-sidrops-aspa-verification section 5).
struct Vap
{
    Asn customer;
    std::vector<Asn> providers;
    friend auto operator<=>(const Vap&, const Vap&) = default;
};

struct Payloads
{
    std::vector<Vrp> vrps;
    std::vector<Vap> vaps;
    std::vector<RouterKey> routerKeys;

    bool isEmpty() const { return vrps.empty() && vaps.empty() && routerKeys.empty(); }
    /// By the first VRP.
    bool startsBefore(const Payloads& other) const
    {
        return !other.vrps.empty() && (vrps.empty() || vrps.front() < other.vrps.front());
    }
    void append(Payloads&& more);
    void append(const Payloads& more);
    /// Sorts, and says everything once; one VAP a customer. Fast when all is in order already.
    void normalise();
};

} // namespace caretaker::rpki
