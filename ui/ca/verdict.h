// SPDX-License-Identifier: GPL-3.0-or-later
//
// The verdict on a CA in a sentence or two, in the language of the desktop. Why it is so, in full, is the
// service's own English text (core/service/why_report.h).
#pragma once

#include "core/service/why_report.h"

namespace caretaker::ui {

/// "Dead since 2026-09-01 04:00 UTC (26 days). TCP connection to https://... fails: connection refused. The
/// operator of the CA has to act."
QString verdictOf(const service::WhyReport& report, Instant now);

} // namespace caretaker::ui
