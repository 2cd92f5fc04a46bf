// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error, or an output of rpki-client from which follows one word on each CA of a fleet.
#include "core/service/ingest_observations.h"
#include "core/service/ingest_rpki_client.h"

#include <cstdlib>

namespace {

using namespace caretaker;

const std::vector<fleet::DelegatedCa>& fleet()
{
    static const std::vector<fleet::DelegatedCa> cas{
        {.handle = CaHandle::fromString(QStringLiteral("alder")),
         .skis = {*Ski::tryFromHex(QString(40, QLatin1Char('A')))},
         .manifestUris = {*RsyncUri::tryFromString(QStringLiteral("rsync://localhost/repo/alder/ca.mft"))},
         .caRepository = *RsyncUri::tryFromString(QStringLiteral("rsync://localhost/repo/alder/")),
         .certificateUri =
             RsyncUri::tryFromString(QStringLiteral("rsync://registry.example/repository/alder.cer"))}};
    return cas;
}

void check(const service::ValidatorOutput& output, const QString& trustAnchor)
{
    const auto result = service::observationsFrom(output, fleet(), {trustAnchor, {}},
                                                  VantageName::fromString(QStringLiteral("v")), false);
    if (result.observations.size() != 1 || result.functional + result.failed + result.blind != 1)
        std::abort();
    const observe::Observation& seen = result.observations.front();
    if (seen.functional && !output.nonFunctional) // nothing without a list
        std::abort();
    if (observe::observationFromJson(toJson(seen)) != seen)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto output = service::parseRpkiClient(bytes, QStringLiteral("fuzz.json"));
    if (!output)
        return 0;
    check(*output, {});
    check(*output, QStringLiteral("ripe"));
    return 0;
}
