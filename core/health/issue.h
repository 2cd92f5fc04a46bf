// SPDX-License-Identifier: GPL-3.0-or-later
//
// Issues: publication-quality problems and anti-patterns beside the state (DESIGN section 2). They are judged
// from one observation, the record, and what is known from the looks before; when one began and ended is an
// Episode (episode.h).
#pragma once

#include "core/health/reason.h"
#include "core/health/record.h"
#include "core/health/rules.h"
#include "core/metrics/alert.h"
#include "core/metrics/churn.h"
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
    ManifestGap,
    FrequentManifests,
    HashMismatch,
    NumberRegress,
    CrossOrigin,
    MetricAlert,
};
inline constexpr IssueKind LastIssueKind = IssueKind::MetricAlert;
/// "stale_manifest", "inconsistent_publication", ..., "availability", "manifest_gap", ... Stable for ever.
QString toString(IssueKind kind);
std::optional<IssueKind> issueKindFromString(QStringView text);

struct Issue
{
    IssueKind kind;
    Reasons reasons; ///< the findings or the numbers behind it
    friend bool operator==(const Issue&, const Issue&) = default;
};

/// A prefix and origin, or an ASPA's customer, that comes and goes.
struct FlippingPayload
{
    QString payload; ///< "192.0.2.0/24 AS64496"
    int changes;     ///< within IssueRules::flipsWithin
    friend bool operator==(const FlippingPayload&, const FlippingPayload&) = default;
};

/// A rule of the policy's [[metrics.alert]] that the numbers break: of the CA, or of a repository that it
/// uses.
struct MetricAlert
{
    metrics::Alert alert;
    QString repository{}; ///< empty: of the CA's own numbers
    /// Who has to act, by the rules of observe/attribution.h.
    observe::Blame blame = observe::Blame::Ca;
    friend bool operator==(const MetricAlert&, const MetricAlert&) = default;
};

/// What earlier looks of the same vantage tell about this one. What is not known is absent, and no issue.
struct IssueFacts
{
    std::optional<Instant> previousLook; ///< the last one that saw a manifest
    std::optional<rpki::ManifestFacts> previousManifest;
    std::optional<metrics::Churn> sinceLook; ///< of products: neither manifests nor CRLs
    std::optional<metrics::Churn> day;       ///< the same over 24 h; `previous` as of now
    std::vector<FlippingPayload> flipping;   ///< that changed at least IssueRules::flips times
    std::vector<MetricAlert> alerts{};       ///< as of the last hour that was looked at
};

/// In the order of IssueKind, each kind at most once. A blind observation has no issues but Availability,
/// which comes from the record. Findings are matched by name, so that a new one needs a row in one table
/// only.
std::vector<Issue> issuesOf(const observe::Observation& observation, const HealthRecord& record,
                            const IssueRules& rules, Instant now, const IssueFacts& facts = {});

QJsonObject toJson(const Issue& issue); ///< {"kind","reasons"}
std::optional<Issue> issueFromJson(const QJsonObject& json);

} // namespace caretaker::health
