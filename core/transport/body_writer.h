// SPDX-License-Identifier: GPL-3.0-or-later
//
// BodyWriter: makes a Body of bytes as they arrive. Private to this room.
#pragma once

#include "core/base/expected.h"
#include "core/transport/body.h"
#include "core/transport/spool.h"

#include <QByteArrayView>

using EVP_MD_CTX = struct evp_md_ctx_st;

namespace caretaker::transport {

class BodyWriter
{
public:
    /// `spool` is for large bodies.
    explicit BodyWriter(std::shared_ptr<Spool> spool);
    ~BodyWriter();
    BodyWriter(const BodyWriter&) = delete;
    BodyWriter& operator=(const BodyWriter&) = delete;

    /// False when so many bytes more would be more than its share of the spool.
    bool hasRoomFor(qint64 bytes) const;
    /// Fails when the disk does. There must be room.
    Expected<void> append(QByteArrayView bytes);
    qint64 size() const { return m_size; }
    /// Once, after the last append().
    Expected<Body> finish();

private:
    Expected<void> openFile();
    Expected<void> write(QByteArrayView bytes);
    Expected<Body> map(const Sha256& hash);

    SpoolShare m_share;
    EVP_MD_CTX* m_digest;
    QByteArray m_memory; // until there is a file
    int m_file = -1;
    qint64 m_size = 0;
};

} // namespace caretaker::transport
