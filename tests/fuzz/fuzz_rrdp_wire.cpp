// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a decoding process that was taken over could say: the reader refuses it, or what it read is written
// again as it came.
#include "core/rrdp/wire.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace caretaker::rrdp;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (const auto notification = notificationFromWire(bytes);
        notification && !notificationFromWire(toWire(*notification)))
        std::abort();
    if (const auto snapshot = snapshotFromWire(bytes); snapshot && !snapshotFromWire(toWire(*snapshot)))
        std::abort();
    if (const auto delta = deltaFromWire(bytes); delta && !deltaFromWire(toWire(*delta)))
        std::abort();
    return 0;
}
