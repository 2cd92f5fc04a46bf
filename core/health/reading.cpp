// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/reading.h"

#include "core/health/names.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Names =
    std::to_array<QLatin1StringView>({"good"_L1, "slow"_L1, "partial"_L1, "failed"_L1, "blind"_L1});
constexpr qsizetype MaxReasons = 16; // a CA with thousands of bad objects needs no thousands of reasons

struct Judged
{
    ReadingKind kind;
    const observe::Observation* look;
};

bool isSlow(const observe::EndpointOutcome& endpoint, const LatencyRules& rules)
{
    return (endpoint.firstByte && *endpoint.firstByte > rules.firstByte) ||
           (endpoint.retrieval && *endpoint.retrieval > rules.retrieval);
}

/// A validator's "functional" where a look at what is published now failed.
bool isOnlyCached(const Judged& one) { return isFunctional(one.kind) && sightOf(*one.look) == Sight::Cached; }

bool failedUncached(const Judged& one)
{
    return one.kind == ReadingKind::Failed && sightOf(*one.look) != Sight::Cached;
}

void setCachesAside(std::vector<Judged>& judged)
{
    if (std::ranges::any_of(judged, failedUncached))
        std::erase_if(judged, isOnlyCached);
}

/// A validator cannot tell Good from Partial: it goes along with the worst that can and is functional.
void completeFromOwnLooks(std::vector<Judged>& judged)
{
    ReadingKind worst = ReadingKind::Good;
    for (const Judged& one : judged)
        if (isFunctional(one.kind) && sightOf(*one.look) == Sight::Own)
            worst = std::max(worst, one.kind);
    for (Judged& one : judged)
        if (isFunctional(one.kind) && sightOf(*one.look) != Sight::Own)
            one.kind = worst;
}

/// The judging vantages, best kind first; the order of arrival decides among equals.
std::vector<Judged> judgedOf(std::span<const observe::Observation> observations, const LatencyRules& latency)
{
    std::vector<Judged> judged;
    for (const observe::Observation& look : observations)
        if (const ReadingKind kind = kindOf(look, latency); kind != ReadingKind::Blind)
            judged.push_back({kind, &look});
    setCachesAside(judged);
    completeFromOwnLooks(judged);
    std::stable_sort(judged.begin(), judged.end(),
                     [](const Judged& a, const Judged& b) { return a.kind < b.kind; });
    return judged;
}

/// How many vantages must reach a kind.
std::size_t needed(Quorum quorum, std::size_t judging)
{
    switch (quorum) {
    case Quorum::Any:
        return 1;
    case Quorum::Majority:
        return judging / 2 + 1;
    case Quorum::All:
        return judging;
    }
    return 1;
}

void addLatency(Reasons& reasons, QLatin1StringView code, const QString& uri,
                std::optional<Milliseconds> time, Milliseconds limit)
{
    if (time && *time > limit)
        reasons.push_back({QString(code),
                           {{u"ms"_s, QString::number(time->count())},
                            {u"limit_ms"_s, QString::number(limit.count())},
                            {u"uri"_s, uri}}});
}

void addUnsynchronised(Reasons& reasons, const observe::EndpointOutcome& endpoint)
{
    for (const observe::LayerOutcome& layer : endpoint.layers)
        if (!layer.ok) {
            reasons.push_back({u"layer"_s,
                               {{u"layer"_s, toString(layer.layer)},
                                {u"detail"_s, layer.detail},
                                {u"uri"_s, endpoint.uri}}});
            return;
        }
    if (!endpoint.synchronised)
        reasons.push_back({u"not-synchronised"_s, {{u"uri"_s, endpoint.uri}}});
}

void addFindings(Reasons& reasons, const observe::Observation& look)
{
    for (const Finding& finding : look.findings)
        if (finding.severity() >= Severity::Warning && std::ssize(reasons) < MaxReasons)
            reasons.push_back({finding.name(), {{u"uri"_s, finding.uri}}});
}

Reasons reasonsOf(const Judged& judged, const LatencyRules& latency)
{
    Reasons reasons;
    if (judged.kind == ReadingKind::Good)
        return reasons;
    for (const observe::EndpointOutcome& endpoint : judged.look->endpoints) {
        addUnsynchronised(reasons, endpoint);
        addLatency(reasons, "first-byte"_L1, endpoint.uri, endpoint.firstByte, latency.firstByte);
        addLatency(reasons, "retrieval"_L1, endpoint.uri, endpoint.retrieval, latency.retrieval);
    }
    if (!isComplete(judged.kind))
        addFindings(reasons, *judged.look);
    return reasons;
}

std::optional<Serial> newestManifest(const std::vector<Judged>& judged)
{
    std::optional<Serial> newest;
    for (const Judged& one : judged)
        if (isFunctional(one.kind) && one.look->manifest && (!newest || one.look->manifest->number > *newest))
            newest = one.look->manifest->number;
    return newest;
}

Reading blindReading(std::span<const observe::Observation> observations, Instant at)
{
    Reading reading{.at = at};
    for (const observe::Observation& look : observations)
        if (look.blind)
            reading.reasons.push_back(
                {u"blind"_s, {{u"vantage"_s, look.vantage.toString()}, {u"detail"_s, look.blindReason}}});
    if (reading.reasons.empty())
        reading.reasons.push_back({u"too-few-vantages"_s, {}});
    return reading;
}

Instant latestOf(std::span<const observe::Observation> observations)
{
    Instant at{};
    for (const observe::Observation& look : observations)
        at = std::max(at, look.at);
    return at;
}

} // namespace

QString toString(ReadingKind kind) { return nameOf(kind, Names); }

std::optional<ReadingKind> readingKindFromString(QStringView text)
{
    return valueOf<ReadingKind>(text, Names);
}

ReadingKind kindOf(const observe::Observation& observation, const LatencyRules& latency)
{
    if (observation.blind)
        return ReadingKind::Blind;
    if (!observation.functional)
        return ReadingKind::Failed;
    if (!observation.complete)
        return ReadingKind::Partial;
    const auto& endpoints = observation.endpoints;
    const bool slow =
        std::any_of(endpoints.begin(), endpoints.end(), [&](const auto& e) { return isSlow(e, latency); });
    return slow ? ReadingKind::Slow : ReadingKind::Good;
}

Sight sightOf(const observe::Observation& observation)
{
    const auto mark = std::ranges::find(observation.findings, FindingId::VALIDATOR_OUTPUT, &Finding::id);
    if (mark == observation.findings.end())
        return Sight::Own;
    return mark->arguments.value(u"cache"_s) == "empty"_L1 ? Sight::Fresh : Sight::Cached;
}

std::optional<Finding> disagreementOf(std::span<const observe::Observation> observations)
{
    QStringList functional, failed;
    for (const observe::Observation& look : observations) {
        const bool cached = look.functional && sightOf(look) == Sight::Cached;
        if (!look.blind)
            (look.functional ? functional : failed)
                << look.vantage.toString() + (cached ? u" (perhaps out of its cache)"_s : QString());
    }
    if (functional.isEmpty() || failed.isEmpty())
        return std::nullopt;
    return Finding{FindingId::VANTAGES_DISAGREE,
                   {},
                   {{u"functional"_s, functional.join(", "_L1)}, {u"failed"_s, failed.join(", "_L1)}}};
}

Reading readingOf(std::span<const observe::Observation> observations, const QuorumRules& quorum,
                  const LatencyRules& latency)
{
    const Instant at = latestOf(observations);
    const std::vector<Judged> judged = judgedOf(observations, latency);
    if (judged.empty() || std::ssize(judged) < quorum.vantages)
        return blindReading(observations, at);
    // Sorted best first, the n-th is the best kind that n vantages reach.
    const Judged& decisive = judged[needed(quorum.functional, judged.size()) - 1];
    const auto agreeing = std::count_if(judged.begin(), judged.end(),
                                        [&](const Judged& one) { return one.kind == decisive.kind; });
    return {.kind = decisive.kind,
            .at = at,
            .manifestNumber = newestManifest(judged),
            .vantages = static_cast<int>(judged.size()),
            .agreeing = static_cast<int>(agreeing),
            .reasons = reasonsOf(decisive, latency),
            .blame = decisive.look->blame};
}

Reading blinded(const Reading& reading, const QString& reasonCode)
{
    return {.kind = ReadingKind::Blind, .at = reading.at, .reasons = {{reasonCode, {}}}};
}

QJsonObject toJson(const Reading& reading)
{
    QJsonObject json{{u"kind"_s, toString(reading.kind)},
                     {u"at"_s, formatRfc3339(reading.at)},
                     {u"vantages"_s, reading.vantages},
                     {u"agreeing"_s, reading.agreeing},
                     {u"reasons"_s, toJson(reading.reasons)}};
    if (reading.manifestNumber)
        json.insert(u"manifest_number"_s, reading.manifestNumber->toHex());
    if (reading.manifestBackward)
        json.insert(u"manifest_backward"_s, true);
    if (reading.manifestRestarted)
        json.insert(u"manifest_restarted"_s, true);
    if (reading.blame)
        json.insert(u"blame"_s, observe::toString(*reading.blame));
    return json;
}

std::optional<Reading> readingFromJson(const QJsonObject& json)
{
    const auto kind = readingKindFromString(json.value("kind"_L1).toString());
    const auto at = parseRfc3339(json.value("at"_L1).toString());
    auto reasons = reasonsFromJson(json.value("reasons"_L1).toArray());
    if (!kind || !at || !reasons)
        return std::nullopt;
    return Reading{.kind = *kind,
                   .at = *at,
                   .manifestNumber = Serial::tryFromHex(json.value("manifest_number"_L1).toString()),
                   .manifestBackward = json.value("manifest_backward"_L1).toBool(),
                   .manifestRestarted = json.value("manifest_restarted"_L1).toBool(),
                   .vantages = json.value("vantages"_L1).toInt(),
                   .agreeing = json.value("agreeing"_L1).toInt(),
                   .reasons = std::move(*reasons),
                   .blame = observe::blameFromString(json.value("blame"_L1).toString())};
}

} // namespace caretaker::health
