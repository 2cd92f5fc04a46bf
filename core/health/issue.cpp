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
     "availability"_L1, "manifest_gap"_L1, "frequent_manifests"_L1, "hash_mismatch"_L1, "number_regress"_L1,
     "cross_origin"_L1});
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
    {"ROA_"_L1, IssueKind::MalformedObjects},
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

bool isRegress(const QString& findingName)
{
    return findingName.endsWith("_REGRESSED"_L1) || findingName.endsWith("_REUSED"_L1);
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

/// Until when the last valid manifest, if any, was current does not matter: none is published now.
void addGap(Collected& issues, const observe::Observation& observation, const HealthRecord& record,
            const IssueRules& rules)
{
    if (observation.functional || record.failingFor() <= rules.manifestGap)
        return;
    add(issues, IssueKind::ManifestGap,
        {u"without-manifest"_s,
         {{u"for"_s, formatDuration(record.failingFor())}, {u"limit"_s, formatDuration(rules.manifestGap)}}});
}

void addServerClock(Collected& issues, const observe::Observation& observation, const IssueRules& rules)
{
    for (const observe::EndpointOutcome& endpoint : observation.endpoints)
        if (endpoint.clockOffset && std::chrono::abs(*endpoint.clockOffset) > rules.clockSkew)
            add(issues, IssueKind::ClockSkew,
                {u"server-clock"_s,
                 {{u"by"_s, QString::number(endpoint.clockOffset->count()) + u's'},
                  {u"uri"_s, endpoint.uri},
                  {u"limit"_s, formatDuration(rules.clockSkew)}}});
}

void addExpiry(Collected& issues, const std::optional<observe::Expiry>& expiry, const IssueRules& rules,
               Instant now)
{
    if (!expiry || expiry->at < now) // what has expired is a finding
        return;
    std::optional<Duration> passed;
    for (const Duration horizon : rules.expiry)
        if (expiry->at - now <= horizon)
            passed = std::min(passed.value_or(horizon), horizon);
    if (passed)
        add(issues, IssueKind::Expiring,
            {u"expires"_s,
             {{u"uri"_s, expiry->uri},
              {u"at"_s, formatRfc3339(expiry->at)},
              {u"within"_s, formatDuration(*passed)}}});
}

/// From thisUpdate against first sight: this one is new to us, and says that it was there at the look before.
void addBackdating(Collected& issues, const rpki::ManifestFacts& manifest, const IssueFacts& facts,
                   const IssueRules& rules)
{
    const bool succeeds = facts.previousManifest && facts.previousManifest->hash != manifest.hash &&
                          facts.previousManifest->number < manifest.number;
    if (!succeeds || !facts.previousLook || *facts.previousLook - manifest.thisUpdate <= rules.backdating)
        return;
    add(issues, IssueKind::ClockSkew,
        {u"this-update-behind"_s,
         {{u"by"_s, formatDuration(*facts.previousLook - manifest.thisUpdate)},
          {u"limit"_s, formatDuration(rules.backdating)}}});
}

/// How many numbers `after` lies above `before`; nothing when it does not, or by more than anybody issues.
std::optional<qint64> stepsBetween(const Serial& before, const Serial& after)
{
    constexpr qint64 Most = 10'000;
    std::optional<Serial> number = before;
    for (qint64 steps = 0; steps <= Most && number; ++steps, number = number->next())
        if (*number == after)
            return steps;
    return std::nullopt;
}

/// By the mean interval since the manifest seen before: those in between are known from their numbers. Where
/// other objects changed, too, there was a cause.
void addFrequency(Collected& issues, const rpki::ManifestFacts& manifest, const IssueFacts& facts,
                  const IssueRules& rules)
{
    if (!facts.previousManifest || !facts.sinceLook || facts.sinceLook->changed() > 0)
        return;
    if (manifest.number <= facts.previousManifest->number)
        return;
    const auto issued = stepsBetween(facts.previousManifest->number, manifest.number);
    const Duration span = manifest.thisUpdate - facts.previousManifest->thisUpdate;
    if (!issued || span < Duration(0))
        return;
    const Duration every = span / *issued;
    if (every < rules.manifestEvery)
        add(issues, IssueKind::FrequentManifests,
            {u"manifest-every"_s,
             {{u"every"_s, formatDuration(every)}, {u"limit"_s, formatDuration(rules.manifestEvery)}}});
}

Reason changes(const QString& code, const metrics::Churn& churn, qint64 counted)
{
    return {code,
            {{u"changed"_s, QString::number(counted)}, {u"objects"_s, QString::number(churn.previous)}}};
}

bool isAtLeast(qint64 changed, qint64 whole, double share, int atLeast)
{
    return changed >= atLeast && static_cast<double>(changed) >= share * static_cast<double>(whole);
}

void addChurn(Collected& issues, const IssueFacts& facts, const IssueRules& rules)
{
    if (facts.day && isAtLeast(facts.day->modified, facts.day->previous, rules.churn, rules.churnAtLeast))
        add(issues, IssueKind::ResourceChurn,
            changes(u"reissued-in-a-day"_s, *facts.day, facts.day->modified));
    if (facts.sinceLook &&
        isAtLeast(facts.sinceLook->changed(), facts.sinceLook->previous, rules.storm, rules.stormAtLeast))
        add(issues, IssueKind::PublicationStorm,
            changes(u"changed-at-once"_s, *facts.sinceLook, facts.sinceLook->changed()));
    for (const FlippingPayload& flipping : facts.flipping)
        if (flipping.changes >= rules.flips)
            add(issues, IssueKind::InconsistentPolicies,
                {u"comes-and-goes"_s,
                 {{u"payload"_s, flipping.payload},
                  {u"changes"_s, QString::number(flipping.changes)},
                  {u"within"_s, formatDuration(rules.flipsWithin)}}});
}

void addHistory(Collected& issues, const observe::Observation& observation, const IssueFacts& facts,
                const IssueRules& rules)
{
    if (observation.manifest) {
        addBackdating(issues, *observation.manifest, facts, rules);
        addFrequency(issues, *observation.manifest, facts, rules);
    }
    addChurn(issues, facts, rules);
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
                            const IssueRules& rules, Instant now, const IssueFacts& facts)
{
    Collected collected;
    if (!observation.blind) {
        addFindings(collected, observation.findings);
        if (observation.manifest)
            addManifest(collected, *observation.manifest, rules, now);
        addGap(collected, observation, record, rules);
        addServerClock(collected, observation, rules);
        addExpiry(collected, observation.certificateExpiry, rules, now);
        addExpiry(collected, observation.objectExpiry, rules, now);
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
