// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a client comes from the state that it has to the one that a notification announces (RFC 8182 section
// 3.4): nothing to do, a contiguous chain of deltas, or the snapshot. And how deltas are applied.
//
// RFC 9697 (desynchronisation: deltas that change after they were announced) needs the delta hashes of the
// last notification; the long-lived caller keeps them, and compares them here once that is built.
#pragma once

#include "core/rrdp/document.h"

namespace caretaker::rrdp {

struct UpdatePlan
{
    enum class Kind { Unchanged, Deltas, Snapshot };
    Kind kind = Kind::Snapshot;
    std::vector<DeltaReference> deltas; ///< ascending and contiguous up to the notification's serial
    QString reason;                     ///< why the snapshot: "no state yet", "another session", ...
    Findings findings;                  ///< a serial that went backwards
};

/// `have` is null when there is no state yet.
UpdatePlan planUpdate(const Notification& notification, const RepositoryState* have, const QString& uri);

/// Nothing when `bytes` hash to what the notification said (RFC 8182 section 3.4.2, 3.4.3).
std::optional<Finding> checkFileHash(const QByteArray& bytes, const FileReference& file);

/// Nothing when the decoded document belongs to the session and serial that the notification said.
std::optional<Finding> checkIdentity(const QString& session, std::uint64_t serial,
                                     const QString& expectedSession, std::uint64_t expectedSerial,
                                     const QString& uri);

/// Applies the whole delta or, with a finding, nothing of it: the delta must be of the state's session and
/// next serial, every replaced or withdrawn object must be there with the stated hash, and no new object may
/// overwrite one (RFC 8182 section 3.4.2). After a finding the caller takes the snapshot.
std::optional<Finding> applyDelta(RepositoryState& state, const Delta& delta, const QString& uri);

} // namespace caretaker::rrdp
