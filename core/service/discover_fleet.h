// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which of a tree's CAs are delegated, and how they would stand in the fleet. Pure.
//
// Delegated is what somebody else runs. The tree shows it by where it publishes: a CA whose publication point
// lies outside its issuer's repository (another notification URI; without RRDP on both sides, another rsync
// module). One that publishes in the issuer's own repository cannot be told from one that the issuer hosts:
// Which::All lists these, too.
//
// Where the policy says by `certificate_under` what the registry itself issued, its word counts instead: the
// certificate must lie there, and then it is enough that the CA publishes outside of its issuer's folder. So
// a registry whose hosted CAs lie below its own folder also finds those that it offers a place beside it.
//
// Keys of one CA: certificates of one issuer with the same resources and the same publication folder are a
// key roll (RFC 6489), not two CAs. Current is the key that publishes most.
#pragma once

#include "core/fleet/delegated_ca.h"
#include "core/rpki/tree.h"

#include <optional>
#include <vector>

namespace caretaker::service {

enum class Which { Delegated, All };

struct DiscoverRule
{
    Which which = Which::Delegated;
    std::optional<Ski> issuer{}; ///< only what this CA issued
    std::optional<RsyncUri> certificateUnder{};
};

/// From a Ghostbusters record; personal data.
struct DiscoveredContact
{
    QString name;
    QString organization; ///< may be empty
    QString email;
    friend bool operator==(const DiscoveredContact&, const DiscoveredContact&) = default;
};

struct DiscoveredCa
{
    CaHandle handle;                     ///< of the fleet, or a proposal
    bool known = false;                  ///< is in the fleet
    std::vector<rpki::CaVerdict> keys{}; ///< the current one last; at least one
    std::vector<DiscoveredContact> contacts{};

    const rpki::CaVerdict& current() const { return keys.back(); }
    /// As an import has it: lineages; contacts and operator only of a CA that is not known, since what the
    /// registry wrote down itself is better.
    fleet::DelegatedCa toFleet() const;
};

/// In the order of the tree. `fleet` with retired CAs, so that nothing comes back under another name. Joins
/// by any key, then any manifest URI, then the publication folder where that is the folder of one CA only.
std::vector<DiscoveredCa> discoverIn(const std::vector<rpki::CaVerdict>& cas,
                                     const std::vector<fleet::DelegatedCa>& fleet, const DiscoverRule& rule);

/// The last part of the publication folder that says something, else its host.
QString proposedName(const RsyncUri& caRepository);

} // namespace caretaker::service
