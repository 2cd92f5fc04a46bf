// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the operator should do: one step for each endpoint whose first failing layer differs, one for each
// kind of finding (worst first), one for the state where neither says enough. The words are in
// steps.mustache; here it is decided which of them apply, with the operands of the commands checked (typed
// URIs) and quoted for a shell.
#pragma once

#include "core/notice/ladder.h"
#include "core/notice/notice_facts.h"

#include <QJsonArray>

namespace caretaker::notice {

/// Each step has all of: number is_dns is_tcp is_tls is_http is_rsync is_rrdp is_manifest is_crl is_objects
/// is_finding is_flapping is_slow is_unclear (exactly one is true), uri, commands[{command}], meaning remedy
/// clause finding, more (a sentence).
QJsonArray stepViews(const NoticeFacts& facts, const std::vector<Ladder>& ladders, const Speech& speech);

} // namespace caretaker::notice
