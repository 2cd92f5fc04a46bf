// SPDX-License-Identifier: GPL-3.0-or-later
//
// RPKI signed checklists (RSC, RFC 9323): files and their hashes, signed with resources. They are handed
// around outside of repositories: their EE certificate has no subject information access, and no manifest
// lists them.
#pragma once

#include "core/rpki/signed_object.h"

namespace caretaker::rpki {

struct ChecklistEntry
{
    std::optional<QByteArray> fileName; ///< as written: portable and unique only once inspected
    Sha256 hash;
    friend bool operator==(const ChecklistEntry&, const ChecklistEntry&) = default;
};

struct SignedChecklist
{
    std::uint64_t version = 0;
    ResourceSet resources;      ///< with which it is signed; not empty
    QByteArray digestAlgorithm; ///< OID
    std::vector<ChecklistEntry> entries;

    friend bool operator==(const SignedChecklist&, const SignedChecklist&) = default;
};

/// The content of an RSC; at most limits::MaxChecklistEntries, and at least one entry. Resources must be in
/// the canonical form of RFC 3779, and hashes as long as those of SHA-256.
Judged<SignedChecklist> decodeSignedChecklist(QByteArrayView content);
/// RFC 9323 section 4: version 0, SHA-256; file names are portable, and none comes twice; no hash comes twice
/// without a file name.
Findings inspectSignedChecklist(const SignedChecklist& checklist);
/// RFC 9323 sections 2 and 5: the EE certificate has no subject information access, and does not inherit. The
/// same in every profile.
Findings inspectSignedChecklistCertificate(const Certificate& certificate,
                                           Profile profile = Profile::Current);

/// What the EE certificate must hold: all resources of the checklist.
ResourceSet requiredResources(const SignedChecklist& checklist);
/// RSC_NOT_COVERED unless `held`, the resources of the EE certificate, has them.
Findings checkHeld(const SignedChecklist& checklist, const ResourceSet& held);

} // namespace caretaker::rpki
