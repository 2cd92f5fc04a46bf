// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error or the 32 bytes of a key.
#include "core/service/approval_signature.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto key = caretaker::service::publicKeyFromPem(bytes, QStringLiteral("fuzz"));
    if (key && key->size() != 32)
        std::abort();
    return 0;
}
