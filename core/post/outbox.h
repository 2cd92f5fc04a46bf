// SPDX-License-Identifier: GPL-3.0-or-later
//
// Outbox: delivery into a folder, one .eml file a message. The only file of this room that does I/O.
//
// On disk: YYYYMMDDTHHMMSSZ-HANDLE-KIND-HASH.eml, where HASH is taken from the envelope's idempotency key. A
// file appears whole or not at all (written beside, synced, renamed). A key that has been delivered is never
// delivered again, even when asked at another time or with another text: what was said first stands.
#pragma once

#include "core/base/expected.h"
#include "core/notice/message.h"

#include <QString>

namespace caretaker::notice {

/// A composed message with what its file is named after.
struct Parcel
{
    CaHandle ca;
    Kind kind;
    Instant date;
    QString idempotencyKey;
    QByteArray message;
};

class Outbox
{
public:
    /// The folder that holds the messages, for example DIR/outbox; made when the first message is delivered.
    explicit Outbox(QString folder);

    /// The path of the message, written now or found from an earlier delivery of the same key.
    Expected<QString> deliver(const Parcel& parcel) const;
    /// The same for a notice that is composed now; one that was delivered already is not.
    Expected<QString> deliver(const RenderedNotice& notice, const Envelope& envelope) const;

    /// The path of an earlier delivery; empty when there was none.
    QString delivered(const QString& idempotencyKey) const;

private:
    QString m_folder;
};

} // namespace caretaker::notice
