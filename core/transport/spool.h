// SPDX-License-Identifier: GPL-3.0-or-later
//
// Spool: the room that large bodies have on disk, all of one fetcher together. Private to this room.
//
// No body may be larger than what it leaves free. So one alone gets up to half of the room, each of a hundred
// that grow without end a hundredth, and there is always some left for a body of ordinary size: what is too
// large is refused, and nobody else for its sake.
#pragma once

#include <QString>

#include <atomic>
#include <memory>
#include <utility>

namespace caretaker::transport {

class Spool
{
public:
    /// `folder` empty: the system's temporary folder.
    Spool(QString folder, qint64 maxBytes);

    const QString& folder() const { return m_folder; }
    qint64 usedBytes() const { return m_used; }
    /// Whether a body that takes `held` bytes may take `more`.
    bool hasRoomFor(qint64 held, qint64 more) const { return held + more <= m_maxBytes - m_used - more; }

private:
    friend class SpoolShare;
    QString m_folder;
    qint64 m_maxBytes;
    std::atomic<qint64> m_used = 0; ///< bodies end in any thread
};

/// What one body takes of it, until it ends.
class SpoolShare
{
public:
    explicit SpoolShare(std::shared_ptr<Spool> spool) : m_spool(std::move(spool)) {}
    SpoolShare(SpoolShare&& other) noexcept
        : m_spool(std::move(other.m_spool)), m_bytes(std::exchange(other.m_bytes, 0))
    {
    }
    SpoolShare& operator=(SpoolShare&&) = delete;
    ~SpoolShare() { grow(-m_bytes); }

    const Spool& spool() const { return *m_spool; }
    bool mayGrow(qint64 by) const { return m_spool->hasRoomFor(m_bytes, by); }
    void grow(qint64 by)
    {
        m_bytes += by;
        if (by != 0)
            m_spool->m_used += by;
    }

private:
    std::shared_ptr<Spool> m_spool; ///< null once moved from
    qint64 m_bytes = 0;
};

} // namespace caretaker::transport
