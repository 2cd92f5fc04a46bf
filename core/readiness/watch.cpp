// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/watch.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t MaxRhythmKept = 10'000; ///< a manifest every ten minutes for 69 days

QStringList tagsOf(const Report& report)
{
    QStringList tags;
    for (const Result& result : report.results)
        for (const Message& message : result.messages)
            if (message.level >= Level::Warning && !message.isWaived && !result.test.startsWith("OPS"_L1))
                tags << toString(message.tag);
    tags.removeDuplicates();
    return tags;
}

/// The middle one; of an even number, the later of the two in the middle.
Duration median(std::vector<Duration> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

} // namespace

WatchLook lookOf(const Facts& facts, const Report& report)
{
    WatchLook look{.at = facts.at, .tags = tagsOf(report)};
    if (!facts.tree)
        return look;
    const auto& points = facts.tree->points;
    look.good = !points.empty() && std::ranges::all_of(points, &PointFacts::functional);
    for (const PointFacts& point : points) {
        if (!point.manifest)
            continue;
        const auto& manifest = *point.manifest;
        if (!look.thisUpdate || manifest.thisUpdate > *look.thisUpdate) {
            look.thisUpdate = manifest.thisUpdate;
            look.manifest = manifest.number.toHex();
        }
        look.nextUpdate = std::min(look.nextUpdate.value_or(manifest.nextUpdate), manifest.nextUpdate);
    }
    return look;
}

QByteArray toLine(const WatchLook& look)
{
    QJsonObject json{{u"at"_s, formatRfc3339(look.at)},
                     {u"good"_s, look.good},
                     {u"manifest"_s, look.manifest},
                     {u"tags"_s, QJsonArray::fromStringList(look.tags)}};
    if (look.thisUpdate)
        json.insert("this_update"_L1, formatRfc3339(*look.thisUpdate));
    if (look.nextUpdate)
        json.insert("next_update"_L1, formatRfc3339(*look.nextUpdate));
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

std::optional<WatchLook> lookFromLine(const QByteArray& line)
{
    const QJsonObject json = QJsonDocument::fromJson(line).object();
    const auto at = parseRfc3339(json.value("at"_L1).toString());
    if (!at || !json.value("good"_L1).isBool())
        return std::nullopt;
    WatchLook look{.at = *at,
                   .good = json.value("good"_L1).toBool(),
                   .manifest = json.value("manifest"_L1).toString(),
                   .thisUpdate = parseRfc3339(json.value("this_update"_L1).toString()),
                   .nextUpdate = parseRfc3339(json.value("next_update"_L1).toString())};
    const QJsonArray tags = json.value("tags"_L1).toArray();
    for (const auto& tag : tags)
        look.tags << tag.toString();
    return look;
}

void Watch::add(const WatchLook& look)
{
    if (m_last && look.at <= m_last->at)
        return;
    ++m_seen.looks;
    m_seen.firstLook = m_seen.firstLook.value_or(look.at);
    m_seen.lastLook = look.at;
    if (!look.good && (!m_last || m_last->good))
        ++m_seen.outages;
    if (m_last)
        addTime(look);
    if (look.good && !m_stableSince)
        m_stableSince = look.at;
    addManifest(look);
    m_last = look;
}

void Watch::addTime(const WatchLook& look)
{
    const Duration span = look.at - m_last->at;
    if (span > m_numbers.longestSilence) {
        m_stableSince.reset();
        m_outage = Duration(0);
        return;
    }
    m_seen.watched += span;
    addOutage(look, span);
}

void Watch::addOutage(const WatchLook& look, Duration span)
{
    if (look.good) {
        m_good += span;
        m_outage = Duration(0);
        return;
    }
    m_outage += span;
    m_seen.longestOutage = std::max(m_seen.longestOutage, m_outage);
    if (m_outage > m_numbers.longestGap)
        m_stableSince.reset();
}

void Watch::addManifest(const WatchLook& look)
{
    const bool isNew = look.thisUpdate && (!m_thisUpdate || *look.thisUpdate > *m_thisUpdate);
    if (m_current) { // the time from its end to the next one's begin, or to now
        const Instant until = isNew ? std::min(*look.thisUpdate, look.at) : look.at;
        m_seen.longestManifestGap = std::max(m_seen.longestManifestGap, until - *m_current);
    }
    if (!isNew)
        return;
    ++m_seen.manifestsIssued;
    if (m_thisUpdate && m_rhythm.size() < MaxRhythmKept)
        m_rhythm.push_back(*look.thisUpdate - *m_thisUpdate);
    m_thisUpdate = look.thisUpdate;
    m_current = look.nextUpdate;
}

Stability Watch::stability() const
{
    Stability result = m_seen;
    if (m_seen.watched > Duration(0))
        result.availability =
            static_cast<double>(m_good.count()) / static_cast<double>(m_seen.watched.count());
    else if (m_last)
        result.availability = m_last->good ? 1 : 0;
    if (m_stableSince && m_last)
        result.stableFor = m_last->at - *m_stableSince;
    if (!m_rhythm.empty())
        result.manifestRhythm = median(m_rhythm);
    return result;
}

QString summaryOf(const Stability& stability, const Numbers& numbers)
{
    const QString outages = stability.outages == 0
                                ? u"no outage"_s
                                : u"outages: %1, the longest %2"_s.arg(stability.outages)
                                      .arg(formatDurationForPeople(stability.longestOutage));
    return u"stable for %1 of %2; available %3 % of the time watched (%4); %5"_s
        .arg(formatDurationForPeople(stability.stableFor), formatDurationForPeople(numbers.stableFor))
        .arg(stability.availability * 100, 0, 'f', 2)
        .arg(formatDurationForPeople(stability.watched), outages);
}

} // namespace caretaker::readiness
