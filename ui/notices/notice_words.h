// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of notices calls things.
#pragma once

#include "core/notice/notice_facts.h"

#include <QString>

namespace caretaker::ui {

QString wordFor(notice::Kind kind);
QString wordForKind(const QString& kind);     ///< as stored: "formal-notice"
QString wordForStatus(const QString& status); ///< as stored: "queued", "bounced"
QString wordForContact(const QString& rung);  ///< as stored: "technical", "staff"
QString wordForEvent(const QString& what);    ///< of a notice: "begun", "retry"
QString languageName(const QString& language);

/// What people look for, by what can be done.
enum class NoticeFilter { All, Waiting, Sent, Failed, Answered, CalledOff };
inline constexpr int NoticeFilterCount = 6;
QString wordFor(NoticeFilter filter);
NoticeFilter filterOf(const QString& status); ///< which one it falls under

} // namespace caretaker::ui
