// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/policy.h"

#include "core/health/names.h"

#include <algorithm>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ModeNames = std::to_array<QLatin1StringView>({"enforce"_L1, "watch"_L1});
constexpr auto RepositoryTimeNames = std::to_array<QLatin1StringView>({"stop"_L1, "count"_L1});
constexpr auto SeverityNames =
    std::to_array<QLatin1StringView>({"repeated"_L1, "relying_parties"_L1, "vrps"_L1, "role"_L1});
constexpr auto ClockNames =
    std::to_array<QLatin1StringView>({"continuous"_L1, "cumulative"_L1, "calendar"_L1});
constexpr auto ActionNames = std::to_array<QLatin1StringView>(
    {"alert"_L1, "notify"_L1, "remind"_L1, "publish"_L1, "propose_suspension"_L1, "propose_revocation"_L1});
constexpr auto AnchorNames = std::to_array<QLatin1StringView>(
    {"first-failure"_L1, "detected"_L1, "first-notice-sent"_L1, "notice-delivered"_L1});

template <typename T>
bool contains(const std::vector<T>& values, const T& value)
{
    return std::find(values.begin(), values.end(), value) != values.end();
}

} // namespace

QString toString(Mode mode) { return health::nameOf(mode, ModeNames); }

QString toString(RepositoryTime time) { return health::nameOf(time, RepositoryTimeNames); }

QString toString(SeverityCondition condition) { return health::nameOf(condition, SeverityNames); }

QString toString(Clock clock) { return health::nameOf(clock, ClockNames); }

QString toString(Action action) { return health::nameOf(action, ActionNames); }

QString toString(Anchor anchor) { return health::nameOf(anchor, AnchorNames); }

std::optional<Mode> modeFromString(QStringView text) { return health::valueOf<Mode>(text, ModeNames); }

std::optional<RepositoryTime> repositoryTimeFromString(QStringView text)
{
    return health::valueOf<RepositoryTime>(text, RepositoryTimeNames);
}

std::optional<SeverityCondition> severityConditionFromString(QStringView text)
{
    return health::valueOf<SeverityCondition>(text, SeverityNames);
}

std::optional<Clock> clockFromString(QStringView text) { return health::valueOf<Clock>(text, ClockNames); }

std::optional<Action> actionFromString(QStringView text)
{
    return health::valueOf<Action>(text, ActionNames);
}

std::optional<Anchor> anchorFromString(QStringView text)
{
    return health::valueOf<Anchor>(text, AnchorNames);
}

QString toString(const Condition& condition)
{
    if (const auto* stage = std::get_if<fleet::LifecycleStage>(&condition))
        return fleet::toString(*stage);
    const auto* state = std::get_if<health::State>(&condition);
    return state ? health::toString(*state) : health::toString(std::get<health::IssueKind>(condition));
}

std::optional<Condition> conditionFromString(QStringView text)
{
    if (const auto issue = health::issueKindFromString(text))
        return Condition(*issue);
    if (fleet::lifecycleStageFromString(text) == fleet::LifecycleStage::Retiring)
        return Condition(fleet::LifecycleStage::Retiring);
    const auto state = health::stateFromString(text);
    return state && *state > health::State::Healthy ? std::optional(Condition(*state)) : std::nullopt;
}

bool ScopeRules::includes(const fleet::DelegatedCa& ca) const
{
    return covers(ca) && contains(stages, ca.stage);
}

bool ScopeRules::covers(const fleet::DelegatedCa& ca) const
{
    const bool ours =
        !certificateUnder ||
        (ca.certificateUri && ca.certificateUri->toString().startsWith(certificateUnder->toString()));
    return ours && contains(roles, ca.role);
}

const Step* Timeline::step(QStringView stepId) const
{
    const auto it = std::find_if(steps.begin(), steps.end(), [&](const Step& s) { return s.id == stepId; });
    return it == steps.end() ? nullptr : &*it;
}

const Timeline* Policy::timeline(QStringView id) const
{
    const auto it =
        std::find_if(timelines.begin(), timelines.end(), [&](const Timeline& t) { return t.id == id; });
    return it == timelines.end() ? nullptr : &*it;
}

const Timeline* Policy::timelineFor(const Condition& condition) const
{
    const auto it = std::find_if(timelines.begin(), timelines.end(),
                                 [&](const Timeline& t) { return t.when == condition; });
    return it == timelines.end() ? nullptr : &*it;
}

} // namespace caretaker::policy
