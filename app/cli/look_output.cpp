// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/look_output.h"

#include "core/base/text_width.h"
#include "core/health/reading.h"
#include "core/observe/diagnosis.h"

#include <QJsonArray>
#include <QStringList>

#include <algorithm>

namespace caretaker::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr int NameWidth = 9;

/// "    tcp       FAILED      3 ms  connection refused"
QString rung(const QString& name, bool ok, Milliseconds elapsed, const QString& detail)
{
    const QString line =
        u"    %1 %2 %3 ms"_s.arg(name.leftJustified(NameWidth), ok ? u"ok    "_s : u"FAILED"_s)
            .arg(elapsed.count(), 6);
    return detail.isEmpty() ? line : line + "  "_L1 + detail;
}

/// Said apart where a family fails though another one works.
QStringList familyRungs(const observe::EndpointOutcome& endpoint)
{
    QStringList lines;
    const bool any = std::ranges::any_of(endpoint.families, &observe::FamilyOutcome::reachable);
    for (const observe::FamilyOutcome& family : endpoint.families) {
        if (any && !family.reachable)
            lines << rung(transport::toString(family.family), false, family.elapsed,
                          u"%1: %2 (the other family works)"_s.arg(family.address, family.detail));
    }
    return lines;
}

QStringList ladder(const observe::EndpointOutcome& endpoint)
{
    QStringList lines{u"  %1 %2"_s.arg(observe::toString(endpoint.transport), endpoint.uri)};
    for (const observe::LayerOutcome& layer : endpoint.layers) {
        lines << rung(observe::toString(layer.layer), layer.ok, layer.elapsed, layer.detail);
        if (layer.layer == observe::Layer::Tcp)
            lines << familyRungs(endpoint);
        if (!layer.ok)
            lines << u"      do: "_s + observe::remedyFor(layer.layer);
    }
    return lines;
}

QString headline(const observe::Observation& seen, const health::LatencyRules& latency)
{
    const QString reading = health::toString(health::kindOf(seen, latency));
    QString line = u"%1: %2"_s.arg(seen.ca.toString(), reading);
    if (seen.blind)
        return line + u" (%1)"_s.arg(seen.blindReason);
    if (const auto diagnosis = observe::diagnose(seen))
        line += u", %1 fails at %2%3"_s.arg(
            observe::toString(diagnosis->endpoint->transport), observe::toString(diagnosis->failed->layer),
            diagnosis->failed->detail.isEmpty() ? QString() : ": "_L1 + diagnosis->failed->detail);
    return line;
}

QStringList facts(const observe::Observation& seen)
{
    QStringList lines;
    if (seen.manifest)
        lines << u"  manifest #%1, %2 to %3"_s.arg(seen.manifest->number.toHex(),
                                                   formatRfc3339(seen.manifest->thisUpdate),
                                                   formatRfc3339(seen.manifest->nextUpdate));
    if (!seen.blind && !seen.functional && seen.validUntil)
        lines << u"  relying parties' caches %1 a valid manifest until %2"_s.arg(
            seen.isCachedValid() ? u"hold"_s : u"held"_s, formatRfc3339(*seen.validUntil));
    for (const Finding& finding : seen.findings) {
        lines << u"  %1 (%2): %3"_s.arg(finding.name(), toString(finding.severity()), finding.detail());
        lines << u"      do: %1"_s.arg(infoOf(finding.id).remedy);
    }
    return lines;
}

QStringList block(const observe::Observation& seen, const health::LatencyRules& latency)
{
    QStringList lines{headline(seen, latency)};
    if (const QString whose = observe::wordsForBlame(seen); !whose.isEmpty())
        lines << u"  whose fault: "_s + whose;
    if (seen.attempts() > 1)
        lines << u"  attempts in this round: %1; this is the last"_s.arg(seen.attempts());
    for (const observe::EndpointOutcome& endpoint : seen.endpoints)
        lines << ladder(endpoint);
    return lines << facts(seen);
}

QJsonObject layerJson(const observe::LayerOutcome& layer)
{
    return {{u"layer"_s, observe::toString(layer.layer)},
            {u"ok"_s, layer.ok},
            {u"ms"_s, static_cast<qint64>(layer.elapsed.count())},
            {u"detail"_s, layer.detail}};
}

/// As stored, but for the layers' shorter names.
QJsonObject observationJson(const observe::Observation& seen, const health::LatencyRules& latency)
{
    QJsonObject ca = toJson(seen);
    QJsonArray endpoints = ca.value("endpoints"_L1).toArray();
    for (qsizetype i = 0; i < endpoints.size(); ++i) {
        QJsonObject endpoint = endpoints.at(i).toObject();
        QJsonArray layers;
        for (const observe::LayerOutcome& layer : seen.endpoints.at(static_cast<std::size_t>(i)).layers)
            layers.append(layerJson(layer));
        endpoint.insert("layers"_L1, layers);
        endpoints.replace(i, endpoint);
    }
    ca.insert("endpoints"_L1, endpoints);
    ca.remove("ca"_L1);
    ca.insert("handle"_L1, seen.ca.toString());
    ca.insert("reading"_L1, health::toString(health::kindOf(seen, latency)));
    for (const auto& key : {u"blame"_s, u"manifest"_s}) {
        if (!ca.contains(key))
            ca.insert(key, QJsonValue::Null);
    }
    return ca;
}

/// What goes on stands deeper than where its line began.
QStringList wrapped(const QStringList& lines, int columns)
{
    constexpr int Deeper = 4;
    QStringList result;
    for (const QString& line : lines) {
        const auto text = std::ranges::find_if_not(line, [](QChar c) { return c == u' '; });
        result << wrappedToWidth(line, columns, static_cast<int>(text - line.begin()) + Deeper);
    }
    return result;
}

} // namespace

QString lookText(const observe::RoundResult& round, const health::LatencyRules& latency, int columns)
{
    QStringList lines;
    for (const observe::Observation& seen : round.observations)
        lines << block(seen, latency);
    for (const Finding& finding : round.findings)
        lines << u"%1 (%2): %3 %4"_s.arg(finding.name(), toString(finding.severity()), finding.detail(),
                                         finding.uri);
    lines << u"%1 requests, %2 bytes, %3 objects validated, %4 ms"_s.arg(round.counters.fetches)
                 .arg(round.counters.bytes)
                 .arg(round.counters.objectsValidated)
                 .arg(round.counters.elapsed.count());
    return wrapped(lines, columns).join(u'\n');
}

QJsonObject lookJson(const observe::RoundResult& round, const health::LatencyRules& latency)
{
    QJsonArray cas;
    for (const observe::Observation& seen : round.observations)
        cas.append(observationJson(seen, latency));
    QJsonArray findings;
    for (const Finding& finding : round.findings)
        findings.append(toJson(finding));
    const observe::RoundCounters& counters = round.counters;
    return {{u"schema"_s, u"caretaker/observe/1"_s},
            {u"round"_s, formatRfc3339(round.at)},
            {u"at"_s, formatRfc3339(round.at)},
            {u"vantage"_s, round.vantage.toString()},
            {u"blind"_s, round.blind},
            {u"findings"_s, findings},
            {u"cost"_s, QJsonObject{{u"requests"_s, counters.fetches},
                                    {u"greetings"_s, counters.probes},
                                    {u"bytes"_s, counters.bytes},
                                    {u"ms"_s, static_cast<qint64>(counters.elapsed.count())}}},
            {u"cas"_s, cas}};
}

} // namespace caretaker::cli
