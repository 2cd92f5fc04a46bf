// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: the values of its TOML files that core/policy's reader does not have.
#pragma once

#include "core/policy/fields.h"

namespace caretaker::readiness {

/// A list of texts; empty where none is stated.
void readTexts(policy::Table& table, const QString& key, std::vector<QString>& values);
/// "2026-11-01": its first second, UTC.
void readDay(policy::Table& table, const QString& key, Instant& value);

/// The whole file by `read`, or the first thing that is wrong in it.
template <typename T, typename Read>
Expected<T> readToml(const QByteArray& toml, const QString& fileName, const Read& read)
{
    const auto document = policy::parseToml(toml, fileName);
    if (!document)
        return unexpected(document.error());
    policy::Problems problems({fileName});
    policy::Table root(*document, {}, problems);
    T value{};
    read(root, value);
    root.finish();
    if (problems.first())
        return unexpected(*problems.first());
    return value;
}

} // namespace caretaker::readiness
