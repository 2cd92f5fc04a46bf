// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/tal.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto tal = Tal::decode(text, QStringLiteral("fuzz"));
    if (tal && Tal::decode(tal->encode(), QStringLiteral("fuzz")) != tal)
        std::abort();
    return 0;
}
