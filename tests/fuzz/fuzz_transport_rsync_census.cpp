// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/rsync_census.h"

#include <cstdint>
#include <cstdlib>

using caretaker::transport::RsyncCensus;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    RsyncCensus whole;
    const QByteArray others = whole.take(text);
    RsyncCensus pieces;
    QByteArray otherPieces;
    for (qsizetype at = 0; at < text.size(); at += 7)
        otherPieces += pieces.take(text.mid(at, 7));
    if (whole.bytes() < 0 || whole.received() > whole.bytes() || others.size() > text.size())
        std::abort();
    if (text.size() < 16'000 &&
        (others != otherPieces || whole.bytes() != pieces.bytes() || whole.entries() != pieces.entries()))
        std::abort(); // it matters how the output was cut
    return 0;
}
