// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/policies/policies_page.h"
#include "ui/readiness/readiness_page.h"

namespace caretaker::ui {

std::vector<PageEntry> allPages() { return {readinessPage(), policiesPage()}; }

} // namespace caretaker::ui
