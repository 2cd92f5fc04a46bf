// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/audit_chain.h"

namespace caretaker::service {

/// README of a case bundle: for somebody who has never heard of this program and does not trust who wrote it.
QString caseReadme(const QString& ca, const store::AuditHead& head);

} // namespace caretaker::service
