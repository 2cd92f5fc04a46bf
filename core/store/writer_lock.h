// SPDX-License-Identifier: GPL-3.0-or-later
//
// WriterLock: one cycle at a time. Beside the database lies DATABASE.lock, held with flock(2) for as long as
// the object lives. The kernel lets go of it when the process ends, however it ends, so a killed run never
// has to be cleaned up after; unlike a lock file with a process id in it, it cannot be fooled by a process id
// used again (in a container it always is). The file's text names the holder, for messages only. It is never
// deleted: deleting it would let two runs hold two files of one name. Not for network file systems without
// flock.
#pragma once

#include "core/base/expected.h"
#include "core/base/time.h"

namespace caretaker::store {

class [[nodiscard]] WriterLock
{
public:
    /// `who` as in "cycle" or "serve". Error::refused, naming the holder, when another run (or another part
    /// of this one) has it; never waits.
    static Expected<WriterLock> acquire(const QString& databasePath, const QString& who, Instant now);

    WriterLock(WriterLock&& other) noexcept;
    WriterLock& operator=(WriterLock&&) = delete;
    ~WriterLock();

    static QString lockPath(const QString& databasePath);

private:
    explicit WriterLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor;
};

} // namespace caretaker::store
