// SPDX-License-Identifier: GPL-3.0-or-later
//
// Profile: how a registry judges applicants. TOML, policies/readiness/*.toml, compiled in as well:
//
//   name = "bcp-default"
//   title = "..."
//   fails_at = "error"                   # this level and worse: not ready
//   report_valid_for = "7d"              # a registry admits with a report that is at most so old
//   [levels]   NET_NO_IPV6 = "notice"
//   [numbers]  bpki_rsa_bits = 4096      # numbers.def
//   [[waiver]] tag = "NET_NO_IPV6", subject = "host" (optional), until = "2027-06-30", reason = "..."
#pragma once

#include "core/base/expected.h"
#include "core/base/ids.h"
#include "core/readiness/numbers.h"
#include "core/readiness/tag.h"

#include <QMap>

namespace caretaker::readiness {

struct Waiver
{
    Tag tag;
    QString subject{}; ///< empty: any
    Instant until{};   ///< from then on it counts for nothing
    QString reason;

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

struct Profile
{
    QString name;
    QString title;
    Sha256 sha256 = sha256Of({}); ///< of the file
    Level failsAt = Level::Error;
    Duration reportValidFor = std::chrono::hours(24 * 7);
    QMap<Tag, Level> levels{};
    Numbers numbers{};
    std::vector<Waiver> waivers{};
};

/// BadInput with file, line and column. Unknown keys and tags are refused.
Expected<Profile> parseProfile(const QByteArray& toml, const QString& fileName);

QStringList shippedProfiles(); ///< names
/// A shipped one by name.
Expected<Profile> shippedProfile(const QString& name);

} // namespace caretaker::readiness
