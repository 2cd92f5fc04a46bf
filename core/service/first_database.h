// SPDX-License-Identifier: GPL-3.0-or-later
//
// A first database from a fleet file: what the desktop's first-run assistant offers beside the lab.
#pragma once

#include "core/service/fleet_service.h"

namespace caretaker::service {

struct FirstDatabase
{
    QString fleetFile; ///< CSV or JSON, as `caretaker ca import` reads it
    QString path;      ///< made by this; its folder too
};

/// Refused when there is a file at `path`. A fleet file that does not parse, or holds no CA, makes none.
Expected<ImportReport> makeFirstDatabase(const FirstDatabase& wanted, const store::Author& author);

} // namespace caretaker::service
