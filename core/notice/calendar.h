// SPDX-License-Identifier: GPL-3.0-or-later
//
// The deadlines of notices as a calendar (RFC 5545), written with libical. Pure and deterministic.
//
// One VEVENT a coming event that names its step. Its UID is made of case and step, so that each later notice
// moves the entry instead of adding another; SEQUENCE grows with the time since the trouble began. An alarm
// one day ahead. Events that will not happen any more are STATUS:CANCELLED. No contact data but the
// registry's own address.
#pragma once

#include "core/notice/notice_facts.h"

#include <QByteArray>

#include <vector>

namespace caretaker::notice {

/// Lines end in CRLF; METHOD:PUBLISH. Empty when there is nothing to enter or to strike out.
QByteArray calendarOf(const std::vector<const NoticeFacts*>& matters);

/// "<hash>@domain of the reply address": the same for a case and a step for ever.
QString calendarIdFor(const NoticeFacts& facts, const QString& step);

} // namespace caretaker::notice
