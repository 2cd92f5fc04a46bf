// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an inspected object is verified with beyond itself: issuer, time and CRL, each where it is given. The
// rules are those of validation (RFC 6487 section 7.2), on one object instead of a chain: what an issuer
// inherits is not known here and not checked.
#pragma once

#include "core/rpki/manifest.h"
#include "core/service/inspect_service.h"

namespace caretaker::service {

/// A certificate that is not self-signed, alone or in a signed object.
void verifyIssued(const rpki::Certificate& certificate, const InspectContext& context, InspectedObject& into);
/// A trust anchor's certificate: its own signature and its time.
void verifyTrustAnchor(const rpki::Certificate& certificate, const InspectContext& context,
                       InspectedObject& into);
void verifyCrl(const rpki::Crl& crl, const InspectContext& context, InspectedObject& into);
/// thisUpdate and nextUpdate.
void verifyTimes(const rpki::Manifest& manifest, const InspectContext& context, InspectedObject& into);

/// Adds the findings of one check and remembers that it was done.
void record(Check& check, const Findings& findings, InspectedObject& into);

} // namespace caretaker::service
