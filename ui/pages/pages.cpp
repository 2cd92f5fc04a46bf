// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/audit/audit_page.h"
#include "ui/checklists/checklists_page.h"
#include "ui/settings/settings_page.h"

namespace caretaker::ui {

std::vector<PageEntry> allPages() { return {checklistsPage(), auditPage(), settingsPage()}; }

} // namespace caretaker::ui
