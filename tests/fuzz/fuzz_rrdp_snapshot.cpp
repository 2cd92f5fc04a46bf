// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/update.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto result = caretaker::rrdp::decodeSnapshot(xml, QStringLiteral("s"));
    if (!result.value && result.findings.empty())
        std::abort(); // refused without a reason
    return 0;
}
