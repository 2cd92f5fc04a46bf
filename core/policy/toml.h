// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: values as a policy file writes them.
#pragma once

#include "core/policy/document.h"

namespace caretaker::policy {

/// A basic string of TOML.
QString quoted(const QString& text);
/// A number, a text in quotes, a list of these; empty for tables.
QString tomlOf(const Node& node);

} // namespace caretaker::policy
