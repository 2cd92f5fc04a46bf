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

QString wordFor(policy::Action action);
/// "ripe-2025-02: notified 5, reminded 3, named in public 0, suspension proposed 0, revocation proposed 2".
QString sentenceOf(const service::BacktestResult& result);

} // namespace caretaker::ui
