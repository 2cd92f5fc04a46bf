// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes: an error that names the file, or a policy; and a policy that was read is shown and read back to
// the same rules.
#include "core/policy/policy.h"

#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    using caretaker::policy::Policy;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto policy = Policy::parse(bytes, QStringLiteral("fuzz.toml"));
    if (!policy) {
        if (!policy.error().where.startsWith(QStringLiteral("fuzz.toml")))
            std::abort();
        return 0;
    }
    const auto again = Policy::parse(policy->toToml().toUtf8(), QStringLiteral("again.toml"));
    if (!again || again->timelines != policy->timelines || again->health != policy->health)
        std::abort();
    return 0;
}
