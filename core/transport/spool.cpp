// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/spool.h"

#include <QDir>

namespace caretaker::transport {

Spool::Spool(QString folder, qint64 maxBytes)
    : m_folder(folder.isEmpty() ? QDir::tempPath() : std::move(folder)), m_maxBytes(maxBytes)
{
}

} // namespace caretaker::transport
