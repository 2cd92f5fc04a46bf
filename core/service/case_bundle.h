// SPDX-License-Identifier: GPL-3.0-or-later
//
// CaseBundle: everything about one CA's cases that another machine needs to check them, as files. One tar
// file (evidence_bundle.h) with
//   README            what each file is, and how to check it by hand
//   manifest.json
//   {"schema":"caretaker/case-bundle/1","ca","cases","exported","head","contacts","files":{name:
//                     SHA-256}}
//   chain.ndjson      the audit chain; entries about other matters by their hash only (audit_export.h)
//   rounds.ndjson     what each round judged of this CA; issues.ndjson: its issues, as they were judged
//   runs.ndjson       its observations, run-length encoded, from the first on: the verdict rests on all of
//   them policy-HASH.toml  the rules, by the first digits of their hash notices.json      what was said;
//   notice-N.eml only where contacts may be told (requirements G-14)
//   contact-proof.json who was written to, and what came of it (contact_proof.h)
//   evidence.json     which raw bytes belong
//   to which observation; evidence-SHA256.EXT: the bytes trust-anchor.tal  where validation begins SHA256SUMS
//   of all other files
#pragma once

#include "core/service/audit_export.h"
#include "core/service/evidence_bundle.h"
#include "core/service/recompute_record.h"
#include "core/service/workspace.h"

namespace caretaker::service {

enum class Contacts { Withheld, Included };

struct ExportedCase
{
    QString path;
    QStringList cases;
    int files = 0;
    int evidence = 0;
    int gone = 0; ///< evidence that was named and has expired
    qint64 bytes = 0;
    store::AuditHead head;
};

/// BadInput when the CA is unknown; Refused when its rounds did not record what they judged.
Expected<ExportedCase> exportCase(const Workspace& workspace, const CaHandle& ca, const QString& path,
                                  Contacts contacts, Instant now);
/// The files alone.
Expected<std::vector<BundleFile>> caseFiles(const Workspace& workspace, const CaHandle& ca, Contacts contacts,
                                            Instant now, ExportedCase& report);

/// Which raw bytes belong to which observation.
struct BundledEvidence
{
    Sha256 id = Sha256({});
    QString kind;
    QString uri;
    VantageName vantage;
    Instant at;
    QString file; ///< empty where the bytes had expired
};

/// As it was read; nothing in it is to be trusted.
struct CaseBundle
{
    CaHandle ca;
    QJsonObject manifest;
    std::map<QString, QByteArray> files;
    std::vector<ExportedEntry> chain;
    ReplayMaterial material; ///< of the chain's told entries, rounds.ndjson and issues.ndjson
    std::vector<store::ObservationRun> runs;
    std::vector<BundledEvidence> evidence;
};

/// BadInput when a file is absent or does not read.
Expected<CaseBundle> readCaseBundle(const QByteArray& tar, const QString& where);

// One line of rounds.ndjson, issues.ndjson and runs.ndjson each; nothing when it does not read.
QJsonObject toJson(const store::RoundInput& input);
std::optional<store::RoundInput> roundInputFromJson(const QJsonObject& json);
QJsonObject toJson(const store::JudgedIssues& issues);
std::optional<store::JudgedIssues> judgedIssuesFromJson(const QJsonObject& json);
QJsonObject toJson(const store::ObservationRun& run);
std::optional<store::ObservationRun> observationRunFromJson(const QJsonObject& json);

} // namespace caretaker::service
