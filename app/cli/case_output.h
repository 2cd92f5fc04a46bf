// SPDX-License-Identifier: GPL-3.0-or-later
// How cases are printed.
#pragma once

#include "core/service/case_service.h"

#include <QJsonObject>
#include <QStringList>

namespace caretaker::cli {

/// The case, its clocks and its next step.
QJsonObject caseJson(const service::CaseService& cases, const enforcement::Case& c, Instant now);

/// At most 100 columns.
QString caseListHeader();
QString caseListLine(const service::CaseService& cases, const enforcement::Case& c, Instant now);

/// The whole story: what it is about, its clocks, holds, incidents and approvals, each event with its date,
/// and what comes next.
QStringList caseStory(const service::CaseService& cases, const enforcement::Case& c, Instant now,
                      bool withContacts = false);

} // namespace caretaker::cli
