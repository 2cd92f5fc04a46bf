// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error or a fleet; and a fleet that was read is written and read back exactly.
#include "core/fleet/importers.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker::fleet;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto cas = importCsv(bytes, QStringLiteral("fuzz.csv"));
    if (cas && importCsv(exportCsv(*cas, Contacts::Include), QStringLiteral("again.csv")) != cas)
        std::abort();
    return 0;
}
