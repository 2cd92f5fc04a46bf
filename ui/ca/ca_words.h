// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this page calls things of the domain, in its language. Where letters or checklists have a word for it,
// it is theirs.
#pragma once

#include "core/base/finding.h"
#include "core/fleet/delegated_ca.h"
#include "core/health/issue.h"
#include "core/health/reading.h"
#include "ui/base/looks.h"

namespace caretaker::ui {

/// Translated; marked QT_TRANSLATE_NOOP("ca", ...).
QString say(const char* text);

QString wordFor(health::ReadingKind kind);
QString wordFor(Severity severity);
Tone toneFor(Severity severity);
QString iconFor(Severity severity);
QString nameOf(observe::Layer layer);
QString nameOf(observe::Transport transport); ///< "RRDP", "rsync"
QString nameOf(health::IssueKind kind);
QString meaningOf(const Finding& finding);
QString remedyOf(const Finding& finding);
/// What staff look at when this layer is the first that fails (core/observe/diagnosis.h).
QString remedyFor(observe::Layer layer);
/// Who has to act.
QString sentenceFor(observe::Blame blame);
/// By its name in the store: "formal-notice", "open", "technical".
QString noticeTitle(const QString& kind);
QString statusWord(const QString& status);
QString contactWord(const QString& kind);
QString nameOf(fleet::LifecycleStage stage);

} // namespace caretaker::ui
