// SPDX-License-Identifier: GPL-3.0-or-later
//
// A backtest's outcome for people and programs.
#pragma once

#include "core/service/backtest.h"

#include <QJsonObject>
#include <QStringList>

#include <span>

namespace caretaker::service {

/// Who would have been told, named in public, or proposed for worse; by handle.
struct BacktestSummary
{
    QStringList notified, reminded, published, suspension, revocation;
    QStringList heldBack; ///< a proposal was due and a guard held it back
};
BacktestSummary summaryOf(const BacktestResult& result);

/// One thing that happens under one policy at another time than under another, or not at all.
struct BacktestDifference
{
    CaHandle ca;
    QString what; ///< "healthy to dead", "dead: opened", "dead: revoke due", "dead: resolved"
    std::vector<std::optional<Instant>> at; ///< for each policy
};
/// By CA, then by what. Nothing when the policies agree.
std::vector<BacktestDifference> differencesOf(std::span<const BacktestResult> results);

/// Of one policy: {"policy","policy_hash","transitions":[{"ca","at","from","to"}],"cases":[{"ca","timeline",
/// "opened","resolved"|null,"steps":[{"id","action","due","overdue"|null}]}],"summary":{...}}. A step that a
/// guard held back has "held_back_by" besides, and a proposal that was taken back "withdrawn".
QJsonObject toJson(const BacktestResult& result);
/// caretaker/policy-backtest/1: the above, or for several policies {"policies":[...],"differences":[...]}.
QJsonObject backtestJson(std::span<const BacktestResult> results);
/// RFC 4180; one row a transition, case or step, of all policies.
QByteArray backtestCsv(std::span<const BacktestResult> results);
/// Side by side: the sums, then what differs; for one policy, its cases.
QStringList backtestText(std::span<const BacktestResult> results);

} // namespace caretaker::service
