// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error or a configuration; and one that was read is written and read back the same.
#include "core/service/config.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using caretaker::service::Config;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto config = Config::parse(bytes, QStringLiteral("/fuzz.toml"));
    if (!config)
        return 0;
    const auto again = Config::parse(config->toToml(), QStringLiteral("/again.toml"));
    if (!again || again->toToml() != config->toToml())
        std::abort();
    return 0;
}
