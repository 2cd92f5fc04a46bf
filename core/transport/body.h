// SPDX-License-Identifier: GPL-3.0-or-later
//
// Body: what an answer's body held, with its SHA-256. Cheap to copy; the copies share it, in any thread. Up
// to limits::MaxBodyInMemory it is kept in memory, above that in a file without a name, which goes with the
// last copy (or with the process), so that two hundred snapshots under way at once cost disk and not memory.
#pragma once

#include "core/base/ids.h"

#include <QByteArray>

#include <memory>

namespace caretaker::transport {

class Body
{
public:
    Body() = default; ///< empty
    /// Of bytes that are in memory already, whatever their number.
    static Body fromBytes(QByteArray bytes);

    qint64 size() const { return bytes().size(); }
    bool isEmpty() const { return size() == 0; }
    /// A view without a copy, over memory or a read-only mapping: valid while any copy of this Body lives.
    QByteArray bytes() const;
    /// Bytes of their own, for what outlives the Body.
    QByteArray copy() const;
    /// Computed while the bytes arrived.
    Sha256 hash() const;
    /// Of the file, read-only, owned by the Body; -1 when it is in memory. Its offset is anywhere: read with
    /// pread or mmap.
    int descriptor() const;

private:
    friend class BodyWriter;
    class Storage;
    explicit Body(std::shared_ptr<const Storage> storage) : m_storage(std::move(storage)) {}
    std::shared_ptr<const Storage> m_storage; // null when empty
};

} // namespace caretaker::transport
