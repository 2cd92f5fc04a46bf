// SPDX-License-Identifier: GPL-3.0-or-later
//
// What this installation is made of, for those who look after it: the database and who looks from where.
#pragma once

#include "core/service/workspace.h"

namespace caretaker::service {

struct VantageSeen
{
    VantageName name;
    QString engine;                ///< "rpki-client 9.3"; empty: a look of our own
    std::optional<Instant> lastAt; ///< nothing: it never looked
};

struct Installation
{
    QString databasePath;
    qint64 databaseBytes = 0; ///< without what was not yet merged into the file
    int schemaVersion = 0;
    std::vector<VantageSeen> vantages; ///< the configuration's own first, then by name
};

/// Where others than validators look from is read off the first CAs of the fleet: all are looked at alike.
Expected<Installation> installation(const Workspace& workspace);

} // namespace caretaker::service
