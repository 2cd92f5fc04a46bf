// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as a trace's lines: an error, or an observation that the backtest takes in, and that has its
// place in time.
#include "core/service/backtest.h"
#include "core/service/backtest_trace.h"
#include "core/service/policy_service.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker;
    static const auto policy = service::loadPolicy(QStringLiteral("bcp-default"));
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    service::TraceNotes notes;
    service::BacktestInputBuilder builder({});
    std::int64_t taken = 0;
    for (const QByteArray& line : bytes.split('\n'))
        if (const auto look = service::parseTraceLine(line, notes))
            taken += builder.add(*look).has_value() ? 1 : 0;
    const service::BacktestInput input = builder.take();
    if (input.observations != taken || notes.list().size() > 20)
        std::abort();
    const auto result = service::backtest(input, *policy, {.threads = 1});
    if (result.rounds > taken)
        std::abort();
    return 0;
}
