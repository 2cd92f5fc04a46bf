// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: parts of the check of a case bundle (case_bundle_check.h). Each adds to `result` what it
// found right, what it could not check, and what is wrong.
#pragma once

#include "core/service/case_bundle_check.h"

namespace caretaker::service {

/// Every file is the one that SHA256SUMS and manifest.json name, and none is missing.
void checkFiles(const CaseBundle& bundle, BundleCheck& result);
/// Every piece of evidence is the one that an observation names.
void checkEvidence(const CaseBundle& bundle, BundleCheck& result);
/// The raw objects of each look, validated from the trust anchor down, say what was recorded.
void checkRawObjects(const CaseBundle& bundle, BundleCheck& result);

} // namespace caretaker::service
