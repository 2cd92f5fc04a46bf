// SPDX-License-Identifier: GPL-3.0-or-later
//
// Announced: what the notifications of one RRDP session announced so far, as far as it is worth remembering,
// so that a repository which changes a file after announcing it is found out (RFC 9697 section 3): "the delta
// of serial 7 has hash A" cannot become "has hash B" within a session. A client that followed A and goes on
// with deltas made for B holds objects that nobody published, and does not know it.
//
// RFC 9697 compares with the notification before; we compare with all that the session announced, within
// limits::MaxDeltasRemembered, since a mutated delta may be off the list for a while (several servers behind
// one name, of which one was restored from a backup).
//
// A value of the long-lived caller's. Pure.
#pragma once

#include "core/rrdp/document.h"

#include <map>

namespace caretaker::rrdp {

class Announced
{
public:
    /// What in `notification` contradicts what was announced before: RRDP_DESYNC for deltas with another
    /// hash, RRDP_SNAPSHOT_CHANGED for a snapshot with another hash at the same serial. Nothing of another
    /// session is a contradiction. `uri` is the notification's, for findings.
    Findings contradictions(const Notification& notification, const QString& uri) const;

    /// Takes note of `notification`; of another session, or after a contradiction, it alone counts from now
    /// on, so that one mistake is reported once.
    void remember(const Notification& notification);

    std::size_t size() const { return m_deltas.size(); }
    friend bool operator==(const Announced&, const Announced&) = default;

private:
    friend QByteArray toWire(const Announced& announced);
    friend std::optional<Announced> announcedFromWire(const QByteArray& bytes);

    QString m_session; ///< empty: nothing announced yet
    std::uint64_t m_serial = 0;
    std::optional<Sha256> m_snapshot;         ///< at m_serial
    std::map<std::uint64_t, Sha256> m_deltas; ///< the highest serials, up to the limit
};

} // namespace caretaker::rrdp
