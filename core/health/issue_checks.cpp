// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/issue_checks.h"

#include "core/health/machine.h"

#include <algorithm>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxReasonsPerIssue = 8; // the issue is a badge; the observation has them all

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

QString limitOf(const metrics::AlertRule& rule)
{
    if (rule.deviation)
        return u"%1 deviations from the usual"_s.arg(*rule.deviation);
    return (rule.below ? u"below "_s : u"above "_s) +
           metrics::textOf(rule.indicator, rule.below ? rule.below : rule.above);
}

/// A repository's number says by name whose it is and who has to act: a CA is not charged for its host.
void addAlert(Collected& issues, const MetricAlert& raised)
{
    const metrics::AlertRule& rule = raised.alert.rule;
    Reason reason{raised.repository.isEmpty() ? u"metric"_s : u"repository-metric"_s,
                  {{u"indicator"_s, metrics::toString(rule.indicator)},
                   {u"value"_s, metrics::textOf(rule.indicator, raised.alert.value)},
                   {u"limit"_s, limitOf(rule)},
                   {u"window"_s, formatDuration(rule.window)},
                   {u"blame"_s, observe::toString(raised.blame)}}};
    if (!raised.repository.isEmpty())
        reason.arguments.insert(u"repository"_s, raised.repository);
    add(issues, IssueKind::MetricAlert, std::move(reason));
}

} // namespace

void add(Collected& issues, IssueKind kind, Reason reason)
{
    Reasons& reasons = issues[kind];
    if (reasons.size() < MaxReasonsPerIssue)
        reasons.push_back(std::move(reason));
}

void addHistory(Collected& issues, const observe::Observation& observation, const IssueFacts& facts,
                const IssueRules& rules)
{
    if (observation.manifest) {
        addBackdating(issues, *observation.manifest, facts, rules);
        addFrequency(issues, *observation.manifest, facts, rules);
    }
    addChurn(issues, facts, rules);
    for (const MetricAlert& raised : facts.alerts)
        addAlert(issues, raised);
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

void addNumbers(Collected& issues, const observe::Observation& observation, const HealthRecord& record,
                const IssueRules& rules, Instant now)
{
    if (observation.manifest)
        addManifest(issues, *observation.manifest, rules, now);
    addGap(issues, observation, record, rules);
    addServerClock(issues, observation, rules);
    addExpiry(issues, observation.certificateExpiry, rules, now);
    addExpiry(issues, observation.objectExpiry, rules, now);
}

} // namespace caretaker::health
