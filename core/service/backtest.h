// SPDX-License-Identifier: GPL-3.0-or-later
//
// Backtest: what a policy would have done with what was recorded. The very code that judges and decides live
// goes over the recorded readings, so that a threshold can be argued for with history.
//
// Assumed, because nobody can know: whatever runs by itself is done, and notices arrive, in the round in
// which they fall due; people do nothing (what is proposed stays proposed); every operator can be reached; a
// CA that `fleet` does not describe is an active member whose certificate the registry issued. Issues are
// those that findings and the record tell of. See backtest_lane.h on max_gap, backtest_input.h on rounds.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/health/brake.h"
#include "core/service/backtest_input.h"

#include <functional>
#include <map>

namespace caretaker::service {

struct BacktestTransition
{
    CaHandle ca;
    Instant at;
    health::State from, to;
    friend bool operator==(const BacktestTransition&, const BacktestTransition&) = default;
};

/// A step that fell due. One that fell due again, in a later episode of a reopened case say, is there again.
struct BacktestStep
{
    QString id;
    policy::Action action;
    Instant due;
    std::optional<Instant> overdue{}; ///< when its window ends; nothing when it has none
    QString heldBackBy{};             ///< the guard, when it was never proposed
    bool withdrawn = false;           ///< a proposal that its clock's reset took back
    friend bool operator==(const BacktestStep&, const BacktestStep&) = default;
};

struct BacktestCase
{
    CaHandle ca;
    QString timeline;
    Instant opened;
    std::optional<Instant> resolved{}; ///< nothing while open, and when a worse matter took over
    std::vector<BacktestStep> steps{}; ///< in the order in which they fell due
    friend bool operator==(const BacktestCase&, const BacktestCase&) = default;
};

struct BacktestResult
{
    QString policy;
    Sha256 policyHash;
    std::vector<BacktestTransition> transitions{};  ///< by time, then CA
    std::vector<BacktestCase> cases{};              ///< by opening, then CA
    std::vector<health::FleetIncident> incidents{}; ///< the fleet brake's
    std::int64_t cas = 0;
    std::int64_t rounds = 0;
    std::int64_t observations = 0;
    std::optional<Instant> first{}, last{};
};

struct BacktestOptions
{
    std::map<CaHandle, fleet::DelegatedCa> fleet{};
    int threads = 0;   ///< 0: as many as there are processors
    bool leaps = true; ///< off: every reading one by one, to compare with
    std::function<void(std::int64_t cas, std::int64_t of)> progress{}; ///< called from this thread
    /// Asked from several threads, now and then; once it says yes, what comes out means nothing.
    std::function<bool()> isCancelled{};
};

BacktestResult backtest(const BacktestInput& input, const policy::Policy& policy,
                        const BacktestOptions& options = {});

} // namespace caretaker::service
