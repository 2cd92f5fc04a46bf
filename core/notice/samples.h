// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts as the service would fill them, made up: for previews, for the check of templates, and for tests. A
// CA dead for 61 days behind an expired TLS certificate, with rsync still delivering an expired manifest; two
// vantages that agree. Pure.
#pragma once

#include "core/notice/notice_facts.h"

#include <vector>

namespace caretaker::notice::sample {

NoticeFacts deadCa();
NoticeFacts inState(const QString& state); ///< "dead", "flapping", "partial", "slow", or an issue
NoticeFacts recovered();
NoticeFacts complete(); ///< with everything that any kind may say
NoticeFacts bare();     ///< without everything that may be absent
/// All of them and more, each fit for every kind: together they open and close every section.
std::vector<NoticeFacts> sets();

} // namespace caretaker::notice::sample
