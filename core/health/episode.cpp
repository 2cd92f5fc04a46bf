// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/health/episode.h"

#include <algorithm>

namespace caretaker::health {

using namespace Qt::StringLiterals;

namespace {

void see(Episode& episode, const Issue& issue)
{
    episode.absentSince.reset();
    episode.absentReadings = 0;
    episode.reasons = issue.reasons;
}

void miss(Episode& episode, const StreakRules& end, Instant now)
{
    if (!episode.absentSince)
        episode.absentSince = now;
    ++episode.absentReadings;
    if (episode.absentReadings >= end.readings && now - *episode.absentSince >= end.over)
        episode.ended = episode.absentSince;
}

} // namespace

std::vector<Episode> advanceEpisodes(std::vector<Episode> open, const std::vector<Issue>& issues,
                                     bool isBlind, const StreakRules& end, Instant now)
{
    if (isBlind)
        return open;
    for (Episode& episode : open) {
        const auto issue = std::ranges::find(issues, episode.kind, &Issue::kind);
        if (issue != issues.end())
            see(episode, *issue);
        else
            miss(episode, end, now);
    }
    for (const Issue& issue : issues)
        if (std::ranges::find(open, issue.kind, &Episode::kind) == open.end())
            open.push_back({.kind = issue.kind, .began = now, .reasons = issue.reasons});
    return open;
}

QJsonObject toJson(const Episode& episode)
{
    return {{u"kind"_s, toString(episode.kind)},
            {u"began"_s, formatRfc3339(episode.began)},
            {u"ended"_s, episode.ended ? QJsonValue(formatRfc3339(*episode.ended)) : QJsonValue()},
            {u"reasons"_s, toJson(episode.reasons)}};
}

} // namespace caretaker::health
