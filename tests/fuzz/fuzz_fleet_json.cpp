// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error or a fleet; and a fleet that was read is written and read back exactly, as JSON and as
// CSV.
#include "core/fleet/importers.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker::fleet;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto cas = importJson(bytes, QStringLiteral("fuzz.json"));
    if (!cas)
        return 0;
    const auto json = importJson(exportJson(*cas, Contacts::Include), QStringLiteral("again.json"));
    const auto csv = importCsv(exportCsv(*cas, Contacts::Include), QStringLiteral("again.csv"));
    if (json != cas || csv != cas)
        std::abort();
    return 0;
}
