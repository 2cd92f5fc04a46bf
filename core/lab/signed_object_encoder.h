// SPDX-License-Identifier: GPL-3.0-or-later
//
// Signed objects (RFC 6488, with signing-time as RFC 9589 wants it) around manifests (RFC 9286) and ROAs (RFC
// 9582).
#pragma once

#include "core/base/ids.h"
#include "core/lab/keys.h"
#include "core/lab/resources_plan.h"

#include <optional>
#include <vector>

namespace caretaker::lab {

/// eContentType and eContent.
struct SignedContent
{
    QByteArray type; ///< dotted OID
    QByteArray content;
};

struct ManifestEntry
{
    QString fileName;
    Sha256 hash;
};

SignedContent manifestContent(std::uint64_t number, Instant thisUpdate, Instant nextUpdate,
                              const std::vector<ManifestEntry>& entries);
SignedContent roaContent(const RoaPlan& plan);

/// CMS SignedData with the EE certificate inside; `key` is the EE's. `signer` identifies the key where the
/// certificate says another identifier than the key's own.
QByteArray encodeSignedObject(const SignedContent& content, const QByteArray& eeCertificate,
                              const SigningKey& key, Instant signingTime,
                              const std::optional<Ski>& signer = {});

} // namespace caretaker::lab
