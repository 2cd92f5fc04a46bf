// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/issue.h"

#include "core/health/machine.h"
#include "core/health/names.h"

#include <map>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Names = std::to_array<QLatin1StringView>(
    {"stale_manifest"_L1, "inconsistent_publication"_L1, "clock_skew"_L1, "malformed_objects"_L1,
     "resource_churn"_L1, "publication_storm"_L1, "inconsistent_policies"_L1, "expiring"_L1, "rrdp_desync"_L1,
     "availability"_L1});

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
    {"OBJECT_HASH_MISMATCH"_L1, IssueKind::InconsistentPublication},
    {"CRL_MISSING"_L1, IssueKind::InconsistentPublication},
    {"CRL_NOT_ON_MANIFEST"_L1, IssueKind::InconsistentPublication},
    {"CERT_EXPIR"_L1, IssueKind::Expiring},
    {"CRL_EXPIR"_L1, IssueKind::Expiring},
    {"ROA_EXPIR"_L1, IssueKind::Expiring},
    {"OBJECT_EXPIR"_L1, IssueKind::Expiring},
    {"OBJECT_MALFORMED"_L1, IssueKind::MalformedObjects},
    {"CERT_"_L1, IssueKind::MalformedObjects},
    {"CMS_"_L1, IssueKind::MalformedObjects},
    {"CRL_"_L1, IssueKind::MalformedObjects},
    {"MFT_NUMBER_"_L1, IssueKind::InconsistentPublication},
    {"MFT_THIS_UPDATE_"_L1, IssueKind::InconsistentPublication},
    {"MFT_FAILED_FETCH"_L1, IssueKind::InconsistentPublication},
    {"MFT_"_L1, IssueKind::MalformedObjects},
    {"ROA_"_L1, IssueKind::MalformedObjects},
    {"ASPA_"_L1, IssueKind::MalformedObjects},
    {"RRDP_DESYNC"_L1, IssueKind::RrdpDesync},
    {"RRDP_SNAPSHOT_CHANGED"_L1, IssueKind::RrdpDesync},
    {"RRDP_SERIAL_"_L1, IssueKind::RrdpDesync},
    {"RRDP_DELTA_"_L1, IssueKind::RrdpDesync},
    {"RRDP_HASH_MISMATCH"_L1, IssueKind::RrdpDesync},
    {"RRDP_IDENTITY_MISMATCH"_L1, IssueKind::RrdpDesync},
    {"RESOURCE_CHURN"_L1, IssueKind::ResourceChurn},
    {"PUBLICATION_STORM"_L1, IssueKind::PublicationStorm},
    {"INCONSISTENT_POLICIES"_L1, IssueKind::InconsistentPolicies},
});

using Collected = std::map<IssueKind, Reasons>;
constexpr std::size_t MaxReasonsPerIssue = 8; // the issue is a badge; the observation has them all

std::optional<IssueKind> kindFor(const QString& findingName)
{
    for (const Row& row : Rows)
        if (findingName.startsWith(row.prefix))
            return row.kind;
    return std::nullopt;
}

void add(Collected& issues, IssueKind kind, Reason reason)
{
    Reasons& reasons = issues[kind];
    if (reasons.size() < MaxReasonsPerIssue)
        reasons.push_back(std::move(reason));
}

void addFindings(Collected& issues, const Findings& findings)
{
    for (const Finding& finding : findings) {
        const auto kind = kindFor(finding.name());
        if (kind && finding.severity() >= Severity::Warning)
            add(issues, *kind, {finding.name(), {{u"uri"_s, finding.uri}}});
    }
}

/// Of the manifest's own times, also while it is still valid.
void addManifest(Collected& issues, const rpki::ManifestFacts& manifest, const IssueRules& rules, Instant now)
{
    if (now - manifest.thisUpdate > rules.manifestAge)
        add(issues, IssueKind::StaleManifest,
            {u"manifest-age"_s,
             {{u"age"_s, formatDuration(now - manifest.thisUpdate)},
              {u"limit"_s, formatDuration(rules.manifestAge)}}});
    if (manifest.thisUpdate - now > rules.clockSkew)
        add(issues, IssueKind::ClockSkew,
            {u"this-update-ahead"_s,
             {{u"by"_s, formatDuration(manifest.thisUpdate - now)},
              {u"limit"_s, formatDuration(rules.clockSkew)}}});
}

void addAvailability(Collected& issues, const HealthRecord& record, const IssueRules& rules)
{
    const auto share = availability(record, rules.availabilityWindow);
    if (!share || record.watched < rules.availabilityWatched || *share >= rules.availability)
        return;
    add(issues, IssueKind::Availability,
        {u"availability"_s,
         {{u"share"_s, QString::number(*share, 'f', 4)},
          {u"target"_s, QString::number(rules.availability, 'f', 4)},
          {u"window"_s, formatDuration(rules.availabilityWindow)}}});
}

} // namespace

QString toString(IssueKind kind) { return nameOf(kind, Names); }

std::optional<IssueKind> issueKindFromString(QStringView text) { return valueOf<IssueKind>(text, Names); }

std::vector<Issue> issuesOf(const observe::Observation& observation, const HealthRecord& record,
                            const IssueRules& rules, Instant now)
{
    Collected collected;
    if (!observation.blind) {
        addFindings(collected, observation.findings);
        if (observation.manifest)
            addManifest(collected, *observation.manifest, rules, now);
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
