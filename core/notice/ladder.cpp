// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/notice/ladder.h"

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

QJsonObject layerView(const LayerOutcome& layer)
{
    const QString detail = layer.detail.isEmpty() && layer.ok ? milliseconds(layer.elapsed) : layer.detail;
    return {{u"mark"_s, layer.ok ? u"[ ok ]"_s : u"[FAIL]"_s},
            {u"name"_s, nameForPeople(layer.layer)},
            {u"detail"_s, detail.isEmpty() ? QJsonValue(false) : QJsonValue(detail)}};
}

QJsonArray layerViews(const EndpointOutcome& endpoint)
{
    QJsonArray views;
    for (const LayerOutcome& layer : endpoint.layers) {
        views.append(layerView(layer));
        if (!layer.ok)
            break;
    }
    return views;
}

/// Nothing when all vantages saw it so: then it need not be said.
QJsonValue seenFrom(const Ladder& ladder, size_t vantages)
{
    if (ladder.seenFrom.size() >= vantages)
        return false;
    QStringList names;
    for (const VantageName& name : ladder.seenFrom)
        names << name.toString();
    return joined(names);
}

QJsonObject ladderView(const Ladder& ladder, size_t vantages)
{
    return {{u"transport"_s, ladder.endpoint.transport == observe::Transport::Rrdp ? u"RRDP"_s : u"rsync"_s},
            {u"uri"_s, ladder.endpoint.uri},
            {u"seen_from"_s, seenFrom(ladder, vantages)},
            {u"all_ok"_s, !ladder.failure()},
            {u"layers"_s, layerViews(ladder.endpoint)}};
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

QString nameForPeople(Layer layer)
{
    switch (layer) {
    case Layer::Dns:
        return u"DNS"_s;
    case Layer::Tcp:
        return u"TCP connection"_s;
    case Layer::Tls:
        return u"TLS"_s;
    case Layer::Http:
        return u"HTTP"_s;
    case Layer::Rsync:
        return u"rsync"_s;
    case Layer::Rrdp:
        return u"RRDP"_s;
    case Layer::Manifest:
        return u"manifest"_s;
    case Layer::Crl:
        return u"CRL"_s;
    case Layer::Objects:
        return u"objects"_s;
    }
    return observe::toString(layer);
}

QJsonArray ladderViews(const std::vector<Ladder>& ladders, size_t vantages)
{
    QJsonArray views;
    for (const Ladder& ladder : ladders)
        views.append(ladderView(ladder, vantages));
    return views;
}

QString joined(const QStringList& words)
{
    if (words.size() < 2)
        return words.join(QString());
    return words.first(words.size() - 1).join(", "_L1) + u" and "_s + words.last();
}

} // namespace caretaker::notice
