// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rrdp/decode_task.h"

#include <QDataStream>
#include <QIODevice>

namespace caretaker::rrdp {

QByteArray DecodeTask::toBytes() const
{
    QByteArray bytes;
    QDataStream(&bytes, QIODevice::WriteOnly) << static_cast<quint8>(kind) << uri;
    return bytes;
}

std::optional<DecodeTask> DecodeTask::fromBytes(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint8 kind = 0;
    QString uri;
    stream >> kind >> uri;
    if (stream.status() != QDataStream::Ok || !stream.atEnd() || kind > static_cast<quint8>(Kind::Objects))
        return std::nullopt;
    return DecodeTask{static_cast<Kind>(kind), uri};
}

} // namespace caretaker::rrdp
