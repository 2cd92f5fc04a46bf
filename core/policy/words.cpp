// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/words.h"

#include "core/health/names.h"

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

constexpr auto QuorumNames = std::to_array<QLatin1StringView>({"any"_L1, "majority"_L1, "all"_L1});

/// The names of all values from `first` to `last`.
template <typename Enum>
QStringList namesOf(Enum first, Enum last)
{
    QStringList names;
    for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i)
        names << toString(static_cast<Enum>(i));
    return names;
}

} // namespace

QString toString(health::Quorum quorum) { return health::nameOf(quorum, QuorumNames); }

std::optional<health::Quorum> quorumFromString(QStringView text)
{
    return health::valueOf<health::Quorum>(text, QuorumNames);
}

QStringList roleWords() { return namesOf(fleet::Role::Member, fleet::Role::Nir); }

QStringList stageWords()
{
    return namesOf(fleet::LifecycleStage::Applicant, fleet::LifecycleStage::Reinstating);
}

QStringList quorumWords() { return namesOf(health::Quorum::Any, health::Quorum::All); }

QStringList modeWords() { return namesOf(Mode::Enforce, Mode::Watch); }

QStringList repositoryTimeWords() { return namesOf(RepositoryTime::Stop, RepositoryTime::Count); }

QStringList severityWords() { return namesOf(SeverityCondition::Repeated, SeverityCondition::Role); }

QStringList clockWords() { return namesOf(Clock::Continuous, Clock::Calendar); }

QStringList actionWords() { return namesOf(Action::Alert, Action::ProposeRevocation); }

QStringList anchorWords() { return namesOf(Anchor::FirstFailure, Anchor::NoticeDelivered); }

QStringList conditionWords()
{
    return namesOf(health::State::Slow, health::State::Dead) +
           namesOf(health::IssueKind::StaleManifest, health::LastIssueKind) +
           QStringList{toString(fleet::LifecycleStage::Retiring)};
}

} // namespace caretaker::policy
