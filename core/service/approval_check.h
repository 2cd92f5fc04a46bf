// SPDX-License-Identifier: GPL-3.0-or-later
//
// ApprovalCheck: the signatures of approvals in a chain of events, checked once more, each by the key that
// was kept with it. That a key is the person's says the configuration of that time, or the person.
#pragma once

#include "core/enforcement/event.h"

#include <QStringList>

#include <set>

namespace caretaker::service {

struct ApprovalCheck
{
    int signedApprovals = 0; ///< whose signature fits what is recorded
    int unsignedApprovals = 0;
    std::set<QString> keys; ///< "PERSON HEX" of each that signed
    QStringList problems;   ///< one sentence each

    /// "of 3 approvals, 2 are signed, and what was signed is what is recorded"; empty when there are none.
    QString sentence() const;
};

/// `events` in the order of the chain, of any number of cases, each from its beginning.
ApprovalCheck checkApprovals(const enforcement::CaseEvents& events);

} // namespace caretaker::service
