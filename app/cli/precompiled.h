// SPDX-License-Identifier: GPL-3.0-or-later
// Headers that every command includes; compiled once. Nothing may rely on it: each file includes what it
// uses.
#pragma once

#include "core/base/precompiled.h"

#include <CLI/CLI.hpp>
