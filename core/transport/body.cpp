// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/body.h"

#include "core/rpki/crypto.h"
#include "core/transport/body_storage.h"

#include <sys/mman.h>
#include <unistd.h>

namespace caretaker::transport {

Body::Storage::~Storage()
{
    if (m_mapping)
        ::munmap(m_mapping, static_cast<std::size_t>(m_bytes.size()));
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Body Body::fromBytes(QByteArray bytes)
{
    if (bytes.isEmpty())
        return {};
    const Sha256 hash = rpki::fastSha256(bytes);
    return Body(std::make_shared<Storage>(std::move(bytes), hash));
}

QByteArray Body::bytes() const { return m_storage ? m_storage->bytes() : QByteArray(); }

QByteArray Body::copy() const
{
    const QByteArray view = bytes();
    return descriptor() < 0 ? view : QByteArray(view.constData(), view.size());
}

Sha256 Body::hash() const { return m_storage ? m_storage->hash() : rpki::fastSha256({}); }

int Body::descriptor() const { return m_storage ? m_storage->descriptor() : -1; }

} // namespace caretaker::transport
