// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wording of notices: Mustache templates compiled in from
// resources/templates/notices/LANGUAGE/NAME.mustache, rendered strictly. Values are plain text, never HTML:
// nothing is escaped.
#pragma once

#include "core/base/expected.h"

#include <QJsonObject>
#include <QString>

namespace caretaker::notice {

/// Text of the template in `language` ("pt_BR" or "pt-BR", then "pt", then "en"). Failed when English lacks
/// it too.
Expected<QString> templateText(const QString& language, const QString& name);

/// Renders it with `view`: strings and numbers fill variables, false and null and empty arrays hide sections,
/// objects and arrays open them. Unlike plain Mustache a name that the view does not have is an error, also
/// in a section tag or a partial: a letter with a hole in it must never leave the house.
Expected<QString> renderTemplate(const QString& language, const QString& name, const QJsonObject& view);

/// The same for a text that is not among the templates. Partials are looked up there.
Expected<QString> renderText(const QString& language, const QString& text, const QJsonObject& view);

} // namespace caretaker::notice
