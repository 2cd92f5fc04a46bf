// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the wizard calls things: steps of the prober, levels and outcomes with their icons.
#pragma once

#include "core/readiness/report.h"

#include <QIcon>

namespace caretaker::ui {

/// "addresses and TLS" as the prober says it, in the language of the desktop.
QString wordForProbeStep(const QString& step);

QIcon levelIcon(readiness::Level level); ///< with Info: as for what is good
/// Of how a test went; each with a shape of its own.
QIcon resultIcon(const readiness::Result& result);
QIcon waitingIcon(); ///< of a test that is not done yet

} // namespace caretaker::ui
