// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which keys a policy file may have, from the very calls that read one, with the meaning and the source of
// each: as a JSON Schema for editors (resources/schema/policy-1.schema.json) and as a page for people
// (docs/policy.md). Tests fail when either file is not what this writes.
#pragma once

#include <QJsonObject>
#include <QString>

namespace caretaker::policy {

/// JSON Schema 2020-12 of the TOML document of one file. What needs the other files of a chain, or several
/// values at once, only `caretaker policy check` knows.
QJsonObject jsonSchema();

/// Markdown, one table a section, without a final newline.
QString keysPage();

} // namespace caretaker::policy
