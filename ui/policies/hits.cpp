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
    for (const auto& entry : worst)
        cas.push_back(entry.first);
    std::ranges::stable_sort(cas, {}, [&](const CaHandle& ca) { return worst.at(ca); });
    if (cas.size() > most)
        cas.erase(cas.begin() + static_cast<std::ptrdiff_t>(most), cas.end());
    return cas;
}

QString wordFor(Action action)
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

QString sentenceOf(const service::BacktestResult& result)
{
    const service::BacktestSummary summary = service::summaryOf(result);
    const std::pair<Action, qsizetype> counts[] = {
        {Action::Notify, summary.notified.size()},
        {Action::Remind, summary.reminded.size()},
        {Action::Publish, summary.published.size()},
        {Action::ProposeSuspension, summary.suspension.size()},
        {Action::ProposeRevocation, summary.revocation.size()},
    };
    QStringList parts;
    for (const auto& [action, count] : counts)
        parts << u"%1: %2"_s.arg(wordFor(action)).arg(count);
    if (!summary.heldBack.isEmpty())
        parts << QCoreApplication::translate("policies", "Held back by a guard: %1")
                     .arg(summary.heldBack.size());
    return QCoreApplication::translate("policies", "%1, number of CAs: %2")
        .arg(result.policy, parts.join(u"; "_s));
}

} // namespace caretaker::ui
