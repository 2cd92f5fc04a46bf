// SPDX-License-Identifier: GPL-3.0-or-later
//
// From options to a window: settings, theme, language, database.
#pragma once

#include "app/desktop/options.h"

#include <QSettings>

#include <memory>

namespace caretaker::desktop {

/// The user's own, or the file that was named.
std::unique_ptr<QSettings> openSettings(const Options& options);

/// Shows the window, and returns when it is closed: the exit code.
int run(const Options& options, QSettings& settings);

} // namespace caretaker::desktop
