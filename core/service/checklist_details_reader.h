// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a checklist says of one CA in detail, from the runs, rollups and episodes of the store.
#pragma once

#include "core/checklist/checklist_facts.h"
#include "core/service/workspace.h"
#include "core/store/observation_store.h"

namespace caretaker::service {

struct FigurePeriod
{
    Instant from;
    Instant to;
    Duration length() const { return to - from; }
};

/// Typical (mean) time of retrieval of the runs that overlap the period.
std::optional<Milliseconds> meanRetrieval(const std::vector<store::ObservationRun>& runs,
                                          const FigurePeriod& period);

/// How often a new manifest was seen, and how long there was no valid one. Runs of one vantage, in order.
std::optional<checklist::ManifestRhythm> rhythmOf(const std::vector<store::ObservationRun>& runs);

/// Seen from this workspace's own vantage, or from all where it never looked.
Expected<checklist::CaDetails> readDetails(const Workspace& workspace, const CaHandle& ca,
                                           const FigurePeriod& period);

/// Functional share of the watched time, from runs of one vantage.
std::optional<double> availabilityIn(const Workspace& workspace,
                                     const std::vector<store::ObservationRun>& runs,
                                     const FigurePeriod& period);

} // namespace caretaker::service
