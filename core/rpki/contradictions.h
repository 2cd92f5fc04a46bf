// SPDX-License-Identifier: GPL-3.0-or-later
//
// Contradictions: where what one CA's valid objects say cannot all be meant. Pure.
//
// - A ROA for AS0 disavows its prefix (RFC 6483 section 4). Relying parties follow whichever ROA lets a route
//   be, so an AS0 ROA has no effect on a prefix that another ROA lets an AS originate: one of the two is a
//   mistake. That other ROA may be for the same prefix, or for a shorter one with a maximum length that
//   reaches so far. The reverse is no contradiction: RFC 6483 itself describes AS0 for a prefix as the
//   default beside ROAs for parts of it.
// - Several ASPAs of one customer AS with different providers: relying parties take the union, and between
//   the changes of two objects they see what was never meant (draft-ietf-sidrops-aspa-profile section 3 wants
//   one object); AS0, "no providers", in one of them contradicts any other.
//
// Redundant is not contradictory: one prefix and origin with two maximum lengths (the longer one includes the
// other: ROAs only ever add), the same ROA twice, or ASPAs that say the same, as there may be while one
// object replaces another.
#pragma once

#include "core/rpki/payloads.h"

namespace caretaker::rpki {

/// ROA_AS0_CONTRADICTED with {"prefix", "origins", "authorised_by"}, ASPA_DIVIDED with {"customer",
/// "providers"}; at most limits::MaxContradictionsReported of each. `payloads` as the objects have them: one
/// VAP an object, so before normalise().
Findings contradictionsIn(const Payloads& payloads);

} // namespace caretaker::rpki
