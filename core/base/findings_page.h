// SPDX-License-Identifier: GPL-3.0-or-later
//
// The findings catalogue as a page for people: docs/findings.md is what this writes, and a test fails when
// the two differ. A pure function of the catalogue.
#pragma once

#include <QString>

namespace caretaker {

/// Markdown (GitHub's, for its tables), in groups by what the findings are about, without a final newline.
/// Within a group the order is that of the catalogue.
QString findingsPage();

} // namespace caretaker
