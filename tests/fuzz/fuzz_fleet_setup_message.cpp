// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/fleet/setup_message.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker;
    const QByteArray xml(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto result = fleet::decodeSetupMessage(xml, QStringLiteral("fuzz"));
    if (result.value.has_value() != (worstSeverity(result.findings) < Severity::Error))
        std::abort(); // refused without a reason, or taken in spite of one
    return 0;
}
