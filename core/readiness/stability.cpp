// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/stability.h"

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

Duration seconds(const QJsonObject& json, QLatin1StringView key)
{
    return Duration(json.value(key).toInteger());
}

} // namespace

QJsonObject toJson(const Stability& stability)
{
    QJsonObject json{{u"looks"_s, stability.looks},
                     {u"availability"_s, stability.availability},
                     {u"watched_s"_s, qint64(stability.watched.count())},
                     {u"stable_s"_s, qint64(stability.stableFor.count())},
                     {u"longest_outage_s"_s, qint64(stability.longestOutage.count())},
                     {u"outages"_s, stability.outages},
                     {u"longest_manifest_gap_s"_s, qint64(stability.longestManifestGap.count())},
                     {u"manifests_issued"_s, stability.manifestsIssued}};
    if (stability.firstLook)
        json.insert("first_look"_L1, formatRfc3339(*stability.firstLook));
    if (stability.lastLook)
        json.insert("last_look"_L1, formatRfc3339(*stability.lastLook));
    if (stability.manifestRhythm)
        json.insert("manifest_rhythm_s"_L1, qint64(stability.manifestRhythm->count()));
    return json;
}

Stability stabilityFromJson(const QJsonObject& json)
{
    Stability stability{.looks = json.value("looks"_L1).toInt(),
                        .firstLook = parseRfc3339(json.value("first_look"_L1).toString()),
                        .lastLook = parseRfc3339(json.value("last_look"_L1).toString()),
                        .availability = json.value("availability"_L1).toDouble(),
                        .watched = seconds(json, "watched_s"_L1),
                        .stableFor = seconds(json, "stable_s"_L1),
                        .longestOutage = seconds(json, "longest_outage_s"_L1),
                        .outages = json.value("outages"_L1).toInt(),
                        .longestManifestGap = seconds(json, "longest_manifest_gap_s"_L1),
                        .manifestsIssued = json.value("manifests_issued"_L1).toInt()};
    if (json.contains("manifest_rhythm_s"_L1))
        stability.manifestRhythm = seconds(json, "manifest_rhythm_s"_L1);
    return stability;
}

} // namespace caretaker::readiness
