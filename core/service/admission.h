// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker ca admit`: an applicant becomes a delegated CA in probation, on the strength
// of a readiness report.
//
// A report is what the applicant, or the registry's own run of the check, says; its hash shows that nobody
// edited it by mistake, not who made it. A registry that wants to be sure runs the check itself.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/readiness/report.h"
#include "core/service/workspace.h"
#include "core/store/audit_chain.h"

namespace caretaker::service {

struct AdmissionRequest
{
    CaHandle ca;
    QByteArray report;          ///< JSON of `caretaker readiness`
    QString reportName;         ///< its file, for messages
    QString note{};             ///< for the audit log
    readiness::Profile profile; ///< the registry's
    store::Author author;
};

/// Why this report does not admit this CA, or nothing. Refused: not ready, by another profile, a waiver of
/// it has ended, too old, from the future, of another repository, without a look at the repository.
std::optional<Error> refusalOf(const readiness::Report& report, const fleet::DelegatedCa& ca,
                               const readiness::Profile& profile, Instant now);

/// Stores the report as evidence, writes the audit entry "ca.admitted" and makes the stage probation.
/// BadInput for an unknown CA or no report; Refused when it is no applicant, or by refusalOf().
Expected<readiness::Report> admit(const Workspace& workspace, const AdmissionRequest& request);

} // namespace caretaker::service
