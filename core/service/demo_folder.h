// SPDX-License-Identifier: GPL-3.0-or-later
//
// A folder with a finished demo, or nothing: what the desktop opens as the lab fleet. A demo that was
// stopped, failed or was killed is half made; it is taken away, at the latest when the folder is wanted
// again.
#pragma once

#include "core/service/demo.h"

namespace caretaker::service {

/// Whether a demo was made there to its end.
/// Whole, or not at all.
Expected<void> saveDemoFile(const QString& path, const QByteArray& bytes);

bool holdsDemo(const QString& dir);

/// Makes one, unless it is there. Refused when the folder holds anything that is no demo's, and when it was
/// stopped (DemoOptions::isCancelled); nothing is left of it then.
Expected<void> makeDemo(const DemoOptions& options, const Demo::Progress& progress);

} // namespace caretaker::service
