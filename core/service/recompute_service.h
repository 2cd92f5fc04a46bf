// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker assess --recompute`: all states and cases once more, from what was observed,
// and whether they come out as they were recorded. Changes nothing.
#pragma once

#include "core/service/recompute_record.h"
#include "core/service/workspace.h"

namespace caretaker::service {

struct Recomputation
{
    Replay replay;
    QStringList notes;
    store::AuditReport chain; ///< of the chain that the decisions lie in
    bool agrees() const { return replay.counts().differences == 0 && chain.intact(); }
};

/// Refused when rounds of an older program did not record what they judged.
Expected<Recomputation> recompute(const Workspace& workspace, const RecordedRounds::Progress& progress = {});

/// One CA alone, up to a time, without comparing the health table.
Expected<Recomputation> recomputeOne(const Workspace& workspace, const CaHandle& ca, Instant until);

/// {"schema":"caretaker/assess/1","rounds","readings","cas","transitions","case_events","given","chain":{...},
/// "checked","agrees","difference_count","differences":[...],"notes":[...],"states":[{"ca","state","since"}],
/// "changes":[{"ca","at","from","to"}],"cases":[{"id","ca","timeline","status","opened"}]}; states and what
/// follows them only when not `checked`.
QJsonObject toJson(const Recomputation& recomputation, bool checked);

} // namespace caretaker::service
