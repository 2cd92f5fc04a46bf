// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes, cut into files at lines "#----": the first is the policy, and each that is extended is the next.
// An error that names a place, or a policy; and a policy that was read is shown and read back to the same
// rules, as is its text, with the same hash.
#include "core/policy/effective.h"
#include "core/policy/extends.h"
#include "core/policy/policy.h"

#include <cstdlib>

namespace {

using namespace caretaker;
using policy::EffectivePolicy;
using policy::Policy;

constexpr QByteArrayView Cut{"\n#----\n"};

std::vector<QByteArray> filesOf(const QByteArray& bytes)
{
    std::vector<QByteArray> files;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = bytes.indexOf(Cut, from)) >= 0; from = at + Cut.size())
        files.push_back(bytes.sliced(from, at - from));
    files.push_back(bytes.sliced(from));
    return files;
}

Expected<QByteArray> wholeTextOf(const QByteArray& bytes)
{
    const std::vector<QByteArray> files = filesOf(bytes);
    std::size_t next = 1;
    const policy::Resolver resolver = [&](const QString& name) -> Expected<QByteArray> {
        if (next >= files.size())
            return unexpected(Error::badInput(QStringLiteral("no such policy"), name));
        return files[next++];
    };
    return policy::wholeText({QStringLiteral("fuzz.toml"), files.front()}, resolver);
}

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto text = wholeTextOf(bytes);
    if (!text) {
        require(!text.error().where.isEmpty());
        return 0;
    }
    const auto policy = Policy::parse(*text, QStringLiteral("fuzz.toml"));
    if (!policy) {
        require(!policy.error().where.isEmpty());
        return 0;
    }
    require(policy->hash == sha256Of(*text));
    const auto again = Policy::parse(policy->toToml().toUtf8(), QStringLiteral("again.toml"));
    require(again && again->timelines == policy->timelines && again->health == policy->health);
    const auto effective = EffectivePolicy::parse(*text, QStringLiteral("fuzz.toml"));
    require(effective && policy::differences(*effective, *effective).empty());
    return 0;
}
