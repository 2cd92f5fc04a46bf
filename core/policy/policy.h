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
    /// The same but for the stage: a matter of its stage itself, such as a planned retirement, is about it.
    bool covers(const fleet::DelegatedCa& ca) const;
    friend bool operator==(const ScopeRules&, const ScopeRules&) = default;
};

/// Whether a case's clock runs while the failure is that of a repository which the registry itself operates.
enum class RepositoryTime { Stop, Count };
QString toString(RepositoryTime time); ///< "stop", "count"
std::optional<RepositoryTime> repositoryTimeFromString(QStringView text);

struct GuardRules
{
    health::BrakeRules brake;
    int corroboration =
        2; ///< vantages or engines that must agree before suspension or revocation is proposed
    bool corroborationWaiver = false;           ///< the registry accepts less, explicitly
    Duration freshLook = std::chrono::hours(2); ///< a look older than this proves nothing at approval
    /// A registry that could revoke for an outage of its own would be a danger to its members (G-14).
    RepositoryTime registryRepository = RepositoryTime::Stop;
    Duration approvalValid = std::chrono::hours(24 * 14); ///< an older approval no longer counts
    bool signedApprovals = false;                         ///< approvals without a signature are refused
    friend bool operator==(const GuardRules&, const GuardRules&) = default;
};

/// Watch: everything is judged and recorded, nothing is sent and nobody is asked (requirements G-15).
enum class Mode { Enforce, Watch };
QString toString(Mode mode); ///< "enforce", "watch"
std::optional<Mode> modeFromString(QStringView text);

/// Calendar: wall time, for a planned retirement (G-11), where nothing need be watched.
enum class Clock { Continuous, Cumulative, Calendar };
enum class Action { Alert, Notify, Remind, Publish, ProposeSuspension, ProposeRevocation };
enum class Anchor { FirstFailure, Detected, FirstNoticeSent, NoticeDelivered };
QString toString(Clock clock); ///< "continuous", "cumulative", "calendar"
QString toString(
    Action action); ///< "alert", "notify", "remind", "publish", "propose_suspension", "propose_revocation"
QString toString(Anchor anchor); ///< "first-failure", "detected", "first-notice-sent", "notice-delivered"
std::optional<Clock> clockFromString(QStringView text);
std::optional<Action> actionFromString(QStringView text);
std::optional<Anchor> anchorFromString(QStringView text);
/// alert, notify and remind run by themselves; the others are proposed and people approve.
constexpr bool isAutomatic(Action action) { return action < Action::Publish; }
/// Suspension and revocation: the certificate is taken away.
constexpr bool takesAway(Action action) { return action > Action::Publish; }

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
    /// Due again each time that the clock has counted so much more, as long as the trouble lasts (alert,
    /// notify and remind only).
    std::optional<Duration> every{};
    friend bool operator==(const Step&, const Step&) = default;
};

/// What makes a case more or less grave (G-7: enforcement is adjustable by severity).
enum class SeverityCondition {
    Repeated,       ///< it was reopened at least `atLeast` times
    RelyingParties, ///< not even the last valid manifest is current any more
    Vrps,           ///< at least `atLeast` VRPs are at stake, where that is known
    Role,           ///< of the CA
};
QString toString(SeverityCondition condition); ///< "repeated", "relying_parties", "vrps", "role"
std::optional<SeverityCondition> severityConditionFromString(QStringView text);

/// Stretches or shortens `after` and `by` of all steps of a case. The first rule that applies counts. One
/// below 100 % never shortens suspension or revocation.
struct SeverityRule
{
    SeverityCondition when = SeverityCondition::Repeated;
    int atLeast = 1;
    fleet::Role role = fleet::Role::Member;
    int percent = 100; ///< the factor
    friend bool operator==(const SeverityRule&, const SeverityRule&) = default;
};

/// A state (Slow, Partial, Flapping or Dead), an issue, or the lifecycle stage `retiring`.
using Condition = std::variant<health::State, health::IssueKind, fleet::LifecycleStage>;
QString toString(const Condition& condition);
/// Nothing for "healthy" and "unknown", too: they are no trouble. Of the stages only "retiring".
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
    std::vector<SeverityRule> severity{};
    const Step* step(QStringView stepId) const; ///< null when there is none
    bool isRetirement() const { return clock == Clock::Calendar; }
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
