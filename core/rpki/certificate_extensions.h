// SPDX-License-Identifier: GPL-3.0-or-later
//
// The extensions of a resource certificate, one table of {OID, how to read it}.
#pragma once

#include "core/rpki/certificate.h"
#include "core/rpki/der.h"

namespace caretaker::rpki {

/// Reads the contents of `Extensions` into the certificate. Fails the reader on bad syntax.
void readExtensions(der::Reader extensions, Certificate& certificate);

/// keyIdentifier of an AuthorityKeyIdentifier; `hasIssuer` tells whether it names more.
std::optional<Ski> readAuthorityKeyIdentifier(der::Reader extension, bool& hasIssuer);

} // namespace caretaker::rpki
