// SPDX-License-Identifier: GPL-3.0-or-later
//
// What could stand where the cursor is in a filter. Pure.
#pragma once

#include "ui/fleet/filter.h"

namespace caretaker::ui {

/// What the fleet at hand offers for keys that take any text; each once.
struct FilterVocabulary
{
    QStringList handles;
    QStringList operators;
    QStringList repositories;
    QStringList steps;
};
FilterVocabulary vocabularyOf(const std::vector<service::FleetRow>& rows);

struct FilterCompletion
{
    qsizetype from = 0; ///< what of the text is replaced
    qsizetype length = 0;
    QStringList proposals; ///< as they are inserted: "state:", "dead", "\"Example Network\""
};
/// At most so many; those that begin with what was typed come before those that contain it.
inline constexpr qsizetype MostProposals = 40;

FilterCompletion completionAt(const QString& text, qsizetype cursor, const FilterVocabulary& words);

} // namespace caretaker::ui
