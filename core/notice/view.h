// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view of a notice: the facts as the flat names that templates use. Absent is false, never an empty
// string; each string is one clean line (clean_text.h). Every name is there for every kind, so that a
// template can be moved about.
//
//   registry reply_address reply_form appeal_address public_page ca operator case_id shell_case_id tag
//   timeline policy policy_hash policy_uri state summary is_dead is_flapping is_partial is_slow is_other
//   changes at since since_duration last_functional recovered_at effective_at is_probation
//   failing_from working_from last_look failed_step{layer,uri,detail} evidence slowest{first_byte,retrieval}
//   repository_is_registrys repository_is_own repository_operator
//   ladders[{transport,uri,seen_from,all_ok,layers[{mark,name,detail}]}] ladders_left_out   (ladder.h)
//   functional_now manifest_valid manifest_over manifest_never manifest_until objects roas
//   steps[...] (steps.h)   has_past past[{at,text}] has_coming coming[{at,text}]
//   expiring[{what,uri,ends}] ends_within has_certificate has_roa has_manifest has_object
//   repository affected cas[{ca}] cas_left_out
//   staff_what staff_step shell_step staff_approved staff_needed staff_notice_kind staff_notice_id
//   shell_notice_id staff_affected staff_attempts   in_group
//   has_calendar (render.cpp adds it)
//   title group_short group_count rows[{row}] rows_left_out left_out for_staff   (group.cpp: "group.mustache"
//   only)
//
// What people read in it is in the facts' language: sentences and dates; names, URIs and details are as they
// are.
#pragma once

#include "core/notice/notice_facts.h"

#include <QJsonObject>

namespace caretaker::notice {

QJsonObject viewOf(const NoticeFacts& facts);

/// Every string in it made one clean line.
QJsonObject cleanedView(const QJsonObject& view);

/// "case RIPE-0042/ca-name": stands in brackets in every subject, so that replies find their case.
QString referenceTag(const NoticeFacts& facts);

} // namespace caretaker::notice
