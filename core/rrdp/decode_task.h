// SPDX-License-Identifier: GPL-3.0-or-later
//
// DecodeTask: one document to decode, as a process that may die does it for one that must not (app/decoder,
// core/observe/decoder.h). Pure: bytes in, bytes out. Snapshots' and deltas' objects are rehearsed, too, so
// that an object which no decoder survives is met here first.
#pragma once

#include "core/rrdp/document.h"

namespace caretaker::rrdp {

struct DecodeTask
{
    enum class Kind : quint8 { Notification, Snapshot, Delta, Objects };
    Kind kind;
    QString uri; ///< of the document; of a notification an HTTPS URI

    /// As a message between processes, and back; nothing for bytes that are no task.
    QByteArray toBytes() const;
    static std::optional<DecodeTask> fromBytes(const QByteArray& bytes);
    friend bool operator==(const DecodeTask&, const DecodeTask&) = default;
};

/// The answer, to be read with the functions of wire.h. For Objects, a state as toWire() writes it (of any
/// session), nothing but rehearsal is done, and the answer is empty.
QByteArray perform(const DecodeTask& task, const QByteArray& document);

} // namespace caretaker::rrdp
