// SPDX-License-Identifier: GPL-3.0-or-later
//
// Certificate revocation lists (RFC 6487 section 5): decoding and inspecting.
#pragma once

#include "core/rpki/certificate.h"

namespace caretaker::rpki {

struct Crl
{
    std::uint64_t version = 0; ///< 1 is version 2
    QByteArray issuer;         ///< DER of the Name
    Instant thisUpdate{};
    std::optional<Instant> nextUpdate;
    std::vector<Serial> revoked; ///< sorted
    std::optional<Ski> authorityKeyIdentifier;
    std::optional<Serial> number;
    bool hasEmptyList = false; ///< the list is there but empty (RFC 5280 section 5.1.2.6)
    bool hasEntryExtensions = false;
    bool hasOtherExtensions =
        false; ///< than the two above, or one of them twice, critical or with more in it
    SignedBytes signedBytes;

    bool revokes(const Serial& serial) const;
};

/// Syntax only; at most limits::MaxCrlEntries.
Judged<Crl> decodeCrl(QByteArrayView der);
/// Profile: needs only the CRL.
Findings inspectCrl(const Crl& crl);

} // namespace caretaker::rpki
