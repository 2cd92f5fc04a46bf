// SPDX-License-Identifier: GPL-3.0-or-later
//
// Manifests (RFC 9286): what a CA says that it publishes now.
#pragma once

#include "core/rpki/signed_object.h"

namespace caretaker::rpki {

struct ManifestEntry
{
    QByteArray fileName;
    Sha256 hash;
    friend bool operator==(const ManifestEntry&, const ManifestEntry&) = default;
};

struct Manifest
{
    std::uint64_t version = 0;
    Serial number = Serial::fromNumber(0);
    Instant thisUpdate{};
    Instant nextUpdate{};
    QByteArray hashAlgorithm; ///< OID
    std::vector<ManifestEntry> entries;

    /// Nothing when no entry has this file name.
    const ManifestEntry* find(QByteArrayView fileName) const;
};

/// The content of a manifest; at most limits::MaxManifestEntries.
Judged<Manifest> decodeManifest(QByteArrayView content);
/// RFC 9286 section 4.2: version, numbers, algorithm, file names.
Findings inspectManifest(const Manifest& manifest);
/// RFC 9286 section 5.1: the EE certificate inherits all its resources.
Findings inspectManifestCertificate(const Certificate& certificate);

/// RFC 9286 section 4.2.2: letters, digits, "-" and "_", then a dot and three lower-case letters.
bool isManifestFileName(QByteArrayView name);

} // namespace caretaker::rpki
