// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker evidence`: what was kept of a CA, shown and handed out so that a third
// party can check it without this program.
#pragma once

#include "core/service/workspace.h"
#include "core/store/evidence_store.h"

#include <QJsonObject>

namespace caretaker::service {

/// What the CA's observations name, oldest first; BadInput when there is no such CA.
Expected<std::vector<store::EvidenceUse>> evidenceOf(const Workspace& workspace, const CaHandle& ca);

struct ExportedEvidence
{
    QString path;
    int files = 0; ///< of evidence
    int gone = 0;  ///< named by an observation, and expired since
    qint64 bytes = 0;
};

/// Writes a bundle (evidence_bundle.h) with manifest.json, README and SHA256SUMS: a tar file where `path`
/// ends in ".tar", else a folder. Failed when stored bytes no longer have their hash: nothing is written
/// then.
Expected<ExportedEvidence> exportEvidence(const Workspace& workspace, const CaHandle& ca, const QString& path,
                                          Instant now);

/// {"schema":"caretaker/evidence/1","ca","evidence":[{"sha256","kind","uri","size","at","vantage","first_seen",
/// "last_seen","expires"}]}; kind and what follows it are null where the bytes are gone.
QJsonObject toJson(const CaHandle& ca, const std::vector<store::EvidenceUse>& uses);

} // namespace caretaker::service
