// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's pages, in the order of the navigation. The only place that knows them all.
#pragma once

#include "ui/base/page.h"

namespace caretaker::ui {

std::vector<PageEntry> allPages();

} // namespace caretaker::ui
