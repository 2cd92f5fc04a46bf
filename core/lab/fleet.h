// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fleet: a world's delegated CAs as the registry's list of what is watched, for importing. Contacts are made
// up, in several languages, at example.net (RFC 2606): nobody gets mail from a lab.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/lab/world.h"

namespace caretaker::lab {

std::vector<fleet::DelegatedCa> fleetOf(const World& world);
/// As fleet::importJson and `ca import` read it, contacts included.
QByteArray fleetAsJson(const World& world);
/// As fleet::importCsv and `ca import` read it, contacts included.
QByteArray fleetAsCsv(const World& world);

} // namespace caretaker::lab
