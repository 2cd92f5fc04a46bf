// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/ladder.h"

#include "core/notice/phrases.h"

#include <QStringList>

#include <algorithm>

namespace caretaker::notice {

using namespace Qt::StringLiterals;

namespace {

using observe::EndpointOutcome;
using observe::Layer;
using observe::LayerOutcome;

bool sameStep(const LayerOutcome& a, const LayerOutcome& b)
{
    return a.layer == b.layer && a.ok == b.ok && (a.ok || a.detail == b.detail);
}

/// Alike but for the timings.
bool sameOutcome(const EndpointOutcome& a, const EndpointOutcome& b)
{
    return a.transport == b.transport && a.uri == b.uri && a.synchronised == b.synchronised &&
           std::equal(a.layers.begin(), a.layers.end(), b.layers.begin(), b.layers.end(), sameStep);
}

QString milliseconds(Milliseconds elapsed) { return u"%1 ms"_s.arg(elapsed.count()); }

QJsonObject layerView(const LayerOutcome& layer, const Speech& speech)
{
    const QString detail = layer.detail.isEmpty() && layer.ok ? milliseconds(layer.elapsed) : layer.detail;
    return {{u"mark"_s, layer.ok ? u"[ ok ]"_s : u"[FAIL]"_s},
            {u"name"_s, speech.text(nameOf(layer.layer))},
            {u"detail"_s, detail.isEmpty() ? QJsonValue(false) : QJsonValue(detail)}};
}

QJsonArray layerViews(const EndpointOutcome& endpoint, const Speech& speech)
{
    QJsonArray views;
    for (const LayerOutcome& layer : endpoint.layers) {
        views.append(layerView(layer, speech));
        if (!layer.ok)
            break;
    }
    return views;
}

/// Nothing when all vantages saw it so: then it need not be said.
QJsonValue seenFrom(const Ladder& ladder, size_t vantages, const Speech& speech)
{
    if (ladder.seenFrom.size() >= vantages)
        return false;
    QStringList names;
    for (const VantageName& name : ladder.seenFrom)
        names << name.toString();
    return speech.list(names);
}

QJsonObject ladderView(const Ladder& ladder, size_t vantages, const Speech& speech)
{
    return {{u"transport"_s, ladder.endpoint.transport == observe::Transport::Rrdp ? u"RRDP"_s : u"rsync"_s},
            {u"uri"_s, ladder.endpoint.uri},
            {u"seen_from"_s, seenFrom(ladder, vantages, speech)},
            {u"all_ok"_s, !ladder.failure()},
            {u"layers"_s, layerViews(ladder.endpoint, speech)}};
}

} // namespace

std::optional<LayerOutcome> Ladder::failure() const
{
    const auto& layers = endpoint.layers;
    const auto it = std::find_if(layers.begin(), layers.end(), [](const LayerOutcome& l) { return !l.ok; });
    return it == layers.end() ? std::nullopt : std::optional(*it);
}

std::vector<Ladder> laddersOf(const std::vector<VantageView>& vantages)
{
    std::vector<Ladder> ladders;
    for (const VantageView& vantage : vantages) {
        for (const EndpointOutcome& endpoint : vantage.endpoints) {
            const auto known = std::find_if(ladders.begin(), ladders.end(), [&](const Ladder& ladder) {
                return sameOutcome(ladder.endpoint, endpoint);
            });
            if (known != ladders.end())
                known->seenFrom.push_back(vantage.name);
            else
                ladders.push_back({endpoint, {vantage.name}});
        }
    }
    std::stable_partition(ladders.begin(), ladders.end(),
                          [](const Ladder& l) { return l.failure().has_value(); });
    return ladders;
}

QJsonArray ladderViews(const std::vector<Ladder>& ladders, size_t vantages, const Speech& speech)
{
    QJsonArray views;
    for (const Ladder& ladder : ladders)
        views.append(ladderView(ladder, vantages, speech));
    return views;
}

} // namespace caretaker::notice
