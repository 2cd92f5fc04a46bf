// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a CA publishes, as far as it was kept: the certificate, manifest and CRL that are evidence, what the
// manifest lists, and what the last look found wrong with each. Any of the kept ones can be inspected.
#pragma once

#include "core/base/finding.h"
#include "core/service/workspace.h"

namespace caretaker::service {

struct CaObject
{
    QString type; ///< by its name: "cer", "mft", "crl", "roa", "asa", ...
    QString name; ///< of the file
    QString uri;
    std::optional<Sha256> hash{};
    std::optional<Instant> keptAt{}; ///< when its bytes were last seen; nothing: they were not kept
    qint64 size = 0;                 ///< of kept bytes
    Findings findings{};             ///< about it, of the last look
};

struct CaObjects
{
    CaHandle ca;
    std::optional<Instant> lookedAt{}; ///< the last look, whose findings these are
    std::optional<CaObject> parentManifest{};
    std::optional<CaObject> parentCrl{};
    std::optional<CaObject> certificate{};
    std::optional<CaObject> manifest{};
    std::vector<CaObject> listed{}; ///< on that manifest, in its order; the CRL among them
    Findings others{};              ///< about none of these
    bool isCurrent = false;         ///< the kept manifest is the one that the last look saw
};

/// BadInput for an unknown CA.
Expected<CaObjects> caObjects(const Workspace& workspace, const CaHandle& ca);

/// A page of text about kept bytes, as `caretaker inspect` prints it: verified by the CA's certificate and
/// CRL where these were kept, as of when it was last seen. BadInput when the bytes were not kept or have
/// expired.
Expected<QString> inspectKept(const Workspace& workspace, const CaHandle& ca, const CaObject& object);

} // namespace caretaker::service
