// SPDX-License-Identifier: GPL-3.0-or-later
//
// What happens when a CA that is already watched is imported again, and which CAs share a repository.
#pragma once

#include "core/fleet/delegated_ca.h"

#include <QStringList>

#include <map>
#include <span>

namespace caretaker::fleet {

struct Merged
{
    DelegatedCa ca;
    QStringList changed; ///< keys of toJson() whose value is now another, sorted; empty when nothing changed
};

/// The CA as it is known, with what `imported` (the same handle) says. An import adds and changes but never
/// takes away:
/// - lineages: keys and manifest URIs that are new are appended; the import's current one becomes current,
///   also when it is an older one that came back; none is ever dropped;
/// - caRepository is replaced; notification, certificate URI, operators and contacts are replaced where the
/// import
///   states them, and kept where it does not;
/// - role and stage are kept: they change by decision (`ca edit`, `ca retire`, a case), never by import, so
/// that a
///   nightly import cannot take a CA out of suspension.
Merged merge(const DelegatedCa& known, const DelegatedCa& imported);

/// Pointers into `cas`, by repositoryKey(), each group in the order of `cas`.
std::map<QString, std::vector<const DelegatedCa*>> groupByRepository(std::span<const DelegatedCa> cas);

} // namespace caretaker::fleet
