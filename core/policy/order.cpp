// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/policy/order.h"

#include <algorithm>
#include <optional>

namespace caretaker::policy {

using namespace Qt::StringLiterals;

namespace {

struct Due
{
    Anchor from;
    Duration after;
};

std::optional<Due> dueOf(const Node& step)
{
    const auto textOf = [&](QStringView key) {
        const Node* node = step.find(key);
        return node && node->kind == Node::Kind::Text ? node->text : QString();
    };
    const auto after = parseDuration(textOf(u"after"));
    if (!after)
        return std::nullopt;
    return Due{anchorFromString(textOf(u"from")).value_or(Step{}.from), *after};
}

bool fallsDueBefore(const Node& a, const Node& b)
{
    const auto first = dueOf(a);
    const auto second = dueOf(b);
    return first && second && isDueBefore(first->from, first->after, second->from, second->after);
}

} // namespace

void insertInOrder(std::vector<Node>& steps, Node step)
{
    const auto it = std::ranges::find_if(steps, [&](const Node& s) { return fallsDueBefore(step, s); });
    steps.insert(it, std::move(step));
}

bool isInOrder(const std::vector<Node>& steps, std::size_t i)
{
    const auto here = steps.begin() + static_cast<std::ptrdiff_t>(i);
    return std::none_of(steps.begin(), here, [&](const Node& s) { return fallsDueBefore(*here, s); }) &&
           std::none_of(here + 1, steps.end(), [&](const Node& s) { return fallsDueBefore(s, *here); });
}

} // namespace caretaker::policy
