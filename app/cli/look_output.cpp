// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/look_output.h"

#include "core/health/reading.h"

#include <QJsonArray>
#include <QStringList>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

QString rung(const observe::LayerOutcome& layer)
{
    const QString detail = layer.detail.isEmpty() ? QString() : "  "_L1 + layer.detail;
    return u"    %1 %2 %3 ms%4"_s
        .arg(layer.ok ? u"ok    "_s : u"FAILED"_s, observe::toString(layer.layer).leftJustified(9))
        .arg(layer.elapsed.count(), 6)
        .arg(detail);
}

QStringList ladder(const observe::EndpointOutcome& endpoint)
{
    QStringList lines{u"  %1 %2"_s.arg(observe::toString(endpoint.transport), endpoint.uri)};
    for (const observe::LayerOutcome& layer : endpoint.layers)
        lines << rung(layer);
    return lines;
}

QStringList block(const observe::Observation& seen, const health::LatencyRules& latency)
{
    QStringList lines{u"%1: %2%3"_s.arg(seen.ca.toString(), health::toString(health::kindOf(seen, latency)),
                                        seen.blind ? u" (%1)"_s.arg(seen.blindReason) : QString())};
    for (const observe::EndpointOutcome& endpoint : seen.endpoints)
        lines << ladder(endpoint);
    if (seen.manifest)
        lines << u"  manifest #%1, %2 to %3"_s.arg(seen.manifest->number.toHex(),
                                                   formatRfc3339(seen.manifest->thisUpdate),
                                                   formatRfc3339(seen.manifest->nextUpdate));
    for (const Finding& finding : seen.findings) {
        lines << u"  %1 (%2): %3"_s.arg(finding.name(), toString(finding.severity()), finding.detail());
        lines << u"    do: %1"_s.arg(infoOf(finding.id).remedy);
    }
    return lines;
}

} // namespace

QString lookText(const observe::RoundResult& round, const health::LatencyRules& latency)
{
    QStringList lines;
    for (const observe::Observation& seen : round.observations)
        lines << block(seen, latency);
    lines << u"%1 requests, %2 bytes, %3 objects validated, %4 ms"_s.arg(round.counters.fetches)
                 .arg(round.counters.bytes)
                 .arg(round.counters.objectsValidated)
                 .arg(round.counters.elapsed.count());
    return lines.join(u'\n');
}

QJsonObject lookJson(const observe::RoundResult& round, const health::LatencyRules& latency)
{
    QJsonArray cas;
    for (const observe::Observation& seen : round.observations) {
        QJsonObject ca = toJson(seen);
        ca.remove("ca"_L1);
        ca.insert("handle"_L1, seen.ca.toString());
        ca.insert("reading"_L1, health::toString(health::kindOf(seen, latency)));
        cas.append(ca);
    }
    return {{u"schema"_s, u"caretaker/observe/1"_s},
            {u"at"_s, formatRfc3339(round.at)},
            {u"vantage"_s, round.vantage.toString()},
            {u"cas"_s, cas}};
}

} // namespace caretaker::cli
