// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/limits.h"
#include "core/rpki/rehearsal.h"
#include "core/rrdp/decode_task.h"
#include "core/rrdp/wire.h"

namespace caretaker::rrdp {

namespace {

void rehearse(const RsyncUri& uri, const QByteArray& object)
{
    if (object.size() <= limits::MaxObjectBytes) // validation never sees a larger one
        rpki::rehearseDecoding(uri.fileName().toLatin1(), object);
}

void rehearse(const RepositoryState& state)
{
    for (auto object = state.objects.begin(); object != state.objects.end(); ++object)
        rehearse(object.key(), object.value());
}

QByteArray performNotification(const DecodeTask& task, const QByteArray& document)
{
    const auto uri = HttpsUri::tryFromString(task.uri);
    return uri ? toWire(decodeNotification(document, *uri)) : QByteArray();
}

QByteArray performSnapshot(const DecodeTask& task, const QByteArray& document)
{
    const auto decoded = decodeSnapshot(document, task.uri);
    if (decoded.value)
        rehearse(*decoded.value);
    return toWire(decoded);
}

QByteArray performDelta(const DecodeTask& task, const QByteArray& document)
{
    const auto decoded = decodeDelta(document, task.uri);
    if (decoded.value) {
        for (const Change& change : decoded.value->changes) {
            if (change.object)
                rehearse(change.uri, *change.object);
        }
    }
    return toWire(decoded);
}

QByteArray performObjects(const QByteArray& document)
{
    if (const auto decoded = snapshotFromWire(document); decoded && decoded->value)
        rehearse(*decoded->value);
    return {};
}

} // namespace

QByteArray perform(const DecodeTask& task, const QByteArray& document)
{
    switch (task.kind) {
    case DecodeTask::Kind::Notification:
        return performNotification(task, document);
    case DecodeTask::Kind::Snapshot:
        return performSnapshot(task, document);
    case DecodeTask::Kind::Delta:
        return performDelta(task, document);
    case DecodeTask::Kind::Objects:
        return performObjects(document);
    }
    return {};
}

} // namespace caretaker::rrdp
