// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error, or a status of Routinator, which says of no CA that it is functional or not.
#include "core/service/ingest_observations.h"
#include "core/service/ingest_routinator.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using namespace caretaker;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto output = service::parseRoutinator(bytes, QStringLiteral("fuzz.json"));
    if (!output)
        return 0;
    const fleet::DelegatedCa ca{
        .handle = CaHandle::fromString(QStringLiteral("alder")),
        .skis = {},
        .manifestUris = {*RsyncUri::tryFromString(QStringLiteral("rsync://localhost/repo/alder/ca.mft"))},
        .caRepository = *RsyncUri::tryFromString(QStringLiteral("rsync://localhost/repo/alder/")),
        .notification =
            HttpsUri::tryFromString(QStringLiteral("https://rrdp.alder.example/notification.xml"))};
    const auto result =
        service::observationsFrom(*output, {ca}, {}, VantageName::fromString(QStringLiteral("v")), false);
    if (result.blind != 1 ||
        observe::observationFromJson(toJson(result.observations.front())) != result.observations.front())
        std::abort();
    return 0;
}
