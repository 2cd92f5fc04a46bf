// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pages.h"

#include "ui/ca/ca_page.h"

namespace caretaker::ui {

std::vector<PageEntry> allPages() { return {caPage()}; }

} // namespace caretaker::ui
