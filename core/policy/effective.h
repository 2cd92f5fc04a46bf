// SPDX-License-Identifier: GPL-3.0-or-later
//
// A policy as it takes effect: each value, and where it was stated. For people who ask what a policy says and
// why, and for comparing two. Values are written as toToml() writes them, so that "1d" and "24h" are one.
#pragma once

#include "core/policy/policy.h"

#include <optional>
#include <vector>

namespace caretaker::policy {

/// Where a value is stated.
struct Origin
{
    QString file;
    int line = 1;
    int column = 1;
};

struct EffectiveValue
{
    QString
        path; ///< "health.dead.after", "timeline.dead.step.notify.after", "metrics.alert.fetch-success.below"
    QString value;                ///< as TOML: "\"24h\""
    std::optional<Origin> origin; ///< nothing: the default
};

/// "bcp-default.toml:24", or "default".
QString toString(const std::optional<Origin>& origin);

/// Something to look at once more; no error.
struct Advice
{
    QString where; ///< "FILE:LINE:COLUMN", or the file where nothing is stated
    QString what;
    QString hint;
    QString toString() const; ///< "WHERE: WHAT (HINT)"
};

struct EffectivePolicy
{
    Policy policy;
    QString fileName;
    std::vector<EffectiveValue> values; ///< in the order of toToml()
    std::vector<Advice> doubts;         ///< about the policy alone; who knows the fleet may have more

    /// Fails as Policy::parse() does.
    static Expected<EffectivePolicy> parse(const QByteArray& text, const QString& fileName);

    const EffectiveValue* value(QStringView path) const; ///< null when there is none
    /// About a value, at its place.
    Advice advice(QStringView path, const QString& what, const QString& hint) const;
};

struct Difference
{
    QString path;
    std::optional<QString> a; ///< nothing: A has no such value
    std::optional<QString> b;
};

/// Where the rules of two policies differ, value by value, timelines and steps by their ids. Name, title and
/// source are no rules; the order within a list is none either.
std::vector<Difference> differences(const EffectivePolicy& a, const EffectivePolicy& b);

} // namespace caretaker::policy
