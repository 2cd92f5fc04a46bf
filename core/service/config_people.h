// SPDX-License-Identifier: GPL-3.0-or-later
// Inside the room: [[people]] of the configuration file.
#pragma once

#include "core/service/people.h"

#include <toml++/toml.h>

namespace caretaker::service {

/// BadInput with file, line and column. Names are unique; each person has at least one role.
Expected<std::vector<Person>> readPeople(const toml::node& node, const QString& path);
toml::array peopleToml(const std::vector<Person>& people);

} // namespace caretaker::service
