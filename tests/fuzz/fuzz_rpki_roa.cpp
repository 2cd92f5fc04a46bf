// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/roa.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

/// The bare content of a ROA; the envelope is fuzz_rpki_manifest's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto roa =
        decodeRoa(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!roa && roa.findings.empty())
        std::abort(); // refused without a reason
    if (!roa || refuses(inspectRoa(*roa)))
        return 0;
    for (const Vrp& vrp : roa->vrps()) {
        if (vrp.maxLength < vrp.prefix.length() || vrp.maxLength > addressBits(vrp.prefix.family()) ||
            IpPrefix::tryFromString(vrp.prefix.toString()) != vrp.prefix)
            std::abort();
    }
    return 0;
}
