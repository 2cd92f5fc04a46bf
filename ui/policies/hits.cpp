// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/policies/hits.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace caretaker::ui {

using namespace Qt::StringLiterals;
using policy::Action;

std::vector<Hit> hitsOf(std::span<const service::BacktestResult> results)
{
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < results.size(); ++i)
        for (const service::BacktestCase& matter : results[i].cases)
            for (const service::BacktestStep& step : matter.steps)
                if (step.action != Action::Alert)
                    hits.push_back({i, matter.ca, step.due, step.action, matter.timeline, step.id,
                                    step.heldBackBy, step.withdrawn});
    std::ranges::stable_sort(
        hits, [](const Hit& a, const Hit& b) { return std::tie(a.at, a.ca) < std::tie(b.at, b.ca); });
    return hits;
}

std::vector<CaHandle> hitWorst(const std::vector<Hit>& hits, std::size_t most)
{
    std::map<CaHandle, std::pair<int, Instant>> worst; // less is worse
    for (const Hit& hit : hits) {
        const std::pair<int, Instant> one{-static_cast<int>(hit.action), hit.at};
        const auto [known, isNew] = worst.try_emplace(hit.ca, one);
        if (!isNew)
            known->second = std::min(known->second, one);
    }
    std::vector<CaHandle> cas;
    cas.reserve(worst.size());
    for (const auto& entry : worst)
        cas.push_back(entry.first);
    std::ranges::stable_sort(cas, {}, [&](const CaHandle& ca) { return worst.at(ca); });
    if (cas.size() > most)
        cas.erase(cas.begin() + static_cast<std::ptrdiff_t>(most), cas.end());
    return cas;
}

QString wordForHit(Action action)
{
    switch (action) {
    case Action::Alert:
        return QCoreApplication::translate("policies", "Alert");
    case Action::Notify:
        return QCoreApplication::translate("policies", "Notice");
    case Action::Remind:
        return QCoreApplication::translate("policies", "Reminder");
    case Action::Publish:
        return QCoreApplication::translate("policies", "Publication proposed");
    case Action::ProposeSuspension:
        return QCoreApplication::translate("policies", "Suspension proposed");
    case Action::ProposeRevocation:
        break;
    }
    return QCoreApplication::translate("policies", "Revocation proposed");
}

const std::vector<Action>& actionsThatHit()
{
    static const std::vector<Action> actions{Action::Notify, Action::Remind, Action::Publish,
                                             Action::ProposeSuspension, Action::ProposeRevocation};
    return actions;
}

std::vector<qsizetype> countsOf(const service::BacktestResult& result)
{
    const service::BacktestSummary summary = service::summaryOf(result);
    return {summary.notified.size(), summary.reminded.size(), summary.published.size(),
            summary.suspension.size(), summary.revocation.size()};
}

QString sentenceOf(const service::BacktestResult& result)
{
    const std::vector<qsizetype> counts = countsOf(result);
    QStringList parts;
    for (std::size_t i = 0; i < counts.size(); ++i)
        parts << u"%1: %2"_s.arg(wordForHit(actionsThatHit()[i])).arg(counts[i]);
    return u"%1: %2"_s.arg(result.policy, parts.join(u"; "_s));
}

} // namespace caretaker::ui
