// SPDX-License-Identifier: GPL-3.0-or-later
//
// All that this room says, for the list of what is to be translated (translations/strings.h).
#pragma once

#include "core/language/source_text.h"

namespace caretaker::checklist {

/// The phrases, then titles and texts of the shipped checklists; in context "checklist".
std::vector<language::SourceText> sourceTexts();

} // namespace caretaker::checklist
