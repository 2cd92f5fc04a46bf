// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/audit/audit_page.h"
#include "ui/board/board_page.h"
#include "ui/ca/ca_page.h"
#include "ui/checklists/checklists_page.h"
#include "ui/fleet/fleet_page.h"
#include "ui/notices/notices_page.h"
#include "ui/policies/policies_page.h"
#include "ui/readiness/readiness_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"

namespace caretaker::ui {

std::vector<PageEntry> allPages()
{
    return {todayPage(),      fleetPage(),     caPage(),       boardPage(), noticesPage(),
            checklistsPage(), readinessPage(), policiesPage(), auditPage(), settingsPage()};
}

} // namespace caretaker::ui
