// SPDX-License-Identifier: GPL-3.0-or-later
//
// How a client comes from the state that it has to the one that a notification announces (RFC 8182 section
// 3.4): nothing to do, a contiguous chain of deltas, or the snapshot. And how deltas are applied.
//
// A notification that contradicts an earlier one (RFC 9697: deltas or a snapshot that changed after they were
// announced) leads to the snapshot, whatever the state: it may hold what was never published.
#pragma once

#include "core/rrdp/announced.h"

namespace caretaker::rrdp {

struct UpdatePlan
{
    enum class Kind { Unchanged, Deltas, Snapshot };
    Kind kind = Kind::Snapshot;
    std::vector<DeltaReference> deltas; ///< ascending and contiguous up to the notification's serial
    QString reason;                     ///< why the snapshot: "no state yet", "another session", ...
    Findings findings;                  ///< a serial that went backwards, a gap, a contradiction
};

/// `have` is null when there is no state yet; `announced` is what earlier notifications said, without this
/// one. After a plan for the snapshot `have` must not be used again, even if the snapshot cannot be had: a
/// later notification would find it in order.
UpdatePlan planUpdate(const Notification& notification, const RepositoryState* have, const QString& uri,
                      const Announced& announced = {});

/// What files of this repository were like so far; 0: not known yet.
struct TransferCosts
{
    qint64 snapshotBytes = 0;
    qint64 deltaBytes = 0; ///< of a delta, on average
    /// Takes note of a delta that was fetched.
    void addDelta(qint64 bytes) { deltaBytes = deltaBytes == 0 ? bytes : (3 * deltaBytes + bytes) / 4; }
    friend bool operator==(const TransferCosts&, const TransferCosts&) = default;
};

/// The plan, or the snapshot where the deltas would cost the repository more (RFC 8182 section 3.4.1 leaves
/// the choice to the client). What is not known yet decides nothing.
UpdatePlan preferCheaper(UpdatePlan plan, const TransferCosts& costs);

/// Nothing when the file's hash is what the notification said (RFC 8182 section 3.4.2, 3.4.3).
std::optional<Finding> checkFileHash(const Sha256& found, const FileReference& file);
inline std::optional<Finding> checkFileHash(const QByteArray& bytes, const FileReference& file)
{
    return checkFileHash(sha256Of(bytes), file);
}

/// Nothing when the decoded document belongs to the session and serial that the notification said.
std::optional<Finding> checkIdentity(const QString& session, std::uint64_t serial,
                                     const QString& expectedSession, std::uint64_t expectedSerial,
                                     const QString& uri);

/// Applies the whole delta or, with a finding, nothing of it: the delta must be of the state's session and
/// next serial, every replaced or withdrawn object must be there with the stated hash, and no new object may
/// overwrite one (RFC 8182 section 3.4.2). After a finding the caller takes the snapshot.
std::optional<Finding> applyDelta(RepositoryState& state, const Delta& delta, const QString& uri);

} // namespace caretaker::rrdp
