// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes as mail that came in: nothing, or what it means, bounded and without addresses in what a server
// said.
#include "core/post/incoming.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto incoming = caretaker::post::readIncoming(bytes);
    if (!incoming)
        return 0;
    const bool bounded = !incoming->id.isEmpty() && incoming->id.size() <= 300 &&
                         incoming->refersTo.size() <= 50 && incoming->diagnostic.size() <= 500 &&
                         incoming->caseId.size() <= 200;
    if (!bounded || incoming->diagnostic.contains(u'@'))
        std::abort();
    return 0;
}
