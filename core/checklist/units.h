// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that this room says, for the list of what is to be translated (translations/strings.h).
#pragma once

#include <QString>

#include <vector>

namespace caretaker::checklist {

struct TranslationUnit
{
    QString text;         ///< in context TranslationContext
    bool counted = false; ///< has plural forms
};

/// The phrases, then titles and texts of the shipped checklists; each text once.
std::vector<TranslationUnit> translationUnits();

} // namespace caretaker::checklist
