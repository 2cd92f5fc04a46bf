// SPDX-License-Identifier: GPL-3.0-or-later
//
// The wording of notices: English Mustache templates compiled in from resources/templates/notices/en, said in
// other languages unit by unit (template_units.h), or replaced by a registry's own files. Rendered strictly.
// Values are plain text, never HTML: nothing is escaped.
#pragma once

#include "core/base/expected.h"

#include <QJsonObject>
#include <QMap>
#include <QString>
#include <QStringList>

namespace caretaker::notice {

class Wording
{
public:
    /// What is compiled in.
    Wording() = default;
    /// With the files FOLDER/LANGUAGE/NAME.mustache, which win over everything for their language. They are
    /// read now, once. BadInput, with the file named, for one that is too large, unreadable, or no template
    /// that there is.
    static Expected<Wording> withOverrides(const QString& folder);

    /// Names of all templates and partials, sorted.
    static const QStringList& names();

    /// The template ready for rendering in `language` ("pt_BR" or "pt-BR"): a file of the registry's own for
    /// it or for its base language, else the English one with each unit translated where it can be. Failed
    /// when there is none of that name.
    Expected<QString> templateText(const QString& language, const QString& name) const;
    /// As written: the registry's own file, else the English template; empty when there is none of that name.
    QString sourceText(const QString& language, const QString& name) const;
    /// Its file where it is an override; else its name, for messages.
    QString placeOf(const QString& language, const QString& name) const;

    /// Renders it with `view`: strings and numbers fill variables, false and null and empty arrays hide
    /// sections, objects and arrays open them. Unlike plain Mustache a name that the view does not have is an
    /// error, also in a section tag or a partial: a letter with a hole in it must never leave the house.
    Expected<QString> render(const QString& language, const QString& name, const QJsonObject& view) const;
    /// The same for a text that is not among the templates. Partials are looked up there.
    Expected<QString> renderText(const QString& language, const QString& text, const QJsonObject& view) const;

private:
    struct File
    {
        QString path;
        QString text;
    };
    const File* overrideFor(const QString& language, const QString& name) const;

    QMap<QString, File> m_overrides; ///< by "LANGUAGE/NAME"
};

} // namespace caretaker::notice
