// SPDX-License-Identifier: GPL-3.0-or-later
//
// The monitor itself: rounds, vantages, audit chain, backtest.
#include "core/checklist/measure_text.h"

namespace caretaker::checklist {

using namespace Qt::StringLiterals;

Measured monitorRunning(const ChecklistFacts& facts, const Window&)
{
    if (!facts.monitor)
        return {};
    const MonitorFigures& monitor = *facts.monitor;
    if (monitor.rounds == 0)
        return judged(false, u"no round in this period"_s,
                      u"Find out why the monitor does not run; no clock advances meanwhile."_s);
    const QString figure = u"%1, %2 blind, longest gap %3; %4 of %5 fetches failed"_s.arg(
        counted(monitor.rounds, u"round"_s), QString::number(monitor.blindRounds),
        formatDurationForPeople(monitor.longestGap), QString::number(monitor.failedFetches),
        QString::number(monitor.fetches));
    const bool good = monitor.longestGap <= facts.targets.longestGap && monitor.blindRounds == 0;
    return judged(good, figure,
                  u"Find out why the monitor paused or was blind; the time is not counted against any CA."_s);
}

Measured vantagesLooking(const ChecklistFacts& facts, const Window& window)
{
    if (!facts.monitor || facts.monitor->vantages.empty())
        return {};
    std::vector<QStringList> rows;
    int silent = 0;
    for (const VantageFigure& vantage : facts.monitor->vantages) {
        const bool looking = vantage.lastLook && window.to - *vantage.lastLook <= facts.targets.longestGap;
        silent += looking ? 0 : 1;
        rows.push_back({vantage.name.toString(),
                        vantage.lastLook ? formatForPeople(*vantage.lastLook) : u"never"_s,
                        QString::number(vantage.blindRounds)});
    }
    const auto all = static_cast<qsizetype>(rows.size());
    return judged(silent == 0, u"%1 of %2 observing"_s.arg(all - silent).arg(counted(all, u"vantage"_s)),
                  u"Bring the silent vantages back: revocations need readings from two."_s,
                  tableOf({u"vantage"_s, u"last look"_s, u"blind rounds"_s}, rows));
}

Measured auditChain(const ChecklistFacts& facts, const Window&)
{
    if (!facts.audit)
        return {};
    const AuditFigure& audit = *facts.audit;
    const QString events = counted(audit.events, u"event"_s);
    if (audit.intact)
        return judged(true, events + u" verified"_s, {});
    return judged(
        false, u"%1: %2"_s.arg(events, audit.problem),
        u"Stop enforcement, keep the database as it is, and compare it with the last exported head."_s);
}

Measured policyBacktest(const ChecklistFacts& facts, const Window& window)
{
    if (!facts.backtest)
        return {};
    const BacktestFigure& backtest = *facts.backtest;
    const QString figure = u"%1 on %2: %3 would be judged differently"_s.arg(
        backtest.policy, formatForPeople(backtest.ranAt), counted(backtest.wouldDiffer, u"case"_s));
    if (window.to - backtest.ranAt > facts.targets.backtestAge)
        return judged(false, figure, u"Run it again: caretaker policy backtest"_s);
    return judged(backtest.wouldDiffer == 0, figure,
                  u"Look at each case that would be judged differently."_s);
}

} // namespace caretaker::checklist
