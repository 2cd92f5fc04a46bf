// SPDX-License-Identifier: GPL-3.0-or-later
//
// Tag: the stable name of what a readiness test found, "TLS_EXPIRED". The catalogue (tags.def and what it
// includes) is the one table of all tags: level, the tests that say it, one English sentence with named
// arguments (arguments.h), and what to fix. docs/readiness/ describes each, and a test fails when they
// differ.
#pragma once

#include "core/base/finding.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace caretaker::readiness {

/// By consequence. Critical: relying parties reject everything. Error: they lose something, or the registry
/// cannot delegate. Warning: it works today and will break. Notice: hygiene. Info: a fact worth telling.
using Level = Severity;

enum class Tag {
#ifndef Q_MOC_RUN // which cannot read a table of tables
#define CARETAKER_READINESS(tag, level, tests, text, remedy) tag,
#include "core/readiness/tags.def"
#undef CARETAKER_READINESS
#endif
};

struct TagInfo
{
    Tag tag;
    QString name;      ///< "TLS_EXPIRED"
    Level level;       ///< unless the profile says otherwise
    QStringList tests; ///< ids of those that say it
    QString text;      ///< English, with {arguments}; without a full stop at its end
    QString remedy;    ///< English; empty for what needs no fix
};

const std::vector<TagInfo>& tagCatalogue();
const TagInfo& infoOf(Tag tag);
inline QString toString(Tag tag) { return infoOf(tag).name; }
std::optional<Tag> tagFromString(QStringView name);

/// "info" to "critical".
std::optional<Level> levelFromString(QStringView name);
QStringList levelNames();

} // namespace caretaker::readiness
