// SPDX-License-Identifier: GPL-3.0-or-later
//
// All subcommands. To add one: a class in a file of its own, and a line in commands.cpp.
#pragma once

#include "app/cli/command.h"

namespace caretaker::cli {

void addCommands(CommandLine& line);

} // namespace caretaker::cli
