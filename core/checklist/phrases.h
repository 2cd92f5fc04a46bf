// SPDX-License-Identifier: GPL-3.0-or-later
//
// The names of the phrases in phrases.def.
#pragma once

#include "core/checklist/phrase.h"

namespace caretaker::checklist::words {

#define PHRASE(name, text) inline constexpr Source name{text, false};
#define COUNTED(name, text) inline constexpr Source name{text, true};
#include "core/checklist/phrases.def"
#undef PHRASE
#undef COUNTED

} // namespace caretaker::checklist::words
