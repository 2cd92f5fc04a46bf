// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/prefix_list.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

/// The bare content of a signed prefix list; the envelope is fuzz_rpki_cms's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto list =
        decodePrefixList(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!list && list.findings.empty())
        std::abort(); // refused without a reason
    if (!list || refuses(inspectPrefixList(*list)))
        return 0;
    for (std::size_t i = 0; i < list->prefixes.size(); ++i) {
        const IpPrefix& prefix = list->prefixes[i];
        if ((i > 0 && prefix <= list->prefixes[i - 1]) ||
            IpPrefix::tryFromString(prefix.toString()) != prefix)
            std::abort();
    }
    return 0;
}
