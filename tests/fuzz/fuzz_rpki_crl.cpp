// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rpki/crl.h"

#include <cstdint>
#include <cstdlib>

using namespace caretaker::rpki;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto crl =
        decodeCrl(QByteArrayView(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (!crl && crl.findings.empty())
        std::abort(); // refused without a reason
    if (!crl)
        return 0;
    inspectCrl(*crl);
    for (const auto& serial : crl->revoked) {
        if (!crl->revokes(serial))
            std::abort();
    }
    return 0;
}
