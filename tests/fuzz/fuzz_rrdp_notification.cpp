// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/update.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray xml(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto uri = caretaker::HttpsUri::tryFromString(QStringLiteral("https://repo.example.net/n.xml"));
    const auto result = caretaker::rrdp::decodeNotification(xml, *uri);
    if (!result.value && result.findings.empty())
        std::abort(); // refused without a reason
    if (result.value && result.value->snapshot.uri.origin() != uri->origin())
        std::abort();
    return 0;
}
