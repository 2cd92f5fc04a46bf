// SPDX-License-Identifier: GPL-3.0-or-later
//
// The check of each --language: one that nobody has written in is refused, not silently answered in English.
#pragma once

#include "core/language/translations.h"

#include <CLI/CLI.hpp>

namespace caretaker::cli {

/// For `option->check(knownLanguage())`.
inline CLI::Validator knownLanguage()
{
    return CLI::Validator(
        [](std::string& text) {
            const QString language = QString::fromStdString(text);
            return language::isKnown(language)
                       ? std::string()
                       : QStringLiteral("\"%1\" is not one of %2")
                             .arg(language, language::languages().join(QStringLiteral(", ")))
                             .toStdString();
        },
        "LANGUAGE");
}

} // namespace caretaker::cli
