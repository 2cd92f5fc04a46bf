// SPDX-License-Identifier: GPL-3.0-or-later
//
// Policy: a registry's rules, read from a TOML file, checked, and identified by the SHA-256 of its text,
// which every verdict records. Immutable once parsed; safe from any thread.
//
// The file: schema = "caretaker/policy/1", extends, name, title, source, mode, then [scope], [health] with
// [health.dead|recover|flapping|partial|slow|issues], [quorum], [guards], [metrics] with [[metrics.alert]],
// and [[timeline]] with [[timeline.step]]. What is not stated has the value of the policy that it extends,
// else the default of the struct below; docs/policy.md has every key. Durations carry units ("24h"), shares a
// per cent sign ("20%"). Unknown keys are refused with the nearest known one; every error names
// file:line:column and what is allowed.
//
// The text of a policy that extends others holds all their files (extends.h), so that what a database or an
// evidence bundle keeps of it reads back anywhere to the same rules with the same hash.
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/base/time.h"
#include "core/fleet/delegated_ca.h"
#include "core/health/issue.h"
#include "core/health/record.h"
#include "core/health/rules.h"
#include "core/health/state.h"
#include "core/metrics/rules.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace caretaker::policy {

/// Which CAs the timelines apply to. Health is judged for all, in scope or not.
struct ScopeRules
{
    std::vector<fleet::Role> roles{fleet::Role::Member, fleet::Role::Nir};
    std::vector<fleet::LifecycleStage> stages{fleet::LifecycleStage::Probation,
                                              fleet::LifecycleStage::Active};
    /// Only CAs whose certificate lies below this URI, that is, issued by the registry itself. A CA
    /// whose certificate URI is unknown is then out of scope: no enforcement on a guess.
    std::optional<RsyncUri> certificateUnder;

    bool includes(const fleet::DelegatedCa& ca) const;
    friend bool operator==(const ScopeRules&, const ScopeRules&) = default;
};

struct GuardRules
{
    health::BrakeRules brake;
    int corroboration =
        2; ///< vantages or engines that must agree before suspension or revocation is proposed
    bool corroborationWaiver = false;           ///< the registry accepts less, explicitly
    Duration freshLook = std::chrono::hours(2); ///< a look older than this proves nothing at approval
    friend bool operator==(const GuardRules&, const GuardRules&) = default;
};

/// Watch: everything is judged and recorded, nothing is sent and nobody is asked (requirements G-15).
enum class Mode { Enforce, Watch };
QString toString(Mode mode); ///< "enforce", "watch"
std::optional<Mode> modeFromString(QStringView text);

enum class Clock { Continuous, Cumulative };
enum class Action { Alert, Notify, Remind, Publish, ProposeSuspension, ProposeRevocation };
enum class Anchor { FirstFailure, Detected, FirstNoticeSent, NoticeDelivered };
QString toString(Clock clock); ///< "continuous", "cumulative"
QString toString(
    Action action); ///< "alert", "notify", "remind", "publish", "propose_suspension", "propose_revocation"
QString toString(Anchor anchor); ///< "first-failure", "detected", "first-notice-sent", "notice-delivered"
std::optional<Clock> clockFromString(QStringView text);
std::optional<Action> actionFromString(QStringView text);
std::optional<Anchor> anchorFromString(QStringView text);
/// alert, notify and remind run by themselves; the others are proposed and people approve.
constexpr bool isAutomatic(Action action) { return action < Action::Publish; }

/// One rung. Due when the timeline's clock has counted `after` since the anchor; overdue at `by`.
struct Step
{
    QString id; ///< unique within the timeline
    Action action = Action::Alert;
    Anchor from = Anchor::Detected;
    Duration after{0};
    std::optional<Duration> by;
    int approvals = 0;    ///< distinct people; at least 2 for revocation, 1 for suspension and publication
    QString templateName; ///< of the notice; empty: the action's default
    friend bool operator==(const Step&, const Step&) = default;
};

/// A state (Slow, Partial, Flapping or Dead) or an issue.
using Condition = std::variant<health::State, health::IssueKind>;
QString toString(const Condition& condition);
/// Nothing for "healthy" and "unknown", too: they are no trouble.
std::optional<Condition> conditionFromString(QStringView text);

struct Timeline
{
    QString id; ///< unique within the policy
    Condition when = health::State::Dead;
    Clock clock = Clock::Continuous;
    Duration window{0};                              ///< of the cumulative clock; 0 for the continuous one
    std::vector<Step> steps;                         ///< at least one
    Duration resolveAfter = std::chrono::hours(24);  ///< watched time without the trouble
    Duration reopenWithin = std::chrono::hours(336); ///< wall time since it was resolved
    const Step* step(QStringView stepId) const;      ///< null when there is none
    friend bool operator==(const Timeline&, const Timeline&) = default;
};

struct Policy
{
    QString name{};
    QString title{};
    QString source{}; ///< the document that it implements
    Sha256 hash;      ///< of the text: of one file its bytes, of a chain of files wholeText() (extends.h)
    ScopeRules scope{};
    health::HealthRules health{};
    health::QuorumRules quorum{};
    GuardRules guards{};
    metrics::MetricsRules metrics{};
    std::vector<Timeline> timelines{};
    Mode mode = Mode::Enforce;

    /// Error::badInput with where = "FILE:LINE:COLUMN" and a hint that says what is allowed. A file that
    /// extends another is refused, as pure code reads no files: wholeText() (extends.h) makes its text first.
    static Expected<Policy> parse(const QByteArray& toml, const QString& fileName);

    const Timeline* timeline(QStringView id) const;                ///< null when there is none
    const Timeline* timelineFor(const Condition& condition) const; ///< null when there is none
    /// The effective policy, every value stated, as TOML that parse() reads back to the same rules.
    QString toToml() const;
};

} // namespace caretaker::policy
