// SPDX-License-Identifier: GPL-3.0-or-later
//
// The view of a notice: the facts as the flat names that templates use. Absent is false, never an empty
// string; each string is one clean line (clean_text.h). Every name is there for every kind, so that a
// template can be moved about.
//
//   registry reply_address appeal_address public_page ca operator case_id shell_case_id tag timeline policy
//   policy_hash policy_uri state is_dead is_flapping is_partial is_slow is_other changes at since
//   since_duration last_functional recovered_at failing_from working_from last_look
//   failed_step{layer,uri,detail} slowest{first_byte,retrieval}
//   blame_repository repository_is_registrys repository_operator
//   ladders[{transport,uri,seen_from,all_ok,layers[{mark,name,detail}]}] ladders_left_out   (ladder.h)
//   functional_now manifest_valid manifest_over manifest_never manifest_until manifest_until_duration
//   objects objects_many roas roas_many
//   steps[...] (steps.h)   events[{at,text,done}] has_events
#pragma once

#include "core/notice/notice_facts.h"

#include <QJsonObject>

namespace caretaker::notice {

QJsonObject viewOf(const NoticeFacts& facts);

/// "case RIPE-0042/ca-name": stands in brackets in every subject, so that replies find their case.
QString referenceTag(const NoticeFacts& facts);

} // namespace caretaker::notice
