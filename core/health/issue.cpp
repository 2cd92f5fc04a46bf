// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/issue.h"

#include "core/health/issue_checks.h"
#include "core/health/names.h"

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Names = std::to_array<QLatin1StringView>(
    {"stale_manifest"_L1, "inconsistent_publication"_L1, "clock_skew"_L1, "malformed_objects"_L1,
     "resource_churn"_L1, "publication_storm"_L1, "inconsistent_policies"_L1, "expiring"_L1, "rrdp_desync"_L1,
     "availability"_L1, "manifest_gap"_L1, "frequent_manifests"_L1, "hash_mismatch"_L1, "number_regress"_L1,
     "cross_origin"_L1, "metric_alert"_L1});
static_assert(Names.size() == static_cast<std::size_t>(LastIssueKind) + 1);

/// Which findings make which issue: the first row whose text begins the finding's name decides.
struct Row
{
    QLatin1StringView prefix;
    IssueKind kind;
};
constexpr auto Rows = std::to_array<Row>({
    {"MFT_MISSING"_L1, IssueKind::StaleManifest},
    {"MFT_EXPIRED"_L1, IssueKind::StaleManifest},
    {"MFT_NOT_YET_VALID"_L1, IssueKind::ClockSkew},
    {"CRL_NOT_YET_VALID"_L1, IssueKind::ClockSkew},
    {"CERT_NOT_YET_VALID"_L1, IssueKind::ClockSkew},
    {"CLOCK_SKEW"_L1, IssueKind::ClockSkew},
    {"OBJECT_MISSING"_L1, IssueKind::InconsistentPublication},
    {"OBJECT_UNLISTED"_L1, IssueKind::InconsistentPublication},
    {"OBJECT_HASH_MISMATCH"_L1, IssueKind::HashMismatch},
    {"CRL_MISSING"_L1, IssueKind::InconsistentPublication},
    {"CRL_NOT_ON_MANIFEST"_L1, IssueKind::InconsistentPublication},
    {"CRL_NUMBER_RE"_L1, IssueKind::NumberRegress},
    {"CRL_THIS_UPDATE_"_L1, IssueKind::NumberRegress},
    {"CERT_EXPIR"_L1, IssueKind::Expiring},
    {"CRL_EXPIR"_L1, IssueKind::Expiring},
    {"ROA_EXPIR"_L1, IssueKind::Expiring},
    {"OBJECT_EXPIR"_L1, IssueKind::Expiring},
    {"OBJECT_MALFORMED"_L1, IssueKind::MalformedObjects},
    {"CERT_"_L1, IssueKind::MalformedObjects},
    {"CMS_"_L1, IssueKind::MalformedObjects},
    {"CRL_"_L1, IssueKind::MalformedObjects},
    {"MFT_NUMBER_"_L1, IssueKind::NumberRegress},
    {"MFT_THIS_UPDATE_"_L1, IssueKind::NumberRegress},
    {"MFT_FAILED_FETCH"_L1, IssueKind::InconsistentPublication},
    {"MFT_"_L1, IssueKind::MalformedObjects},
    {"ROA_AS0_"_L1, IssueKind::InconsistentPolicies},
    {"ROA_"_L1, IssueKind::MalformedObjects},
    {"ASPA_DIVIDED"_L1, IssueKind::InconsistentPolicies},
    {"ASPA_"_L1, IssueKind::MalformedObjects},
    {"RRDP_FOREIGN_ORIGIN"_L1, IssueKind::CrossOrigin},
    {"RRDP_DESYNC"_L1, IssueKind::RrdpDesync},
    {"RRDP_SNAPSHOT_CHANGED"_L1, IssueKind::RrdpDesync},
    {"RRDP_SERIAL_"_L1, IssueKind::RrdpDesync},
    {"RRDP_DELTA_"_L1, IssueKind::RrdpDesync},
    {"RRDP_HASH_MISMATCH"_L1, IssueKind::RrdpDesync},
    {"RRDP_IDENTITY_MISMATCH"_L1, IssueKind::RrdpDesync},
    {"RESOURCE_CHURN"_L1, IssueKind::ResourceChurn},
    {"PUBLICATION_STORM"_L1, IssueKind::PublicationStorm},
});

std::optional<IssueKind> kindFor(const QString& findingName)
{
    for (const Row& row : Rows)
        if (findingName.startsWith(row.prefix))
            return row.kind;
    return std::nullopt;
}

bool isRegress(const QString& findingName)
{
    return findingName.endsWith("_REGRESSED"_L1) || findingName.endsWith("_REUSED"_L1);
}

/// What is contradictory is nothing without its two sides; elsewhere, what an argument says may change with
/// every look, and the finding has it.
Reason reasonOf(const Finding& finding, IssueKind kind)
{
    Reason reason{finding.name(), {{u"uri"_s, finding.uri}}};
    if (kind == IssueKind::InconsistentPolicies)
        reason.arguments.insert(finding.arguments);
    return reason;
}

void addFindings(Collected& issues, const Findings& findings)
{
    for (const Finding& finding : findings) {
        const auto kind = kindFor(finding.name());
        // What goes back is worth a badge also where relying parties do not mind (CRL numbers, RFC 9829).
        const Severity least = kind == IssueKind::NumberRegress && isRegress(finding.name())
                                   ? Severity::Notice
                                   : Severity::Warning;
        if (kind && finding.severity() >= least)
            add(issues, *kind, reasonOf(finding, *kind));
    }
}

} // namespace

QString toString(IssueKind kind) { return nameOf(kind, Names); }

std::optional<IssueKind> issueKindFromString(QStringView text) { return valueOf<IssueKind>(text, Names); }

std::vector<Issue> issuesOf(const observe::Observation& observation, const HealthRecord& record,
                            const IssueRules& rules, Instant now, const IssueFacts& facts)
{
    Collected collected;
    if (!observation.blind) {
        addFindings(collected, observation.findings);
        addNumbers(collected, observation, record, rules, now);
        addHistory(collected, observation, facts, rules);
    }
    addAvailability(collected, record, rules);
    std::vector<Issue> issues;
    for (auto& [kind, reasons] : collected)
        issues.push_back({kind, std::move(reasons)});
    return issues;
}

QJsonObject toJson(const Issue& issue)
{
    return {{u"kind"_s, toString(issue.kind)}, {u"reasons"_s, toJson(issue.reasons)}};
}

std::optional<Issue> issueFromJson(const QJsonObject& json)
{
    const auto kind = issueKindFromString(json.value("kind"_L1).toString());
    auto reasons = reasonsFromJson(json.value("reasons"_L1).toArray());
    if (!kind || !reasons)
        return std::nullopt;
    return Issue{*kind, std::move(*reasons)};
}

} // namespace caretaker::health
