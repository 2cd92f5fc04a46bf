// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ca/ladder.h"

#include "core/health/reading.h"
#include "ui/base/words.h"
#include "ui/ca/ca_words.h"
#include "ui/charts/value_axis.h"

#include <algorithm>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using observe::EndpointOutcome;
using observe::LayerOutcome;
using observe::Observation;

namespace {

QString millisecondsText(Milliseconds time)
{
    return valueText(PlotUnit::Milliseconds, static_cast<double>(time.count()));
}

Cell timeCell(std::optional<Milliseconds> time)
{
    return time ? Cell{.text = millisecondsText(*time), .isNumber = true} : Cell{};
}

Cell outcome(bool isGood)
{
    return isGood
               ? Cell{.text = say(QT_TRANSLATE_NOOP("ca", "ok")), .icon = u"dialog-ok"_s, .tone = Tone::Good}
               : Cell{.text = wordFor(health::ReadingKind::Failed),
                      .icon = u"dialog-error"_s,
                      .tone = Tone::Bad};
}

QString withAction(const QString& fact, const QString& action)
{
    return action.isEmpty()
               ? fact
               : u"%1\n%2"_s.arg(fact, say(QT_TRANSLATE_NOOP("ca", "What to do: %1")).arg(action));
}

CellRow layerRow(const LayerOutcome& layer)
{
    const QString name = nameOf(layer.layer);
    const QString fact = layer.detail.isEmpty() ? name : u"%1: %2"_s.arg(name, layer.detail);
    return {observe::toString(layer.layer),
            {{.text = name, .tip = withAction(fact, layer.ok ? QString() : remedyFor(layer.layer))},
             outcome(layer.ok),
             timeCell(layer.elapsed),
             {.text = layer.detail}}};
}

/// Said apart where one address family fails though the other works.
std::vector<CellRow> familyRows(const EndpointOutcome& endpoint)
{
    std::vector<CellRow> rows;
    if (std::ranges::none_of(endpoint.families, &observe::FamilyOutcome::reachable))
        return rows;
    for (const observe::FamilyOutcome& family : endpoint.families) {
        if (family.reachable)
            continue;
        const QString name = family.family == observe::AddressFamily::Ipv4 ? u"IPv4"_s : u"IPv6"_s;
        rows.push_back({name,
                        {{.text = name, .tip = u"%1: %2"_s.arg(family.address, family.detail)},
                         outcome(false),
                         timeCell(family.elapsed),
                         {.text = u"%1: %2"_s.arg(family.address, family.detail)}}});
    }
    return rows;
}

CellRow endpointRow(const EndpointOutcome& endpoint)
{
    const QString title = u"%1 %2"_s.arg(nameOf(endpoint.transport), endpoint.uri);
    QStringList facts;
    if (endpoint.firstByte)
        facts
            << say(QT_TRANSLATE_NOOP("ca", "first byte after %1")).arg(millisecondsText(*endpoint.firstByte));
    if (endpoint.clockOffset && *endpoint.clockOffset != Duration(0))
        facts << say(QT_TRANSLATE_NOOP("ca", "clock of the server off by %1"))
                     .arg(formatDuration(*endpoint.clockOffset));
    CellRow row{title,
                {{.text = title, .tip = title},
                 outcome(endpoint.synchronised),
                 timeCell(endpoint.retrieval),
                 {.text = facts.join(u", "_s)}}};
    for (const LayerOutcome& layer : endpoint.layers) {
        row.children.push_back(layerRow(layer));
        if (layer.layer == observe::Layer::Tcp)
            std::ranges::move(familyRows(endpoint), std::back_inserter(row.children));
    }
    return row;
}

CellRow manifestRow(const Observation& look)
{
    const rpki::ManifestFacts& manifest = *look.manifest;
    const bool isCurrent = manifest.thisUpdate <= look.at && look.at <= manifest.nextUpdate;
    const QString title = say(QT_TRANSLATE_NOOP("ca", "Manifest %1")).arg(manifest.number.toHex());
    const QString period =
        u"%1 – %2"_s.arg(dateTimeText(manifest.thisUpdate), dateTimeText(manifest.nextUpdate));
    Cell result = outcome(isCurrent);
    result.text =
        isCurrent ? say(QT_TRANSLATE_NOOP("ca", "current")) : say(QT_TRANSLATE_NOOP("ca", "expired"));
    return {u"manifest-facts"_s,
            {{.text = title, .tip = u"%1\n%2"_s.arg(title, period)}, result, {}, {.text = period}}};
}

CellRow findingRow(const Finding& finding, std::size_t number)
{
    const QString meaning = meaningOf(finding);
    const QString fact =
        u"%1 (%2)\n%3\n%4"_s.arg(finding.name(), infoOf(finding.id).clause, finding.detail(), finding.uri);
    return {u"finding-%1"_s.arg(number),
            {{.text = finding.name(), .tip = withAction(fact, remedyOf(finding))},
             {.text = wordFor(finding.severity()),
              .icon = iconFor(finding.severity()),
              .tone = toneFor(finding.severity())},
             {},
             {.text = finding.uri.isEmpty() ? meaning : u"%1 %2"_s.arg(meaning, isolated(finding.uri))}}};
}

QString lookDetail(const Observation& look)
{
    if (look.blind)
        return look.blindReason;
    QStringList facts;
    if (look.blame)
        facts << sentenceFor(*look.blame);
    if (look.attempts() > 1)
        facts << say(QT_TRANSLATE_NOOP("ca", "Attempts: %1; this is the last.")).arg(look.attempts());
    if (!look.functional && look.validUntil)
        facts << say(QT_TRANSLATE_NOOP("ca", "Caches of relying parties: a valid manifest until %1."))
                     .arg(dateTimeText(*look.validUntil));
    return facts.join(u' ');
}

Cell readingCell(health::ReadingKind kind)
{
    using enum health::ReadingKind;
    const bool isBad = kind == Failed;
    const bool isGood = kind == Good;
    return {.text = wordFor(kind),
            .icon = isGood  ? u"dialog-ok"_s
                    : isBad ? u"dialog-error"_s
                            : u"dialog-warning"_s,
            .tone = isGood  ? Tone::Good
                    : isBad ? Tone::Bad
                            : Tone::Caution};
}

CellRow lookRow(const Observation& look, const health::LatencyRules& latency)
{
    const QString title = u"%1 · %2"_s.arg(look.vantage.toString(), dateTimeText(look.at));
    const QString detail = lookDetail(look);
    CellRow row{look.vantage.toString(),
                {{.text = title, .tip = u"%1\n%2"_s.arg(title, detail)},
                 readingCell(health::kindOf(look, latency)),
                 timeCell(look.retrieval()),
                 {.text = detail}}};
    for (const EndpointOutcome& endpoint : look.endpoints)
        row.children.push_back(endpointRow(endpoint));
    if (look.manifest)
        row.children.push_back(manifestRow(look));
    for (std::size_t i = 0; i < look.findings.size(); ++i)
        row.children.push_back(findingRow(look.findings[i], i));
    return row;
}

/// Keys must differ in the whole tree, for views to find a row again.
void qualify(CellRow& row, const QString& above)
{
    row.key = above.isEmpty() ? row.key : above + u'\n' + row.key;
    for (CellRow& child : row.children)
        qualify(child, row.key);
}

} // namespace

std::vector<CellRow> ladderRows(const std::vector<Observation>& looks, const health::LatencyRules& latency)
{
    std::vector<CellRow> rows;
    for (const Observation& look : looks) {
        rows.push_back(lookRow(look, latency));
        qualify(rows.back(), {});
    }
    return rows;
}

QString firstFailedKey(const std::vector<CellRow>& rows)
{
    for (const CellRow& row : rows) {
        if (QString deeper = firstFailedKey(row.children); !deeper.isEmpty())
            return deeper;
        if (row.cells.size() > 1 && row.cells[1].tone == Tone::Bad)
            return row.key;
    }
    return {};
}

} // namespace caretaker::ui
