// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the decoders of signed objects' contents have in common.
#pragma once

#include "core/rpki/der.h"
#include "core/rpki/judged.h"
#include "core/rpki/resources.h"

namespace caretaker::rpki {

/// `version [0] INTEGER DEFAULT 0`. Fails on a 0 that is written out: DER leaves defaults away (X.690 section
/// 11.5).
std::uint64_t readPayloadVersion(der::Reader& sequence);

/// An INTEGER of 32 bits.
Asn readAsn(der::Reader& sequence);

/// AFI of two octets; nothing, and the reader fails, when it is neither IPv4 nor IPv6.
std::optional<IpFamily> readAddressFamily(der::Reader& sequence);

/// AlgorithmIdentifier: its OID. Parameters must be absent or NULL.
QByteArray readAlgorithmId(der::Reader& sequence);

/// The text, or nothing when the bytes are not UTF-8 from first to last.
std::optional<QString> decodeUtf8(QByteArrayView bytes);

/// A finding with the argument "problem".
Finding findingOf(FindingId id, const QString& problem);

/// Why a content did not decode.
Finding malformed(const der::Failure& failure);

} // namespace caretaker::rpki
