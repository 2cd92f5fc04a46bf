// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/aspa.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker;
using namespace caretaker::rpki;

/// The bare content of an ASPA; the envelope is fuzz_rpki_cms's.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto aspa =
        decodeAspa(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!aspa && aspa.findings.empty())
        std::abort(); // refused without a reason
    if (!aspa || refuses(inspectAspa(*aspa)))
        return 0;
    const auto& providers = aspa->providers;
    if (providers.empty() || static_cast<qsizetype>(providers.size()) > limits::MaxAspaProviders)
        std::abort();
    for (std::size_t i = 0; i < providers.size(); ++i) {
        if (providers[i] == aspa->customer || (i > 0 && providers[i] <= providers[i - 1]))
            std::abort();
    }
    if (!checkHeld(*aspa, requiredResources(*aspa)).empty() || checkHeld(*aspa, {}).empty())
        std::abort();
    return 0;
}
