// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use case behind `caretaker ingest`: other validators' outputs become vantages. Each file is a look of
// one vantage at one time; the next cycle weighs it beside our own (core/service/judge.h) while it is fresh.
//
// Files may come in any order and again and again. One that is there already changes nothing, but for CAs
// that joined the fleet since: they get their word of it. One that is older than what its vantage said last
// fills in history where nothing is stored of that time; nothing newer changes, and no judgement is made
// again. One from the future is refused: it would stay fresh for too long. Runs beside a cycle: writers wait
// for each other, file by file.
#pragma once

#include "core/service/ingest_observations.h"
#include "core/service/workspace.h"
#include "core/store/audit_chain.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::service {

enum class ValidatorKind { RpkiClient, Routinator };

struct IngestRequest
{
    ValidatorKind kind = ValidatorKind::RpkiClient;
    QStringList files;
    QString vantage{}; ///< name of the vantage; empty: the engine's, with its version where that is known
    QString engineVersion{}; ///< of an engine that does not write it into its output
    IngestScope scope{}; ///< what is empty comes from the configuration: the TAL's name, certificate_under
    bool cacheWasEmpty = false;
    Instant now;
};

enum class Taken {
    Added,
    Again,    ///< was there already
    FilledIn, ///< older than what is stored; where nothing is stored of that time
};
QString toString(Taken taken); ///< "added", "again", "filled_in"

struct IngestedFile
{
    QString file;
    VantageName vantage;
    ValidatorOutput output; ///< without its list of CAs
    int nonFunctional = 0;  ///< on its list, in scope or not
    IngestScope scope;
    Ingested result;
    bool cacheWasEmpty = false;
    Taken taken = Taken::Added;
};

/// All files are read before the first is stored. BadInput names the file; Refused for an output from the
/// future, for two different outputs of one vantage and one time, and for a name that is our own probe's or
/// another engine's: what they say must not become one story.
Expected<std::vector<IngestedFile>> ingest(const Workspace& workspace, const IngestRequest& request);

/// {"schema":"caretaker/ingest/1","files":[{"file","taken","vantage","engine","version","machine","at",
/// "trust_anchor","under","cache","vrps","vrps_by_trust_anchor":{},"non_functional","functional","failed",
/// "blind","out_of_scope","unreadable","cas":[{"handle","reading","reason"}],"unknown":[{"ski","manifest_uri",
/// "ca_repository","notification_uri","certificate_uri","trust_anchor","since"}],
/// "repositories":[{"uri","synchronised","status","valid_points","rejected_points"}]}]}.
QJsonObject toJson(const std::vector<IngestedFile>& files);
QJsonObject toJson(const NonFunctionalCa& ca);

} // namespace caretaker::service
