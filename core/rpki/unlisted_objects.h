// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that are published and on no manifest (RFC 9286 section 7): relying parties pass over them, so a ROA
// among them protects nothing, and leftovers of old keys or software lie there for ever.
//
// Several CAs may publish into one folder, as both keys of a key roll do (RFC 9286 section 5.2), and what any
// of them lists is listed. So this looks at the whole tree when all of it was judged, and only where a
// folder was found to hold more than one manifest lists.
#pragma once

#include "core/rpki/tree.h"
#include "core/rpki/validation.h"

namespace caretaker::rpki {

/// A functional CA whose folder holds more files than its manifest lists.
struct CrowdedCa
{
    std::size_t index; ///< of the CA's verdict
    std::shared_ptr<const SignedManifest> manifest;
};

/// Adds OBJECT_UNLISTED to the first CA of each folder, at most limits::MaxUnlistedReported times and once
/// more with how many there are beside. Says nothing of a folder where a CA has no manifest that is valid, or
/// children that cannot be known (a failed fetch): what lies there may well be on one. The trust anchor's own
/// certificate is on none.
void addUnlistedObjects(const std::vector<CrowdedCa>& crowded, const Tal& tal, const ObjectSource& source,
                        std::vector<CaVerdict>& cas);

} // namespace caretaker::rpki
