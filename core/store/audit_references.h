// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the tables that are read in place of the audit chain (transitions, events by case) say what the
// chain says: every entry that belongs into one of them is there, once, under the right CA or case, and there
// is nothing else. Each question is one statement, so that a writer meanwhile cannot make it look broken.
// Internal: part of AuditChain::verify().
#pragma once

#include "core/store/database.h"

#include <optional>

namespace caretaker::store {

struct BrokenReference
{
    qint64 seq; ///< of the entry in the chain
    QString problem;
};

/// Of an intact chain.
Expected<std::optional<BrokenReference>> firstBrokenReference(const Database& database);

} // namespace caretaker::store
