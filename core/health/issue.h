// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issues: publication-quality problems and anti-patterns beside the state (DESIGN section 2). They are judged
// from one observation and the record; when an issue began and ended is kept by whoever keeps history.
#pragma once

#include "core/health/reason.h"
#include "core/health/record.h"
#include "core/health/rules.h"
#include "core/observe/observation.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace caretaker::health {

enum class IssueKind : std::uint8_t {
    StaleManifest,
    InconsistentPublication,
    ClockSkew,
    MalformedObjects,
    ResourceChurn,
    PublicationStorm,
    InconsistentPolicies,
    Expiring,
    RrdpDesync,
    Availability,
};
QString toString(
    IssueKind kind); ///< "stale_manifest", "inconsistent_publication", ..., "rrdp_desync", "availability"
std::optional<IssueKind> issueKindFromString(QStringView text);

struct Issue
{
    IssueKind kind;
    Reasons reasons; ///< the findings or the numbers behind it
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// In the order of IssueKind, each kind at most once. A blind observation has no issues but Availability,
/// which comes from the record. Findings are matched by name, so that a new one needs a row in one table
/// only.
std::vector<Issue> issuesOf(const observe::Observation& observation, const HealthRecord& record,
                            const IssueRules& rules, Instant now);

QJsonObject toJson(const Issue& issue); ///< {"kind","reasons"}
std::optional<Issue> issueFromJson(const QJsonObject& json);

} // namespace caretaker::health
