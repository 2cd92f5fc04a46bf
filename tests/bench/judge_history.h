// SPDX-License-Identifier: GPL-3.0-or-later
//
// A year of history under a database, through the stores that a monitor uses: for bench_judge.
#pragma once

#include "core/base/time.h"
#include "core/fleet/delegated_ca.h"
#include "core/store/database.h"
#include "tests/bench/process_run.h"

#include <vector>

namespace caretaker::bench {

/// The value, or the end of the benchmark.
template <typename Value>
Value must(Expected<Value> value)
{
    if (!value)
        fail(value.error().toString());
    if constexpr (!std::is_void_v<Value>)
        return std::move(*value);
}

/// From `from` on: every CA is down four times a quarter (two transitions each time) and has been watched
/// every ten minutes (rings and windows full); a case that was opened and resolved for each fifth CA; all
/// rounds. Returns how long that was.
Duration addYearOfHistory(const QString& path, const std::vector<fleet::DelegatedCa>& fleet, Instant from);

} // namespace caretaker::bench
