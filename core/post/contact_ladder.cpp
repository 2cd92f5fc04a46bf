// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/post/contact_ladder.h"

#include <algorithm>
#include <map>

namespace caretaker::post {

using namespace Qt::StringLiterals;

namespace {

bool hasContact(const std::vector<fleet::Contact>& contacts, const QString& rung)
{
    return std::ranges::any_of(contacts, [&](const fleet::Contact& c) { return c.kind == rung; });
}

bool wasTried(const std::vector<RungNotice>& history, const QString& rung)
{
    return std::ranges::any_of(history, [&](const RungNotice& n) { return n.rung == rung; });
}

std::optional<QString> firstUntried(const std::vector<fleet::Contact>& contacts,
                                    const std::vector<RungNotice>& history)
{
    for (const QString& rung : allRungs())
        if (hasContact(contacts, rung) && !wasTried(history, rung))
            return rung;
    return std::nullopt;
}

/// When the rung that was added last first had a notice that went out.
std::optional<Instant> lastRungSince(const std::vector<RungNotice>& history)
{
    std::map<QString, Instant> since;
    for (const RungNotice& notice : history)
        if (notice.sentAt) {
            const auto [it, added] = since.emplace(notice.rung, *notice.sentAt);
            it->second = std::min(it->second, *notice.sentAt);
        }
    const auto latest =
        std::ranges::max_element(since, [](const auto& a, const auto& b) { return a.second < b.second; });
    return latest == since.end() ? std::nullopt : std::optional(latest->second);
}

} // namespace

const QStringList& allRungs()
{
    static const QStringList rungs{u"technical"_s, u"admin"_s,        u"emergency"_s,
                                   u"abuse"_s,     u"ghostbusters"_s, PostalRung};
    return rungs;
}

bool isAnswered(const std::vector<RungNotice>& history)
{
    return std::ranges::any_of(history, [](const RungNotice& n) { return n.status == "answered"_L1; });
}

bool isLost(const RungNotice& notice)
{
    return notice.status == "failed"_L1 || notice.status == "bounced"_L1 || notice.status == "cancelled"_L1;
}

QStringList rungsInUse(const std::vector<fleet::Contact>& contacts, const std::vector<RungNotice>& history)
{
    QStringList rungs;
    for (const QString& rung : allRungs())
        if (hasContact(contacts, rung) && wasTried(history, rung))
            rungs << rung;
    if (rungs.isEmpty())
        if (const auto first = firstUntried(contacts, history))
            rungs << *first;
    return rungs;
}

std::optional<QString> nextRung(const std::vector<fleet::Contact>& contacts,
                                const std::vector<RungNotice>& history, const LadderRules& rules, Instant now)
{
    if (history.empty() || isAnswered(history))
        return std::nullopt;
    const bool allLost = std::ranges::all_of(history, isLost);
    const auto since = lastRungSince(history);
    const bool silent = since && now - *since >= rules.escalateAfter;
    if (!allLost && !silent)
        return std::nullopt;
    if (auto rung = firstUntried(contacts, history))
        return rung;
    const bool letter = rules.letters && allLost && !wasTried(history, PostalRung);
    return letter ? std::optional(QString(PostalRung)) : std::nullopt;
}

} // namespace caretaker::post
