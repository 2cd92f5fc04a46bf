// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observe/endpoint.h"

#include <cmath>

namespace caretaker::observe {

using namespace Qt::StringLiterals;
using Kind = transport::FetchFailure::Kind;

namespace {

FindingId findingIdFor(const transport::FetchFailure& failure)
{
    if (failure.kind == Kind::AddressRefused)
        return FindingId::ADDRESS_REFUSED;
    if (failure.kind == Kind::TooLarge)
        return FindingId::FETCH_TOO_LARGE;
    const bool connected = failure.layer != Layer::Dns && failure.layer != Layer::Tcp;
    if (failure.kind == Kind::TimedOut && connected)
        return FindingId::FETCH_TIMED_OUT;
    switch (failure.layer) {
    case Layer::Dns:
        return FindingId::DNS_FAILED;
    case Layer::Tcp:
        return FindingId::TCP_FAILED;
    case Layer::Tls:
        return FindingId::TLS_FAILED;
    default:
        break;
    }
    return failure.layer == Layer::Rsync ? FindingId::RSYNC_FAILED : FindingId::HTTP_FAILED;
}

Milliseconds scaledBy(Milliseconds duration, double scale)
{
    return Milliseconds(std::llround(static_cast<double>(duration.count()) * scale));
}

void scaleOne(std::optional<Milliseconds>& duration, double scale)
{
    if (duration)
        duration = scaledBy(*duration, scale);
}

template <typename Result>
SyncOutcome rsyncOutcome(const Result& result, std::optional<Milliseconds> firstByte, const QString& uri)
{
    SyncOutcome outcome{
        {Transport::Rsync, uri, result.ok(), firstByte, {}, result.layers}, result.failure, {}};
    if (result.failure) {
        if (auto finding = findingFor(*result.failure, uri))
            outcome.findings.push_back(std::move(*finding));
    }
    return outcome;
}

} // namespace

std::optional<Finding> findingFor(const transport::FetchFailure& failure, const QString& uri)
{
    if (failure.kind == Kind::LocalFault || failure.kind == Kind::Cancelled)
        return std::nullopt;
    return Finding{findingIdFor(failure), uri, {{u"reason"_s, failure.detail}}};
}

SyncOutcome outcomeOf(const transport::RsyncResult& result, const QString& uri)
{
    SyncOutcome outcome = rsyncOutcome(result, result.probe.firstByte, uri);
    outcome.endpoint.families = result.probe.families;
    outcome.transcript = result.transcript;
    if (result.ok())
        outcome.endpoint.retrieval = result.total;
    return outcome;
}

SyncOutcome outcomeOf(const transport::RsyncProbeResult& result, const QString& uri)
{
    SyncOutcome outcome = rsyncOutcome(result, result.firstByte, uri);
    outcome.endpoint.families = result.families;
    return outcome;
}

void refuse(SyncOutcome& outcome, const QString& crash)
{
    outcome.endpoint.synchronised = false;
    outcome.findings.push_back({FindingId::DECODER_CRASHED, outcome.endpoint.uri, {{u"reason"_s, crash}}});
    if (!outcome.endpoint.layers.empty()) {
        outcome.endpoint.layers.back().ok = false;
        outcome.endpoint.layers.back().detail = u"decoding it "_s + crash;
    }
}

EndpointOutcome scaled(EndpointOutcome endpoint, double scale)
{
    scaleOne(endpoint.firstByte, scale);
    scaleOne(endpoint.retrieval, scale);
    for (LayerOutcome& layer : endpoint.layers)
        layer.elapsed = scaledBy(layer.elapsed, scale);
    for (FamilyOutcome& family : endpoint.families)
        family.elapsed = scaledBy(family.elapsed, scale);
    return endpoint;
}

} // namespace caretaker::observe
