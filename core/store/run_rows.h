// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a run of observations lies in a row. Internal.
#pragma once

#include "core/store/columns.h"
#include "core/store/observation_store.h"

namespace caretaker::store {

/// What runAt() reads, of observation_run as r and observation_content as c.
inline constexpr QLatin1StringView RunColumns{
    "r.first_at, r.last_at, r.count,"
    " r.first_byte_count, r.first_byte_min, r.first_byte_max, r.first_byte_sum,"
    " r.retrieval_count, r.retrieval_min, r.retrieval_max, r.retrieval_sum, c.content"};

/// Nothing when the observation in it does not read.
std::optional<ObservationRun> runAt(const QSqlQuery& row);

} // namespace caretaker::store
