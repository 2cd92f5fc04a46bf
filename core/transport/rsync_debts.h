// SPDX-License-Identifier: GPL-3.0-or-later
//
// RsyncDebts: what fetches that failed have left on the disk. A server that never lets a fetch end, and sends
// other files each time, would fill it: rsync deletes only in folders that it comes to. A slow but honest
// one, on the other hand, needs what it has sent so far. So a mirror goes when its failed fetches together
// exceeded what one mirror may hold. Private to this room.
#pragma once

#include "core/transport/fetch_failure.h"
#include "core/transport/rsync_mirror.h"

#include <map>

namespace caretaker::transport {

class RsyncDebts
{
public:
    explicit RsyncDebts(qint64 most) : m_most(most) {}

    /// After a fetch that received so many bytes.
    void settle(const RsyncMirror& mirror, qint64 received, const std::optional<FetchFailure>& failure)
    {
        if (!failure) {
            m_owed.erase(mirror.uri());
            return;
        }
        const qint64 owed = m_owed[mirror.uri()] += received;
        if (failure->kind == FetchFailure::Kind::TooLarge || owed > m_most) {
            mirror.discard();
            m_owed.erase(mirror.uri());
        }
    }

private:
    qint64 m_most;
    std::map<RsyncUri, qint64> m_owed;
};

} // namespace caretaker::transport
