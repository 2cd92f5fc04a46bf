// SPDX-License-Identifier: GPL-3.0-or-later
//
// All texts to translate that lie in data files, as the header that lupdate reads: translations/strings.h.
#pragma once

#include "core/language/source_text.h"

#include <QByteArray>

namespace caretaker {

/// Sorted, each once.
std::vector<language::SourceText> allSourceTexts();

/// The whole of translations/strings.h.
QByteArray headerOf(const std::vector<language::SourceText>& texts);

} // namespace caretaker
