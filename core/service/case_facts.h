// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what case_board.h shows, and what it is made from.
#pragma once

#include "core/service/case_board.h"

namespace caretaker::service {

struct CaseFacts
{
    Judged judged;
    enforcement::CaFacts facts; ///< with what the record of notices says
};
Expected<CaseFacts> readFacts(const CaseService& service, const enforcement::Case& c);

CaseCard cardOf(const enforcement::Case& c, const CaseFacts& facts, const Workspace& workspace, Instant now);

/// All that a step which people decide about needs, in the order in which commands ask for it. Pure.
std::vector<Precondition> preconditionsOf(const enforcement::Case& c, const policy::Policy& policy,
                                          const enforcement::CaFacts& facts, const policy::Step& step,
                                          Instant now);

} // namespace caretaker::service
