// SPDX-License-Identifier: GPL-3.0-or-later
//
// The monitor itself: rounds, vantages, canaries, audit chain, backtest.
#include "core/checklist/measure_text.h"

namespace caretaker::checklist {

Measured monitorRunning(const ChecklistFacts& facts, const Window&)
{
    if (!facts.monitor)
        return {};
    const MonitorFigures& monitor = *facts.monitor;
    if (monitor.rounds == 0)
        return judged(false, phrase(words::NoRounds), phrase(words::NoRoundsTodo));
    const bool good = monitor.longestGap <= facts.targets.longestGap && monitor.blindRounds == 0;
    return judged(good,
                  phrase(words::RoundsFigure, counted(words::Rounds, monitor.rounds),
                         qint64(monitor.blindRounds), monitor.longestGap, monitor.failedFetches,
                         monitor.fetches),
                  phrase(words::RoundsTodo));
}

Measured vantagesLooking(const ChecklistFacts& facts, const Window& window)
{
    if (!facts.monitor || facts.monitor->vantages.empty())
        return {};
    std::vector<Row> rows;
    rows.reserve(facts.monitor->vantages.size());
    qint64 silent = 0;
    for (const VantageFigure& vantage : facts.monitor->vantages) {
        const bool looking = vantage.lastLook && window.to - *vantage.lastLook <= facts.targets.longestGap;
        silent += looking ? 0 : 1;
        rows.push_back(
            {vantage.name.toString(), orWord(vantage.lastLook, words::Never), qint64(vantage.blindRounds)});
    }
    const auto figure =
        phrase(words::VantagesFigure, sizeOf(rows) - silent, counted(words::Vantages, sizeOf(rows)));
    return judged(silent == 0, figure, phrase(words::VantagesTodo),
                  tableOf({words::ColVantage, words::ColLastLook, words::ColBlindRounds}, std::move(rows)));
}

Measured canaries(const ChecklistFacts& facts, const Window&)
{
    if (!facts.monitor)
        return {};
    const MonitorFigures& monitor = *facts.monitor;
    return judged(monitor.canaries > 0,
                  phrase(words::CanariesFigure, counted(words::Canaries, monitor.canaries),
                         counted(words::Rounds, monitor.blindRounds)),
                  phrase(words::CanariesTodo));
}

Measured auditChain(const ChecklistFacts& facts, const Window&)
{
    if (!facts.audit)
        return {};
    const Phrase events = counted(words::Events, facts.audit->events);
    if (facts.audit->intact)
        return judged(true, phrase(words::AuditFigure, events), {});
    return judged(false, phrase(words::ValueOf, events, facts.audit->problem), phrase(words::AuditTodo));
}

Measured policyBacktest(const ChecklistFacts& facts, const Window& window)
{
    if (!facts.backtest)
        return {};
    const BacktestFigure& backtest = *facts.backtest;
    const Phrase figure = phrase(words::BacktestFigure, backtest.policy, backtest.ranAt,
                                 counted(words::Cases, backtest.wouldDiffer));
    if (window.to - backtest.ranAt > facts.targets.backtestAge)
        return judged(false, figure, phrase(words::BacktestOldTodo));
    return judged(backtest.wouldDiffer == 0, figure, phrase(words::BacktestTodo));
}

} // namespace caretaker::checklist
