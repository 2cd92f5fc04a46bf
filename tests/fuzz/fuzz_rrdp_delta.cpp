// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/update.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto result = caretaker::rrdp::decodeDelta(xml, QStringLiteral("d"));
    if (!result.value && result.findings.empty())
        std::abort(); // refused without a reason
    if (!result.value)
        return 0;
    caretaker::rrdp::RepositoryState state{result.value->session, result.value->serial - 1, {}};
    const auto before = state;
    if (caretaker::rrdp::applyDelta(state, *result.value, QStringLiteral("d")) && state != before)
        std::abort(); // half applied
    return 0;
}
