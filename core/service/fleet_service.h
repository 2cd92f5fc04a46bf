// SPDX-License-Identifier: GPL-3.0-or-later
//
// The use cases behind `caretaker ca ...`: what is watched. Every change is an audit entry.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/store/database.h"
#include "core/store/fleet_store.h"

#include <vector>

namespace caretaker::service {

struct ImportReport
{
    int added = 0;
    int changed = 0;
    int unchanged = 0;
};

/// All of them in one transaction: all or none.
Expected<ImportReport> importCas(const store::Database& database, const std::vector<fleet::DelegatedCa>& cas,
                                 const store::Author& author);

/// BadInput when the handle is unknown.
Expected<fleet::DelegatedCa> findCa(const store::Database& database, const CaHandle& handle);

} // namespace caretaker::service
