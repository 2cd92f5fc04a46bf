// SPDX-License-Identifier: GPL-3.0-or-later
//
// The ladder of a look: each endpoint's layers from DNS up, down to the first that failed. What several
// vantages saw alike is said once.
#pragma once

#include "core/notice/notice_facts.h"
#include "core/notice/speech.h"

#include <QJsonArray>
#include <QString>

#include <optional>
#include <vector>

namespace caretaker::notice {

/// One endpoint as some of the vantages saw it alike.
struct Ladder
{
    observe::EndpointOutcome endpoint;
    std::vector<VantageName> seenFrom;

    /// The first layer that failed; nothing when none did.
    std::optional<observe::LayerOutcome> failure() const;
};

/// In order of first appearance; those that failed first.
std::vector<Ladder> laddersOf(const std::vector<VantageView>& vantages);

/// Names the templates use: {transport, uri, seen_from, all_ok, layers[{mark,name,detail}]}; seen_from is
/// false where all `vantages` saw it so.
QJsonArray ladderViews(const std::vector<Ladder>& ladders, size_t vantages, const Speech& speech);

} // namespace caretaker::notice
