// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: what each key of a policy file means, and which document it comes from.
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <span>

namespace caretaker::policy {

struct KeyMeaning
{
    QLatin1StringView key; ///< "timeline.step.after"
    QLatin1StringView meaning;
    QLatin1StringView source; ///< empty: our own
};

/// One for each key that the reader knows, tables too; a test fails otherwise.
std::span<const KeyMeaning> keyMeanings();
/// Null for an unknown key.
const KeyMeaning* meaningOf(const QString& key);

} // namespace caretaker::policy
