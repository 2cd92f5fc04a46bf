// SPDX-License-Identifier: GPL-3.0-or-later
//
// Publication history: what a CA's new manifest and CRL say when held against the last ones that were fetched
// well. A single look cannot see it: a manifest that is valid by itself may be an older one than relying
// parties already have, and those then keep to what they have (RFC 9286 section 4.2.1 and 6.6) while one with
// an empty cache takes it. So nothing here refuses a manifest; the findings say who sees what.
//
// Rules, for one key and one manifest file name:
// - the manifest number rises with every manifest (RFC 9286 section 4.2.1); by more than one is a gap, which
//   here may only mean that we did not look in between;
// - thisUpdate moves forward with every manifest (RFC 9286 section 4.2.1);
// - the largest number, 2^159-1, leaves a new file name as the only way on: it allows the number to start
// anew
//   (RFC 9981 section 2). thisUpdate should move forward still, but relying parties do not insist on it then.
// And for the CRL: its number rises (RFC 5280 section 5.2.3), though relying parties must not care (RFC
// 9829).
//
// Pure: the caller keeps the mark between looks.
#pragma once

#include "core/rpki/tree.h"

#include <QString>

namespace caretaker::rpki {

/// The last publication that relying parties could take in whole.
struct PublicationMark
{
    ManifestFacts manifest;
    QString manifestName{};        ///< the file name; empty: not known, so taken to be the same
    std::optional<Ski> ski{};      ///< nothing: not known, so taken to be the same
    std::optional<CrlFacts> crl{}; ///< nothing: not known
    friend bool operator==(const PublicationMark&, const PublicationMark&) = default;
};

/// True when a relying party that holds nothing of this CA took in its manifest and every object on it: no
/// failed fetch (RFC 9286 section 6.6).
bool isFetched(bool functional, const ObjectCounts& objects);

/// Nothing when no manifest was found, or none that decodes.
std::optional<PublicationMark> markOf(const CaVerdict& verdict);

/// What is wrong with `now` as the successor of `last` (and, without `last`, by itself). Also of a manifest
/// that is not valid: an old one that was restored has mostly expired, and this tells why.
Findings compareWithLast(const std::optional<PublicationMark>& last, const CaVerdict& now);

/// True when these findings, of compareWithLast(), mean that relying parties keep to the manifest before.
bool isHeldBack(const Findings& findings);

/// The mark to remember: `now`, unless it is held back and `last` is what caches still serve at `at`.
PublicationMark successor(const std::optional<PublicationMark>& last, const PublicationMark& now,
                          bool isHeldBack, Instant at);

} // namespace caretaker::rpki
