// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a Body's bytes are. Private to this room.
#pragma once

#include "core/transport/body.h"
#include "core/transport/spool.h"

#include <optional>

namespace caretaker::transport {

class Body::Storage
{
public:
    Storage(QByteArray bytes, const Sha256& hash) : m_bytes(std::move(bytes)), m_hash(hash) {}
    /// Takes `descriptor`, the mapping of `size` bytes at `mapping`, and the room that they have on disk.
    Storage(int descriptor, void* mapping, qsizetype size, const Sha256& hash, SpoolShare share)
        : m_bytes(QByteArray::fromRawData(static_cast<const char*>(mapping), size)), m_hash(hash),
          m_descriptor(descriptor), m_mapping(mapping), m_share(std::move(share))
    {
    }
    ~Storage();
    Storage(const Storage&) = delete;
    Storage& operator=(const Storage&) = delete;

    const QByteArray& bytes() const { return m_bytes; }
    const Sha256& hash() const { return m_hash; }
    int descriptor() const { return m_descriptor; }

private:
    QByteArray m_bytes;
    Sha256 m_hash;
    int m_descriptor = -1;
    void* m_mapping = nullptr;
    std::optional<SpoolShare> m_share;
};

} // namespace caretaker::transport
