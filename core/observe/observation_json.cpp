// SPDX-License-Identifier: GPL-3.0-or-later
//
// Observation to JSON and back, exactly. Absent is absent: no nulls.
#include "core/observe/observation.h"

#include <QJsonArray>

namespace caretaker::observe {

using namespace Qt::StringLiterals;

namespace {

template <typename Range, typename Function>
QJsonArray arrayOf(const Range& range, Function toValue)
{
    QJsonArray result;
    for (const auto& item : range)
        result.append(toValue(item));
    return result;
}

/// Nothing when the value is no array or one item does not read.
template <typename T, typename Function>
std::optional<std::vector<T>> vectorOf(const QJsonValue& value, Function fromValue)
{
    if (!value.isArray())
        return std::nullopt;
    std::vector<T> result;
    for (const QJsonValue item : value.toArray()) {
        std::optional<T> one = fromValue(item);
        if (!one)
            return std::nullopt;
        result.push_back(std::move(*one));
    }
    return result;
}

QJsonValue toJson(Milliseconds duration) { return static_cast<qint64>(duration.count()); }

std::optional<Milliseconds> millisecondsFromJson(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(Milliseconds(value.toInteger())) : std::nullopt;
}

std::optional<Duration> secondsFromJson(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(Duration(value.toInteger())) : std::nullopt;
}

QJsonValue toJson(const Expiry& expiry)
{
    return QJsonObject{{u"uri"_s, expiry.uri}, {u"at"_s, formatRfc3339(expiry.at)}};
}

std::optional<Expiry> expiryFromJson(const QJsonValue& json)
{
    const auto at = parseRfc3339(json[u"at"_s].toString());
    return at ? std::optional(Expiry{json[u"uri"_s].toString(), *at}) : std::nullopt;
}

QJsonValue toJson(const LayerOutcome& layer)
{
    QJsonObject json{
        {u"layer"_s, toString(layer.layer)}, {u"ok"_s, layer.ok}, {u"elapsed_ms"_s, toJson(layer.elapsed)}};
    if (!layer.detail.isEmpty())
        json[u"detail"_s] = layer.detail;
    return json;
}

std::optional<LayerOutcome> layerOutcomeFromJson(const QJsonValue& json)
{
    const auto layer = layerFromString(json[u"layer"_s].toString());
    const auto elapsed = millisecondsFromJson(json[u"elapsed_ms"_s]);
    if (!layer || !elapsed)
        return std::nullopt;
    return LayerOutcome{*layer, json[u"ok"_s].toBool(), *elapsed, json[u"detail"_s].toString()};
}

QJsonValue toJson(const FamilyOutcome& family)
{
    QJsonObject json{{u"family"_s, toString(family.family)},
                     {u"reachable"_s, family.reachable},
                     {u"elapsed_ms"_s, toJson(family.elapsed)},
                     {u"address"_s, family.address}};
    if (!family.detail.isEmpty())
        json[u"detail"_s] = family.detail;
    return json;
}

std::optional<FamilyOutcome> familyFromJson(const QJsonValue& json)
{
    const auto family = transport::addressFamilyFromString(json[u"family"_s].toString());
    const auto elapsed = millisecondsFromJson(json[u"elapsed_ms"_s]);
    if (!family || !elapsed)
        return std::nullopt;
    return FamilyOutcome{*family, json[u"reachable"_s].toBool(), *elapsed, json[u"address"_s].toString(),
                         json[u"detail"_s].toString()};
}

QJsonValue toJson(const EndpointOutcome& endpoint)
{
    QJsonObject json{
        {u"transport"_s, toString(endpoint.transport)},
        {u"uri"_s, endpoint.uri},
        {u"synchronised"_s, endpoint.synchronised},
        {u"layers"_s, arrayOf(endpoint.layers, [](const LayerOutcome& layer) { return toJson(layer); })}};
    if (endpoint.firstByte)
        json[u"first_byte_ms"_s] = toJson(*endpoint.firstByte);
    if (endpoint.retrieval)
        json[u"retrieval_ms"_s] = toJson(*endpoint.retrieval);
    if (!endpoint.families.empty())
        json[u"families"_s] = arrayOf(endpoint.families, [](const FamilyOutcome& f) { return toJson(f); });
    if (endpoint.clockOffset)
        json[u"clock_offset_s"_s] = static_cast<qint64>(endpoint.clockOffset->count());
    return json;
}

std::optional<EndpointOutcome> endpointFromJson(const QJsonValue& json)
{
    const auto transport = transportFromString(json[u"transport"_s].toString());
    auto layers = vectorOf<LayerOutcome>(json[u"layers"_s], layerOutcomeFromJson);
    auto families = json[u"families"_s].isUndefined()
                        ? std::optional(std::vector<FamilyOutcome>())
                        : vectorOf<FamilyOutcome>(json[u"families"_s], familyFromJson);
    if (!transport || !layers || !families)
        return std::nullopt;
    return EndpointOutcome{*transport,
                           json[u"uri"_s].toString(),
                           json[u"synchronised"_s].toBool(),
                           millisecondsFromJson(json[u"first_byte_ms"_s]),
                           millisecondsFromJson(json[u"retrieval_ms"_s]),
                           std::move(*layers),
                           std::move(*families),
                           secondsFromJson(json[u"clock_offset_s"_s])};
}

QJsonObject toJson(const rpki::ManifestFacts& facts)
{
    return {{u"number"_s, facts.number.toHex()},
            {u"this_update"_s, formatRfc3339(facts.thisUpdate)},
            {u"next_update"_s, formatRfc3339(facts.nextUpdate)},
            {u"sha256"_s, facts.hash.toHex()}};
}

std::optional<rpki::ManifestFacts> manifestFromJson(const QJsonValue& json)
{
    const auto number = Serial::tryFromHex(json[u"number"_s].toString());
    const auto thisUpdate = parseRfc3339(json[u"this_update"_s].toString());
    const auto nextUpdate = parseRfc3339(json[u"next_update"_s].toString());
    const auto hash = Sha256::tryFromHex(json[u"sha256"_s].toString());
    if (!number || !thisUpdate || !nextUpdate || !hash)
        return std::nullopt;
    return rpki::ManifestFacts{*number, *thisUpdate, *nextUpdate, *hash};
}

QJsonObject toJson(const rpki::ObjectCounts& counts)
{
    return {{u"total"_s, counts.total},
            {u"valid"_s, counts.valid},
            {u"invalid"_s, counts.invalid},
            {u"missing"_s, counts.missing},
            {u"mismatched"_s, counts.mismatched}};
}

rpki::ObjectCounts countsFromJson(const QJsonValue& json)
{
    return {json[u"total"_s].toInt(), json[u"valid"_s].toInt(), json[u"invalid"_s].toInt(),
            json[u"missing"_s].toInt(), json[u"mismatched"_s].toInt()};
}

QJsonValue toJson(const EarlierAttempt& attempt)
{
    return QJsonObject{
        {u"endpoints"_s, arrayOf(attempt.endpoints, [](const EndpointOutcome& e) { return toJson(e); })},
        {u"findings"_s, arrayOf(attempt.findings, [](const Finding& f) { return caretaker::toJson(f); })}};
}

std::optional<Finding> findingFromValue(const QJsonValue& json) { return findingFromJson(json.toObject()); }

std::optional<EarlierAttempt> attemptFromJson(const QJsonValue& json)
{
    auto endpoints = vectorOf<EndpointOutcome>(json[u"endpoints"_s], endpointFromJson);
    auto findings = vectorOf<Finding>(json[u"findings"_s], findingFromValue);
    if (!endpoints || !findings)
        return std::nullopt;
    return EarlierAttempt{std::move(*endpoints), std::move(*findings)};
}

/// The parts that may be absent.
void addOptional(QJsonObject& json, const Observation& observation)
{
    if (!observation.blindReason.isEmpty())
        json[u"blind_reason"_s] = observation.blindReason;
    if (observation.manifest)
        json[u"manifest"_s] = toJson(*observation.manifest);
    if (observation.validUntil)
        json[u"valid_until"_s] = formatRfc3339(*observation.validUntil);
    if (observation.blame)
        json[u"blame"_s] = toString(*observation.blame);
    if (!observation.blameReason.isEmpty())
        json[u"blame_reason"_s] = observation.blameReason;
    if (observation.certificateExpiry)
        json[u"certificate_expiry"_s] = toJson(*observation.certificateExpiry);
    if (observation.objectExpiry)
        json[u"object_expiry"_s] = toJson(*observation.objectExpiry);
    if (observation.vrps)
        json[u"vrps"_s] = *observation.vrps;
    if (observation.earlier.empty())
        return;
    json[u"attempts"_s] = observation.attempts();
    json[u"earlier"_s] = arrayOf(observation.earlier, [](const EarlierAttempt& a) { return toJson(a); });
}

/// False when something is present that does not read.
bool readOptional(const QJsonObject& json, Observation& observation)
{
    observation.blindReason = json[u"blind_reason"_s].toString();
    if (json.contains(u"manifest"_s))
        observation.manifest = manifestFromJson(json[u"manifest"_s]);
    if (json.contains(u"valid_until"_s))
        observation.validUntil = parseRfc3339(json[u"valid_until"_s].toString());
    observation.blameReason = json[u"blame_reason"_s].toString();
    if (json.contains(u"blame"_s))
        observation.blame = blameFromString(json[u"blame"_s].toString());
    observation.certificateExpiry = expiryFromJson(json[u"certificate_expiry"_s]);
    observation.objectExpiry = expiryFromJson(json[u"object_expiry"_s]);
    if (const QJsonValue vrps = json[u"vrps"_s]; vrps.isDouble())
        observation.vrps = vrps.toInt();
    return observation.blame.has_value() == json.contains(u"blame"_s) &&
           observation.manifest.has_value() == json.contains(u"manifest"_s) &&
           observation.validUntil.has_value() == json.contains(u"valid_until"_s) &&
           observation.certificateExpiry.has_value() == json.contains(u"certificate_expiry"_s) &&
           observation.objectExpiry.has_value() == json.contains(u"object_expiry"_s) &&
           observation.vrps.has_value() == json.contains(u"vrps"_s);
}

bool readLists(const QJsonObject& json, Observation& observation)
{
    auto endpoints = vectorOf<EndpointOutcome>(json[u"endpoints"_s], endpointFromJson);
    auto findings = vectorOf<Finding>(json[u"findings"_s], findingFromValue);
    auto earlier = json.contains(u"earlier"_s) ? vectorOf<EarlierAttempt>(json[u"earlier"_s], attemptFromJson)
                                               : std::optional(std::vector<EarlierAttempt>());
    auto evidence = vectorOf<Sha256>(
        json[u"evidence"_s], [](const QJsonValue& value) { return Sha256::tryFromHex(value.toString()); });
    if (!endpoints || !findings || !evidence || !earlier)
        return false;
    observation.earlier = std::move(*earlier);
    observation.endpoints = std::move(*endpoints);
    observation.findings = std::move(*findings);
    observation.evidence = std::move(*evidence);
    return true;
}

} // namespace

QJsonObject toJson(const Observation& observation)
{
    QJsonObject json{
        {u"ca"_s, observation.ca.toString()},
        {u"vantage"_s, observation.vantage.toString()},
        {u"at"_s, formatRfc3339(observation.at)},
        {u"blind"_s, observation.blind},
        {u"functional"_s, observation.functional},
        {u"complete"_s, observation.complete},
        {u"objects"_s, toJson(observation.objects)},
        {u"endpoints"_s, arrayOf(observation.endpoints, [](const EndpointOutcome& e) { return toJson(e); })},
        {u"findings"_s, arrayOf(observation.findings, [](const Finding& f) { return caretaker::toJson(f); })},
        {u"evidence"_s,
         arrayOf(observation.evidence, [](const Sha256& id) { return QJsonValue(id.toHex()); })}};
    addOptional(json, observation);
    return json;
}

std::optional<Observation> observationFromJson(const QJsonObject& json)
{
    auto ca = CaHandle::tryFromString(json[u"ca"_s].toString());
    auto vantage = VantageName::tryFromString(json[u"vantage"_s].toString());
    const auto at = parseRfc3339(json[u"at"_s].toString());
    if (!ca || !vantage || !at)
        return std::nullopt;
    Observation result{std::move(*ca), std::move(*vantage), *at};
    result.blind = json[u"blind"_s].toBool();
    result.functional = json[u"functional"_s].toBool();
    result.complete = json[u"complete"_s].toBool();
    result.objects = countsFromJson(json[u"objects"_s]);
    if (!readOptional(json, result) || !readLists(json, result))
        return std::nullopt;
    return result;
}

} // namespace caretaker::observe
