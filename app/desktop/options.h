// SPDX-License-Identifier: GPL-3.0-or-later
//
// The desktop's command line.
#pragma once

#include "core/base/error.h"

#include <QString>

#include <variant>

namespace caretaker::desktop {

struct Options
{
    QString config;   ///< --config FILE
    QString database; ///< --database URL; empty: the configuration's, or the one opened last
    QString page;     ///< --page NAME[/ARGUMENT]; empty: the one shown last
    QString theme;    ///< --theme light|dark|system; empty: as remembered
    QString language; ///< --language LANG; empty: as remembered, else the system's
    QString settings; ///< --settings FILE: an INI file instead of the user's settings
    bool lab = false; ///< --lab: on a lab fleet with history
    bool readOnly = false;
};

/// What was asked for; or the exit code, where help or a version was printed, or what is wrong.
std::variant<Options, int> parseOptions(int argc, char** argv);

} // namespace caretaker::desktop
