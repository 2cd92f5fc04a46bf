// SPDX-License-Identifier: GPL-3.0-or-later
// summaryOf() and differencesOf(). As JSON: backtest_json.cpp; as CSV and text: backtest_text.cpp.
#include "core/service/backtest_report.h"

#include <algorithm>
#include <map>
#include <set>

namespace caretaker::service {

using namespace Qt::StringLiterals;
using policy::Action;

namespace {

QStringList listed(const std::set<QString>& names) { return {names.begin(), names.end()}; }

/// When something happened under each policy; "\n" and a number tells the second time from the first.
class Moments
{
public:
    explicit Moments(std::size_t policies) : m_policies(policies) {}

    void add(std::size_t policy, const CaHandle& ca, const QString& what, Instant at)
    {
        int nth = 0;
        for (;; ++nth) {
            auto& moments = m_at.try_emplace({ca, what, nth}, m_policies).first->second;
            if (moments[policy])
                continue;
            moments[policy] = at;
            return;
        }
    }
    std::vector<BacktestDifference> differences() const
    {
        std::vector<BacktestDifference> result;
        for (const auto& [key, at] : m_at)
            if (std::ranges::any_of(at, [&](const auto& one) { return one != at.front(); }))
                result.push_back({std::get<0>(key), std::get<1>(key), at});
        return result;
    }

private:
    std::size_t m_policies;
    std::map<std::tuple<CaHandle, QString, int>, std::vector<std::optional<Instant>>> m_at;
};

void addMoments(Moments& moments, std::size_t policy, const BacktestResult& result)
{
    for (const BacktestTransition& t : result.transitions)
        moments.add(policy, t.ca, u"%1 to %2"_s.arg(health::toString(t.from), health::toString(t.to)), t.at);
    for (const BacktestCase& c : result.cases) {
        moments.add(policy, c.ca, c.timeline + u": opened"_s, c.opened);
        if (c.resolved)
            moments.add(policy, c.ca, c.timeline + u": resolved"_s, *c.resolved);
        for (const BacktestStep& step : c.steps)
            moments.add(policy, c.ca,
                        u"%1: %2 %3"_s.arg(c.timeline, step.id,
                                           step.heldBackBy.isEmpty() ? u"due"_s : u"held back"_s),
                        step.due);
    }
}

} // namespace

BacktestSummary summaryOf(const BacktestResult& result)
{
    std::map<Action, std::set<QString>> by;
    std::set<QString> heldBack;
    for (const BacktestCase& c : result.cases)
        for (const BacktestStep& step : c.steps)
            (step.heldBackBy.isEmpty() ? by[step.action] : heldBack).insert(c.ca.toString());
    return {listed(by[Action::Notify]),
            listed(by[Action::Remind]),
            listed(by[Action::Publish]),
            listed(by[Action::ProposeSuspension]),
            listed(by[Action::ProposeRevocation]),
            listed(heldBack)};
}

std::vector<BacktestDifference> differencesOf(std::span<const BacktestResult> results)
{
    Moments moments(results.size());
    for (std::size_t i = 0; i < results.size(); ++i)
        addMoments(moments, i, results[i]);
    return moments.differences();
}

} // namespace caretaker::service
