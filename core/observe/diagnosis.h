// SPDX-License-Identifier: GPL-3.0-or-later
//
// Diagnosis: the first layer that failed, what to do about it, and who has to, in English words for staff.
// Letters to operators have words of their own (core/notice). Pure.
#pragma once

#include "core/observe/observation.h"

namespace caretaker::observe {

struct Diagnosis
{
    const EndpointOutcome* endpoint; ///< in the observation
    const LayerOutcome* failed;
};

/// Of the endpoint that matters most: one that leaves the CA without contents before one that others make up
/// for. Nothing when no layer failed. Points into `seen`.
std::optional<Diagnosis> diagnose(const Observation& seen);

/// One sentence: what to look at when this layer is the first that fails.
QString remedyFor(Layer layer);

/// One sentence for a rule of attribution.h; empty when nobody is to blame.
QString wordsForBlame(const Observation& seen);

} // namespace caretaker::observe
