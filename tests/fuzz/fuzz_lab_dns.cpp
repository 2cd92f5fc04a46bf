// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lab/dns_message.h"

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker;
    const QByteArrayView query(data, static_cast<qsizetype>(size));
    static const lab::DnsZone zone{{QStringLiteral("one.lab.test"), {.ipv6 = true}},
                                   {QStringLiteral("ill.lab.test"), {.fails = true}}};
    const auto answer = lab::answerDns(query, zone);
    if (answer && (answer->size() < 12 || !answer->startsWith(query.first(2)) || (answer->at(2) & 0x80) == 0))
        std::abort(); // no answer to this query
    return 0;
}
