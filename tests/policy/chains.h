// SPDX-License-Identifier: GPL-3.0-or-later
//
// Policies that extend others, from texts in memory.
#pragma once

#include "core/policy/extends.h"
#include "core/policy/policy.h"

#include <QMap>
#include <QTest>

namespace caretaker::test {

using Texts = QMap<QString, QByteArray>; ///< by what a resolver is asked for

inline policy::Resolver from(const Texts& texts)
{
    return [texts](const QString& name) -> Expected<QByteArray> {
        if (!texts.contains(name))
            return unexpected(Error::badInput(QStringLiteral("no such policy"), name));
        return texts[name];
    };
}

/// The policy at `name` of `texts`.
inline Expected<policy::Policy> parsedFrom(const Texts& texts, const QString& name)
{
    return policy::wholeText({policy::shownName(name), texts[name]}, from(texts))
        .and_then(
            [&](const QByteArray& text) { return policy::Policy::parse(text, policy::shownName(name)); });
}

inline policy::Policy policyFrom(const Texts& texts, const QString& name)
{
    const auto parsed = parsedFrom(texts, name);
    if (!parsed)
        qFatal("%s", qPrintable(parsed.error().toString()));
    return *parsed;
}

} // namespace caretaker::test
