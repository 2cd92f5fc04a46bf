// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desktop calls things, in its language: states, steps, times. Texts of the domain come from
// core/language, so that a letter and the screen use one word for one thing.
#pragma once

#include "core/base/error.h"
#include "core/base/time.h"
#include "core/health/state.h"
#include "core/language/translations.h"

#include <QString>

namespace caretaker::ui {

/// Installs the translations and the direction of reading. Empty: the system's language. Windows that are
/// open already keep their texts.
void applyLanguage(const QString& language);
const language::Translations& spoken(); ///< English before applyLanguage()

QString wordFor(health::State state);
/// As services write states: "dead". What is none is returned as it is.
QString wordForState(const QString& state);

/// As Translations::isolated, in the language that is spoken.
QString isolated(const QString& text);
/// Without such marks: for the clipboard and for files.
QString withoutIsolates(QString text);
QString dateTimeText(Instant at); ///< "2026-11-27 14:05 UTC": short, sorts, the same in every language
QString durationText(Duration duration);
/// "3 days ago", "in 5 hours", "now".
QString relativeText(Instant at, Instant now);
/// What, where and what to do, each on a line.
QString textOf(const Error& error);

} // namespace caretaker::ui
