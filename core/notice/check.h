// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether notices can be written: every template and kind in every language with sample facts that set every
// variable and leave every optional one out. For registries that override templates, and for translators.
// Pure.
#pragma once

#include "core/notice/wording.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace caretaker::notice {

struct WordingProblem
{
    QString place; ///< "FILE:LINE", "NAME.mustache:LINE", or a language
    QString what;  ///< one sentence
};

/// Unknown names, malformed templates, missing subjects, and translations that lost a tag, a command or a
/// plural; each once.
std::vector<WordingProblem> checkWording(const Wording& wording, const QStringList& languages);

struct MissingTranslation
{
    QString language;
    QString context;
    QString text; ///< stays English
};
/// Of this room's texts (phrases.h) and the findings' meanings and remedies.
std::vector<MissingTranslation> missingTranslations(const QStringList& languages);

} // namespace caretaker::notice
