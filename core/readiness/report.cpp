// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/report.h"

#include <algorithm>
#include <array>

namespace caretaker::readiness {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Outcomes{"passed"_L1, "failed"_L1, "skipped"_L1};

} // namespace

QString toString(Outcome outcome) { return Outcomes.at(static_cast<std::size_t>(outcome)); }

std::optional<Outcome> outcomeFromString(QStringView name)
{
    const auto* const found =
        std::ranges::find_if(Outcomes, [&](QLatin1StringView known) { return known == name; });
    return found == Outcomes.end() ? std::nullopt
                                   : std::optional(static_cast<Outcome>(found - Outcomes.begin()));
}

Level Report::worst() const
{
    Level worst = Level::Info;
    for (const Result& result : results)
        worst = std::max(worst, worstLevel(result.messages));
    return worst;
}

QStringList Report::decidingTags() const
{
    std::vector<const Message*> deciding;
    for (const Result& result : results)
        for (const Message& message : result.messages)
            if (!message.isWaived && message.level >= failsAt)
                deciding.push_back(&message);
    std::ranges::stable_sort(deciding, std::greater(), [](const Message* message) { return message->level; });
    QStringList tags;
    for (const Message* message : deciding)
        tags << readiness::toString(message->tag);
    tags.removeDuplicates();
    return tags;
}

int Report::count(Outcome outcome) const
{
    return static_cast<int>(std::ranges::count(results, outcome, &Result::outcome));
}

} // namespace caretaker::readiness
