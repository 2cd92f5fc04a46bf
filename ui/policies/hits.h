// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hits: who would be hit when, out of backtests: one row for each step that falls due. Pure.
#pragma once

#include "core/service/backtest_report.h"

#include <span>

namespace caretaker::ui {

struct Hit
{
    std::size_t policy = 0; ///< index of the result
    CaHandle ca;
    Instant at;
    policy::Action action;
    QString timeline;
    QString step;
    QString heldBackBy{}; ///< the guard; empty: it would have happened
    bool withdrawn = false;
};

/// Alerts left out: they hit nobody. By time, then CA.
std::vector<Hit> hitsOf(std::span<const service::BacktestResult> results);
/// The CAs of the hits, those hit worst and first before others, at most so many.
std::vector<CaHandle> hitWorst(const std::vector<Hit>& hits, std::size_t most);

QString wordForHit(policy::Action action);
/// What hits somebody, in the order of weight.
const std::vector<policy::Action>& actionsThatHit();
/// How many CAs each of these hits; those that a guard held back left out.
std::vector<qsizetype> countsOf(const service::BacktestResult& result);
/// "ripe-2025-02: Notice: 5; Reminder: 3; Revocation proposed: 2", the numbers being of CAs.
QString sentenceOf(const service::BacktestResult& result);

} // namespace caretaker::ui
