// SPDX-License-Identifier: GPL-3.0-or-later
//
// From another validator's output to one observation for each CA of the fleet, and to those that it found
// non-functional and that nobody watches. Pure.
//
// What a list of non-functional CAs proves, and what was decided here:
// - A CA on the list is Failed: its certificate was valid, and neither its repository nor the validator's
//   cache had a manifest that is valid now. Joined by its current key, then by its current manifest URI; an
//   old key of a CA that rolled is not the CA.
// - Put off is not tried: where the validator says when it last tried, and that was before this run began, it
//   says nothing about now. The CA is blind from there. (rpki-client backs off unless it is run with -N.)
// - A CA that is not on the list is functional only where the list could have held it: it is in scope, its
//   trust anchor was processed (ingest_rpki_client.h), and no CA on the list is above it. Else: blind, with
//   the reason. Where neither the configuration nor --ta names the trust anchor, all that the validator was
//   given must have been processed. Where the URI of the CA's certificate is not on record, nobody can tell
//   what is above it: then a list with any unwatched CA of the trust anchor blinds it.
// - A validator with a warm cache calls a CA functional until the last manifest that it has expires, whatever
//   is published. So unless the caller vouches for an empty cache, "functional" carries the mark
//   VALIDATOR_OUTPUT with cache "may be warm", which core/health/reading.h weighs; "failed" needs no such
//   care.
// - A validator without the list (rpki-client before 9.5, Routinator) is blind for every CA. How it got on
//   with a CA's repositories is kept with the observation all the same.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/observe/observation.h"
#include "core/service/ingest_output.h"

namespace caretaker::service {

/// One registry's part of an output.
struct IngestScope
{
    QString trustAnchor; ///< as the validator calls it; empty: any
    QString under;       ///< where the registry publishes: certificates' URIs begin so; empty: anywhere

    bool includes(const NonFunctionalCa& ca) const;
    bool includes(const fleet::DelegatedCa& ca) const;
};

struct Ingested
{
    std::vector<observe::Observation> observations; ///< one a CA in scope, in the order of the fleet
    std::vector<NonFunctionalCa> strangers;         ///< in scope, non-functional, not in the fleet
    int functional = 0;
    int failed = 0;
    int blind = 0;
    int outOfScope = 0; ///< CAs of the fleet
};

Ingested observationsFrom(const ValidatorOutput& output, const std::vector<fleet::DelegatedCa>& fleet,
                          const IngestScope& scope, const VantageName& vantage, bool cacheWasEmpty);

} // namespace caretaker::service
