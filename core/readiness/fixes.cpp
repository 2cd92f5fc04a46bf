// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/readiness/fixes.h"

#include <algorithm>

namespace caretaker::readiness {

namespace {

void add(std::vector<Fix>& fixes, const QString& test, const Message& message)
{
    auto fix = std::ranges::find(fixes, message.tag, &Fix::tag);
    if (fix == fixes.end())
        fix = fixes.insert(fixes.end(), Fix{message.tag, message.level, {}, {}});
    fix->level = std::max(fix->level, message.level);
    if (!fix->tests.contains(test))
        fix->tests << test;
    fix->messages.push_back(message);
}

} // namespace

std::vector<Fix> whatToFix(const Report& report)
{
    std::vector<Fix> fixes;
    for (const Result& result : report.results)
        for (const Message& message : result.messages)
            if (message.level >= Level::Warning && !message.isWaived)
                add(fixes, result.test, message);
    std::ranges::stable_sort(fixes, std::greater(), &Fix::level);
    return fixes;
}

} // namespace caretaker::readiness
