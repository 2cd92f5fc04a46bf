// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/likeness.h"

#include "core/store/observation_store.h"

#include <QVarLengthArray>

#include <bit>
#include <type_traits>

namespace caretaker::store {

namespace {

using observe::EarlierAttempt;
using observe::EndpointOutcome;
using observe::Expiry;
using observe::FamilyOutcome;
using observe::LayerOutcome;
using observe::Observation;

/// What is hashed: every value with its length or presence before it, so that no two observations lie alike
/// by where one value ends.
class Bytes
{
public:
    template <typename Value>
    requires std::is_arithmetic_v<Value> || std::is_enum_v<Value>
    void put(Value value)
    {
        const auto number = static_cast<qint64>(value);
        m_bytes.append(reinterpret_cast<const char*>(&number), qsizetype(sizeof(number)));
    }
    void put(QByteArrayView bytes)
    {
        put(bytes.size());
        m_bytes.append(bytes.data(), bytes.size());
    }
    void put(const QString& text)
    {
        put(QByteArrayView(reinterpret_cast<const char*>(text.utf16()), text.size() * 2));
    }
    void put(Instant at) { put(at.time_since_epoch().count()); }
    void put(Duration duration) { put(duration.count()); }
    template <typename Value>
    void put(const std::optional<Value>& value)
    {
        put(value.has_value());
        if (value)
            put(*value);
    }
    template <typename Value>
    void put(const std::vector<Value>& values)
    {
        put(values.size());
        for (const Value& value : values)
            put(value);
    }

    // The parts of an observation. Each is taken apart as a whole, so that a member that is added to it does
    // not compile here before somebody has said whether it makes another run.
    void put(const LayerOutcome& outcome);
    void put(const FamilyOutcome& outcome);
    void put(const EndpointOutcome& outcome);
    void put(const EarlierAttempt& attempt);
    void put(const Finding& finding);
    void put(const rpki::ManifestFacts& manifest);
    void put(const rpki::ObjectCounts& counts);
    void put(const Expiry& expiry);
    void put(const Observation& observation);

    QByteArrayView view() const { return m_bytes; }

private:
    static constexpr qsizetype Usual = 4096; ///< of most observations, without an allocation
    QVarLengthArray<char, Usual> m_bytes;
};

/// The figure itself is jitter; that there is one, and whether it is slow, is not.
std::optional<int> withoutJitter(std::optional<Milliseconds> latency)
{
    return latency ? std::optional(latencyClass(latency)) : std::nullopt;
}

/// Minutes, by powers of two: what is off by an hour is another thing than what is off by a second.
int withoutJitter(Duration clockOffset)
{
    const auto minutes = static_cast<std::uint64_t>(std::chrono::abs(clockOffset) / std::chrono::minutes(1));
    const auto size = static_cast<int>(std::bit_width(minutes));
    return clockOffset < Duration(0) ? -size : size;
}

void Bytes::put(const LayerOutcome& outcome)
{
    [[maybe_unused]] const auto& [layer, ok, elapsed, detail] = outcome;
    put(layer);
    put(ok);
    if (!ok) // how it worked is no matter: a reused connection, the same serial
        put(detail);
}

void Bytes::put(const FamilyOutcome& outcome)
{
    [[maybe_unused]] const auto& [family, reachable, elapsed, address, detail] = outcome;
    put(family);
    put(reachable);
    put(address);
    put(detail);
}

void Bytes::put(const EndpointOutcome& outcome)
{
    const auto& [transport, uri, synchronised, firstByte, retrieval, layers, families, clockOffset] = outcome;
    put(transport);
    put(uri);
    put(synchronised);
    put(withoutJitter(firstByte));
    put(withoutJitter(retrieval));
    put(layers);
    put(families);
    put(clockOffset ? std::optional(withoutJitter(*clockOffset)) : std::nullopt);
}

void Bytes::put(const EarlierAttempt& attempt)
{
    const auto& [endpoints, findings] = attempt;
    put(endpoints);
    put(findings);
}

void Bytes::put(const Finding& finding)
{
    const auto& [id, uri, arguments] = finding;
    put(infoOf(id).name); // the number is another one in another version
    put(uri);
    put(arguments.size());
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument) {
        put(argument.key());
        put(argument.value());
    }
}

void Bytes::put(const rpki::ManifestFacts& manifest)
{
    const auto& [number, thisUpdate, nextUpdate, hash] = manifest;
    put(QByteArrayView(number.bytes()));
    put(thisUpdate);
    put(nextUpdate);
    put(QByteArrayView(hash.bytes()));
}

void Bytes::put(const rpki::ObjectCounts& counts)
{
    const auto& [total, valid, invalid, missing, mismatched] = counts;
    for (const int count : {total, valid, invalid, missing, mismatched})
        put(count);
}

void Bytes::put(const Expiry& expiry)
{
    const auto& [uri, at] = expiry;
    put(uri);
    put(at);
}

void Bytes::put(const Observation& observation)
{
    [[maybe_unused]] const auto& [ca, vantage, at, blind, blindReason, functional, complete, endpoints,
                                  manifest, validUntil, objects, findings, evidence, blame, blameReason,
                                  certificateExpiry, objectExpiry, vrps, earlier] = observation;
    put(ca.toString());
    put(vantage.toString());
    put(blind);
    put(blindReason);
    put(functional);
    put(complete);
    put(endpoints);
    put(manifest);
    put(validUntil);
    put(objects);
    put(findings);
    put(blame);
    put(blameReason);
    put(certificateExpiry);
    put(objectExpiry);
    put(vrps);
    put(earlier);
}

} // namespace

Sha256 likenessOf(const Observation& observation)
{
    Bytes bytes;
    bytes.put(observation);
    return sha256Of(bytes.view());
}

} // namespace caretaker::store
