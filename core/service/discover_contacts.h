// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whom to contact about a CA, by its own Ghostbusters records (RFC 6493). Pure. Personal data: shown only
// when asked for, never logged.
//
// A record counts when the CA's validated manifest lists it and its bytes have the hash that stands there:
// so the CA itself vouches for it. Records without a usable mail address are left out.
#pragma once

#include "core/service/discover_fleet.h"

#include <functional>

namespace caretaker::service {

/// A file of the CA's publication folder; nothing when it is not published.
using ObjectLookup = std::function<std::optional<rpki::PublishedObject>(const rpki::CaVerdict& ca,
                                                                        const QByteArray& fileName)>;

std::vector<DiscoveredContact> contactsOf(const rpki::CaVerdict& ca, const ObjectLookup& lookup);

} // namespace caretaker::service
