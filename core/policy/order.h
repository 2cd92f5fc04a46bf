// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: in which order steps fall due.
#pragma once

#include "core/policy/document.h"
#include "core/policy/policy.h"

namespace caretaker::policy {

/// Whether a step is due before another in every case: what it counts from comes no later, and it counts
/// less. Anchors come one after the other; how long after, no policy knows.
constexpr bool isDueBefore(Anchor from, Duration after, Anchor otherFrom, Duration otherAfter)
{
    return from <= otherFrom && after < otherAfter;
}

/// Before the first of `steps` that falls due later, else last.
void insertInOrder(std::vector<Node>& steps, Node step);
/// Whether a step stands where its predecessors and successors let it.
bool isInOrder(const std::vector<Node>& steps, std::size_t i);

} // namespace caretaker::policy
